//! Grounds made from a few answers, for tests.

use crate::answer::{Answer, Answers, Value};
use crate::decision::Grounds;
use crate::decision::cadence::{self, Beside, Schedule};
use crate::decision::hours::{self, HoursSplit};
use crate::decision::media_buying::{self, Prices};
use crate::decision::network::{self, Choice};
use crate::facts::Facts;
use crate::forecast::outlook::Outlook;
use crate::plan::advice::Advice;
use crate::plan::{Plan, Scenario, sketch};
use crate::questionnaire::question::PAGES;
use jiff::civil::{Date, date};
use std::sync::OnceLock;

/// First day of the plan.
pub const STARTS_ON: Date = date(2027, 1, 1);

/// Everything grounds borrow.
pub struct Trial {
    pub answers: Answers,
    pub facts: Facts,
    choice: Choice,
    schedule: Schedule,
    prices: Vec<Prices>,
    spend: Vec<f64>,
    split: HoursSplit,
}

impl Trial {
    /// "I'm not sure" everywhere but here.
    pub fn of(given: &[(&str, Value)]) -> Self {
        let answers = answers(given);
        let facts = Facts::of(&answers);
        let choice = network::choose(&facts);
        let split = hours::split(&facts);
        let schedule =
            cadence::schedule(&choice, &split, Beside { buyers: 1, follow_up: 0.0 }, &facts);
        let prices = media_buying::prices(&schedule, &facts);
        let spend = media_buying::split(&prices, &facts);
        Self { answers, facts, choice, schedule, prices, spend, split }
    }

    pub fn grounds(&self) -> Grounds<'_> {
        Grounds {
            facts: &self.facts,
            choice: &self.choice,
            schedule: &self.schedule,
            prices: &self.prices,
            spend: &self.spend,
            split: self.split,
            opens_in: 2,
            starts_on: STARTS_ON,
        }
    }

    /// What is advised, with the likely results of a plan where nothing is sure.
    pub fn advice(&self) -> Advice {
        static USUAL: OnceLock<Plan> = OnceLock::new();
        let usual = USUAL.get_or_init(|| Self::of(&[]).plan());
        let outlook = Outlook {
            forecast: &usual.forecast,
            break_even: usual.break_even.as_ref(),
            narrowed_km: None,
        };
        Advice::of(&self.grounds(), &outlook)
    }

    /// The whole plan made of the same answers.
    pub fn plan(&self) -> Plan {
        sketch(&self.answers, date(2026, 12, 7), 3, Scenario::default()).unwrap()
    }
}

fn answers(given: &[(&str, Value)]) -> Answers {
    let mut answers = Answers::default();
    for question in PAGES.iter().flat_map(|page| page.questions) {
        answers.give(question, Answer::NotSure);
    }
    for (question, value) in given {
        answers.give(question, Answer::Given(value.clone()));
    }
    answers
}

pub fn text(text: &str) -> Value {
    Value::Text(text.into())
}

pub const fn number(number: f64) -> Value {
    Value::Number(number)
}

pub fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| (*item).to_owned()).collect())
}
