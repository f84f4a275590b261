//! Effects as bars from one zero line, each under its name: a tornado.

use super::palette::Palette;
use super::scene::{Anchor, LEADING, Label, Point, Scene, TEXT};
use super::text::fitted;
use super::{Bar, Look, bounded};
use crate::fonts::{self, Weight};

const BAR: f64 = 14.0;
/// Between a name and its bar.
const UNDER: f64 = 5.0;
/// Between one bar and the next name.
const BETWEEN: f64 = 10.0;
/// Between the end of a bar and its value.
const BESIDE: f64 = 7.0;
/// The shortest bar that is seen at all.
const LEAST: f64 = 2.0;

/// Draws each bar in proportion, to the end of the line for more, to its start for less.
pub(super) fn scene(bars: &[Bar], look: Look) -> Scene {
    let width = bounded(look.width);
    let shown: Vec<&Bar> = bars.iter().filter(|bar| bar.value.is_finite()).collect();
    let step = LEADING + UNDER + BAR + BETWEEN;
    #[expect(clippy::cast_precision_loss, reason = "a handful of bars")]
    let height = (step * shown.len() as f64 - BETWEEN).max(BAR);
    let mut scene = Scene::new(width, height, look.rtl);
    let palette = Palette::of(look.theme);
    let axis = Axis::of(&shown, width);
    let mut top = 0.0;
    for bar in shown {
        scene.group(&[("data-part", &bar.label), ("data-value", &bar.text)]);
        scene.text(label(
            fitted(&bar.label, width),
            (0.0, top + TEXT),
            Anchor::Start,
            Weight::Regular,
            palette.ink,
        ));
        draw(&mut scene, &palette, &axis, bar, top + LEADING + UNDER);
        top += step;
    }
    scene.group(&[]);
    let line = vec![(axis.zero, 0.0), (axis.zero, height)];
    if axis.zero > 0.5 {
        scene.path(line, palette.line, 1.0);
    }
    scene
}

/// Where zero stands, and how long a unit is.
struct Axis {
    zero: f64,
    unit: f64,
}

impl Axis {
    /// Room for the longest bar and the value beside it, on both sides.
    fn of(bars: &[&Bar], width: f64) -> Self {
        let side = |of: fn(f64) -> f64| {
            let longest = bars.iter().map(|bar| of(bar.value)).fold(0.0, f64::max);
            let values = bars.iter().filter(|bar| of(bar.value) > 0.0);
            let text = values.map(|bar| fonts::width(&bar.text, TEXT, Weight::SemiBold));
            (longest, text.fold(0.0, f64::max))
        };
        let (less, less_text) = side(|value| -value);
        let (more, more_text) = side(|value| value);
        let beside = |text: f64| if text > 0.0 { text + BESIDE } else { 0.0 };
        let room = (width - beside(less_text) - beside(more_text)).max(1.0);
        let span = less + more;
        let unit = if span > 0.0 { room / span } else { 0.0 };
        Self { zero: beside(less_text) + less * unit, unit }
    }
}

fn draw(scene: &mut Scene, palette: &Palette, axis: &Axis, bar: &Bar, top: f64) {
    let long = (bar.value.abs() * axis.unit).max(LEAST);
    let more = bar.value >= 0.0;
    let (left, right) =
        if more { (axis.zero, axis.zero + long) } else { (axis.zero - long, axis.zero) };
    let colour =
        if more { palette.accent } else { palette.purpose(crate::document::Purpose::Sell) };
    scene.area(vec![(left, top), (right, top), (right, top + BAR), (left, top + BAR)], colour);
    let at = if more { right + BESIDE } else { left - BESIDE };
    let anchor = if more { Anchor::Start } else { Anchor::End };
    let baseline = top + BAR / 2.0 + TEXT * 0.36;
    scene.text(label(bar.text.clone(), (at, baseline), anchor, Weight::SemiBold, palette.ink));
}

fn label(
    text: String,
    at: Point,
    anchor: Anchor,
    weight: Weight,
    colour: plotters::style::RGBColor,
) -> Label {
    Label { text, at, anchor, weight, colour }
}
