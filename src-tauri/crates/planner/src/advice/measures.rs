//! What to measure, with a baseline, a target and a day; when to review; and the conditions under
//! which to stop, raise or move.

use super::care::{DAYS, Due, open_week};
use crate::benchmark;
use crate::decision::hours;
use crate::decision::media_buying::break_even_cost;
use crate::decision::{Grounds, launch};
use crate::facts::{Buyers, Conversion, Facts, round_money};
use crate::forecast::WEEKS_PER_MONTH;
use crate::forecast::outlook::Outlook;
use crate::message::{Arg, Message};
use crate::purpose::Purpose;
use crate::schedule::tasks::{first_monday, working_day};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

/// Months after which trust is measured against its start.
const QUARTER: usize = 3;
/// Of new customers who are asked, the share who write a review (judgement).
const WHO_REVIEW: f64 = 0.3;
/// Most reviews a month that asking brings (judgement).
const REVIEWS_ASKED: f64 = 2.0;
/// Followers that mark the start of an account from nothing (judgement).
const FIRST_FOLLOWERS: f64 = 100.0;
/// Advert money without one order at which to stop, in times the most an order may cost: at break
/// even this has a chance of one in twenty.
const STOP_TIMES: f64 = 3.0;
/// Orders after which an advert may be judged, and after which the money may be raised.
pub const JUDGED_AFTER: [f64; 2] = [5.0, 10.0];
pub const RAISED_AFTER: f64 = 30.0;
/// Months of counting above which nobody would wait for the answer.
pub const LONG_MONTHS: f64 = 6.0;
/// How far apart a poor and a usual half year must lie for one to be told from the other, as a
/// share of the usual one.
const TOLD_APART: f64 = 0.1;
/// Chance of a loss at which hours need a rule to stop, too.
const NEARLY_ALWAYS: f64 = 0.9;
/// A step up, as a share of the money.
const STEP_UP: f64 = 0.25;
/// Standard normal quantile of nine in ten.
const NINE_IN_TEN: f64 = 1.281_55;

/// What is measured, when it is looked at, and what follows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Measures {
    /// Why so few.
    pub reason: Message,
    /// The measures, by purpose.
    pub measures: Vec<Measure>,
    /// Counting by hand where links see nothing; `None` where all is sold online.
    pub tally: Option<Tally>,
    /// When to look.
    pub reviews: Reviews,
    /// When to stop, raise, move or keep.
    pub conditions: Vec<Condition>,
}

/// One measure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Measure {
    /// What the work is for.
    pub purpose: Purpose,
    /// What is measured.
    pub name: Message,
    /// Where it starts.
    pub baseline: Message,
    /// Where it should be.
    pub target: Message,
    /// By when.
    pub by: Date,
    /// Code of the rule.
    pub rule: &'static str,
}

/// Asking "how did you hear of us?" and counting.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tally {
    /// Why by hand.
    pub reason: Message,
    /// The day to start counting.
    pub from: Date,
    /// The day adverts start; the weeks before show what comes without. `None` without adverts, or
    /// where there are no such weeks.
    pub adverts_from: Option<Date>,
    /// A word people say, by where they saw it.
    pub words: Vec<CodeWord>,
    /// What the word gets them.
    pub offer: Message,
    /// Code of the rule.
    pub rule: &'static str,
}

/// A word that tells where somebody comes from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CodeWord {
    /// The network.
    pub network: &'static str,
    /// The word.
    pub word: Message,
}

/// When to look at the plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reviews {
    /// The first of the weekly looks.
    pub weekly_from: Date,
    /// The monthly ones.
    pub monthly: Vec<Date>,
    /// The quarterly ones.
    pub quarterly: Vec<Date>,
    /// Code of the rule.
    pub rule: &'static str,
}

/// If this, then that.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Condition {
    /// What happens.
    pub when: Message,
    /// What to do.
    pub then: Message,
    /// Code of the rule.
    pub rule: &'static str,
}

/// What is measured on these grounds.
pub fn measures(work: &Grounds<'_>, outlook: &Outlook<'_>, answer_in: Option<Due>) -> Measures {
    let mut measures = care(work, outlook, answer_in);
    measures.extend(trust(work));
    measures.extend(sell(work, outlook));
    measures.sort_by_key(|measure| (measure.purpose, measure.by));
    Measures {
        reason: Message::new("measures-reason"),
        measures,
        tally: tally(work),
        reviews: reviews(work),
        conditions: conditions(work, outlook),
    }
}

/// First day of a month (from 0) of the plan.
pub fn month(work: &Grounds<'_>, index: usize) -> Date {
    work.starts_on.saturating_add(i64::try_from(index).unwrap_or(0).months())
}

/// Last day of a month (from 0) of the plan.
fn month_end(work: &Grounds<'_>, index: usize) -> Date {
    month(work, index).last_of_month()
}

fn note() -> Message {
    Message::new("baseline-note")
}

fn about(count: f64) -> Arg {
    Arg::Number(rounded(count), 0)
}

fn rounded(count: f64) -> f64 {
    if count < 10.0 { libm::round(count) } else { round_money(count) }
}

/// Reviews that asking brings in a quarter: at the pace there was, and from a part of those who
/// come new; at least one, at most two a month.
fn more_reviews(work: &Grounds<'_>, outlook: &Outlook<'_>) -> f64 {
    let months = QUARTER as f64;
    let usual = hours::reviews_per_month(work.facts) * months;
    let new = outlook.customers_by(QUARTER - 1) * WHO_REVIEW;
    libm::round((usual + new).clamp(1.0, REVIEWS_ASKED * months))
}

fn care(work: &Grounds<'_>, outlook: &Outlook<'_>, answer_in: Option<Due>) -> Vec<Measure> {
    let facts = work.facts;
    let measure = |name: &str, baseline, target, by| Measure {
        purpose: Purpose::Care,
        name: Message::new(name),
        baseline,
        target,
        by,
        rule: "M2",
    };
    let Some(due) = answer_in else { return Vec::new() };
    let coverage = (work.split.care / hours::care(facts)).clamp(0.0, 1.0);
    let answered = if coverage < 1.0 {
        Message::new("target-share-short")
            .with("share", Arg::Rate(libm::floor(coverage * 20.0).max(1.0) / 20.0))
    } else {
        Message::new("target-share")
    };
    let reviews = facts.reviews_total;
    let start = if reviews.assumed {
        note()
    } else {
        Message::new("baseline-count").with("n", Arg::Number(reviews.value, 0))
    };
    let more = more_reviews(work, outlook);
    let wanted = if reviews.assumed {
        Message::new("target-reviews-more").with("n", Arg::Number(more, 0))
    } else {
        Message::new("target-reviews").with("n", Arg::Number(reviews.value + more, 0))
    };
    let soon = month_end(work, 0);
    vec![
        measure("measure-time", note(), due.message(), soon),
        measure("measure-share", note(), answered, soon),
        measure("measure-complaints", note(), Message::new("target-complaints"), soon),
        measure("measure-reviews", start, wanted, month_end(work, QUARTER - 1)),
    ]
}

fn trust(work: &Grounds<'_>) -> Vec<Measure> {
    if work.schedule.cadences.is_empty() {
        return Vec::new();
    }
    let measure = |name: &str, baseline, target, by| Measure {
        purpose: Purpose::Trust,
        name: Message::new(name),
        baseline,
        target,
        by,
        rule: "M2",
    };
    let posts =
        Message::new("target-posts").with("n", Arg::Number(work.schedule.posts_per_week(), 2));
    let later = month_end(work, QUARTER - 1);
    let more = || Message::new("target-more");
    let (now, then) = followers(work);
    let (start, goal) = if now > 0.0 {
        let held = rounded(then) <= now;
        let goal = if held { "target-followers-hold" } else { "target-followers" };
        (
            Message::new("baseline-count").with("n", Arg::Number(now, 0)),
            Message::new(goal).with("n", about(if held { now } else { then })),
        )
    } else {
        (note(), Message::new("target-followers").with("n", about(FIRST_FOLLOWERS)))
    };
    let grown = if now > 0.0 { later } else { month_end(work, 2 * QUARTER - 1) };
    vec![
        measure("measure-posts", Message::new("baseline-none"), posts, month_end(work, 0)),
        measure("measure-reach", note(), more(), later),
        measure("measure-react", note(), more(), later),
        measure("measure-followers", start, goal, grown),
    ]
}

/// Followers on the plan's networks now, and after a quarter of steady posting.
fn followers(work: &Grounds<'_>) -> (f64, f64) {
    let mut now = 0.0;
    let mut then = 0.0;
    for cadence in &work.schedule.cadences {
        let code = cadence.scored.network.code;
        let have = work.facts.followers_on(code);
        let growth = benchmark::find("follower_growth_per_month", code, "all")
            .and_then(|row| row.median)
            .unwrap_or(0.01);
        now += have;
        then += have * libm::pow(1.0 + growth, QUARTER as f64);
    }
    (now, then.max(now + 1.0))
}

fn sell(work: &Grounds<'_>, outlook: &Outlook<'_>) -> Vec<Measure> {
    let facts = work.facts;
    let measure = |name: Message, target, by| Measure {
        purpose: Purpose::Sell,
        name,
        baseline: Message::new("baseline-none"),
        target,
        by,
        rule: "M1",
    };
    let mut all = Vec::new();
    let last = outlook.forecast.months.len().min(12).saturating_sub(1);
    for at in [QUARTER - 1, last] {
        let count = outlook.customers_by(at);
        if count >= 1.0 {
            let target = Message::new("target-customers").with("n", about(count));
            all.push(measure(
                crate::facts::phrase::said("measure-customers", facts),
                target,
                month_end(work, at),
            ));
        }
    }
    if work.adverts() > 0.0 {
        all.extend(advert_measures(work, outlook).into_iter().map(|(name, target)| {
            measure(Message::new(name), target, month_end(work, work.opens_in + 1))
        }));
    }
    all
}

/// What an advert is judged by: orders and their cost, or where it only makes known, views.
fn advert_measures(work: &Grounds<'_>, outlook: &Outlook<'_>) -> Vec<(&'static str, Message)> {
    let facts = work.facts;
    let bought = work.prices.iter().zip(work.spend).find(|(_, money)| **money > 0.0);
    let Some((prices, _)) = bought else { return Vec::new() };
    if !facts.goal.value.sells() {
        let cost = facts.money(round_money(prices.cpm.median));
        return vec![("measure-views", Message::new("target-most").with("money", cost))];
    }
    let mut all = Vec::new();
    if is_seen_by_links(facts) {
        let rate = Message::new("target-rate").with("rate", Arg::Rate(prices.rate.median));
        all.push(("measure-clicks", rate));
    }
    if let (Some(cost), Some(figures)) = (outlook.dearest_result(facts), outlook.break_even) {
        let name =
            if facts.conversion.value == Conversion::Lead { "measure-cpl" } else { "measure-cpa" };
        let cost = facts.money(round_money(cost.units()));
        all.push((name, Message::new("target-most").with("money", cost)));
        // Below one, repeat orders pay the rest; the cost of a customer says it better.
        if figures.roas >= 1.0 {
            let least = Message::new("target-least").with("n", Arg::Number(figures.roas, 1));
            all.push(("measure-roas", least));
        }
    }
    all
}

/// Whether what people do after a click happens where a link can count it.
fn is_seen_by_links(facts: &Facts) -> bool {
    !matches!(facts.conversion.value, Conversion::Visit | Conversion::LocalOrder)
}

/// Where people come by, call or ask, links see only part of it.
fn tally(work: &Grounds<'_>) -> Option<Tally> {
    let facts = work.facts;
    let by_hand = facts.landing.iter().any(|l| matches!(l.as_str(), "telephone" | "counter"));
    if facts.conversion.value == Conversion::OnlineSale && !by_hand || facts.hours_week.value <= 0.0
    {
        return None;
    }
    let first = first_monday(work.starts_on);
    let networks = work.schedule.cadences.iter().map(|cadence| cadence.scored.network.code);
    let profile = work.choice.google_profile.then_some("google-business");
    let plays = says_a_word(facts);
    let words = networks
        .chain(profile)
        .filter(|_| plays)
        .map(|network| CodeWord { network, word: Message::new(format!("code-word-{network}")) })
        .collect();
    let offer = if facts.offer.trim().is_empty() {
        Message::new("tally-offer")
    } else {
        Message::new("tally-offer-given").with("offer", crate::facts::phrase::quote(&facts.offer))
    };
    Some(Tally {
        reason: crate::facts::phrase::said("tally-reason", facts),
        from: first,
        adverts_from: launch::from(work).filter(|from| *from >= first.saturating_add(7.days())),
        words,
        offer,
        rule: "M3",
    })
}

/// Whether people would say a word for an offer: not for a firm, a lawyer or a doctor.
fn says_a_word(facts: &Facts) -> bool {
    let serious = matches!(facts.trade.code, "dentist-clinic" | "lawyer-accountant");
    facts.buyers.value != Buyers::Businesses && !serious
}

/// A weekly look on the last working day, a monthly one in the first whole week, a quarterly one.
fn reviews(work: &Grounds<'_>) -> Reviews {
    let open = open_week(work.facts);
    let day = (0..5).rev().find(|at| open[*at]).unwrap_or(DAYS.len() - 3);
    let monday = first_monday(work.starts_on);
    let first = |index| working_day(first_monday(month(work, index)), work.facts);
    let monthly: Vec<Date> = (1..=12).map(first).collect();
    let quarterly = monthly.iter().copied().skip(QUARTER - 1).step_by(QUARTER).collect();
    Reviews {
        weekly_from: monday.saturating_add(i64::try_from(day).unwrap_or(4).days()),
        monthly,
        quarterly,
        rule: "V1",
    }
}

fn conditions(work: &Grounds<'_>, outlook: &Outlook<'_>) -> Vec<Condition> {
    let mut all = Vec::new();
    if work.adverts() > 0.0 {
        if work.facts.goal.value.sells() {
            all.extend(judged_by_orders(work));
        }
        all.push(condition("S5", "tired"));
    }
    if !work.schedule.cadences.is_empty() {
        all.push(condition("V1", "network"));
    }
    all.extend(half_way(work, outlook));
    all.extend(hours_lost(work, outlook));
    all
}

/// In a plan that nearly always loses, when to stop posting.
fn hours_lost(work: &Grounds<'_>, outlook: &Outlook<'_>) -> Option<Condition> {
    let loses = outlook.forecast.loss >= NEARLY_ALWAYS && !work.schedule.cadences.is_empty();
    let count = outlook.customers_by(QUARTER - 1);
    let (at, count) = if count >= 1.0 { (QUARTER - 1, count) } else { (2 * QUARTER - 1, 1.0) };
    let key = if count < 2.0 { "when-nobody" } else { "when-few" };
    loses.then(|| Condition {
        when: Message::new(key)
            .with("date", Arg::Date(month_end(work, at)))
            .with("n", about(libm::floor(count))),
        then: Message::new("then-stop-posting"),
        rule: "V1",
    })
}

fn condition(rule: &'static str, code: &str) -> Condition {
    Condition {
        when: Message::new(format!("when-{code}")),
        then: Message::new(format!("then-{code}")),
        rule,
    }
}

/// A figure of a gamma distribution that is exceeded with the chance of a standard normal quantile
/// (Wilson and Hilferty), at scale 1.
fn gamma_quantile(shape: f64, z: f64) -> f64 {
    let ninth = 1.0 / (9.0 * shape);
    shape * libm::pow(1.0 - ninth + z * libm::sqrt(ninth), 3.0)
}

/// Cost of an order, in times the most it may cost, above which it is nine in ten sure that an
/// advert loses money after so many orders.
fn dear_after(orders: f64) -> f64 {
    gamma_quantile(orders + 1.0, NINE_IN_TEN) / orders
}

/// Below which it is nine in ten sure that it earns.
fn cheap_after(orders: f64) -> f64 {
    gamma_quantile(orders + 1.0, -NINE_IN_TEN) / orders
}

/// Sums by which an advert is judged, in the owner's currency, rounded as they are said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Money spent without a result at which to stop.
    pub none: f64,
    /// Cost of a result above which to stop, after each of [`JUDGED_AFTER`].
    pub dear: [f64; 2],
    /// Cost of a result below which to raise the money, after [`RAISED_AFTER`].
    pub cheap: f64,
    /// The most a result may cost.
    pub most: f64,
}

/// The sums by which adverts that sell are judged; `None` without such adverts, or where a result
/// is worth nothing.
pub fn limits(work: &Grounds<'_>) -> Option<Limits> {
    let facts = work.facts;
    // Named as the chapter names it: an enquiry where people enquire, else a customer.
    let leads = facts.conversion.value == Conversion::Lead;
    let each = if leads { 1.0 } else { facts.share_that_buys().max(1e-3) };
    let most = break_even_cost(facts)? / each;
    (work.adverts() > 0.0 && facts.goal.value.sells()).then(|| Limits {
        none: round_money(STOP_TIMES * most),
        dear: JUDGED_AFTER.map(|orders| round_money(most * dear_after(orders))),
        cheap: round_money(most * cheap_after(RAISED_AFTER)),
        most,
    })
}

fn judged_by_orders(work: &Grounds<'_>) -> Vec<Condition> {
    let facts = work.facts;
    let Some(limits) = limits(work) else { return Vec::new() };
    let money = |units: f64| facts.money(units);
    let lead = facts.conversion.value == Conversion::Lead;
    let said = |code: &str| format!("{code}{}", if lead { "-lead" } else { "" });
    let none = condition("S1", "none");
    let dear = condition("S1", "dear");
    let mut all = vec![
        Condition {
            when: Message::new(said("when-none")).with("money", money(limits.none)),
            ..none
        },
        Condition {
            when: Message::new(said("when-dear"))
                .with("few", Arg::Number(JUDGED_AFTER[0], 0))
                .with("some", Arg::Number(JUDGED_AFTER[1], 0))
                .with("above", money(limits.dear[0]))
                .with("later", money(limits.dear[1])),
            ..dear
        },
        Condition {
            when: Message::new(said("when-cheap"))
                .with("orders", Arg::Number(RAISED_AFTER, 0))
                .with("below", money(limits.cheap)),
            then: raise(work, limits.most),
            rule: "S2",
        },
    ];
    if work.spend.iter().filter(|money| **money > 0.0).count() > 1 {
        all.push(condition("S3", "better"));
    }
    all.push(Condition { when: Message::new(said("when-neither")), ..condition("S4", "neither") });
    all
}

/// The step up, and how long it takes to know; at little money too long to wait for.
fn raise(work: &Grounds<'_>, most: f64) -> Message {
    let adverts = work.adverts();
    let raised = work.facts.money(round_money(adverts * (1.0 + STEP_UP)));
    let months = RAISED_AFTER * most / adverts;
    if months > LONG_MONTHS {
        return Message::new("then-cheap-long").with("money", raised);
    }
    let months = Arg::Number(libm::round(months).max(1.0), 0);
    Message::new("then-cheap")
        .with("money", raised)
        .with("months", Message::new("counted-months").with("number", months))
}

/// Half a year in: what was earned lies below what nine of ten tries earn. Only where adverts can
/// be stopped, and a poor half year can be told from a usual one.
fn half_way(work: &Grounds<'_>, outlook: &Outlook<'_>) -> Option<Condition> {
    let at = 2 * QUARTER - 1;
    let month = outlook.forecast.months.get(at)?;
    let (low, usual) = (month.profit_so_far.p10, month.profit_so_far.p50);
    if work.adverts() <= 0.0 || usual - low <= TOLD_APART * usual.abs() {
        return None;
    }
    let rounded = round_money(low.abs()).copysign(low);
    let Condition { when, then, rule } = condition("V1", "half-way");
    Some(Condition {
        when: when
            .with("date", Arg::Date(month_end(work, at)))
            .with("money", work.facts.money(rounded)),
        then,
        rule,
    })
}

/// Hours a month the owner has.
pub fn hours_a_month(facts: &Facts) -> f64 {
    facts.hours_week.value.max(0.0) * WEEKS_PER_MONTH
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::question::TRADES;
    use crate::test_support::{self, Trial, list, number, text};

    fn of(given: &[(&str, crate::answer::Value)]) -> Measures {
        Trial::of(given).advice().measures
    }

    #[test]
    fn quantiles_agree_with_poisson_sums() {
        // At most 5 when 9.27 are expected: one in ten. At most 30 when 24.1 are: nine in ten.
        let at_most = |n: i32, mean: f64| {
            let mut term = libm::exp(-mean);
            let mut sum = term;
            for k in 1..=n {
                term *= mean / f64::from(k);
                sum += term;
            }
            sum
        };
        assert!((at_most(5, dear_after(5.0) * 5.0) - 0.1).abs() < 0.002);
        assert!((at_most(10, dear_after(10.0) * 10.0) - 0.1).abs() < 0.002);
        assert!((at_most(30, cheap_after(30.0) * 30.0) - 0.9).abs() < 0.002);
        assert!((at_most(0, STOP_TIMES) - 0.05).abs() < 0.001);
    }

    #[test]
    fn an_advert_is_stopped_at_three_times_what_an_order_may_cost() {
        let trial = Trial::of(&[
            ("trade", text("hair-beauty")),
            ("warm_audience", text("yes")),
            ("ad_budget", number(300.0)),
        ]);
        let plan = trial.plan();
        assert!(!plan.money.adverts.is_empty());
        let cpa = plan.break_even.as_ref().unwrap().cpa.units();
        let stop = plan.advice.measures.conditions.iter().find(|c| c.rule == "S1").unwrap();
        assert_eq!(stop.when.key, "when-none");
        let Arg::Money(money) = stop.when.args["money"] else { panic!("{stop:?}") };
        assert!((money.units() / (3.0 * cpa) - 1.0).abs() < 0.06);
    }

    #[test]
    fn dates_come_in_order_and_after_the_start() {
        for trade in TRADES {
            let measures = of(&[("trade", text(trade))]);
            let start = test_support::STARTS_ON;
            let reviews = &measures.reviews;
            assert!(reviews.weekly_from >= start);
            assert_eq!((reviews.monthly.len(), reviews.quarterly.len()), (12, 4));
            assert!(reviews.monthly.is_sorted() && reviews.quarterly.is_sorted());
            assert!(measures.measures.iter().all(|measure| measure.by >= start));
            if let Some(tally) = &measures.tally {
                assert!(
                    start <= tally.from && tally.adverts_from.is_none_or(|day| tally.from < day)
                );
            }
        }
    }

    #[test]
    fn no_target_is_negative_or_out_of_reach() {
        for trade in TRADES {
            for measure in of(&[("trade", text(trade)), ("hours_week", number(6.0))]).measures {
                for arg in measure.target.args.values() {
                    match arg {
                        Arg::Number(n, _) => assert!(n.is_finite() && *n > 0.0, "{measure:?}"),
                        Arg::Money(m) => assert!(m.minor > 0, "{measure:?}"),
                        Arg::Rate(r) => assert!((0.0..=1.0).contains(r), "{measure:?}"),
                        _ => {}
                    }
                }
            }
        }
    }

    #[test]
    fn a_shop_that_sells_online_needs_no_tally() {
        let online = [("trade", text("online-shop")), ("landing", list(&["online-shop"]))];
        assert_eq!(of(&online).tally, None);
        let bakery = of(&[("trade", text("bakery-cafe"))]).tally.unwrap();
        assert!(bakery.words.iter().any(|word| word.network == "google-business"));
        let paid = Trial::of(&[
            ("trade", text("hair-beauty")),
            ("ad_budget", number(300.0)),
            ("order_value", number(80.0)),
        ]);
        let plan = paid.plan();
        let adverts_from = plan.advice.measures.tally.unwrap().adverts_from;
        assert_eq!(adverts_from, Some(plan.advice.adverts.briefs[0].flight.from));
    }

    #[test]
    fn adverts_have_conditions_only_where_there_are_any() {
        let rules = |given: &[(&str, crate::answer::Value)]| -> Vec<&'static str> {
            of(given).conditions.iter().map(|condition| condition.rule).collect()
        };
        let none = rules(&[("ad_budget", number(0.0))]);
        assert!(!none.iter().any(|rule| rule.starts_with('S')), "{none:?}");
        let known = rules(&[("goal", text("awareness")), ("ad_budget", number(300.0))]);
        assert!(known.contains(&"S5") && !known.contains(&"S1"), "{known:?}");
    }

    #[test]
    fn rules_and_measures_name_the_same_sums() {
        for trade in ["hair-beauty", "builder-landscaper"] {
            let plan = Trial::of(&[
                ("trade", text(trade)),
                ("warm_audience", text("yes")),
                ("order_value", number(800.0)),
                ("ad_budget", number(300.0)),
            ])
            .plan();
            let conditions = &plan.advice.measures.conditions;
            let said = |key: &str| {
                conditions.iter().find(|c| c.when.key.starts_with(key)).map(|c| c.when.args.clone())
            };
            let rule = |code| {
                let all = &plan.recommendations;
                all.iter().find(|r| r.rule == code).map(|r| r.advice.args.clone()).unwrap()
            };
            assert_eq!(said("when-none").unwrap()["money"], rule("S1")["money"], "{trade}");
            for arg in ["few", "some", "above", "later"] {
                assert_eq!(said("when-dear").unwrap()[arg], rule("S1")[arg], "{trade} {arg}");
            }
            for arg in ["orders", "below"] {
                assert_eq!(said("when-cheap").unwrap()[arg], rule("S2")[arg], "{trade} {arg}");
            }
        }
        let known = Trial::of(&[("goal", text("awareness")), ("ad_budget", number(300.0))]).plan();
        assert!(!known.recommendations.iter().any(|r| ["S1", "S2"].contains(&r.rule)));
    }

    #[test]
    fn a_year_s_customers_are_the_plan_s() {
        let plan = Trial::of(&[("trade", text("shop")), ("hours_week", number(6.0))]).plan();
        let targets: Vec<_> = plan
            .advice
            .measures
            .measures
            .iter()
            .filter(|measure| measure.name.key.starts_with("measure-customers"))
            .map(|measure| measure.target.args["n"].clone())
            .collect();
        assert_eq!(targets.last(), Some(&about(plan.forecast.customers.p50)));
    }

    #[test]
    fn half_way_stops_only_adverts_and_only_where_it_tells_something() {
        let has = |given: &[(&str, crate::answer::Value)]| {
            let plan = Trial::of(given).plan();
            plan.advice.measures.conditions.iter().any(|c| c.when.key == "when-half-way")
        };
        let paying = [
            ("trade", text("hair-beauty")),
            ("order_value", number(80.0)),
            ("ad_budget", number(300.0)),
        ];
        assert!(has(&paying));
        assert!(!has(&[("ad_budget", number(0.0)), ("tools_budget", number(50.0))]));
        // All cost and no worth: every try loses the same.
        let lost = [
            ("goal", text("awareness")),
            ("order_value", number(1.0)),
            ("cost_share", number(100.0)),
        ];
        assert!(!has(&[&lost[..], &[("ad_budget", number(300.0))]].concat()));
    }

    #[test]
    fn what_takes_more_than_half_a_year_to_know_is_said_to_take_too_long() {
        let then = |order: f64| {
            let plan = Trial::of(&[
                ("trade", text("hair-beauty")),
                ("warm_audience", text("yes")),
                ("order_value", number(order)),
                ("ad_budget", number(300.0)),
            ])
            .plan();
            let all = plan.advice.measures.conditions;
            all.into_iter().find(|c| c.rule == "S2").map(|c| c.then.key)
        };
        assert_eq!(then(2000.0).as_deref(), Some("then-cheap-long"));
        assert_eq!(then(20.0).as_deref(), Some("then-cheap"));
    }

    #[test]
    fn a_plan_that_nearly_always_loses_says_when_to_stop_posting() {
        let has = |wage: f64| {
            let given = [("ad_budget", number(0.0)), ("wage_hour", number(wage))];
            let hours = ("hours_week", number(6.0));
            let plan = Trial::of(&[&given[..], &[hours]].concat()).plan();
            let all = plan.advice.measures.conditions;
            (plan.forecast.loss, all.iter().any(|c| c.then.key == "then-stop-posting"))
        };
        let (loss, said) = has(200.0);
        assert!(loss >= NEARLY_ALWAYS && said, "{loss}");
        assert!(!has(0.0).1);
    }

    #[test]
    fn targets_for_followers_and_reviews_can_be_reached_and_mean_something() {
        let reviews = ("reviews_total", number(20.0));
        let followers = [("facebook".into(), 300.0), ("instagram".into(), 300.0)].into();
        let followers = ("followers", crate::answer::Value::Counts(followers));
        let plan = Trial::of(&[reviews, followers, ("hours_week", number(6.0))]).plan();
        let measures = &plan.advice.measures.measures;
        let of = |name: &str| measures.iter().find(|m| m.name.key == name).unwrap();
        let number = |m: &Message| match m.args["n"] {
            Arg::Number(n, _) => n,
            _ => f64::NAN,
        };
        let new = plan.forecast.customers.p50;
        let more = number(&of("measure-reviews").target) - 20.0;
        assert!(more >= 1.0 && more <= 3.0 + 0.3 * new, "{more} of {new}");
        let followed = of("measure-followers");
        let grows = number(&followed.target) > number(&followed.baseline);
        assert!(grows || followed.target.key == "target-followers-hold", "{followed:?}");
    }

    #[test]
    fn the_weekly_look_falls_on_an_open_day() {
        let day = |days: &[&str]| {
            of(&[("open_days", list(days))]).reviews.weekly_from.weekday().to_monday_zero_offset()
        };
        assert_eq!(day(&["mon", "tue"]), 1);
        assert_eq!(day(&["sat", "sun"]), 4);
        assert_eq!(day(&[]), 4);
    }
}
