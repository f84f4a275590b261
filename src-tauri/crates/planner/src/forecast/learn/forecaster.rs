//! What the next periods bring, from all that is known of a business's campaigns.

use super::dynamics::{Campaign, Dynamics};
use super::fit::fit;
use super::negative_binomial::NegativeBinomial;
use super::replay::{ORIGINS, Replayed, Span, replay};
use super::special::{inverse, normal_cdf};

/// Replayed forecasts that weigh as much as the belief that ranges are right as they are.
const RANGES_TRUSTED: f64 = 60.0;
/// The same for totals of campaigns, of which there are few.
const TOTALS_TRUSTED: f64 = 20.0;

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
    /// For forecasts of one period.
    each: Shares,
    /// For forecasts of several periods together.
    totals: Shares,
}

/// The central shares of a forecast that held what was wanted in replay.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Shares {
    half: f64,
    eight_in_ten: f64,
}

impl Shares {
    /// As wanted, without replay.
    const PLAIN: Self = Self { half: Width::Half.share(), eight_in_ten: Width::EightInTen.share() };
}

impl Forecaster {
    /// Learns from what is known; `None` when nothing was both spent and counted.
    pub fn learn(campaigns: &[Campaign], span: Span) -> Option<Self> {
        let dynamics = fit(campaigns, span)?;
        let each = Held::periods(&dynamics, campaigns, span).shares(RANGES_TRUSTED);
        let totals = Held::totals(&dynamics, campaigns, span).shares(TOTALS_TRUSTED);
        Some(Self { dynamics, each, totals })
    }

    /// The central share of a forecast that makes a range of this width.
    pub const fn central_share(&self, width: Width) -> f64 {
        match width {
            Width::Half => self.each.half,
            Width::EightInTen => self.each.eight_in_ten,
        }
    }

    /// The same for forecasts of several periods of a campaign together.
    #[must_use]
    pub const fn of_totals(self) -> Self {
        Self { each: self.totals, ..self }
    }

    /// The same without what replay taught about widths.
    #[must_use]
    pub const fn unstretched(self) -> Self {
        Self { each: Shares::PLAIN, totals: Shares::PLAIN, ..self }
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
    fn periods(dynamics: &Dynamics, campaigns: &[Campaign], span: Span) -> Self {
        let mut standings = Vec::new();
        replay(dynamics, campaigns, span, |_, replayed| {
            let standing = Standing::of(replayed.forecast, replayed.results);
            standings.push((standing, replayed.weight));
        });
        Self(standings)
    }

    /// All that each origin forecast of each campaign, together.
    fn totals(dynamics: &Dynamics, campaigns: &[Campaign], span: Span) -> Self {
        let mut standings = Vec::new();
        let mut made: [Vec<Replayed>; ORIGINS] = Default::default();
        let mut current = 0;
        let mut close = |made: &mut [Vec<Replayed>; ORIGINS]| {
            for replayed in made.iter_mut().map(std::mem::take).filter(|made| made.len() > 1) {
                let belief = replayed[0].belief;
                let exposure = |r: &Replayed| (r.day, r.forecast.mean / belief.rate.mean());
                let periods: Vec<(i32, f64)> = replayed.iter().map(exposure).collect();
                let came = replayed.iter().map(|replayed| replayed.results).sum();
                let standing = Standing::of(dynamics.forecast_total(belief, &periods), came);
                standings.push((standing, 1.0 / ORIGINS as f64));
            }
        };
        replay(dynamics, campaigns, span, |index, replayed| {
            if index != current {
                close(&mut made);
                current = index;
            }
            made[replayed.origin].push(*replayed);
        });
        close(&mut made);
        Self(standings)
    }

    fn shares(&self, trusted: f64) -> Shares {
        Shares {
            half: self.central_share(Width::Half, trusted),
            eight_in_ten: self.central_share(Width::EightInTen, trusted),
        }
    }

    /// The central share that would have held what is wanted, drawn toward the wanted share itself
    /// while there is little to go by. Ranges are widened readily and narrowed by half as much: the
    /// dynamics were chosen to suit these very outcomes, so those to come will be further off.
    fn central_share(&self, width: Width, trusted: f64) -> f64 {
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
        let trust = weight / (weight + trusted);
        let trust = if seen < 1.0 { trust / 2.0 } else { trust };
        let stretched = wanted * libm::pow(seen.clamp(0.5, 2.5), trust);
        2.0 * normal_cdf(stretched) - 1.0
    }
}

#[cfg(test)]
mod tests {
    use super::super::dynamics::Period;
    use super::super::replay::common_drift;
    use super::*;

    fn learned(rule: impl Fn(i32, i32) -> f64) -> (Forecaster, Vec<Campaign>) {
        let period = |unit, day| Period { day, spend: 10.0, results: Some(rule(unit, day)) };
        let campaign = |unit: i32| {
            Campaign::new(unit.to_string(), (0..60).map(|day| period(unit, day)).collect())
        };
        let campaigns: Vec<Campaign> = (0..6).map(campaign).collect();
        (Forecaster::learn(&campaigns, SPAN).unwrap(), campaigns)
    }

    const SPAN: Span = Span { first: 0, last: 59, horizon: 40 };

    #[test]
    fn a_range_is_rounded_to_what_is_nearest() {
        let plain = learned(|unit, day| f64::from((unit + day) % 4)).0.unstretched();
        let rare = NegativeBinomial::new(0.05, 100.0);
        let range = plain.range(rare, Width::EightInTen);
        assert_eq!((range.low, range.high), (0.0, 0.0));
        for mean in [3.0, 20.0, 400.0] {
            let forecast = NegativeBinomial::new(mean, 8.0);
            for width in [Width::Half, Width::EightInTen] {
                let range = plain.range(forecast, width);
                let held = forecast.at_most(range.high) - forecast.at_most(range.low - 1.0);
                assert!((held - width.share()).abs() < 0.07, "{mean} {width:?}: {held}");
            }
        }
    }

    #[test]
    fn what_one_range_holds_too_much_the_next_holds_less() {
        let plain = learned(|unit, day| f64::from((unit + day) % 4)).0.unstretched();
        let forecast = NegativeBinomial::new(1.2, 3.0);
        let (mut beyond, mut held) = (0.0, 0.0);
        for _ in 0..200 {
            let range = plain.range_after(forecast, Width::EightInTen, &mut beyond);
            held += forecast.at_most(range.high) - forecast.at_most(range.low - 1.0);
        }
        assert!((held / 200.0 - 0.8).abs() < 0.005, "{}", held / 200.0);
    }

    #[test]
    fn an_outcome_stands_within_as_often_as_wanted() {
        for forecast in [NegativeBinomial::new(0.3, 2.0), NegativeBinomial::new(30.0, 5.0)] {
            let within: f64 = (0..2000)
                .map(f64::from)
                .map(|n| libm::exp(forecast.ln_chance(n)) * Standing::of(forecast, n).within(0.8))
                .sum();
            assert!((within - 0.8).abs() < 1e-9, "{within}");
        }
    }

    #[test]
    fn ranges_widen_readily_and_narrow_slowly() {
        let forecast = NegativeBinomial::new(50.0, 10.0);
        let standing = |count: f64| (Standing::of(forecast, count), 1.0);
        let held = |counts: &[f64]| {
            Held(counts.iter().cycle().take(300).map(|count| standing(*count)).collect())
                .central_share(Width::EightInTen, 60.0)
        };
        let (scattered, close) =
            (held(&[5.0, 20.0, 50.0, 110.0, 140.0]), held(&[49.0, 50.0, 51.0]));
        assert!(scattered > 0.95, "{scattered}");
        assert!((0.5..0.79).contains(&close), "{close}");
        assert!((Held(Vec::new()).central_share(Width::Half, 60.0) - 0.5).abs() < f64::EPSILON);
    }

    #[test]
    fn a_rate_that_moves_for_all_is_noticed() {
        let prior = 0.04 / 30.4;
        let steady = |unit: i32, day: i32| f64::from(20 + (unit * 5 + day * 3) % 7);
        let fallen = |unit: i32, day: i32| steady(unit, day) * if day < 30 { 1.0 } else { 0.4 };
        let drift = |rule: &dyn Fn(i32, i32) -> f64| {
            let (forecaster, campaigns) = learned(rule);
            common_drift(&forecaster.dynamics, &campaigns, SPAN, prior)
        };
        let (still, moved) = (drift(&steady), drift(&fallen));
        assert!(still < prior, "{still}");
        assert!(moved > 2.0 * prior, "{moved}");
    }
}
