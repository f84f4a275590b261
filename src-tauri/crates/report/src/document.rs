//! The plan in words: what the window shows and the PDF prints, block by block.
//!
//! Everything here is already in the owner's language, with money, dates and numbers formatted.

use crate::chart::Chart;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A whole plan, worded.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Document {
    /// BCP 47 language, such as `en`.
    pub language: String,
    /// Reading direction.
    pub direction: Direction,
    /// The business, in the owner's spelling.
    pub business: String,
    /// Title of the document, such as "Social media plan for Harbour Lane Bakery".
    pub title: String,
    /// The months it covers, such as "January to December 2027".
    pub period: String,
    /// The day it was made, worded.
    pub made_on: String,
    /// The same day as `YYYY-MM-DD`, for the file's own record of its date.
    pub made: String,
    /// The page that answers everything.
    pub summary: Summary,
    /// The plan itself.
    pub chapters: Vec<Chapter>,
    /// Every "why?", by the id the figures name.
    pub rationales: BTreeMap<String, Rationale>,
    /// Fixed words of the printed document (headings, column names), by catalogue key.
    pub labels: BTreeMap<String, String>,
}

/// Reading direction of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The one-page answer: is it worth it, what do I do, what will it cost.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Summary {
    /// The verdict in one sentence: the headline.
    pub verdict: String,
    /// How the verdict should feel; never shown by colour alone.
    pub tone: Tone,
    /// One or two sentences under the headline; empty when the headline says it all.
    pub lead: Vec<Line>,
    /// Heading of the first column ("Will it pay?").
    pub pays_title: String,
    /// Chance of the need as 20 dots; `None` when there is no ratio to give.
    pub chance: Option<Chart>,
    /// The sentences beside the dots.
    pub pays: Vec<Line>,
    /// Heading of the second column ("What to do").
    pub todo_title: String,
    /// Networks chosen, with the job in a few words.
    pub networks: Vec<Entry>,
    /// What is left alone, and why.
    pub left_out: Vec<Line>,
    /// Heading of those.
    pub left_out_title: String,
    /// Heading of the third column ("What it takes").
    pub takes_title: String,
    /// How the money splits; `None` when there is none.
    pub money: Option<Chart>,
    /// How the hours split; `None` when there are none.
    pub hours: Option<Chart>,
    /// Profit adding up over the year.
    pub profit: Option<Chart>,
    /// Heading of the first tasks ("First").
    pub first_title: String,
    /// The first week's tasks, at most five.
    pub first: Vec<String>,
}

/// How a statement should feel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Tone {
    /// Good news.
    Good,
    /// Neither.
    Neutral,
    /// Take care.
    Caution,
    /// Not as it stands.
    Bad,
}

/// A sentence, perhaps with a "why?".
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Line {
    /// The sentence.
    pub text: String,
    /// Its opening words to set in bold; a prefix of `text`, or empty.
    pub strong: String,
    /// Id in [`Document::rationales`].
    pub why: Option<String>,
}

/// A name with what is said of it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Entry {
    /// The name, such as "Instagram".
    pub name: String,
    /// A few words.
    pub text: String,
    /// Id in [`Document::rationales`].
    pub why: Option<String>,
}

/// A chapter of the plan.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Chapter {
    /// Stable id, used as an anchor.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Whether it is printed on paper of its own, to be put up or handed out.
    pub standalone: bool,
    /// Its content, in order.
    pub blocks: Vec<Block>,
}

/// A piece of a chapter.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
#[expect(clippy::large_enum_variant, reason = "a document has a handful of charts")]
pub enum Block {
    /// A heading inside the chapter.
    Heading {
        /// The heading.
        text: String,
    },
    /// A paragraph.
    Paragraph(Line),
    /// Points, one to a line.
    List {
        /// The points.
        items: Vec<Line>,
    },
    /// A few figures that matter, side by side.
    Figures {
        /// The figures.
        items: Vec<Figure>,
    },
    /// A table with a header row.
    Table(Table),
    /// A chart with the one thing to see in it.
    Chart {
        /// What to draw.
        chart: Chart,
    },
    /// Something to notice: a warning, the nearest plan that works.
    Notice {
        /// How it feels.
        tone: Tone,
        /// What it is about, short.
        title: String,
        /// The rest.
        lines: Vec<Line>,
    },
    /// Rules that apply, each with its reason; the window lets the owner decide otherwise.
    Rules {
        /// The rules.
        items: Vec<RuleLine>,
    },
    /// Outside figures with their sources; the window lets the owner replace them.
    Sources {
        /// The figures.
        items: Vec<SourcedBasis>,
    },
    /// Tasks with who, by when and how long.
    Tasks {
        /// Heading of the group, such as "Week 1, from 4 January".
        title: String,
        /// The tasks.
        items: Vec<TaskLine>,
    },
}

/// A figure with its name.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Figure {
    /// What it is, such as "Most you can pay for a new customer (CPA)".
    pub label: String,
    /// The figure, formatted with its unit.
    pub value: String,
    /// A few words under it; may be empty.
    pub note: String,
    /// Id in [`Document::rationales`].
    pub why: Option<String>,
}

/// A table.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Column heads.
    pub columns: Vec<Column>,
    /// Cells, row by row, as many in each as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// Whether it holds figures, set to the end of the line.
    pub numeric: bool,
}

/// A cell of a table.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// Id in [`Document::rationales`].
    pub why: Option<String>,
}

/// A rule that applies.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RuleLine {
    /// Its code, such as `K1`.
    pub code: String,
    /// What to do.
    pub advice: String,
    /// Why.
    pub reason: String,
    /// On whose evidence.
    pub source: String,
    /// The id of the answer that overrules it.
    pub question: String,
    /// The reason the owner gave for deciding otherwise.
    pub overruled: Option<String>,
}

/// One task.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TaskLine {
    /// What to do.
    pub text: String,
    /// Who does it.
    pub who: String,
    /// How long it takes, worded.
    pub hours: String,
    /// By when, worded.
    pub by: String,
    /// The purpose it serves: `trust`, `care` or `sell`.
    pub purpose: Purpose,
}

/// What a piece of work is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Purpose {
    /// Build trust.
    Trust,
    /// Look after people.
    Care,
    /// Sell.
    Sell,
}

/// The answer to "why?": where a figure comes from.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Rationale {
    /// What is explained, short.
    pub title: String,
    /// How it is worked out, in plain words.
    pub formula: String,
    /// The owner's own answers it rests on.
    pub answers: Vec<Basis>,
    /// Outside figures it rests on.
    pub benchmarks: Vec<SourcedBasis>,
    /// What would change it.
    pub changes: Vec<String>,
}

/// An answer a figure rests on.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Basis {
    /// The question, short.
    pub label: String,
    /// What was answered, worded.
    pub value: String,
    /// Whether a typical figure stood in for "I'm not sure".
    pub assumed: bool,
}

/// An outside figure with its source.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SourcedBasis {
    /// What it is.
    pub label: String,
    /// The figure with its range, worded.
    pub value: String,
    /// Study and year, or "our judgement".
    pub source: String,
    /// How solid it is, in words ("well measured", "agency figures", "our judgement").
    pub grade: String,
    /// How the owner can replace it; `None` where that is not offered.
    pub own: Option<OwnFigure>,
}

/// A figure the owner can replace.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OwnFigure {
    /// The id of the answer that replaces it.
    pub question: String,
    /// What it is counted in, such as "of 100" or "EUR".
    pub unit: String,
    /// The owner's own figure, as they would type it; `None` while the typical one stands.
    pub given: Option<String>,
}
