//! One bar, split into parts that are named right under it.

use super::palette::Palette;
use super::place::apart;
use super::scene::{Anchor, LEADING, Label, Point, Scene, TEXT};
use super::text::wrapped;
use super::{Look, Part, bounded};
use crate::fonts::{self, Weight};

const BAR: f64 = 28.0;
const GAP: f64 = 2.0;
const RADIUS: f64 = 4.0;
/// Space around a value inside its part.
const PADDING: f64 = 7.0;
/// From a key dot to its name.
const KEY: f64 = 14.0;
/// Between two names in a row.
const BETWEEN: f64 = 14.0;
const KEY_RADIUS: f64 = 4.5;
/// Width of the small picture of the bar before a name in a list, and of the least part in it.
const MAP: f64 = 34.0;
const LEAST_MAP: f64 = 2.5;

/// One part with its place in the bar.
struct Piece<'a> {
    part: &'a Part,
    left: f64,
    right: f64,
    /// Whether its value stands inside it.
    inside: bool,
}

/// Draws the parts in proportion, left out when they are nothing.
pub(super) fn scene(parts: &[Part], look: Look) -> Scene {
    let width = bounded(look.width);
    let mut pieces = pieces(parts, width);
    let starts = row_of_names(&pieces, width);
    if starts.is_none() && pieces.iter().any(|piece| !piece.inside) {
        // Values stand in the bar or in the list, not some here and some there.
        for piece in &mut pieces {
            piece.inside = false;
        }
    }
    let list = if starts.is_some() { Vec::new() } else { list_of_names(&pieces, width) };
    let lines: usize = list.iter().map(|line| line.name.len()).sum::<usize>().max(1);
    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    let height = BAR + 10.0 + LEADING * lines as f64;
    let mut scene = Scene::new(width, height, look.rtl);
    let palette = Palette::of(look.theme);
    if pieces.is_empty() {
        scene.area(rounded(0.0, width), palette.line);
    }
    for piece in &pieces {
        draw_piece(&mut scene, &palette, piece);
    }
    scene.group(&[]);
    match starts {
        Some(starts) => names_in_a_row(&mut scene, &palette, &pieces, &starts),
        None => names_in_a_list(&mut scene, &palette, &list, width),
    }
    scene
}

fn pieces(parts: &[Part], width: f64) -> Vec<Piece<'_>> {
    let shown: Vec<&Part> =
        parts.iter().filter(|part| part.value.is_finite() && part.value > 0.0).collect();
    let largest = shown.iter().map(|part| part.value).fold(0.0, f64::max);
    let total: f64 = shown.iter().map(|part| part.value / largest).sum();
    let gaps = GAP * f64::from(u32::try_from(shown.len().saturating_sub(1)).unwrap_or(0));
    // A part too small to see is still drawn, at the cost of the others.
    let least = 3.0;
    let raw = |part: &Part| ((width - gaps) * (part.value / largest) / total).max(least);
    let sum: f64 = shown.iter().map(|part| raw(part)).sum();
    let mut left = 0.0;
    shown
        .iter()
        .map(|part| {
            let wide = raw(part) * (width - gaps) / sum;
            let text = fonts::width(&part.text, TEXT, Weight::SemiBold);
            let inside = text + 2.0 * PADDING <= wide;
            let piece = Piece { part, left, right: left + wide, inside };
            left += wide + GAP;
            piece
        })
        .collect()
}

fn draw_piece(scene: &mut Scene, palette: &Palette, piece: &Piece<'_>) {
    let fill = palette.purpose(piece.part.purpose);
    scene.group(&[("data-part", &piece.part.label), ("data-value", &piece.part.text)]);
    scene.area(rounded(piece.left, piece.right), fill);
    if piece.inside {
        scene.text(Label {
            text: piece.part.text.clone(),
            at: (f64::midpoint(piece.left, piece.right), BAR / 2.0 + TEXT * 0.36),
            anchor: Anchor::Middle,
            weight: Weight::SemiBold,
            colour: Palette::on(fill),
        });
    }
}

/// A rectangle of the bar's height with rounded corners.
fn rounded(left: f64, right: f64) -> Vec<Point> {
    let radius = RADIUS.min((right - left) / 2.0);
    let corners = [
        (right - radius, radius, -90.0),
        (right - radius, BAR - radius, 0.0),
        (left + radius, BAR - radius, 90.0),
        (left + radius, radius, 180.0),
    ];
    let arc = |(x, y, from): (f64, f64, f64)| {
        (0..=6_u32).map(move |step| {
            let angle = (from + 15.0 * f64::from(step)).to_radians();
            (x + radius * angle.cos(), y + radius * angle.sin())
        })
    };
    corners.into_iter().flat_map(arc).collect()
}

/// What stands under a part: its name, and its value when the part is too narrow for it.
fn words(piece: &Piece<'_>) -> (String, String) {
    let value = if piece.inside { String::new() } else { piece.part.text.clone() };
    (piece.part.label.clone(), value)
}

fn words_width((name, value): &(String, String)) -> f64 {
    let value =
        if value.is_empty() { 0.0 } else { 6.0 + fonts::width(value, TEXT, Weight::SemiBold) };
    KEY + fonts::width(name, TEXT, Weight::Regular) + value
}

/// Where each name starts when all fit in one row, every one touching the span of its own part or
/// following its neighbour; `None` when they do not fit.
fn row_of_names(pieces: &[Piece<'_>], width: f64) -> Option<Vec<f64>> {
    let sizes: Vec<f64> = pieces.iter().map(|piece| words_width(&words(piece))).collect();
    let wanted: Vec<f64> =
        pieces.iter().zip(&sizes).map(|(piece, size)| piece.left + size / 2.0).collect();
    let middles = apart(&wanted, &sizes, BETWEEN, (0.0, width))?;
    Some(middles.iter().zip(&sizes).map(|(middle, size)| middle - size / 2.0).collect())
}

fn names_in_a_row(scene: &mut Scene, palette: &Palette, pieces: &[Piece<'_>], starts: &[f64]) {
    for (piece, start) in pieces.iter().zip(starts) {
        draw_words(scene, palette, piece, words(piece), (*start, BAR + 10.0 + TEXT));
    }
}

/// Names that find no room in a row stand in a list, each after a small picture of the bar that
/// shows where its part is: parts are told apart by place, not by colour.
fn names_in_a_list(scene: &mut Scene, palette: &Palette, list: &[ListLine<'_>], width: f64) {
    let mut baseline = BAR + 10.0 + TEXT;
    for line in list {
        let map = |from: f64, to: f64| {
            let (top, bottom) = (baseline - TEXT * 0.66, baseline - TEXT * 0.06);
            vec![(from, top), (to, top), (to, bottom), (from, bottom)]
        };
        let scale = MAP / width;
        let from = (line.piece.left * scale).min(MAP - LEAST_MAP);
        let to = (line.piece.right * scale).max(from + LEAST_MAP);
        scene.area(map(0.0, MAP), palette.line);
        scene.area(map(from, to), palette.purpose(line.piece.part.purpose));
        let mut after = 0.0;
        for words in &line.name {
            let label = |text, x, weight| Label {
                text,
                at: (x, baseline),
                anchor: Anchor::Start,
                weight,
                colour: palette.ink,
            };
            scene.text(label(words.clone(), MAP + 8.0, Weight::Regular));
            after = MAP + 8.0 + fonts::width(words, TEXT, Weight::Regular) + 6.0;
            baseline += LEADING;
        }
        scene.text(Label {
            text: line.value.clone(),
            at: (after, baseline - LEADING),
            anchor: Anchor::Start,
            weight: Weight::SemiBold,
            colour: palette.ink,
        });
    }
}

/// A part in the list of names.
struct ListLine<'a> {
    piece: &'a Piece<'a>,
    name: Vec<String>,
    value: String,
}

fn list_of_names<'a>(pieces: &'a [Piece<'a>], width: f64) -> Vec<ListLine<'a>> {
    let line = |piece: &'a Piece<'a>| {
        let (name, value) = words(piece);
        let beside =
            if value.is_empty() { 0.0 } else { 6.0 + fonts::width(&value, TEXT, Weight::SemiBold) };
        let room = (width - MAP - 8.0 - beside).max(60.0);
        ListLine { piece, name: wrapped(&name, room, Weight::Regular), value }
    };
    pieces.iter().map(line).collect()
}

fn draw_words(
    scene: &mut Scene,
    palette: &Palette,
    piece: &Piece<'_>,
    (name, value): (String, String),
    (x, y): Point,
) {
    let colour = palette.purpose(piece.part.purpose);
    scene.dot((x + KEY_RADIUS, y - TEXT * 0.36), KEY_RADIUS, colour);
    let after = x + KEY + fonts::width(&name, TEXT, Weight::Regular) + 6.0;
    let label =
        |text, x, weight, colour| Label { text, at: (x, y), anchor: Anchor::Start, weight, colour };
    scene.text(label(name, x + KEY, Weight::Regular, palette.ink));
    scene.text(label(value, after, Weight::SemiBold, palette.ink));
}
