//! The facts and decisions turned into the model a forecast is drawn from.

use crate::answer::own::Metric;
use crate::benchmark;
use crate::decision::cadence::{Cadence, Schedule};
use crate::decision::hours;
use crate::decision::media_buying::{self, Prices};
use crate::facts::{Conversion, Facts};
use crate::forecast::model::{BuyerModel, Costs, Model, PostModel, Worth};
use crate::forecast::prior::{Beta, LogNormal};
use jiff::civil::Date;

/// Adverts of the buyers that get money, month by month.
pub(super) fn buyers(
    prices: &[Prices],
    spend: &[f64],
    opens_in: usize,
    horizon: usize,
) -> Vec<BuyerModel> {
    prices
        .iter()
        .zip(spend)
        .filter(|(_, money)| **money > 0.0)
        .map(|(p, money)| BuyerModel {
            buyer: p.buyer,
            cpm: p.cpm,
            ctr: p.ctr,
            rate: p.rate,
            audience: p.audience,
            spend: media_buying::over_months(*money, opens_in, horizon),
        })
        .collect()
}

/// Evidence behind a share asked of ten customers: as good as eight customers watched.
const RETURNING_WEIGHT: f64 = 8.0;
/// Trust of a business with ten reviews or a year of posting.
const TRUST_KNOWN: f64 = 24.0;
const REVIEWS_KNOWN: f64 = 10.0;

/// Everything but the adverts and the hours, which depend on how many people come.
pub(super) fn model(facts: &Facts, schedule: &Schedule, starts_on: Date) -> Model {
    let horizon = facts.months_until_needed(starts_on).max(12);
    let known = facts.reviews_total.value >= REVIEWS_KNOWN || facts.warm_audience;
    Model {
        horizon,
        first_month: u8::try_from(starts_on.month()).unwrap_or(1),
        buyers: Vec::new(),
        posts: schedule.cadences.iter().map(|c| posts(c, facts)).collect(),
        organic_rate: organic_rate(facts),
        close: facts.becomes_customer(),
        worth: Worth {
            margin: facts.margin(),
            returning: Beta::around(facts.returning.value, RETURNING_WEIGHT),
            visits_per_month: facts.visits_per_month.value,
            months_stay: facts.months_stay.value,
        },
        value_posts: schedule.value_posts_per_month(),
        new_reviews: hours::reviews_per_month(facts),
        trust_start: if known { TRUST_KNOWN } else { 0.0 },
        season: season(facts),
        capacity: facts.capacity.value,
        costs: Costs { tools: facts.tools.value, hours: 0.0, wage: facts.wage.value },
        beliefs: facts.beliefs(),
    }
}

fn posts(cadence: &Cadence, facts: &Facts) -> PostModel {
    let network = cadence.scored.network;
    let published = || {
        benchmark::find("organic_reach_rate_per_post", network.code, "all")
            .and_then(|b| LogNormal::from_benchmark(b, 0.6))
    };
    let reach = facts
        .own(Metric::Reach, network.code)
        .or_else(published)
        .unwrap_or(LogNormal::new(0.03, 1.0));
    let video = facts.makes("short-video")
        && matches!(network.code, "instagram" | "tiktok" | "facebook" | "youtube");
    PostModel {
        stream: network.stream,
        followers: facts.followers_on(network.code),
        posts_per_week: cadence.posts_per_week,
        posts_high: network.posts_high,
        reach_rate: reach,
        discovery: if video { LogNormal::new(200.0, 1.2) } else { LogNormal::new(30.0, 1.2) },
        growth_high: benchmark::find("follower_growth_per_month", network.code, "all")
            .and_then(|b| b.high)
            .unwrap_or(0.03),
    }
}

fn organic_rate(facts: &Facts) -> LogNormal {
    match facts.conversion.value {
        Conversion::OnlineSale => LogNormal::new(0.0075, 0.63),
        _ if facts.comes_from_afar() => LogNormal::new(0.0075, 0.63),
        Conversion::Lead => LogNormal::new(0.0772, 0.5),
        Conversion::Booking | Conversion::LocalOrder | Conversion::Visit => {
            LogNormal::new(0.05, 0.8)
        }
    }
}

/// Demand by calendar month: busy months a third above the others, the year's mean kept at 1.
fn season(facts: &Facts) -> [f64; 12] {
    const BUSY: f64 = 1.33;
    let busy = facts.busy_months.len() as f64;
    let usual = 12.0 / (12.0 - busy + BUSY * busy);
    std::array::from_fn(|m| if facts.busy_months.contains(&m) { usual * BUSY } else { usual })
}

#[cfg(test)]
mod tests {
    use super::model;
    use crate::answer::Value;
    use crate::test_support::Trial;
    use jiff::civil::date;

    #[test]
    fn the_months_of_a_plan_follow_the_calendar_and_the_busy_ones_stand_out() {
        let trial = Trial::of(&[("busy_months", Value::List(vec!["dec".into()]))]);
        let from = |day| model(&trial.facts, trial.grounds().schedule, day);
        let november = from(date(2026, 11, 1));
        assert_eq!([0, 1, 2, 14].map(|t| november.calendar_month(t)), [10, 11, 0, 0]);
        let january = from(date(2027, 1, 1));
        assert_eq!([0, 11, 12].map(|t| january.calendar_month(t)), [0, 11, 0]);
        let busiest = |m: &crate::forecast::model::Model| {
            let demand = |t: &usize| m.season[m.calendar_month(*t)];
            (0..12).max_by(|a, b| demand(a).total_cmp(&demand(b)))
        };
        assert_eq!((busiest(&november), busiest(&january)), (Some(1), Some(11)));
    }
}
