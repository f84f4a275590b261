//! What the window sees: worded, formatted, ready to show.

use plainsail_report::document::Tone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The first screen: plans to go on with, examples to look at.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Home {
    /// The owner's businesses, the last touched first.
    pub businesses: Vec<BusinessCard>,
    /// Example plans.
    pub examples: Vec<ExampleCard>,
    /// Settings of the window.
    pub settings: Settings,
    /// The language in use, as a BCP 47 tag.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Something the owner must know first, such as a repaired file; worded.
    pub notice: Option<String>,
}

/// A business with its plans.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BusinessCard {
    /// Id of the business.
    pub id: String,
    /// Its name, or a stand-in when none was given yet.
    pub name: String,
    /// Its plans, the last touched first.
    pub plans: Vec<PlanCard>,
}

/// A plan in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PlanCard {
    /// Id of the plan.
    pub id: String,
    /// Its title.
    pub title: String,
    /// "Example", when it is one.
    pub example: bool,
    /// How far it is, worded ("12 of 28 pages answered, about 6 minutes left").
    pub progress: String,
    /// Whether the plan itself can be shown already.
    pub ready: bool,
    /// When it was last changed, worded.
    pub changed: String,
}

/// An example to look at.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ExampleCard {
    /// Name for the command line and [`crate`]'s `open_example`.
    pub name: String,
    /// The business.
    pub business: String,
    /// What it shows, in a sentence.
    pub sentence: String,
}

/// What the owner set about the window.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Settings {
    /// `system`, `light` or `dark`.
    pub theme: ThemeChoice,
    /// The language of everything.
    pub language: LanguageChoice,
    /// Whether the short tour of a plan was seen, or sent away.
    pub tour_done: bool,
}

/// A language, or whatever the computer uses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum LanguageChoice {
    /// As the computer is set; English where there is no catalogue for that.
    #[default]
    System,
    /// English.
    En,
    /// German.
    De,
    /// Arabic.
    Ar,
    /// English with marks and longer words, to test the window with; no owner is offered it.
    Pseudo,
}

impl LanguageChoice {
    /// Its BCP 47 tag; `None` for the computer's.
    pub const fn tag(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::En => Some("en"),
            Self::De => Some("de"),
            Self::Ar => Some("ar"),
            Self::Pseudo => Some("en-XA"),
        }
    }
}

/// Light, dark, or whatever the computer uses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum ThemeChoice {
    /// As the computer is set.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The questionnaire of one plan as it stands.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct QuestionnaireView {
    /// Id of the plan.
    pub plan: String,
    /// The business as named so far; empty when not named.
    pub business: String,
    /// The task list.
    pub sections: Vec<SectionView>,
    /// Every open page, in the order asked.
    pub pages: Vec<PageView>,
    /// The page to resume at; `None` when every page is answered.
    pub resume: Option<String>,
    /// The essential page after which the first verdict is shown.
    pub verdict_after: Option<String>,
    /// Whether the first verdict can be given.
    pub verdict_ready: bool,
    /// Pages answered.
    pub answered: u32,
    /// Minutes left, estimated; worded ("about 9 minutes left").
    pub time_left: String,
    /// Whether the last change can be undone, with what it was, worded.
    pub undo: Option<String>,
}

/// One line of the task list.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SectionView {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Whether the first verdict needs it.
    pub essential: bool,
    /// Pages answered.
    pub answered: u32,
    /// Pages open.
    pub pages: u32,
    /// Worded state ("3 of 7 answered").
    pub state: String,
    /// First page to open from the list: the first unanswered, else the first.
    pub open_at: Option<String>,
}

/// One page of the wizard.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PageView {
    /// Stable id.
    pub id: String,
    /// Section it belongs to.
    pub section: String,
    /// The big question of the page. When the page asks one question this is its label.
    pub title: String,
    /// A sentence under the title; may be empty.
    pub hint: String,
    /// Open questions of the page.
    pub questions: Vec<QuestionView>,
    /// The quiet side note: what the answer means.
    pub note: Option<Note>,
    /// Whether the page counts as answered.
    pub answered: bool,
}

/// The side note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Note {
    /// What the answer means, in one sentence.
    pub title: String,
    /// What follows from it; may be empty.
    pub text: String,
}

/// One question, ready to show.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct QuestionView {
    /// Stable id.
    pub id: String,
    /// The question in plain words.
    pub label: String,
    /// The question in a word or two, to name it among others.
    pub short: String,
    /// A sentence that helps to answer; may be empty.
    pub hint: String,
    /// Why it is asked.
    pub why: String,
    /// An example; may be empty.
    pub example: String,
    /// The control to show.
    pub control: Control,
    /// The answer: a string, a number, a list of strings, a place or a table of counts.
    #[ts(type = "AnswerValue | null")]
    pub value: Option<serde_json::Value>,
    /// What was typed, when the control takes typing; shown again as it was given.
    pub typed: String,
    /// Whether "I'm not sure" was chosen.
    pub not_sure: bool,
    /// What stands in for "I'm not sure"; `None` when the button makes no sense.
    pub typical: Option<Typical>,
    /// Whether it may be left empty.
    pub optional: bool,
    /// What is wrong or doubtful in the answer.
    pub issues: Vec<IssueView>,
}

/// A typical figure.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Typical {
    /// The figure with its range ("Bakeries like yours: €8 to €16").
    pub text: String,
    /// Where it was measured, or "our judgement".
    pub source: String,
}

/// The control of a question.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Control {
    /// A line of text.
    Text {
        /// Longest answer, in characters.
        max: usize,
    },
    /// One of a short list.
    Choice {
        /// The options.
        options: Vec<OptionView>,
    },
    /// One of a long list, found by typing.
    Lookup {
        /// The options.
        options: Vec<OptionView>,
    },
    /// Any of a list.
    Choices {
        /// The options.
        options: Vec<OptionView>,
        /// Most that may be chosen.
        at_most: usize,
    },
    /// A number or an amount, typed as people type.
    Number {
        /// Shown before the field, such as a currency symbol; may be empty.
        prefix: String,
        /// Shown after the field, such as "of 10"; may be empty.
        suffix: String,
    },
    /// A day.
    Date {
        /// Earliest day, `YYYY-MM-DD`.
        min: String,
        /// Latest day.
        max: String,
    },
    /// A town with a radius, or the owner's own figure.
    Place,
    /// A number for any of several options.
    Counts {
        /// The options.
        options: Vec<OptionView>,
    },
    /// A few short texts.
    Names {
        /// Most that may be given.
        at_most: usize,
        /// Longest of them, in characters.
        max: usize,
    },
}

/// An option.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OptionView {
    /// Its code.
    pub code: String,
    /// Its words.
    pub label: String,
    /// What helps to choose it or not, in a line; may be empty.
    pub note: String,
    /// Other names it is looked up by, separated by commas; may be empty.
    pub also: String,
}

/// Something wrong or doubtful.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct IssueView {
    /// Whether it stops the plan (an error) or is only pointed out.
    pub error: bool,
    /// The question it is about.
    pub question: String,
    /// The page to change it on.
    pub page: String,
    /// What to do, worded.
    pub text: String,
}

/// An answer as the window sends it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum GivenAnswer {
    /// Typed into a text or number field; numbers are read as people type them (1,500 / 1.5k).
    Typed {
        /// What was typed.
        text: String,
    },
    /// Chosen or picked: an option's code, codes, names, a place, counts, a date.
    Picked {
        /// The value.
        #[ts(type = "AnswerValue")]
        value: serde_json::Value,
    },
    /// "I'm not sure."
    NotSure,
    /// Take the answer back; the question is open again.
    Cleared,
}

/// What saving an answer did.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Saved {
    /// Whether the answer was taken; a refused one leaves the stored answer as it was, its text is kept
    /// as typed, and `questionnaire` carries the issue.
    pub taken: bool,
    /// What is wrong with an answer that was not taken.
    pub problem: Option<String>,
    /// The questionnaire as it stands now.
    pub questionnaire: QuestionnaireView,
}

/// Check your answers.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CheckView {
    /// The business.
    pub business: String,
    /// Answers by section.
    pub sections: Vec<CheckSection>,
    /// What is wrong or doubtful, over all answers.
    pub issues: Vec<IssueView>,
    /// Whether a plan can be made.
    pub ready: bool,
}

/// Answers of one section.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CheckSection {
    /// Its name.
    pub title: String,
    /// Its answers.
    pub rows: Vec<CheckRow>,
}

/// One answer.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CheckRow {
    /// The question's id.
    pub question: String,
    /// The page to change it on.
    pub page: String,
    /// The question, short.
    pub label: String,
    /// The answer, worded; "Not answered yet" when open.
    pub answer: String,
    /// Whether a typical figure stands in.
    pub assumed: bool,
    /// Whether it is answered at all.
    pub answered: bool,
}

/// The first verdict, after the essential sections.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct VerdictView {
    /// The verdict in one sentence.
    pub headline: String,
    /// How it feels.
    pub tone: Tone,
    /// The chance as dots; `None` when there is no ratio to give.
    pub chance: Option<plainsail_report::chart::Chart>,
    /// What it rests on and the nearest plan that works, a sentence each.
    pub lines: Vec<String>,
    /// Typical figures that stand in for answers, worded, with the page to change each.
    pub assumptions: Vec<Assumption>,
}

/// What is supposed in "what if?", relative to the answers.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Supposed {
    /// Times the advert money.
    pub budget: f64,
    /// Times the hours.
    pub hours: f64,
    /// Times the price of an order.
    pub order_value: f64,
    /// Added to what is left of each 1 taken.
    pub contribution: f64,
    /// Times the share of clicks that buy.
    pub cvr: f64,
    /// Added to the share who come back.
    pub returning: f64,
    /// Times the people in reach.
    pub audience: f64,
}

/// The plan beside what is supposed.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct WhatIf {
    /// What can be moved.
    pub sliders: Vec<Slider>,
    /// The plan as it is.
    pub now: Glance,
    /// The plan as it would be.
    pub then: Glance,
    /// The chance as dots; `None` where there is none.
    pub dots: Option<Pictured>,
    /// Profit adding up; `None` when nothing comes or goes.
    pub path: Option<Pictured>,
}

/// A chart of what is supposed: no document holds it, so it comes drawn.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Pictured {
    /// Its words and figures.
    pub chart: plainsail_report::chart::Chart,
    /// The picture, a whole `<svg>` element without styles of its own.
    pub svg: String,
}

/// A plan in a few words.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Glance {
    /// The verdict.
    pub headline: String,
    /// The chance.
    pub chance: String,
    /// Likely profit over the whole period.
    pub profit: String,
    /// New customers over the whole period.
    pub customers: String,
    /// Networks kept up.
    pub networks: String,
    /// Money on adverts a month.
    pub adverts: String,
}

/// One slider of "what if?".
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Slider {
    /// The field of [`Supposed`] it moves.
    pub field: String,
    /// What it is.
    pub label: String,
    /// Where it stands.
    pub value: f64,
    /// Its lowest place.
    pub min: f64,
    /// Its highest place.
    pub max: f64,
    /// Its smallest step.
    pub step: f64,
    /// What its place means, such as "£450".
    pub text: String,
    /// The page with the answer it starts from; `None` where no answer says it.
    pub page: Option<String>,
}

/// A typical figure that stands in for an answer.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Assumption {
    /// What is assumed, worded with the figure and its source.
    pub text: String,
    /// The page to answer it on.
    pub page: String,
}

/// A drawn chart.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Drawing {
    /// The picture, a whole `<svg>` element without styles of its own.
    pub svg: String,
}

/// A town of the gazetteer.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PlaceMatch {
    /// Number in the gazetteer.
    pub id: u32,
    /// The town.
    pub name: String,
    /// Country and region, to tell towns of one name apart.
    pub detail: String,
    /// Its people.
    pub population: u32,
}

/// People within a radius of a town.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Reachable {
    /// People living within the radius, estimated from the towns in it.
    pub people: f64,
    /// The same, worded ("about 48,000 people").
    pub text: String,
}

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum ExportFormat {
    /// The full plan.
    Pdf,
    /// The one-page summary.
    Summary,
    /// The summary as a picture for a telephone.
    Png,
    /// The page of the summary as a picture to print.
    Sheet,
    /// The plan as data.
    Json,
}

/// What a chart can be saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum PictureFormat {
    /// Pixels, with the chart's title and sentence.
    Png,
    /// The drawing alone, which stays sharp at any size.
    Svg,
}

/// A page of a file before it is saved.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Preview {
    /// The page as the address of a picture (`data:image/png;base64,…`).
    pub picture: String,
    /// How many pages the file has.
    pub pages: usize,
}

/// What an export did.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Exported {
    /// Where it lies; `None` when the owner cancelled.
    pub path: Option<String>,
    /// A sentence about it, with what was replaced if anything was.
    pub message: String,
}

/// Why a command failed.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CommandError {
    /// For the window to act on.
    pub code: ErrorCode,
    /// What happened, what was kept, what to do next; worded.
    pub message: String,
}

/// The logo and the colour of a business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HouseStyleView {
    /// The colour, as `#0f4c5c`; `None` for the app's own.
    pub colour: Option<String>,
    /// The colour letters have, where the chosen one is too light to read.
    pub letters: Option<String>,
    /// The logo as a picture to show.
    pub logo: Option<String>,
    /// What the logo is set on, where paper would hide it.
    pub ground: Option<String>,
    /// Colours found in the logo.
    pub suggested: Vec<String>,
    /// Whether there is a change to take back.
    pub undoable: bool,
}

/// The few kinds of failure the window tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ErrorCode {
    /// The plan is not there any more.
    NotFound,
    /// The answers do not make a plan yet.
    NotReady,
    /// Nothing could be written.
    Storage,
    /// What the owner gave cannot be used.
    Refused,
    /// Anything else.
    Internal,
}
