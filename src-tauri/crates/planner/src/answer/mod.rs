//! What the owner answered.

pub mod own;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All answers of one plan, by question id. A question without an entry is not answered yet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answers(pub BTreeMap<String, Answer>);

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// What was given.
    Given(Value),
    /// "I'm not sure": a typical figure stands in, marked as an assumption.
    NotSure,
}

/// The value of an answer; which variant is right follows from the question's kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Amounts (in whole currency units), counts, hours, numbers per hundred.
    Number(f64),
    /// Text, the code of one option, or a date as `2027-01-31`.
    Text(String),
    /// Codes of several options, or several names.
    List(Vec<String>),
    /// A place with its radius and people in reach.
    Place(Place),
    /// A number for each of several options, such as followers by network.
    Counts(BTreeMap<String, f64>),
}

/// The area a business serves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Town, as the owner calls it.
    pub name: String,
    /// How far customers come from, or the owner travels, in kilometres.
    pub radius_km: f64,
    /// People living within that radius.
    pub people: f64,
    /// Gazetteer number when the town was picked from the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gazetteer_id: Option<u32>,
}

impl Answers {
    /// The value given to a question; `None` when it is open or the owner is not sure.
    pub fn value(&self, question: &str) -> Option<&Value> {
        match self.0.get(question) {
            Some(Answer::Given(value)) => Some(value),
            _ => None,
        }
    }

    /// A text, date or option code.
    pub fn text(&self, question: &str) -> Option<&str> {
        match self.value(question) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// A number.
    pub fn number(&self, question: &str) -> Option<f64> {
        match self.value(question) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// Several codes or names; empty when there are none.
    pub fn list(&self, question: &str) -> &[String] {
        match self.value(question) {
            Some(Value::List(list)) => list,
            _ => &[],
        }
    }

    /// Whether a list of codes has this one.
    pub fn has(&self, question: &str, code: &str) -> bool {
        self.list(question).iter().any(|c| c == code)
    }

    /// The area.
    pub fn place(&self, question: &str) -> Option<&Place> {
        match self.value(question) {
            Some(Value::Place(place)) => Some(place),
            _ => None,
        }
    }

    /// One number of several.
    pub fn count(&self, question: &str, code: &str) -> Option<f64> {
        match self.value(question) {
            Some(Value::Counts(counts)) => counts.get(code).copied(),
            _ => None,
        }
    }

    /// Whether the question has an answer, "I'm not sure" included.
    pub fn is_answered(&self, question: &str) -> bool {
        self.0.contains_key(question)
    }

    /// Gives or replaces an answer; every other answer stays.
    pub fn give(&mut self, question: &str, answer: Answer) {
        self.0.insert(question.to_owned(), answer);
    }
}
