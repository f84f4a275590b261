//! The whole solver against closed forms, the bench problems and splits found another way.

use super::*;
use serde_json::Value;

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

/// A problem of the bench file.
fn given(json: &Value) -> Problem {
    let [a, k, s, low, high] = ["A", "k", "s", "lo", "hi"].map(|name| numbers(&json[name]));
    let least = json["m"].is_array().then(|| numbers(&json["m"]));
    let channels = (0..a.len()).map(|i| Channel {
        curve: Curve { ceiling: a[i], half: k[i], shape: s[i] },
        least: least.as_ref().map_or(low[i], |least| least[i]),
        most: high[i],
        optional: least.is_some(),
        hours: 0.0,
    });
    let problem = Problem::new(channels.collect(), json["B"].as_f64().unwrap());
    let spending = if least.is_some() { Spending::UpTo } else { Spending::All };
    Problem { spending, ..problem }
}

#[test]
fn bench_problems_are_matched_or_beaten() {
    let file = include_str!("../../../tests/data/allocation_problems.json");
    let file: Value = serde_json::from_str(file).unwrap();
    for case in file["problems"].as_array().unwrap() {
        let problem = given(&case["problem"]);
        let started = std::time::Instant::now();
        let got = solve(&problem).unwrap();
        let took = started.elapsed();
        let best = case["best_value"].as_f64().unwrap();
        println!("{} {:?} {} {best} {:e} {:?}", case["problem"]["kind"], took, got.value, got.gap(), got.spend);
        assert!(got.value >= best * (1.0 - 1e-9), "{got:?} {best}");
        assert!(got.gap() <= 1e-9, "{got:?}");
    }
}
