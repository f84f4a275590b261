//! Who gets the adverts' money, whether any of it can come back, and when adverts open.

use super::cadence::Schedule;
use crate::benchmark;
use crate::budget::allocation::{Curve, allocate};
use crate::facts::{Buyers, Conversion, Facts};
use crate::forecast::closed;
use crate::forecast::model::Buyer;
use crate::forecast::prior::{LogNormal, reconciled};
use crate::forecast::simulate::{FATIGUE, INCREMENTALITY};

/// Days of the shortest flight worth running.
const SHORTEST_FLIGHT_DAYS: f64 = 7.0;
/// An area narrower than this costs more to reach, in kilometres.
const NARROW_KM: f64 = 10.0;
/// What a narrow area adds to the price of impressions.
const NARROW: LogNormal = LogNormal::new(1.4, 0.27);
/// Spread of prices outside the United States, where few figures were measured.
const ABROAD_SIGMA: f64 = 0.4;
/// Published cost per order of the average online shop, in United States dollars.
const PUBLISHED_CPA_USD: f64 = 35.0;

/// What a buyer's adverts cost and bring, before any money is given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prices {
    /// Who sells them.
    pub buyer: Buyer,
    /// Cost per thousand impressions, in the owner's currency.
    pub cpm: LogNormal,
    /// Clicks per impression.
    pub ctr: LogNormal,
    /// First results per click.
    pub rate: LogNormal,
    /// People who can be reached.
    pub audience: f64,
    /// Least money a month, for the shortest flight worth running.
    pub minimum: f64,
}

impl Prices {
    /// Median cost of a first result that would not have come anyway.
    pub fn cost_per_result(&self) -> f64 {
        let clicks_per_unit = 1000.0 * self.ctr.median / self.cpm.median;
        1.0 / (clicks_per_unit * self.rate.median * INCREMENTALITY.mean())
    }

    /// Expected first results per unit of money, at the first unit spent.
    fn results_per_unit(&self) -> f64 {
        let spread = self.cpm.sigma * self.cpm.sigma
            + self.ctr.sigma * self.ctr.sigma
            + self.rate.sigma * self.rate.sigma;
        let at_medians = 1.0 / self.cost_per_result();
        at_medians * libm::exp(spread / 2.0)
    }
}

/// Where adverts can be bought, given the networks kept up and what people should do.
pub fn prices(schedule: &Schedule, facts: &Facts) -> Vec<Prices> {
    let chosen = |code: &str| schedule.cadences.iter().any(|c| c.scored.network.code == code);
    Buyer::ALL
        .into_iter()
        .filter(|buyer| match buyer {
            // Where businesses buy, Facebook is for people already known, not for strangers.
            Buyer::Meta => {
                facts.buyers.value != Buyers::Businesses
                    && (chosen("instagram") || chosen("facebook"))
            }
            Buyer::TikTok => chosen("tiktok") && facts.conversion.value != Conversion::Lead,
            Buyer::LinkedIn => chosen("linkedin") && facts.conversion.value == Conversion::Lead,
        })
        .map(|buyer| price(buyer, facts))
        .collect()
}

/// What a thousand views cost in the area, in the owner's currency: the median of the largest
/// buyer, dearer where the area is narrow.
pub fn price_of_views(facts: &Facts) -> Option<f64> {
    let cpm = benchmark::find("cpm", "meta", "all")?.median? * facts.per_usd;
    Some(if is_narrow(facts) { cpm * NARROW.median } else { cpm })
}

fn is_narrow(facts: &Facts) -> bool {
    facts.area.as_ref().is_some_and(|area| area.radius_km < NARROW_KM)
}

fn price(buyer: Buyer, facts: &Facts) -> Prices {
    let (mut cpm, ctr) = shown_and_clicked(buyer, facts.conversion.value);
    if facts.country != "US" {
        cpm.sigma = libm::sqrt(cpm.sigma * cpm.sigma + ABROAD_SIGMA * ABROAD_SIGMA);
    }
    if is_narrow(facts) {
        cpm = LogNormal {
            median: cpm.median * NARROW.median,
            sigma: libm::sqrt(cpm.sigma * cpm.sigma + NARROW.sigma * NARROW.sigma),
        };
    }
    let rate = first_results(buyer, facts, cpm, ctr);
    Prices {
        buyer,
        cpm: cpm.scaled(facts.per_usd),
        ctr,
        rate,
        audience: audience(buyer, facts),
        minimum: daily_minimum_usd(buyer) * SHORTEST_FLIGHT_DAYS * facts.per_usd,
    }
}

/// Cost per thousand impressions (United States dollars) and clicks per impression, by what people
/// are asked to do: enquiry forms are shown to other people than shops, at another price.
fn shown_and_clicked(buyer: Buyer, conversion: Conversion) -> (LogNormal, LogNormal) {
    let leads = conversion == Conversion::Lead;
    match (buyer, leads) {
        (Buyer::Meta, true) => (LogNormal::new(50.0, 0.62), LogNormal::new(0.0259, 0.6)),
        (Buyer::Meta, false) => (LogNormal::new(11.5, 0.62), LogNormal::new(0.012, 0.6)),
        (Buyer::TikTok, _) => (LogNormal::new(6.5, 0.81), LogNormal::new(0.0084, 0.6)),
        (Buyer::LinkedIn, _) => (LogNormal::new(38.0, 0.5), LogNormal::new(0.005, 0.6)),
    }
}

/// First results per click: orders, enquiries, bookings or visits.
fn first_results(buyer: Buyer, facts: &Facts, cpm: LogNormal, ctr: LogNormal) -> LogNormal {
    match facts.conversion.value {
        Conversion::Lead => match buyer {
            Buyer::LinkedIn => LogNormal::new(0.08, 0.5),
            Buyer::Meta | Buyer::TikTok => LogNormal::new(0.0772, 0.5),
        },
        Conversion::OnlineSale => {
            let rate = match buyer {
                Buyer::TikTok => LogNormal::new(0.0046, 0.8),
                Buyer::Meta | Buyer::LinkedIn => LogNormal::new(0.011, 0.82),
            };
            let cost = cpm.median / (1000.0 * ctr.median * rate.median);
            reconciled(rate, cost, PUBLISHED_CPA_USD)
        }
        Conversion::Booking | Conversion::LocalOrder | Conversion::Visit => {
            LogNormal::new(0.05, 0.8)
        }
    }
}

fn audience(buyer: Buyer, facts: &Facts) -> f64 {
    let share = |network| benchmark::usage::share_of(network, &facts.target).unwrap_or(0.0);
    let usage = match buyer {
        Buyer::Meta => share("facebook").max(share("instagram")),
        Buyer::TikTok => share("tiktok"),
        Buyer::LinkedIn if facts.buyers.value == Buyers::Businesses => 0.6,
        Buyer::LinkedIn => share("linkedin"),
    };
    facts.audience() * usage * benchmark::usage::REACHABLE
}

fn daily_minimum_usd(buyer: Buyer) -> f64 {
    match buyer {
        Buyer::Meta => 1.0,
        Buyer::TikTok => 50.0,
        Buyer::LinkedIn => 10.0,
    }
}

/// What a new customer leaves within a year, averaged over the months they may come in.
pub fn worth_of_customer(facts: &Facts) -> f64 {
    let repeat: f64 = (0..12)
        .map(|left| {
            closed::repeat_orders(
                facts.returning.value,
                facts.visits_per_month.value,
                facts.months_stay.value,
                left,
            )
        })
        .sum::<f64>()
        / 12.0;
    facts.margin() * (1.0 + repeat)
}

/// What one first result is worth: a customer, or an enquiry that may become one.
pub fn worth_of_result(facts: &Facts) -> f64 {
    let close = if facts.conversion.value == Conversion::Lead { facts.close.value } else { 1.0 };
    worth_of_customer(facts) * close
}

/// Money a month by buyer. Adverts that sell get money only where a new customer is more likely
/// than not to leave more than they cost, and of that only what can come back; adverts that make
/// known get the whole budget where a thousand people cost least.
pub fn split(prices: &[Prices], facts: &Facts) -> Vec<f64> {
    let budget = facts.ad_budget.value;
    if facts.goal.value.sells() {
        let worth = worth_of_result(facts);
        let pays = |p: &Prices| p.cost_per_result() <= worth;
        let curves: Vec<Curve> =
            prices.iter().map(|p| curve(p, if pays(p) { worth } else { 0.0 })).collect();
        return allocate(&curves, budget).spend;
    }
    let cheapest = prices
        .iter()
        .enumerate()
        .filter(|(_, p)| p.minimum <= budget)
        .min_by(|a, b| a.1.cpm.median.total_cmp(&b.1.cpm.median))
        .map(|(i, _)| i);
    (0..prices.len()).map(|i| if Some(i) == cheapest { budget } else { 0.0 }).collect()
}

fn curve(prices: &Prices, worth: f64) -> Curve {
    let half = closed::half_saturation(prices.cpm.median, prices.audience, FATIGUE.mean());
    let slope = (worth * prices.results_per_unit()).max(0.0);
    Curve { ceiling: slope * half, half: half.max(1e-9), minimum: prices.minimum }
}

/// Trust stock at which adverts that sell open.
const GATE: f64 = 16.6;
/// Months after which they open anyway (eight weeks).
const GATE_MONTHS: usize = 2;
/// Share of the money that tests until then.
const TEST_SHARE: f64 = 0.2;

/// The first month (from 0) in which adverts run in full.
pub fn opens_in(trust_path: &[f64], facts: &Facts) -> usize {
    if facts.warm_audience || !facts.goal.value.sells() {
        return 0;
    }
    trust_path.iter().position(|stock| *stock >= GATE).unwrap_or(GATE_MONTHS).min(GATE_MONTHS)
}

/// A monthly amount over the months: a fifth tests until the gate opens, the rest moves later.
pub fn over_months(amount: f64, opens_in: usize, horizon: usize) -> Vec<f64> {
    let shut = opens_in.min(horizon.saturating_sub(1));
    let saved = amount * (1.0 - TEST_SHARE) * shut as f64;
    let open = (horizon - shut) as f64;
    (0..horizon)
        .map(|t| if t < shut { amount * TEST_SHARE } else { amount + saved / open })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_held_back_is_spent_later_to_the_last_unit() {
        let months = over_months(100.0, 2, 12);
        assert!((months.iter().sum::<f64>() - 1200.0).abs() < 1e-9);
        assert!((months[0] - 20.0).abs() < 1e-9);
        assert!(months[11] > 100.0);
        assert_eq!(over_months(100.0, 0, 3), vec![100.0; 3]);
    }
}
