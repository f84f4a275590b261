//! One thing to do or to know, with the rule it comes from.

use crate::message::{Arg, Message};
use serde::Serialize;

/// A piece of advice.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Point {
    /// What to do or to know.
    pub text: Message,
    /// Code of the rule behind it; empty for plain good practice.
    pub rule: &'static str,
}

impl Point {
    /// Advice of a rule, by the key of its words.
    pub fn new(rule: &'static str, key: impl Into<String>) -> Self {
        Self { text: Message::new(key), rule }
    }

    /// Advice of a rule in a message with arguments.
    pub const fn of(rule: &'static str, text: Message) -> Self {
        Self { text, rule }
    }
}

/// Several pieces of advice of one rule, by key.
pub fn points(rule: &'static str, keys: &[&str]) -> Vec<Point> {
    keys.iter().map(|key| Point::new(rule, *key)).collect()
}

/// Hours from which a quarter more or less says nothing.
const WHOLE_FROM: f64 = 10.0;

/// How long something takes, in words: "half an hour", "2 hours".
pub fn duration(hours: f64) -> Message {
    let hours = if hours < WHOLE_FROM { hours } else { libm::round(hours) };
    Message::new("duration").with("hours", Arg::Hours(hours))
}
