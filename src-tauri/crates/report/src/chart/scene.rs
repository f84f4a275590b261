//! What a chart is made of, and how it becomes SVG.
//!
//! A chart places its shapes in CSS pixels, left to right; the scene mirrors them for right-to-left
//! and draws them with plotters. Plotters knows whole pixels only and neither weights, titles nor
//! data attributes, so it draws ten times too large and the markup is finished here.

use super::{Chart, Look};
use crate::fonts::{self, Weight};
use plotters::coord::Shift;
use plotters::prelude::{
    Circle, DrawingArea, IntoDrawingArea, PathElement, Polygon, SVGBackend, Text,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};
use std::fmt::Write as _;

/// Size of chart text, in pixels.
pub(super) const TEXT: f64 = 13.0;
/// Height of a line of chart text.
pub(super) const LEADING: f64 = 17.0;

const SCALE: f64 = 10.0;
/// Plotters divides a font's size by this on its way into SVG.
const FONT_FACTOR: f64 = 1.24;

/// A place in the chart, in pixels from its start edge and its top.
pub(super) type Point = (f64, f64);

/// Which part of a text its place names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// Where the line starts.
    Start,
    /// Its middle.
    Middle,
    /// Where it ends.
    End,
}

/// A rectangle, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    /// Start edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// End edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
}

impl Frame {
    /// Whether two rectangles share any area.
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether a place lies inside.
    pub fn holds(&self, (x, y): Point) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    /// The same rectangle, larger on every side.
    pub fn grown(&self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }
}

/// A line of text to set.
#[derive(Debug, Clone)]
pub(super) struct Label {
    /// The words.
    pub text: String,
    /// Where its baseline starts, is centred or ends.
    pub at: Point,
    /// Which of the three.
    pub anchor: Anchor,
    /// Its weight.
    pub weight: Weight,
    /// Its colour.
    pub colour: RGBColor,
}

impl Label {
    /// The rectangle its letters may touch.
    pub fn frame(&self) -> Frame {
        let width = fonts::width(&self.text, TEXT, self.weight);
        let (x, y) = self.at;
        let left = match self.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        Frame { left, top: y - TEXT * 0.78, right: left + width, bottom: y + TEXT * 0.24 }
    }
}

#[derive(Debug)]
enum Shape {
    Area { points: Vec<Point>, colour: RGBColor },
    Path { points: Vec<Point>, colour: RGBColor, width: f64 },
    Dot { centre: Point, radius: f64, colour: RGBColor },
    Ring { centre: Point, radius: f64, colour: RGBColor, width: f64 },
    Text(Label),
}

#[derive(Debug)]
enum Layer {
    Shapes { attributes: String, shapes: Vec<Shape> },
    Reading { at: Point, attributes: String },
}

/// A chart being composed.
#[derive(Debug)]
pub(super) struct Scene {
    width: f64,
    height: f64,
    rtl: bool,
    layers: Vec<Layer>,
}

impl Scene {
    /// An empty scene.
    pub fn new(width: f64, height: f64, rtl: bool) -> Self {
        Self { width, height, rtl, layers: Vec::new() }
    }

    /// Opens a group; what follows is drawn in it, with these SVG attributes.
    pub fn group(&mut self, attributes: &[(&str, &str)]) {
        let attributes = written(attributes);
        self.layers.push(Layer::Shapes { attributes, shapes: Vec::new() });
    }

    /// A filled outline.
    pub fn area(&mut self, points: Vec<Point>, colour: RGBColor) {
        self.push(Shape::Area { points, colour });
    }

    /// A line through points.
    pub fn path(&mut self, points: Vec<Point>, colour: RGBColor, width: f64) {
        self.push(Shape::Path { points, colour, width });
    }

    /// A thin line just inside corners, given clockwise from the start of the top.
    pub fn outline(&mut self, corners: &[Point], colour: RGBColor) {
        const HALF: f64 = 0.6;
        let inward = [(HALF, HALF), (-HALF, HALF), (-HALF, -HALF), (HALF, -HALF)];
        let inside = corners.iter().zip(inward).map(|((x, y), (dx, dy))| (x + dx, y + dy));
        let mut points: Vec<Point> = inside.collect();
        points.extend(points.first().copied());
        self.path(points, colour, 2.0 * HALF);
    }

    /// Slanting lines within a rectangle: a pattern where colour alone would not do.
    pub fn hatch(&mut self, frame: &Frame, colour: RGBColor) {
        const APART: f64 = 6.0;
        let tall = frame.bottom - frame.top;
        let mut foot = frame.left - tall + APART;
        while foot < frame.right {
            let from = foot.max(frame.left);
            let to = (foot + tall).min(frame.right);
            if to > from {
                let height = |x: f64| frame.bottom - (x - foot);
                self.path(vec![(from, height(from)), (to, height(to))], colour, 1.2);
            }
            foot += APART;
        }
    }

    /// A filled circle.
    pub fn dot(&mut self, centre: Point, radius: f64, colour: RGBColor) {
        self.push(Shape::Dot { centre, radius, colour });
    }

    /// A circle drawn as a line.
    pub fn ring(&mut self, centre: Point, radius: f64, colour: RGBColor, width: f64) {
        self.push(Shape::Ring { centre, radius, colour, width });
    }

    /// A line of text.
    pub fn text(&mut self, label: Label) {
        if !label.text.is_empty() {
            self.push(Shape::Text(label));
        }
    }

    /// An unseen point that carries a value for hover and keyboard.
    pub fn reading(&mut self, at: Point, attributes: &[(&str, &str)]) {
        self.layers.push(Layer::Reading { at, attributes: written(attributes) });
    }

    fn push(&mut self, shape: Shape) {
        if !matches!(self.layers.last(), Some(Layer::Shapes { .. })) {
            self.group(&[]);
        }
        if let Some(Layer::Shapes { shapes, .. }) = self.layers.last_mut() {
            shapes.push(shape);
        }
    }

    /// Every text set so far.
    #[cfg(test)]
    pub fn labels(&self) -> Vec<&Label> {
        let shapes = self.layers.iter().filter_map(|layer| match layer {
            Layer::Shapes { shapes, .. } => Some(shapes),
            Layer::Reading { .. } => None,
        });
        shapes
            .flatten()
            .filter_map(|shape| match shape {
                Shape::Text(label) => Some(label),
                _ => None,
            })
            .collect()
    }

    /// The size of the chart.
    #[cfg(test)]
    pub fn bounds(&self) -> Frame {
        Frame { left: 0.0, top: 0.0, right: self.width, bottom: self.height }
    }

    /// The scene as one `<svg>` element.
    pub fn svg(&self, chart: &Chart, look: Look) -> String {
        let mut svg = String::new();
        let head = written(&[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", &format!("0 0 {} {}", whole(self.width), whole(self.height))),
            ("width", &format!("{}", look.width)),
            ("height", &format!("{}", self.height.round())),
            ("role", "img"),
            ("aria-label", &chart.sentence),
            ("data-chart", &chart.id),
            ("font-family", &fonts::FAMILIES.join(", ")),
            ("direction", "ltr"),
        ]);
        let _ = writeln!(svg, "<svg{head}>");
        for layer in &self.layers {
            match layer {
                Layer::Shapes { shapes, .. } if shapes.is_empty() => {}
                Layer::Shapes { attributes, shapes } => {
                    let _ = writeln!(svg, "<g{attributes}>\n{}</g>", self.drawn(shapes));
                }
                Layer::Reading { at, attributes } => {
                    let (x, y) = self.place(*at);
                    let _ = writeln!(
                        svg,
                        "<circle cx=\"{x}\" cy=\"{y}\" r=\"40\" fill=\"none\"{attributes}/>"
                    );
                }
            }
        }
        svg.push_str("</svg>\n");
        svg
    }

    /// The shapes as markup. A string takes every stroke, so plotters has nothing to fail at;
    /// should it all the same, what was drawn until then is kept.
    fn drawn(&self, shapes: &[Shape]) -> String {
        let mut markup = String::new();
        let size = (pixels(self.width), pixels(self.height));
        {
            let area = SVGBackend::with_string(&mut markup, size).into_drawing_area();
            for shape in shapes {
                if self.draw(&area, shape).is_err() {
                    break;
                }
            }
            let _ = area.present();
        }
        finished(&if self.rtl { turned(&markup) } else { markup })
    }

    fn draw(&self, area: &Area<'_>, shape: &Shape) -> Result<(), Undrawn> {
        match shape {
            Shape::Area { points, colour } => {
                area.draw(&Polygon::new(self.places(points), colour.filled()))?;
            }
            Shape::Path { points, colour, width } => {
                let style = ShapeStyle::from(colour).stroke_width(pixels(*width));
                area.draw(&PathElement::new(self.places(points), style))?;
            }
            Shape::Dot { centre, radius, colour } => {
                let radius = whole(*radius);
                area.draw(&Circle::new(self.place(*centre), radius, colour.filled()))?;
            }
            Shape::Ring { centre, radius, colour, width } => {
                let style = ShapeStyle::from(colour).stroke_width(pixels(*width));
                area.draw(&Circle::new(self.place(*centre), whole(*radius), style))?;
            }
            Shape::Text(label) => {
                let style = self.text_style(label);
                area.draw(&Text::new(shown(&label.text), self.place(label.at), style))?;
            }
        }
        Ok(())
    }

    fn text_style<'a>(&self, label: &'a Label) -> TextStyle<'a> {
        let weight = match label.weight {
            Weight::Regular => FontStyle::Normal,
            Weight::SemiBold => FontStyle::Bold,
        };
        let h_pos = match (label.anchor, self.rtl) {
            (Anchor::Start, false) | (Anchor::End, true) => HPos::Left,
            (Anchor::Middle, _) => HPos::Center,
            (Anchor::End, false) | (Anchor::Start, true) => HPos::Right,
        };
        let font = FontDesc::new(FontFamily::SansSerif, TEXT * SCALE * FONT_FACTOR, weight);
        TextStyle::from(font).color(&label.colour).pos(Pos::new(h_pos, VPos::Bottom))
    }

    fn places(&self, points: &[Point]) -> Vec<(i32, i32)> {
        points.iter().map(|point| self.place(*point)).collect()
    }

    fn place(&self, (x, y): Point) -> (i32, i32) {
        let x = if self.rtl { self.width - x } else { x };
        (whole(x), whole(y))
    }
}

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Undrawn = plotters::drawing::DrawingAreaErrorKind<std::io::Error>;

/// Tenths of a pixel.
fn whole(value: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, NaN becomes 0")]
    let tenths = (value * SCALE).round() as i32;
    tenths
}

fn pixels(value: f64) -> u32 {
    whole(value).unsigned_abs()
}

/// Characters XML forbids would make the whole picture unreadable.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}')).collect()
}

fn written(attributes: &[(&str, &str)]) -> String {
    attributes.iter().fold(String::new(), |mut out, (name, value)| {
        let _ = write!(out, " {name}=\"{}\"", escaped(&shown(value)));
        out
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Labels that run from right to left: where they start and end is turned with them.
fn turned(markup: &str) -> String {
    let anchors = [("end", ""), ("middle", TURNED_MIDDLE), ("start", TURNED_END)];
    anchors.iter().fold(markup.to_owned(), |markup, (from, to)| {
        markup.replace(&format!(" text-anchor=\"{from}\""), &format!("{TURNED}{to}"))
    })
}

/// Marks a label that runs from right to left.
pub(crate) const TURNED: &str = " direction=\"rtl\"";
/// Stands after [`TURNED`] where a label ends at its place, or has it in its middle.
pub(crate) const TURNED_END: &str = " text-anchor=\"end\"";
pub(crate) const TURNED_MIDDLE: &str = " text-anchor=\"middle\"";

/// Takes off the outer element plotters wrote and sets baseline, weight and family as they are
/// meant. Owners' words cannot be mistaken for markup: their quotes and brackets are escaped.
fn finished(markup: &str) -> String {
    let start = markup.find(">\n").map_or(0, |at| at + 2);
    let inner = markup.get(start..).unwrap_or_default();
    let inner = inner.strip_suffix("</svg>\n").unwrap_or(inner);
    [
        (" dy=\"-0.5ex\"", ""),
        (" opacity=\"1\"", ""),
        (" font-family=\"sans-serif\"", ""),
        (" font-weight=\"bold\"", " font-weight=\"600\""),
        (" text-anchor=\"start\"", ""),
        (" \"/>", "\"/>"),
        ("\">\n", "\">"),
        ("\n</text>", "</text>"),
    ]
    .iter()
    .fold(inner.to_owned(), |text, (from, to)| text.replace(from, to))
}
