//! Plans as they were last looked at, in lines of `path: value` whose paths name items by what they
//! are (rule, network, question, message), never by their place: the examples one by one, all
//! trades side by side. Where a change is meant, `cargo xtask accept plans` takes what is new, and
//! the difference of the files is what to look at.

#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped fails the test")]

use jiff::civil::{Date, date};
use plainsail_planner::answer::{Answer, Answers, Value};
use plainsail_planner::plan::{Plan, make};
use plainsail_planner::questionnaire::question::{PAGES, TRADES};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const DAY: Date = date(2026, 11, 23);
const SEED: u64 = 1;

/// Set when whatever is new is accepted, because a person is about to look at all of it.
const ACCEPT: &str = "PLAINSAIL_ACCEPT";

/// Fields that say which of its siblings an item is, the most telling first.
const TELLING: [&str; 25] = [
    "key", "rule", "code", "network", "kind", "question", "figure", "lever", "level", "buyer",
    "angle", "minute", "text", "by", "name", "label", "title", "topic", "when", "what", "unknown",
    "opening", "who", "purpose", "args",
];

/// What is no longer than this stands in one line with its fields.
const SHORT: usize = 160;

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

/// Adds a plan's lines, in its order: an item under its name, a list under the names of its items.
fn lines(json: &Json, path: &str, out: &mut Vec<(String, String)>) {
    match json {
        leaf if is_leaf(leaf) => out.push((path.to_owned(), readable(leaf))),
        Json::Object(fields) => {
            let dot = if path.is_empty() { "" } else { "." };
            for (name, field) in fields {
                lines(field, &format!("{path}{dot}{name}"), out);
            }
        }
        Json::Array(items) => {
            let names = names(items);
            out.push((path.to_owned(), format!("[{}]", names.join(", "))));
            for (item, name) in items.iter().zip(&names) {
                // The name of a message without arguments says all of it.
                if item.get("key").is_none_or(|_| item.get("args").is_some()) {
                    lines(&unsaid(item, name), &format!("{path}[{name}]"), out);
                }
            }
        }
        _ => unreachable!("everything else is a leaf"),
    }
}

/// An item without what its name says of it word for word.
fn unsaid(item: &Json, name: &str) -> Json {
    let is_said = |field: &str, value: &Json| {
        let is_told = TELLING.contains(&field) && field != "key" && value.is_string();
        is_told && name.split(' ').any(|word| word == readable(value))
    };
    match item {
        Json::Object(fields) => {
            let left = fields.iter().filter(|(field, value)| !is_said(field, value));
            left.map(|(field, value)| (field.clone(), value.clone())).collect()
        }
        other => other.clone(),
    }
}

/// What stands in one line: a message, an amount, and what is short and names no items.
fn is_leaf(json: &Json) -> bool {
    let is_message = json.get("key").is_some();
    let is_short = || readable(json).len() <= SHORT;
    match json {
        Json::Object(fields) => is_message || fields.is_empty() || is_short(),
        Json::Array(items) => {
            !items.iter().any(is_item) || is_short() && !items.iter().any(is_named)
        }
        _ => true,
    }
}

fn is_item(json: &Json) -> bool {
    json.is_object() || json.is_array()
}

fn is_named(json: &Json) -> bool {
    TELLING.iter().any(|field| json.get(field).is_some_and(|field| told(field).is_some()))
}

/// A name for each of these siblings: as many of the telling fields as set it apart, else its
/// place among those that look the same.
fn names(items: &[Json]) -> Vec<String> {
    let mut names = vec![String::new(); items.len()];
    for field in TELLING {
        let shared = shared(&names);
        for (name, item) in names.iter_mut().zip(items) {
            if let Some(told) = item.get(field).filter(|_| shared.contains(name)).and_then(told) {
                let gap = if name.is_empty() { "" } else { " " };
                *name = format!("{name}{gap}{told}");
            }
        }
    }
    let shared = shared(&names);
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    for name in names.iter_mut().filter(|name| shared.contains(*name)) {
        let place = met.entry(name.clone()).or_default();
        *place += 1;
        *name = format!("{name}#{place}");
    }
    names
}

/// Names that more than one item has, or that say nothing.
fn shared(names: &[String]) -> BTreeSet<String> {
    let is_shared =
        |name: &&String| name.is_empty() || names.iter().filter(|other| other == name).count() > 1;
    names.iter().filter(is_shared).cloned().collect()
}

/// What a field says of its item in a word or two.
fn told(field: &Json) -> Option<String> {
    match field {
        Json::String(_) | Json::Number(_) => Some(readable(field)),
        Json::Object(fields) => match fields.get("key") {
            Some(key) => key.as_str().map(str::to_owned),
            None => fields.values().find_map(told),
        },
        _ => None,
    }
}

/// A value in one line: a message as `key(argument=value)`, an amount as `1250 EUR` in its
/// smallest unit, a figure to so many digits.
fn readable(leaf: &Json) -> String {
    match leaf {
        Json::Number(number) if number.is_f64() => {
            let value = number.as_f64().unwrap();
            let figure = format!("{value:.DIGITS$e}").parse::<f64>().unwrap();
            Json::from(figure).to_string()
        }
        Json::String(text) if is_word(text) => text.clone(),
        Json::Array(items) => format!("[{}]", joined(items.iter().map(readable))),
        Json::Object(fields) => match (fields.get("key"), fields.get("minor")) {
            (Some(key), _) => match fields.get("args").and_then(Json::as_object) {
                None => readable(key),
                Some(args) => {
                    let args = args.iter().map(|(name, arg)| format!("{name}={}", argument(arg)));
                    format!("{}({})", readable(key), joined(args))
                }
            },
            (_, Some(minor)) => format!("{minor} {}", readable(&fields["currency"])),
            _ => {
                let fields =
                    fields.iter().map(|(name, field)| format!("{name} {}", readable(field)));
                format!("{{{}}}", joined(fields))
            }
        },
        other => other.to_string(),
    }
}

/// An argument: its kind unless its form tells.
fn argument(arg: &Json) -> String {
    match arg.as_object().and_then(|kinds| kinds.iter().next()) {
        Some((kind, value)) => match kind.as_str() {
            "text" => value.to_string(),
            "say" | "money" => readable(value),
            "list" => {
                let items = value.as_array().unwrap();
                format!("[{}]", joined(items.iter().map(argument)))
            }
            kind => format!("{kind} {}", readable(value)),
        },
        None => readable(arg),
    }
}

fn is_word(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || "-_.:/".contains(c);
    !text.is_empty() && text.chars().all(plain)
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

fn written(plan: &Plan) -> Vec<(String, String)> {
    let mut out = Vec::new();
    lines(&serde_json::to_value(plan).unwrap(), "", &mut out);
    out
}

/// Every line of `made` that the accepted file has not, and the other way round, path by path.
fn differences(name: &str, made: &str) -> Vec<String> {
    let file = folder("tests/golden").join(name);
    if std::env::var_os(ACCEPT).is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, made).unwrap();
    }
    let accepted = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    let mut count: BTreeMap<(&str, &str), i32> = BTreeMap::new();
    for (text, step) in [(accepted.as_str(), -1), (made, 1)] {
        for line in text.lines() {
            let path = line.split_once(": ").map_or(line, |(path, _)| path);
            *count.entry((path, line)).or_default() += step;
        }
    }
    let differ = count.into_iter().filter(|(_, count)| *count != 0);
    let line = |((_, line), count)| format!("{name} {} {line}", if count < 0 { "-" } else { "+" });
    differ.map(line).collect()
}

fn assert_accepted(differences: &[String]) {
    let all = differences.join("\n");
    let count = differences.len();
    assert!(
        differences.is_empty(),
        "{count} lines are not as accepted (- was, + is):\n{all}\n\
         Where all of it is meant: cargo xtask accept plans"
    );
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
        .flat_map(|path| {
            let plan = make(&example(path), DAY, SEED).unwrap();
            let mut text = String::new();
            for (path, value) in written(&plan) {
                writeln!(text, "{path}: {value}").unwrap();
            }
            let name = path.file_stem().unwrap().to_string_lossy();
            differences(&format!("{name}.txt"), &text)
        })
        .collect();
    assert_accepted(&changed);
}

/// What each path holds and for which trades, so that what all have in common stands once.
#[derive(Default)]
struct Values {
    paths: Vec<String>,
    holds: BTreeMap<String, BTreeMap<String, Vec<&'static str>>>,
}

impl Values {
    fn add(&mut self, trade: &'static str, lines: Vec<(String, String)>) {
        for (path, value) in lines {
            if !self.holds.contains_key(&path) {
                self.paths.push(path.clone());
            }
            self.holds.entry(path).or_default().entry(value).or_default().push(trade);
        }
    }

    /// A line for each value of each path: the value, then the trades unless it is all of them.
    fn text(&self) -> String {
        let mut out = String::new();
        for path in &self.paths {
            for (value, trades) in &self.holds[path] {
                writeln!(out, "{path}: {value}{}", whose(trades)).unwrap();
            }
        }
        out
    }
}

/// The trades named, or those left out when they are fewer.
fn whose(trades: &[&str]) -> String {
    let others: Vec<&str> = TRADES.iter().copied().filter(|t| !trades.contains(t)).collect();
    match others.len() {
        0 => String::new(),
        few if few < trades.len() => format!(" | not {}", others.join(" ")),
        _ => format!(" | {}", trades.join(" ")),
    }
}

#[test]
fn every_trades_plan_is_as_it_was() {
    let mut values = Values::default();
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
        values.add(trade, written(&make(&answers, DAY, SEED).unwrap()));
    }
    assert_accepted(&differences("trades.txt", &values.text()));
}
