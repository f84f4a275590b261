//! What to do and where: one file per family of rules.
//!
//! A rule is a plain function of the facts; what it recommends carries its reason.
//!
//! - [`network`]: which networks to be on, which to leave alone.
//! - [`cadence`]: how often to post, within the hours.
//! - [`advice`]: everything else the plan advises, one file a family.
//! - [`adverts`]: who gets the adverts' money, and when they open.
//! - [`audience`]: whom to reach, in words and as typed into an advert screen.
//! - [`brand`]: how the business sounds and looks.
//! - [`content`], [`ratio`]: topics, twelve ideas, and how many posts may sell.
//! - [`portrait`]: how each network's strategy differs.
//! - [`upkeep`]: what each network asks of an owner who has yet to choose.
//! - [`advert_brief`], [`landing`], [`utm`]: adverts ready to set up, where they lead, how their
//!   results are told apart.
//! - [`launch`]: when adverts start.
//! - [`found`]: being found without an advert.
//! - [`phrase`]: how advice speaks of a trade and in the owner's own words.
//! - [`care`], [`crisis`], [`people`], [`partners`], [`standing`], [`ground_rules`], [`measures`],
//!   [`handover`]: running it, day by day.
//! - [`outlook`]: the forecast's figures that advice rests on.

pub mod advert_brief;
pub mod adverts;
pub mod advice;
pub mod audience;
pub mod brand;
pub mod cadence;
pub mod care;
pub mod content;
pub mod crisis;
pub mod found;
pub mod ground_rules;
pub mod handover;
pub mod landing;
pub mod launch;
pub mod measures;
pub mod network;
pub mod outlook;
pub mod partners;
pub mod people;
pub mod phrase;
pub mod point;
pub mod portrait;
pub mod ratio;
pub mod rule;
pub mod standing;
#[cfg(test)]
pub mod trial;
pub mod upkeep;
pub mod utm;

use crate::budget::hours::HoursSplit;
use crate::facts::Facts;
use crate::forecast::closed;
use adverts::Prices;
use cadence::Schedule;
use jiff::civil::Date;
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
