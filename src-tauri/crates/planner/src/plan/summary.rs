//! What a simulation says, as the figures of the plan.

use super::goal_seek::chance_of;
use super::make::{Making, month_of};
use super::{Forecast, MonthForecast};
use crate::facts::Need;
use crate::forecast::draw::{Draws, Stream};
use crate::forecast::outcome::{self, Range};
use crate::forecast::prior::{self, Beta, LogNormal};
use crate::forecast::simulate::Simulation;

/// Random stream of what the profile on Google adds.
const PROFILE_STREAM: u64 = 30;
/// People within reach from which a profile sees the usual number of actions (judgement).
const PROFILE_PEOPLE: f64 = 20_000.0;

impl Making<'_> {
    pub(super) fn forecast(&self) -> Forecast {
        let s = &self.simulation;
        let cumulative = outcome::cumulative_ranges(s);
        let months = (0..s.months).map(|t| self.month(t, cumulative[t])).collect();
        let spent: f64 = s.spend.iter().sum();
        Forecast {
            draws: s.draws,
            chance: self.chance(self.needed_in()),
            chance_hours_free: self.chance_hours_free(),
            profile_actions: self.profile_actions(),
            loss: self.chance_of_loss(),
            needed_in: self.needed_in(),
            months,
            customers: customers_total(s),
            customers_paid: outcome::total(s, &s.paid_customers),
            paid_multiple: (spent > 0.0).then(|| scaled(outcome::total(s, &s.paid_gross), spent)),
            hour_earns: self.hour_earns(),
            pays_back_in: pays_back_in(&cumulative),
            still_to_come: self.still_to_come(),
            turned_away: outcome::total(s, &s.turned_away).p50,
        }
    }

    /// Chance of the need when the owner's hours cost nothing; `None` when they cost nothing anyway,
    /// or when people are counted.
    fn chance_hours_free(&self) -> Option<f64> {
        let labour = self.model.costs.hours * self.model.costs.wage;
        let need = self.facts.need.value;
        let by_money = !matches!(need, Need::Outcomes(_));
        (labour > 0.0 && by_money)
            .then(|| chance_of(need, &self.simulation, self.needed_in(), labour))?
    }

    /// Calls, routes and clicks a month that keeping up the profile on Google may add: actions
    /// LN(59; 20-200), of which Beta(2, 8) are due to upkeep, in proportion where fewer people than
    /// in a town are within reach (judgement). Not in the headline; `None` without hours for it.
    fn profile_actions(&self) -> Option<Range> {
        let kept = self.choice.google_profile && self.facts.hours_week.value > 0.0;
        let reach = (self.facts.people / PROFILE_PEOPLE).clamp(0.0, 1.0);
        let draws = Draws { seed: self.seed, count: self.simulation.draws };
        let actions = LogNormal::new(59.0, prior::sigma_of_range(20.0, 200.0));
        let shares = draws.betas(Stream::of(PROFILE_STREAM, 1), Beta::new(2.0, 8.0));
        let normals = draws.normals(Stream::of(PROFILE_STREAM, 0));
        let of = normals.iter().zip(shares).map(|(z, share)| actions.at(*z) * share * reach);
        kept.then(|| outcome::range(of.collect()))
    }

    fn month(&self, t: usize, profit_so_far: Range) -> MonthForecast {
        let s = &self.simulation;
        MonthForecast {
            month: month_of(self.starts_on, t),
            cost: self.facts.money(s.cost[t]),
            profit_so_far,
            customers: outcome::range((0..s.draws).map(|draw| s.customers(t, draw)).collect()),
        }
    }

    /// What an hour earns after the money costs, over all months.
    fn hour_earns(&self) -> Option<Range> {
        let s = &self.simulation;
        let costs = &self.model.costs;
        let hours = costs.hours * s.months as f64;
        let labour = hours * costs.wage;
        let last = s.months - 1;
        (hours > 0.0).then(|| {
            let of = |draw| (outcome::cumulative_profit(s, last, draw) + labour) / hours;
            outcome::range((0..s.draws).map(of).collect())
        })
    }

    /// Gross profit regulars are still to bring after the last month: the median.
    fn still_to_come(&self) -> f64 {
        let s = &self.simulation;
        let worth = &self.model.worth;
        let stay = 1.0 - 1.0 / worth.months_stay.max(1.0);
        let returning = worth.returning.mean();
        let of = |draw: usize| {
            let active = (0..s.months)
                .fold(0.0, |active, t| stay * active + returning * s.customers(t, draw));
            active * worth.visits_per_month * worth.months_stay * worth.margin
        };
        outcome::range((0..s.draws).map(of).collect()).p50
    }

    /// Chance of ending with a loss (0-1).
    pub(super) fn chance_of_loss(&self) -> f64 {
        let s = self.simulation();
        outcome::chance(s, |draw| outcome::cumulative_profit(s, s.months - 1, draw) < 0.0)
    }

    /// Profit over all months.
    pub(super) fn profit_range(&self) -> Range {
        let s = self.simulation();
        let last = s.months - 1;
        outcome::range((0..s.draws).map(|d| outcome::cumulative_profit(s, last, d)).collect())
    }

    /// Likely (median) profit over all months.
    pub(super) fn likely_profit(&self) -> f64 {
        self.profit_range().p50
    }
}

/// New customers over all months.
pub(super) fn customers_total(s: &Simulation) -> Range {
    let total = |draw| (0..s.months).map(|t| s.customers(t, draw)).sum();
    outcome::range((0..s.draws).map(total).collect())
}

fn scaled(range: Range, by: f64) -> Range {
    Range { p10: range.p10 / by, p50: range.p50 / by, p90: range.p90 / by }
}

/// The first month from which the median stays at or above zero.
fn pays_back_in(cumulative: &[Range]) -> Option<usize> {
    let below = cumulative.iter().rposition(|range| range.p50 < 0.0);
    match below {
        None => Some(0),
        Some(last) if last + 1 < cumulative.len() => Some(last + 1),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::answer::{Place, Value};
    use crate::test_support::{Trial, number, text};

    #[test]
    fn a_profile_brings_less_in_a_village_and_nothing_without_hours() {
        let actions = |people: f64, hours: f64| {
            let place = Place { name: "There".into(), radius_km: 5.0, people, gazetteer_id: None };
            let plan = Trial::of(&[
                ("trade", text("bakery-cafe")),
                ("reach", text("premises")),
                ("area", Value::Place(place)),
                ("hours_week", number(hours)),
            ])
            .plan();
            plan.forecast.profile_actions.map(|range| range.p50)
        };
        let (town, village) = (actions(20_000.0, 3.0).unwrap(), actions(2_000.0, 3.0).unwrap());
        assert!((village / town - 0.1).abs() < 1e-9);
        assert_eq!(actions(1e6, 3.0), Some(town));
        assert_eq!(actions(20_000.0, 0.0), None);
    }
}
