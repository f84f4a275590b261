//! What the next periods bring, from all that is known of a business's campaigns.

use super::dynamics::{Campaign, Dynamics};
use super::fit::fit;
use super::negative_binomial::NegativeBinomial;
use super::replay::{Span, replay};
use super::special::{inverse, normal_cdf};

/// Replayed forecasts that weigh as much as the belief that ranges are right as they are.
const RANGES_TRUSTED: f64 = 60.0;

/// Most chance that one range's rounding hands on to the next.
const MOST_CARRIED: f64 = 0.5;

/// A range of whole counts, both ends inside.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// Lowest count.
    pub low: f64,
    /// Highest count.
    pub high: f64,
}

impl Range {
    /// The same for results that come in parts, as when a sale is shared between adverts: a whole
    /// number stands for all that would be rounded to it.
    #[must_use]
    pub fn with_parts(self) -> Self {
        Self { low: (self.low - 0.5).max(0.0), high: self.high + 0.5 }
    }

    /// Whether a count lies within it.
    pub fn holds(self, count: f64) -> bool {
        (self.low..=self.high).contains(&count)
    }
}

/// How often a range should hold what comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// In half of all cases.
    Half,
    /// In eight of ten cases.
    EightInTen,
}

impl Width {
    /// The same as a fraction.
    pub const fn share(self) -> f64 {
        match self {
            Self::Half => 0.5,
            Self::EightInTen => 0.8,
        }
    }
}

/// The dynamics of a business's campaigns, and how wide ranges must be to hold what comes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Forecaster {
    /// How results follow spend and how rates move.
    pub dynamics: Dynamics,
    /// Central share of a forecast that holds half of what came in replay.
    half: f64,
    /// Central share of a forecast that holds eight in ten of what came in replay.
    eight_in_ten: f64,
}

impl Forecaster {
    /// Learns from what is known; `None` when nothing was both spent and counted.
    pub fn learn(campaigns: &[Campaign], span: Span) -> Option<Self> {
        let dynamics = fit(campaigns, span)?;
        let held = Held::replayed(&dynamics, campaigns, span);
        let half = held.central_share(Width::Half);
        Some(Self { dynamics, half, eight_in_ten: held.central_share(Width::EightInTen) })
    }

    /// The central share of a forecast that makes a range of this width.
    pub const fn central_share(&self, width: Width) -> f64 {
        match width {
            Width::Half => self.half,
            Width::EightInTen => self.eight_in_ten,
        }
    }

    /// The same without what replay taught about widths.
    #[must_use]
    pub const fn unstretched(self) -> Self {
        Self { half: Width::Half.share(), eight_in_ten: Width::EightInTen.share(), ..self }
    }

    /// The whole numbers whose chance together is nearest to what is wanted, about the middle.
    pub fn range(&self, forecast: NegativeBinomial, width: Width) -> Range {
        self.range_after(forecast, width, &mut 0.0)
    }

    /// The same for one of many forecasts, with the chance that the ranges before it hold beyond
    /// what was wanted.
    ///
    /// A range of whole numbers cannot hold exactly eight in ten; rounding both ends outward would
    /// hold too many, the more so the smaller the counts. So each end is rounded outward or
    /// inward, whichever brings the chance of all ranges so far nearest to what is wanted. Large
    /// counts are hardly touched: there a step of one changes little. Where nothing at all is
    /// likelier than the range should be, the range is nothing alone, and holds too much.
    pub fn range_after(&self, forecast: NegativeBinomial, width: Width, beyond: &mut f64) -> Range {
        let share = self.central_share(width);
        let low = forecast.quantile((1.0 - share) / 2.0);
        let high = forecast.quantile(f64::midpoint(1.0, share));
        let roundings =
            [(low, high), (low, high - 1.0), (low + 1.0, high), (low + 1.0, high - 1.0)];
        let mut best = (low, high, f64::MAX);
        for (low, high) in roundings.into_iter().filter(|(low, high)| low <= high) {
            let extra = *beyond + forecast.at_most(high) - forecast.at_most(low - 1.0) - share;
            if extra.abs() < best.2.abs() {
                best = (low, high, extra);
            }
        }
        *beyond = best.2.clamp(-MOST_CARRIED, MOST_CARRIED);
        Range { low: best.0, high: best.1 }
    }
}

/// The part of a forecast's chance below an outcome, and up to and with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Chance of less.
    pub below: f64,
    /// Chance of at most as much.
    pub up_to: f64,
}

impl Standing {
    /// Where a whole outcome stands in its forecast.
    pub fn of(forecast: NegativeBinomial, outcome: f64) -> Self {
        Self { below: forecast.at_most(outcome - 1.0), up_to: forecast.at_most(outcome) }
    }

    /// The part of the outcome's own chance that lies in the central share: between 0 and 1, and
    /// on average exactly the share when forecasts are right, however small the counts.
    pub fn within(self, central_share: f64) -> f64 {
        let (low, high) = ((1.0 - central_share) / 2.0, f64::midpoint(1.0, central_share));
        let inside = (self.up_to.min(high) - self.below.max(low)).max(0.0);
        (inside / (self.up_to - self.below).max(1e-12)).min(1.0)
    }
}

/// Where replayed outcomes stood, with the weight of each.
struct Held(Vec<(Standing, f64)>);

impl Held {
    fn replayed(dynamics: &Dynamics, campaigns: &[Campaign], span: Span) -> Self {
        let mut standings = Vec::new();
        replay(dynamics, campaigns, span, |_, replayed| {
            let standing = Standing::of(replayed.forecast, replayed.results);
            standings.push((standing, replayed.weight));
        });
        Self(standings)
    }

    /// The central share that would have held what is wanted, drawn toward the wanted share itself
    /// while there is little to go by. Ranges are widened readily and narrowed by half as much: the
    /// dynamics were chosen to suit these very outcomes, so those to come will be further off.
    fn central_share(&self, width: Width) -> f64 {
        let weight: f64 = self.0.iter().map(|(_, weight)| weight).sum();
        if weight <= 0.0 {
            return width.share();
        }
        let held = |share: f64| {
            self.0.iter().map(|(s, weight)| weight * s.within(share)).sum::<f64>() / weight
        };
        let deviations = |share: f64| inverse(f64::midpoint(1.0, share), 0.0, 6.0, normal_cdf);
        let wanted = deviations(width.share());
        let seen = deviations(inverse(width.share(), 0.0, 1.0, held)) / wanted;
        let trust = weight / (weight + RANGES_TRUSTED);
        let trust = if seen < 1.0 { trust / 2.0 } else { trust };
        let stretched = wanted * libm::pow(seen.clamp(0.5, 2.5), trust);
        2.0 * normal_cdf(stretched) - 1.0
    }
}
