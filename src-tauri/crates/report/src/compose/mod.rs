//! A plan put into words: [`Plan`] in, [`Document`] out.
//!
//! - `summary`: the page that answers everything.
//! - `chapters`: the plan itself.
//! - `charts`: the figures of each chart, with their sentence and table.
//! - `fit`, `mix`, `rhythm`: how well networks fit, what posts are about, twelve weeks at a glance.
//! - `levers`, `rules`, `figures`: what would change the result, and what it rests on.
//! - `portraits`, `audience`, `brand`, `content`, `found`, `adverts`: what to say, where, to whom.
//! - `year`, `measures`, `care`, `crisis`, `people`, `standing`, `partners`, `ground_rules`: running it.
//! - `what_if`: a scenario beside the plan.
//! - `glossary`: the trade's terms the plan uses.
//! - `rationales`: every "why?".

mod adverts;
mod audience;
mod brand;
mod care;
mod chapters;
mod charts;
mod content;
mod crisis;
mod figures;
mod fit;
mod found;
mod glossary;
mod ground_rules;
mod levers;
mod measures;
mod mix;
mod partners;
mod people;
mod portraits;
mod rationales;
mod rhythm;
mod rules;
mod standing;
mod summary;
mod what_if;
mod year;

pub use what_if::{Glance, glance};

use crate::document::{Cell, Column, Direction, Document, Line, Purpose, Table, Tone};
use crate::document_labels;
use crate::references::referenced;
use plainsail_planner::answer::Answers;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::money::Money;
use plainsail_planner::plan::{Plan, VerdictKind};
use plainsail_planner::purpose;
use plainsail_wording::Wording;

/// The plan in words.
pub fn document(plan: &Plan, answers: &Answers, wording: &Wording) -> Document {
    let compose = Compose { plan, answers, wording };
    let business = compose.business();
    let summary = compose.summary();
    let chapters = compose.chapters(&summary);
    let explained = referenced(&summary, &chapters);
    Document {
        language: wording.language().to_owned(),
        direction: if wording.is_rtl() { Direction::Rtl } else { Direction::Ltr },
        title: compose.say(&Message::new("plan-title").with("business", business.as_str())),
        business,
        period: compose.period(),
        made_on: wording.date(plan.made_on),
        made: plan.made_on.to_string(),
        summary,
        chapters,
        rationales: compose.rationales(&explained),
        labels: document_labels::KEYS
            .iter()
            .map(|key| ((*key).to_owned(), wording.text(key)))
            .collect(),
    }
}

/// The verdict alone: what is shown before the whole questionnaire is answered.
#[derive(Debug, Clone)]
pub struct FirstVerdict {
    /// The answer in a sentence.
    pub headline: String,
    /// How it feels.
    pub tone: Tone,
    /// The chance as dots; `None` when there is no ratio to give.
    pub chance: Option<crate::chart::Chart>,
    /// What it rests on, and the nearest plan that works.
    pub lines: Vec<String>,
}

/// The first verdict of a plan in words.
pub fn first_verdict(plan: &Plan, answers: &Answers, wording: &Wording) -> FirstVerdict {
    let compose = Compose { plan, answers, wording };
    let verdict = &plan.verdict;
    let said = verdict.because.iter().chain(&verdict.instead).map(|m| compose.say(m));
    FirstVerdict {
        headline: compose.say(&verdict.headline),
        tone: tone(verdict.kind),
        chance: compose.chance_chart(),
        lines: compose.pays_lines().into_iter().map(|line| line.text).chain(said).collect(),
    }
}

/// What composing draws on.
struct Compose<'a> {
    plan: &'a Plan,
    answers: &'a Answers,
    wording: &'a Wording,
}

/// How a verdict should feel.
const fn tone(kind: VerdictKind) -> Tone {
    match kind {
        VerdictKind::VeryLikely | VerdictKind::Likely => Tone::Good,
        VerdictKind::CostsNothing => Tone::Neutral,
        VerdictKind::Even
        | VerdictKind::Unlikely
        | VerdictKind::AtALoss
        | VerdictKind::AdvertsCannotPay => Tone::Caution,
        VerdictKind::NoMeans
        | VerdictKind::HoursTooFew
        | VerdictKind::NoMargin
        | VerdictKind::AreaTooWide
        | VerdictKind::AudienceTooSmall
        | VerdictKind::No => Tone::Bad,
    }
}

const fn purpose(purpose: purpose::Purpose) -> Purpose {
    match purpose {
        purpose::Purpose::Trust => Purpose::Trust,
        purpose::Purpose::Care => Purpose::Care,
        purpose::Purpose::Sell => Purpose::Sell,
    }
}

impl Compose<'_> {
    fn say(&self, message: &Message) -> String {
        self.wording.say(message)
    }

    fn text(&self, key: &str) -> String {
        self.wording.text(key)
    }

    fn business(&self) -> String {
        if self.plan.business.is_empty() {
            self.text("plan-business-unnamed")
        } else {
            self.plan.business.clone()
        }
    }

    fn period(&self) -> String {
        let last = self.plan.forecast.months.last().map_or(self.plan.starts_on, |m| m.month);
        self.say(
            &Message::new("plan-period")
                .with("from", Arg::Month(self.plan.starts_on))
                .with("to", Arg::Month(last)),
        )
    }

    /// A sentence without a "why?".
    fn line(&self, message: &Message) -> Line {
        Line { text: self.say(message), strong: String::new(), why: None }
    }

    /// A sentence that can be asked "why?".
    fn line_why(&self, message: &Message, why: &str) -> Line {
        Line { why: self.why(why), ..self.line(message) }
    }

    /// The id of a rationale, when the plan has it.
    fn why(&self, id: &str) -> Option<String> {
        self.plan.rationales.contains_key(id).then(|| id.to_owned())
    }

    /// Money of a forecast, rounded to what the evidence bears: two significant figures.
    fn rounded(&self, units: f64) -> Money {
        let rounded = plainsail_planner::facts::round_money(units.abs());
        Money::from_units(rounded.copysign(units), self.plan.currency)
    }

    fn rounded_money(&self, units: f64) -> String {
        self.wording.money(self.rounded(units))
    }

    /// A sum that is planned, not forecast: whole units above ten.
    fn planned(&self, money: Money) -> String {
        let whole = plainsail_planner::facts::whole_above_ten(money.units());
        self.wording.money(Money::from_units(whole, self.plan.currency))
    }

    /// Whether a sum of the forecast reads as nothing.
    fn is_nothing(&self, units: f64) -> bool {
        self.rounded(units).minor == 0
    }

    /// The same message, or its form for those who are supported rather than bought from.
    fn said(&self, key: &str) -> Message {
        if self.answers.text("trade") == Some("charity-club") {
            Message::new(format!("{key}-charity"))
        } else {
            Message::new(key)
        }
    }

    /// Whether most outside figures were measured in another country.
    fn is_abroad(&self) -> bool {
        self.answers.text("country").is_some_and(|country| country != "US")
    }

    fn column(&self, key: &str, numeric: bool) -> Column {
        Column { title: self.text(key), numeric }
    }

    fn table(&self, caption: &str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
        Table { caption: self.text(caption), columns, rows }
    }
}

fn cell(text: impl Into<String>) -> Cell {
    Cell { text: text.into(), why: None }
}
