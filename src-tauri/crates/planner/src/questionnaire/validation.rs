//! What is wrong or doubtful in the answers: data, never an error.

use super::flow::{open_pages, open_questions};
use super::lookup;
use super::question::{Kind, Lookup, Question};
use crate::answer::own;
use crate::answer::{Answer, Answers, Place, Value};
use crate::benchmark::exchange;
use crate::facts::{Facts, Need};
use crate::message::{Arg, Message};
use crate::money::{Currency, Money};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Everything found in a set of answers.
#[must_use]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Validation {
    /// In the order the questions are asked.
    pub issues: Vec<Issue>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// Whether it stops the plan.
    pub severity: Severity,
    /// The question to change.
    pub question: &'static str,
    /// What to say.
    pub message: Message,
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Nothing sensible can be computed.
    Error,
    /// Unlikely or contradictory; pointed out kindly.
    Warning,
}

impl Validation {
    /// Whether nothing stops the plan.
    pub fn is_clean(&self) -> bool {
        self.issues.iter().all(|issue| issue.severity == Severity::Warning)
    }

    /// What concerns one question.
    pub fn of<'a>(&'a self, question: &'a str) -> impl Iterator<Item = &'a Issue> + 'a {
        self.issues.iter().filter(move |issue| issue.question == question)
    }
}

/// Most people an area can have: everybody.
const EVERYBODY: f64 = 8.3e9;
/// Widest area, in kilometres: half way round the earth.
const WIDEST_KM: f64 = 20_000.0;

/// Checks every open question's answer: that the essential ones have one, its kind, its limits,
/// and how the answers fit together.
pub fn check(answers: &Answers) -> Validation {
    let currency = answers.text("currency").and_then(Currency::parse).unwrap_or(Currency::USD);
    let mut issues = Vec::new();
    for page in open_pages(answers) {
        for question in open_questions(page, answers) {
            let problem = match answers.0.get(question.id) {
                Some(Answer::Given(value)) => problem_with(question, value, currency),
                Some(Answer::NotSure) => None,
                None => (question.required && page.section.is_essential())
                    .then(|| Message::new("issue-unanswered")),
            };
            if let Some(message) = problem {
                issues.push(Issue { severity: Severity::Error, question: question.id, message });
            }
        }
    }
    for question in own::all() {
        let given = answers.value(question.id);
        if let Some(message) = given.and_then(|value| problem_with(question, value, currency)) {
            issues.push(Issue { severity: Severity::Error, question: question.id, message });
        }
    }
    if issues.is_empty() {
        issues.extend(contradictions(answers));
    }
    Validation { issues }
}

/// What is wrong with one answer, if anything: its kind or its limits.
pub fn problem_with(question: &Question, value: &Value, currency: Currency) -> Option<Message> {
    match (question.kind, value) {
        (Kind::Text { max }, Value::Text(text)) => too_long(text, max),
        (Kind::Choice(options), Value::Text(code)) => unknown_option(options, code),
        (Kind::Lookup(lookup), Value::Text(code)) => {
            (!lookup_has(lookup, code)).then(|| Message::new("issue-option"))
        }
        (Kind::Choices { options, at_most }, Value::List(codes)) => {
            choices(options, at_most, codes)
        }
        (Kind::Amount { max_usd }, Value::Number(amount)) => {
            let most = max_usd * exchange::units_per_usd(currency).unwrap_or(1.0);
            amount_outside(*amount, most, currency)
        }
        (Kind::Number { min, max, .. }, Value::Number(number)) => outside(*number, min, max),
        (Kind::Date, Value::Text(text)) => {
            text.parse::<Date>().is_err().then(|| Message::new("issue-date"))
        }
        (Kind::Place, Value::Place(place)) => place_problem(place),
        (Kind::Counts { options, max }, Value::Counts(counts)) => {
            counts_problem(options, max, counts)
        }
        (Kind::Names { at_most, max }, Value::List(names)) => names_problem(names, at_most, max),
        _ => Some(Message::new("issue-kind")),
    }
}

fn lookup_has(lookup: Lookup, code: &str) -> bool {
    match lookup {
        Lookup::Country => lookup::COUNTRIES.contains(&code),
        Lookup::Currency => lookup::CURRENCIES.contains(&code),
    }
}

fn too_long(text: &str, max: usize) -> Option<Message> {
    (text.chars().count() > max).then(|| {
        Message::new("issue-too-long")
            .with("max", Arg::Count(i64::try_from(max).unwrap_or(i64::MAX)))
    })
}

fn unknown_option(options: &[&str], code: &str) -> Option<Message> {
    (!options.contains(&code)).then(|| Message::new("issue-option"))
}

fn choices(options: &[&str], at_most: usize, codes: &[String]) -> Option<Message> {
    let twice = codes.iter().enumerate().any(|(i, code)| codes[..i].contains(code));
    if twice || codes.iter().any(|code| !options.contains(&code.as_str())) {
        return Some(Message::new("issue-option"));
    }
    too_many(codes.len(), at_most)
}

fn too_many(count: usize, at_most: usize) -> Option<Message> {
    (count > at_most).then(|| {
        Message::new("issue-too-many")
            .with("max", Arg::Count(i64::try_from(at_most).unwrap_or(i64::MAX)))
    })
}

fn amount_outside(amount: f64, most: f64, currency: Currency) -> Option<Message> {
    if !amount.is_finite() {
        return Some(Message::new("issue-kind"));
    }
    if amount < 0.0 {
        return Some(Message::new("issue-negative"));
    }
    (amount > most)
        .then(|| Message::new("issue-amount-large").with("max", Money::from_units(most, currency)))
}

fn outside(number: f64, min: f64, max: f64) -> Option<Message> {
    if !number.is_finite() {
        return Some(Message::new("issue-kind"));
    }
    if number < 0.0 && min >= 0.0 {
        return Some(Message::new("issue-negative"));
    }
    (!(min..=max).contains(&number)).then(|| {
        Message::new("issue-range")
            .with("min", Arg::Number(min, 2))
            .with("max", Arg::Number(max, 2))
    })
}

fn place_problem(place: &Place) -> Option<Message> {
    too_long(&place.name, 120)
        .or_else(|| outside(place.radius_km, 0.1, WIDEST_KM))
        .or_else(|| outside(place.people, 1.0, EVERYBODY))
}

fn counts_problem(options: &[&str], max: f64, counts: &BTreeMap<String, f64>) -> Option<Message> {
    if counts.keys().any(|code| !options.contains(&code.as_str())) {
        return Some(Message::new("issue-option"));
    }
    counts.values().find_map(|number| outside(*number, 0.0, max))
}

fn names_problem(names: &[String], at_most: usize, max: usize) -> Option<Message> {
    too_many(names.len(), at_most).or_else(|| names.iter().find_map(|name| too_long(name, max)))
}

/// Answers that can each be true but hardly together.
fn contradictions(answers: &Answers) -> Vec<Issue> {
    let facts = Facts::of(answers);
    let warn = |question, key: &str| Issue {
        severity: Severity::Warning,
        question,
        message: Message::new(key),
    };
    let mut issues = Vec::new();
    let asks_for_money = !matches!(facts.need.value, Need::Outcomes(_));
    if facts.margin() <= 0.0 && asks_for_money {
        issues.push(warn("cost_share", "issue-no-margin"));
    }
    if facts.hours_week.value <= 0.0 && facts.ad_budget.value <= 0.0 {
        issues.push(warn("hours_week", "issue-no-means"));
    }
    if facts.hours_week.value > 60.0 {
        issues.push(warn("hours_week", "issue-many-hours"));
    }
    if facts.order_value.value <= 0.0 && asks_for_money {
        issues.push(warn("order_value", "issue-no-price"));
    }
    if facts.visits_per_month.value * facts.months_stay.value > 400.0 {
        issues.push(warn("visits_month", "issue-many-visits"));
    }
    if let Need::Monthly(amount) = facts.need.value
        && amount > 0.0
        && amount > 20.0 * (facts.ad_budget.value + facts.tools.value)
        && facts.ad_budget.value > 0.0
    {
        issues.push(warn("need_amount", "issue-need-far-above-budget"));
    }
    if facts.capacity.value <= 0.0 {
        issues.push(warn("capacity", "issue-no-room"));
    }
    issues
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::question::question;

    fn check_one(id: &str, value: &Value, expected: Option<&str>) {
        let euro = Currency::parse("EUR").unwrap();
        let got = problem_with(question(id).unwrap(), value, euro).map(|m| m.key);
        assert_eq!(got.as_deref(), expected, "{id} {value:?}");
    }

    #[test]
    fn each_kind_has_its_limits() {
        check_one("order_value", &Value::Number(12.5), None);
        check_one("order_value", &Value::Number(-1.0), Some("issue-negative"));
        check_one("order_value", &Value::Number(1e12), Some("issue-amount-large"));
        check_one("order_value", &Value::Number(f64::NAN), Some("issue-kind"));
        check_one("order_value", &Value::Text("12".into()), Some("issue-kind"));
        check_one("cost_share", &Value::Number(101.0), Some("issue-range"));
        check_one("trade", &Value::Text("astronaut".into()), Some("issue-option"));
        check_one("business_name", &Value::Text("x".repeat(301)), Some("issue-too-long"));
        check_one("business_name", &Value::Text("é".repeat(300)), None);
        check_one("need_by", &Value::Text("2027-02-30".into()), Some("issue-date"));
        check_one("voice", &Value::List(vec!["warm".into(); 2]), Some("issue-option"));
        check_one("country", &Value::Text("DE".into()), None);
        check_one("country", &Value::Text("XX".into()), Some("issue-option"));
    }

    #[test]
    fn essential_questions_must_be_answered_if_only_with_not_sure() {
        let mut answers = Answers::default();
        let missing = check(&answers);
        assert!(!missing.is_clean());
        for page in open_pages(&Answers::default()) {
            for question in page.questions {
                answers.give(question, Answer::NotSure);
            }
        }
        assert!(check(&answers).is_clean(), "{:?}", check(&answers));
    }
}
