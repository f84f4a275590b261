//! Reading a file of answers, strictly: the first thing that is wrong is said in one sentence.

use crate::VERSION;
use crate::json::Json;
use plainsail_planner::answer::{Answer, Answers, Place, Value};
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::money::Currency;
use plainsail_planner::questionnaire::question::question;
use plainsail_planner::questionnaire::validation::problem_with;
use plainsail_planner::questionnaire::{Kind, Question};
use plainsail_wording::key;
use std::collections::BTreeMap;

/// Largest file that is read, in megabytes: hundreds of times what every answer at its longest
/// needs.
const MEGABYTES: u32 = 2;

/// Why a file of answers was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", message.key)]
pub struct FileError {
    /// What to tell the owner.
    pub message: Message,
}

/// Reads a file of answers.
///
/// # Errors
/// The first thing that is wrong: no JSON (with the line), a question that is not asked, an
/// answer of the wrong type or outside its limits.
pub fn read(bytes: &[u8]) -> Result<Answers, FileError> {
    let entries = answers_of(parse(text_of(bytes, MEGABYTES, "file-too-large")?)?)?;
    let currency = entries.iter().find_map(|(id, value)| match value {
        Json::Text(code) if id == "currency" => Currency::parse(code),
        _ => None,
    });
    let mut answers = Answers::default();
    for (id, json) in entries {
        let Some(question) = question(&id) else {
            return refuse(Message::new("file-unknown-question").with("question", shortened(&id)));
        };
        let answer = match json {
            Json::Null => Answer::NotSure,
            json => Answer::Given(checked(question, json, currency.unwrap_or(Currency::USD))?),
        };
        answers.give(question.id, answer);
    }
    Ok(answers)
}

/// Reads one answer as the window sends it: its type must be the question's, its limits are
/// another matter.
///
/// # Errors
/// What was expected.
pub fn value_of(question: &Question, json: serde_json::Value) -> Result<Value, FileError> {
    typed(question, Json::from(json))
}

pub fn refuse<T>(message: Message) -> Result<T, FileError> {
    Err(FileError { message })
}

/// The text of a file of at most so many megabytes.
pub fn text_of<'a>(
    bytes: &'a [u8],
    megabytes: u32,
    too_large: &'static str,
) -> Result<&'a str, FileError> {
    if bytes.len() > megabytes as usize * 1_000_000 {
        return refuse(Message::new(too_large).with("megabytes", megabytes));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || bytes.contains(&0) {
        return refuse(Message::new("file-not-utf8"));
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return refuse(Message::new("file-not-utf8"));
    };
    let text = text.trim_start_matches('\u{FEFF}');
    if text.trim().is_empty() {
        return refuse(Message::new("file-empty"));
    }
    Ok(text)
}

/// The JSON of a text, in which no object has a name twice.
pub fn parse(text: &str) -> Result<Json, FileError> {
    let json: Json = serde_json::from_str(text).or_else(|error| {
        let said = error.to_string();
        let key = if error.is_eof() {
            "file-cut-off"
        } else if said.starts_with("recursion limit") {
            "file-too-deep"
        } else if said.starts_with("number out of range") {
            "file-number-too-large"
        } else {
            "file-not-json"
        };
        refuse(Message::new(key).with("line", count(error.line())))
    })?;
    match json.given_twice() {
        Some(name) => refuse(Message::new("file-given-twice").with("name", shortened(name))),
        None => Ok(json),
    }
}

/// The object of answers inside the file's own object.
fn answers_of(json: Json) -> Result<Vec<(String, Json)>, FileError> {
    let Json::Object(entries) = json else { return refuse(Message::new("file-not-answers")) };
    let (mut version, mut answers) = (None, None);
    for (name, value) in entries {
        match name.as_str() {
            "plainsail" => version = Some(value),
            "answers" => answers = Some(value),
            "$schema" | "plan" => {}
            other => {
                return refuse(Message::new("file-unknown-entry").with("name", shortened(other)));
            }
        }
    }
    match version {
        Some(Json::Number(version)) if version > f64::from(VERSION) => {
            return refuse(Message::new("file-newer"));
        }
        Some(Json::Number(version)) if (version - f64::from(VERSION)).abs() < f64::EPSILON => {}
        _ => return refuse(Message::new("file-not-answers")),
    }
    match answers {
        Some(Json::Object(answers)) => Ok(answers),
        _ => refuse(Message::new("file-not-answers")),
    }
}

fn checked(question: &Question, json: Json, currency: Currency) -> Result<Value, FileError> {
    let value = typed(question, json)?;
    match problem_with(question, &value, currency) {
        None => Ok(value),
        Some(problem) => refuse(about("file-answer-refused", question).with("problem", problem)),
    }
}

fn typed(question: &Question, json: Json) -> Result<Value, FileError> {
    let value = match (question.kind, json) {
        (Kind::Text { .. } | Kind::Choice(_) | Kind::Lookup(_) | Kind::Date, Json::Text(text)) => {
            Some(Value::Text(text))
        }
        (Kind::Amount { .. } | Kind::Number { .. }, Json::Number(number)) => {
            Some(Value::Number(number))
        }
        (Kind::Choices { .. } | Kind::Names { .. }, Json::List(items)) => {
            texts(items).map(Value::List)
        }
        (Kind::Place, Json::Object(entries)) => return place(question, entries).map(Value::Place),
        (Kind::Counts { .. }, Json::Object(entries)) => counts(entries).map(Value::Counts),
        _ => None,
    };
    match value {
        None => refuse(wrong_type(question)),
        Some(value) if has_control_characters(&value) => {
            refuse(about("file-control-character", question))
        }
        Some(value) => Ok(value),
    }
}

fn texts(items: Vec<Json>) -> Option<Vec<String>> {
    items
        .into_iter()
        .map(|item| match item {
            Json::Text(text) => Some(text),
            _ => None,
        })
        .collect()
}

fn counts(entries: Vec<(String, Json)>) -> Option<BTreeMap<String, f64>> {
    entries
        .into_iter()
        .map(|(code, value)| match value {
            Json::Number(number) => Some((code, number)),
            _ => None,
        })
        .collect()
}

fn place(question: &Question, entries: Vec<(String, Json)>) -> Result<Place, FileError> {
    let (mut name, mut radius_km, mut people, mut gazetteer_id) = (None, None, None, None);
    for (field, value) in entries {
        match (field.as_str(), value) {
            ("name", Json::Text(text)) => name = Some(text),
            ("radius_km", Json::Number(number)) => radius_km = Some(number),
            ("people", Json::Number(number)) => people = Some(number),
            ("gazetteer_id", Json::Number(number)) => gazetteer_id = Some(whole(question, number)?),
            ("gazetteer_id", Json::Null) => {}
            _ => return refuse(wrong_type(question)),
        }
    }
    match (name, radius_km, people) {
        (Some(name), Some(radius_km), Some(people)) => {
            Ok(Place { name, radius_km, people, gazetteer_id })
        }
        _ => refuse(wrong_type(question)),
    }
}

fn whole(question: &Question, number: f64) -> Result<u32, FileError> {
    let in_range = (0.0..=f64::from(u32::MAX)).contains(&number) && number.fract() == 0.0;
    if !in_range {
        return refuse(wrong_type(question));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
    let whole = number as u32;
    Ok(whole)
}

/// Line breaks and the like have no place in an answer of one line.
fn has_control_characters(value: &Value) -> bool {
    let bad = |text: &String| text.chars().any(char::is_control);
    match value {
        Value::Text(text) => bad(text),
        Value::List(texts) => texts.iter().any(bad),
        Value::Place(place) => bad(&place.name),
        Value::Number(_) | Value::Counts(_) => false,
    }
}

fn wrong_type(question: &Question) -> Message {
    let expected = match question.kind {
        Kind::Text { .. } => Message::new("expected-text"),
        Kind::Choice(options) => Message::new("expected-option").with("options", codes(options)),
        Kind::Lookup(_) => Message::new("expected-code"),
        Kind::Choices { options, .. } => {
            Message::new("expected-options").with("options", codes(options))
        }
        Kind::Amount { .. } => Message::new("expected-amount"),
        Kind::Number { .. } => Message::new("expected-number"),
        Kind::Date => Message::new("expected-date"),
        Kind::Place => Message::new("expected-place"),
        Kind::Counts { .. } => Message::new("expected-counts"),
        Kind::Names { .. } => Message::new("expected-names"),
    };
    about("file-wrong-type", question).with("expected", expected)
}

fn codes(options: &[&str]) -> Vec<Arg> {
    options.iter().map(|code| Arg::from(*code)).collect()
}

fn about(key: &str, question: &Question) -> Message {
    Message::new(key).with("question", question.id).with("asked", key::asked(question.id))
}

/// A name out of the file, short enough for a sentence.
pub fn shortened(name: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown: String =
        name.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect();
    if name.chars().count() > LONGEST {
        shown.push('…');
    }
    shown
}

fn count(lines: usize) -> i64 {
    i64::try_from(lines).unwrap_or(i64::MAX)
}
