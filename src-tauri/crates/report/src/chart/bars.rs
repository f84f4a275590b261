//! Effects as bars from one zero line, each under its name: a tornado.

use super::palette::Palette;
use super::scene::{Anchor, LEADING, Label, Point, Scene, TEXT};
use super::text::wrapped;
use super::{Bar, Look, bounded};
use crate::fonts::{self, Weight};

const BAR: f64 = 14.0;
/// Between a name and its bar.
const UNDER: f64 = 5.0;
/// Between one bar and the next name.
const BETWEEN: f64 = 10.0;
/// Between the end of a bar and its value.
const BESIDE: f64 = 7.0;
/// How far the zero line reaches above and below a bar.
const REACH: f64 = 3.0;
/// The shortest bar that is seen at all.
const LEAST: f64 = 2.0;

/// Draws each bar in proportion, to the end of the line for more, to its start for less; a quiet one
/// as an outline.
pub(super) fn scene(bars: &[Bar], look: Look) -> Scene {
    let width = bounded(look.width);
    let shown: Vec<(&Bar, Vec<String>)> = bars
        .iter()
        .filter(|bar| bar.value.is_finite())
        .map(|bar| (bar, wrapped(&bar.label, width, Weight::Regular)))
        .collect();
    let step = |lines: &[String]| LEADING * count(lines.len()) + UNDER + BAR + BETWEEN;
    let steps: f64 = shown.iter().map(|(_, lines)| step(lines)).sum();
    let height = (steps - BETWEEN).max(BAR) + REACH;
    let mut scene = Scene::new(width, height, look.rtl);
    let palette = Palette::of(look.theme);
    let axis = Axis::of(&shown.iter().map(|(bar, _)| *bar).collect::<Vec<_>>(), width);
    let mut top = 0.0;
    for (bar, lines) in &shown {
        scene.group(&[("data-part", &bar.label), ("data-value", &bar.text)]);
        let colour = if bar.quiet { palette.muted } else { palette.ink };
        for (line, number) in lines.iter().zip(0_u32..) {
            let at = (0.0, top + TEXT + LEADING * f64::from(number));
            scene.text(label(line.clone(), at, Anchor::Start, Weight::Regular, colour));
        }
        draw(&mut scene, &palette, &axis, bar, top + LEADING * count(lines.len()) + UNDER);
        top += step(lines);
    }
    scene
}

#[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
fn count(lines: usize) -> f64 {
    lines as f64
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
    if axis.zero > 0.5 {
        let line = vec![(axis.zero, top - REACH), (axis.zero, top + BAR + REACH)];
        scene.path(line, palette.muted, 1.0);
    }
    let corners = vec![(left, top), (right, top), (right, top + BAR), (left, top + BAR)];
    if bar.quiet {
        scene.outline(&corners, palette.muted);
    } else {
        scene.area(corners, colour);
    }
    let at = if more { right + BESIDE } else { left - BESIDE };
    let anchor = if more { Anchor::Start } else { Anchor::End };
    let baseline = top + BAR / 2.0 + TEXT * 0.36;
    let (weight, colour) =
        if bar.quiet { (Weight::Regular, palette.muted) } else { (Weight::SemiBold, palette.ink) };
    scene.text(label(bar.text.clone(), (at, baseline), anchor, weight, colour));
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
