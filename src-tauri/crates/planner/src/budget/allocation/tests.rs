//! The whole solver: closed forms, the bench problems, and splits found in another way.

use super::*;
use proptest::prelude::*;
use serde_json::Value;

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

/// A problem as the bench file writes it.
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
    let aim = if least.is_some() { Aim::Return } else { Aim::ReturnOnAll };
    Problem { aim, ..problem }
}

/// Every limit is kept, the value is that of the split, and the bound is above it.
fn check_sound(problem: &Problem, got: &Allocation) {
    let spent: f64 = got.spend.iter().sum();
    assert!(spent <= problem.budget * (1.0 + 1e-12), "{problem:?} {got:?}");
    if problem.aim == Aim::ReturnOnAll {
        assert!(spent >= problem.budget * (1.0 - 1e-12), "{problem:?} {got:?}");
    }
    let mut hours = 0.0;
    let mut worth = 0.0;
    for (channel, x) in problem.channels.iter().zip(&got.spend) {
        let within = channel.least <= *x && *x <= channel.most;
        let rests = channel.optional && x.abs() < f64::MIN_POSITIVE;
        assert!(within || rests, "{problem:?} {got:?}");
        let Curve { ceiling, half, shape } = channel.curve;
        if *x > 0.0 {
            hours += channel.hours;
            worth += ceiling * x.powf(shape) / (half.powf(shape) + x.powf(shape));
        }
    }
    if problem.aim == Aim::Profit {
        worth -= spent;
    }
    assert!(hours <= problem.hours * (1.0 + 1e-12), "{problem:?} {got:?}");
    assert!((worth - got.value).abs() <= 1e-9 * worth.abs().max(1e-9), "{problem:?} {got:?}");
    assert!(got.bound >= got.value && got.gap() <= 1e-9, "{problem:?} {got:?}");
}

fn check_bench(file: &str) {
    let file: Value = serde_json::from_str(file).unwrap();
    let cases = file["problems"].as_array().unwrap();
    assert_eq!(cases.len(), 8);
    for case in cases {
        let problem = given(&case["problem"]);
        let got = solve(&problem).unwrap();
        check_sound(&problem, &got);
        let best = case["best_value"].as_f64().unwrap();
        assert!(got.value >= best * (1.0 - 1e-9), "{got:?} {best}");
        for (x, known) in got.spend.iter().zip(numbers(&case["allocation"])) {
            assert!((x - known).abs() < 1e-2, "{got:?} {known}");
        }
    }
}

#[test]
fn bench_problems_are_matched_or_beaten() {
    check_bench(include_str!("../../../tests/data/allocation_problems.json"));
}

#[test]
fn larger_bench_problems_are_matched_or_beaten() {
    check_bench(include_str!("../../../tests/data/allocation_problems_larger.json"));
}

fn saturating(ceiling: f64, half: f64) -> Channel {
    Channel::new(Curve::saturating(ceiling, half))
}

fn expected() -> Value {
    serde_json::from_str(include_str!("../../../tests/data/closed_forms.json")).unwrap()
}

#[test]
fn t9_two_saturating_channels_split_as_the_closed_form_says() {
    let t9 = &expected()["T9_MM_two"];
    let (a, k) = (numbers(&t9["A"]), numbers(&t9["k"]));
    let channels = vec![saturating(a[0], k[0]), saturating(a[1], k[1])];
    let got = solve(&Problem::new(channels, t9["B"].as_f64().unwrap())).unwrap();
    for (x, want) in got.spend.iter().zip(numbers(&t9["x"])) {
        assert!((x - want).abs() < 1e-6, "{got:?}");
    }
    assert!((got.value - t9["value"].as_f64().unwrap()).abs() < 1e-9);
}

/// Far below its half-saturation a Hill curve is a power: `a x^p = ceiling (x / half)^p`.
#[test]
fn t9_powers_split_as_the_closed_form_says() {
    const FAR: f64 = 1e15;
    let t9 = &expected()["T9_power"];
    let p = t9["p"].as_f64().unwrap();
    let power = |a: &f64| Curve { ceiling: a * FAR.powf(p), half: FAR, shape: p };
    let channels = numbers(&t9["a"]).iter().map(|a| Channel::new(power(a))).collect();
    let got = solve(&Problem::new(channels, t9["B"].as_f64().unwrap())).unwrap();
    for (x, want) in got.spend.iter().zip(numbers(&t9["x"])) {
        assert!((x - want).abs() < 1e-4, "{got:?}");
    }
    assert!((got.value / t9["value"].as_f64().unwrap() - 1.0).abs() < 1e-6);
}

#[test]
fn t9_a_minimum_that_costs_more_than_it_brings_leaves_a_channel_out() {
    let t9 = &expected()["T9_min"];
    let (a, k, m) = (numbers(&t9["A"]), numbers(&t9["k"]), numbers(&t9["m"]));
    let channels = (0..2).map(|i| saturating(a[i], k[i]).or_at_least(m[i])).collect();
    let got = solve(&Problem::new(channels, t9["B"].as_f64().unwrap())).unwrap();
    assert_eq!(got.spend, [150.0, 0.0]);
    assert!((got.value - t9["options"]["only1"].as_f64().unwrap()).abs() < 1e-9);
}

#[test]
fn money_that_cannot_come_back_stays_unspent() {
    let profit = |ceiling| {
        let problem = Problem::new(vec![saturating(ceiling, 100.0)], 300.0);
        solve(&Problem { aim: Aim::Profit, ..problem }).unwrap()
    };
    assert_eq!(profit(50.0).spend, [0.0]);
    assert!(profit(50.0).bound.abs() < 1e-12);
    // Marginal profit is nil at sqrt(400 * 100) - 100.
    assert!((profit(400.0).spend[0] - 100.0).abs() < 1e-9);
}

#[test]
fn hours_are_a_second_budget() {
    let busy = |ceiling, hours| Channel { hours, ..saturating(ceiling, 50.0).or_at_least(10.0) };
    let channels = vec![busy(1000.0, 3.0), busy(700.0, 2.0), busy(650.0, 2.0)];
    let problem = |hours| Problem { hours, ..Problem::new(channels.clone(), 1000.0) };
    let active = |hours| -> Vec<bool> {
        let problem = problem(hours);
        let got = solve(&problem).unwrap();
        check_sound(&problem, &got);
        got.spend.iter().map(|x| *x > 0.0).collect()
    };
    assert_eq!(active(7.0), [true, true, true]);
    assert_eq!(active(4.5), [false, true, true]);
    assert_eq!(active(3.5), [true, false, false]);
    assert_eq!(active(2.0), [false, true, false]);
    assert_eq!(active(0.0), [false, false, false]);
}

#[test]
fn fewer_channels_are_kept_while_little_is_lost() {
    let channels = vec![saturating(4000.0, 100.0), saturating(60.0, 90.0), saturating(900.0, 90.0)];
    let problem = Problem::new(channels, 300.0);
    let best = solve(&problem).unwrap();
    let fewer = with_fewer(&problem, 0.01).unwrap();
    assert!(best.spend.iter().all(|x| *x > 0.0) || best.spend[1].abs() < 1e-9);
    assert!(fewer.spend[1].abs() < 1e-12 && fewer.spend[2] > 0.0, "{fewer:?}");
    assert!(fewer.value >= 0.99 * best.value && fewer.bound >= best.value);
    let alone = with_fewer(&problem, 0.5).unwrap();
    assert_eq!(alone.spend.iter().filter(|x| **x > 0.0).count(), 1);
}

fn check_refused(problem: &Problem, key: &str) {
    assert_eq!(solve(problem).unwrap_err().key, key, "{problem:?}");
}

#[test]
fn what_cannot_be_used_is_refused() {
    let good = saturating(10.0, 5.0);
    let with = |curve: Curve| Problem::new(vec![good, Channel { curve, ..good }], 100.0);
    for budget in [f64::NAN, -1.0, f64::INFINITY] {
        check_refused(&Problem::new(vec![good], budget), "allocation-budget");
    }
    for ceiling in [f64::NAN, -1.0, f64::INFINITY] {
        check_refused(&with(Curve { ceiling, ..good.curve }), "allocation-ceiling");
    }
    for half in [f64::NAN, -1.0, 0.0, f64::INFINITY] {
        check_refused(&with(Curve { half, ..good.curve }), "allocation-half");
    }
    for shape in [f64::NAN, -1.0, 0.0, 1e9] {
        check_refused(&with(Curve { shape, ..good.curve }), "allocation-shape");
    }
    let limits = |least, most| Problem::new(vec![Channel { least, most, ..good }], 100.0);
    for (least, most) in [(f64::NAN, 1.0), (-1.0, 1.0), (0.0, f64::NAN), (2.0, 1.0), (0.0, -1.0)] {
        check_refused(&limits(least, most), "allocation-limits");
    }
    let hours = |hours| Problem::new(vec![Channel { hours, ..good }], 100.0);
    check_refused(&hours(f64::NAN), "allocation-hours");
    check_refused(&Problem { hours: f64::NAN, ..hours(0.0) }, "allocation-hours-available");
    check_refused(&Problem::new(vec![good; 1000], 100.0), "allocation-channels");
}

#[test]
fn limits_that_no_split_keeps_are_said() {
    let between = |least, most| Channel { least, most, ..saturating(10.0, 5.0) };
    let all = |problem| Problem { aim: Aim::ReturnOnAll, ..problem };
    let few = Problem::new(vec![between(60.0, 80.0); 2], 100.0);
    check_refused(&few, "allocation-budget-too-small");
    let capped = Problem::new(vec![between(0.0, 40.0); 2], 100.0);
    check_refused(&all(capped), "allocation-budget-too-large");
    let optional = Problem::new(vec![between(0.0, 80.0).or_at_least(10.0); 2], 100.0);
    check_refused(&all(optional), "allocation-all-or-nothing");
    let busy = Channel { hours: 3.0, ..between(10.0, 80.0) };
    let short = Problem { hours: 2.0, ..Problem::new(vec![busy], 100.0) };
    check_refused(&short, "allocation-hours-too-few");
}

#[test]
fn nothing_to_split_and_nowhere_to_put_it_are_answered() {
    let nowhere = solve(&Problem::new(Vec::new(), 100.0)).unwrap();
    assert_eq!(nowhere, Allocation { spend: Vec::new(), value: 0.0, bound: 0.0 });
    let nothing = solve(&Problem::new(vec![saturating(10.0, 5.0); 3], 0.0)).unwrap();
    assert_eq!(nothing, Allocation { spend: vec![0.0; 3], value: 0.0, bound: 0.0 });
    let worthless = Problem::new(vec![saturating(0.0, 5.0), saturating(0.0, 7.0)], 10.0);
    let all = solve(&Problem { aim: Aim::ReturnOnAll, ..worthless }).unwrap();
    assert!((all.spend.iter().sum::<f64>() - 10.0).abs() < 1e-12);
}

#[test]
fn channels_that_are_alike_do_not_multiply_the_work() {
    let channel = Channel::new(Curve { ceiling: 1000.0, half: 300.0, shape: 2.0 });
    let problem = Problem::new(vec![channel.or_at_least(90.0); 20], 2345.0);
    check_sound(&problem, &solve(&problem).unwrap());
}

/// Money on a grid, every amount of every channel tried: never better than the truth, and close.
fn on_a_grid(problem: &Problem) -> f64 {
    const STEPS: usize = 240;
    let unit = problem.budget / STEPS as f64;
    let price = if problem.aim == Aim::Profit { 1.0 } else { 0.0 };
    let mut best = vec![0.0_f64; STEPS + 1];
    for channel in &problem.channels {
        let worth = |step: usize| {
            let x = unit * step as f64;
            if step == 0 && (channel.optional || channel.least <= 0.0) {
                return Some(0.0);
            }
            let within = channel.least <= x && x <= channel.most;
            within.then(|| channel.curve.value(x) - price * x)
        };
        best = (0..=STEPS)
            .map(|total| {
                let of = |step: usize| Some(best[total - step] + worth(step)?);
                (0..=total).filter_map(of).fold(f64::NEG_INFINITY, f64::max)
            })
            .collect();
    }
    best[STEPS].max(0.0)
}

/// Every set of active channels from many starts, money moved between two channels as long as it
/// helps.
fn by_moving(problem: &Problem) -> f64 {
    let n = problem.channels.len();
    let mut best = f64::NEG_INFINITY;
    for set in 0..1_u32 << n {
        for favoured in 0..n {
            let least = |i: usize| problem.channels[i].least;
            let active: Vec<usize> = (0..n).filter(|i| set >> i & 1 == 1).collect();
            let mut spend = vec![0.0; n];
            for i in &active {
                spend[*i] = least(*i);
            }
            let mut left = problem.budget - spend.iter().sum::<f64>();
            if left < 0.0 {
                continue;
            }
            for i in active.iter().filter(|i| **i == favoured).chain(&active) {
                let more = left.min(problem.channels[*i].most - spend[*i]).max(0.0);
                spend[*i] += more;
                left -= more;
            }
            move_while_it_helps(problem, &active, &mut spend);
            if problem.allows(&spend) {
                best = best.max(problem.value_of(&spend));
            }
        }
    }
    best
}

fn move_while_it_helps(problem: &Problem, active: &[usize], spend: &mut [f64]) {
    let mut step = 0.25 * problem.budget;
    while step > 1e-7 * problem.budget {
        let mut helped = false;
        for (from, to) in active.iter().flat_map(|a| active.iter().map(move |b| (*a, *b))) {
            let (low, high) = (problem.channels[from].least, problem.channels[to].most);
            let amount = step.min(spend[from] - low).min(high - spend[to]);
            if from == to || amount <= 0.0 {
                continue;
            }
            let worth = |i: usize, x: f64| problem.channels[i].curve.value(x);
            let gain = worth(to, spend[to] + amount) - worth(to, spend[to]);
            let loss = worth(from, spend[from]) - worth(from, spend[from] - amount);
            if gain > loss {
                spend[from] -= amount;
                spend[to] += amount;
                helped = true;
            }
        }
        if !helped {
            step *= 0.5;
        }
    }
}

fn channel(optional: bool) -> impl Strategy<Value = Channel> {
    let shape = prop_oneof![0.5..1.0, Just(1.0), 1.0..2.5, 2.5..6.0];
    let least = prop_oneof![Just(0.0), 10.0..300.0];
    let curve = (500.0..13_000.0, 150.0..2500.0, shape).prop_map(|(ceiling, half, shape)| Curve {
        ceiling,
        half,
        shape,
    });
    (curve, least, 100.0..1500.0, 0.0..3.0).prop_map(move |(curve, least, width, hours)| Channel {
        curve,
        least: if optional { least } else { 0.0 },
        most: if optional { least + 2.0 * width } else { width },
        optional,
        hours: if optional { hours } else { 0.0 },
    })
}

/// Problems of every family, with so many channels.
fn problem(channels: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Problem> {
    let aims = prop_oneof![Just(Aim::ReturnOnAll), Just(Aim::Return), Just(Aim::Profit)];
    let hours = prop_oneof![Just(f64::INFINITY), 0.5..4.0];
    (aims, hours, 0.1..0.9).prop_flat_map(move |(aim, hours, share)| {
        let optional = aim != Aim::ReturnOnAll;
        let hours = if optional { hours } else { f64::INFINITY };
        proptest::collection::vec(channel(optional), channels.clone()).prop_map(move |channels| {
            let most: f64 = channels.iter().map(|channel| channel.most).sum();
            let budget = if optional { 0.3 * share * most } else { share * most };
            Problem { channels, budget, aim, hours }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn nothing_better_is_found_in_another_way(problem in problem(1..=5)) {
        let got = solve(&problem).unwrap();
        check_sound(&problem, &got);
        if problem.aim != Aim::Profit {
            let moved = by_moving(&problem);
            prop_assert!(got.value >= moved * (1.0 - 1e-9), "{got:?} {moved}");
            prop_assert!(got.bound >= moved, "{got:?} {moved}");
        }
        if problem.hours.is_infinite() && problem.aim != Aim::ReturnOnAll {
            let grid = on_a_grid(&problem);
            prop_assert!(got.value >= grid - 1e-9 * grid, "{got:?} {grid}");
        }
    }

    #[test]
    fn every_answer_is_sound(problem in problem(1..=20)) {
        check_sound(&problem, &solve(&problem).unwrap());
    }

    #[test]
    fn order_of_the_channels_does_not_matter(problem in problem(2..=8), turn in 1_usize..8) {
        let got = solve(&problem).unwrap();
        let mut turned = problem.clone();
        turned.channels.rotate_left(turn % problem.channels.len());
        let other = solve(&turned).unwrap();
        prop_assert!((got.value - other.value).abs() <= 2e-9 * got.value.abs().max(1e-9));
    }

    #[test]
    fn another_currency_changes_only_the_figures(problem in problem(1..=8), rate in 0.001_f64..20_000.0) {
        let got = solve(&problem).unwrap();
        let mut abroad = problem.clone();
        abroad.budget *= rate;
        for channel in &mut abroad.channels {
            channel.curve.ceiling *= rate;
            channel.curve.half *= rate;
            channel.least *= rate;
            channel.most *= rate;
        }
        let other = solve(&abroad).unwrap();
        prop_assert!((got.value * rate - other.value).abs() <= 2e-9 * other.value.abs().max(1e-9));
    }

    #[test]
    fn more_money_is_never_worth_less(problem in problem(1..=8), more in 1.0_f64..2.0) {
        if problem.aim != Aim::ReturnOnAll {
            let richer = Problem { budget: problem.budget * more, ..problem.clone() };
            let (got, other) = (solve(&problem).unwrap(), solve(&richer).unwrap());
            prop_assert!(other.bound >= got.value, "{got:?} {other:?}");
        }
    }

    #[test]
    fn absurd_figures_are_answered_or_refused(
        figures in proptest::collection::vec(any::<[f64; 6]>(), 1..4),
        budget in any::<f64>(),
        optional in any::<bool>(),
    ) {
        let channels = figures.into_iter().map(|[ceiling, half, shape, least, most, hours]| {
            Channel { curve: Curve { ceiling, half, shape }, least, most, optional, hours }
        });
        let problem = Problem::new(channels.collect(), budget);
        if let Ok(got) = solve(&problem) {
            prop_assert!(got.value.is_finite() && got.bound >= got.value);
        }
    }
}
