//! Weeks side by side: one row for each thing that recurs, its name above it.

use super::palette::Palette;
use super::scene::{Anchor, Frame, LEADING, Label, Point, Scene, TEXT};
use super::text::{fitted, wrapped};
use super::{Look, RhythmCell, RhythmRow, WeekMark, bounded};
use crate::document::Purpose;
use crate::fonts::{self, Weight};

/// Height of a week in its row.
const CELL: f64 = 22.0;
/// Between two weeks.
const GAP: f64 = 2.0;
/// Between a name and its row.
const UNDER: f64 = 4.0;
/// Between a row and the next name.
const BETWEEN: f64 = 11.0;
/// Room for the days at the top.
const HEAD: f64 = LEADING + 5.0;
/// Between a name and what is said of its row.
const BESIDE: f64 = 8.0;

/// Draws the weeks from first to last, with the days some of them start on.
pub(super) fn scene(weeks: &[String], rows: &[RhythmRow], look: Look) -> Scene {
    let width = bounded(look.width);
    let heads: Vec<Heading> = rows.iter().map(|row| Heading::of(row, width)).collect();
    let strip = UNDER + CELL + BETWEEN;
    let tall: f64 = heads.iter().map(|head| head.height() + strip).sum();
    let mut scene = Scene::new(width, HEAD + (tall - BETWEEN).max(0.0), look.rtl);
    let palette = Palette::of(look.theme);
    let columns = Columns { count: weeks.len().max(1), width };
    days(&mut scene, &palette, &columns, weeks);
    let mut top = HEAD;
    for (row, head) in rows.iter().zip(&heads) {
        scene.group(&[("data-part", &row.label), ("data-value", &row.text)]);
        head.draw(&mut scene, &palette, top);
        top += head.height() + UNDER;
        cells(&mut scene, &palette, &columns, row, top);
        top += CELL + BETWEEN;
    }
    scene
}

/// The name of a row, and what is said of it: beside it where there is room, else below.
struct Heading {
    name: Vec<String>,
    said: Vec<String>,
    /// Where what is said starts, when it stands beside the name.
    beside: Option<f64>,
}

impl Heading {
    fn of(row: &RhythmRow, width: f64) -> Self {
        let name = wrapped(&row.label, width, Weight::SemiBold);
        let wide = fonts::width(&row.label, TEXT, Weight::SemiBold) + BESIDE;
        let together = wide + fonts::width(&row.text, TEXT, Weight::Regular) <= width;
        let said = wrapped(&row.text, width, Weight::Regular);
        Self { name, said, beside: together.then_some(wide) }
    }

    fn height(&self) -> f64 {
        let below = if self.beside.is_some() { 0 } else { self.said.len() };
        LEADING * count(self.name.len() + below)
    }

    fn draw(&self, scene: &mut Scene, palette: &Palette, top: f64) {
        let mut baseline = top + TEXT;
        for line in &self.name {
            scene.text(label(line, (0.0, baseline), Anchor::Start, Weight::SemiBold, palette.ink));
            baseline += LEADING;
        }
        let (left, mut baseline) = match self.beside {
            Some(left) => (left, top + TEXT),
            None => (0.0, baseline),
        };
        for line in &self.said {
            let at = (left, baseline);
            scene.text(label(line, at, Anchor::Start, Weight::Regular, palette.muted));
            baseline += LEADING;
        }
    }
}

/// Where each week stands.
struct Columns {
    count: usize,
    width: f64,
}

impl Columns {
    fn left(&self, week: usize) -> f64 {
        (self.width + GAP) * count(week) / count(self.count)
    }

    fn frame(&self, weeks: std::ops::Range<usize>, top: f64) -> Frame {
        let (left, right) = (self.left(weeks.start), self.left(weeks.end) - GAP);
        Frame { left, top, right, bottom: top + CELL }
    }
}

/// As many days as stand apart, evenly thinned, each from the start of its week.
fn days(scene: &mut Scene, palette: &Palette, columns: &Columns, weeks: &[String]) {
    let named = |stride: usize| -> Vec<Label> {
        let chosen = weeks.iter().enumerate().step_by(stride);
        let day = |(week, day): (usize, &String)| {
            let left = columns.left(week);
            let text = fitted(day, columns.width - left, Weight::Regular);
            label(&text, (left, TEXT), Anchor::Start, Weight::Regular, palette.muted)
        };
        chosen.map(day).collect()
    };
    let whole = |label: &Label| !label.text.ends_with('…');
    let apart = |labels: &[Label]| {
        labels.iter().skip(1).all(whole)
            && labels.windows(2).all(|pair| match pair {
                [one, next] => one.frame().right + 10.0 <= next.frame().left,
                _ => true,
            })
    };
    let labels = (1..=weeks.len().max(1)).map(named).find(|labels| apart(labels));
    scene.group(&[]);
    for label in labels.unwrap_or_default() {
        scene.text(label);
    }
}

/// The weeks of a row; weeks in which the same runs on are drawn in one piece.
fn cells(scene: &mut Scene, palette: &Palette, columns: &Columns, row: &RhythmRow, top: f64) {
    let mut week = 0;
    for run in row.weeks.chunk_by(RhythmCell::runs_on) {
        let frame = columns.frame(week..week + run.len(), top);
        week += run.len();
        if let Some(cell) = run.first() {
            draw(scene, palette, cell, &frame);
        }
    }
}

impl RhythmCell {
    /// Whether the next week is drawn in one piece with this one.
    fn runs_on(&self, next: &Self) -> bool {
        matches!(self.mark, WeekMark::Part | WeekMark::Full) && self.mark == next.mark
    }
}

fn draw(scene: &mut Scene, palette: &Palette, cell: &RhythmCell, frame: &Frame) {
    let sell = palette.purpose(Purpose::Sell);
    match cell.mark {
        WeekMark::None => scene.area(corners(frame), palette.line),
        WeekMark::Posts => {
            scene.area(corners(frame), palette.accent);
            inside(scene, &cell.text, frame, Palette::on(palette.accent));
        }
        WeekMark::Part => {
            scene.outline(&corners(frame), sell);
            let [before, after] = inside(scene, &cell.text, frame, palette.ink);
            scene.hatch(&before, sell);
            scene.hatch(&after, sell);
        }
        WeekMark::Full => {
            scene.area(corners(frame), sell);
            inside(scene, &cell.text, frame, Palette::on(sell));
        }
        WeekMark::Look => {
            scene.area(corners(frame), palette.line);
            let (x, y) = middle(frame);
            let diamond = [(0.0, -6.0), (6.0, 0.0), (0.0, 6.0), (-6.0, 0.0)];
            let points = diamond.map(|(dx, dy)| (x + dx, y + dy));
            scene.area(points.to_vec(), palette.ink);
        }
    }
}

/// A word in the middle of a piece, where it fits; what is left of the piece on both sides of it.
fn inside(
    scene: &mut Scene,
    text: &str,
    frame: &Frame,
    colour: plotters::style::RGBColor,
) -> [Frame; 2] {
    let (x, y) = middle(frame);
    let wide = fonts::width(text, TEXT, Weight::SemiBold);
    if text.is_empty() || wide + 2.0 > frame.right - frame.left {
        return [Frame { right: x, ..*frame }, Frame { left: x, ..*frame }];
    }
    let at = (x, y + TEXT * 0.36);
    scene.text(label(text, at, Anchor::Middle, Weight::SemiBold, colour));
    let half = wide / 2.0 + 6.0;
    let before = Frame { right: (x - half).max(frame.left), ..*frame };
    [before, Frame { left: (x + half).min(frame.right), ..*frame }]
}

fn middle(frame: &Frame) -> Point {
    (f64::midpoint(frame.left, frame.right), f64::midpoint(frame.top, frame.bottom))
}

fn corners(frame: &Frame) -> Vec<Point> {
    let Frame { left, top, right, bottom } = *frame;
    vec![(left, top), (right, top), (right, bottom), (left, bottom)]
}

fn label(
    text: &str,
    at: Point,
    anchor: Anchor,
    weight: Weight,
    colour: plotters::style::RGBColor,
) -> Label {
    Label { text: text.to_owned(), at, anchor, weight, colour }
}

#[expect(clippy::cast_precision_loss, reason = "a dozen weeks, a handful of rows")]
fn count(number: usize) -> f64 {
    number as f64
}
