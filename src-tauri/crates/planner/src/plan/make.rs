//! Answers, a date and a seed in; a plan out.

use super::goal_seek::{Budgets, chance_of};
use super::levers::{self, Levers};
use super::modelling::{buyers, model};
use super::scenario::Scenario;
use super::summary::customers_total;
use super::verdict::{self, Grounds, OtherHours, Unspent, VerdictKind};
use super::{
    Adequacy, BreakEven, BuyerShare, FORMAT, Forecast, HoursPlan, LeftOut, MoneyPlan, NetworkPlan,
    Plan, PurposeShare,
};
use crate::advice::people::{self, People};
use crate::advice::rule;
use crate::answer::Answers;
use crate::benchmark;
use crate::decision;
use crate::decision::cadence::{self, Beside, Schedule};
use crate::decision::hours::{self, HoursSplit};
use crate::decision::media_buying::{self, Prices};
use crate::decision::network::{self, Choice};
use crate::facts::phrase;
use crate::facts::{Conversion, Facts};
use crate::forecast::closed;
use crate::forecast::draw::Draws;
use crate::forecast::model::{Buyer, Model};
use crate::forecast::outcome;
use crate::forecast::outlook::Outlook;
use crate::forecast::simulate::{Input, Simulation, simulate, simulate_with_inputs};
use crate::forecast::{DRAWS, WEEKS_PER_MONTH};
use crate::message::point::duration;
use crate::message::{Arg, Message};
use crate::plan::advice::Advice;
use crate::purpose::Purpose;
use crate::questionnaire::validation::{Issue, Severity, Validation, check};
use crate::schedule::tasks;
use jiff::ToSpan;
use jiff::civil::Date;

/// Makes the plan; the same answers, day and seed give the same plan, to the byte.
///
/// # Errors
/// The validation, when an essential answer is missing or nothing sensible can be computed.
pub fn make(answers: &Answers, made_on: Date, seed: u64) -> Result<Plan, Validation> {
    let mut validation = check(answers);
    if made_on > LAST_DAY {
        validation.issues.push(Issue {
            severity: Severity::Error,
            question: "need_by",
            message: Message::new("issue-calendar-ends"),
        });
    }
    if !validation.is_clean() {
        return Err(validation);
    }
    let facts = Facts::of(answers);
    let made = Making::new(&facts, made_on, seed, DRAWS);
    Ok(made.plan(answers, Depth::Full))
}

/// The plan as it would be in a scenario, quickly: fewer draws with the same luck, and none of the
/// searches and levers, which stay empty.
///
/// # Errors
/// As [`make`].
pub fn sketch(
    answers: &Answers,
    made_on: Date,
    seed: u64,
    scenario: Scenario,
) -> Result<Plan, Validation> {
    let validation = check(answers);
    if !validation.is_clean() || made_on > LAST_DAY {
        return Err(validation);
    }
    let facts = scenario.of(&Facts::of(answers));
    let made = Making::new(&facts, made_on, seed, SKETCH_DRAWS);
    Ok(made.plan(answers, Depth::Sketch))
}

/// Draws of a sketch: the Monte Carlo error of a chance is then at most 0.011.
const SKETCH_DRAWS: usize = 2_000;

/// Draws that tell how many people have to be followed up, before the hours are shared out.
const ESTIMATE_DRAWS: usize = 400;

/// Likely customers from adverts from which what each costs can be told from the forecast.
const ENOUGH_TO_TELL: f64 = 5.0;

/// How much of a plan is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Everything.
    Full,
    /// What a slider moves: no searches, no levers.
    Sketch,
}

/// Days before which no plan can be judged.
const FOUR_WEEKS_DAYS: i64 = 28;

/// The last day a plan can be made: its months must lie within the calendar of four-figure years.
const LAST_DAY: Date = jiff::civil::date(9990, 12, 31);

/// Everything decided and computed, before it is put together.
pub(super) struct Making<'a> {
    pub(super) facts: &'a Facts,
    pub(super) made_on: Date,
    pub(super) starts_on: Date,
    pub(super) seed: u64,
    pub(super) choice: Choice,
    pub(super) prices: Vec<Prices>,
    spend: Vec<f64>,
    split: HoursSplit,
    pub(super) schedule: Schedule,
    pub(super) model: Model,
    pub(super) opens_in: usize,
    pub(super) simulation: Simulation,
    inputs: Vec<Input>,
}

/// First day of the month after a day.
fn first_of_next_month(day: Date) -> Date {
    day.first_of_month().saturating_add(1.month())
}

/// What is posted, and what adverts are bought on the networks that are posted on.
struct Bought {
    schedule: Schedule,
    prices: Vec<Prices>,
    spend: Vec<f64>,
}

/// Adverts take hours from posts, and run only on networks that are kept up: so a network that
/// falls out takes its adverts along, until nothing changes.
fn buy(choice: &Choice, split: &HoursSplit, follow_up: f64, facts: &Facts) -> Bought {
    let mut active = 0;
    loop {
        let beside = Beside { buyers: active, follow_up };
        let schedule = cadence::schedule(choice, split, beside, facts);
        let prices = media_buying::prices(&schedule, facts);
        let spend = media_buying::split(&prices, facts);
        let spend = media_buying::moved(&prices, spend, facts.market.moved);
        let bought = spend.iter().filter(|money| **money > 0.0).count();
        if bought <= active {
            return Bought { schedule, prices, spend };
        }
        active += 1;
    }
}

/// The model of what is bought and posted, and the month (from 0) in which adverts open.
fn modelled(facts: &Facts, bought: &Bought, starts_on: Date) -> (Model, usize) {
    let mut model = model(facts, &bought.schedule, starts_on);
    let opens_in = media_buying::opens_in(&model.trust_path(), facts, starts_on);
    model.buyers = buyers(&bought.prices, &bought.spend, opens_in, model.horizon);
    (model, opens_in)
}

/// Enquiries or new customers a week, the median over all months.
fn first_results_a_week(simulation: &Simulation, facts: &Facts) -> f64 {
    let customers = customers_total(simulation).p50 / simulation.months as f64;
    customers / facts.share_that_buys().max(1e-3) / WEEKS_PER_MONTH
}

pub(super) fn month_of(starts_on: Date, index: usize) -> Date {
    starts_on.saturating_add(i64::try_from(index).unwrap_or(0).months())
}

impl<'a> Making<'a> {
    pub(super) fn new(facts: &'a Facts, made_on: Date, seed: u64, draws: usize) -> Self {
        let starts_on = first_of_next_month(made_on);
        let choice = network::choose(facts);
        let split = hours::split(facts);
        let bought = buy(&choice, &split, 0.0, facts);
        let (model, _) = modelled(facts, &bought, starts_on);
        let first = simulate(&model, &Draws { seed, count: draws.min(ESTIMATE_DRAWS) });
        let follow_up = people::follow_up(first_results_a_week(&first, facts));
        let bought = buy(&choice, &split, follow_up, facts);
        let (model, opens_in) = modelled(facts, &bought, starts_on);
        let (simulation, inputs) = simulate_with_inputs(&model, &Draws { seed, count: draws });
        let Bought { schedule, prices, spend } = bought;
        let mut made = Self {
            facts,
            made_on,
            starts_on,
            seed,
            choice,
            prices,
            spend,
            split,
            schedule,
            model,
            opens_in,
            simulation,
            inputs,
        };
        made.charge_hours();
        made
    }

    /// Only the hours that a job takes cost anything.
    fn charge_hours(&mut self) {
        let follow_up = people::follow_up(first_results_a_week(&self.simulation, self.facts));
        let hours = people::hours_taken(&self.grounds(), follow_up) * WEEKS_PER_MONTH;
        self.model.costs.hours = hours;
        self.simulation.charge(hours * self.model.costs.wage);
    }

    /// The plan other facts would have led to, with the same luck.
    pub(super) fn again<'b>(&self, facts: &'b Facts, draws: usize) -> Making<'b> {
        Making::new(facts, self.made_on, self.seed, draws)
    }

    pub(super) const fn simulation(&self) -> &Simulation {
        &self.simulation
    }

    pub(super) fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    /// Hours a week that no job takes.
    pub(super) fn idle_hours(&self) -> f64 {
        self.facts.hours_week.value - self.model.costs.hours / WEEKS_PER_MONTH
    }

    /// Chance of the need by the day it is needed.
    pub(super) fn chance_of_need(&self) -> Option<f64> {
        self.chance(self.needed_in())
    }

    fn plan(&self, answers: &Answers, depth: Depth) -> Plan {
        let full = depth == Depth::Full;
        let forecast = self.forecast();
        let money = self.money();
        let chances = self.chances();
        let verdict = verdict::judge(&Grounds {
            facts: self.facts,
            forecast: &forecast,
            adequacy: money.adequacy.as_ref(),
            networks: self.schedule.cadences.len(),
            needed_by: month_of(self.starts_on, forecast.needed_in),
            chances: &chances,
            unspent: self.unspent(&money),
            hours_needed: self.hours_needed(),
            cost_of_each: self.cost_of_each(&forecast),
            no_buyer: money.unmeasured,
            margin_needed: if full { self.margin_needed() } else { None },
            people_needed: if full { self.people_needed(money.adequacy.as_ref()) } else { None },
            budgets: if full { self.budgets() } else { Budgets::default() },
            date: self.date(),
            hours: if full { self.other_hours() } else { OtherHours::default() },
        });
        let advice = self.advice(&forecast, narrowed_km(verdict.kind, &money));
        let money = without_idle_adequacy(money, verdict.kind);
        Plan {
            format: FORMAT,
            benchmarks: benchmark::VERSION,
            seed: self.seed,
            made_on: self.made_on,
            starts_on: self.starts_on,
            business: self.facts.business.clone(),
            currency: self.facts.currency,
            purposes: self.purposes(&money, &advice.people),
            networks: self.networks(&money),
            left_out: self.left_out(),
            google_profile: self.choice.google_profile,
            hours: self.hours(&advice.people),
            break_even: self.break_even(),
            weeks: self.weeks(verdict.kind, &advice.people),
            recommendations: rule::recommendations(&self.grounds()),
            advice,
            levers: if full { levers::levers(self) } else { Levers::default() },
            assumed: assumed(answers),
            rationales: self.rationales(&forecast, &money),
            verdict,
            money,
            forecast,
        }
    }

    fn advice(&self, forecast: &Forecast, narrowed_km: Option<f64>) -> Advice {
        let break_even = self.break_even();
        let outlook = Outlook { forecast, break_even: break_even.as_ref(), narrowed_km };
        Advice::of(&self.grounds(), &outlook)
    }

    /// What the advice is given on.
    pub(super) fn grounds(&self) -> decision::Grounds<'_> {
        decision::Grounds {
            facts: self.facts,
            choice: &self.choice,
            schedule: &self.schedule,
            prices: &self.prices,
            spend: &self.spend,
            split: self.split,
            opens_in: self.opens_in,
            starts_on: self.starts_on,
        }
    }

    fn weeks(&self, kind: VerdictKind, people: &People) -> Vec<tasks::Week> {
        if kind == VerdictKind::NoMeans {
            return Vec::new();
        }
        tasks::weeks(&self.grounds(), people)
    }

    /// Whether the day asked for lies outside what a plan can look at.
    fn date(&self) -> verdict::NeedDate {
        match self.facts.need_by {
            Some(by) if by < self.starts_on => verdict::NeedDate::Past,
            Some(by) if by < self.starts_on.saturating_add(FOUR_WEEKS_DAYS.days()) => {
                verdict::NeedDate::TooSoon
            }
            _ if self.facts.needed_too_far(self.starts_on) => verdict::NeedDate::TooFar,
            _ => verdict::NeedDate::Within,
        }
    }

    pub(super) fn needed_in(&self) -> usize {
        self.facts.months_until_needed(self.starts_on).clamp(1, self.model.horizon) - 1
    }

    /// Chance of the need at the end of each month; empty when there is nothing to divide by.
    fn chances(&self) -> Vec<f64> {
        (0..self.model.horizon).filter_map(|month| self.chance(month)).collect()
    }

    pub(super) fn chance(&self, month: usize) -> Option<f64> {
        chance_of(self.facts.need.value, &self.simulation, month, 0.0)
    }

    fn money(&self) -> MoneyPlan {
        let facts = self.facts;
        let iota = facts.beliefs().incrementality.mean();
        let dearer = self.dearer_than_first();
        let adverts = self
            .prices
            .iter()
            .zip(&self.spend)
            .filter(|(_, money)| **money > 0.0)
            .map(|(prices, money)| BuyerShare {
                buyer: prices.buyer,
                month: facts.money(*money),
                cost_per_result: facts.money(cost_of(prices, facts) * dearer),
                cost_on_screen: facts.money(cost_of(prices, facts) * dearer * iota),
            })
            .collect();
        let spent: f64 = self.spend.iter().sum();
        MoneyPlan {
            advert_budget: facts.money(facts.ad_budget.value),
            adverts,
            unspent: facts.money((facts.ad_budget.value - spent).max(0.0)),
            unmeasured: self.prices.is_empty() && facts.ad_budget.value > 0.0,
            room: media_buying::fills_the_room(&self.prices, facts).then_some(facts.capacity.value),
            tools: facts.money(facts.tools.value),
            opens_in: self.opens_in,
            adequacy: self.adequacy(),
        }
    }

    /// How much dearer a customer from adverts likely is than the first one: people tire, months
    /// are dear. As it is where too few come to tell.
    fn dearer_than_first(&self) -> f64 {
        let s = &self.simulation;
        let likely = outcome::total(s, &s.paid_customers).p50;
        let each = |p: &Prices| p.cost_per_result() / self.close_mean();
        let spent: f64 = s.spend.iter().sum();
        let shares = self.prices.iter().zip(&self.spend);
        let a_month: f64 = shares.map(|(prices, money)| money / each(prices)).sum();
        let expected = a_month * spent / self.spend.iter().sum::<f64>().max(1e-9);
        if likely >= ENOUGH_TO_TELL { expected / likely } else { 1.0 }
    }

    /// Whether the budget covers the people: in an area, or where the goal is to be known.
    fn adequacy(&self) -> Option<Adequacy> {
        let facts = self.facts;
        let sells_afar = !facts.is_local() || facts.comes_from_afar();
        if sells_afar && facts.goal.value.sells() {
            return None;
        }
        let grounds = self.grounds();
        let decision::Coverage { adequacy, prices } = grounds.coverage()?;
        let people = prices.audience;
        let share = (adequacy.audience_matched / people).min(1.0);
        Some(Adequacy {
            ratio: adequacy.ratio,
            people,
            views: facts.money(prices.cpm.median),
            buyer: prices.buyer,
            needed: facts.money(adequacy.needed_spend),
            people_matched: adequacy.audience_matched,
            radius_matched_km: facts.area.as_ref().map(|p| p.radius_km * libm::sqrt(share)),
        })
    }

    /// Why money for adverts stays unspent, when it does and there was a place to spend it.
    fn unspent(&self, money: &MoneyPlan) -> Option<Unspent> {
        let worth = media_buying::worth_of_customer(self.facts);
        let close = self.close_mean();
        let cost =
            self.prices.iter().map(|p| p.cost_per_result() / close).min_by(f64::total_cmp)?;
        let chances = self.prices.iter().map(|p| media_buying::chance_to_pay(p, self.facts));
        let chance = chances.fold(0.0, f64::max);
        let test = media_buying::stop_after(self.facts);
        let kept = money.adverts.is_empty() && self.facts.ad_budget.value > 0.0;
        (kept && money.room.is_none()).then_some(Unspent { cost, worth, chance, test })
    }

    /// What each new customer costs, all in; `None` without customers or costs.
    fn cost_of_each(&self, forecast: &Forecast) -> Option<f64> {
        let cost: f64 = self.simulation.cost.iter().sum();
        let customers = forecast.customers.p50;
        (cost > 0.0 && customers >= 1.0).then(|| cost / customers)
    }

    fn close_mean(&self) -> f64 {
        self.facts.share_that_buys().max(1e-3)
    }

    fn purposes(&self, money: &MoneyPlan, people: &People) -> Vec<PurposeShare> {
        let used = people.used();
        let goal = if self.facts.goal.assumed {
            Arg::Say(Message::new("goal-unsaid"))
        } else {
            Arg::Say(Message::new(format!("goal-{}", self.facts.goal.value.code())))
        };
        let reason = |purpose| match purpose {
            Purpose::Trust => Message::new("purpose-reason-trust").with("goal", goal.clone()),
            Purpose::Care => Message::new("purpose-reason-care")
                .with("messages", Arg::Number(self.facts.messages_week.value, 0)),
            Purpose::Sell => Message::new("purpose-reason-sell").with("goal", goal.clone()),
        };
        let units = |purpose| match purpose {
            Purpose::Trust => money.tools.units(),
            Purpose::Care => 0.0,
            Purpose::Sell => self.spend.iter().sum(),
        };
        people
            .by_purpose()
            .into_iter()
            .map(|(purpose, hours)| PurposeShare {
                purpose,
                hours_week: hours,
                share: if used > 0.0 { hours / used } else { 0.0 },
                money_month: self.facts.money(units(purpose)),
                reason: reason(purpose),
            })
            .collect()
    }

    fn networks(&self, money: &MoneyPlan) -> Vec<NetworkPlan> {
        let facts = self.facts;
        let zero = facts.money(0.0);
        let adverts_on = |code: &str| {
            let buyer = match code {
                "instagram" | "facebook" => Buyer::Meta,
                "tiktok" => Buyer::TikTok,
                "linkedin" => Buyer::LinkedIn,
                _ => return zero,
            };
            money.adverts.iter().find(|share| share.buyer == buyer).map_or(zero, |s| s.month)
        };
        self.schedule
            .cadences
            .iter()
            .map(|c| NetworkPlan {
                network: c.scored.network.code,
                job: network::job(c.scored.network, facts),
                posts_per_week: c.posts_per_week,
                hours_week: c.hours(),
                usage: c.scored.fit.usage,
                fit: c.scored.fit.score(),
                followers: facts.followers_on(c.scored.network.code),
                adverts_month: adverts_on(c.scored.network.code),
            })
            .collect()
    }

    fn left_out(&self) -> Vec<LeftOut> {
        let slots = u32::try_from(self.choice.slots).unwrap_or(0);
        let facts = self.facts;
        let of = |scored: &network::Scored, key: &str| LeftOut {
            network: scored.network.code,
            fit: scored.fit.score(),
            reason: Message::new(key)
                .with("network", network::name(scored.network.code))
                .with("country", phrase::country(facts))
                .with("slots", slots)
                .with("hours", Arg::Hours(facts.hours_week.value))
                .with("needed", duration(cadence::least_hours(scored.network, facts))),
        };
        // With a place free it is the hours that are missing, not a place.
        let is_full = self.schedule.cadences.len() >= self.choice.slots;
        let key = |reason: network::Reason| match reason {
            network::Reason::Hours if !is_full => "left-out-cadence",
            reason => reason.key(),
        };
        let dropped = self.schedule.dropped.iter().map(|s| of(s, "left-out-cadence"));
        let others =
            self.choice.left_out.iter().filter(|(s, _)| !self.grounds().is_on(s.network.code));
        dropped.chain(others.map(|(s, reason)| of(s, key(*reason)))).collect()
    }

    fn hours(&self, people: &People) -> HoursPlan {
        HoursPlan {
            split: self.split,
            used: people.used(),
            free: people.spare,
            care_needed: hours::care(self.facts),
            wage: self.facts.money(self.facts.wage.value),
            posts_per_week: self.schedule.posts_per_week(),
            promotional_share: cadence::PROMOTIONAL_SHARE,
        }
    }

    fn break_even(&self) -> Option<BreakEven> {
        let facts = self.facts;
        let worth = media_buying::worth_of_customer(facts);
        let margin = facts.margin();
        let iota = facts.beliefs().incrementality.mean();
        let rep = if margin > 0.0 { worth / margin - 1.0 } else { 0.0 };
        let figures = closed::break_even(facts.order_value.value, margin, rep, iota)?;
        let leads = facts.conversion.value == Conversion::Lead;
        let monthly = self.simulation.cost.iter().sum::<f64>() / self.simulation.months as f64;
        Some(BreakEven {
            margin: facts.money(margin),
            worth: facts.money(worth),
            cpa: facts.money(figures.cpa),
            cpl: leads.then(|| facts.money(figures.cpa * facts.close.value)),
            roas: figures.roas,
            customers_a_month: monthly / worth,
        })
    }
}

/// Where no money is spent, it does not matter how far it would go, unless that is the verdict.
fn without_idle_adequacy(mut money: MoneyPlan, verdict: VerdictKind) -> MoneyPlan {
    if money.adverts.is_empty() && verdict != VerdictKind::AreaTooWide {
        money.adequacy = None;
    }
    money
}

/// The radius that the money suits, where it is too thin for the whole area.
fn narrowed_km(verdict: VerdictKind, money: &MoneyPlan) -> Option<f64> {
    let adequacy = money.adequacy.as_ref().filter(|_| verdict == VerdictKind::AreaTooWide)?;
    adequacy.radius_matched_km
}

fn cost_of(prices: &Prices, facts: &Facts) -> f64 {
    let cost = prices.cost_per_result();
    if facts.conversion.value == Conversion::Lead {
        cost
    } else {
        cost / facts.share_that_buys().max(1e-3)
    }
}

fn assumed(answers: &Answers) -> Vec<&'static str> {
    use crate::questionnaire::flow::{open_pages, open_questions};
    open_pages(answers)
        .flat_map(|page| open_questions(page, answers).collect::<Vec<_>>())
        .filter(|question| question.required && answers.value(question.id).is_none())
        .map(|question| question.id)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Value};
    use crate::questionnaire::question::{PAGES, TRADES};

    fn answers(given: &[(&str, Value)]) -> Answers {
        let mut answers = Answers::default();
        for question in PAGES.iter().flat_map(|page| page.questions) {
            answers.give(question, Answer::NotSure);
        }
        for (question, value) in given {
            answers.give(question, Answer::Given(value.clone()));
        }
        answers
    }

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    const DAY: Date = jiff::civil::date(2026, 12, 7);

    fn quick(answers: &Answers, seed: u64) -> Plan {
        sketch(answers, DAY, seed, Scenario::default()).unwrap()
    }

    #[test]
    fn the_same_answers_day_and_seed_give_the_same_bytes() {
        let make = || {
            let plan = make(&answers(&[("trade", text("online-shop"))]), DAY, 11).unwrap();
            serde_json::to_string(&plan).unwrap()
        };
        assert_eq!(make(), make());
    }

    #[test]
    fn every_trade_gets_a_plan_without_nonsense() {
        for trade in TRADES {
            let plan = quick(&answers(&[("trade", text(trade))]), 1);
            let f = &plan.forecast;
            let chance = f.chance.unwrap_or(0.5);
            assert!((0.0..=1.0).contains(&chance), "{trade}");
            for month in &f.months {
                let r = month.profit_so_far;
                assert!(r.p10 <= r.p50 && r.p50 <= r.p90 && r.p10.is_finite(), "{trade} {r:?}");
            }
            assert!(plan.money.unspent.minor >= 0);
            println!(
                "{trade}: {:?} chance {chance:.2} adverts {:?} customers {:.0} profit {:?} cpa {:?}",
                plan.verdict.kind,
                plan.money
                    .adverts
                    .iter()
                    .map(|a| (a.month.minor / 100, a.cost_per_result.minor / 100))
                    .collect::<Vec<_>>(),
                f.customers.p50,
                f.months.last().map(|m| m.profit_so_far),
                plan.break_even.as_ref().map(|b| b.cpa.minor / 100),
            );
        }
    }

    #[test]
    fn tasks_never_take_more_hours_than_there_are() {
        for hours in [0.0, 0.5, 1.0, 3.0, 5.5, 20.0] {
            let given = answers(&[("hours_week", Value::Number(hours))]);
            let plan = quick(&given, 1);
            for week in &plan.weeks {
                let sum: f64 = week.tasks.iter().map(|task| task.hours).sum();
                assert!(sum <= hours + 1e-9, "{hours}: {sum}");
            }
        }
    }

    #[test]
    fn twenty_dollars_for_a_whole_country_is_too_thin_and_says_what_would_do() {
        let place = crate::answer::Place {
            name: "Singapore".into(),
            radius_km: 20.0,
            people: 5_160_000.0,
            gazetteer_id: None,
        };
        let given = answers(&[
            ("trade", text("bakery-cafe")),
            ("reach", text("premises")),
            ("area", Value::Place(place)),
            ("ad_budget", Value::Number(20.0)),
        ]);
        let plan = make(&given, DAY, 1).unwrap();
        assert_eq!(plan.verdict.kind, VerdictKind::AreaTooWide);
        assert!(!plan.verdict.instead.is_empty());
        let adequacy = plan.money.adequacy.unwrap();
        assert!(adequacy.ratio < 0.002 && adequacy.needed.units() > 10_000.0);
    }

    #[test]
    fn the_chance_never_rises_with_the_need() {
        let chance = |amount: f64| {
            let given = answers(&[
                ("trade", text("hair-beauty")),
                ("need", text("monthly")),
                ("need_amount", Value::Number(amount)),
            ]);
            quick(&given, 3).forecast.chance.unwrap()
        };
        let chances = [0.0, 100.0, 500.0, 5000.0].map(chance);
        assert!(chances.is_sorted_by(|a, b| a >= b), "{chances:?}");
    }

    #[test]
    fn a_plan_beyond_the_calendar_is_refused() {
        let given = answers(&[]);
        assert!(make(&given, jiff::civil::date(9999, 12, 20), 1).is_err());
        assert!(make(&given, LAST_DAY, 1).is_ok());
        assert!(make(&given, jiff::civil::date(1, 1, 1), 1).is_ok());
    }

    #[test]
    fn a_day_that_is_past_or_far_is_said_to_be() {
        let said = |by: &str| {
            let given = answers(&[("need", text("payback")), ("need_by", text(by))]);
            let plan = make(&given, DAY, 1).unwrap();
            plan.verdict.because.iter().any(|m| m.key.starts_with("because-date"))
        };
        assert!(said("2020-01-01") && said("2090-01-01") && !said("2027-10-01"));
    }

    #[test]
    fn nothing_answered_makes_no_plan() {
        assert!(make(&Answers::default(), DAY, 1).is_err());
    }

    #[test]
    fn the_area_is_measured_with_the_people_and_the_price_of_the_adverts() {
        let place = crate::answer::Place {
            name: "There".into(),
            radius_km: 15.0,
            people: 220_000.0,
            gazetteer_id: None,
        };
        let given = |order: f64| {
            answers(&[
                ("trade", text("hair-beauty")),
                ("reach", text("premises")),
                ("area", Value::Place(place.clone())),
                ("order_value", Value::Number(order)),
                ("ad_budget", Value::Number(400.0)),
            ])
        };
        let plan = quick(&given(120.0), 1);
        let adequacy = plan.money.adequacy.as_ref().unwrap();
        let shown = plan.advice.audience.adverts[0].people;
        assert!((adequacy.people / shown - 1.0).abs() < 0.06, "{adequacy:?} {shown}");
        let spent: f64 = plan.money.adverts.iter().map(|share| share.month.units()).sum();
        let views = 1000.0 * spent / adequacy.views.units();
        assert!((views / (adequacy.people * 0.75) / adequacy.ratio - 1.0).abs() < 0.01);
        let idle = quick(&given(8.0), 1);
        assert!(idle.money.adverts.is_empty() && idle.money.adequacy.is_none());
        assert!(!idle.recommendations.iter().any(|r| r.rule == "K3"));
    }
}
