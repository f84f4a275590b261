//! The first four weeks: what to do, who, how long, by when; never more hours than there are.
//!
//! The offer and the first advert have their day whatever else there is; what can wait takes what
//! they and the weekly work leave.

use super::Purpose;
use crate::facts::Facts;
use crate::message::{Arg, Message};
use crate::strategy::care::open_week;
use crate::strategy::people::People;
use crate::strategy::{Grounds, launch, network};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

/// One week.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Week {
    /// Its Monday.
    pub starts_on: Date,
    /// Its tasks, in the order to do them.
    pub tasks: Vec<Task>,
}

/// One task.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Task {
    /// What to do.
    pub text: Message,
    /// What it is for.
    pub purpose: Purpose,
    /// Who does it.
    pub who: Who,
    /// Hours it takes.
    pub hours: f64,
    /// By when.
    pub by: Date,
}

/// Who does a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The owner.
    Owner,
    /// Whoever makes the posts.
    Posts,
    /// Whoever answers messages.
    Replies,
}

/// The first four weeks, from the first Monday of the plan; following up takes the hours it has
/// among the jobs of the people.
pub fn weeks(work: &Grounds<'_>, people: &People) -> Vec<Week> {
    let monday = first_monday(work.starts_on);
    let mut backlog = setting_up(work);
    (0..4_u8)
        .map(|number| {
            let starts_on = monday.saturating_add(i64::from(number).weeks());
            let mut week = Filling { starts_on, left: work.facts.hours_week.value, tasks: vec![] };
            week.fill(work, number, &mut backlog);
            if let Some(draft) = follow_up(people, week.left).filter(|_| number > 0) {
                week.take(draft, work.facts);
            }
            week.tasks.sort_by_key(|task| task.by);
            Week { starts_on, tasks: week.tasks }
        })
        .collect()
}

/// A week while tasks are put into it.
struct Filling {
    starts_on: Date,
    /// Hours left.
    left: f64,
    tasks: Vec<Task>,
}

impl Filling {
    /// What has its day first, then replies, profiles, posts as far as they fit, and what can wait.
    fn fill(&mut self, work: &Grounds<'_>, number: u8, backlog: &mut Vec<Draft>) {
        let (fixed, waiting): (Vec<Draft>, Vec<Draft>) = std::mem::take(backlog)
            .into_iter()
            .partition(|draft| draft.fixed && draft.earliest == number);
        let replies = replies(work);
        let least = LEAST_FIXED * fixed.len() as f64;
        let kept = replies.hours.min((self.left - least).max(0.0));
        for (at, draft) in fixed.iter().enumerate() {
            let open = fixed.len() - at;
            let there = self.left - kept - LEAST_FIXED * (open - 1) as f64;
            let there = if there < LEAST { self.left / open as f64 } else { there };
            self.take(Draft { hours: draft.hours.min(there), ..draft.clone() }, work.facts);
        }
        self.take(Draft { hours: kept, ..replies }, work.facts);
        let (profiles, waiting): (Vec<Draft>, Vec<Draft>) =
            waiting.into_iter().partition(|draft| draft.text.key == PROFILES);
        for draft in profiles {
            if number > 0 || draft.hours <= self.left + 1e-9 {
                self.take(draft, work.facts);
            } else {
                backlog.push(draft);
            }
        }
        for draft in posts(work, number, self.left) {
            self.take(draft, work.facts);
        }
        for draft in waiting {
            if draft.earliest <= number && draft.hours <= self.left + 1e-9 {
                self.take(draft, work.facts);
            } else {
                backlog.push(draft);
            }
        }
    }

    fn take(&mut self, draft: Draft, facts: &Facts) {
        let hours = draft.hours.min(self.left);
        if hours < LEAST {
            return;
        }
        self.left -= hours;
        self.tasks.push(Task {
            text: draft.text,
            purpose: draft.purpose,
            who: draft.who,
            hours,
            by: working_day(self.starts_on.saturating_add(draft.day.days()), facts),
        });
    }
}

/// The first Monday on or after a day.
pub fn first_monday(day: Date) -> Date {
    let days = i64::from(day.weekday().until(Weekday::Monday));
    day.saturating_add(days.days())
}

/// What must be there before anything can be posted, in the second week at the latest.
const PROFILES: &str = "task-profiles";
/// Hours below which a task is none.
const LEAST: f64 = 0.05;
/// Hours that a task with its own day gets at least, where there are so many.
const LEAST_FIXED: f64 = 0.25;

/// A task before it has a date.
#[derive(Clone)]
struct Draft {
    text: Message,
    purpose: Purpose,
    who: Who,
    hours: f64,
    /// Days after Monday.
    day: i64,
    /// First week (from 0) in which it makes sense.
    earliest: u8,
    /// Whether it is done in that week, before anything else.
    fixed: bool,
}

/// Days on which hardly anybody works, as month and day.
const HOLIDAYS: [(i8, i8); 4] = [(12, 25), (12, 26), (12, 31), (1, 1)];

/// Days ahead to look for one that is open, when a whole week is shut.
const LOOK_AHEAD: i64 = 28;

/// The day itself, or the last one before it in the same week that is open and no holiday; where
/// there is none, the next one. Who is never open works on any day but a holiday.
pub fn working_day(day: Date, facts: &Facts) -> Date {
    let week = open_week(facts);
    let always = week.iter().all(|open| !open);
    let works = |day: &Date| {
        let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or(0);
        (always || week[weekday]) && !HOLIDAYS.contains(&(day.month(), day.day()))
    };
    let back = i64::from(day.weekday().to_monday_zero_offset());
    let before = (0..=back).map(|days| day.saturating_sub(days.days()));
    let after = (1..=LOOK_AHEAD).map(|days| day.saturating_add(days.days()));
    before.chain(after).find(works).unwrap_or(day)
}

/// Answering people, every week.
fn replies(work: &Grounds<'_>) -> Draft {
    Draft {
        text: Message::new("task-replies"),
        purpose: Purpose::Care,
        who: Who::Replies,
        hours: work.split.care,
        day: 4,
        earliest: 0,
        fixed: false,
    }
}

/// The posts of a week; in a week with a long task as many fewer as it takes.
fn posts(work: &Grounds<'_>, week: u8, mut left: f64) -> Vec<Draft> {
    if week == 0 {
        return Vec::new();
    }
    let mut drafts = Vec::new();
    for cadence in &work.schedule.cadences {
        let each = cadence.hours_per_post.max(1e-9);
        let planned = posts_in_week(cadence.posts_per_week, week);
        let posts = planned.min(libm::floor(left / each + 1e-9));
        if posts < 1.0 {
            continue;
        }
        left -= posts * each;
        drafts.push(Draft {
            text: Message::new("task-posts")
                .with("network", network::name(cadence.scored.network.code))
                .with("posts", Arg::Number(posts, 0)),
            purpose: Purpose::Trust,
            who: Who::Posts,
            hours: posts * each,
            day: 4,
            earliest: 0,
            fixed: false,
        });
    }
    drafts
}

/// Following up: its hours among the jobs, as far as the week has them left.
fn follow_up(people: &People, left: f64) -> Option<Draft> {
    let hours = libm::floor(people.hours_of("follow-up").min(left) * 4.0 + 1e-9) / 4.0;
    (hours >= 0.25).then(|| Draft {
        text: Message::new("task-follow-up"),
        purpose: Purpose::Sell,
        who: Who::Replies,
        hours,
        day: 3,
        earliest: 0,
        fixed: false,
    })
}

/// Whole posts in one week of a cadence in quarters: 1.25 a week is 1, 1, 1, 2.
pub(super) fn posts_in_week(posts_per_week: f64, week: u8) -> f64 {
    let so_far = |weeks: u8| libm::floor(posts_per_week * f64::from(weeks) + 1e-9);
    so_far(week + 1) - so_far(week)
}

/// What is done once, the most useful first.
fn setting_up(work: &Grounds<'_>) -> Vec<Draft> {
    let facts = work.facts;
    let once = |key: &str, purpose, who, hours, day, earliest| Draft {
        text: Message::new(key),
        purpose,
        who,
        hours,
        day,
        earliest,
        fixed: false,
    };
    let mut drafts = selling(work);
    if work.choice.google_profile {
        drafts.push(once("task-google-profile", Purpose::Trust, Who::Owner, 0.75, 1, 0));
    }
    if !work.schedule.cadences.is_empty() {
        drafts.push(once(PROFILES, Purpose::Trust, Who::Posts, 0.5, 1, 0));
        drafts.push(once("task-first-posts", Purpose::Trust, Who::Posts, 1.0, 3, 0));
    }
    drafts.push(once("task-saved-replies", Purpose::Care, Who::Replies, 0.75, 2, 0));
    drafts.push(once("task-baseline", Purpose::Sell, Who::Owner, 0.25, 4, 0));
    if facts.is_local() {
        drafts.push(once("task-ask-reviews", Purpose::Care, Who::Owner, 0.25, 3, 1));
    }
    drafts.push(once("task-safe-accounts", Purpose::Care, Who::Owner, 0.5, 2, 1));
    drafts.push(once("task-review", Purpose::Sell, Who::Owner, 0.33, 4, 3));
    drafts
}

/// The offer, and the first advert once there is one.
fn selling(work: &Grounds<'_>) -> Vec<Draft> {
    let facts = work.facts;
    let advertises = work.adverts() > 0.0;
    let draft = |text, hours, slot: launch::Slot| Draft {
        text,
        purpose: Purpose::Sell,
        who: Who::Owner,
        hours,
        day: slot.day,
        earliest: slot.week,
        fixed: advertises,
    };
    let offer = if facts.offer.is_empty() {
        Message::new("task-offer")
    } else {
        Message::new("task-offer-given").with("offer", facts.offer.as_str())
    };
    let mut drafts = vec![draft(offer, 0.5, launch::offer(work))];
    if let Some(slot) = launch::slot(work) {
        let (key, share) =
            if work.opens_in == 0 { ("task-first-advert", 1.0) } else { ("task-test-advert", 0.2) };
        let money = facts.money(crate::facts::round_money(work.adverts() * share));
        drafts.push(draft(Message::new(key).with("money", Arg::Money(money)), 1.0, slot));
    }
    drafts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_of_a_post_add_up_over_four_weeks() {
        for quarters in 0..40_u8 {
            let rate = f64::from(quarters) / 4.0;
            let sum: f64 = (0..4).map(|week| posts_in_week(rate, week)).sum();
            assert!((sum - rate * 4.0).abs() < 1e-9, "{rate}");
        }
    }

    #[test]
    fn nothing_falls_due_on_a_closed_day_or_a_holiday() {
        use crate::questionnaire::{Answer, Answers, Value};
        let mut answers = Answers::default();
        let days = ["tue", "wed", "thu", "fri"].map(str::to_owned).to_vec();
        answers.give("open_days", Answer::Given(Value::List(days)));
        let facts = Facts::of(&answers);
        let due = |year, month, day| working_day(jiff::civil::date(year, month, day), &facts);
        assert_eq!(due(2026, 12, 25), jiff::civil::date(2026, 12, 24));
        assert_eq!(due(2027, 1, 1), jiff::civil::date(2026, 12, 30));
        assert_eq!(due(2027, 2, 6), jiff::civil::date(2027, 2, 5));
        assert_eq!(due(2027, 2, 1), jiff::civil::date(2027, 2, 2));
        let only = |days: &[&str], year, month, day| {
            let mut answers = Answers::default();
            let days = days.iter().map(|day| (*day).to_owned()).collect();
            answers.give("open_days", Answer::Given(Value::List(days)));
            working_day(jiff::civil::date(year, month, day), &Facts::of(&answers))
        };
        // Open on Saturdays only: Tuesday's task falls due on Saturday of the same week.
        assert_eq!(only(&["sat"], 2027, 2, 2), jiff::civil::date(2027, 2, 6));
        // Open on Fridays only, and that is Christmas: the week after next, past New Year.
        assert_eq!(only(&["fri"], 2026, 12, 22), jiff::civil::date(2027, 1, 8));
        assert_eq!(only(&[], 2027, 1, 1), jiff::civil::date(2026, 12, 30));
    }

    #[test]
    fn the_advert_is_never_dropped_and_no_week_takes_more_than_there_is() {
        use crate::strategy::trial::{Trial, number, text};
        for hours in [0.3, 0.5, 1.0, 2.0, 3.0, 8.0] {
            for goal in ["awareness", "sales"] {
                let plan = Trial::of(&[
                    ("trade", text("hair-beauty")),
                    ("order_value", number(80.0)),
                    ("goal", text(goal)),
                    ("ad_budget", number(300.0)),
                    ("warm_audience", text("yes")),
                    ("hours_week", number(hours)),
                ])
                .plan();
                let all = || plan.weeks.iter().flat_map(|week| &week.tasks);
                let adverts = all().filter(|task| task.text.key == "task-first-advert").count();
                assert_eq!(adverts > 0, !plan.money.adverts.is_empty(), "{hours} {goal}");
                for week in &plan.weeks {
                    let sum: f64 = week.tasks.iter().map(|task| task.hours).sum();
                    assert!(sum <= hours + 1e-9, "{hours} {goal}: {sum}");
                }
            }
        }
    }

    #[test]
    fn nothing_is_posted_before_there_are_profiles() {
        use crate::strategy::trial::{Trial, number, text};
        for hours in [0.7, 1.0, 2.0, 3.0, 8.0] {
            let plan = Trial::of(&[
                ("trade", text("hair-beauty")),
                ("order_value", number(80.0)),
                ("warm_audience", text("yes")),
                ("ad_budget", number(300.0)),
                ("hours_week", number(hours)),
            ])
            .plan();
            let tasks: Vec<_> = plan.weeks.iter().flat_map(|week| &week.tasks).collect();
            let first = |key: &str| tasks.iter().position(|task| task.text.key == key);
            if let Some(posts) = first("task-posts") {
                assert!(first("task-profiles").is_some_and(|at| at < posts), "{hours}: {tasks:?}");
            }
        }
    }

    #[test]
    fn following_up_takes_the_same_hours_as_among_the_jobs() {
        use crate::strategy::trial::{Trial, number, text};
        for hours in [1.0, 4.0, 20.0, 40.0] {
            let plan = Trial::of(&[("trade", text("shop")), ("hours_week", number(hours))]).plan();
            let most = plan.advice.people.hours_of("follow-up");
            for task in plan.weeks.iter().flat_map(|week| &week.tasks) {
                if task.text.key == "task-follow-up" {
                    assert!(task.hours <= most + 1e-9, "{hours}: {} {most}", task.hours);
                }
            }
            if let Some(last) = plan.weeks.last().filter(|_| most > 0.0 && hours >= 20.0) {
                let hours = last.tasks.iter().find(|task| task.text.key == "task-follow-up");
                assert!((hours.unwrap().hours - most).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn weeks_start_on_a_monday() {
        assert_eq!(first_monday(jiff::civil::date(2027, 1, 1)), jiff::civil::date(2027, 1, 4));
        assert_eq!(first_monday(jiff::civil::date(2027, 2, 1)), jiff::civil::date(2027, 2, 1));
    }
}
