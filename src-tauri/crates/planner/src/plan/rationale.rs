//! The answer to "why?".

use crate::answer::own::Figure;
use crate::benchmark::{Benchmark, Grade};
use crate::facts::Facts;
use crate::message::{Arg, Message};
use serde::Serialize;

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rationale {
    /// What is explained.
    pub title: Message,
    /// How it is worked out, in plain words.
    pub formula: Message,
    /// The owner's answers it rests on.
    pub answers: Vec<AnswerBasis>,
    /// Outside figures it rests on.
    pub benchmarks: Vec<BenchmarkBasis>,
    /// What would change it.
    pub changes: Vec<Message>,
}

/// An answer a figure rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerBasis {
    /// The question.
    pub question: &'static str,
    /// Whether a typical figure stands in.
    pub assumed: bool,
}

/// An outside figure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BenchmarkBasis {
    /// What it is.
    pub label: Message,
    /// Low end, middle, high end.
    pub range: [Arg; 3],
    /// The study; empty for judgement.
    pub source: &'static str,
    /// Year; `None` for judgement.
    pub year: Option<u16>,
    /// How solid.
    pub grade: Grade,
    /// Whether it was read in a page that quotes the study.
    pub second_hand: bool,
    /// The id under which the owner can replace it; `None` where it is not offered.
    pub figure: Option<&'static str>,
    /// Whether it is the owner's own figure.
    pub own: bool,
}

impl Rationale {
    /// With a title and a formula; nothing else yet.
    pub fn new(title: Message, formula: Message) -> Self {
        Self { title, formula, answers: vec![], benchmarks: vec![], changes: vec![] }
    }

    /// The same, resting on more answers.
    #[must_use]
    pub fn from_answers(mut self, answers: impl IntoIterator<Item = AnswerBasis>) -> Self {
        self.answers.extend(answers);
        self
    }

    /// The same, resting on more outside figures.
    #[must_use]
    pub fn from_benchmarks(mut self, figures: impl IntoIterator<Item = BenchmarkBasis>) -> Self {
        self.benchmarks.extend(figures);
        self
    }

    /// The same, with what would change it, by catalogue key.
    #[must_use]
    pub fn changed_by(mut self, keys: &[&str]) -> Self {
        self.changes.extend(keys.iter().map(|key| Message::new(*key)));
        self
    }
}

impl BenchmarkBasis {
    /// A figure the owner can replace: their own, else the published row, else judgement.
    pub fn replaceable(
        figure: &Figure,
        label: Message,
        range: [Arg; 3],
        row: Option<&Benchmark>,
        facts: &Facts,
    ) -> Self {
        let own = facts.own(figure.metric, figure.of).is_some();
        let judged = Self { figure: Some(figure.question.id), own, ..Self::judged(label, range) };
        match row {
            Some(row) if !own => Self {
                source: row.source,
                year: (!row.source.is_empty()).then_some(row.year),
                grade: row.grade,
                second_hand: row.second_hand,
                ..judged
            },
            _ => judged,
        }
    }

    /// A judgement.
    pub fn judged(label: Message, range: [Arg; 3]) -> Self {
        Self {
            label,
            range,
            source: "",
            year: None,
            grade: Grade::E,
            second_hand: false,
            figure: None,
            own: false,
        }
    }
}
