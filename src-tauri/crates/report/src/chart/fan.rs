//! A likely path with its range: how money adds up over time.

use super::palette::Palette;
use super::place::{Obstacles, apart};
use super::scene::{Anchor, Frame, LEADING, Label, Point, Scene, TEXT};
use super::text::{fitted, wrapped};
use super::{Look, Mark, Tick, bounded};
use crate::fonts::{self, Weight};
use plotters::coord::ranged1d::{AsRangedCoord, Ranged};
use plotters::style::RGBColor;

/// Room above the plot for a label that finds none inside.
const HEAD: f64 = 24.0;
/// Room below for the names of the steps.
const FOOT: f64 = 26.0;
const LINE: f64 = 2.5;

/// The figures and words of a fan.
pub(super) struct Fan<'a> {
    pub steps: &'a [String],
    pub low: &'a [f64],
    pub mid: &'a [f64],
    pub high: &'a [f64],
    pub low_label: &'a str,
    pub mid_label: &'a str,
    pub high_label: &'a str,
    pub zero_label: &'a str,
    pub break_even: Option<&'a Mark>,
    pub values: &'a [String],
    pub ticks: &'a [Tick],
}

/// One step, its heights as fractions of the largest of all.
#[derive(Debug, Clone, Copy)]
struct Step {
    index: usize,
    low: f64,
    mid: f64,
    high: f64,
}

/// Where the plot lies and how heights and steps map into it.
struct Plot {
    frame: Frame,
    width: f64,
    height: f64,
    /// The size of one unit of the scaled heights.
    unit: f64,
    range: (f64, f64),
    last: f64,
}

/// Draws the band, the path, the zero line and their labels.
pub(super) fn scene(fan: &Fan<'_>, look: Look) -> Scene {
    let (steps, unit) = scaled(fan);
    let ends = end_labels(fan, bounded(look.width));
    let plot = Plot::new(fan, &steps, unit, &ends, bounded(look.width));
    let mut scene = Scene::new(plot.width, plot.height, look.rtl);
    let palette = Palette::of(look.theme);
    let mut obstacles = Obstacles::default();
    grid(&mut scene, &palette, &plot, fan.ticks, &mut obstacles);
    step_names(&mut scene, &palette, &plot, fan.steps);
    if steps.is_empty() {
        return scene;
    }
    band_and_path(&mut scene, &palette, &plot, &steps, &mut obstacles);
    labels_at_the_end(&mut scene, &palette, &plot, &steps, &ends);
    break_even(&mut scene, &palette, &plot, &steps, fan.break_even, &mut obstacles);
    zero_label(&mut scene, &palette, &plot, fan.zero_label, &mut obstacles);
    readings(&mut scene, &plot, &steps, fan);
    scene
}

/// Heights brought to -1..1, so that no sum overflows. Steps without a finite figure are left out:
/// what is missing is not drawn as zero.
fn scaled(fan: &Fan<'_>) -> (Vec<Step>, f64) {
    let known = fan.low.iter().zip(fan.mid).zip(fan.high).enumerate();
    let known: Vec<Step> = known
        .filter(|(_, ((low, mid), high))| low.is_finite() && mid.is_finite() && high.is_finite())
        .map(|(index, ((low, mid), high))| Step {
            index,
            low: low.min(*mid).min(*high),
            mid: *mid,
            high: high.max(*mid).max(*low),
        })
        .collect();
    let unit = known.iter().map(|step| step.low.abs().max(step.high.abs())).fold(0.0, f64::max);
    let unit = if unit > 0.0 { unit } else { 1.0 };
    let scale = |step: &Step| Step {
        low: step.low / unit,
        mid: step.mid / unit,
        high: step.high / unit,
        ..*step
    };
    (known.iter().map(scale).collect(), unit)
}

/// The labels at the end of the high edge, the path and the low edge, in lines.
fn end_labels(fan: &Fan<'_>, width: f64) -> [Vec<String>; 3] {
    let room = (width * 0.32).min(190.0);
    let lines = |text, weight| wrapped(text, room, weight);
    [
        lines(fan.high_label, Weight::Regular),
        lines(fan.mid_label, Weight::SemiBold),
        lines(fan.low_label, Weight::Regular),
    ]
}

#[expect(clippy::cast_precision_loss, reason = "a few dozen lines or steps")]
fn count(number: usize) -> f64 {
    number as f64
}

impl Plot {
    fn new(fan: &Fan<'_>, steps: &[Step], unit: f64, ends: &[Vec<String>; 3], width: f64) -> Self {
        let widest = |texts: &mut dyn Iterator<Item = &str>, weight| {
            texts.map(|text| fonts::width(text, TEXT, weight)).fold(0.0, f64::max)
        };
        let ticks = widest(&mut fan.ticks.iter().map(|tick| tick.label.as_str()), Weight::Regular);
        let ends_width = widest(&mut ends.iter().flatten().map(String::as_str), Weight::SemiBold);
        let left = if ticks > 0.0 { ticks.min(width * 0.25) + 10.0 } else { 0.0 };
        let right = width - if ends_width > 0.0 { ends_width + 16.0 } else { 6.0 };
        let label_lines = count(ends.iter().map(Vec::len).sum());
        let inner = (width * 0.36).clamp(140.0, 260.0).max(label_lines * LEADING + 16.0);
        let top = head(fan.break_even, right);
        let low = steps.iter().map(|step| step.low).fold(0.0, f64::min);
        let high = steps.iter().map(|step| step.high).fold(0.0, f64::max);
        let range = if high - low > 0.0 { (low, high) } else { (-1.0, 1.0) };
        // Air below the lowest point keeps the path off the names of the steps.
        let air = (range.1 - range.0) * 0.06;
        Self {
            frame: Frame { left, top, right, bottom: top + inner },
            width,
            height: top + inner + FOOT,
            unit,
            range: (range.0 - air, range.1 + air),
            last: count(fan.steps.len().max(1) - 1),
        }
    }

    fn x(&self, step: usize) -> f64 {
        if self.last == 0.0 {
            return f64::midpoint(self.frame.left, self.frame.right);
        }
        along(count(step), (0.0, self.last), (self.frame.left, self.frame.right))
    }

    /// The height of a scaled value.
    fn y(&self, value: f64) -> f64 {
        along(value, self.range, (self.frame.bottom, self.frame.top))
    }

    /// The whole picture but the names of the steps.
    fn bounds(&self) -> Frame {
        Frame { left: 0.0, top: 0.0, right: self.frame.right, bottom: self.frame.bottom + 4.0 }
    }

    fn level(&self, y: f64) -> Vec<Point> {
        vec![(self.frame.left, y), (self.frame.right, y)]
    }
}

/// Room above the plot: a label too long to stand in it gets a line of its own.
fn head(mark: Option<&Mark>, right: f64) -> f64 {
    match mark {
        None => 8.0,
        Some(mark) if bold_width(&mark.label) > right => HEAD + LEADING,
        Some(_) => HEAD,
    }
}

fn bold_width(text: &str) -> f64 {
    fonts::width(text, TEXT, Weight::SemiBold)
}

/// Maps a value into pixels with the axis of plotters, finer than its whole pixels.
fn along(value: f64, (from, to): (f64, f64), (start, end): (f64, f64)) -> f64 {
    type Axis = <std::ops::Range<f64> as AsRangedCoord>::CoordDescType;
    const FINE: i32 = 1_000_000;
    let axis: Axis = (from..to).into();
    start + (end - start) * f64::from(axis.map(&value, (0, FINE))) / f64::from(FINE)
}

fn grid(
    scene: &mut Scene,
    palette: &Palette,
    plot: &Plot,
    ticks: &[Tick],
    obstacles: &mut Obstacles,
) {
    scene.group(&[]);
    for tick in ticks {
        let value = tick.value / plot.unit;
        if !(plot.range.0..=plot.range.1).contains(&value) {
            continue;
        }
        let y = plot.y(value);
        if value.abs() > 1e-12 {
            scene.path(plot.level(y), palette.line, 1.0);
            obstacles.hairlines.push(plot.level(y));
        }
        let label = Label {
            text: fitted(&tick.label, plot.frame.left - 8.0, Weight::Regular),
            at: (plot.frame.left - 8.0, y + TEXT * 0.36),
            anchor: Anchor::End,
            weight: Weight::Regular,
            colour: palette.muted,
        };
        if obstacles.frames.iter().all(|frame| !frame.meets(&label.frame())) {
            obstacles.frames.push(label.frame());
            scene.text(label);
        }
    }
}

/// As many names of steps as stand apart, evenly thinned.
fn step_names(scene: &mut Scene, palette: &Palette, plot: &Plot, steps: &[String]) {
    let named = |stride: usize| -> Vec<Label> {
        let chosen = steps.iter().enumerate().step_by(stride);
        chosen.map(|(index, name)| step_name(palette, plot, index, name)).collect()
    };
    let apart = |labels: &[Label]| {
        labels.windows(2).all(|pair| match pair {
            [one, next] => one.frame().right + 18.0 <= next.frame().left,
            _ => true,
        })
    };
    let labels = (1..=steps.len().max(1)).map(named).find(|labels| apart(labels));
    scene.group(&[]);
    for label in labels.unwrap_or_default() {
        scene.text(label);
    }
}

fn step_name(palette: &Palette, plot: &Plot, index: usize, name: &str) -> Label {
    let text = fitted(name, plot.width / 2.0, Weight::Regular);
    let half = fonts::width(&text, TEXT, Weight::Regular) / 2.0;
    let x = plot.x(index).clamp(half.min(plot.width / 2.0), (plot.width - half).max(half));
    Label {
        text,
        at: (x, plot.frame.bottom + FOOT - 7.0),
        anchor: Anchor::Middle,
        weight: Weight::Regular,
        colour: palette.muted,
    }
}

fn band_and_path(
    scene: &mut Scene,
    palette: &Palette,
    plot: &Plot,
    steps: &[Step],
    obstacles: &mut Obstacles,
) {
    let points = |height: fn(&Step) -> f64| -> Vec<Point> {
        let stretch = if steps.len() == 1 { &[-9.0, 9.0][..] } else { &[0.0][..] };
        let point = |step: &Step, shift: f64| (plot.x(step.index) + shift, plot.y(height(step)));
        steps.iter().flat_map(|step| stretch.iter().map(move |shift| point(step, *shift))).collect()
    };
    let mut outline = points(|step| step.high);
    outline.extend(points(|step| step.low).into_iter().rev());
    scene.group(&[("opacity", "0.17")]);
    scene.area(outline, palette.accent);
    let zero = plot.level(plot.y(0.0));
    scene.group(&[("stroke-dasharray", "1 50"), ("stroke-linecap", "round")]);
    scene.path(zero.clone(), palette.muted, 1.8);
    obstacles.lines.push(zero);
    let path = points(|step| step.mid);
    scene.group(&[("stroke-linejoin", "round"), ("stroke-linecap", "round")]);
    scene.path(path.clone(), palette.accent, LINE);
    obstacles.lines.push(path);
}

fn labels_at_the_end(
    scene: &mut Scene,
    palette: &Palette,
    plot: &Plot,
    steps: &[Step],
    ends: &[Vec<String>; 3],
) {
    let Some(end) = steps.last() else { return };
    let heights = [end.high, end.mid, end.low];
    let colours = [palette.muted, palette.accent, palette.muted];
    let weights = [Weight::Regular, Weight::SemiBold, Weight::Regular];
    let shown: Vec<usize> =
        (0..3).filter(|at| ends.get(*at).is_some_and(|l| !l.is_empty())).collect();
    let wanted: Vec<f64> = shown.iter().map(|at| plot.y(heights[*at])).collect();
    let sizes: Vec<f64> = shown.iter().map(|at| count(ends[*at].len()) * LEADING).collect();
    let room = (plot.frame.top - LEADING, plot.frame.bottom + LEADING / 2.0);
    let Some(middles) = apart(&wanted, &sizes, 2.0, room) else { return };
    scene.group(&[]);
    for (((at, middle), size), y) in shown.iter().zip(middles).zip(sizes).zip(wanted) {
        if (middle - y).abs() > LEADING / 2.0 {
            let leader = vec![(plot.frame.right + 2.0, y), (plot.frame.right + 9.0, middle)];
            scene.path(leader, palette.muted, 0.8);
        }
        let mut baseline = middle - size / 2.0 + LEADING * 0.5 + TEXT * 0.36;
        for line in &ends[*at] {
            scene.text(Label {
                text: line.clone(),
                at: (plot.frame.right + 12.0, baseline),
                anchor: Anchor::Start,
                weight: weights[*at],
                colour: colours[*at],
            });
            baseline += LEADING;
        }
    }
}

fn break_even(
    scene: &mut Scene,
    palette: &Palette,
    plot: &Plot,
    steps: &[Step],
    mark: Option<&Mark>,
    obstacles: &mut Obstacles,
) {
    let found =
        mark.and_then(|mark| Some((mark, steps.iter().find(|step| step.index == mark.step)?)));
    let Some((mark, step)) = found else { return };
    let (x, y) = (plot.x(step.index), plot.y(step.mid));
    let text = fitted(&mark.label, plot.width, Weight::SemiBold);
    let label = |at, anchor| bold(&text, at, anchor, palette.ink);
    let near = [-10.0, -18.0, -28.0].into_iter().flat_map(|up| {
        [Anchor::End, Anchor::Middle, Anchor::Start].map(|anchor| label((x, y + up), anchor))
    });
    let below = [20.0, 30.0].into_iter().flat_map(|down| {
        [Anchor::Start, Anchor::Middle, Anchor::End].map(|anchor| label((x, y + down), anchor))
    });
    obstacles.frames.push(Frame { left: x, top: y, right: x, bottom: y }.grown(6.0));
    let candidates: Vec<Label> = near.chain(below).collect();
    let free = candidates
        .into_iter()
        .map(|label| (obstacles.cost(&label.frame(), &plot.bounds()), label))
        .filter(|(cost, _)| *cost < 10)
        .min_by_key(|(cost, _)| *cost);
    scene.group(&[]);
    let label = free.map_or_else(|| over_the_plot(scene, palette, plot, &text, (x, y)), |(_, l)| l);
    scene.dot((x, y), 5.5, palette.ink);
    obstacles.frames.push(label.frame());
    scene.text(label);
}

/// The way out when nothing is free beside the dot: above the plot, with a stem down to it.
fn over_the_plot(
    scene: &mut Scene,
    palette: &Palette,
    plot: &Plot,
    text: &str,
    (x, y): Point,
) -> Label {
    let wide = bold_width(text);
    let half = wide / 2.0;
    let end = if wide > plot.frame.right { plot.width } else { plot.frame.right };
    let middle = x.clamp(half, (end - half).max(half));
    scene.path(vec![(x, 18.0), (x, y)], palette.muted, 1.0);
    bold(text, (middle, 13.0), Anchor::Middle, palette.ink)
}

fn bold(text: &str, at: Point, anchor: Anchor, colour: RGBColor) -> Label {
    Label { text: text.to_owned(), at, anchor, weight: Weight::SemiBold, colour }
}

/// The name of the zero line, wherever along it there is room.
fn zero_label(
    scene: &mut Scene,
    palette: &Palette,
    plot: &Plot,
    text: &str,
    obstacles: &mut Obstacles,
) {
    let y = plot.y(0.0);
    let text = fitted(text, plot.frame.right - plot.frame.left, Weight::Regular);
    let room = plot.frame.right - plot.frame.left - fonts::width(&text, TEXT, Weight::Regular);
    let places = (0..=20_u32).flat_map(|part| {
        let x = plot.frame.left + room * f64::from(part) / 20.0;
        [-6.0, 16.0, -12.0, 22.0, -20.0, 30.0].map(|away| (x, y + away))
    });
    let best = places
        .map(|at| Label {
            text: text.clone(),
            at,
            anchor: Anchor::Start,
            weight: Weight::Regular,
            colour: palette.muted,
        })
        .min_by_key(|label| obstacles.cost(&label.frame(), &plot.bounds()));
    if let Some(label) = best {
        obstacles.frames.push(label.frame());
        scene.text(label);
    }
}

fn readings(scene: &mut Scene, plot: &Plot, steps: &[Step], fan: &Fan<'_>) {
    for step in steps {
        let at = |list: &[String]| list.get(step.index).cloned().unwrap_or_default();
        let attributes = [
            ("data-step", &*step.index.to_string()),
            ("data-label", &*at(fan.steps)),
            ("data-value", &*at(fan.values)),
        ];
        scene.reading((plot.x(step.index), plot.y(step.mid)), &attributes);
    }
}
