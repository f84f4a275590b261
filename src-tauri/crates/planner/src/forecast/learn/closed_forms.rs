//! The learning updates against their closed forms.

use super::beta_rate::{chance_better, expected_loss, overdispersion, quantile, updated};
use super::gamma_poisson::{GammaPoisson, business_effect};
use super::lognormal::{MONTH_SCATTER, chance_at_least, product, shrunk};
use crate::forecast::closed::geometric_repeat;
use crate::forecast::prior::{Beta, LogNormal};
use serde_json::Value;

fn check(path: &str, got: f64) {
    check_within(path, got, 1e-6);
}

fn check_within(path: &str, got: f64, relative: f64) {
    let expected: Value =
        serde_json::from_str(include_str!("../../../tests/data/closed_forms.json")).unwrap();
    let want = expected.pointer(path).and_then(Value::as_f64).unwrap();
    let scale = want.abs().max(1e-12);
    assert!((got - want).abs() / scale < relative, "{path}: got {got}, expected {want}");
}

#[test]
fn t4_chance_from_lognormal_parts() {
    let parts = [(1000.0 / 10.0, 0.5), (0.01, 0.6), (0.02, 0.8), (25.0, 0.0)];
    let parts = parts.map(|(median, sigma)| LogNormal::new(median, sigma));
    let profit = product(&parts);
    check("/T4_prob/median_gp_per_usd", profit.median / 1.0);
    check("/T4_prob/sigma", profit.sigma);
    check("/T4_prob/P_ge_1", chance_at_least(profit, 1.0));
    check("/T4_prob/P_ge_0_5", chance_at_least(profit, 0.5));
    check("/T4_prob/p10", profit.p10_p90().0);
    check("/T4_prob/p90", profit.p10_p90().1);
    check("/T4_prob/mean", profit.mean());
}

#[test]
fn t6_a_rate_after_its_counts() {
    let after = updated(Beta::new(2.0, 98.0), 6.0, 150.0, 1.0);
    check("/T6_update/post/0", after.a);
    check("/T6_update/post/1", after.b);
    check("/T6_update/mean", after.mean());
    check("/T6_update/ci80/0", quantile(after, 0.1));
    check("/T6_update/ci80/1", quantile(after, 0.9));
}

#[test]
fn t7_results_for_spend() {
    let after = GammaPoisson::around(0.02, 1.0 / 2.5).updated(7.0, 200.0);
    check("/T7_gp/post/0", after.alpha);
    check("/T7_gp/post/1", after.beta);
    check("/T7_gp/post_mean", after.mean());
    check("/T7_gp/cpa_post", 1.0 / after.mean());
    let forecast = after.forecast(200.0);
    check("/T7_gp/pred_mean_200", forecast.mean);
    check("/T7_gp/pred_p0_200", forecast.at_most(0.0));
    check("/T7_gp/pred_p0_200", libm::exp(forecast.ln_chance(0.0)));
    check("/T7_gp/P_cpa_below_40", after.chance_cost_below(40.0));
}

#[test]
fn t8_which_advert_is_better() {
    let (a, b) = (Beta::new(11.0, 991.0), Beta::new(21.0, 981.0));
    check("/T8_pBbetter/exact", chance_better(a, b));
    // The expected loss on file is itself a simulation's.
    check_within("/T8_pBbetter/exp_loss_choose_B", expected_loss(a, b), 5e-3);
    assert!((expected_loss(a, b) / 7.635_032_727e-5 - 1.0).abs() < 1e-8);
    check("/T8_symmetric", chance_better(b, b));
}

#[test]
fn the_sum_and_the_integral_agree() {
    let a = Beta::new(3.0, 40.0);
    let (whole, nearly) = (Beta::new(5.0, 60.0), Beta::new(5.000_001, 60.0));
    assert!((chance_better(a, whole) - chance_better(a, nearly)).abs() < 1e-5);
    let loss = expected_loss(a, whole);
    assert!(loss > 0.0 && (loss - expected_loss(a, nearly)).abs() < 1e-6);
    let other_way = expected_loss(whole, a);
    assert!((other_way - loss - (whole.mean() - a.mean())).abs() < 1e-12);
}

#[test]
fn t10_a_geometric_repeat() {
    check("/T10_repeat/inf", geometric_repeat(0.282, None));
    check("/T10_repeat/K3", geometric_repeat(0.282, Some(3)));
}

#[test]
fn t14_a_cost_after_a_month() {
    let prior = LogNormal::new(10.0, 0.5);
    let after = shrunk(prior, 14.0, MONTH_SCATTER);
    check("/T14_shrink/post_median", after.median);
    check("/T14_shrink/post_sd", after.sigma);
}

#[test]
fn counts_that_vary_more_than_by_chance_count_less() {
    assert!((overdispersion(&[1.0, 2.0]) - 5.0).abs() < f64::EPSILON, "too few to tell");
    assert!((overdispersion(&[4.0, 4.0, 4.0, 4.0]) - 1.0).abs() < f64::EPSILON, "never below 1");
    let found = overdispersion(&[0.0, 20.0, 0.0, 20.0]);
    assert!((found - 400.0 / 3.0 / 10.0).abs() < 1e-12, "{found}");
    let prior = Beta::new(2.0, 98.0);
    let (sure, unsure) = (updated(prior, 50.0, 1000.0, 1.0), updated(prior, 50.0, 1000.0, 5.0));
    assert!((unsure.a - 12.0).abs() < 1e-12 && (unsure.b - 288.0).abs() < 1e-12);
    assert!(unsure.mean() < sure.mean());
    let impossible = updated(prior, 9.0, 4.0, 1.0);
    assert!(impossible.b >= prior.b, "more clicks than impressions");
}

#[test]
fn the_business_as_a_whole_moves_from_one() {
    assert!((business_effect(0.0, 0.0).mean() - 1.0).abs() < 1e-12);
    let better = business_effect(20.0, 10.0).mean();
    assert!((better - 26.25 / 16.25).abs() < 1e-12);
}
