//! Every trade gets advice in words, whatever its owner answered.

#![expect(clippy::expect_used, reason = "what cannot be expected fails the test")]

use plainsail_planner::advice::advert_brief::ready;
use plainsail_planner::advice::ratio::{IDEAS, PostKind, Ratio};
use plainsail_planner::answer::{Answer, Answers, Place, Value};
use plainsail_planner::plan::{Plan, Scenario, sketch};
use plainsail_planner::questionnaire::question::{PAGES, TRADES};
use plainsail_wording::Wording;
use std::collections::BTreeSet;
use std::sync::OnceLock;

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| (*item).to_owned()).collect())
}

fn plan_of(trade: &str, given: &[(&str, Value)]) -> Plan {
    let mut answers = Answers::default();
    for question in PAGES.iter().flat_map(|page| page.questions) {
        answers.give(question, Answer::NotSure);
    }
    answers.give("trade", Answer::Given(text(trade)));
    for (question, value) in given {
        answers.give(question, Answer::Given(value.clone()));
    }
    sketch(&answers, jiff::civil::date(2026, 12, 7), 1, Scenario::default())
        .expect("the answers make a plan")
}

/// Nothing answered; a shop on the corner with much to say; a firm that sells to firms.
fn kinds() -> [Vec<(&'static str, Value)>; 3] {
    let place = Place {
        name: "Llanfair # $ \u{202e}עיר".into(),
        radius_km: 7.5,
        people: 60_000.0,
        gazetteer_id: None,
    };
    let near = vec![
        ("business_name", text("Fig & Thyme #1 ☕ $")),
        ("buyers", text("consumers")),
        ("reach", text("premises")),
        ("area", Value::Place(place)),
        ("ad_budget", Value::Number(900.0)),
        ("hours_week", Value::Number(14.0)),
        ("goal", text("sales")),
        ("warm_audience", text("yes")),
        ("order_value", Value::Number(400.0)),
        ("landing", list(&["website", "counter"])),
        ("offer", text("free “tasting” #1 مجانا")),
        ("difference", text(&"We know every one of you by name. ".repeat(8))),
        ("audience_questions", list(&["Is it #vegan?", "How much is it in $?", "🙂?"])),
        ("content", list(&["photos", "short-video", "on-camera", "long-video"])),
        ("voice", list(&["playful", "elegant", "bold"])),
        ("never", text("politics")),
        ("busy_months", list(&["jun", "dec"])),
        ("reviews_total", Value::Number(40.0)),
        ("posts_by", text("freelancer")),
    ];
    let firms = vec![
        ("buyers", text("businesses")),
        ("reach", text("online")),
        ("goal", text("leads")),
        ("conversion", text("lead")),
        ("close_of_ten", Value::Number(5.0)),
        ("order_value", Value::Number(9000.0)),
        ("ad_budget", Value::Number(3000.0)),
        ("hours_week", Value::Number(9.0)),
        ("landing", list(&["enquiry-form"])),
        ("content", list(&["writing", "graphics"])),
        ("ages", list(&["18-29", "65+"])),
    ];
    [Vec::new(), near, firms]
}

/// Plans of every trade, made once: "I'm not sure" everywhere, the two kinds, and to be known.
fn every_plan() -> &'static [(&'static str, Plan)] {
    static PLANS: OnceLock<Vec<(&'static str, Plan)>> = OnceLock::new();
    PLANS.get_or_init(|| {
        let known = vec![("goal", text("awareness"))];
        TRADES
            .iter()
            .flat_map(|trade| {
                let given = kinds().into_iter().chain([known.clone()]);
                given.map(move |given| (*trade, plan_of(trade, &given)))
            })
            .collect()
    })
}

#[test]
fn every_trade_gets_twelve_ideas_of_its_own() {
    let wording = Wording::new("en");
    for (trade, plan) in every_plan() {
        let ideas = &plan.advice.content.ideas;
        let said: BTreeSet<(String, String)> = ideas
            .iter()
            .map(|idea| (wording.say(&idea.opening), wording.say(&idea.shot)))
            .filter(|(opening, shot)| opening.len() > 15 && shot.len() > 10)
            .collect();
        assert_eq!(said.len(), IDEAS, "{trade}");
        let of_trade = ideas.iter().filter(|idea| idea.shot.key.ends_with(trade)).count();
        assert!(of_trade >= 6, "{trade}: {of_trade}");
    }
    assert_eq!(wording.missing(), Vec::<String>::new());
}

#[test]
fn no_plan_sells_more_than_its_ratio_and_what_sells_asks_for_one_thing() {
    for (trade, plan) in every_plan() {
        let ideas = &plan.advice.content.ideas;
        let ratio = plan.advice.content.mixes.first().map_or(Ratio::GiveEight, |mix| mix.ratio);
        for kind in [PostKind::Gives, PostKind::Shares, PostKind::Nudges, PostKind::Sells] {
            let count = ideas.iter().filter(|idea| idea.kind == kind).count();
            assert!(kind == PostKind::Gives || count <= ratio.of_twelve(kind), "{trade} {kind:?}");
        }
        let sells = ideas.iter().filter(|idea| idea.kind == PostKind::Sells).count();
        assert!(sells >= 1 && sells as f64 <= ratio.promotional() * IDEAS as f64, "{trade}");
        assert!(ideas.iter().all(|i| i.call.is_some() == (i.kind == PostKind::Sells)), "{trade}");
    }
}

#[test]
fn every_brief_is_ready_to_run() {
    let mut seen = 0;
    for (trade, plan) in every_plan() {
        let funded = plan.money.adverts.iter().filter(|share| share.month.minor > 0).count();
        let adverts = &plan.advice.adverts;
        assert_eq!(adverts.gate.is_some(), funded > 0, "{trade}");
        assert_eq!(plan.advice.audience.adverts.len(), funded, "{trade}");
        for brief in &adverts.briefs {
            assert_eq!(ready(brief), [], "{trade}");
            assert!(brief.day.minor > 0 && brief.day.minor <= brief.month.minor, "{trade}");
            seen += 1;
        }
        let month: i64 = adverts.briefs.iter().map(|brief| brief.month.minor).sum();
        let given: i64 = plan.money.adverts.iter().map(|share| share.month.minor).sum();
        assert!((month - given).abs() <= 4, "{trade}: {month} of {given}");
    }
    assert!(seen > 30, "only {seen} briefs were looked at");
}

#[test]
fn every_key_of_the_advice_is_worded() {
    let wording = Wording::new("en");
    for (trade, plan) in every_plan() {
        let advice = &plan.advice;
        for part in [
            serde_json::to_value(&advice.audience),
            serde_json::to_value(&advice.brand),
            serde_json::to_value(&advice.content),
            serde_json::to_value(&advice.portraits),
            serde_json::to_value(&advice.beside),
            serde_json::to_value(&advice.adverts),
            serde_json::to_value(&advice.found),
        ] {
            let part = part.expect("advice can be written out");
            for key in keys(&part) {
                assert!(wording.has(&key), "{trade}: {key}");
            }
        }
    }
}

fn keys(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::Object(fields) => {
            let own = fields.get("key").and_then(|key| key.as_str()).map(str::to_owned);
            own.into_iter().chain(fields.values().flat_map(keys)).collect()
        }
        serde_json::Value::Array(items) => items.iter().flat_map(keys).collect(),
        _ => Vec::new(),
    }
}

/// Words of a trade that nothing says are left-overs; parts that lack for a trade are gaps.
#[test]
fn replies_claim_nothing_the_owner_never_said() {
    let wording = Wording::new("en");
    for (trade, plan) in every_plan() {
        for reply in &plan.advice.care.saved_replies {
            let said = wording.say(&reply.text);
            for claim in ["best price", "at no cost", "no card", "Always the same person"] {
                assert!(!said.contains(claim), "{trade}: {said}");
            }
        }
    }
}

#[test]
fn every_trade_has_the_same_parts() {
    let source = include_str!("../../../../ui/text/en/trades.ftl");
    let parts = |trade: &str| -> BTreeSet<String> {
        let end = format!("-{trade}");
        source
            .lines()
            .filter_map(|line| line.split_once(" = ")?.0.strip_suffix(&end).map(str::to_owned))
            .collect()
    };
    let bakery = parts("bakery-cafe");
    for trade in TRADES {
        // "online-shop" ends like "shop".
        let own: BTreeSet<String> =
            parts(trade).into_iter().filter(|part| !part.ends_with("-online")).collect();
        assert_eq!(own, bakery, "{trade}");
    }
}

/// What is cut off on a telephone is not read.
#[test]
fn headlines_of_trades_fit_where_headlines_go() {
    let wording = Wording::new("en");
    for trade in TRADES {
        let headline = wording.text(&format!("headline-{trade}"));
        assert!(headline.chars().count() <= 40, "{headline}");
    }
}
