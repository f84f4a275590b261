//! "What if?": a scenario beside the plan, in words and pictures.

use super::Compose;
use super::summary::about;
use crate::chart::Chart;
use plainsail_planner::answer::Answers;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::plan::Plan;
use plainsail_wording::Wording;

/// A plan as a slider shows it.
#[derive(Debug, Clone)]
pub struct Glance {
    /// The verdict in a sentence.
    pub headline: String,
    /// The chance in words; a dash where there is none.
    pub chance: String,
    /// Likely profit over the whole period.
    pub profit: String,
    /// New customers over the whole period.
    pub customers: String,
    /// Networks kept up.
    pub networks: String,
    /// Money on adverts a month.
    pub adverts: String,
    /// The chance as dots.
    pub dots: Option<Chart>,
    /// Profit adding up.
    pub path: Option<Chart>,
}

/// A plan at a glance.
pub fn glance(plan: &Plan, answers: &Answers, wording: &Wording) -> Glance {
    let compose = Compose { plan, answers, wording };
    let forecast = &plan.forecast;
    let missing = || compose.text("no-data");
    let profit = forecast.months.last().map(|month| month.profit_so_far.p50);
    let adverts: f64 = plan.money.adverts.iter().map(|share| share.month.units()).sum();
    let names = plan.networks.iter().map(|n| Arg::Say(network(n.network))).collect::<Vec<_>>();
    Glance {
        headline: compose.say(&plan.verdict.headline),
        chance: compose
            .chance()
            .map_or_else(|| compose.text("what-if-no-odds"), |chance| compose.of_20(chance)),
        profit: profit.map_or_else(missing, |profit| compose.rounded_money(profit)),
        customers: compose.say(&Message::new("number").with("n", about(forecast.customers.p50))),
        networks: if names.is_empty() {
            missing()
        } else {
            compose.say(&Message::new("number").with("n", Arg::List(names)))
        },
        adverts: compose.rounded_money(adverts),
        dots: compose.chance_chart(),
        path: compose.profit_chart("what-if"),
    }
}

fn network(code: &str) -> Message {
    Message::new(format!("network-{code}"))
}

impl Compose<'_> {
    fn of_20(&self, chance: f64) -> String {
        self.say(&super::summary::of_twenty("what-if-of-20", chance))
    }
}
