//! What must hold whatever is learned.

use super::beta_rate::{chance_better, quantile, updated};
use super::dynamics::{Campaign, Dynamics, Period};
use super::fit::fit;
use super::gamma_poisson::GammaPoisson;
use super::lognormal::shrunk;
use super::negative_binomial::NegativeBinomial;
use super::replay::Span;
use crate::forecast::prior::{Beta, LogNormal};
use proptest::prelude::*;

fn between(value: f64, one: f64, other: f64) -> bool {
    let slack = 1e-9 * one.abs().max(other.abs());
    (one.min(other) - slack..=one.max(other) + slack).contains(&value)
}

fn dynamics(elasticity: f64, dispersion: f64, drift: f64) -> Dynamics {
    Dynamics {
        elasticity,
        dispersion,
        drift,
        common_drift: 0.0,
        start: GammaPoisson::around(0.02, 0.5),
        weekday: [1.0; 7],
    }
}

proptest! {
    #[test]
    fn a_rate_lies_between_prior_and_data(
        mean in 1e-4..0.5_f64, weight in 1.0..1e4_f64,
        clicks in 0.0..500.0_f64, shown in 500.0..1e6_f64, over in 0.5..20.0_f64,
    ) {
        let prior = Beta::around(mean, weight);
        let after = updated(prior, clicks, shown, over);
        prop_assert!(between(after.mean(), prior.mean(), clicks / shown));
        let rate = GammaPoisson::around(mean, 0.5);
        let learned = rate.updated_overdispersed(clicks, shown, over);
        prop_assert!(between(learned.mean(), rate.mean(), clicks / shown));
        prop_assert!(learned.cv2() <= rate.cv2());
    }

    #[test]
    fn more_data_narrows_a_rate_that_stays(
        rate in 0.005..0.2_f64, shown in 100.0..1e5_f64, times in 1.5..50.0_f64,
    ) {
        let prior = Beta::around(rate, 50.0);
        let range = |beta: Beta| quantile(beta, 0.9) - quantile(beta, 0.1);
        let less = updated(prior, rate * shown, shown, 1.0);
        let more = updated(prior, rate * shown * times, shown * times, 1.0);
        prop_assert!(range(more) < range(less) && range(less) < range(prior));
    }

    #[test]
    fn a_cost_lies_between_prior_and_what_was_seen(
        median in 1.0..100.0_f64, sigma in 0.1..1.5_f64, seen in 0.1..1000.0_f64,
    ) {
        let prior = LogNormal::new(median, sigma);
        let after = shrunk(prior, seen, 0.25);
        prop_assert!(between(after.median, median, seen) && after.sigma < prior.sigma);
    }

    #[test]
    fn time_widens_and_never_shifts(
        mean in 1e-4..10.0_f64, cv2 in 1e-4..3.0_f64, more in 0.0..5.0_f64,
    ) {
        let rate = GammaPoisson::around(mean, cv2);
        let later = rate.widened(more);
        prop_assert!((later.mean() / rate.mean() - 1.0).abs() < 1e-9);
        prop_assert!((later.cv2() - (cv2 + more)).abs() < 1e-9 * (1.0 + cv2 + more));
        prop_assert!(later.alpha > 0.0 && later.beta > 0.0);
    }

    #[test]
    fn chances_of_being_better_are_complements(
        a in 1_u32..60, b in 1.0..900.0_f64, c in 1_u32..60, d in 1.0..900.0_f64,
    ) {
        let (one, other) = (Beta::new(f64::from(a), b), Beta::new(f64::from(c), d));
        let sum = chance_better(one, other) + chance_better(other, one);
        prop_assert!((sum - 1.0).abs() < 1e-6, "{sum}");
    }

    #[test]
    fn a_quantile_is_the_first_count_that_reaches_it(
        ln_mean in -5.0..9.0_f64, shape in 0.05..1e4_f64, p in 0.01..0.99_f64,
    ) {
        let forecast = NegativeBinomial::new(libm::exp(ln_mean), shape);
        let count = forecast.quantile(p);
        prop_assert!(forecast.at_most(count) >= p - 1e-9);
        prop_assert!(forecast.at_most(count - 1.0) <= p + 1e-9);
    }

    #[test]
    fn a_forecast_grows_with_spend_and_widens_with_time(
        elasticity in 0.1..1.3_f64, dispersion in 0.0..1.0_f64, drift in 1e-6..0.02_f64,
        spend in 1.0..1e4_f64, days in 1..400_i32,
    ) {
        let dynamics = dynamics(elasticity, dispersion, drift);
        let belief = dynamics.begin(0);
        let at = |spend: f64, day| {
            dynamics.forecast(belief, day, dynamics.exposure(100.0, spend, day))
        };
        prop_assert!(at(spend * 1.1, days).mean > at(spend, days).mean);
        prop_assert!(at(spend, days + 30).variance() > at(spend, days).variance());
        let doubled = at(spend * 2.0, days).mean / at(spend, days).mean;
        prop_assert!(doubled <= libm::pow(2.0, elasticity) + 1e-9);
    }

    #[test]
    fn a_total_is_as_sure_as_its_parts_allow(
        spends in prop::collection::vec(1.0..500.0_f64, 1..30), drift in 0.0..0.01_f64,
    ) {
        let dynamics = dynamics(0.9, 0.3, drift);
        let belief = dynamics.begin(0);
        let periods: Vec<(i32, f64)> = (1..).zip(&spends)
            .map(|(day, spend)| (day, dynamics.exposure(100.0, *spend, day))).collect();
        let total = dynamics.forecast_total(belief, &periods);
        let parts = periods.iter().map(|(day, exposure)| dynamics.forecast(belief, *day, *exposure));
        let (mean, most) = parts.fold((0.0, 0.0), |(mean, sd): (f64, f64), part| {
            (mean + part.mean, sd + libm::sqrt(part.variance()))
        });
        prop_assert!((total.mean - mean).abs() < 1e-6 * mean);
        prop_assert!(total.variance() <= most * most * (1.0 + 1e-9));
        prop_assert!(total.shape <= belief.rate.alpha * (1.0 + 1e-9), "no surer than its level");
    }
}

#[test]
fn the_same_history_gives_the_same_bytes() {
    let results = |unit: i32, day: i32| f64::from((day * 7 + unit * 3) % 5);
    let campaigns: Vec<Campaign> = (0..6)
        .map(|unit| {
            let periods = (0..40).map(|day| Period {
                day,
                spend: f64::from(20 + (day * unit) % 9),
                results: Some(results(unit, day)),
            });
            Campaign::new(unit.to_string(), periods.collect())
        })
        .collect();
    let span = Span { first: 0, last: 39, horizon: 30 };
    let bytes = |dynamics: &Dynamics| {
        [dynamics.elasticity, dynamics.dispersion, dynamics.drift, dynamics.common_drift]
            .map(f64::to_bits)
    };
    let (once, again) = (fit(&campaigns, span).unwrap(), fit(&campaigns, span).unwrap());
    assert_eq!(bytes(&once), bytes(&again));
    assert_eq!(once, again);
}

#[test]
fn nothing_spent_teaches_nothing() {
    let unspent = Period { day: 1, spend: 0.0, results: Some(3.0) };
    let uncounted = Period { day: 2, spend: 5.0, results: None };
    let campaign = Campaign::new("a", vec![unspent, uncounted]);
    assert_eq!(fit(&[campaign], Span { first: 1, last: 2, horizon: 2 }), None);
    assert_eq!(fit(&[], Span { first: 0, last: 0, horizon: 0 }), None);
}

#[test]
fn diminishing_returns_are_seen() {
    let campaigns: Vec<Campaign> = (0..8)
        .map(|unit| {
            let periods = (0..60).map(|day| {
                let spend = 50.0 * f64::from(1 + (day + unit) % 6);
                let results = Some(libm::round(4.0 * libm::sqrt(spend)));
                Period { day, spend, results }
            });
            Campaign::new(unit.to_string(), periods.collect())
        })
        .collect();
    let found = fit(&campaigns, Span { first: 0, last: 59, horizon: 30 }).unwrap();
    assert!((found.elasticity - 0.5).abs() < 0.05, "{found:?}");
    assert!(found.dispersion < 0.05, "{found:?}");
}
