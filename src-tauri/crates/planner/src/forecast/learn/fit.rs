//! The dynamics, estimated from what happened.

use super::GammaPoisson;
use super::dynamics::{Campaign, Dynamics, weekday_of};
use super::minimum::minimum;
use super::pooling::ENOUGH_UNITS;
use super::replay::{Span, common_drift, replay};

/// Days in a month.
pub const MONTH: f64 = 30.4;

/// Log variance a campaign's rate gains in a month, before anything is known: a month later it is
/// within 24% with two chances in three.
const MONTHLY_DRIFT: f64 = 0.07;
/// The same for what all campaigns have in common.
const MONTHLY_COMMON_DRIFT: f64 = 0.04;
/// Squared coefficient of variation of a single period beyond chance, before anything is known.
const DISPERSION: f64 = 0.2;
/// Squared coefficient of variation between campaigns, before anything is known.
const BETWEEN: f64 = 0.5;
/// Results grow a little less than spend, before anything is known.
const ELASTICITY: f64 = 0.85;
/// How a weekday may differ: a squared coefficient of variation.
const WEEKDAY_SPREAD: f64 = 0.15 * 0.15;
/// Most rows that the search looks at; more change the estimate no further.
const MOST_ROWS: usize = 12_000;
/// Longest search.
const STEPS: usize = 250;

/// Elasticity, and the logarithms of dispersion, drift, pooled rate and spread between campaigns.
type Parameters = [f64; 5];

/// Estimates the dynamics: those under which the forecasts replayed inside the span would have
/// been likeliest, held by a prior where little is known.
///
/// Forecasts are replayed as far ahead as will be forecast: a rate that wanders is judged at the
/// distance that matters. `None` when nothing was both spent and counted.
pub fn fit(campaigns: &[Campaign], span: Span) -> Option<Dynamics> {
    let pooled = pooled_rate(campaigns)?;
    let sample = sampled(campaigns);
    let first = search(&sample, span, [1.0; 7], prior_centre(pooled), pooled);
    let weekday = weekdays(&made(&first, [1.0; 7]), &sample, span);
    let flat = weekday.iter().all(|factor| (factor - 1.0).abs() < f64::EPSILON);
    let last = if flat { first } else { search(&sample, span, weekday, first, pooled) };
    let mut dynamics = made(&last, weekday);
    dynamics.common_drift = common_drift(&dynamics, &sample, span, MONTHLY_COMMON_DRIFT / MONTH);
    Some(dynamics)
}

/// Results per unit spent, all campaigns together; half a result is added so that none is not
/// never.
pub fn pooled_rate(campaigns: &[Campaign]) -> Option<f64> {
    let known = campaigns.iter().flat_map(|campaign| &campaign.periods);
    let (mut results, mut spend) = (0.0, 0.0);
    for period in known {
        if let Some(counted) = period.results {
            results += counted;
            spend += period.spend;
        }
    }
    (spend > 0.0).then(|| (results + 0.5) / spend)
}

/// Every so manieth campaign, so that the rows stay within what the search looks at.
fn sampled(campaigns: &[Campaign]) -> Vec<Campaign> {
    let rows: usize = campaigns.iter().map(|campaign| campaign.periods.len()).sum();
    let stride = rows.div_ceil(MOST_ROWS).max(1);
    campaigns.iter().step_by(stride).cloned().collect()
}

fn prior_centre(pooled: f64) -> Parameters {
    let (drift, rate) = (MONTHLY_DRIFT / MONTH, pooled);
    [ELASTICITY, libm::log(DISPERSION), libm::log(drift), libm::log(rate), libm::log(BETWEEN)]
}

fn search(
    campaigns: &[Campaign],
    span: Span,
    weekday: [f64; 7],
    start: Parameters,
    pooled: f64,
) -> Parameters {
    let centre = prior_centre(pooled);
    // How much campaigns differ cannot be told from a few of them.
    let between = if campaigns.len() < ENOUGH_UNITS { 0.1 } else { 1.0 };
    let spread = [0.2, 1.2, 1.2, 1.0, between];
    let against = |at: &Parameters| {
        let dynamics = made(at, weekday);
        let mut likely = 0.0;
        replay(&dynamics, campaigns, span, |_, replayed| {
            likely += replayed.weight * replayed.forecast.ln_chance(replayed.results);
        });
        let strayed = at.iter().zip(centre).zip(spread).map(|((at, centre), spread)| {
            let deviations = (at - centre) / spread;
            0.5 * deviations * deviations
        });
        strayed.sum::<f64>() - likely
    };
    minimum(against, start, [0.2, 0.7, 0.7, 0.3, 0.5], STEPS)
}

fn made(at: &Parameters, weekday: [f64; 7]) -> Dynamics {
    Dynamics {
        elasticity: at[0].clamp(0.0, 1.3),
        dispersion: libm::exp(at[1]),
        drift: libm::exp(at[2]),
        common_drift: 0.0,
        start: GammaPoisson::around(libm::exp(at[3]), libm::exp(at[4])),
        weekday,
    }
}

/// What each weekday brought over what was expected, drawn toward 1; all 1 unless there are two
/// weeks of days.
fn weekdays(dynamics: &Dynamics, campaigns: &[Campaign], span: Span) -> [f64; 7] {
    if span.last - span.first < 13 || !daily(campaigns) {
        return [1.0; 7];
    }
    let mut sums = [[1.0 / WEEKDAY_SPREAD; 2]; 7];
    for campaign in campaigns {
        let Some(first) = campaign.periods.first() else { continue };
        let mut belief = dynamics.begin(first.day);
        for period in &campaign.periods {
            let Some(results) = period.results else { continue };
            let exposure = dynamics.exposure(campaign.usual, period.spend, period.day);
            let mean = belief.rate.mean() * exposure;
            let doubt = 1.0 + (dynamics.dispersion + belief.rate.cv2()) * mean;
            let [seen, expected] = &mut sums[weekday_of(period.day)];
            *seen += results / doubt;
            *expected += mean / doubt;
            belief = dynamics.learned(belief, period.day, exposure, results);
        }
    }
    sums.map(|[seen, expected]| seen / expected)
}

/// Whether most periods follow the one before by a day.
fn daily(campaigns: &[Campaign]) -> bool {
    let gaps = || campaigns.iter().flat_map(|c| c.periods.windows(2).map(|w| w[1].day - w[0].day));
    let days = gaps().filter(|gap| *gap <= 1).count();
    2 * days > gaps().count()
}
