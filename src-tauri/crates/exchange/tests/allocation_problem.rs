//! Money to split over channels: what is read, and what is said where it cannot be.

#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use plainsail_exchange::read_problem;
use plainsail_planner::budget::allocation::{Aim, Problem, solve};
use plainsail_wording::Wording;

const WHOLE: &str = r#""n": 2, "kind": "P1", "B": 300, "A": [400, 100], "k": [100, 100],
    "s": [1, 1], "lo": [0, 5], "hi": [250, 300], "m": null"#;
const MINIMUMS: &str = r#""kind": "P3", "B": 300, "A": [400, 100], "k": [100, 100], "s": [2, 1],
    "lo": [0, 0], "hi": [300, 300], "m": [30, 90]"#;

fn read(fields: &str) -> Problem {
    read_problem(format!("{{{fields}}}").as_bytes()).expect("a problem")
}

#[test]
fn all_money_between_limits_is_read() {
    let problem = read(WHOLE);
    assert_eq!(problem.aim, Aim::ReturnOnAll);
    assert!((problem.budget - 300.0).abs() < 1e-12);
    let second = problem.channels[1];
    assert!((second.least - 5.0).abs() < 1e-12 && (second.most - 300.0).abs() < 1e-12);
    assert!(!second.optional && (second.curve.ceiling - 100.0).abs() < 1e-12);
}

#[test]
fn nothing_or_at_least_a_minimum_is_read() {
    let problem = read(MINIMUMS);
    assert_eq!(problem.aim, Aim::Return);
    let first = problem.channels[0];
    assert!(first.optional && (first.least - 30.0).abs() < 1e-12);
    assert!((first.curve.shape - 2.0).abs() < 1e-12);
    let must = read(&MINIMUMS.replace(r#""lo": [0, 0]"#, r#""lo": [0, 10]"#));
    assert!(must.channels[0].optional && !must.channels[1].optional);
}

#[test]
fn a_problem_may_lie_inside_with_other_names_beside_it() {
    let inside = format!(r#""best_value": 3, "problem": {{{WHOLE}, "seed": 7}}"#);
    assert_eq!(read(&inside), read(WHOLE));
}

#[test]
fn limits_and_labels_may_be_left_out() {
    let problem = read(r#""B": 300, "A": [400, 100], "k": [100, 100], "s": [1, 1]"#);
    let best = solve(&problem).expect("a split");
    assert!((best.spend[0] - 700.0 / 3.0).abs() < 1e-6);
}

fn check_refused(file: &str, key: &str, names: &str) {
    let error = read_problem(file.as_bytes()).expect_err(key);
    let wording = Wording::new("en");
    let sentence = wording.say(&error.message);
    assert_eq!(error.message.key, key, "{sentence}");
    assert!(sentence.contains(names) && !sentence.contains('\n'), "{sentence}");
    assert_eq!(wording.missing(), Vec::<String>::new(), "{sentence}");
}

fn check_changed(from: &str, to: &str, key: &str, names: &str) {
    let whole = format!("{{{WHOLE}}}");
    assert!(whole.contains(from));
    check_refused(&whole.replace(from, to), key, names);
}

#[test]
fn what_is_wrong_is_said_in_one_sentence() {
    check_refused("", "file-empty", "empty");
    check_refused("{\"B\": 3", "file-cut-off", "line 1");
    check_refused("{\"B\": NaN}", "file-not-json", "line 1");
    check_refused("{\"B\": 1e999}", "file-number-too-large", "line 1");
    check_refused("[1, 2]", "problem-none", "\"A\"");
    check_refused("{\"problem\": 3}", "problem-none", "\"A\"");
    check_refused(&" ".repeat(2_000_000), "problem-too-large", "1 MB");
    check_changed("\"B\"", "\"C\"", "problem-missing", "\"B\"");
    check_changed("\"A\"", "\"a\"", "problem-missing", "\"A\"");
    check_changed("300,", "\"much\",", "problem-number", "\"B\"");
    check_changed("[400, 100]", "[400, null]", "problem-list", "\"A\"");
    check_changed("[1, 1]", "1", "problem-list", "\"s\"");
    check_changed("[1, 1]", "[1]", "problem-lengths", "1 number");
    check_changed("[250, 300]", "[1, 2, 3]", "problem-lengths", "3 numbers");
    check_changed("\"n\": 2", "\"n\": 3", "problem-count", "2");
    check_changed("\"P1\"", "\"P9\"", "problem-kind", "\"P4\"");
    check_changed("\"P1\"", "4", "problem-kind", "\"P4\"");
    check_changed("\"P1\"", "\"P4\"", "problem-minimums-missing", "\"m\"");
    check_changed("null", "[1, 2]", "problem-minimums-unwanted", "\"m\"");
}

#[test]
fn figures_that_cannot_be_used_are_said_in_one_sentence() {
    let wording = Wording::new("en");
    for (from, to, names) in [
        ("300,", "-300,", "zero or more"),
        ("[400, 100]", "[400, -1]", "Channel 2"),
        ("[100, 100]", "[0, 100]", "Channel 1"),
        ("[1, 1]", "[1, 0]", "Channel 2"),
        ("[250, 300]", "[250, 4]", "Channel 2"),
        ("[250, 300]", "[25, 30]", "less than the money"),
        ("[0, 5]", "[100, 250]", "more than the money"),
    ] {
        let message = solve(&read(&WHOLE.replace(from, to))).expect_err(names);
        let sentence = wording.say(&message);
        assert!(sentence.contains(names) && !sentence.contains('\n'), "{sentence}");
    }
    assert_eq!(wording.missing(), Vec::<String>::new());
}
