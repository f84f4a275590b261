//! The assembled plan: everything said and every figure, with its reasons, before it is worded.
//!
//! - [`make`](mod@make): answers, a date and a seed in; a plan out.
//! - [`verdict`]: whether it is worth doing, and the nearest plan that would work.
//! - [`rationale`]: the answer to "why?", made where the figure is made.
//! - [`scenario`]: the same business with some figures changed.
//! - [`levers`]: what would raise returns, and what is worth finding out.
//! - [`advice`]: what every family advises.
//! - [`mod@rhythm`]: twelve weeks at a glance.

pub mod advice;
mod control_variate;
mod evidence;
mod goal_seek;
pub mod levers;
pub mod make;
mod modelling;
pub mod rationale;
pub mod rhythm;
pub mod scenario;
mod summary;
pub mod verdict;
mod why;

pub use levers::{Effect, Lever, Levers};
pub use make::{make, sketch};
pub use rationale::{AnswerBasis, BenchmarkBasis, Rationale};
pub use scenario::Scenario;
pub use verdict::{Verdict, VerdictKind};

use crate::advice::rule::Recommendation;
use crate::decision::hours::HoursSplit;
use crate::forecast::Buyer;
use crate::forecast::outcome::Range;
use crate::message::Message;
use crate::money::{Currency, Money};
use crate::purpose::Purpose;
use crate::schedule::tasks::Week;
use advice::Advice;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// Version of the plan's own form.
pub const FORMAT: u32 = 1;

/// A whole plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plan {
    /// [`FORMAT`].
    pub format: u32,
    /// Version of the typical figures used.
    pub benchmarks: &'static str,
    /// Seed of the forecast.
    pub seed: u64,
    /// The day it was made.
    pub made_on: Date,
    /// First day of its first month.
    pub starts_on: Date,
    /// The business, as the owner spells it; may be empty.
    pub business: String,
    /// Currency of every amount.
    pub currency: Currency,
    /// Whether it is worth doing.
    pub verdict: Verdict,
    /// What the work is for, with its share of hours and money.
    pub purposes: Vec<PurposeShare>,
    /// Networks chosen, the best first.
    pub networks: Vec<NetworkPlan>,
    /// Networks left alone.
    pub left_out: Vec<LeftOut>,
    /// Whether to keep a Google Business Profile.
    pub google_profile: bool,
    /// The money.
    pub money: MoneyPlan,
    /// The hours, a week.
    pub hours: HoursPlan,
    /// What adverts must do to pay; `None` when an order leaves nothing.
    pub break_even: Option<BreakEven>,
    /// What it is likely to bring.
    pub forecast: Forecast,
    /// The first four weeks.
    pub weeks: Vec<Week>,
    /// The rules that apply, with what they recommend and why.
    pub recommendations: Vec<Recommendation>,
    /// Audience, brand, content, adverts, care, people and the rest, family by family.
    pub advice: Advice,
    /// What would raise returns, and what is worth finding out.
    pub levers: Levers,
    /// Questions for which a typical figure stands in.
    pub assumed: Vec<&'static str>,
    /// Every "why?", by the id the figures name.
    pub rationales: BTreeMap<String, Rationale>,
}

/// One purpose's share.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PurposeShare {
    /// The purpose.
    pub purpose: Purpose,
    /// Hours a week, to the quarter; together they are the hours the jobs take.
    pub hours_week: f64,
    /// Its share of the hours (0-1).
    pub share: f64,
    /// Money a month.
    pub money_month: Money,
    /// Why this much.
    pub reason: Message,
}

/// A network chosen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NetworkPlan {
    /// Its code.
    pub network: &'static str,
    /// What it is for, in a few words.
    pub job: Message,
    /// Posts a week.
    pub posts_per_week: f64,
    /// Hours a week.
    pub hours_week: f64,
    /// Share of the people wanted who use it (0-1).
    pub usage: f64,
    /// What it was ranked by (0-1.25).
    pub fit: f64,
    /// Followers now.
    pub followers: f64,
    /// Money for adverts a month, at its buyer; Facebook and Instagram share one.
    pub adverts_month: Money,
}

/// A network left alone.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeftOut {
    /// Its code.
    pub network: &'static str,
    /// What it was ranked by (0-1.25).
    pub fit: f64,
    /// Why.
    pub reason: Message,
}

/// The money, a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MoneyPlan {
    /// The owner's budget for adverts.
    pub advert_budget: Money,
    /// Money by buyer.
    pub adverts: Vec<BuyerShare>,
    /// What stays unspent because it could not come back.
    pub unspent: Money,
    /// Whether it stays unspent because nobody has measured what adverts bring here.
    pub unmeasured: bool,
    /// New customers a month there is room for, where that and not their price limits the adverts.
    pub room: Option<f64>,
    /// Tools, pictures, freelancers.
    pub tools: Money,
    /// The month (from 0) in which adverts run in full; before, a fifth of the money tests.
    pub opens_in: usize,
    /// Whether the money covers the area; `None` where none is spent, unless that is why.
    pub adequacy: Option<Adequacy>,
}

/// Money of one buyer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BuyerShare {
    /// Who sells the adverts.
    pub buyer: Buyer,
    /// Money a month.
    pub month: Money,
    /// What each result that would not have come anyway likely costs: the money of all months over
    /// the likely results, else the median of the first.
    pub cost_per_result: Money,
    /// The same as the advert screen counts results.
    pub cost_on_screen: Money,
}

/// Whether the budget covers the people.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Adequacy {
    /// Impressions bought over impressions needed.
    pub ratio: f64,
    /// People adverts can reach there.
    pub people: f64,
    /// What a thousand views cost.
    pub views: Money,
    /// Who sells them.
    pub buyer: Buyer,
    /// Money a month that covers them.
    pub needed: Money,
    /// People whom the money does suit.
    pub people_matched: f64,
    /// A radius that holds about so many, in kilometres; `None` without a radius.
    pub radius_matched_km: Option<f64>,
}

/// The hours.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HoursPlan {
    /// Hours a week the owner gives, and what they may go to by purpose.
    pub split: HoursSplit,
    /// Hours a week that the jobs take, to the quarter.
    pub used: f64,
    /// Hours a week that stay free, to the quarter.
    pub free: f64,
    /// Hours a week that messages and reviews need.
    pub care_needed: f64,
    /// What an hour is worth to the owner.
    pub wage: Money,
    /// Posts a week, over all networks.
    pub posts_per_week: f64,
    /// Of them, the share that may sell (0-1).
    pub promotional_share: f64,
}

/// What adverts must do to pay.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BreakEven {
    /// What one order leaves.
    pub margin: Money,
    /// What a new customer leaves within a year.
    pub worth: Money,
    /// Most that may be paid for a new customer, as the ad manager counts them.
    pub cpa: Money,
    /// Most that may be paid for an enquiry; `None` when people buy at once.
    pub cpl: Option<Money>,
    /// Least revenue per unit spent, as the ad manager counts it.
    pub roas: f64,
    /// New customers a month that pay for the plan, all in.
    pub customers_a_month: f64,
}

/// What the plan is likely to bring.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Forecast {
    /// Draws.
    pub draws: usize,
    /// Chance of the need (0-1); `None` when there is nothing to divide by.
    pub chance: Option<f64>,
    /// The same when the owner's hours cost nothing; `None` when they cost nothing anyway.
    pub chance_hours_free: Option<f64>,
    /// Calls, routes and clicks a month a kept-up profile on Google may add; not counted elsewhere.
    pub profile_actions: Option<Range>,
    /// Chance of ending with a loss (0-1).
    pub loss: f64,
    /// Month (from 0) by which the return is needed.
    pub needed_in: usize,
    /// Month by month.
    pub months: Vec<MonthForecast>,
    /// New customers over all months.
    pub customers: Range,
    /// Of them, from adverts.
    pub customers_paid: Range,
    /// Gross profit of adverts per unit of money spent on them; `None` without adverts.
    pub paid_multiple: Option<Range>,
    /// What an hour that is used earns after money costs; `None` without hours.
    pub hour_earns: Option<Range>,
    /// Month (from 0) from which the median stays above zero; `None` if never.
    pub pays_back_in: Option<usize>,
    /// Gross profit still to come from regulars after the last month, the median.
    pub still_to_come: f64,
    /// People turned away for lack of room, the median.
    pub turned_away: f64,
}

/// One month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MonthForecast {
    /// Its first day.
    pub month: Date,
    /// Money out: adverts, tools, the hours used at the owner's wage.
    pub cost: Money,
    /// Profit after all costs, adding up since the start.
    pub profit_so_far: Range,
    /// New customers.
    pub customers: Range,
}
