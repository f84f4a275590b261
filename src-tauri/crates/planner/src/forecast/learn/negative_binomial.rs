//! Counts whose rate is uncertain.

use super::special::{incomplete_beta, ln_gamma};

/// Means up to which probabilities are added up one by one.
const SMALL: f64 = 60.0;

/// A negative binomial: a Poisson count whose mean is Gamma distributed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NegativeBinomial {
    /// Expected count, at least zero.
    pub mean: f64,
    /// Shape of the Gamma: `1 / cv^2` of the uncertain mean; large is nearly Poisson.
    pub shape: f64,
}

impl NegativeBinomial {
    /// With this mean and shape; both are kept above zero.
    pub fn new(mean: f64, shape: f64) -> Self {
        Self { mean: mean.max(1e-12), shape: shape.clamp(1e-6, 1e7) }
    }

    /// Variance: `mean + mean^2 / shape`.
    pub fn variance(self) -> f64 {
        self.mean + self.mean * self.mean / self.shape
    }

    /// One number for the forecast. For large counts the middle of the uncertain mean (by Wilson
    /// and Hilferty's approximation): below the mean, since a few cases have very many. Where most
    /// often nothing comes the middle would be nothing and say nothing, so it moves to the mean as
    /// the chance of nothing grows.
    pub fn typical(self) -> f64 {
        let cube_root = (1.0 - 1.0 / (9.0 * self.shape)).max(0.0);
        let middle = self.mean * cube_root * cube_root * cube_root;
        middle + (self.mean - middle) * libm::exp(self.ln_chance(0.0))
    }

    /// Natural logarithm of the chance of exactly `count`.
    pub fn ln_chance(self, count: f64) -> f64 {
        let (m, r) = (self.mean, self.shape);
        ln_gamma(count + r) - ln_gamma(r) - ln_gamma(count + 1.0) - r * libm::log1p(m / r)
            + count * (libm::log(m) - libm::log(r + m))
    }

    /// The chance of at most `count`; below zero there is none.
    pub fn at_most(self, count: f64) -> f64 {
        if count < 0.0 {
            return 0.0;
        }
        incomplete_beta(self.shape, libm::floor(count) + 1.0, self.shape / (self.shape + self.mean))
    }

    /// The smallest count whose chance of not being exceeded is at least `p`.
    pub fn quantile(self, p: f64) -> f64 {
        if self.mean <= SMALL { self.quantile_by_adding(p) } else { self.quantile_by_search(p) }
    }

    fn quantile_by_adding(self, p: f64) -> f64 {
        let step = self.mean / (self.mean + self.shape);
        let mut chance = libm::exp(self.ln_chance(0.0));
        let (mut below, mut count) = (chance, 0.0);
        while below < p && count < 1e5 {
            chance *= (count + self.shape) / (count + 1.0) * step;
            count += 1.0;
            below += chance;
        }
        count
    }

    fn quantile_by_search(self, p: f64) -> f64 {
        let spread = libm::ceil(libm::sqrt(self.variance()));
        let (mut low, mut high) = (-1.0, libm::floor(self.mean));
        while self.at_most(high) < p && high < 1e15 {
            low = high;
            high += spread;
        }
        while high - low > 1.0 {
            let middle = libm::floor(f64::midpoint(low, high));
            if self.at_most(middle) < p {
                low = middle;
            } else {
                high = middle;
            }
        }
        high
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adding_and_searching_agree() {
        for (mean, shape) in [(0.3, 0.5), (4.0, 2.0), (55.0, 1.5), (50.0, 1e5)] {
            let nb = NegativeBinomial::new(mean, shape);
            for p in [0.1, 0.25, 0.5, 0.75, 0.9, 0.99] {
                assert!((nb.quantile_by_adding(p) - nb.quantile_by_search(p)).abs() < 0.5);
            }
        }
    }

    #[test]
    fn chances_add_up_to_the_cumulative() {
        let nb = NegativeBinomial::new(7.0, 1.3);
        let mut sum = 0.0;
        for count in 0..40 {
            sum += libm::exp(nb.ln_chance(f64::from(count)));
            assert!((nb.at_most(f64::from(count)) - sum).abs() < 1e-11);
        }
        assert!(nb.at_most(-1.0).abs() < f64::EPSILON);
    }

    #[test]
    fn a_large_shape_is_poisson() {
        let nb = NegativeBinomial::new(2.0, 1e7);
        assert!((libm::exp(nb.ln_chance(0.0)) - libm::exp(-2.0)).abs() < 1e-6);
        assert!((nb.variance() - 2.0).abs() < 1e-6);
    }
}
