//! Results per unit of money: a Gamma rate, Poisson counts.

use super::NegativeBinomial;
use super::special::incomplete_gamma;

/// What is believed of a rate (results per unit of spend): Gamma(alpha, beta).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GammaPoisson {
    /// Results seen, as it were.
    pub alpha: f64,
    /// Spend on which they were seen.
    pub beta: f64,
}

impl GammaPoisson {
    /// From its two parameters, both above zero.
    pub const fn new(alpha: f64, beta: f64) -> Self {
        Self { alpha, beta }
    }

    /// With this mean rate and squared coefficient of variation.
    pub fn around(mean: f64, cv2: f64) -> Self {
        Self { alpha: 1.0 / cv2, beta: 1.0 / (cv2 * mean) }
    }

    /// Mean rate.
    pub fn mean(self) -> f64 {
        self.alpha / self.beta
    }

    /// Squared coefficient of variation of the rate.
    pub fn cv2(self) -> f64 {
        1.0 / self.alpha
    }

    /// After `results` for `spend`.
    #[must_use]
    pub fn updated(self, results: f64, spend: f64) -> Self {
        Self { alpha: self.alpha + results, beta: self.beta + spend }
    }

    /// After results that vary more than by chance: counts and spend are divided by the
    /// overdispersion (variance over mean, at least 1).
    #[must_use]
    pub fn updated_overdispersed(self, results: f64, spend: f64, overdispersion: f64) -> Self {
        let by = overdispersion.max(1.0);
        self.updated(results / by, spend / by)
    }

    /// The same mean, less sure: the squared coefficient of variation grows by `cv2`. This is how
    /// time passes for a rate that drifts.
    #[must_use]
    pub fn widened(self, cv2: f64) -> Self {
        let by = 1.0 + self.alpha * cv2.max(0.0);
        Self { alpha: self.alpha / by, beta: self.beta / by }
    }

    /// What is forecast for `spend`.
    pub fn forecast(self, spend: f64) -> NegativeBinomial {
        NegativeBinomial::new(self.mean() * spend, self.alpha)
    }

    /// The chance that a result costs less than `cost`: that the rate is above `1 / cost`.
    pub fn chance_cost_below(self, cost: f64) -> f64 {
        1.0 - incomplete_gamma(self.alpha, self.beta / cost)
    }
}

/// The share of results that all networks have in common: what was seen over what was expected,
/// from a start at 1 (Gamma(6.25, 6.25), a log spread of 0.4).
pub fn business_effect(observed: f64, expected: f64) -> GammaPoisson {
    GammaPoisson::new(6.25, 6.25).updated(observed.max(0.0), expected.max(0.0))
}
