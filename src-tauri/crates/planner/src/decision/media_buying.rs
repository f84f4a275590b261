//! Who gets the adverts' money, whether any of it can come back, and when adverts open.

use super::cadence::Schedule;
use crate::answer::own::Metric;
use crate::benchmark;
use crate::budget::allocation::{Aim, Channel, Curve, Problem, with_fewer};
use crate::decision::hours;
use crate::facts::{Buyers, Conversion, Facts, round_money};
use crate::forecast::closed;
use crate::forecast::model::Buyer;
use crate::forecast::prior::{LogNormal, reconciled};
use jiff::civil::Date;

/// Days of the shortest flight worth running.
const SHORTEST_FLIGHT_DAYS: f64 = 7.0;
/// An area with a radius under about ten kilometres costs more to reach: in full from the first of
/// these, not at all from the second, in proportion between.
const NARROW_KM: (f64, f64) = (8.0, 12.0);
/// What a narrow area adds to the price of impressions.
const NARROW: LogNormal = LogNormal::new(1.4, 0.27);
/// Spread of prices outside the United States, where few figures were measured.
const ABROAD_SIGMA: f64 = 0.4;
/// Published cost per order of the average online shop where its industry has none, in United States dollars.
const PUBLISHED_CPA_USD: f64 = 35.0;

/// Fewer buyers are preferred while they lose no more than this share of the best profit.
const FEWER_MAY_LOSE: f64 = 0.01;

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
    /// Share of attributed results that would not have come anyway (0-1).
    pub incrementality: f64,
    /// What is left of the click rate at each further exposure (0-1).
    pub fatigue: f64,
    /// People who can be reached.
    pub audience: f64,
    /// Least money a month, for the shortest flight worth running.
    pub minimum: f64,
}

impl Prices {
    /// Median cost of a first result that would not have come anyway.
    pub fn cost_per_result(&self) -> f64 {
        let clicks_per_unit = 1000.0 * self.ctr.median / self.cpm.median;
        1.0 / (clicks_per_unit * self.rate.median * self.incrementality)
    }

    /// Expected first results per unit of money, at the first unit spent.
    fn results_per_unit(&self) -> f64 {
        let at_medians = 1.0 / self.cost_per_result();
        at_medians * libm::exp(self.spread() / 2.0)
    }

    /// Variance of the logarithm of the cost of a result.
    fn spread(&self) -> f64 {
        let square = |prior: LogNormal| prior.sigma * prior.sigma;
        square(self.cpm) + square(self.ctr) + square(self.rate)
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
    Some(cpm * narrowness(facts).median)
}

/// What a narrow area adds to the price of impressions.
fn narrowness(facts: &Facts) -> LogNormal {
    let (in_full, not_at_all) = NARROW_KM;
    let of = |km: f64| ((not_at_all - km) / (not_at_all - in_full)).clamp(0.0, 1.0);
    let share = facts.area.as_ref().map_or(0.0, |area| of(area.radius_km));
    LogNormal { median: libm::pow(NARROW.median, share), sigma: NARROW.sigma * share }
}

fn price(buyer: Buyer, facts: &Facts) -> Prices {
    let market = facts.market;
    let published = Published::of(buyer, facts);
    let own = |metric| facts.own(metric, buyer.code());
    let cpm = own(Metric::Cpm).unwrap_or_else(|| here(published.cpm, facts));
    let beliefs = facts.beliefs();
    Prices {
        buyer,
        cpm: cpm.scaled(market.cpm),
        ctr: own(Metric::Ctr).unwrap_or(published.ctr).scaled(market.ctr),
        rate: own(Metric::Cvr).unwrap_or_else(|| published.rate()).scaled(market.cvr),
        incrementality: beliefs.incrementality.mean(),
        fatigue: beliefs.fatigue.mean(),
        audience: audience(buyer, facts),
        minimum: daily_minimum_usd(buyer) * SHORTEST_FLIGHT_DAYS * facts.per_usd,
    }
}

/// The published price of impressions (United States dollars) as it is likely here: less certain
/// abroad, dearer where the area is narrow, in the owner's currency.
fn here(published: LogNormal, facts: &Facts) -> LogNormal {
    let spread = |a: f64, b: f64| libm::sqrt(a * a + b * b);
    let mut cpm = published;
    if facts.country != "US" {
        cpm.sigma = spread(cpm.sigma, ABROAD_SIGMA);
    }
    let narrow = narrowness(facts);
    cpm = LogNormal { median: cpm.median * narrow.median, sigma: spread(cpm.sigma, narrow.sigma) };
    cpm.scaled(facts.per_usd)
}

/// What is published of one buyer's funnel for one kind of conversion, in United States dollars.
/// The industry's own rows come first.
struct Published {
    cpm: LogNormal,
    ctr: LogNormal,
    cvr: LogNormal,
    /// Published cost of a result, where there is one to reconcile the funnel with.
    cost: Option<f64>,
}

impl Published {
    fn of(buyer: Buyer, facts: &Facts) -> Self {
        match facts.conversion.value {
            Conversion::Lead => Self::enquiries(buyer, facts.trade.industry),
            Conversion::OnlineSale => Self::purchases(buyer, facts.trade.industry),
            _ if facts.comes_from_afar() => {
                Self { cost: None, ..Self::purchases(buyer, facts.trade.industry) }
            }
            Conversion::Booking | Conversion::LocalOrder | Conversion::Visit => {
                let funnel = Self::purchases(buyer, facts.trade.industry);
                Self { cvr: LogNormal::new(0.05, 0.8), cost: None, ..funnel }
            }
        }
    }

    fn purchases(buyer: Buyer, industry: &str) -> Self {
        let (cpm, ctr, cvr) = match buyer {
            Buyer::Meta => (
                LogNormal::new(11.5, 0.62),
                LogNormal::new(0.012, 0.6),
                LogNormal::new(0.011, 0.82),
            ),
            Buyer::TikTok => (
                LogNormal::new(6.5, 0.81),
                LogNormal::new(0.0084, 0.6),
                LogNormal::new(0.0046, 0.8),
            ),
            Buyer::LinkedIn => {
                (LogNormal::new(38.0, 0.5), LogNormal::new(0.005, 0.6), LogNormal::new(0.011, 0.82))
            }
        };
        let own = |metric: &str, floor: f64, all: LogNormal| {
            benchmark::of_industry(metric, buyer.code(), industry)
                .and_then(|row| LogNormal::from_benchmark(row, floor))
                .unwrap_or(all)
        };
        let cost = benchmark::of_industry("cpa_purchase", buyer.code(), industry);
        Self {
            cpm: own("cpm", 0.5, cpm),
            ctr: own("ctr", 0.6, ctr),
            cvr: own("cvr_purchase", 0.8, cvr),
            cost: Some(cost.and_then(|row| row.median).unwrap_or(PUBLISHED_CPA_USD)),
        }
    }

    /// An industry's enquiries are published as clicks and their price: impressions cost
    /// `1000 CPC CTR`.
    fn enquiries(buyer: Buyer, industry: &str) -> Self {
        let median = |metric: &str| {
            benchmark::of_industry(metric, buyer.code(), industry).and_then(|row| row.median)
        };
        let all = match buyer {
            Buyer::LinkedIn => Self {
                cpm: LogNormal::new(38.0, 0.5),
                ctr: LogNormal::new(0.005, 0.6),
                cvr: LogNormal::new(0.08, 0.5),
                cost: None,
            },
            Buyer::Meta | Buyer::TikTok => Self {
                cpm: LogNormal::new(50.0, 0.62),
                ctr: LogNormal::new(0.0259, 0.6),
                cvr: LogNormal::new(0.0772, 0.5),
                cost: None,
            },
        };
        match (median("cpc_leads_objective"), median("ctr_leads_objective"), median("cvr_lead")) {
            (Some(cpc), Some(ctr), Some(cvr)) => Self {
                cpm: LogNormal { median: 1000.0 * cpc * ctr, ..all.cpm },
                ctr: LogNormal { median: ctr, ..all.ctr },
                cvr: LogNormal { median: cvr, ..all.cvr },
                cost: median("cpl"),
            },
            _ => all,
        }
    }

    /// First results per click, reconciled with the published cost of a result.
    fn rate(&self) -> LogNormal {
        let funnel = self.cpm.median / (1000.0 * self.ctr.median * self.cvr.median);
        self.cost.map_or(self.cvr, |published| reconciled(self.cvr, funnel, published))
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
    worth_of_customer(facts) * facts.share_that_buys()
}

/// Most that may be paid for a first result as the ad manager counts them: what it is worth, times
/// the share that would not have come anyway. `None` when it is worth nothing.
pub fn break_even_cost(facts: &Facts) -> Option<f64> {
    let cost = worth_of_result(facts) * facts.beliefs().incrementality.mean();
    (cost > 0.0).then_some(cost)
}

/// Money after which an advert without a result stops: were it just paying, three results would be
/// expected and none would be seen in 1 case of 20 (`exp(-3) = 0.0498`).
pub fn stop_after(facts: &Facts) -> Option<f64> {
    break_even_cost(facts).map(|cost| 3.0 * cost)
}

/// Chance (0-1) that adverts at a buyer bring a result for no more than it is worth, were nothing
/// but their prices unknown: `P(cost <= worth)`, the cost being lognormal.
pub fn chance_to_pay(prices: &Prices, facts: &Facts) -> f64 {
    let worth = worth_of_result(facts);
    if worth <= 0.0 {
        return 0.0;
    }
    let sigma = libm::sqrt(prices.spread());
    closed::lognormal_above(1.0, worth / prices.cost_per_result(), sigma)
}

/// Money a month that likely fills the room there is for new customers; more would turn people away.
fn money_for_the_room(prices: &[Prices], facts: &Facts) -> f64 {
    let cost = |p: &Prices| p.cost_per_result() / facts.share_that_buys().max(1e-3);
    let dearest = prices.iter().map(cost).fold(0.0, f64::max);
    if dearest > 0.0 { round_money(facts.capacity.value * dearest) } else { f64::INFINITY }
}

/// Amounts in whole units of money, as an owner types them, where that stays at the least a buyer
/// takes.
fn whole(spend: &[f64], prices: &[Prices]) -> Vec<f64> {
    let of = |(money, p): (&f64, &Prices)| {
        let whole = libm::floor(money + 1e-6);
        if whole >= p.minimum.max(1.0) { whole } else { *money }
    };
    spend.iter().zip(prices).map(of).collect()
}

/// Whether the room for new customers, and not the budget, limits the adverts.
pub fn fills_the_room(prices: &[Prices], facts: &Facts) -> bool {
    money_for_the_room(prices, facts) < facts.ad_budget.value
}

/// Money a month by buyer. Adverts that sell get money only where a new customer is more likely
/// than not to leave more than they cost, and of that only what can come back; adverts that make
/// known get the whole budget where a thousand people cost least.
pub fn split(prices: &[Prices], facts: &Facts) -> Vec<f64> {
    let budget = facts.ad_budget.value.min(money_for_the_room(prices, facts));
    if facts.goal.value.sells() {
        let worth = worth_of_result(facts);
        let pays = |p: &Prices| p.cost_per_result() <= worth;
        let channels =
            prices.iter().map(|p| channel(p, if pays(p) { worth } else { 0.0 })).collect();
        let hours = hours::for_adverts(facts);
        let problem = Problem { aim: Aim::Profit, hours, ..Problem::new(channels, budget) };
        return with_fewer(&problem, FEWER_MAY_LOSE)
            .map_or_else(|_| vec![0.0; prices.len()], |best| whole(&best.spend, prices));
    }
    let cheapest = prices
        .iter()
        .enumerate()
        .filter(|(_, p)| p.minimum <= budget)
        .min_by(|a, b| a.1.cpm.median.total_cmp(&b.1.cpm.median))
        .map(|(i, _)| i);
    (0..prices.len()).map(|i| if Some(i) == cheapest { budget } else { 0.0 }).collect()
}

/// The split a scenario supposes: a share of all the money moved from the buyer with the most to the
/// one with the next most, else to the cheapest other. Nothing moves where there is one buyer, or
/// where what moves would stay below the least a buyer takes.
pub fn moved(prices: &[Prices], mut spend: Vec<f64>, share: f64) -> Vec<f64> {
    let sum = spend.iter().sum::<f64>() * share;
    let from = (0..spend.len()).max_by(|a, b| spend[*a].total_cmp(&spend[*b]));
    let to = (0..spend.len()).filter(|i| Some(*i) != from).max_by(|a, b| {
        let cost = |i: &usize| prices[*i].cost_per_result();
        spend[*a].total_cmp(&spend[*b]).then(cost(b).total_cmp(&cost(a)))
    });
    if let (Some(from), Some(to)) = (from, to)
        && sum > 0.0
        && spend[to] + sum >= prices[to].minimum
        && spend[from] - sum >= prices[from].minimum
    {
        spend[from] -= sum;
        spend[to] += sum;
    }
    spend
}

fn channel(prices: &Prices, worth: f64) -> Channel {
    let half = closed::half_saturation(prices.cpm.median, prices.audience, prices.fatigue);
    let slope = (worth * prices.results_per_unit()).max(0.0);
    let curve = Curve::saturating(slope * half, half.max(1e-9));
    let channel = Channel::new(curve).or_at_least(prices.minimum);
    Channel { hours: hours::ADVERT_HOURS_A_MONTH, ..channel }
}

/// Trust stock at which adverts that sell open.
const GATE: f64 = 16.6;
/// Months after which they open anyway (eight weeks).
const GATE_MONTHS: usize = 2;
/// Share of the money that tests until then.
const TEST_SHARE: f64 = 0.2;

/// The first month (from 0) in which adverts run in full.
pub fn opens_in(trust_path: &[f64], facts: &Facts, starts_on: Date) -> usize {
    let soon = facts.is_needed_soon(starts_on) && facts.overrules("T2").is_none();
    let at_once = facts.warm_audience || soon || facts.overrules("T1").is_some();
    if at_once || !facts.goal.value.sells() {
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
    use crate::answer::{Place, Value};
    use crate::test_support::{Trial, text};

    #[test]
    fn money_held_back_is_spent_later_to_the_last_unit() {
        let months = over_months(100.0, 2, 12);
        assert!((months.iter().sum::<f64>() - 1200.0).abs() < 1e-9);
        assert!((months[0] - 20.0).abs() < 1e-9);
        assert!(months[11] > 100.0);
        assert_eq!(over_months(100.0, 0, 3), vec![100.0; 3]);
    }

    fn in_a_town(radius_km: f64) -> Facts {
        let place = Place { name: "There".into(), radius_km, people: 90_000.0, gazetteer_id: None };
        Trial::of(&[
            ("trade", text("bakery-cafe")),
            ("reach", text("premises")),
            ("area", Value::Place(place)),
        ])
        .facts
    }

    #[test]
    fn a_narrow_area_costs_more_and_the_price_falls_without_a_step() {
        let price = |km| price_of_views(&in_a_town(km)).unwrap();
        assert!((price(5.0) / price(20.0) - 1.4).abs() < 1e-9);
        assert!((price(10.0) / price(20.0) - libm::sqrt(1.4)).abs() < 1e-9);
        let along: Vec<f64> = (1..30).map(|km| price(f64::from(km))).collect();
        assert!(along.windows(2).all(|pair| pair[0] >= pair[1] && pair[0] < pair[1] * 1.1));
    }

    #[test]
    fn money_moves_to_the_next_place_only_where_that_takes_so_little() {
        let facts = in_a_town(5.0);
        let meta = price(Buyer::Meta, &facts);
        let tiktok = price(Buyer::TikTok, &facts);
        let least = tiktok.minimum;
        let prices = [meta, tiktok];
        assert_eq!(moved(&prices, vec![least, 0.0], 0.2), vec![least, 0.0]);
        let then = moved(&prices, vec![10.0 * least, 0.0], 0.2);
        assert!((then[0] - 8.0 * least).abs() < 1e-6 && (then[1] - 2.0 * least).abs() < 1e-6);
        assert_eq!(moved(&prices, vec![10.0 * least, 0.0], 0.0), vec![10.0 * least, 0.0]);
        assert_eq!(moved(&prices[..1], vec![100.0], 0.2), vec![100.0]);
    }
}
