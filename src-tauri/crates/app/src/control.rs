//! The control that takes a question's answer.

use crate::view::{Control, OptionView};
use crate::words::currency;
use jiff::ToSpan;
use jiff::civil::Date;
use plainsail_places::plain;
use plainsail_planner::advice::upkeep::upkeep;
use plainsail_planner::answer::Answers;
use plainsail_planner::facts::Facts;
use plainsail_planner::questionnaire::lookup::{COUNTRIES, CURRENCIES};
use plainsail_planner::questionnaire::question::{Kind, Lookup, Question};
use plainsail_wording::{Wording, key};

/// How far ahead a day may be chosen.
const YEARS_AHEAD: i32 = 5;

/// The control of a question, with its options in words.
pub fn control(question: &Question, answers: &Answers, today: Date, wording: &Wording) -> Control {
    let options = |codes: &[&str]| options(question, codes, answers, wording);
    match question.kind {
        Kind::Text { max } => Control::Text { max },
        Kind::Choice(codes) => Control::Choice { options: options(codes) },
        Kind::Lookup(lookup) => {
            let codes = match lookup {
                Lookup::Country => COUNTRIES,
                Lookup::Currency => CURRENCIES,
            };
            Control::Lookup { options: by_label(found_by(question, options(codes), wording)) }
        }
        Kind::Choices { options: codes, at_most } => {
            Control::Choices { options: options(codes), at_most }
        }
        Kind::Amount { .. } => {
            let affixes = wording.affixes(currency(answers));
            Control::Number {
                prefix: affixes.before.trim().to_owned(),
                suffix: affixes.after.trim().to_owned(),
            }
        }
        Kind::Number { .. } => {
            Control::Number { prefix: String::new(), suffix: wording.suffix(question) }
        }
        Kind::Date => Control::Date {
            min: today.saturating_add(1.day()).to_string(),
            max: today.saturating_add(YEARS_AHEAD.years()).to_string(),
        },
        Kind::Place => Control::Place,
        Kind::Counts { options: codes, .. } => Control::Counts { options: options(codes) },
        Kind::Names { at_most, max } => Control::Names { at_most, max },
    }
}

fn options(
    question: &Question,
    codes: &[&str],
    answers: &Answers,
    wording: &Wording,
) -> Vec<OptionView> {
    let notes = Notes::on(question, answers, wording);
    let option = |code: &&str| OptionView {
        code: (*code).to_owned(),
        label: wording.text(&key::option_key(question.id, code)),
        note: notes.of(code),
        also: String::new(),
    };
    codes.iter().map(option).collect()
}

/// The lines under the options of a question.
struct Notes<'a> {
    question: &'a Question,
    wording: &'a Wording,
    /// Where networks are chosen: what is known of the owner to whom they are described.
    facts: Option<Facts>,
}

impl<'a> Notes<'a> {
    fn on(question: &'a Question, answers: &Answers, wording: &'a Wording) -> Self {
        let facts = (question.id == "avoid").then(|| Facts::of(answers));
        Self { question, wording, facts }
    }

    /// A line; empty for an option that needs none.
    fn of(&self, code: &str) -> String {
        // Ticked with a number beside it, a network is one the owner has: there is no choice left.
        if matches!(self.question.kind, Kind::Counts { .. }) {
            return String::new();
        }
        let good_for = self.wording.attribute(&key::option_key(self.question.id, code), "note");
        let good_for = good_for.unwrap_or_default();
        match &self.facts {
            Some(facts) => format!("{good_for} {}", self.wording.say(&upkeep(code, facts))),
            None => good_for,
        }
    }
}

/// Options of a long list with their other names.
fn found_by(
    question: &Question,
    mut options: Vec<OptionView>,
    wording: &Wording,
) -> Vec<OptionView> {
    for option in &mut options {
        let key = key::option_key(question.id, &option.code);
        option.also = wording.attribute(&key, "also").unwrap_or_default();
    }
    options
}

fn by_label(mut options: Vec<OptionView>) -> Vec<OptionView> {
    options.sort_by_cached_key(|option| plain(&option.label));
    options
}
