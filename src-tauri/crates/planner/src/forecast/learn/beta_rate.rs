//! Rates learned from counts: clicks per impression, orders per click.

use super::special::{incomplete_beta, inverse, ln_beta};
use crate::forecast::prior::Beta;

/// How much more a day's clicks vary than by chance, until it is known.
pub const USUAL_OVERDISPERSION: f64 = 5.0;

/// Points at which a chance over a continuous rate is added up.
const POINTS: u32 = 4000;

/// How much more than by chance counts vary: variance over mean, at least 1, or the
/// [usual](USUAL_OVERDISPERSION) where fewer than four were counted.
pub fn overdispersion(counts: &[f64]) -> f64 {
    let n = counts.len() as f64;
    let mean = counts.iter().sum::<f64>() / n.max(1.0);
    if counts.len() < 4 || mean <= 0.0 {
        return USUAL_OVERDISPERSION;
    }
    let squares: f64 = counts.iter().map(|count| (count - mean) * (count - mean)).sum();
    (squares / (n - 1.0) / mean).max(1.0)
}

/// After `successes` in `trials` that vary more than by chance: both are divided by the
/// overdispersion. Successes above the trials (a click counted twice) count as all of them.
#[must_use]
pub fn updated(prior: Beta, successes: f64, trials: f64, overdispersion: f64) -> Beta {
    let by = overdispersion.max(1.0);
    let trials = trials.max(0.0);
    prior.updated(successes.clamp(0.0, trials) / by, trials / by)
}

/// The rate below which a share `p` of the belief lies.
pub fn quantile(rate: Beta, p: f64) -> f64 {
    inverse(p, 0.0, 1.0, |x| incomplete_beta(rate.a, rate.b, x))
}

/// The chance that `b` is truly better than `a`.
///
/// With a whole first shape of `b` this is a finite sum (exact); otherwise it is integrated.
pub fn chance_better(a: Beta, b: Beta) -> f64 {
    if b.a < 1e5 && (b.a - libm::round(b.a)).abs() < 1e-9 {
        return chance_by_sum(a, b);
    }
    over_rates(b, |x, density| density * incomplete_beta(a.a, a.b, x))
}

fn chance_by_sum(a: Beta, b: Beta) -> f64 {
    let mut sum = 0.0;
    let mut i = 0.0;
    while i < b.a - 0.5 {
        let ln = ln_beta(a.a + i, a.b + b.b)
            - libm::log(b.b + i)
            - ln_beta(1.0 + i, b.b)
            - ln_beta(a.a, a.b);
        sum += libm::exp(ln);
        i += 1.0;
    }
    sum.clamp(0.0, 1.0)
}

/// The rate given up, on average, by choosing `b` where `a` may be better: E[max(a - b, 0)].
pub fn expected_loss(a: Beta, b: Beta) -> f64 {
    let more = |rate: Beta| Beta::new(rate.a + 1.0, rate.b);
    a.mean() * (1.0 - chance_better(more(a), b)) - b.mean() * (1.0 - chance_better(a, more(b)))
}

/// Integrates over the whole of a belief, by Simpson's rule between its extreme quantiles.
fn over_rates(rate: Beta, value: impl Fn(f64, f64) -> f64) -> f64 {
    let (low, high) = (quantile(rate, 1e-12), quantile(rate, 1.0 - 1e-12));
    let step = (high - low) / f64::from(POINTS);
    let norm = ln_beta(rate.a, rate.b);
    let at = |i: u32| {
        let x = low + step * f64::from(i);
        let ln = (rate.a - 1.0) * libm::log(x) + (rate.b - 1.0) * libm::log1p(-x) - norm;
        value(x, libm::exp(ln))
    };
    let weight = |i: u32| if i.is_multiple_of(2) { 2.0 } else { 4.0 };
    let inner: f64 = (1..POINTS).map(|i| weight(i) * at(i)).sum();
    (at(0) + inner + at(POINTS)) * step / 3.0
}
