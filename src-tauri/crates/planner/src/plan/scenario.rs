//! "What if?": the same business with some figures changed.

use crate::facts::{Facts, Market};
use serde::{Deserialize, Serialize};

/// What is supposed, relative to the answers. The default supposes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// Times the advert money (0-10).
    pub budget: f64,
    /// Times the hours a week (0-10).
    pub hours: f64,
    /// Times the price of an order (0-10); what goods cost stays the same.
    pub order_value: f64,
    /// Added to what is left of each 1 taken (-1 to 1).
    pub contribution: f64,
    /// Added to the share of new customers who come back (-1 to 1).
    pub returning: f64,
    /// Times the people in reach (0-100).
    pub audience: f64,
    /// Times the first results per click (0-10).
    pub cvr: f64,
    /// Times the clicks per impression (0-10).
    pub ctr: f64,
    /// Times the price of impressions (0.01-10).
    pub cpm: f64,
    /// Added to what is left of the click rate at each further exposure (-1 to 1).
    pub freshness: f64,
    /// Share of the advert money moved from the buyer with the most to the next (0-1).
    pub moved: f64,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            budget: 1.0,
            hours: 1.0,
            order_value: 1.0,
            contribution: 0.0,
            returning: 0.0,
            audience: 1.0,
            cvr: 1.0,
            ctr: 1.0,
            cpm: 1.0,
            freshness: 0.0,
            moved: 0.0,
        }
    }
}

impl Scenario {
    /// The same within its limits; what is not a number supposes nothing.
    #[must_use]
    pub fn within_limits(self) -> Self {
        let times = |value: f64, least: f64, most: f64| {
            if value.is_finite() { value.clamp(least, most) } else { 1.0 }
        };
        let added = |value: f64| if value.is_finite() { value.clamp(-1.0, 1.0) } else { 0.0 };
        Self {
            budget: times(self.budget, 0.0, 10.0),
            hours: times(self.hours, 0.0, 10.0),
            order_value: times(self.order_value, 0.0, 10.0),
            contribution: added(self.contribution),
            returning: added(self.returning),
            audience: times(self.audience, 0.0, 100.0),
            cvr: times(self.cvr, 0.0, 10.0),
            ctr: times(self.ctr, 0.0, 10.0),
            cpm: times(self.cpm, 0.01, 10.0),
            freshness: added(self.freshness),
            moved: added(self.moved).max(0.0),
        }
    }

    /// The facts as they would be.
    pub fn of(self, facts: &Facts) -> Facts {
        let s = self.within_limits();
        let mut changed = facts.clone();
        changed.ad_budget.value *= s.budget;
        changed.hours_week.value *= s.hours;
        changed.contribution.value =
            (priced(facts.contribution.value, s.order_value) + s.contribution).min(1.0);
        changed.order_value.value *= s.order_value;
        changed.returning.value = (facts.returning.value + s.returning).clamp(0.0, 1.0);
        changed.people *= s.audience;
        if let Some(area) = &mut changed.area {
            area.radius_km *= libm::sqrt(s.audience);
            area.people *= s.audience;
        }
        changed.market =
            Market { cpm: s.cpm, ctr: s.ctr, cvr: s.cvr, freshness: s.freshness, moved: s.moved };
        changed
    }
}

/// What is left of each 1 taken when the price changes and the cost of goods does not.
fn priced(contribution: f64, times: f64) -> f64 {
    if times <= 0.0 { contribution } else { 1.0 - (1.0 - contribution) / times }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answers;

    #[test]
    fn supposing_nothing_changes_nothing() {
        let facts = Facts::of(&Answers::default());
        assert_eq!(Scenario::default().of(&facts), facts);
    }

    #[test]
    fn a_higher_price_leaves_the_cost_of_goods_as_it_is() {
        let facts = Facts::of(&Answers::default());
        let cost = |f: &Facts| f.order_value.value * (1.0 - f.contribution.value);
        let dearer = Scenario { order_value: 1.1, ..Scenario::default() }.of(&facts);
        assert!((cost(&dearer) - cost(&facts)).abs() < 1e-9);
        assert!(dearer.margin() > facts.margin() * 1.1);
    }

    #[test]
    fn nonsense_supposes_nothing_and_never_leaves_the_limits() {
        let wild = Scenario { budget: f64::NAN, hours: 1e9, returning: 7.0, ..Scenario::default() };
        let tame = wild.within_limits();
        assert!((tame.budget - 1.0).abs() < 1e-12);
        assert!((tame.hours - 10.0).abs() < 1e-12 && (tame.returning - 1.0).abs() < 1e-12);
    }
}
