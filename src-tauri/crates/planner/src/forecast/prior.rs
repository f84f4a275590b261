//! Distributions made from published ranges.

use crate::benchmark::{Benchmark, Grade};

/// The 90th percentile of a standard normal.
const Z90: f64 = 1.281_551_565_544_6;

/// A lognormal by its median and the standard deviation of its logarithm.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogNormal {
    /// Median.
    pub median: f64,
    /// Standard deviation of the logarithm.
    pub sigma: f64,
}

impl LogNormal {
    /// From its median and the standard deviation of its logarithm.
    pub const fn new(median: f64, sigma: f64) -> Self {
        Self { median, sigma }
    }

    /// The value at a standard normal deviate.
    pub fn at(self, z: f64) -> f64 {
        self.median * libm::exp(self.sigma * z)
    }

    /// Mean: `median * exp(sigma^2 / 2)`.
    pub fn mean(self) -> f64 {
        self.median * libm::exp(self.sigma * self.sigma / 2.0)
    }

    /// Tenth and ninetieth percentile.
    pub fn p10_p90(self) -> (f64, f64) {
        (self.at(-Z90), self.at(Z90))
    }

    /// From a published figure: sigma from its range, widened by its grade, never below `floor`.
    /// `None` when the figure has no middle.
    pub fn from_benchmark(benchmark: &Benchmark, floor: f64) -> Option<Self> {
        let median = benchmark.median?;
        let sigma = match (benchmark.low, benchmark.high) {
            (Some(low), Some(high)) if low > 0.0 => {
                sigma_of_range(low, high) * benchmark.grade.inflation()
            }
            _ => floor * benchmark.grade.inflation().max(1.0),
        };
        Some(Self { median, sigma: sigma.max(floor) })
    }

    /// The same with its median multiplied.
    #[must_use]
    pub fn scaled(self, factor: f64) -> Self {
        Self { median: self.median * factor, ..self }
    }
}

/// Standard deviation of the logarithm, from a tenth and ninetieth percentile.
pub fn sigma_of_range(low: f64, high: f64) -> f64 {
    libm::log(high / low) / (2.0 * Z90)
}

/// A beta distribution.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Beta {
    /// First shape.
    pub a: f64,
    /// Second shape.
    pub b: f64,
}

impl Beta {
    /// From its two shapes, both above zero.
    pub const fn new(a: f64, b: f64) -> Self {
        Self { a, b }
    }

    /// Mean: `a / (a + b)`.
    pub fn mean(self) -> f64 {
        self.a / (self.a + self.b)
    }

    /// With this mean and weight of evidence `n = a + b`; shapes are kept above zero.
    pub fn around(mean: f64, n: f64) -> Self {
        Self { a: (mean * n).max(1e-3), b: ((1.0 - mean) * n).max(1e-3) }
    }

    /// Tenth and ninetieth percentile, as a normal of the same spread has them, within 0 and 1.
    pub fn about_p10_p90(self) -> (f64, f64) {
        let n = self.a + self.b;
        let spread = Z90 * libm::sqrt(self.a * self.b / (n * n * (n + 1.0)));
        ((self.mean() - spread).max(0.0), (self.mean() + spread).min(1.0))
    }

    /// With the mean and spread of a lognormal, where conjugacy is wanted.
    pub fn like(prior: LogNormal) -> Self {
        let mean = prior.mean();
        let cv2 = libm::exp(prior.sigma * prior.sigma) - 1.0;
        let n = (1.0 - mean) / (mean * cv2) - 1.0;
        Self { a: mean * n, b: (1.0 - mean) * n }
    }

    /// After `successes` in `trials`.
    #[must_use]
    pub fn updated(self, successes: f64, trials: f64) -> Self {
        Self { a: self.a + successes, b: self.b + trials - successes }
    }
}

/// Moves a cost-per-result prior toward the published cost per result where the two disagree:
/// the rate's logarithm shifts so that the median cost is their geometric mean, and half the log
/// gap is added to sigma in quadrature.
pub fn reconciled(rate: LogNormal, funnel_cost: f64, published_cost: f64) -> LogNormal {
    let gap = libm::log(funnel_cost / published_cost);
    LogNormal {
        median: rate.median * libm::exp(gap / 2.0),
        sigma: libm::sqrt(rate.sigma * rate.sigma + gap * gap / 4.0),
    }
}

/// How wide a judgement is, relative to a primary measurement.
pub const fn judgement() -> f64 {
    Grade::E.inflation()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reconciling_meets_in_the_middle() {
        let rate = LogNormal::new(0.011, 0.82);
        let shifted = reconciled(rate, 87.0, 35.0);
        let cost = 87.0 * rate.median / shifted.median;
        assert!((cost - libm::sqrt(87.0 * 35.0)).abs() < 1e-9);
        assert!(shifted.sigma > rate.sigma);
    }

    #[test]
    fn a_weak_grade_widens_the_range() {
        let row = |grade| Benchmark {
            network: "meta",
            industry: "all",
            metric: "cpm",
            low: Some(2.0),
            median: Some(10.0),
            high: Some(50.0),
            unit: "",
            year: 2025,
            grade,
            second_hand: false,
            source: "",
        };
        let of = |grade| LogNormal::from_benchmark(&row(grade), 0.5).unwrap().sigma;
        assert!((of(Grade::D) / of(Grade::A) - 1.7).abs() < 1e-12);
    }

    #[test]
    fn the_spread_of_a_beta_is_its_standard_deviation() {
        // Beta(6, 4): mean 0.6, variance 24 / (100 * 11).
        let (low, high) = Beta::new(6.0, 4.0).about_p10_p90();
        let spread = Z90 * libm::sqrt(24.0 / 1100.0);
        assert!((low - (0.6 - spread)).abs() < 1e-12 && (high - (0.6 + spread)).abs() < 1e-12);
        assert!(Beta::new(1.0, 30.0).about_p10_p90().0.abs() < 1e-12);
    }
}
