//! The forecasts that would have been made earlier, and what then happened.

use super::dynamics::{Belief, Campaign, Dynamics};
use super::negative_binomial::NegativeBinomial;

/// Earlier days from which forecasts are replayed.
pub const ORIGINS: usize = 6;

/// Ratios of what came over what was forecast that weigh as much as the prior of the common drift.
const PRIOR_RATIOS: f64 = 1.5;

/// When forecasts are replayed: what was known runs from `first` to `last`, and what is to be
/// forecast afterwards reaches `horizon` days ahead.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    /// First day known.
    pub first: i32,
    /// Last day known.
    pub last: i32,
    /// Furthest day to be forecast, in days after the last.
    pub horizon: i32,
}

impl Span {
    /// The days after which forecasts are replayed, evenly over the span.
    fn origins(self) -> [f64; ORIGINS] {
        let days = f64::from(self.last - self.first);
        std::array::from_fn(|i| {
            f64::from(self.first) + days * (0.15 + 0.8 * i as f64 / ORIGINS as f64)
        })
    }
}

/// One forecast that would have been made, with its outcome.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Replayed {
    /// The forecast.
    pub forecast: NegativeBinomial,
    /// What was believed when it was made.
    pub belief: Belief,
    /// The day it was made for, in days since 1970-01-01.
    pub day: i32,
    /// Results that came, whole.
    pub results: f64,
    /// Days from the day it was made.
    pub ahead: f64,
    /// Which of the earlier days it was made on, from 0.
    pub origin: usize,
    /// One over the number of forecasts made of the same period, so that each period counts once.
    pub weight: f64,
}

/// Goes through every replayed forecast of periods with spend, campaign by campaign.
pub fn replay(
    dynamics: &Dynamics,
    campaigns: &[Campaign],
    span: Span,
    mut each: impl FnMut(usize, &Replayed),
) {
    let origins = span.origins();
    for (index, campaign) in campaigns.iter().enumerate() {
        let Some(first) = campaign.periods.first() else { continue };
        let mut belief = dynamics.begin(first.day);
        let mut made: Vec<Belief> = Vec::with_capacity(ORIGINS);
        for period in &campaign.periods {
            let day = f64::from(period.day);
            while made.len() < ORIGINS && origins[made.len()] < day {
                made.push(belief);
            }
            let Some(results) = period.results else { continue };
            let exposure = dynamics.exposure(campaign.usual, period.spend, period.day);
            let within = |i: usize| day - origins[i] <= f64::from(span.horizon);
            let count = (0..made.len()).filter(|i| within(*i)).count();
            if period.spend > 0.0 {
                for (origin, then) in made.iter().enumerate().filter(|(i, _)| within(*i)) {
                    let replayed = Replayed {
                        forecast: dynamics.forecast(*then, period.day, exposure),
                        belief: *then,
                        day: period.day,
                        results: libm::round(results),
                        ahead: day - origins[origin],
                        origin,
                        weight: 1.0 / count as f64,
                    };
                    each(index, &replayed);
                }
            }
            belief = dynamics.learned(belief, period.day, exposure, results);
        }
    }
}

/// The variance of all campaigns' common level that replayed forecasts reveal, a day.
///
/// Each origin gives one ratio of what came over what was forecast, all campaigns together; what
/// its square has beyond the variance that single campaigns explain is common. There are few such
/// ratios, so they are averaged with a prior.
pub fn common_drift(dynamics: &Dynamics, campaigns: &[Campaign], span: Span, prior: f64) -> f64 {
    let mut all = [Sums::default(); ORIGINS];
    let mut own = [Sums::default(); ORIGINS];
    let mut current = 0;
    let mut add = |own: &mut [Sums; ORIGINS]| {
        for (all, own) in all.iter_mut().zip(own.iter_mut()) {
            all.add(&std::mem::take(own).with_level());
        }
    };
    replay(dynamics, campaigns, span, |index, replayed| {
        if index != current {
            add(&mut own);
            current = index;
        }
        own[replayed.origin].see(replayed, dynamics);
    });
    add(&mut own);
    let (mut sum, mut weight) = (PRIOR_RATIOS * prior, PRIOR_RATIOS);
    for sums in all.iter().filter(|sums| sums.expected > 0.0 && sums.ahead > 0.0) {
        let days = sums.ahead / sums.expected;
        let ln = libm::log((sums.results + 0.5) / (sums.expected + 0.5));
        let noise = sums.variance / (sums.expected * sums.expected);
        // Six overlapping origins are worth about three; one lost in noise is worth little.
        let worth = 0.5 * prior * days / (prior * days + noise);
        sum += worth * ((ln * ln - noise) / days).max(0.0);
        weight += worth;
    }
    sum / weight
}

/// Sums over the forecasts made on one day.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    results: f64,
    expected: f64,
    variance: f64,
    ahead: f64,
    level: f64,
    drift: f64,
}

impl Sums {
    fn see(&mut self, replayed: &Replayed, dynamics: &Dynamics) {
        let mean = replayed.forecast.mean;
        self.results += replayed.results;
        self.expected += mean;
        self.variance += mean + dynamics.dispersion * mean * mean;
        self.ahead += replayed.ahead * mean;
        self.level = replayed.belief.rate.cv2();
        self.drift = dynamics.drift;
    }

    /// With the doubt about one campaign's level, which all its periods share.
    fn with_level(mut self) -> Self {
        let doubt = self.level * self.expected + self.drift * self.ahead;
        self.variance += self.expected * doubt;
        self
    }

    fn add(&mut self, other: &Self) {
        self.results += other.results;
        self.expected += other.expected;
        self.variance += other.variance;
        self.ahead += other.ahead;
    }
}
