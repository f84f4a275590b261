//! Charts: data first, then one drawing for window and paper.

mod bars;
mod dots;
mod fan;
mod palette;
mod place;
mod rhythm;
mod scene;
mod split;
#[cfg(test)]
mod tests;
mod text;
mod ticks;

pub use ticks::nice_ticks;

use crate::document::Purpose;
use scene::Scene;
pub(crate) use scene::{TURNED, TURNED_END, TURNED_MIDDLE};
use serde::Serialize;
use ts_rs::TS;

/// What a chart shows, in words and numbers, before it is drawn.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Chart {
    /// Stable id within the document, such as `profit`.
    pub id: String,
    /// Title with the unit, such as "Profit after all costs, adding up, in euros".
    pub title: String,
    /// The one thing to see, as a sentence; also the text alternative.
    pub sentence: String,
    /// The figures.
    pub data: ChartData,
    /// The same figures as a table, for those who would rather read.
    pub table: crate::document::Table,
}

/// The figures of a chart, by its form.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "form", rename_all = "snake_case")]
#[ts(export)]
#[expect(clippy::large_enum_variant, reason = "a document has a handful of charts")]
pub enum ChartData {
    /// One bar split into parts.
    Split {
        /// The parts, in order.
        parts: Vec<Part>,
    },
    /// A chance as 20 dots.
    Dots {
        /// Dots filled, 0-20.
        filled: u8,
    },
    /// Effects from one zero line, the strongest first.
    Bars {
        /// The bars, in order.
        bars: Vec<Bar>,
    },
    /// What recurs, week by week.
    Rhythm {
        /// The day each week starts on, short.
        weeks: Vec<String>,
        /// One row for each thing that recurs.
        rows: Vec<RhythmRow>,
    },
    /// A likely path with its range.
    Fan {
        /// Labels of the steps, such as month names.
        steps: Vec<String>,
        /// Tenth percentile at each step.
        low: Vec<f64>,
        /// Median at each step.
        mid: Vec<f64>,
        /// Ninetieth percentile at each step.
        high: Vec<f64>,
        /// Label at the end of the low edge ("9 in 10 above €100").
        low_label: String,
        /// Label at the end of the likely path.
        mid_label: String,
        /// Label at the end of the high edge.
        high_label: String,
        /// Label of the zero line ("money back").
        zero_label: String,
        /// The step at which the median crosses zero for good, with its label.
        break_even: Option<Mark>,
        /// Worded value of every mid point, for hover and keyboard.
        values: Vec<String>,
        /// Heights to draw a gridline at, at most a handful; see [`nice_ticks`].
        ticks: Vec<Tick>,
    },
}

/// One part of a split bar.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Part {
    /// Its name ("Build trust").
    pub label: String,
    /// Its size; parts are drawn in proportion.
    pub value: f64,
    /// The size, worded.
    pub text: String,
    /// The purpose whose colour it takes.
    pub purpose: Purpose,
}

/// One effect.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Bar {
    /// What it is the effect of.
    pub label: String,
    /// Its size; below zero it points the other way.
    pub value: f64,
    /// The size, worded, with its sign.
    pub text: String,
    /// Whether it is there to compare with: drawn as an outline, its words in second ink.
    pub quiet: bool,
}

/// Something that recurs, such as posts on one network.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RhythmRow {
    /// Its name.
    pub label: String,
    /// All of it in a few words ("about 3 posts a week").
    pub text: String,
    /// As many as there are weeks.
    pub weeks: Vec<RhythmCell>,
}

/// One week of one thing.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RhythmCell {
    /// What is drawn.
    pub mark: WeekMark,
    /// A figure or a word to stand in it, where there is room.
    pub text: String,
}

/// How a week is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum WeekMark {
    /// Nothing.
    None,
    /// Posts.
    Posts,
    /// A part of the money tests.
    Part,
    /// All of the money.
    Full,
    /// A look at the numbers.
    Look,
}

/// A marked step.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Mark {
    /// Index into the steps.
    pub step: usize,
    /// What it marks.
    pub label: String,
}

/// A gridline with its number.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Tick {
    /// Its height.
    pub value: f64,
    /// The number, worded; the unit is in the title.
    pub label: String,
}

/// How a chart is to look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// Light or dark.
    pub theme: Theme,
    /// Width in CSS pixels (and points on paper), 240-1200.
    pub width: u32,
    /// Right-to-left drawing.
    pub rtl: bool,
}

/// Draws a chart as one `<svg>` element.
///
/// The same input gives the same bytes. Text stays text, colours are attributes, nothing is styled,
/// so it shows under a strict content security policy. Hover and keyboard find their values in
/// `data-step`, `data-label` and `data-value` (fan) or `data-part` and `data-value` (split, bars, rhythm).
/// A figure that is not finite is left out.
pub fn draw(chart: &Chart, look: &Look) -> String {
    scene(&chart.data, *look).svg(chart, *look)
}

fn scene(data: &ChartData, look: Look) -> Scene {
    match data {
        ChartData::Split { parts } => split::scene(parts, look),
        ChartData::Bars { bars } => bars::scene(bars, look),
        ChartData::Rhythm { weeks, rows } => rhythm::scene(weeks, rows, look),
        ChartData::Dots { filled } => dots::scene(*filled, look),
        ChartData::Fan {
            steps,
            low,
            mid,
            high,
            low_label,
            mid_label,
            high_label,
            zero_label,
            break_even,
            values,
            ticks,
        } => {
            let break_even = break_even.as_ref();
            let fan = fan::Fan {
                steps,
                low,
                mid,
                high,
                low_label,
                mid_label,
                high_label,
                zero_label,
                break_even,
                values,
                ticks,
            };
            fan::scene(&fan, look)
        }
    }
}

/// The widths a chart is laid out for, in pixels.
fn bounded(width: u32) -> f64 {
    f64::from(width.clamp(240, 1200))
}

/// Light or dark colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Theme {
    /// Ink on paper.
    Light,
    /// Light on dark.
    Dark,
}
