//! A sketch beside the plan: the plan moved by what the sketch moved.
//!
//! A sketch has fewer draws, so its figures differ a little from the plan's even where nothing is
//! supposed. What is supposed is told by the difference of two sketches with the same luck (a control
//! variate), and the plan's own figures are moved by that.

use super::{Forecast, MonthForecast, Plan};
use crate::forecast::outcome::Range;

impl Plan {
    /// What `then` would be with as many draws as this plan, when `now` is this plan sketched.
    #[must_use]
    pub fn moved(&self, now: &Self, mut then: Self) -> Self {
        then.forecast = self.forecast.moved(&now.forecast, then.forecast);
        then
    }
}

impl Forecast {
    fn moved(&self, now: &Self, mut then: Self) -> Self {
        if let (Some(own), Some(now), Some(supposed)) = (self.chance, now.chance, then.chance) {
            then.chance = Some((own + supposed - now).clamp(0.0, 1.0));
        }
        then.loss = (self.loss + then.loss - now.loss).clamp(0.0, 1.0);
        then.customers = people(self.customers, now.customers, then.customers);
        let months = self.months.iter().zip(&now.months);
        for (month, (own, now)) in then.months.iter_mut().zip(months) {
            month.moved(own, now);
        }
        then
    }
}

impl MonthForecast {
    fn moved(&mut self, own: &Self, now: &Self) {
        self.profit_so_far = moved(own.profit_so_far, now.profit_so_far, self.profit_so_far);
        self.customers = people(own.customers, now.customers, self.customers);
    }
}

/// Each figure moved by the difference; in order, whatever the noise.
fn moved(own: Range, now: Range, then: Range) -> Range {
    let p50 = own.p50 + then.p50 - now.p50;
    Range {
        p10: (own.p10 + then.p10 - now.p10).min(p50),
        p50,
        p90: (own.p90 + then.p90 - now.p90).max(p50),
    }
}

/// The same for people, of whom there are never fewer than none.
fn people(own: Range, now: Range, then: Range) -> Range {
    let Range { p10, p50, p90 } = moved(own, now, then);
    Range { p10: p10.max(0.0), p50: p50.max(0.0), p90: p90.max(0.0) }
}

#[cfg(test)]
mod tests {
    use crate::plan::{Plan, Scenario, make, sketch};
    use crate::test_support::{Trial, number, text};
    use jiff::civil::{Date, date};

    const DAY: Date = date(2026, 11, 21);

    /// A plan, and the same sketched as it is and where something is supposed.
    fn plans(supposed: Scenario) -> [Plan; 3] {
        let given = [
            ("trade", text("hair-beauty")),
            ("ad_budget", number(150.0)),
            ("order_value", number(42.5)),
        ];
        let answers = Trial::of(&given).answers;
        let sketched = |scenario| sketch(&answers, DAY, 1, scenario).unwrap();
        [make(&answers, DAY, 1).unwrap(), sketched(Scenario::default()), sketched(supposed)]
    }

    #[test]
    fn where_nothing_is_supposed_nothing_moves() {
        let [plan, now, then] = plans(Scenario::default());
        let same = plan.moved(&now, then).forecast;
        let last = |months: &[super::MonthForecast]| months.last().unwrap().profit_so_far;
        assert!((last(&same.months).p50 - last(&plan.forecast.months).p50).abs() < 1e-9);
        assert!((same.customers.p90 - plan.forecast.customers.p90).abs() < 1e-9);
        assert!((same.loss - plan.forecast.loss).abs() < 1e-9);
    }

    #[test]
    fn what_is_supposed_moves_the_plan_as_it_moves_the_sketch() {
        let [plan, now, then] = plans(Scenario { order_value: 1.3, ..Scenario::default() });
        let last = |plan: &Plan| plan.forecast.months.last().unwrap().profit_so_far;
        let moved = last(&plan.moved(&now, then.clone())).p50 - last(&plan).p50;
        assert!(moved > 0.0);
        assert!((moved - (last(&then).p50 - last(&now).p50)).abs() < 1e-6);
    }
}
