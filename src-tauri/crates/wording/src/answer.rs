//! Answers in words.

use crate::{Wording, key};
use plainsail_planner::answer::{Answer, Answers, Place, Value, own};
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::money::{Currency, Money};
use plainsail_planner::questionnaire::question::{Kind, Question};
use plainsail_planner::questionnaire::typical::typical;
use std::collections::BTreeMap;

/// A question, short.
pub fn short(id: &str, wording: &Wording) -> String {
    if let Some(label) = own::label(id) {
        return wording.say(&label);
    }
    let key = key::question_key(id);
    wording.attribute(&key, "short").unwrap_or_else(|| wording.text(&key))
}

/// The answer to a question in words; `None` when it has none.
pub fn answer(question: &Question, answers: &Answers, wording: &Wording) -> Option<String> {
    Some(match answers.0.get(question.id)? {
        Answer::Given(given) => value(question, given, answers, wording),
        Answer::NotSure => typical(question.id, answers)
            .map_or_else(|| wording.text("answer-not-sure"), |typical| wording.say(&typical.text)),
    })
}

/// The currency of the answers; dollars until it is given.
pub fn currency(answers: &Answers) -> Currency {
    answers.text("currency").and_then(Currency::parse).unwrap_or(Currency::USD)
}

fn value(question: &Question, value: &Value, answers: &Answers, wording: &Wording) -> String {
    let option = |code: &String| wording.text(&key::option_key(question.id, code));
    match (question.kind, value) {
        (Kind::Choice(_) | Kind::Lookup(_), Value::Text(code)) => option(code),
        (Kind::Date, Value::Text(day)) => {
            day.parse().map_or_else(|_| day.clone(), |day| wording.date(day))
        }
        (_, Value::Text(text)) => text.clone(),
        (Kind::Choices { .. }, Value::List(codes)) => {
            listed(&codes.iter().map(option).collect::<Vec<_>>(), wording)
        }
        (_, Value::List(names)) => listed(names, wording),
        (Kind::Amount { .. }, Value::Number(amount)) => {
            wording.money(Money::from_units(*amount, currency(answers)))
        }
        (_, Value::Number(number)) => counted(question, *number, wording),
        (_, Value::Place(place)) => wording.say(&place_message(place)),
        (_, Value::Counts(counts)) => counts_in_words(question, counts, wording),
    }
}

fn counted(question: &Question, number: f64, wording: &Wording) -> String {
    let (decimals, unit) = match question.kind {
        Kind::Number { decimals, unit, .. } => (decimals, Some(unit)),
        _ => (2, None),
    };
    let own = wording.attribute(&key::question_key(question.id), "unit");
    match (own, unit) {
        (None, Some(unit)) => wording.say(
            &Message::new(key::counted_key(unit)).with("number", Arg::Number(number, decimals)),
        ),
        (Some(own), _) => {
            let key = if own == "%" { "percent" } else { "answer-with-unit" };
            let message = Message::new(key).with("number", Arg::Number(number, decimals));
            wording.say(&message.with("unit", own))
        }
        (None, None) => wording.number(number, decimals),
    }
}

fn place_message(place: &Place) -> Message {
    Message::new("answer-place")
        .with("name", place.name.as_str())
        .with("km", Arg::Number(place.radius_km, 1))
        .with("people", Arg::Number(place.people, 0))
}

fn counts_in_words(
    question: &Question,
    counts: &BTreeMap<String, f64>,
    wording: &Wording,
) -> String {
    let count = |(code, count): (&String, &f64)| {
        wording.say(
            &Message::new("answer-count")
                .with("name", Message::new(key::option_key(question.id, code)))
                .with("count", Arg::Number(*count, 0)),
        )
    };
    listed(&counts.iter().map(count).collect::<Vec<_>>(), wording)
}

fn listed(items: &[String], wording: &Wording) -> String {
    if items.is_empty() { wording.text("answer-none") } else { wording.list(items) }
}
