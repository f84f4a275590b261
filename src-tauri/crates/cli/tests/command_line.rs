//! The command line as a shell sees it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const EXAMPLES: [&str; 6] =
    ["bakery", "consultancy", "crafts", "plumber", "singapore-cafe", "charity"];

fn plainsail(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_plainsail")).args(arguments).output().unwrap()
}

fn with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_plainsail"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that has read enough hangs up; what it says about the rest is looked at after.
    drop(child.stdin.take().unwrap().write_all(input));
    child.wait_with_output().unwrap()
}

fn printed(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Ended with 2 and one clear sentence.
fn check_refused(output: &Output, names: &str) {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(output.stdout.is_empty());
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains(names) && !said.contains('⟦') && !said.contains("panicked"), "{said}");
}

#[test]
fn examples_are_listed_one_a_line_and_their_answers_printed() {
    let listed = printed(&plainsail(&["examples"]));
    assert_eq!(listed.lines().collect::<Vec<_>>(), EXAMPLES);
    for name in EXAMPLES {
        let answers: Value =
            serde_json::from_str(&printed(&plainsail(&["examples", name]))).unwrap();
        assert_eq!(answers["plainsail"], 1, "{name}");
    }
    check_refused(&plainsail(&["examples", "nobody"]), "nobody");
}

#[test]
fn the_schema_describes_the_examples() {
    let schema: Value = serde_json::from_str(&printed(&plainsail(&["schema"]))).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let known = schema["properties"]["answers"]["properties"].as_object().unwrap();
    for name in EXAMPLES {
        let file: Value = serde_json::from_str(&printed(&plainsail(&["examples", name]))).unwrap();
        for question in file["answers"].as_object().unwrap().keys() {
            assert!(known.contains_key(question), "{name}: {question}");
        }
    }
}

#[test]
fn check_tells_errors_from_warnings() {
    for name in EXAMPLES {
        let answers = printed(&plainsail(&["examples", name]));
        let found = printed(&with_input(&["check", "-"], answers.as_bytes()));
        let found: Value = serde_json::from_str(&found).unwrap();
        assert_eq!(found["errors"], serde_json::json!([]), "{name}");
    }
    let nothing = with_input(&["check", "-"], b"{\"plainsail\": 1, \"answers\": {}}");
    assert_eq!(nothing.status.code(), Some(2));
    let found: Value = serde_json::from_slice(&nothing.stdout).unwrap();
    assert!(found["errors"].as_array().unwrap().iter().any(|e| e["question"] == "trade"));
    let mut doubtful: Value =
        serde_json::from_str(&printed(&plainsail(&["examples", "bakery"]))).unwrap();
    doubtful["answers"]["hours_week"] = 90.into();
    let checked = with_input(&["check", "-"], doubtful.to_string().as_bytes());
    assert_eq!(checked.status.code(), Some(0));
    let found: Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!(found["warnings"][0]["question"], "hours_week");
}

fn plan(answers: &Path, out: &Path, more: &[&str]) -> Output {
    let mut arguments = vec!["plan", answers.to_str().unwrap(), "--out", out.to_str().unwrap()];
    arguments.extend(more);
    plainsail(&arguments)
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("answers.json");
    fs::write(&answers, plainsail(&["examples", "bakery"]).stdout).unwrap();
    let (one, two) = (folder.path().join("one/deep"), folder.path().join("two"));
    for out in [&one, &two] {
        printed(&plan(&answers, out, &["--date", "2026-11-21", "--seed", "7"]));
    }
    for name in ["plan.json", "plan.pdf", "summary.pdf", "summary.png"] {
        let bytes = fs::read(one.join(name)).unwrap();
        assert_eq!(bytes, fs::read(two.join(name)).unwrap(), "{name}");
        assert!(bytes.len() > 1000, "{name}");
    }
    assert_eq!(fs::read_dir(&one).unwrap().count(), 4);

    let other = folder.path().join("other");
    printed(&plan(&answers, &other, &["--date", "2026-11-21", "--seed", "8", "--formats", "json"]));
    assert_eq!(fs::read_dir(&other).unwrap().count(), 1);
    let json = |folder: &Path| -> Value {
        serde_json::from_slice(&fs::read(folder.join("plan.json")).unwrap()).unwrap()
    };
    assert_eq!(json(&one)["plan"]["seed"], 7);
    assert_ne!(json(&one)["plan"]["forecast"], json(&other)["plan"]["forecast"]);
    assert_eq!(json(&one)["answers"], json(&other)["answers"]);
    // A plan's own file is a file of answers again.
    let again = folder.path().join("again");
    let from_plan = ["--date", "2026-11-21", "--seed", "7", "--formats", "json"];
    printed(&plan(&one.join("plan.json"), &again, &from_plan));
    assert_eq!(json(&one), json(&again));
}

#[test]
fn a_bad_file_is_one_sentence_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let good = plainsail(&["examples", "crafts"]).stdout;
    let half = good[..good.len() / 2].to_vec();
    let negative = String::from_utf8(good).unwrap().replace("\"ad_budget\": ", "\"ad_budget\": -");
    let cases: [(&[u8], &str); 8] = [
        (b"", "empty"),
        (b"not json", "line 1"),
        (&half, "ends too early"),
        (b"\xFF\xFE{\0}\0", "UTF-8"),
        (b"{\"plainsail\": 1, \"answers\": {\"trade\": 5}}", "trade"),
        (b"{\"plainsail\": 1, \"answers\": {\"order_value\": 1e999}}", "too large"),
        (negative.as_bytes(), "ad_budget"),
        (b"{\"plainsail\": 1, \"answers\": {}}", "business_name"),
    ];
    for (bytes, names) in cases {
        let answers = folder.path().join("answers.json");
        fs::write(&answers, bytes).unwrap();
        check_refused(&plan(&answers, &out, &[]), names);
        assert!(!out.exists(), "{names}");
    }
    check_refused(&plan(&folder.path().join("gone.json"), &out, &[]), "gone.json");
    check_refused(&plan(folder.path(), &out, &[]), "folder");
    check_refused(&with_input(&["check", "-"], &vec![b'['; 5_000_000]), "larger");
}

#[test]
fn a_folder_that_cannot_be_written_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("answers.json");
    fs::write(&answers, plainsail(&["examples", "charity"]).stdout).unwrap();
    check_refused(&plan(&answers, &answers, &["--formats", "json"]), "answers.json");
    let out = folder.path().join("out");
    fs::create_dir_all(out.join("plan.json")).unwrap();
    check_refused(&plan(&answers, &out, &["--formats", "json"]), "out");
    assert_eq!(fs::read_dir(&out).unwrap().count(), 1, "something was left behind");
}

#[test]
fn unknown_requests_are_refused() {
    for arguments in [
        &["fly"][..],
        &["plan"],
        &["plan", "x.json"],
        &["plan", "x.json", "--out", "o", "--formats", "docx"],
        &["plan", "x.json", "--out", "o", "--date", "2026-02-30"],
        &["plan", "x.json", "--out", "o", "--seed", "-1"],
        &["examples", "--loud"],
        &[],
    ] {
        let output = plainsail(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
    assert!(printed(&plainsail(&["--version"])).starts_with("plainsail "));
    assert!(printed(&plainsail(&["--help"])).contains("check"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_hangs_up_is_no_panic() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = Command::new(env!("CARGO_BIN_EXE_plainsail"));
    let output = command.arg("schema").stdout(writer).stderr(Stdio::piped()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), said.as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_is_no_success() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_plainsail"))
        .arg("schema")
        .stdout(full)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    check_refused(&output, "disk");
}

#[test]
fn a_day_at_the_end_of_the_calendar_ends_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("answers.json");
    fs::write(&answers, printed(&plainsail(&["examples", "bakery"]))).unwrap();
    let output = plan(&answers, &folder.path().join("out"), &["--date", "9999-12-31"]);
    check_refused(&output, "year");
    assert!(!folder.path().join("out").exists());
}

/// Two campaigns over four weeks, one twice as good as the other.
fn campaigns() -> String {
    let lines = (1..=28).flat_map(|day| {
        let (spend, more) = (40 + day % 5, day % 3);
        [("Posts", 2), ("Films", 4)].map(|(unit, results)| {
            let clicks = 9 + more;
            format!("2026-02-{day:02},{unit},{spend},900,{clicks},{}\n", results + more)
        })
    });
    let heading = "period,unit,spend,impressions,clicks,conversions\n".to_owned();
    std::iter::once(heading).chain(lines).collect()
}

#[test]
fn a_backtest_prints_how_good_the_forecast_was_and_the_baseline() {
    let read = |extra: &[&str]| -> Value {
        let arguments = [&["backtest", "-"], extra].concat();
        serde_json::from_str(&printed(&with_input(&arguments, campaigns().as_bytes()))).unwrap()
    };
    let found = read(&[]);
    for marks in [&found, &found["baseline"], &found["totals"], &found["totals"]["baseline"]] {
        for mark in ["coverage_50", "coverage_80", "median_absolute_percentage_error"] {
            assert!((0.0..=1.0).contains(&marks[mark].as_f64().unwrap()), "{mark}: {marks}");
        }
        assert!(marks["mean_log_score"].as_f64().unwrap() < 0.0);
    }
    assert_eq!(found["counts"]["units"], 2);
    assert_eq!(found["judged"], 28);
    assert!(found.get("forecasts").is_none());

    let found = read(&["--train", "0.75", "--forecasts"]);
    assert_eq!(found["counts"]["train_until"], "2026-02-21");
    let forecasts = found["forecasts"].as_array().unwrap();
    assert_eq!(forecasts.len(), 14);
    let held = forecasts.iter().filter(|forecast| {
        let [low, high] = [0, 1].map(|end| forecast["range_80"][end].as_f64().unwrap());
        (low..=high).contains(&forecast["conversions"].as_f64().unwrap())
    });
    let share = held.count() as f64 / 14.0;
    assert!((found["coverage_80"].as_f64().unwrap() - share).abs() < 1e-12);
}

#[test]
fn a_forecast_looks_at_nothing_of_the_rest_but_its_spend() {
    let table = campaigns();
    let change = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let rest = cells[0] > "2026-02-14" && cells[0].starts_with('2');
        let [shown, clicks] = if rest { ["123456", "7890"] } else { [cells[3], cells[4]] };
        format!("{},{},{},{shown},{clicks},{}\n", cells[0], cells[1], cells[2], cells[5])
    };
    let changed: String = table.lines().map(change).collect();
    assert_ne!(changed, table);
    let arguments = ["backtest", "-", "--forecasts"];
    let (before, after) =
        (with_input(&arguments, table.as_bytes()), with_input(&arguments, changed.as_bytes()));
    assert_eq!(printed(&before), printed(&after));
}

#[test]
fn a_backtest_says_in_one_sentence_what_is_wrong() {
    let refused = |arguments: &[&str], table: &str, names: &str| {
        let arguments = [&["backtest", "-"], arguments].concat();
        check_refused(&with_input(&arguments, table.as_bytes()), names);
    };
    let heading = "period,unit,spend,impressions,clicks,conversions\n";
    refused(&[], "", "empty");
    refused(&[], "period,unit,cost,conversions\n", "column spend");
    refused(&[], "unit,cost\n", "columns period, spend and conversions");
    refused(&[], heading, "no line");
    refused(&[], &format!("{heading}1 May,a,1,1,1,1\n"), "date");
    refused(&[], &format!("{heading}2026-01-01,a,1,1,1,1\n"), "two periods");
    refused(&[], &format!("{heading}2026-01-01,a,1,,,\n2026-01-02,a,1,,,1\n"), "learned");
    refused(&[], &format!("{heading}2026-01-01,a,1,,,1\n2026-01-02,a,0,,,1\n"), "judged");
    for share in ["0", "1", "-0.5", "NaN", "inf"] {
        refused(&["--train", share], &campaigns(), "between 0 and 1");
    }
    check_refused(&plainsail(&["backtest", "no-such-file.csv"]), "no-such-file.csv");
}

const MONEY: &str = r#"{"problem": {"kind": "P4", "B": 400, "A": [3116, 2726, 4733],
    "k": [930, 1635, 228], "s": [0.94, 0.78, 0.89], "lo": [0, 0, 0], "hi": [400, 400, 400],
    "m": [30, 150, 300]}, "best_value": 3004.183473}"#;

#[test]
fn money_is_split_with_a_proof() {
    let found: Value =
        serde_json::from_str(&printed(&with_input(&["allocate", "-"], MONEY.as_bytes()))).unwrap();
    let spend: Vec<f64> =
        found["allocation"].as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect();
    let (value, bound) = (found["value"].as_f64().unwrap(), found["bound"].as_f64().unwrap());
    assert!(spend.iter().sum::<f64>() <= 400.0 * (1.0 + 1e-9), "{found}");
    assert!((spend[0] - 70.0762).abs() < 1e-3 && spend[1].abs() < 1e-12, "{found}");
    assert!((value - 3_004.183_473).abs() < 1e-5, "{found}");
    assert!(value <= bound && bound <= value * (1.0 + 1e-6), "{found}");
}

#[test]
fn money_that_cannot_be_split_is_refused_in_one_sentence() {
    let refused = |from: &str, to: &str, names: &str| {
        let changed = MONEY.replace(from, to);
        check_refused(&with_input(&["allocate", "-"], changed.as_bytes()), names);
    };
    refused("400, \"A\"", "-400, \"A\"", "zero or more");
    refused("[930,", "[0,", "Channel 1");
    refused("\"k\"", "\"K\"", "\"k\"");
    refused("\"problem\": {", "", "line");
    check_refused(&plainsail(&["allocate", "no-such-file.json"]), "no-such-file.json");
}
