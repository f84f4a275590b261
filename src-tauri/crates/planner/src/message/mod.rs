//! What the domain has to say, before it is worded.
//!
//! The planner never builds sentences. It names a [`Message`] in the catalogue and hands over
//! typed arguments; `plainsail-wording` turns both into words for a language.

pub mod point;

use crate::money::Money;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// A sentence of the catalogue, by key, with its arguments.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Message {
    /// The Fluent message id, such as `verdict-likely`.
    pub key: String,
    /// Named arguments, in name order.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

/// One argument of a [`Message`]; its type decides how it is written.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// The owner's own words, never translated.
    Text(String),
    /// A whole number; selects plurals.
    Count(i64),
    /// A number with at most this many decimals.
    Number(f64, u8),
    /// An amount, in whole units of its currency when it is large.
    Money(Money),
    /// A fraction 0-1, written as a percentage.
    Rate(f64),
    /// Hours, to the quarter.
    Hours(f64),
    /// A day.
    Date(Date),
    /// A month of a year, by its first day.
    Month(Date),
    /// A sentence or name from the catalogue inside this one.
    Say(Message),
    /// Several, joined as the language joins lists.
    List(Vec<Arg>),
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: BTreeMap::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, arg: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), arg.into());
        self
    }
}

macro_rules! arg_from {
    ($($from:ty => $variant:ident),* $(,)?) => {$(
        impl From<$from> for Arg {
            fn from(value: $from) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}
arg_from!(String => Text, i64 => Count, Money => Money, Message => Say, Vec<Arg> => List);

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<u32> for Arg {
    fn from(value: u32) -> Self {
        Self::Count(value.into())
    }
}
