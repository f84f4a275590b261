//! The first four weeks: what to do, who, how long, by when; never more hours than there are.
//!
//! First what must be there before anybody comes: profiles, pictures, saved replies. Then posts, and
//! adverts last. The offer and the first advert have their day whatever else there is.

use crate::advice::advert_brief;
use crate::advice::care::open_week;
use crate::advice::people::People;
use crate::decision::{Grounds, landing, launch, network};
use crate::facts::Facts;
use crate::facts::phrase;
use crate::message::{Arg, Message};
use crate::purpose::Purpose;
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

/// Weeks that have a list of tasks of their own.
const WEEKS: u8 = 4;
/// Weeks within which all that is done once finds its place.
const WEEKS_AT_MOST: u8 = 10;

/// The first four weeks, from the first Monday of the plan; following up takes the hours it has
/// among the jobs of the people.
pub fn weeks(work: &Grounds<'_>, people: &People) -> Vec<Week> {
    let mut backlog = setting_up(work);
    backlog.extend(selling(work));
    (0..WEEKS)
        .map(|number| {
            let mut week = Filling::new(work, number);
            week.fill(work, &mut backlog);
            if let Some(draft) = follow_up(people, week.left).filter(|_| number > 0) {
                week.take(draft, work.facts);
            }
            week.tasks.sort_by_key(|task| task.by);
            Week { starts_on: week.starts_on, tasks: week.tasks }
        })
        .collect()
}

/// What is done once and finds no place in the first four weeks.
pub fn later(work: &Grounds<'_>) -> Vec<Task> {
    let mut backlog = setting_up(work);
    backlog.extend(selling(work));
    let mut tasks = Vec::new();
    for number in 0..WEEKS_AT_MOST {
        let mut week = Filling::new(work, number);
        week.fill(work, &mut backlog);
        if number >= WEEKS {
            tasks.extend(week.tasks.into_iter().filter(|task| !is_weekly(&task.text)));
        }
    }
    tasks
}

/// The week (from 0) by whose start all is ready that adverts need: profiles, saved replies, the
/// page they lead to, and some posts for those who look around.
pub fn ready_in(work: &Grounds<'_>) -> u8 {
    let mut backlog = setting_up(work);
    backlog.push(offer(work));
    let mut posted = work.schedule.cadences.is_empty();
    for number in 0..READY_AT_THE_LATEST {
        let mut week = Filling::new(work, number);
        week.fill(work, &mut backlog);
        posted |= week.tasks.iter().any(|task| task.text.key == POSTS);
        if posted && !backlog.iter().any(|draft| draft.before_adverts) {
            return number + 1;
        }
    }
    READY_AT_THE_LATEST
}

/// Whether a task comes back every week.
fn is_weekly(text: &Message) -> bool {
    ["task-replies", POSTS, "task-follow-up"].contains(&text.key.as_str())
}

/// A week while tasks are put into it.
struct Filling {
    /// Which, from 0.
    number: u8,
    starts_on: Date,
    /// Hours left.
    left: f64,
    tasks: Vec<Task>,
}

impl Filling {
    fn new(work: &Grounds<'_>, number: u8) -> Self {
        let monday = first_monday(work.starts_on);
        let starts_on = monday.saturating_add(i64::from(number).weeks());
        Self { number, starts_on, left: work.facts.hours_week.value, tasks: Vec::new() }
    }

    /// What has its day first, then replies. In the first two weeks what is done once comes before
    /// posts; from then on only what adverts wait for does.
    fn fill(&mut self, work: &Grounds<'_>, backlog: &mut Vec<Draft>) {
        let (fixed, waiting): (Vec<Draft>, Vec<Draft>) = std::mem::take(backlog)
            .into_iter()
            .partition(|draft| draft.fixed && draft.earliest == self.number);
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
        let posts_first = self.number >= SETTING_UP_WEEKS;
        let advertises = work.adverts() > 0.0;
        let (first, rest): (Vec<Draft>, Vec<Draft>) = waiting
            .into_iter()
            .partition(|draft| !posts_first || advertises && draft.before_adverts);
        let mut still = self.take_waiting(first, &[], work);
        let may_post = !still.iter().chain(&rest).any(Draft::is_before_posts);
        if may_post {
            self.post(work);
        }
        let rest = self.take_waiting(rest, &still, work);
        if !may_post && !rest.iter().chain(&still).any(Draft::is_before_posts) {
            self.post(work);
        }
        still.extend(rest);
        *backlog = still;
    }

    fn post(&mut self, work: &Grounds<'_>) {
        for draft in posts(work, self.number, self.left) {
            self.take(draft, work.facts);
        }
    }

    /// Takes what fits of what is done once, in its order; hands back what still waits. What
    /// `open` holds is not done yet either.
    fn take_waiting(
        &mut self,
        waiting: Vec<Draft>,
        open: &[Draft],
        work: &Grounds<'_>,
    ) -> Vec<Draft> {
        let a_week = (work.facts.hours_week.value - work.split.care).max(LEAST);
        let mut still: Vec<Draft> = Vec::new();
        for draft in waiting {
            let waits_for = |other: &Draft| draft.after.contains(&other.text.key.as_str());
            let waits = still.iter().chain(open).any(waits_for);
            // What is longer than a whole week takes what a week has.
            let wanted = if self.number > 0 { draft.hours.min(a_week) } else { draft.hours };
            if draft.earliest <= self.number && !waits && wanted <= self.left + 1e-9 {
                self.take(draft, work.facts);
            } else {
                still.push(draft);
            }
        }
        still
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

/// Posts of a week.
const POSTS: &str = "task-posts";
/// What must be there before anything can be posted.
const PROFILES: &str = "task-profiles";
const FIRST_POSTS: &str = "task-first-posts";
/// Where reviews are left.
const GOOGLE_PROFILE: &str = "task-google-profile";
/// Weeks in which what is done once comes before posts.
const SETTING_UP_WEEKS: u8 = 2;
/// Week (from 0) in which adverts start, however little is ready.
const READY_AT_THE_LATEST: u8 = 7;
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
    /// Keys of tasks that must be done before.
    after: &'static [&'static str],
    /// Whether adverts wait for it.
    before_adverts: bool,
}

impl Draft {
    /// Something done on a day of a week (0 is Monday), once there is time.
    fn new(text: Message, purpose: Purpose, who: Who, hours: f64, day: i64) -> Self {
        Self {
            text,
            purpose,
            who,
            hours,
            day,
            earliest: 0,
            fixed: false,
            after: &[],
            before_adverts: false,
        }
    }

    /// Whether nothing can be posted without it.
    fn is_before_posts(&self) -> bool {
        [PROFILES, FIRST_POSTS].contains(&self.text.key.as_str())
    }
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
    Draft::new(Message::new("task-replies"), Purpose::Care, Who::Replies, work.split.care, 4)
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
        let text = Message::new(POSTS)
            .with("network", network::name(cadence.scored.network.code))
            .with("posts", Arg::Number(posts, 0));
        drafts.push(Draft::new(text, Purpose::Trust, Who::Posts, posts * each, 4));
    }
    drafts
}

/// Following up: its hours among the jobs, as far as the week has them left.
fn follow_up(people: &People, left: f64) -> Option<Draft> {
    let hours = libm::floor(people.hours_of("follow-up").min(left) * 4.0 + 1e-9) / 4.0;
    let text = Message::new("task-follow-up");
    (hours >= 0.25).then(|| Draft::new(text, Purpose::Sell, Who::Replies, hours, 3))
}

/// Whole posts in one week of a cadence in quarters: 1.25 a week is 1, 1, 1, 2.
pub(crate) fn posts_in_week(posts_per_week: f64, week: u8) -> f64 {
    let so_far = |weeks: u8| libm::floor(posts_per_week * f64::from(weeks) + 1e-9);
    so_far(week + 1) - so_far(week)
}

/// What is done once, the most useful first; what something else needs stands before it.
fn setting_up(work: &Grounds<'_>) -> Vec<Draft> {
    use Purpose::{Care, Sell, Trust};
    let once = |key: &str, purpose, who, hours, day| {
        Draft::new(Message::new(key), purpose, who, hours, day)
    };
    let first = |draft: Draft| Draft { before_adverts: true, ..draft };
    let from = |earliest, draft: Draft| Draft { earliest, ..draft };
    let mut drafts = Vec::new();
    if work.choice.google_profile {
        drafts.push(first(once(GOOGLE_PROFILE, Trust, Who::Owner, 0.75, 0)));
    }
    if is_busy_now(work) {
        drafts.push(once("task-busy-now", Sell, Who::Owner, 0.25, 1));
    }
    if !work.schedule.cadences.is_empty() {
        drafts.push(first(once(PROFILES, Trust, Who::Posts, 0.5, 1)));
        drafts.push(first(once(FIRST_POSTS, Trust, Who::Posts, 1.0, 3)));
    }
    drafts.push(first(once("task-saved-replies", Care, Who::Replies, 0.75, 2)));
    drafts.push(first(once("task-safe-accounts", Care, Who::Owner, 0.5, 2)));
    drafts.push(once("task-baseline", Sell, Who::Owner, 0.25, 4));
    drafts.extend(before_adverts(work).into_iter().map(first));
    if work.adverts() <= 0.0 {
        drafts.push(from(1, offer(work)));
    }
    if work.facts.warm_audience && work.facts.goal.value.sells() {
        drafts.push(from(1, once("task-write-known", Sell, Who::Owner, 0.5, 4)));
    }
    if work.facts.is_local() {
        let ask = phrase::said("task-ask-reviews", work.facts);
        let ask = Draft::new(ask, Care, Who::Owner, 0.25, 3);
        drafts.push(from(1, Draft { after: &[GOOGLE_PROFILE], ..ask }));
    }
    drafts.push(from(3, once("task-review", Sell, Who::Owner, 0.33, 4)));
    drafts
}

/// Whether the plan starts in a busy month of the business.
fn is_busy_now(work: &Grounds<'_>) -> bool {
    let month = usize::try_from(first_monday(work.starts_on).month() - 1).unwrap_or(0);
    (1..12).contains(&work.facts.busy_months.len()) && work.facts.busy_months.contains(&month)
}

/// The page that adverts lead to, and the code that counts what people do there.
fn before_adverts(work: &Grounds<'_>) -> Vec<Draft> {
    if work.adverts() <= 0.0 {
        return Vec::new();
    }
    let facts = work.facts;
    let page = landing::is_made(facts).then(|| {
        let text = Message::new("task-page").with("call", landing::call_to_action(facts).words);
        Draft::new(text, Purpose::Sell, Who::Owner, 1.0, 2)
    });
    let code = advert_brief::codes(work).map(|codes| {
        let consent = landing::asks_consent(facts);
        let key = if consent { "task-code-consent" } else { "task-code" };
        let text = Message::new(key).with("codes", codes);
        Draft::new(text, Purpose::Sell, Who::Owner, if consent { 1.5 } else { 1.0 }, 3)
    });
    page.into_iter().chain(code).collect()
}

/// The offer, with a day of its own where adverts wait for it.
fn offer(work: &Grounds<'_>) -> Draft {
    let facts = work.facts;
    let text = if facts.offer.is_empty() {
        phrase::said("task-offer", facts)
    } else {
        Message::new("task-offer-given").with("offer", facts.offer.as_str())
    };
    let slot = launch::offer(work);
    Draft {
        earliest: slot.week,
        fixed: work.adverts() > 0.0,
        ..Draft::new(text, Purpose::Sell, Who::Owner, 0.5, slot.day)
    }
}

/// The offer and the first advert, where there are any.
fn selling(work: &Grounds<'_>) -> Vec<Draft> {
    let facts = work.facts;
    let Some(slot) = launch::slot(work) else {
        return if work.adverts() > 0.0 { vec![offer(work)] } else { Vec::new() };
    };
    let (key, share) =
        if work.opens_in == 0 { ("task-first-advert", 1.0) } else { ("task-test-advert", 0.2) };
    let money = facts.money(crate::facts::round_money(work.adverts() * share));
    let text = Message::new(key).with("money", Arg::Money(money));
    let advert = Draft::new(text, Purpose::Sell, Who::Owner, 1.0, slot.day);
    vec![offer(work), Draft { earliest: slot.week, fixed: true, ..advert }]
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
        use crate::answer::{Answer, Answers, Value};
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
        use crate::test_support::{Trial, number, text};
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
                let tasks = plan.weeks.iter().flat_map(|week| &week.tasks).map(|task| &task.text);
                let later = plan.advice.milestones.iter().map(|done| &done.text);
                let all = tasks.chain(later);
                let adverts = all.filter(|text| text.key == "task-first-advert").count();
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
        use crate::test_support::{Trial, number, text};
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
    fn adverts_wait_for_what_they_lead_to() {
        use crate::test_support::{Trial, list, number, text};
        for hours in [2.0, 3.0, 5.0, 12.0] {
            let plan = Trial::of(&[
                ("trade", text("hair-beauty")),
                ("order_value", number(80.0)),
                ("warm_audience", text("yes")),
                ("ad_budget", number(300.0)),
                ("landing", list(&["website"])),
                ("country", text("GB")),
                ("hours_week", number(hours)),
            ])
            .plan();
            let tasks = plan.weeks.iter().flat_map(|week| &week.tasks);
            let tasks = tasks.map(|task| (task.text.key.as_str(), task.by));
            let later = plan.advice.milestones.iter();
            let all: Vec<_> =
                tasks.chain(later.map(|done| (done.text.key.as_str(), done.by))).collect();
            let day = |wanted: &str| all.iter().find(|(key, _)| *key == wanted).map(|(_, by)| *by);
            let advert = day("task-first-advert").unwrap();
            for before in [
                GOOGLE_PROFILE,
                PROFILES,
                FIRST_POSTS,
                POSTS,
                "task-saved-replies",
                "task-safe-accounts",
                "task-page",
                "task-code-consent",
            ] {
                assert!(day(before).is_some_and(|by| by < advert), "{hours} {before}: {all:?}");
            }
            assert!(day(FIRST_POSTS) <= day(POSTS), "{hours}: {all:?}");
            assert!(day(GOOGLE_PROFILE) <= day("task-ask-reviews"), "{hours}: {all:?}");
        }
    }

    #[test]
    fn following_up_takes_the_same_hours_as_among_the_jobs() {
        use crate::test_support::{Trial, number, text};
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
