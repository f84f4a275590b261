//! What the plan does, decided once: every later room takes it as it stands.
//!
//! - [`network`]: which networks to be on, which to leave alone.
//! - [`hours`]: the owner's hours by purpose, and how many networks they carry.
//! - [`cadence`]: how often to post, within the hours.
//! - [`media_buying`]: who gets the adverts' money, and when they open.
//! - [`landing`]: where adverts lead, and what people are asked to do there.
//! - [`launch`]: when adverts start.

pub mod cadence;
pub mod hours;
pub mod landing;
pub mod launch;
pub mod media_buying;
pub mod network;

use crate::facts::Facts;
use crate::forecast::closed;
use cadence::Schedule;
use hours::HoursSplit;
use jiff::civil::Date;
use media_buying::Prices;
use network::Choice;

/// What the advice is given on: the facts, and what was decided about networks, hours and money.
#[derive(Debug, Clone, Copy)]
pub struct Grounds<'a> {
    /// The answers.
    pub facts: &'a Facts,
    /// Networks chosen and left alone.
    pub choice: &'a Choice,
    /// Posts by network.
    pub schedule: &'a Schedule,
    /// Where adverts can be bought.
    pub prices: &'a [Prices],
    /// Money a month for adverts, in the order of `prices`.
    pub spend: &'a [f64],
    /// Hours a week by purpose.
    pub split: HoursSplit,
    /// The month (from 0) in which adverts run in full.
    pub opens_in: usize,
    /// First day of the plan's first month.
    pub starts_on: Date,
}

/// How far money for adverts goes.
#[derive(Debug, Clone, Copy)]
pub struct Coverage<'a> {
    /// Views bought over views needed.
    pub adequacy: closed::Adequacy,
    /// At whose prices, among whose people.
    pub prices: &'a Prices,
}

impl Grounds<'_> {
    /// Money a month for adverts, over all buyers.
    pub fn adverts(&self) -> f64 {
        self.spend.iter().sum()
    }

    /// How far the money goes where most of it is spent, at the price and with the people the plan
    /// has there; where none is spent, what the whole budget would do where views are cheapest.
    /// `None` without adverts to buy.
    pub fn coverage(&self) -> Option<Coverage<'_>> {
        let spent = self.adverts();
        let money = if spent > 0.0 { spent } else { self.facts.ad_budget.value };
        let most = |(_, a): &(&Prices, &f64), (_, b): &(&Prices, &f64)| a.total_cmp(b);
        let funded = self.prices.iter().zip(self.spend).filter(|(_, money)| **money > 0.0);
        let cheapest = || self.prices.iter().min_by(|a, b| a.cpm.median.total_cmp(&b.cpm.median));
        let prices = funded.max_by(most).map(|(prices, _)| prices).or_else(cheapest)?;
        let adequacy = closed::adequacy(money, prices.cpm.median, prices.audience);
        (money > 0.0 && prices.audience > 0.0).then_some(Coverage { adequacy, prices })
    }

    /// Whether this network is kept up in the plan.
    pub fn is_on(&self, network: &str) -> bool {
        self.schedule.cadences.iter().any(|c| c.scored.network.code == network)
    }
}
