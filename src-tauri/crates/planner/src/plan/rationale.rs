//! The answer to "why?".

use crate::benchmark::{Benchmark, Grade};
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
    /// A published figure; its unit decides how it is written.
    pub fn published(label: Message, figure: &Benchmark, arg: impl Fn(f64) -> Arg) -> Self {
        let middle = figure.median.unwrap_or_default();
        Self {
            label,
            range: [
                arg(figure.low.unwrap_or(middle)),
                arg(middle),
                arg(figure.high.unwrap_or(middle)),
            ],
            source: figure.source,
            year: (!figure.source.is_empty()).then_some(figure.year),
            grade: figure.grade,
            second_hand: figure.second_hand,
        }
    }

    /// A judgement.
    pub fn judged(label: Message, range: [Arg; 3]) -> Self {
        Self { label, range, source: "", year: None, grade: Grade::E, second_hand: false }
    }
}
