//! What would have to be different: the nearest figures at which the need becomes likely, found with
//! the same luck.

use super::Adequacy;
use super::make::Making;
use super::scenario::Scenario;
use super::summary::customers_total;
use super::verdict::OtherHours;
use crate::decision::cadence::Beside;
use crate::decision::hours;
use crate::decision::{cadence, media_buying, network};
use crate::facts::Need;
use crate::forecast::draw::Draws;
use crate::forecast::outcome;
use crate::forecast::simulate::{Simulation, simulate};

/// A chance at which it could go either way.
const EVEN: f64 = 0.5;
/// Draws of a search, where the chance need not be exact.
pub(super) const SEARCH_DRAWS: usize = 2_000;
const SEARCH_STEPS: usize = 12;
/// No order is expected to leave more than so many times what it leaves now.
const MOST_TIMES: f64 = 2.0;

/// A price cannot rise by a larger share (judgement).
const DEARER_AT_MOST: f64 = 0.3;

/// Budgets that are tried, as multiples of the owner's.
const BUDGETS: [f64; 9] = [0.25, 0.5, 0.75, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0];
/// The same where none of those does and a customer leaves more than they cost.
const LARGE_BUDGETS: [f64; 6] = [12.0, 16.0, 24.0, 32.0, 48.0, 64.0];
/// Halvings between the largest budget that does not do and the smallest that does.
const BUDGET_STEPS: usize = 3;
/// Hours that are tried, as a multiple of the owner's.
const FEWER_HOURS: f64 = 0.75;
const MORE_HOURS: f64 = 1.25;
/// Hours a week from which they count as idle.
pub(super) const IDLE: f64 = 0.25;

/// Times the views that cover an area from which more would only be seen by the same people.
const SATURATED: f64 = 3.0;
/// Multiples of the people in reach that are tried.
const CROWDS: [f64; 8] = [1.5, 2.0, 3.0, 4.0, 8.0, 16.0, 32.0, 64.0];

/// What other budgets would do.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Budgets {
    /// The smallest tried at which the need is more likely than not; `None` when it is so already,
    /// or at none.
    pub even_at: Option<f64>,
    /// Chance of a loss (0-1) at that budget.
    pub loss: f64,
    /// Profit at that budget in the worst tenth of tries.
    pub low: f64,
    /// The one with the best likely profit, where that is clearly better than the owner's.
    pub best: Option<f64>,
}

impl Making<'_> {
    /// What an order would have to leave for the need to be an even bet, adverts as planned;
    /// `None` when it is one already, when it
    /// is out of reach (over twice as much, or a price nobody would pay), or when people are counted,
    /// not money.
    pub(super) fn margin_needed(&self) -> Option<f64> {
        let margin = self.facts.margin();
        let counts_people = matches!(self.facts.need.value, Need::Outcomes(_));
        if counts_people || margin <= 0.0 || self.chance(self.needed_in())? >= EVEN {
            return None;
        }
        let chance_at = |times: f64| {
            let mut model = self.model.clone();
            model.worth.margin *= times;
            let simulation = simulate(&model, &Draws { seed: self.seed, count: SEARCH_DRAWS });
            chance_of(self.facts.need.value, &simulation, self.needed_in(), 0.0).unwrap_or(0.0)
        };
        let (mut low, mut high) = (1.0, MOST_TIMES);
        if chance_at(high) < EVEN {
            return None;
        }
        for _ in 0..SEARCH_STEPS {
            let middle = libm::sqrt(low * high);
            if chance_at(middle) < EVEN { low = middle } else { high = middle }
        }
        let nearest = margin * high;
        let dearer = (nearest - margin) / self.facts.order_value.value;
        (dearer <= DEARER_AT_MOST).then_some(nearest)
    }

    /// Tries other budgets for adverts; the plan decides anew for each.
    pub(super) fn budgets(&self) -> Budgets {
        let budget = self.facts.ad_budget.value;
        if budget <= 0.0 {
            return Budgets::default();
        }
        let now = self.tried(1.0);
        let mut tried: Vec<_> = BUDGETS.into_iter().map(|times| self.tried(times)).collect();
        if self.could_spend_more() && tried.iter().all(|t| t.chance < EVEN) {
            tried.extend(LARGE_BUDGETS.into_iter().map(|times| self.tried(times)));
        }
        let even = self.first_even(&tried, &now);
        let best = tried.iter().max_by(|a, b| a.profit.total_cmp(&b.profit));
        let clearly = |t: &&Tried| t.profit > now.profit + CLEARLY * now.profit.abs().max(budget);
        Budgets {
            even_at: even.map(|t| budget * t.times),
            loss: even.map_or(0.0, |t| t.loss),
            low: even.map_or(0.0, |t| t.low),
            best: best.filter(clearly).map(|t| budget * t.times),
        }
    }

    /// Whether money goes into adverts, and it is not room for customers that limits it.
    fn could_spend_more(&self) -> bool {
        let spends = self.grounds().adverts() > 0.0;
        spends && !media_buying::fills_the_room(&self.prices, self.facts)
    }

    fn tried(&self, times: f64) -> Tried {
        let facts = Scenario { budget: times, ..Scenario::default() }.of(self.facts);
        let making = self.again(&facts, SEARCH_DRAWS);
        let profit = making.profit_range();
        Tried {
            times,
            profit: profit.p50,
            low: profit.p10,
            chance: making.chance_of_need().unwrap_or(0.0),
            loss: making.chance_of_loss(),
        }
    }

    /// The least budget at which the need is more likely than not, where it is not so already.
    fn first_even(&self, tried: &[Tried], now: &Tried) -> Option<Tried> {
        if now.chance >= EVEN {
            return None;
        }
        let mut found = *tried.iter().find(|t| t.chance >= EVEN)?;
        let smaller = tried.iter().chain([now]).map(|t| t.times).filter(|t| *t < found.times);
        let mut low = smaller.fold(0.0, f64::max);
        for _ in 0..BUDGET_STEPS {
            let middle = self.tried(f64::midpoint(low, found.times));
            if middle.chance >= EVEN { found = middle } else { low = middle.times }
        }
        Some(found)
    }

    /// Whether fewer hours would clearly earn more, or more hours clearly bring more people.
    pub(super) fn other_hours(&self) -> OtherHours {
        let with = |times: f64, draws: usize| {
            let facts = Scenario { hours: times, ..Scenario::default() }.of(self.facts);
            let making = self.again(&facts, draws);
            (making.likely_profit(), customers_total(making.simulation()).p50)
        };
        let (profit, people) = with(1.0, SEARCH_DRAWS);
        let (with_fewer, _) = with(FEWER_HOURS, SEARCH_DRAWS);
        let (_, with_more) = with(MORE_HOURS, SEARCH_DRAWS);
        OtherHours {
            fewer_help: with_fewer > profit + HARDLY * profit.abs().max(1.0),
            more_help: self.idle_hours() < IDLE && with_more > people * (1.0 + CLEARLY) + 0.5,
        }
    }

    /// People who would have to be in reach for the need to be more likely than not with the money
    /// there is: where that money already buys more views than the people there can take in. `None`
    /// where more people (up to 64 times as many) would not do either.
    pub(super) fn people_needed(&self, adequacy: Option<&Adequacy>) -> Option<f64> {
        let saturated = adequacy.is_some_and(|a| a.ratio > SATURATED);
        if !saturated || self.chance_of_need()? >= EVEN {
            return None;
        }
        let likely_with = |times: f64| {
            let mut facts = self.facts.clone();
            facts.people *= times;
            self.again(&facts, SEARCH_DRAWS).chance_of_need().is_some_and(|chance| chance >= EVEN)
        };
        let least = CROWDS.partition_point(|times| !likely_with(*times));
        CROWDS.get(least).map(|times| self.facts.crowd() * times)
    }

    /// The least hours a week, in quarters, that keep one network; `None` when the plan has one, or
    /// when a whole working week would not do.
    pub(super) fn hours_needed(&self) -> Option<f64> {
        if !self.schedule.cadences.is_empty() {
            return None;
        }
        (1..=4 * MOST_HOURS).map(|quarters| f64::from(quarters) / 4.0).find(|hours| {
            let mut facts = self.facts.clone();
            facts.hours_week.value = *hours;
            let choice = network::choose(&facts);
            let schedule =
                cadence::schedule(&choice, &hours::split(&facts), Beside::default(), &facts);
            !schedule.cadences.is_empty()
        })
    }
}

/// A budget that was tried.
#[derive(Debug, Clone, Copy)]
struct Tried {
    /// As a multiple of the owner's.
    times: f64,
    profit: f64,
    /// Profit in the worst tenth of tries.
    low: f64,
    chance: f64,
    loss: f64,
}

/// Hours of a working week.
const MOST_HOURS: u16 = 40;
/// Share of the likely profit below which a change is hardly one.
pub(super) const HARDLY: f64 = 0.01;
/// Share by which another budget must be better to be named.
const CLEARLY: f64 = 0.1;

/// Chance of the need as asked, all in, at the end of a month (from 0); `None` when there is
/// nothing to divide by. `free` is what of the cost of a month is not to count.
pub(super) fn chance_of(need: Need, s: &Simulation, month: usize, free: f64) -> Option<f64> {
    let profit = |t: usize, draw: usize| s.profit(t, draw) + free;
    let sum = |of: &dyn Fn(usize) -> f64| (0..=month).map(of).sum::<f64>();
    let cost: f64 = s.cost[..=month].iter().map(|cost| cost - free).sum();
    match need {
        Need::Monthly(amount) => {
            let from = month.saturating_sub(2);
            let months = (month - from + 1) as f64;
            Some(outcome::chance(s, |draw| {
                (from..=month).map(|t| profit(t, draw)).sum::<f64>() / months >= amount
            }))
        }
        Need::Payback | Need::Multiple(_) if cost <= 0.0 => None,
        Need::Payback => Some(outcome::chance(s, |draw| sum(&|t| profit(t, draw)) >= 0.0)),
        Need::Multiple(times) => {
            Some(outcome::chance(s, |draw| sum(&|t| s.profit(t, draw) + s.cost[t]) >= times * cost))
        }
        Need::Outcomes(count) => {
            Some(outcome::chance(s, |draw| sum(&|t| s.customers(t, draw)) >= count))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answer::{Place, Value};
    use crate::plan::{Plan, VerdictKind, make};
    use crate::test_support::{Trial, number, text};

    fn clinic_in_a_place_of(people: f64) -> Plan {
        let place = Place { name: "There".into(), radius_km: 4.0, people, gazetteer_id: None };
        let trial = Trial::of(&[
            ("trade", text("dentist-clinic")),
            ("reach", text("premises")),
            ("area", Value::Place(place)),
            ("order_value", number(160.0)),
            ("cost_share", number(20.0)),
            ("return_of_ten", number(6.0)),
            ("ad_budget", number(1_200.0)),
            ("wage_hour", number(0.0)),
            ("capacity", number(200.0)),
            ("goal", text("sales")),
            ("need", text("outcomes")),
            ("need_outcomes", number(150.0)),
        ]);
        make(&trial.answers, jiff::civil::date(2026, 11, 21), 7).unwrap()
    }

    #[test]
    fn too_few_people_is_said_with_how_many_would_do() {
        let village = clinic_in_a_place_of(1_500.0);
        assert_eq!(village.verdict.kind, VerdictKind::AudienceTooSmall);
        let instead: Vec<_> = village.verdict.instead.iter().map(|m| m.key.as_str()).collect();
        assert_eq!(instead[0], "instead-wider-radius", "{instead:?}");
        let town = clinic_in_a_place_of(96_000.0);
        assert_ne!(town.verdict.kind, VerdictKind::AudienceTooSmall);
        assert!(town.forecast.chance > village.forecast.chance);
    }

    fn said(plan: &Plan) -> Vec<&str> {
        plan.verdict.instead.iter().map(|m| m.key.as_str()).collect()
    }

    #[test]
    fn where_customers_leave_more_than_they_cost_the_money_that_would_do_is_named() {
        let trial = Trial::of(&[
            ("trade", text("gym-studio")),
            ("reach", text("premises")),
            (
                "area",
                Value::Place(Place {
                    name: "There".into(),
                    radius_km: 25.0,
                    people: 240_000.0,
                    gazetteer_id: None,
                }),
            ),
            ("order_value", number(110.0)),
            ("cost_share", number(20.0)),
            ("ad_budget", number(50.0)),
            ("months_stay", number(20.0)),
            ("wage_hour", number(20.0)),
            ("hours_week", number(3.0)),
            ("capacity", number(100.0)),
            ("goal", text("sales")),
            ("need", text("monthly")),
            ("need_amount", number(500.0)),
        ]);
        let plan = make(&trial.answers, jiff::civil::date(2026, 11, 21), 7).unwrap();
        assert!(!plan.verdict.kind.works(), "{:?}", plan.verdict);
        let budget = said(&plan).iter().position(|key| key.starts_with("instead-budget"));
        let hour = said(&plan).iter().position(|key| key.starts_with("instead-hour"));
        assert!(budget.is_some(), "{:?} {:?}", plan.verdict, plan.money);
        assert!(hour.is_none_or(|hour| budget.unwrap() < hour), "{:?}", said(&plan));
    }

    #[test]
    fn more_hours_are_never_asked_for_while_some_lie_idle() {
        for hours in [2.0, 4.0, 8.0, 30.0] {
            let trial = Trial::of(&[
                ("trade", text("shop")),
                ("hours_week", number(hours)),
                ("ad_budget", number(0.0)),
                ("wage_hour", number(25.0)),
                ("need", text("outcomes")),
                ("need_outcomes", number(5_000.0)),
            ]);
            let plan = make(&trial.answers, jiff::civil::date(2026, 11, 21), 7).unwrap();
            let idle = plan.hours.free >= 0.25;
            let said = said(&plan);
            assert!(!(idle && said.contains(&"instead-people-hours")), "{hours} {said:?}");
            assert!(!said.iter().any(|key| key.starts_with("instead-hour")), "{hours} {said:?}");
            let lever = plan.levers.effects.iter().any(|e| e.lever == crate::plan::Lever::Hours);
            assert!(!(idle && lever), "{hours}");
        }
    }
}
