//! The seeded random draws.
//!
//! Every uncertain quantity has a stream of its own, so that two scenarios compared see the same
//! luck: adding a network or a month changes no other draw.

use super::prior::Beta;
use rand::SeedableRng;
use rand_distr::{Distribution, StandardNormal};
use rand_xoshiro::Xoshiro256PlusPlus;

/// Names the stream of one uncertain quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stream(pub u64);

impl Stream {
    /// A stream for a quantity (a small constant) of a network or month (another).
    pub const fn of(quantity: u64, index: u64) -> Self {
        Self(quantity * 1000 + index)
    }
}

/// Source of all draws of one forecast.
#[derive(Debug, Clone, Copy)]
pub struct Draws {
    /// The seed: the same seed gives the same forecast, to the byte.
    pub seed: u64,
    /// How many draws.
    pub count: usize,
}

impl Draws {
    fn generator(&self, stream: Stream) -> Xoshiro256PlusPlus {
        let mixed = self.seed ^ stream.0.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        Xoshiro256PlusPlus::seed_from_u64(mixed)
    }

    /// Standard normal deviates.
    pub fn normals(&self, stream: Stream) -> Vec<f64> {
        StandardNormal.sample_iter(self.generator(stream)).take(self.count).collect()
    }

    /// Beta variates; a degenerate distribution gives its mean.
    pub fn betas(&self, stream: Stream, beta: Beta) -> Vec<f64> {
        match rand_distr::Beta::new(beta.a, beta.b) {
            Ok(distribution) => {
                distribution.sample_iter(self.generator(stream)).take(self.count).collect()
            }
            Err(_) => vec![beta.mean(); self.count],
        }
    }
}

/// A Poisson count with this mean at a standard normal deviate: by inverse distribution function
/// for small means, by the Cornish-Fisher expansion for large ones.
pub fn poisson(mean: f64, z: f64) -> f64 {
    if mean <= 0.0 {
        return 0.0;
    }
    if mean > 30.0 {
        return libm::floor(mean + libm::sqrt(mean) * z + (z * z - 1.0) / 6.0 + 0.5).max(0.0);
    }
    let wanted = 0.5 * libm::erfc(-z / std::f64::consts::SQRT_2);
    let mut term = libm::exp(-mean);
    let mut below = term;
    let mut count = 0.0;
    while below < wanted && count < 200.0 {
        count += 1.0;
        term *= mean / count;
        below += term;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_draws_and_streams_differ() {
        let draws = Draws { seed: 7, count: 100 };
        assert_eq!(draws.normals(Stream(1)), draws.normals(Stream(1)));
        assert_ne!(draws.normals(Stream(1)), draws.normals(Stream(2)));
    }

    #[test]
    fn no_two_seeds_share_their_draws() {
        let first = |seed| Draws { seed, count: 1 }.normals(Stream(1))[0].to_bits();
        let all: std::collections::BTreeSet<u64> = (0..64).map(first).collect();
        assert_eq!(all.len(), 64);
    }

    #[test]
    fn no_two_quantities_share_a_stream() {
        let all: std::collections::BTreeSet<u64> =
            (1..40).flat_map(|q| (0..40).map(move |index| Stream::of(q, index).0)).collect();
        assert_eq!(all.len(), 39 * 40);
    }

    #[test]
    fn poisson_has_its_mean_on_both_sides_of_the_switch() {
        let z = Draws { seed: 1, count: 20_000 }.normals(Stream(3));
        for mean in [0.3, 4.0, 29.0, 31.0, 400.0] {
            let got = z.iter().map(|z| poisson(mean, *z)).sum::<f64>() / 20_000.0;
            assert!((got - mean).abs() < 0.05 + 0.02 * mean, "{mean}: {got}");
        }
        assert!(poisson(0.0, 3.0).abs() < f64::EPSILON);
    }
}
