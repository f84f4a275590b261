//! Plans of every trade are put into words without a gap.

#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped fails the test")]

use plainsail_planner::answer::{Answer, Answers, Place, Value};
use plainsail_planner::plan::make;
use plainsail_planner::questionnaire::question::{PAGES, TRADES};
use plainsail_report::compose;
use plainsail_wording::Wording;

const DAY: jiff::civil::Date = jiff::civil::date(2026, 12, 7);

fn answers(given: &[(&str, Value)]) -> Answers {
    let mut answers = Answers::default();
    for question in PAGES.iter().flat_map(|page| page.questions) {
        answers.give(question, Answer::NotSure);
    }
    for (question, value) in given {
        answers.give(question, Answer::Given(value.clone()));
    }
    answers
}

fn check(given: &[(&str, Value)]) {
    let answers = answers(given);
    let plan = make(&answers, DAY, 5).unwrap();
    let wording = Wording::new("en");
    let document = compose::document(&plan, &answers, &wording);
    let text = serde_json::to_string(&document).unwrap();
    assert!(!text.contains('⟦') && !text.contains("{$"), "{given:?}: {:?}", wording.missing());
    let not_a_number = |word: &str| matches!(word, "NaN" | "inf" | "∞");
    assert!(!text.split(|c: char| !c.is_alphabetic()).any(not_a_number), "{given:?}");
    assert_eq!(wording.missing(), Vec::<String>::new(), "{given:?}");
    assert_eq!(slip(&text), None, "{given:?}");
    for why in whys(&text) {
        assert!(document.rationales.contains_key(&why), "{why} leads nowhere");
    }
}

/// A range of nothing, a plural of one, or odds of none.
fn slip(text: &str) -> Option<String> {
    let around = ['.', ',', '(', ')', ':', ';'];
    let words: Vec<&str> = text.split([' ', '"']).map(|word| word.trim_matches(around)).collect();
    let same = |a: &str, b: &str| a == b && a.contains(|c: char| c.is_ascii_digit());
    let wrong = words.windows(4).find(|w| match w {
        [of, low, "to" | "and", high] => *of != "from" && same(low, high),
        ["1" | "¼" | "½" | "¾", "hours" | "posts" | "times" | "customers" | "networks", ..]
        | ["about", "0", "in", "20"] => true,
        _ => false,
    });
    wrong.map(|w| w.join(" "))
}

#[test]
fn slips_are_seen() {
    let seen = |words: &str| slip(words).is_some();
    assert!(seen("between 0 and 0 x") && seen("brings 240 to 240 new") && seen("about 0 in 20"));
    assert!(seen("or 1 hours a week") && !seen("brings 1 to 2 new 1 hour or 2 posts"));
}

fn document(given: &[(&str, Value)]) -> plainsail_report::document::Document {
    let answers = answers(given);
    let plan = make(&answers, DAY, 5).unwrap();
    compose::document(&plan, &answers, &Wording::new("en"))
}

#[test]
fn american_figures_are_named_where_they_are_from_elsewhere() {
    let told = |country: &str| {
        let given = [("country", text(country)), ("hours_week", Value::Number(6.0))];
        serde_json::to_string(&document(&given)).unwrap().contains("measured in the United States")
    };
    assert!(told("DE") && !told("US"));
}

#[test]
fn where_nothing_is_earned_no_money_is_shown() {
    let given = [
        ("trade", text("charity-club")),
        ("order_value", Value::Number(0.0)),
        ("ad_budget", Value::Number(0.0)),
        ("tools_budget", Value::Number(0.0)),
        ("hours_week", Value::Number(5.0)),
    ];
    let document = document(&given);
    let labels: Vec<_> = document
        .chapters
        .iter()
        .flat_map(|chapter| &chapter.blocks)
        .filter_map(|block| match block {
            plainsail_report::document::Block::Figures { items } => Some(items),
            _ => None,
        })
        .flatten()
        .map(|figure| figure.label.as_str())
        .collect();
    assert!(labels.contains(&"New people, whole period"), "{labels:?}");
    for money in ["Profit after all costs, whole period", "What one order leaves"] {
        assert!(!labels.contains(&money), "{money}");
    }
}

fn whys(text: &str) -> Vec<String> {
    let value: serde_json::Value = serde_json::from_str(text).unwrap();
    let mut found = Vec::new();
    collect(&value, &mut found);
    found
}

fn collect(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            if let Some(why) = fields.get("why").and_then(|why| why.as_str()) {
                found.push(why.to_owned());
            }
            fields.values().for_each(|field| collect(field, found));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

#[test]
fn every_trade_is_worded() {
    for trade in TRADES {
        check(&[("trade", text(trade)), ("business_name", text("Fig & Thyme #1"))]);
    }
}

/// Adverts with links, tests and code words, every voice, and the owner's own words everywhere.
#[test]
fn advice_on_full_answers_is_worded() {
    let list = |items: &[&str]| Value::List(items.iter().map(|i| (*i).to_owned()).collect());
    let place = || {
        let name = "Llanfair #1".to_owned();
        Value::Place(Place { name, radius_km: 6.0, people: 90_000.0, gazetteer_id: None })
    };
    let own = "#set $1 \\ «مرحبا» 🙂 { $x }";
    for (trade, reach, landing) in [
        ("hair-beauty", "premises", "booking-page"),
        ("hotel-guesthouse", "premises", "telephone"),
        ("builder-landscaper", "visits", "enquiry-form"),
        ("consultant-agency", "online", "website"),
    ] {
        check(&[
            ("trade", text(trade)),
            ("reach", text(reach)),
            ("area", place()),
            ("business_name", text(own)),
            ("offer", text(own)),
            ("difference", text(own)),
            ("never", text(own)),
            ("audience_questions", list(&[own, "Why?"])),
            ("order_value", Value::Number(4000.0)),
            ("ad_budget", Value::Number(900.0)),
            ("hours_week", Value::Number(9.0)),
            ("landing", list(&[landing])),
            ("voice", list(&["playful", "elegant", "bold"])),
            ("content", list(&["short-video", "photos", "on-camera", "writing"])),
            ("busy_months", list(&["jun"])),
            ("avoid", list(&["reddit", "snapchat"])),
            ("posts_by", text("freelancer")),
        ]);
    }
}

#[test]
fn every_kind_of_verdict_is_worded() {
    let wide = Place {
        name: "Singapore".into(),
        radius_km: 20.0,
        people: 5_160_000.0,
        gazetteer_id: None,
    };
    check(&[("hours_week", Value::Number(0.0)), ("ad_budget", Value::Number(0.0))]);
    check(&[("hours_week", Value::Number(0.2))]);
    check(&[("cost_share", Value::Number(100.0)), ("reach", text("premises"))]);
    check(&[("reach", text("premises")), ("area", Value::Place(wide))]);
    check(&[
        ("need", text("outcomes")),
        ("need_outcomes", Value::Number(500.0)),
        ("ad_budget", Value::Number(0.0)),
    ]);
    check(&[
        ("need", text("monthly")),
        ("need_amount", Value::Number(1e6)),
        ("trade", text("builder-landscaper")),
        ("wage_hour", Value::Number(40.0)),
        ("capacity", Value::Number(1.0)),
    ]);
    check(&[
        ("need", text("multiple")),
        ("need_multiple", Value::Number(3.0)),
        ("goal", text("awareness")),
        ("reviews_total", Value::Number(60.0)),
        ("messages_week", Value::Number(400.0)),
        ("need_by", text("2028-12-31")),
    ]);
}
