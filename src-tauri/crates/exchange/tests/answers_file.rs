//! Files of answers: what is written can be read, and what cannot be read is said in a sentence.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use plainsail_exchange::{read, schema, write};
use plainsail_planner::answer::{Answer, Answers, Place, Value, own};
use plainsail_planner::questionnaire::QUESTIONS;
use plainsail_wording::Wording;
use std::collections::BTreeMap;

fn with(answers: &str) -> String {
    format!("{{\"plainsail\": 1, \"answers\": {{{answers}}}}}")
}

/// A refused file: the key of the message, and what its sentence must name.
fn check_refused(bytes: &[u8], key: &str, names: &[&str]) {
    let error = read(bytes).expect_err(key);
    let wording = Wording::new("en");
    let sentence = wording.say(&error.message);
    assert_eq!(error.message.key, key, "{sentence}");
    for name in names {
        assert!(sentence.contains(name), "no {name} in: {sentence}");
    }
    assert_eq!(wording.missing(), Vec::<String>::new(), "{sentence}");
    assert!(!sentence.contains('\n') && sentence.len() < 700, "{sentence}");
}

fn check_answer_refused(answer: &str, key: &str, names: &[&str]) {
    check_refused(with(answer).as_bytes(), key, names);
}

#[test]
fn what_is_written_is_read_back() {
    let given = [
        ("business_name", Value::Text("Müller's \"#1\" $hop 🥐 مخبز\\".into())),
        ("currency", Value::Text("EUR".into())),
        ("order_value", Value::Number(12.35)),
        ("cost_share", Value::Number(40.0)),
        ("ages", Value::List(vec!["30-49".into(), "65+".into()])),
        ("rivals", Value::List(Vec::new())),
        ("followers", Value::Counts(BTreeMap::from([("instagram".into(), 820.0)]))),
        (
            "area",
            Value::Place(Place {
                name: "Galway".into(),
                radius_km: 7.5,
                people: 93_000.0,
                gazetteer_id: Some(2_964_180),
            }),
        ),
    ];
    let mut answers = Answers::default();
    for (id, value) in given {
        answers.give(id, Answer::Given(value));
    }
    answers.give("wage_hour", Answer::NotSure);
    let written = write(&answers);
    assert_eq!(read(written.as_bytes()), Ok(answers));
    assert!(written.contains("\"cost_share\": 40,\n"), "{written}");
    assert!(written.contains("\"wage_hour\": null,\n"), "{written}");
}

#[test]
fn no_answers_at_all_is_a_file_too() {
    let nothing = Answers::default();
    assert_eq!(read(write(&nothing).as_bytes()), Ok(nothing.clone()));
    let with_mark = format!("\u{FEFF}{}", write(&nothing));
    assert_eq!(read(with_mark.as_bytes()), Ok(nothing));
}

#[test]
fn what_is_no_json_is_refused_with_its_line() {
    check_refused(b"", "file-empty", &[]);
    check_refused(b" \n\t", "file-empty", &[]);
    check_refused(b"hello", "file-not-json", &["1"]);
    check_refused(b"{\n\"plainsail\": 1,\n\"answers\": {,}}", "file-not-json", &["3"]);
    check_refused(with("\"order_value\": NaN").as_bytes(), "file-not-json", &[]);
    check_refused(with("\"order_value\": 1e999").as_bytes(), "file-number-too-large", &["1"]);
    check_refused(with("\"business_name\": \"\\ud800\"").as_bytes(), "file-not-json", &[]);
    check_refused(&with("\"trade\": \"shop\"").as_bytes()[..30], "file-cut-off", &[]);
    check_refused(format!("{} x", with("")).as_bytes(), "file-not-json", &[]);
    let utf16: Vec<u8> = "\u{FEFF}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_refused(&utf16, "file-not-utf8", &["UTF-8"]);
    let unmarked: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_refused(&unmarked, "file-not-utf8", &["UTF-8"]);
    check_refused(
        b"{\"plainsail\": 1, \"answers\": {\"offer\": \"caf\xe9\"}}",
        "file-not-utf8",
        &[],
    );
    check_refused("[".repeat(100_000).as_bytes(), "file-too-deep", &[]);
    check_refused(&vec![b' '; 50_000_000], "file-too-large", &["2"]);
}

#[test]
fn other_json_is_refused() {
    for other in
        ["[]", "1", "null", "{}", "{\"plainsail\": 1}", "{\"plainsail\": \"1\", \"answers\": {}}"]
    {
        check_refused(other.as_bytes(), "file-not-answers", &["plainsail"]);
    }
    check_refused(b"{\"plainsail\": 1, \"answers\": []}", "file-not-answers", &[]);
    check_refused(b"{\"plainsail\": 2, \"answers\": {}}", "file-newer", &[]);
    check_refused(b"{\"plainsail\": 1, \"answer\": {}}", "file-unknown-entry", &["answer"]);
    check_refused(b"{\"plainsail\": 1, \"plainsail\": 1}", "file-given-twice", &["plainsail"]);
    check_answer_refused(
        "\"trade\": \"shop\", \"trade\": \"shop\"",
        "file-given-twice",
        &["trade"],
    );
    check_answer_refused("\"followers\": {\"x\": 1, \"x\": 2}", "file-given-twice", &["x"]);
}

#[test]
fn a_wrong_type_is_refused_with_what_is_expected() {
    for (answer, names) in [
        ("\"order_value\": \"12\"", &["order_value", "Average order"][..]),
        ("\"order_value\": true", &["order_value"]),
        ("\"business_name\": 5", &["business_name"]),
        ("\"buyers\": [\"both\"]", &["buyers", "consumers", "businesses"]),
        ("\"ages\": \"30-49\"", &["ages", "65+"]),
        ("\"ages\": [3]", &["ages"]),
        ("\"country\": 3", &["country"]),
        ("\"need_by\": 2027", &["need_by", "2027-12-31"]),
        ("\"followers\": [820]", &["followers"]),
        ("\"followers\": {\"instagram\": \"many\"}", &["followers"]),
        ("\"rivals\": \"The other one\"", &["rivals"]),
        ("\"area\": \"Galway\"", &["area", "radius_km"]),
        ("\"area\": {\"name\": \"Galway\", \"radius_km\": 8}", &["area", "people"]),
        ("\"area\": {\"name\": \"G\", \"radius_km\": 8, \"people\": 9, \"town\": 1}", &["area"]),
        (
            "\"area\": {\"name\": \"G\", \"radius_km\": 8, \"people\": 9, \"gazetteer_id\": -1}",
            &["area"],
        ),
    ] {
        check_answer_refused(answer, "file-wrong-type", names);
    }
}

#[test]
fn an_answer_outside_its_limits_is_refused() {
    for (answer, name) in [
        ("\"order_value\": -1", "order_value"),
        ("\"order_value\": 1e300", "order_value"),
        ("\"cost_share\": 101", "cost_share"),
        ("\"trade\": \"astronaut\"", "trade"),
        ("\"country\": \"XX\"", "country"),
        ("\"currency\": \"eur\"", "currency"),
        ("\"ages\": [\"30-49\", \"30-49\"]", "ages"),
        ("\"need_by\": \"2027-02-30\"", "need_by"),
        ("\"followers\": {\"myspace\": 1}", "followers"),
        ("\"followers\": {\"instagram\": -1}", "followers"),
        ("\"rivals\": [\"a\", \"b\", \"c\", \"d\"]", "rivals"),
        ("\"area\": {\"name\": \"G\", \"radius_km\": 8, \"people\": 0}", "area"),
        ("\"area\": {\"name\": \"G\", \"radius_km\": -8, \"people\": 9}", "area"),
    ] {
        check_answer_refused(answer, "file-answer-refused", &[name]);
    }
    let long = format!("\"business_name\": \"{}\"", "x".repeat(301));
    check_answer_refused(&long, "file-answer-refused", &["business_name", "300"]);
    check_answer_refused("\"offer\": \"two\\nlines\"", "file-control-character", &["offer"]);
    check_answer_refused("\"agess\": []", "file-unknown-question", &["agess"]);
    let endless = format!("\"{}\": 1", "q".repeat(100_000));
    check_answer_refused(&endless, "file-unknown-question", &["qqq…"]);
}

#[test]
fn a_figure_of_ones_own_is_refused_by_its_name() {
    let wording = Wording::new("en");
    for answer in ["\"own_cpm_meta\": -5", "\"overrule_K1\": 7"] {
        let file = format!("{{\"plainsail\": 1, \"answers\": {{ {answer} }} }}");
        let refused = read(file.as_bytes()).unwrap_err();
        assert!(!wording.say(&refused.message).is_empty());
    }
    assert_eq!(wording.missing(), Vec::<String>::new());
}

#[test]
fn the_schema_has_every_question_with_words() {
    let wording = Wording::new("en");
    let schema = schema(&wording);
    let questions = &schema["properties"]["answers"]["properties"];
    let known: Vec<_> = QUESTIONS.iter().chain(own::all()).collect();
    assert_eq!(questions.as_object().unwrap().len(), known.len());
    for question in known {
        let property = &questions[question.id];
        assert!(!property["title"].as_str().unwrap().is_empty(), "{}", question.id);
        assert_eq!(property["anyOf"][1]["type"], "null");
    }
    assert_eq!(wording.missing(), Vec::<String>::new());
}
