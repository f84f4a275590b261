//! Forecasts judged by what came: learn from the first part of some campaigns' history, forecast
//! the rest from the money that was then spent, and compare.
//!
//! Of the rest only the spend is looked at; impressions and clicks of a day to come are not known
//! when its money is planned. Results are taken as attributed: neither trust nor incrementality
//! is applied.

use super::learn::dynamics::{Belief, Campaign, Dynamics, Period};
use super::learn::fit::{MONTH, pooled_rate};
use super::learn::forecaster::{Forecaster, Range, Standing, Width};
use super::learn::negative_binomial::NegativeBinomial;
use super::learn::replay::Span;
use crate::message::Message;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;

/// A shape at which a negative binomial is a Poisson.
const POISSON: f64 = 1e7;

/// What a backtest found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Backtest {
    /// Forecasts of each campaign and period.
    #[serde(flatten)]
    pub each: Comparison,
    /// Forecasts of each campaign's total over the rest.
    pub totals: Comparison,
    /// What was learned from and what was forecast.
    pub counts: Counts,
    /// What was learned.
    pub learned: Learned,
    /// Every forecast of a campaign and period, with its outcome.
    pub forecasts: Vec<Forecast>,
}

/// The forecast's marks and those of the simplest forecast there is: one rate for all campaigns,
/// Poisson counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// The forecast's.
    #[serde(flatten)]
    pub model: Marks,
    /// The pooled rate's.
    pub baseline: Marks,
}

/// How good a set of forecasts was. `None` where there was nothing to judge.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Marks {
    /// Forecasts judged.
    pub judged: usize,
    /// Share of outcomes within the 50% range, both ends inside.
    pub coverage_50: Option<f64>,
    /// Share of outcomes within the 80% range, both ends inside.
    pub coverage_80: Option<f64>,
    /// The same for a 50% range whose ends are not rounded to whole counts: an outcome at an end
    /// counts by the part of its chance inside. Comparable however small the counts are.
    pub coverage_50_unrounded: Option<f64>,
    /// The same for the 80% range.
    pub coverage_80_unrounded: Option<f64>,
    /// Median of |outcome - forecast| / outcome, over outcomes above zero.
    pub median_absolute_percentage_error: Option<f64>,
    /// Mean natural logarithm of the chance given to what came; nearer to zero is better.
    pub mean_log_score: Option<f64>,
}

/// What was learned from and what was forecast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Campaigns in all.
    pub units: usize,
    /// Campaigns of which nothing was known when the forecast was made.
    pub new_units: usize,
    /// Distinct periods in all.
    pub periods: usize,
    /// Distinct periods learned from.
    pub train_periods: usize,
    /// The last period learned from.
    pub train_until: Date,
    /// Campaign periods learned from.
    pub train_rows: usize,
    /// Campaign periods in the rest.
    pub rest_rows: usize,
    /// Campaign periods in the rest without a count of conversions: not judged.
    pub without_conversions: usize,
    /// Campaign periods in the rest without spend: not judged one by one, but in the totals.
    pub without_spend: usize,
}

/// What was learned.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Learned {
    /// Percent by which conversions grow when spend grows by one percent.
    pub elasticity: f64,
    /// Squared coefficient of variation of single periods beyond chance.
    pub dispersion: f64,
    /// Log variance that a campaign's rate gains in a month.
    pub drift_a_month: f64,
    /// Conversions per unit of spend of a campaign of which nothing is known.
    pub rate: f64,
    /// Squared coefficient of variation of the rate between campaigns.
    pub between_units: f64,
    /// What each weekday brings, Monday first.
    pub weekdays: [f64; 7],
    /// The central share of a forecast that makes its 50% range, after replay.
    pub central_share_50: f64,
    /// The central share of a forecast that makes its 80% range, after replay.
    pub central_share_80: f64,
}

/// One forecast and its outcome.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Forecast {
    /// First day of the period.
    pub period: Date,
    /// The campaign.
    pub unit: String,
    /// Money that was spent.
    pub spend: f64,
    /// Conversions expected.
    pub expected: f64,
    /// Ends of the 50% range.
    pub range_50: [f64; 2],
    /// Ends of the 80% range.
    pub range_80: [f64; 2],
    /// Conversions that came.
    pub conversions: f64,
}

/// Learns from the first `share` of the distinct periods and forecasts the rest.
///
/// # Errors
/// A message when the share is not between 0 and 1, when there are fewer than two periods, when
/// nothing was spent and counted in the first part, or when nothing can be judged in the rest.
pub fn backtest(campaigns: &[Campaign], share: f64) -> Result<Backtest, Message> {
    let split = Split::at(campaigns, share)?;
    let known: Vec<Campaign> = campaigns.iter().map(|c| c.until(split.span.last)).collect();
    let begun: Vec<Campaign> = known.iter().filter(|c| !c.periods.is_empty()).cloned().collect();
    let nothing = || Message::new("backtest-nothing-learned");
    let forecaster = Forecaster::learn(&begun, split.span).ok_or_else(nothing)?;
    let rate = pooled_rate(&begun).ok_or_else(nothing)?;
    let mut judged = Judged::new(forecaster, rate, in_parts(&begun));
    for (campaign, known) in campaigns.iter().zip(&known) {
        judged.judge(known, &campaign.periods[known.periods.len()..], split.span.last);
    }
    if judged.each.is_empty() {
        return Err(Message::new("backtest-nothing-judged"));
    }
    let counts = split.counts(campaigns, &known);
    Ok(judged.into_backtest(counts))
}

/// Whether results are known to come in parts.
fn in_parts(campaigns: &[Campaign]) -> bool {
    let mut results = campaigns.iter().flat_map(|c| c.periods.iter().filter_map(|p| p.results));
    results.any(|results| (results - libm::round(results)).abs() > 1e-9)
}

/// Where the history is divided.
struct Split {
    span: Span,
    periods: usize,
    train_periods: usize,
}

impl Split {
    fn at(campaigns: &[Campaign], share: f64) -> Result<Self, Message> {
        if !(share > 0.0 && share < 1.0) {
            return Err(Message::new("backtest-share-outside"));
        }
        let days: BTreeSet<i32> =
            campaigns.iter().flat_map(|c| c.periods.iter().map(|p| p.day)).collect();
        let days: Vec<i32> = days.into_iter().collect();
        let (Some(first), Some(end)) = (days.first(), days.last()) else {
            return Err(Message::new("backtest-one-period"));
        };
        if days.len() < 2 {
            return Err(Message::new("backtest-one-period"));
        }
        let train_periods = learned_periods(days.len(), share);
        let last = days[train_periods - 1];
        let span = Span { first: *first, last, horizon: end - last };
        Ok(Self { span, periods: days.len(), train_periods })
    }

    fn counts(&self, campaigns: &[Campaign], known: &[Campaign]) -> Counts {
        let last = self.span.last;
        let rest = || campaigns.iter().flat_map(|c| &c.periods).filter(|p| p.day > last);
        Counts {
            units: campaigns.len(),
            new_units: known.iter().filter(|c| c.periods.is_empty()).count(),
            periods: self.periods,
            train_periods: self.train_periods,
            train_until: date_of(last),
            train_rows: known.iter().map(|c| c.periods.len()).sum(),
            rest_rows: rest().count(),
            without_conversions: rest().filter(|p| p.results.is_none()).count(),
            without_spend: rest().filter(|p| p.results.is_some() && p.spend <= 0.0).count(),
        }
    }
}

/// At least one period to learn from and one to forecast.
fn learned_periods(periods: usize, share: f64) -> usize {
    let wanted = libm::round(periods as f64 * share);
    (1..periods).find(|n| *n as f64 >= wanted).unwrap_or(periods - 1)
}

fn date_of(day: i32) -> Date {
    Date::constant(1970, 1, 1).saturating_add(day.days())
}

/// The two forecasts of one outcome.
struct Pair {
    model: NegativeBinomial,
    baseline: NegativeBinomial,
    outcome: f64,
}

/// Forecasts and outcomes so far.
struct Judged {
    forecaster: Forecaster,
    rate: f64,
    parts: bool,
    each: Vec<Pair>,
    totals: Vec<Pair>,
    /// The campaign and period of each of `each`.
    of: Vec<(String, Period)>,
}

impl Judged {
    fn new(forecaster: Forecaster, rate: f64, parts: bool) -> Self {
        Self { forecaster, rate, parts, each: Vec::new(), totals: Vec::new(), of: Vec::new() }
    }

    fn judge(&mut self, known: &Campaign, rest: &[Period], last: i32) {
        let dynamics = self.forecaster.dynamics;
        let belief = dynamics.learned_from(known, last);
        let planned: Vec<(&Period, f64, f64)> = rest
            .iter()
            .filter_map(|p| Some((p, dynamics.exposure(known.usual, p.spend, p.day), p.results?)))
            .collect();
        for (period, exposure, outcome) in planned.iter().filter(|(p, ..)| p.spend > 0.0) {
            let model = dynamics.forecast(belief, period.day, *exposure);
            self.each.push(self.pair(model, period.spend, *outcome));
            self.of.push((known.name.clone(), **period));
        }
        let spend: f64 = planned.iter().map(|(period, ..)| period.spend).sum();
        if spend > 0.0 {
            let model = total(&dynamics, belief, &planned);
            let outcome = planned.iter().map(|(.., outcome)| outcome).sum();
            self.totals.push(self.pair(model, spend, outcome));
        }
    }

    fn pair(&self, model: NegativeBinomial, spend: f64, outcome: f64) -> Pair {
        Pair { model, baseline: NegativeBinomial::new(self.rate * spend, POISSON), outcome }
    }

    fn into_backtest(self, counts: Counts) -> Backtest {
        let (each, marks) = comparison(&self.forecaster, &self.each, self.parts);
        let forecasts = self.of.into_iter().zip(&self.each).zip(&marks);
        Backtest {
            each,
            totals: comparison(&self.forecaster.of_totals(), &self.totals, self.parts).0,
            counts,
            learned: learned(&self.forecaster),
            forecasts: forecasts.map(|((of, pair), mark)| written(of, pair, mark)).collect(),
        }
    }
}

fn total(dynamics: &Dynamics, belief: Belief, planned: &[(&Period, f64, f64)]) -> NegativeBinomial {
    let periods: Vec<(i32, f64)> =
        planned.iter().map(|(p, exposure, _)| (p.day, *exposure)).collect();
    dynamics.forecast_total(belief, &periods)
}

/// The marks of both forecasts, and those of each of the model's.
fn comparison(forecaster: &Forecaster, pairs: &[Pair], parts: bool) -> (Comparison, Vec<Mark>) {
    let marks = |forecaster: &Forecaster, forecast: fn(&Pair) -> NegativeBinomial| -> Vec<Mark> {
        let mut beyond = [0.0; 2];
        let mark = |pair: &Pair| {
            let forecast = forecast(pair);
            let ranges: [Range; 2] = std::array::from_fn(|i| {
                forecaster.range_after(forecast, WIDTHS[i], &mut beyond[i])
            });
            let ranges = if parts { ranges.map(Range::with_parts) } else { ranges };
            Mark::of(forecaster, forecast, ranges, pair.outcome)
        };
        pairs.iter().map(mark).collect()
    };
    let model = marks(forecaster, |pair| pair.model);
    // What replay taught about widths belongs to the model, not to the pooled rate.
    let baseline = marks(&forecaster.unstretched(), |pair| pair.baseline);
    (Comparison { model: Marks::of(&model), baseline: Marks::of(&baseline) }, model)
}

fn written((unit, period): (String, Period), pair: &Pair, mark: &Mark) -> Forecast {
    let [half, eight] = mark.ranges.map(|range| [range.low, range.high]);
    Forecast {
        period: date_of(period.day),
        unit,
        spend: period.spend,
        expected: pair.model.mean,
        range_50: half,
        range_80: eight,
        conversions: pair.outcome,
    }
}

fn learned(forecaster: &Forecaster) -> Learned {
    let dynamics = &forecaster.dynamics;
    Learned {
        elasticity: dynamics.elasticity,
        dispersion: dynamics.dispersion,
        drift_a_month: dynamics.wandered(MONTH),
        rate: dynamics.start.mean(),
        between_units: dynamics.start.cv2(),
        weekdays: dynamics.weekday,
        central_share_50: forecaster.central_share(Width::Half),
        central_share_80: forecaster.central_share(Width::EightInTen),
    }
}

/// Both widths, in the order in which ranges and coverages are kept.
const WIDTHS: [Width; 2] = [Width::Half, Width::EightInTen];

/// The marks of one forecast.
struct Mark {
    ranges: [Range; 2],
    held: [bool; 2],
    within: [f64; 2],
    /// |outcome - forecast| / outcome, where something came.
    off: Option<f64>,
    log_score: f64,
}

impl Mark {
    fn of(
        forecaster: &Forecaster,
        forecast: NegativeBinomial,
        ranges: [Range; 2],
        outcome: f64,
    ) -> Self {
        let whole = libm::round(outcome);
        let standing = Standing::of(forecast, whole);
        Self {
            ranges,
            held: ranges.map(|range| range.holds(outcome)),
            within: WIDTHS.map(|width| standing.within(forecaster.central_share(width))),
            off: (outcome > 0.0).then(|| (outcome - forecast.typical()).abs() / outcome),
            log_score: forecast.ln_chance(whole),
        }
    }
}

impl Marks {
    fn of(marks: &[Mark]) -> Self {
        let mean = |value: &dyn Fn(&Mark) -> f64| {
            (!marks.is_empty()).then(|| marks.iter().map(value).sum::<f64>() / marks.len() as f64)
        };
        let share = |i: usize| mean(&|mark| f64::from(u8::from(mark.held[i])));
        Self {
            judged: marks.len(),
            coverage_50: share(0),
            coverage_80: share(1),
            coverage_50_unrounded: mean(&|mark| mark.within[0]),
            coverage_80_unrounded: mean(&|mark| mark.within[1]),
            median_absolute_percentage_error: median(marks.iter().filter_map(|m| m.off).collect()),
            mean_log_score: mean(&|mark| mark.log_score),
        }
    }
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = values.get(middle)?;
    Some(if values.len().is_multiple_of(2) {
        f64::midpoint(values[middle - 1], *upper)
    } else {
        *upper
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Campaigns of so many days, each day's spend and results by a rule.
    fn history(
        units: i32,
        days: i32,
        rule: impl Fn(i32, i32) -> (f64, Option<f64>),
    ) -> Vec<Campaign> {
        let period = |unit: i32, day: i32| {
            let (spend, results) = rule(unit, day);
            Period { day, spend, results }
        };
        (0..units)
            .map(|unit| {
                Campaign::new(unit.to_string(), (0..days).map(|day| period(unit, day)).collect())
            })
            .collect()
    }

    fn refused(campaigns: &[Campaign], share: f64) -> String {
        backtest(campaigns, share).unwrap_err().key
    }

    #[test]
    fn the_first_share_of_the_periods_is_learned_from() {
        let found = backtest(&history(3, 10, |_, _| (5.0, Some(1.0))), 0.7).unwrap();
        assert_eq!((found.counts.train_periods, found.counts.periods), (7, 10));
        assert_eq!(found.counts.train_until, Date::constant(1970, 1, 7));
        assert_eq!((found.each.model.judged, found.totals.model.judged), (9, 3));
        for (periods, share, learned) in [(2, 0.01, 1), (2, 0.99, 1), (5, 0.5, 3), (9, 0.99, 8)] {
            assert_eq!(learned_periods(periods, share), learned, "{periods} {share}");
        }
    }

    #[test]
    fn the_baseline_is_one_rate_and_poisson() {
        let campaigns = history(2, 20, |unit, _| (10.0, Some(f64::from(1 + 2 * unit))));
        let found = backtest(&campaigns, 0.5).unwrap().each.baseline;
        let mean = (40.0 + 0.5) / 200.0 * 10.0;
        let score = |count: f64| count * libm::log(mean) - mean - libm::lgamma(count + 1.0);
        let want = f64::midpoint(score(1.0), score(3.0));
        assert!((found.mean_log_score.unwrap() - want).abs() < 1e-5);
        let off = f64::midpoint(mean - 1.0, (3.0 - mean) / 3.0);
        assert!((found.median_absolute_percentage_error.unwrap() - off).abs() < 1e-6);
    }

    #[test]
    fn what_is_unknown_or_unspent_is_not_judged() {
        let campaigns = history(2, 20, |unit, day| match (unit, day) {
            (0, 15) => (5.0, None),
            (0, 16) => (0.0, Some(0.0)),
            _ => (5.0, Some(2.0)),
        });
        let found = backtest(&campaigns, 0.5).unwrap();
        let counts = &found.counts;
        assert_eq!((counts.without_conversions, counts.without_spend), (1, 1));
        assert_eq!((counts.rest_rows, found.each.model.judged), (20, 18));
    }

    #[test]
    fn a_campaign_that_begins_later_is_forecast_from_the_others() {
        let campaigns = history(5, 30, |unit, day| (10.0, Some(f64::from(1 + (unit + day) % 4))));
        let mut campaigns = campaigns;
        campaigns[4].periods.retain(|period| period.day >= 20);
        let found = backtest(&campaigns, 0.5).unwrap();
        assert_eq!(found.counts.new_units, 1);
        let width = |unit: &str| {
            let of = found.forecasts.iter().filter(|forecast| forecast.unit == unit);
            of.map(|forecast| forecast.range_80[1] - forecast.range_80[0]).sum::<f64>()
                / found.forecasts.iter().filter(|forecast| forecast.unit == unit).count() as f64
        };
        assert!(width("4") > width("0"), "{} {}", width("4"), width("0"));
    }

    #[test]
    fn results_in_parts_fall_within_the_numbers_they_round_to() {
        let rare = |part: f64| {
            history(3, 40, move |unit, day| {
                (5.0, Some(if (day + unit) % 9 == 0 { 1.0 } else { part }))
            })
        };
        let found = backtest(&rare(0.02), 0.5).unwrap();
        let whole = backtest(&rare(0.0), 0.5).unwrap();
        assert!(found.each.model.coverage_80 >= whole.each.model.coverage_80);
        assert!(found.forecasts.iter().all(|f| f.range_80[1].fract() > 0.4));
        assert!(whole.forecasts.iter().all(|f| f.range_80[1].fract() < 0.1));
    }

    #[test]
    fn what_cannot_be_judged_is_said() {
        let plain = history(2, 10, |_, _| (5.0, Some(1.0)));
        for share in [0.0, 1.0, -0.5, 2.0, f64::NAN, f64::INFINITY] {
            assert_eq!(refused(&plain, share), "backtest-share-outside");
        }
        assert_eq!(refused(&[], 0.5), "backtest-one-period");
        assert_eq!(refused(&history(3, 1, |_, _| (5.0, Some(1.0))), 0.5), "backtest-one-period");
        let unknown = history(2, 10, |_, _| (5.0, None));
        assert_eq!(refused(&unknown, 0.5), "backtest-nothing-learned");
        let stopped = history(2, 10, |_, day| (if day < 5 { 5.0 } else { 0.0 }, Some(1.0)));
        assert_eq!(refused(&stopped, 0.5), "backtest-nothing-judged");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn every_mark_is_a_number_whatever_the_history(
            cells in prop::collection::vec(
                (0..4_usize, 0..60_i32, 0..4_i32, 0.0..1.0_f64, prop::option::of(0.0..1.0_f64)),
                12..60,
            ),
            size in -6..12_i32, share in 0.05..0.95_f64,
        ) {
            let scale = libm::pow(10.0, f64::from(size));
            let mut campaigns: Vec<Vec<Period>> = vec![Vec::new(); 4];
            for (unit, day, zero, spend, results) in cells {
                let spend = if zero == 0 { 0.0 } else { spend * scale };
                let results = results.map(|r| libm::floor(r * libm::pow(10.0, f64::from(zero * 2))));
                campaigns[unit].push(Period { day: day * 7, spend, results });
            }
            let campaigns: Vec<Campaign> = campaigns.into_iter().enumerate()
                .map(|(i, periods)| Campaign::new(i.to_string(), periods)).collect();
            if let Ok(found) = backtest(&campaigns, share) {
                for marks in [&found.each.model, &found.each.baseline, &found.totals.model] {
                    let shares = [marks.coverage_50, marks.coverage_80_unrounded];
                    prop_assert!(shares.iter().flatten().all(|s| (0.0..=1.0).contains(s)), "{marks:?}");
                    prop_assert!(marks.mean_log_score.is_none_or(f64::is_finite), "{marks:?}");
                }
                for forecast in &found.forecasts {
                    let [low, high] = forecast.range_80;
                    prop_assert!(low >= 0.0 && low <= high && high.is_finite(), "{forecast:?}");
                    prop_assert!(forecast.expected >= 0.0 && forecast.expected.is_finite());
                }
                prop_assert_eq!(backtest(&campaigns, share), Ok(found));
            }
        }
    }
}
