//! The control that takes a question's answer.

use crate::view::{Control, OptionView};
use crate::words::currency;
use jiff::ToSpan;
use jiff::civil::Date;
use plainsail_places::plain;
use plainsail_planner::questionnaire::Answers;
use plainsail_planner::questionnaire::lookup::{COUNTRIES, CURRENCIES};
use plainsail_planner::questionnaire::question::{Kind, Lookup, Question};
use plainsail_wording::{Wording, key};

/// How far ahead a day may be chosen.
const YEARS_AHEAD: i32 = 5;

/// The control of a question, with its options in words.
pub fn control(question: &Question, answers: &Answers, today: Date, wording: &Wording) -> Control {
    let options = |codes: &[&str]| options(question, codes, wording);
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

fn options(question: &Question, codes: &[&str], wording: &Wording) -> Vec<OptionView> {
    let option = |code: &&str| OptionView {
        code: (*code).to_owned(),
        label: wording.text(&key::option_key(question.id, code)),
        also: String::new(),
    };
    codes.iter().map(option).collect()
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
