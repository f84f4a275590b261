//! The rest of the year after the first four weeks: what to do, who, by when, hours and money.

use super::tasks::{Task, Who, first_monday, later, working_day};
use crate::advice::measures::{hours_a_month, month};
use crate::advice::partners::Partners;
use crate::advice::people::person;
use crate::decision::media_buying::over_months;
use crate::decision::{Grounds, launch};
use crate::facts::phrase;
use crate::facts::{Conversion, Facts, round_money};
use crate::message::{Arg, Message};
use crate::money::Money;
use crate::purpose::Purpose;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

/// Months the list covers; the first is the four weeks of tasks.
const MONTHS: usize = 12;
/// Months in a quarter.
const QUARTER: usize = 3;
/// Hours below which a milestone makes no sense.
const LEAST_HOURS: f64 = 0.2;

/// Something to have done by a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Milestone {
    /// What to do.
    pub text: Message,
    /// What it is for.
    pub purpose: Purpose,
    /// Who does it.
    pub who: Message,
    /// Hours it takes, out of the hours there are.
    pub hours: f64,
    /// Money it takes; none where it costs nothing beside the plan's own.
    pub money: Option<Money>,
    /// By when.
    pub by: Date,
}

/// A milestone before it has a place among the others.
struct Draft {
    milestone: Milestone,
    /// Month (from 0) it falls in.
    month: usize,
    /// Whether it is done whatever else there is.
    sure: bool,
}

/// What is to be done from the second month to the twelfth, in order of time. No month takes more
/// hours than there are once people are looked after.
pub fn milestones(work: &Grounds<'_>, partners: &Partners) -> Vec<Milestone> {
    let mut left = [room(work); MONTHS];
    let mut kept: Vec<Milestone> = drafts(work, partners)
        .into_iter()
        .filter(|draft| (1..MONTHS).contains(&draft.month))
        .filter(|draft| {
            let there = &mut left[draft.month];
            let fits = draft.sure || draft.milestone.hours <= *there + 1e-9;
            if fits {
                *there -= draft.milestone.hours;
            }
            fits
        })
        .map(|draft| draft.milestone)
        .collect();
    kept.sort_by_key(|milestone| milestone.by);
    kept
}

/// Hours a month that are not taken by looking after people.
fn room(work: &Grounds<'_>) -> f64 {
    let care = work.split.care / work.split.total().max(1e-9);
    hours_a_month(work.facts) * (1.0 - care.clamp(0.0, 1.0))
}

/// Puts a draft together: month, day after its first Monday, what, for what, who, hours.
struct Desk<'a, 'b> {
    work: &'b Grounds<'a>,
}

impl Desk<'_, '_> {
    fn put(
        &self,
        at: (usize, i64),
        text: Message,
        purpose: Purpose,
        who: &str,
        hours: f64,
    ) -> Draft {
        let (index, days) = at;
        let day = first_monday(month(self.work, index)).saturating_add(days.days());
        let by = working_day(day, self.work.facts);
        let milestone = Milestone { text, purpose, who: person(who), hours, money: None, by };
        Draft { milestone, month: index, sure: false }
    }
}

fn priced(mut draft: Draft, money: Money) -> Draft {
    draft.milestone.money = Some(money);
    draft
}

/// The most useful first: what comes later is left out where hours lack.
fn drafts(work: &Grounds<'_>, partners: &Partners) -> Vec<Draft> {
    let desk = Desk { work };
    let mut drafts = set_up_later(work);
    drafts.extend(reviews(&desk));
    drafts.extend(opening(&desk));
    drafts.extend(seasons(&desk));
    drafts.extend(people(&desk));
    drafts.extend(posts(&desk));
    drafts.extend(outside(&desk, partners));
    drafts.retain(|draft| draft.sure || draft.milestone.hours >= LEAST_HOURS);
    drafts
}

/// What is done once and had no room in the first four weeks, the first advert among it.
fn set_up_later(work: &Grounds<'_>) -> Vec<Draft> {
    let facts = work.facts;
    let draft = |task: Task| {
        let who = match task.who {
            Who::Owner => "owner",
            Who::Posts => facts.posts_by.as_str(),
            Who::Replies => facts.answers_by.as_str(),
        };
        let Task { text, purpose, hours, by, .. } = task;
        let month = if by < month(work, 2) { 1 } else { 2 };
        let milestone = Milestone { text, purpose, who: person(who), hours, money: None, by };
        Draft { milestone, month, sure: true }
    };
    later(work).into_iter().map(draft).collect()
}

/// The first look at the numbers, and a look at the plan each quarter.
fn reviews(desk: &Desk<'_, '_>) -> Vec<Draft> {
    let first = Message::new("milestone-numbers");
    let mut drafts = vec![desk.put((1, 0), first, Purpose::Sell, "owner", 0.5)];
    drafts.extend([QUARTER, 2 * QUARTER, 3 * QUARTER].into_iter().map(|index| {
        let key = if index == 2 * QUARTER { "milestone-half-year" } else { "milestone-quarter" };
        desk.put((index, 0), Message::new(key), Purpose::Sell, "owner", 1.5)
    }));
    drafts.push(desk.put((11, 15), Message::new("milestone-year"), Purpose::Sell, "owner", 2.0));
    drafts
}

/// Adverts in full, and new pictures for them twice a year.
fn opening(desk: &Desk<'_, '_>) -> Vec<Draft> {
    let work = desk.work;
    let adverts = work.adverts();
    if adverts <= 0.0 {
        return Vec::new();
    }
    let mut drafts = Vec::new();
    if work.opens_in > 0 {
        let months = over_months(adverts, work.opens_in, MONTHS);
        let full = work.facts.money(round_money(months.last().copied().unwrap_or(adverts)));
        let text = Message::new("milestone-open");
        let mut draft = desk.put((work.opens_in, 1), text, Purpose::Sell, "owner", 1.0);
        draft.milestone.by = launch::in_full_from(work);
        drafts.push(priced(draft, full));
    }
    for index in [4, 8] {
        let text = Message::new("milestone-pictures");
        drafts.push(desk.put((index, 8), text, Purpose::Sell, "owner", 1.0));
    }
    drafts
}

/// A month before each run of busy months.
fn seasons(desk: &Desk<'_, '_>) -> Vec<Draft> {
    let busy = &desk.work.facts.busy_months;
    let calendar = |index: usize| usize::try_from(month(desk.work, index).month()).unwrap_or(1) - 1;
    let begins = |index: &usize| {
        let (now, before) = (calendar(*index), (calendar(*index) + 11) % 12);
        busy.contains(&now) && !busy.contains(&before)
    };
    (2..=MONTHS)
        .filter(begins)
        .map(|index| {
            let text = Message::new(format!("milestone-season-{}", season_of(desk.work.facts)))
                .with("month", Arg::Month(month(desk.work, index)));
            desk.put((index - 1, 4), text, Purpose::Sell, "owner", 1.5)
        })
        .collect()
}

/// What a busy season takes: goods, helpers, or free days.
fn season_of(facts: &Facts) -> &'static str {
    match facts.conversion.value {
        _ if phrase::is_charity(facts) => "charity",
        Conversion::Lead | Conversion::Booking => "days",
        Conversion::OnlineSale | Conversion::LocalOrder | Conversion::Visit => "goods",
    }
}

/// Reviews asked for, replies renewed, praise reused, a bad day rehearsed.
fn people(desk: &Desk<'_, '_>) -> Vec<Draft> {
    let facts = desk.work.facts;
    let answers = facts.answers_by.as_str();
    let ask = match facts.conversion.value {
        Conversion::Lead if !phrase::is_charity(facts) => Message::new("milestone-reviews-job"),
        _ => phrase::said("milestone-reviews", facts),
    };
    [
        (1, 3, ask, answers, 0.5),
        (2, 3, Message::new("milestone-replies"), answers, 0.5),
        (5, 3, Message::new("milestone-crisis"), facts.decides.as_str(), 0.5),
        (7, 3, Message::new("milestone-praise"), answers, 0.75),
    ]
    .into_iter()
    .map(|(index, day, text, who, hours)| desk.put((index, day), text, Purpose::Care, who, hours))
    .collect()
}

/// The best posts made again, and profiles renewed.
fn posts(desk: &Desk<'_, '_>) -> Vec<Draft> {
    let facts = desk.work.facts;
    if desk.work.schedule.cadences.is_empty() {
        return Vec::new();
    }
    let who = facts.posts_by.as_str();
    [
        (2, "milestone-best-posts", 1.0),
        (6, "milestone-profiles", 0.5),
        (10, "milestone-plan-posts", 1.5),
    ]
    .into_iter()
    .map(|(index, key, hours)| desk.put((index, 10), Message::new(key), Purpose::Trust, who, hours))
    .collect()
}

/// A list of one's own, a partner, creators.
fn outside(desk: &Desk<'_, '_>, partners: &Partners) -> Vec<Draft> {
    let facts = desk.work.facts;
    let mut drafts = Vec::new();
    if !facts.landing.iter().any(|code| code == "mailing-list") {
        let text = Message::new("milestone-list");
        drafts.push(desk.put((1, 8), text, Purpose::Sell, "owner", 1.0));
    }
    drafts.push(desk.put((3, 8), Message::new("milestone-partner"), Purpose::Trust, "owner", 1.0));
    if let Some(trial) = &partners.trial {
        let text = Message::new("milestone-creators").with("n", u32::from(trial.creators));
        drafts.push(priced(desk.put((5, 8), text, Purpose::Trust, "owner", 2.0), trial.cost[1]));
    }
    drafts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::partners::partners;
    use crate::questionnaire::question::TRADES;
    use crate::test_support::{Trial, list, number, text};

    fn of(trial: &Trial) -> Vec<Milestone> {
        let grounds = trial.grounds();
        milestones(&grounds, &partners(&grounds))
    }

    #[test]
    fn no_month_takes_more_hours_than_there_are() {
        for hours in [0.0, 0.1, 0.5, 1.0, 3.0, 40.0] {
            for messages in [0.0, 30.0, 10_000.0] {
                let trial = Trial::of(&[
                    ("hours_week", number(hours)),
                    ("messages_week", number(messages)),
                ]);
                let mut months = std::collections::BTreeMap::new();
                for milestone in of(&trial) {
                    *months.entry(milestone.by.first_of_month()).or_insert(0.0) += milestone.hours;
                }
                let most = hours_a_month(&trial.facts);
                assert!(months.values().all(|sum| *sum <= most + 1e-9), "{hours}: {months:?}");
            }
        }
    }

    #[test]
    fn milestones_come_in_order_within_the_year_and_cost_nothing_negative() {
        for trade in TRADES {
            let trial = Trial::of(&[("trade", text(trade)), ("ad_budget", number(800.0))]);
            let all = of(&trial);
            assert!(all.is_sorted_by_key(|milestone| milestone.by), "{trade}");
            let start = trial.grounds().starts_on;
            for milestone in &all {
                assert!(milestone.by >= start.saturating_add(1.month()), "{milestone:?}");
                assert!(milestone.by < start.saturating_add(1.year()), "{milestone:?}");
                assert!(milestone.hours > 0.0);
                assert!(milestone.money.is_none_or(|money| money.minor >= 0));
            }
        }
    }

    #[test]
    fn nothing_falls_on_a_closed_day_or_a_holiday() {
        for days in [&["tue", "thu", "fri"][..], &["sat"], &["fri"]] {
            let trial = Trial::of(&[
                ("open_days", list(days)),
                ("hours_week", number(10.0)),
                ("trade", text("hair-beauty")),
                ("ad_budget", number(300.0)),
            ]);
            let all = of(&trial);
            assert!(all.len() > 5);
            for milestone in all {
                let day = milestone.by;
                assert!(!matches!((day.month(), day.day()), (12, 25 | 26 | 31) | (1, 1)));
                let code = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
                    [usize::try_from(day.weekday().to_monday_zero_offset()).unwrap()];
                assert!(days.contains(&code), "{milestone:?}");
            }
        }
    }

    #[test]
    fn a_busy_season_is_prepared_a_month_before() {
        let trial = Trial::of(&[
            ("busy_months", list(&["may", "jun", "dec"])),
            ("hours_week", number(6.0)),
        ]);
        let prepared: Vec<(i8, Arg)> = of(&trial)
            .into_iter()
            .filter(|milestone| milestone.text.key.starts_with("milestone-season"))
            .map(|milestone| (milestone.by.month(), milestone.text.args["month"].clone()))
            .collect();
        let may = Arg::Month(jiff::civil::date(2027, 5, 1));
        let december = Arg::Month(jiff::civil::date(2027, 12, 1));
        assert_eq!(prepared, [(4, may), (11, december)]);
    }

    #[test]
    fn adverts_open_in_full_when_the_gate_does() {
        let trial = Trial::of(&[("ad_budget", number(400.0)), ("goal", text("awareness"))]);
        let open = of(&trial).into_iter().find(|m| m.text.key == "milestone-open").unwrap();
        assert_eq!(open.by.month(), 3);
        assert!(open.money.unwrap().units() >= 400.0);
        let none = Trial::of(&[("ad_budget", number(0.0))]);
        assert!(!of(&none).iter().any(|m| m.text.key == "milestone-open"));
    }
}
