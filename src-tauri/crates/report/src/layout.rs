//! Where things fall on the pages of a plan: what stands alone, is all but empty or runs past the
//! margins, so that the plan can be set once more with a little more or less air.

use typst::foundations::NativeElement as _;
use typst::introspection::{Location, Tag};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::model::HeadingElem;
use typst::visualize::Geometry;
use typst_layout::{Page, PagedDocument};

#[cfg(test)]
mod tests;

/// Margins of the plan's pages, in points: sides, top, foot.
const SIDE: f64 = 62.36;
const TOP: f64 = 62.36;
const FOOT: f64 = 68.03;
/// How far apart the baselines of one line lie at most: raised numbers, letters of other faces.
const SAME_LINE: f64 = 5.0;
/// The least of a page that is filled.
const LEAST: f64 = 0.08;

/// What a reader would stumble over on a page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fault {
    /// The page, from 1.
    page: usize,
    what: What,
}

#[derive(Debug, Clone, PartialEq)]
enum What {
    /// Nothing but a line or two before the next page.
    AlmostEmpty,
    /// A heading or a caption ends the page.
    HeadingLast(String),
    /// One row of a table is carried over.
    RowAlone(String),
    /// One line is carried over.
    LineAlone(String),
    /// Words past the margins.
    Outside(String),
}

/// Something on a page.
#[derive(Debug)]
enum Item {
    Text { words: String, heading: bool, bold: bool, small: bool },
    Picture,
    Rule,
}

#[derive(Debug)]
struct Placed {
    item: Item,
    left: f64,
    right: f64,
    /// The baseline of text, the lower edge of everything else.
    bottom: f64,
}

#[derive(Default)]
struct Walk {
    placed: Vec<Placed>,
    headings: Vec<Location>,
}

impl Walk {
    fn frame(&mut self, frame: &Frame, at: Transform) {
        for (point, item) in frame.items() {
            let here = at.pre_concat(Transform::translate(point.x, point.y));
            let place = |x, y| Point::new(x, y).transform(here);
            let zero = typst::layout::Abs::zero();
            match item {
                FrameItem::Group(group) => {
                    self.frame(&group.frame, here.pre_concat(group.transform));
                }
                FrameItem::Text(text) => {
                    let bold = text.font.font().info().variant.weight.to_number() >= 600;
                    let item = Item::Text {
                        words: text.text.to_string(),
                        heading: !self.headings.is_empty(),
                        bold,
                        small: text.size.to_pt() < 8.05,
                    };
                    self.put(item, place(zero, zero), place(text.width(), zero));
                }
                FrameItem::Image(_, size, _) => {
                    self.put(Item::Picture, place(zero, zero), place(size.x, size.y));
                }
                FrameItem::Shape(shape, _) => {
                    if let Geometry::Line(to) = shape.geometry
                        && to.y == zero
                    {
                        self.put(Item::Rule, place(zero, zero), place(to.x, to.y));
                    }
                }
                FrameItem::Tag(Tag::Start(content, _)) if content.elem() == HeadingElem::ELEM => {
                    self.headings.extend(content.location());
                }
                FrameItem::Tag(Tag::End(location, ..)) => {
                    self.headings.retain(|open| open != location);
                }
                FrameItem::Tag(_) | FrameItem::Link(..) => {}
            }
        }
    }

    fn put(&mut self, item: Item, from: Point, to: Point) {
        let (x, y) = (from.x.to_pt(), to.x.to_pt());
        let (left, right, bottom) = (x.min(y), x.max(y), to.y.to_pt());
        self.placed.push(Placed { item, left, right, bottom });
    }
}

/// A line of text, or a picture, or a rule right across.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing of a line, and they combine"
)]
struct Row {
    bottom: f64,
    words: String,
    heading: bool,
    bold: bool,
    small: bool,
    picture: bool,
    rule: bool,
}

impl Row {
    /// Whether it is a heading or a caption.
    fn is_title(&self) -> bool {
        !self.picture && !self.rule && (self.heading || self.bold && !self.small)
    }
}

/// The body of a page in lines, from top to bottom.
fn rows(placed: &[Placed], foot: f64) -> Vec<Row> {
    let mut body: Vec<&Placed> = placed.iter().filter(|item| item.bottom < foot).collect();
    body.sort_by(|a, b| a.bottom.total_cmp(&b.bottom));
    let mut rows: Vec<Row> = Vec::new();
    for placed in body {
        let rule = matches!(placed.item, Item::Rule);
        let same = |row: &&mut Row| row.rule == rule && placed.bottom - row.bottom < SAME_LINE;
        let new = Row { bottom: placed.bottom, bold: true, small: true, rule, ..Row::default() };
        let known = rows.iter_mut().rev().take(3).position(|row| same(&row));
        let at = known.map_or(rows.len(), |back| rows.len() - 1 - back);
        if known.is_none() {
            rows.push(new);
        }
        let Some(row) = rows.get_mut(at) else { continue };
        if let Item::Text { words, heading, bold, small } = &placed.item {
            row.words.push_str(words);
            row.words.push(' ');
            row.heading |= heading;
            row.bold &= bold;
            row.small &= small;
        }
        row.picture |= matches!(placed.item, Item::Picture);
    }
    rows
}

/// What is wrong with the pages after the cover and the answer.
pub(crate) fn faults(set: &PagedDocument) -> Vec<Fault> {
    let mut faults = Vec::new();
    let last = set.pages().len();
    let mut walk = Walk::default();
    for (page, number) in set.pages().iter().zip(1..) {
        walk.placed.clear();
        walk.frame(&page.frame, Transform::identity());
        let mut found = outside(page, &walk.placed);
        if number > 2 {
            let foot = page.frame.height().to_pt() - FOOT + 4.0;
            let rows = rows(&walk.placed, foot);
            found.extend(almost_empty(&rows, foot).filter(|_| number < last));
            found.extend(heading_last(&rows));
            found.extend(carried_alone(&rows));
        }
        faults.extend(found.into_iter().map(|what| Fault { page: number, what }));
    }
    faults
}

fn outside(page: &Page, placed: &[Placed]) -> Vec<What> {
    let (width, height) = (page.frame.width().to_pt(), page.frame.height().to_pt());
    let past = |placed: &&Placed| {
        let across = placed.left < SIDE - 1.0 || placed.right > width - SIDE + 1.5;
        across || placed.bottom > height - 20.0 || placed.bottom < 20.0
    };
    let words = placed.iter().filter(past).filter_map(|placed| match &placed.item {
        Item::Text { words, .. } => Some(What::Outside(words.clone())),
        Item::Picture | Item::Rule => None,
    });
    words.collect()
}

fn almost_empty(rows: &[Row], foot: f64) -> Option<What> {
    let filled = rows.last().map_or(0.0, |last| (last.bottom - TOP) / (foot - TOP));
    (filled < LEAST).then_some(What::AlmostEmpty)
}

fn heading_last(rows: &[Row]) -> Option<What> {
    let last = rows.iter().rfind(|row| !row.rule)?;
    last.is_title().then(|| What::HeadingLast(last.words.clone()))
}

/// One row or one line at the top of a page, before something else begins or the page ends.
fn carried_alone(rows: &[Row]) -> Option<What> {
    let head = rows.first()?;
    let carried = rows.iter().take_while(|row| !row.is_title());
    if head.bold && head.small && !head.heading {
        // The head of a table, repeated: one rule under it, one under each row.
        let rules = carried.filter(|row| row.rule).count();
        return (rules == 2)
            .then(|| What::RowAlone(rows.get(2).map_or("", |r| &r.words).to_owned()));
    }
    let lines: Vec<&Row> = carried.filter(|row| !row.rule).collect();
    match lines.as_slice() {
        [line] if !line.picture => Some(What::LineAlone(line.words.clone())),
        _ => None,
    }
}
