//! Plans as they were last looked at: the examples word for word, every trade by its parts. When a
//! change is meant, delete the file, run again and read what changed.

#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped fails the test")]

use jiff::civil::{Date, date};
use plainsail_planner::answer::{Answer, Answers, Value};
use plainsail_planner::plan::{Plan, make};
use plainsail_planner::questionnaire::question::{PAGES, TRADES};
use serde_json::Value as Json;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const DAY: Date = date(2026, 11, 23);
const SEED: u64 = 1;

/// The same figure to so many digits on every processor.
const DIGITS: usize = 9;

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Answers of an example, as its file has them.
fn example(path: &Path) -> Answers {
    let file: Json = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut answers = Answers::default();
    for (question, given) in file["answers"].as_object().unwrap() {
        let answer = value(given).map_or(Answer::NotSure, Answer::Given);
        answers.give(question, answer);
    }
    answers
}

fn value(given: &Json) -> Option<Value> {
    Some(match given {
        Json::Number(number) => Value::Number(number.as_f64()?),
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(_) => Value::List(serde_json::from_value(given.clone()).ok()?),
        Json::Object(fields) if fields.contains_key("radius_km") => {
            Value::Place(serde_json::from_value(given.clone()).ok()?)
        }
        Json::Object(_) => Value::Counts(serde_json::from_value(given.clone()).ok()?),
        _ => return None,
    })
}

/// A plan as lines of `path: value`; a message stands in one line with its arguments.
fn lines(json: &Json, path: &str, out: &mut String) {
    match json {
        Json::Object(fields) if !fields.contains_key("key") => {
            for (name, field) in fields {
                lines(field, &format!("{path}.{name}"), out);
            }
        }
        Json::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
            for (at, item) in items.iter().enumerate() {
                lines(item, &format!("{path}[{at}]"), out);
            }
        }
        leaf => writeln!(out, "{}: {}", path.trim_start_matches('.'), rounded(leaf)).unwrap(),
    }
}

fn rounded(leaf: &Json) -> Json {
    match leaf {
        Json::Number(number) if number.is_f64() => {
            let value = number.as_f64().unwrap();
            format!("{value:.DIGITS$e}").parse::<f64>().map_or(Json::Null, Json::from)
        }
        Json::Array(items) => items.iter().map(rounded).collect(),
        Json::Object(fields) => fields.iter().map(|(k, v)| (k.clone(), rounded(v))).collect(),
        other => other.clone(),
    }
}

fn written(plan: &Plan) -> String {
    let mut out = String::new();
    lines(&serde_json::to_value(plan).unwrap(), "", &mut out);
    out
}

/// Names of the files that are not as accepted; what is new is written.
fn compare(name: &str, made: &str) -> Option<String> {
    let file = folder("tests/golden").join(name);
    let Ok(accepted) = std::fs::read_to_string(&file) else {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, made).unwrap();
        return Some(format!("{name} is new"));
    };
    let accepted = accepted.replace("\r\n", "\n");
    let differs = accepted.lines().zip(made.lines()).find(|(was, is)| was != is);
    let longer = accepted.lines().count() != made.lines().count();
    match differs {
        Some((was, is)) => Some(format!("{name}:\n  was {was}\n  is  {is}")),
        None if longer => Some(format!("{name} has more or fewer lines")),
        None => None,
    }
}

#[test]
fn the_examples_are_as_they_were() {
    let examples = std::fs::read_dir(folder("../app/examples")).unwrap();
    let mut paths: Vec<PathBuf> = examples.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    assert!(paths.len() >= 6, "{paths:?}");
    let changed: Vec<String> = paths
        .iter()
        .filter_map(|path| {
            let plan = make(&example(path), DAY, SEED).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy();
            compare(&format!("{name}.txt"), &written(&plan))
        })
        .collect();
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

/// A short sum of a text that differs when the text does.
fn sum(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// One line for each part of a plan.
fn parts(trade: &str, plan: &Plan, out: &mut String) {
    let whole = serde_json::to_value(plan).unwrap();
    for (name, part) in whole.as_object().unwrap() {
        let nested = part.as_object().filter(|_| name == "advice");
        let parts: Vec<(String, &Json)> = match nested {
            Some(fields) => fields.iter().map(|(n, p)| (format!("{name}.{n}"), p)).collect(),
            None => vec![(name.clone(), part)],
        };
        for (name, part) in parts {
            let mut text = String::new();
            lines(part, "", &mut text);
            writeln!(out, "{trade} {name} {:08x}", sum(&text)).unwrap();
        }
    }
}

#[test]
fn every_part_of_every_trades_plan_is_as_it_was() {
    let mut out = String::new();
    for (at, trade) in TRADES.iter().enumerate() {
        let mut answers = Answers::default();
        for question in PAGES.iter().flat_map(|page| page.questions) {
            answers.give(question, Answer::NotSure);
        }
        let give = [
            ("trade", Value::Text((*trade).to_owned())),
            ("hours_week", Value::Number(3.0 + at as f64)),
            ("ad_budget", Value::Number(150.0 * (1.0 + (at % 4) as f64))),
            ("content", Value::List(vec!["photos".into(), "short-video".into()])),
            ("busy_months", Value::List(vec!["dec".into(), "may".into()])),
        ];
        for (question, value) in give {
            answers.give(question, Answer::Given(value));
        }
        parts(trade, &make(&answers, DAY, SEED).unwrap(), &mut out);
    }
    assert_eq!(compare("trades.txt", &out), None);
}
