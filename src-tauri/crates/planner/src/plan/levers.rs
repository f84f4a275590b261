//! What would raise returns: each lever's effect with the same luck, and what is worth finding out.

use super::goal_seek::{HARDLY, IDLE, SEARCH_DRAWS};
use super::make::Making;
use super::scenario::Scenario;
use crate::facts::Facts;
use crate::forecast::sensitivity::{self, Driver, Unknown};
use serde::Serialize;

/// Something that can be changed, or turn out otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lever {
    /// A price a tenth higher.
    OrderValue,
    /// Five more of each 100 taken stay.
    Contribution,
    /// A quarter more of those who click buy.
    Cvr,
    /// A quarter more of those who see it click.
    Ctr,
    /// Impressions a fifth cheaper.
    Cpm,
    /// Five more of 100 new customers come back.
    Returning,
    /// A fifth more hours.
    Hours,
    /// Half as much again for adverts.
    Budget,
    /// Fresher adverts, of which people tire more slowly.
    Freshness,
    /// Twice the people in reach.
    Audience,
    /// A fifth of the advert money moved to the next place.
    Moved,
}

impl Lever {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::OrderValue,
        Self::Contribution,
        Self::Cvr,
        Self::Ctr,
        Self::Cpm,
        Self::Returning,
        Self::Hours,
        Self::Budget,
        Self::Freshness,
        Self::Audience,
        Self::Moved,
    ];

    /// Its code in the catalogue.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OrderValue => "order-value",
            Self::Contribution => "contribution",
            Self::Cvr => "cvr",
            Self::Ctr => "ctr",
            Self::Cpm => "cpm",
            Self::Returning => "returning",
            Self::Hours => "hours",
            Self::Budget => "budget",
            Self::Freshness => "freshness",
            Self::Audience => "audience",
            Self::Moved => "moved",
        }
    }

    /// What pulling it supposes.
    pub fn scenario(self) -> Scenario {
        let usual = Scenario::default();
        match self {
            Self::OrderValue => Scenario { order_value: 1.1, ..usual },
            Self::Contribution => Scenario { contribution: 0.05, ..usual },
            Self::Cvr => Scenario { cvr: 1.25, ..usual },
            Self::Ctr => Scenario { ctr: 1.25, ..usual },
            Self::Cpm => Scenario { cpm: 0.8, ..usual },
            Self::Returning => Scenario { returning: 0.05, ..usual },
            Self::Hours => Scenario { hours: 1.2, ..usual },
            Self::Budget => Scenario { budget: 1.5, ..usual },
            Self::Freshness => Scenario { freshness: 0.05, ..usual },
            Self::Audience => Scenario { audience: 2.0, ..usual },
            Self::Moved => Scenario { moved: 0.2, ..usual },
        }
    }
}

/// What pulling a lever does.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Effect {
    /// The lever.
    pub lever: Lever,
    /// Change of the likely (median) profit over the whole period, in the owner's currency; zero
    /// where it is hardly anything.
    pub profit: f64,
    /// Change of the chance of the need, from -1 to 1; `None` when there is no chance.
    pub chance: Option<f64>,
}

/// Everything that moves the result.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Levers {
    /// The levers that change something, the strongest first.
    pub effects: Vec<Effect>,
    /// What the result is most unsure for, the largest share first.
    pub drivers: Vec<Driver>,
}

/// Change of the chance below which a lever hardly moves it.
const LEAST_CHANCE: f64 = 0.01;

/// Profit and chance of a scenario.
#[derive(Debug, Clone, Copy)]
struct Standing {
    profit: f64,
    chance: Option<f64>,
}

impl Standing {
    fn of(making: &Making<'_>) -> Self {
        Self { profit: making.likely_profit(), chance: making.chance_of_need() }
    }
}

/// Pulls each lever in turn, with the same draws, and lets the plan decide anew.
pub(super) fn levers(making: &Making<'_>) -> Levers {
    let standing = |facts: &Facts| Standing::of(&making.again(facts, SEARCH_DRAWS));
    let now = standing(making.facts);
    let hardly = hardly(making);
    let mut effects: Vec<Effect> = Lever::ALL
        .into_iter()
        .map(|lever| {
            let then = standing(&lever.scenario().of(making.facts));
            let chance = then.chance.zip(now.chance).map(|(then, now)| then - now);
            Effect { lever, profit: then.profit - now.profit, chance }
        })
        .map(|effect| {
            let hardly = effect.profit.abs() < hardly;
            Effect { profit: if hardly { 0.0 } else { effect.profit }, ..effect }
        })
        .filter(|effect| {
            effect.profit.abs() >= 0.5 || effect.chance.is_some_and(|c| c.abs() >= LEAST_CHANCE)
        })
        // Nobody should give more hours while some lie idle.
        .filter(|effect| effect.lever != Lever::Hours || making.idle_hours() < IDLE)
        .collect();
    effects.sort_by(|a, b| b.profit.total_cmp(&a.profit).then(a.lever.cmp(&b.lever)));
    let mut drivers = sensitivity::drivers(making.simulation(), making.inputs());
    // Luck is never found out.
    drivers.retain(|driver| driver.unknown != Unknown::Luck);
    for driver in &mut drivers {
        driver.worth = if driver.worth < hardly { 0.0 } else { driver.worth };
    }
    Levers { effects, drivers }
}

/// Profit below which a change is hardly anything: a hundredth of the spread of the profit, or of
/// the likely profit, whichever is more.
fn hardly(making: &Making<'_>) -> f64 {
    let profit = making.profit_range();
    HARDLY * (profit.p90 - profit.p10).max(profit.p50.abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::make;
    use crate::test_support::{Trial, number, text};

    #[test]
    fn levers_are_ranked_and_what_helps_helps() {
        let trial = Trial::of(&[
            ("trade", text("hair-beauty")),
            ("ad_budget", number(300.0)),
            ("wage_hour", number(10.0)),
        ]);
        let plan = make(&trial.answers, jiff::civil::date(2026, 11, 21), 7).unwrap();
        let Levers { effects, drivers } = plan.levers;
        assert!(effects.is_sorted_by(|a, b| a.profit >= b.profit), "{effects:?}");
        let of = |lever| effects.iter().find(|e| e.lever == lever).map_or(0.0, |e| e.profit);
        for lever in [Lever::OrderValue, Lever::Contribution, Lever::Cvr, Lever::Returning] {
            assert!(of(lever) > 0.0, "{lever:?} does not help: {effects:?}");
        }
        assert!(drivers.is_sorted_by(|a, b| a.share >= b.share), "{drivers:?}");
        let shares: f64 = drivers.iter().map(|driver| driver.share).sum();
        assert!(shares > 0.5 && shares <= 1.0 + 1e-9, "{shares}");
        assert!(drivers.iter().all(|driver| driver.worth >= 0.0));
        let codes: Vec<_> = drivers.iter().map(|driver| driver.unknown.code()).collect();
        assert!(codes.contains(&"rate") && codes.contains(&"clicks"), "{codes:?}");
    }

    #[test]
    fn every_lever_and_unknown_has_a_code_of_its_own() {
        let codes: std::collections::BTreeSet<_> = Lever::ALL.map(Lever::code).into();
        assert_eq!(codes.len(), Lever::ALL.len());
    }
}
