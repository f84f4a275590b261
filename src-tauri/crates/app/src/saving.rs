//! Keeping answers as they come from the window.

use crate::error::Failure;
use crate::view::GivenAnswer;
use crate::words::currency;
use jiff::Timestamp;
use plainsail_exchange::value_of;
use plainsail_planner::answer::{Answer, Answers, Value};
use plainsail_planner::message::Message;
use plainsail_planner::questionnaire::Question;
use plainsail_planner::questionnaire::lookup::currency_of;
use plainsail_planner::questionnaire::question::{Kind, question};
use plainsail_planner::questionnaire::validation::problem_with;
use plainsail_store::{Given, PlanId, Store};
use plainsail_wording::{Unread, Wording};

/// Keeps an answer. Says what is wrong with it when it could not be used: its text is kept, and the
/// answer before it stays.
///
/// # Errors
/// When nothing could be kept.
pub fn save(
    store: &mut Store,
    wording: &Wording,
    plan: PlanId,
    id: &str,
    answer: GivenAnswer,
    now: Timestamp,
) -> Result<Option<Message>, Failure> {
    let question = question(id).ok_or(Failure::Internal)?;
    let answers = store.answers(plan)?;
    let given = given(question, answer, &answers, wording)?;
    let refused = match &given {
        Given::Refused { typed } => problem(question, typed, &answers, wording),
        _ => None,
    };
    let suggested = suggested_currency(question, &given, &answers);
    let mut all = vec![(question.id.to_owned(), given)];
    all.extend(suggested.map(|code| ("currency".to_owned(), picked(code))));
    store.record_all(plan, &all, now)?;
    if question.id == "business_name" {
        name_business(store, plan, now)?;
    }
    Ok(refused)
}

/// Takes the last change back.
pub fn undo(store: &mut Store, plan: PlanId, now: Timestamp) -> Result<(), Failure> {
    if store.undo(plan, now)?.iter().any(|question| question == "business_name") {
        name_business(store, plan, now)?;
    }
    Ok(())
}

/// What is wrong with text typed for a question; `None` when it can be used.
pub fn problem(
    question: &Question,
    typed: &str,
    answers: &Answers,
    wording: &Wording,
) -> Option<Message> {
    match read(question, typed, wording) {
        Ok(value) => problem_with(question, &value, currency(answers)),
        Err(Unread::NoNumber) => Some(Message::new("issue-not-a-number").with("typed", typed)),
        Err(Unread::OtherMeasure) => {
            let asked = wording.suffix(question);
            let key = if asked.is_empty() { "issue-other-measure" } else { "issue-measured-in" };
            Some(Message::new(key).with("typed", typed).with("asked", asked))
        }
    }
}

fn given(
    question: &Question,
    answer: GivenAnswer,
    answers: &Answers,
    wording: &Wording,
) -> Result<Given, Failure> {
    Ok(match answer {
        GivenAnswer::Cleared => Given::Cleared,
        GivenAnswer::NotSure => Given::Answer { answer: Answer::NotSure, typed: None },
        GivenAnswer::Picked { value } => {
            let value = value_of(question, value).map_err(|_| Failure::Internal)?;
            Given::Answer { answer: Answer::Given(value), typed: None }
        }
        GivenAnswer::Typed { text } if text.trim().is_empty() => Given::Cleared,
        GivenAnswer::Typed { text } => match read(question, &text, wording) {
            Ok(value) if problem_with(question, &value, currency(answers)).is_none() => {
                Given::Answer { answer: Answer::Given(value), typed: Some(text) }
            }
            _ => Given::Refused { typed: text },
        },
    })
}

/// Reads what was typed as the value a question takes.
fn read(question: &Question, typed: &str, wording: &Wording) -> Result<Value, Unread> {
    match question.kind {
        Kind::Amount { .. } | Kind::Number { .. } => {
            wording.parse_answer(question.kind, typed).map(Value::Number)
        }
        Kind::Names { .. } | Kind::Choices { .. } | Kind::Place | Kind::Counts { .. } => {
            Err(Unread::NoNumber)
        }
        _ => Ok(Value::Text(on_one_line(typed))),
    }
}

/// The text without line breaks and the like, which have no place in a name or a title.
fn on_one_line(typed: &str) -> String {
    let spaced: String = typed.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.trim().to_owned()
}

/// The currency of a country just chosen, when the owner has not chosen another.
fn suggested_currency(
    question: &Question,
    given: &Given,
    answers: &Answers,
) -> Option<&'static str> {
    let Given::Answer { answer: Answer::Given(Value::Text(country)), .. } = given else {
        return None;
    };
    let before = answers.text("country").and_then(currency_of);
    let untouched =
        !answers.is_answered("currency") || before.is_some() && answers.text("currency") == before;
    (question.id == "country" && untouched).then(|| currency_of(country)).flatten()
}

fn picked(code: &str) -> Given {
    Given::Answer { answer: Answer::Given(Value::Text(code.to_owned())), typed: None }
}

/// Gives the business the name it has in the answers.
fn name_business(store: &mut Store, plan: PlanId, now: Timestamp) -> Result<(), Failure> {
    let name = store.answers(plan)?.text("business_name").unwrap_or_default().to_owned();
    let business = store.plan(plan)?.business;
    Ok(store.name_business(business, &name, now)?)
}
