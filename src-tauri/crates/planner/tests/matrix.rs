//! Thousands of generated answer sets: whatever is answered, the plan holds together.

use plainsail_planner::answer::own;
use plainsail_planner::answer::{Answer, Answers, Place, Value};
use plainsail_planner::decision::network;
use plainsail_planner::money::Currency;
use plainsail_planner::plan::{Plan, Scenario, sketch};
use plainsail_planner::questionnaire::question::{Kind, QUESTIONS, Question};
use plainsail_planner::questionnaire::validation::check;
use rand::seq::IndexedRandom as _;
use rand::{Rng, RngExt as _, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;
use std::collections::{BTreeMap, BTreeSet};

const SETS: u64 = 2_000;
const DAY: jiff::civil::Date = jiff::civil::date(2026, 11, 21);

#[test]
fn whatever_is_answered_the_plan_holds_together() {
    let mut refused = 0;
    let mut kinds = BTreeSet::new();
    for seed in 0..SETS {
        let answers = generated(seed);
        match sketch(&answers, DAY, seed, Scenario::default()) {
            Ok(plan) => {
                kinds.insert(format!("{:?}", plan.verdict.kind));
                let faults = faults(&plan, &answers);
                assert!(faults.is_empty(), "set {seed}: {faults:?}\n{answers:#?}");
            }
            Err(validation) => {
                refused += 1;
                assert!(!validation.is_clean(), "set {seed} was refused without a reason");
            }
        }
    }
    assert!(refused < SETS / 10, "{refused} of {SETS} sets could not be planned");
    assert!(kinds.len() >= 7, "only these verdicts came up: {kinds:?}");
}

/// An answer to every question: given, not sure, or left open where that is allowed.
fn generated(seed: u64) -> Answers {
    let mut luck = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut answers = Answers::default();
    for question in QUESTIONS {
        match luck.random_range(0..10) {
            0 if !question.required => {}
            0 | 1 => answers.give(question.id, Answer::NotSure),
            _ => answers.give(question.id, Answer::Given(value(question, &mut luck))),
        }
    }
    for question in own::all() {
        if luck.random_bool(0.04) {
            answers.give(question.id, Answer::Given(value(question, &mut luck)));
        }
    }
    answers
}

fn value(question: &Question, luck: &mut impl Rng) -> Value {
    match question.kind {
        Kind::Text { .. } => Value::Text("Ünïcode 🎈 #1 $5 \"q\" عربي".chars().take(30).collect()),
        Kind::Choice(options) => picked(options, luck),
        Kind::Lookup(_) if question.id == "currency" => {
            picked(&["USD", "EUR", "GBP", "JPY", "KRW"], luck)
        }
        Kind::Lookup(_) => picked(&["US", "GB", "DE", "JP", "SG", "IN"], luck),
        Kind::Choices { options, at_most } => {
            let chosen = options.iter().filter(|_| luck.random_bool(0.4)).take(at_most);
            Value::List(chosen.map(|code| (*code).to_owned()).collect())
        }
        Kind::Amount { max_usd } => Value::Number(amount(max_usd.min(5_000.0), luck)),
        Kind::Number { min, max, .. } => Value::Number(between(min, max, luck)),
        Kind::Date => Value::Text(format!(
            "20{}-{:02}-15",
            luck.random_range(26..31),
            luck.random_range(1..13)
        )),
        Kind::Place => Value::Place(Place {
            name: "Somewhere".into(),
            radius_km: between(0.5, 200.0, luck),
            people: amount(5e6, luck).max(1.0),
            gazetteer_id: None,
        }),
        Kind::Counts { options, .. } => {
            let mut counts = BTreeMap::new();
            for code in options {
                if luck.random_bool(0.3) {
                    counts.insert((*code).to_owned(), amount(50_000.0, luck).round());
                }
            }
            Value::Counts(counts)
        }
        Kind::Names { at_most, .. } => Value::List(vec!["A name".to_owned(); at_most.min(2)]),
    }
}

fn picked(options: &[&str], luck: &mut impl Rng) -> Value {
    Value::Text(options.choose(luck).copied().unwrap_or_default().to_owned())
}

/// Small more often than large, and now and then nothing at all.
fn amount(most: f64, luck: &mut impl Rng) -> f64 {
    if luck.random_bool(0.1) { 0.0 } else { most * luck.random::<f64>().powi(4) }
}

fn between(min: f64, max: f64, luck: &mut impl Rng) -> f64 {
    min + (max - min) * luck.random::<f64>().powi(2)
}

/// Everything that does not hold together.
fn faults(plan: &Plan, answers: &Answers) -> Vec<String> {
    let mut faults = Vec::new();
    let mut must = |holds: bool, what: &str| {
        if !holds {
            faults.push(what.to_owned());
        }
    };
    networks(plan, &mut must);
    money(plan, &mut must);
    forecast(plan, &mut must);
    rules(plan, answers, &mut must);
    must(check(answers).is_clean(), "a plan was made of answers that cannot be used");
    faults
}

fn networks(plan: &Plan, must: &mut impl FnMut(bool, &str)) {
    let on: BTreeSet<_> = plan.networks.iter().map(|n| n.network).collect();
    must(on.len() == plan.networks.len(), "a network is chosen twice");
    must(plan.left_out.iter().all(|n| !on.contains(n.network)), "a network is chosen and left out");
    for chosen in &plan.networks {
        let least = network::of(chosen.network).map_or(0.0, |network| network.posts_least);
        must(chosen.posts_per_week + 1e-9 >= least, "a network is below its least cadence");
        must((0.0..=1.0).contains(&chosen.usage), "a share of users is no share");
    }
    let posting: f64 = plan.networks.iter().map(|n| n.hours_week).sum();
    let hours = plan.hours.split.total();
    must(posting <= hours + 1e-6, "posts take more hours than there are");
    must(plan.hours.promotional_share <= 0.3, "too many posts sell");
    for week in &plan.weeks {
        let taken: f64 = week.tasks.iter().map(|task| task.hours).sum();
        must(taken <= hours + 1e-6, "tasks take more hours than there are");
    }
}

fn money(plan: &Plan, must: &mut impl FnMut(bool, &str)) {
    let m = &plan.money;
    let spent: i64 = m.adverts.iter().map(|share| share.month.minor).sum();
    must(m.adverts.iter().all(|share| share.month.minor > 0), "a buyer gets nothing or less");
    must(spent <= m.advert_budget.minor + 2, "more is spent than there is");
    must(m.unspent.minor >= 0 && m.tools.minor >= 0, "money is negative");
    must((spent + m.unspent.minor - m.advert_budget.minor).abs() <= 2, "the money does not add up");
    let on = |codes: &[&str]| plan.networks.iter().any(|n| codes.contains(&n.network));
    for share in &m.adverts {
        let home = match share.buyer.code() {
            "meta" => on(&["facebook", "instagram"]),
            code => on(&[code]),
        };
        must(home, "adverts are bought where nothing is posted");
    }
    if let Some(b) = &plan.break_even {
        must(
            b.cpa.minor >= 0 && b.worth.minor >= 0 && b.roas > 0.0,
            "a break-even figure is absurd",
        );
    }
}

fn forecast(plan: &Plan, must: &mut impl FnMut(bool, &str)) {
    let f = &plan.forecast;
    let share = |c: f64| (0.0..=1.0).contains(&c);
    must(f.chance.is_none_or(share) && share(f.loss), "a chance is no chance");
    for month in &f.months {
        let ordered = |r: plainsail_planner::forecast::outcome::Range| {
            r.p10.is_finite() && r.p90.is_finite() && r.p10 <= r.p50 && r.p50 <= r.p90
        };
        must(ordered(month.profit_so_far) && ordered(month.customers), "a range is out of order");
        must(month.customers.p10 >= 0.0, "customers are negative");
        must(month.cost.minor >= 0, "a cost is negative");
    }
    must(f.needed_in < f.months.len(), "the need lies outside the months");
    let written = serde_json::to_value(plan).is_ok_and(|json| !has_bare_null_number(&json));
    must(written, "a number is not a number");
}

/// NaN and infinity are written as null where a number stands beside others.
fn has_bare_null_number(json: &serde_json::Value) -> bool {
    use serde_json::Value as Json;
    match json {
        Json::Array(items) => {
            let numbers = items.iter().any(Json::is_number);
            numbers && items.iter().any(Json::is_null) || items.iter().any(has_bare_null_number)
        }
        Json::Object(fields) => {
            let range = ["p10", "p50", "p90", "hours", "posts_per_week", "value"];
            fields.iter().any(|(name, value)| {
                value.is_null() && range.contains(&name.as_str()) || has_bare_null_number(value)
            })
        }
        _ => false,
    }
}

fn rules(plan: &Plan, answers: &Answers, must: &mut impl FnMut(bool, &str)) {
    let fired: BTreeMap<_, _> = plan.recommendations.iter().map(|r| (r.rule, r)).collect();
    must(fired.len() == plan.recommendations.len(), "a rule fires twice");
    let has = |code: &str| fired.get(code).is_some_and(|r| r.overruled.is_none());
    let goals = ["G1", "G2", "G3"].into_iter().filter(|code| fired.contains_key(code)).count();
    must(goals == 1, "not exactly one rule says what the hours are for");
    must(!(fired.contains_key("N1") && fired.contains_key("N2")), "firms and persons at once");
    must(!(fired.contains_key("N5") && fired.contains_key("N6")), "old and young at once");
    let on = |code: &str| plan.networks.iter().any(|n| n.network == code);
    must(!(has("N5") && on("tiktok")), "TikTok is chosen and advised against");
    must(!has("N3") || plan.google_profile, "the profile is advised and not planned");
    let advertises = !plan.money.adverts.is_empty();
    for code in ["A1", "C3", "M1", "S4", "S5"] {
        must(fired.contains_key(code) == advertises, "a rule about adverts without adverts");
    }
    let slots = plan.networks.len() + usize::from(has("K1"));
    must(slots <= 6, "more networks than any hours carry");
    for r in &plan.recommendations {
        must(!r.advice.key.is_empty() && r.reason.key.ends_with("-why"), "a rule without a reason");
        let said = answers.text(&format!("overrule_{}", r.rule));
        must(r.overruled.as_deref() == said.map(str::trim), "the owner's reason is lost");
    }
    must(Currency::parse(plan.currency.code()).is_some(), "no such currency");
}
