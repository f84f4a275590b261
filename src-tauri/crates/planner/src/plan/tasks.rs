//! The first four weeks: what to do, who, how long, by when; never more hours than there are.

use super::Purpose;
use crate::facts::Facts;
use crate::message::{Arg, Message};
use crate::strategy::cadence::{Cadence, PROMOTIONAL_SHARE};
use crate::strategy::care::open_week;
use crate::strategy::{Grounds, network};
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

/// The first four weeks, from the first Monday of the plan.
pub fn weeks(work: &Grounds<'_>) -> Vec<Week> {
    let monday = first_monday(work.starts_on);
    let mut backlog = setting_up(work);
    (0..4_u8)
        .map(|number| {
            let starts_on = monday.saturating_add(i64::from(number).weeks());
            let mut left = work.facts.hours_week.value;
            let mut tasks = Vec::new();
            for routine in routines(work, number) {
                take(routine, &mut left, &mut tasks, (starts_on, work.facts));
            }
            let due: Vec<Draft> = std::mem::take(&mut backlog);
            for draft in due {
                if draft.earliest <= number && draft.hours <= left + 1e-9 {
                    take(draft, &mut left, &mut tasks, (starts_on, work.facts));
                } else {
                    backlog.push(draft);
                }
            }
            if let Some(draft) = follow_up(work, left).filter(|_| number > 0) {
                take(draft, &mut left, &mut tasks, (starts_on, work.facts));
            }
            tasks.sort_by_key(|task| task.by);
            Week { starts_on, tasks }
        })
        .collect()
}

/// The first Monday on or after a day.
pub fn first_monday(day: Date) -> Date {
    let days = i64::from(day.weekday().until(Weekday::Monday));
    day.saturating_add(days.days())
}

/// A task before it has a date.
struct Draft {
    text: Message,
    purpose: Purpose,
    who: Who,
    hours: f64,
    /// Days after Monday.
    day: i64,
    /// First week (from 0) in which it makes sense.
    earliest: u8,
}

/// Days on which hardly anybody works, as month and day.
const HOLIDAYS: [(i8, i8); 4] = [(12, 25), (12, 26), (12, 31), (1, 1)];

/// The day itself, or the last one before it in the same week that is open and no holiday; the day
/// itself where the whole week so far is shut.
fn working_day(day: Date, facts: &Facts) -> Date {
    let week = open_week(facts);
    let works = |day: Date| {
        let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or(0);
        week[weekday] && !HOLIDAYS.contains(&(day.month(), day.day()))
    };
    let back = i64::from(day.weekday().to_monday_zero_offset());
    (0..=back).map(|days| day.saturating_sub(days.days())).find(|day| works(*day)).unwrap_or(day)
}

fn take(draft: Draft, left: &mut f64, tasks: &mut Vec<Task>, (monday, facts): (Date, &Facts)) {
    let hours = draft.hours.min(*left);
    if hours < 0.05 {
        return;
    }
    *left -= hours;
    tasks.push(Task {
        text: draft.text,
        purpose: draft.purpose,
        who: draft.who,
        hours,
        by: working_day(monday.saturating_add(draft.day.days()), facts),
    });
}

/// What comes every week: replies, posts, and a look at the numbers.
fn routines(work: &Grounds<'_>, week: u8) -> Vec<Draft> {
    let mut drafts = vec![Draft {
        text: Message::new("task-replies"),
        purpose: Purpose::Care,
        who: Who::Replies,
        hours: work.split.care,
        day: 4,
        earliest: 0,
    }];
    for cadence in &work.schedule.cadences {
        let posts = posts_in_week(cadence.posts_per_week, week);
        if posts > 0.0 && week > 0 {
            drafts.push(Draft {
                text: Message::new("task-posts")
                    .with("network", network::name(cadence.scored.network.code))
                    .with("posts", Arg::Number(posts, 0)),
                purpose: Purpose::Trust,
                who: Who::Posts,
                hours: posts * cadence.hours_per_post,
                day: 4,
                earliest: 0,
            });
        }
    }
    drafts
}

/// Following up, with what is left of the hours to sell once posts and setting up are done.
fn follow_up(work: &Grounds<'_>, left: f64) -> Option<Draft> {
    let posts: f64 = work.schedule.cadences.iter().map(Cadence::hours).sum();
    let hours = (work.split.sell - posts * PROMOTIONAL_SHARE).min(left);
    (hours >= 0.25).then(|| Draft {
        text: Message::new("task-follow-up"),
        purpose: Purpose::Sell,
        who: Who::Owner,
        hours: libm::floor(hours * 4.0) / 4.0,
        day: 3,
        earliest: 0,
    })
}

/// Whole posts in one week of a cadence in quarters: 1.25 a week is 1, 1, 1, 2.
fn posts_in_week(posts_per_week: f64, week: u8) -> f64 {
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
    };
    let mut drafts = Vec::new();
    if work.choice.google_profile {
        drafts.push(once("task-google-profile", Purpose::Trust, Who::Owner, 0.75, 1, 0));
    }
    if !work.schedule.cadences.is_empty() {
        drafts.push(once("task-profiles", Purpose::Trust, Who::Posts, 0.5, 1, 0));
        drafts.push(once("task-first-posts", Purpose::Trust, Who::Posts, 1.0, 3, 0));
    }
    drafts.push(once("task-saved-replies", Purpose::Care, Who::Replies, 0.75, 2, 0));
    drafts.push(once("task-baseline", Purpose::Sell, Who::Owner, 0.25, 4, 0));
    if facts.is_local() {
        drafts.push(once("task-ask-reviews", Purpose::Care, Who::Owner, 0.25, 3, 1));
    }
    let offer = if facts.offer.is_empty() {
        Message::new("task-offer")
    } else {
        Message::new("task-offer-given").with("offer", facts.offer.as_str())
    };
    drafts.push(Draft { text: offer, ..once("task-offer", Purpose::Sell, Who::Owner, 0.5, 2, 1) });
    if work.adverts() > 0.0 {
        let key = if work.opens_in == 0 { "task-first-advert" } else { "task-test-advert" };
        drafts.push(Draft {
            text: Message::new(key).with(
                "money",
                Arg::Money(facts.money(crate::facts::round_money(
                    work.adverts() * if work.opens_in == 0 { 1.0 } else { 0.2 },
                ))),
            ),
            purpose: Purpose::Sell,
            who: Who::Owner,
            hours: 1.0,
            day: 1,
            earliest: if work.opens_in == 0 { 1 } else { 2 },
        });
    }
    drafts.push(once("task-safe-accounts", Purpose::Care, Who::Owner, 0.5, 2, 1));
    drafts.push(once("task-review", Purpose::Sell, Who::Owner, 0.33, 4, 3));
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
        assert_eq!(due(2027, 2, 1), jiff::civil::date(2027, 2, 1));
    }

    #[test]
    fn weeks_start_on_a_monday() {
        assert_eq!(first_monday(jiff::civil::date(2027, 1, 1)), jiff::civil::date(2027, 1, 4));
        assert_eq!(first_monday(jiff::civil::date(2027, 2, 1)), jiff::civil::date(2027, 2, 1));
    }
}
