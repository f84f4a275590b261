//! Twelve weeks at a glance: posts on each network, when adverts run, when to look at the numbers.
//!
//! Read off the plan: the first four weeks from their tasks, the others from the cadence and the
//! milestones, so that no two places in the plan can disagree.

use super::Plan;
use crate::decision::network;
use crate::message::Arg;
use crate::schedule::tasks::{Task, Week, posts_in_week};
use jiff::ToSpan;
use jiff::civil::Date;

/// Weeks shown.
pub const WEEKS: u8 = 12;

/// Days of the plan on which its numbers are looked at, by the key of what is to be done.
const LOOKS: [&str; 3] = ["task-review", "milestone-numbers", "milestone-quarter"];

/// One of the twelve weeks.
#[derive(Debug, Clone, PartialEq)]
pub struct RhythmWeek {
    /// Its Monday.
    pub starts_on: Date,
    /// Posts on each network of the plan, in its order.
    pub posts: Vec<f64>,
    /// Whether and how adverts run.
    pub adverts: Adverts,
    /// The day on which the numbers are looked at, if it falls into this week.
    pub look: Option<Date>,
}

/// How adverts run in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adverts {
    /// Not at all.
    Off,
    /// A part of the money tests.
    Test,
    /// All of the money.
    Full,
}

/// The first twelve weeks of a plan; empty when it has no weeks.
pub fn rhythm(plan: &Plan) -> Vec<RhythmWeek> {
    let Some(first) = plan.weeks.first() else { return Vec::new() };
    let starts = Starts::of(plan);
    (0..WEEKS)
        .map(|number| {
            let starts_on = first.starts_on.saturating_add(i64::from(number).weeks());
            let next = starts_on.saturating_add(1_i64.weeks());
            let networks = plan.networks.iter();
            let posts = networks.map(|n| match plan.weeks.get(usize::from(number)) {
                Some(week) => posts_in(week, n.network),
                None => posts_in_week(n.posts_per_week, number),
            });
            RhythmWeek {
                starts_on,
                posts: posts.collect(),
                adverts: starts.in_week_before(next),
                look: looks(plan).find(|day| (starts_on..next).contains(day)),
            }
        })
        .collect()
}

fn tasks(plan: &Plan) -> impl Iterator<Item = &Task> {
    plan.weeks.iter().flat_map(|week| &week.tasks)
}

fn posts_in(week: &Week, code: &'static str) -> f64 {
    let name = network::name(code);
    let of_network = |task: &&Task| {
        task.text.key == "task-posts" && task.text.args.get("network") == Some(&name)
    };
    let posts =
        week.tasks.iter().filter(of_network).map(|task| match task.text.args.get("posts") {
            Some(Arg::Number(posts, _)) => *posts,
            _ => 0.0,
        });
    posts.sum()
}

fn looks(plan: &Plan) -> impl Iterator<Item = Date> {
    dated(plan).filter(|(key, _)| LOOKS.contains(key)).map(|(_, by)| by)
}

/// Everything to be done, by its key, with its day.
fn dated(plan: &Plan) -> impl Iterator<Item = (&str, Date)> {
    let tasks = tasks(plan).map(|task| (task.text.key.as_str(), task.by));
    let milestones = plan.advice.milestones.iter();
    tasks.chain(milestones.map(|done| (done.text.key.as_str(), done.by)))
}

/// The first days of the test and of adverts in full.
struct Starts {
    test: Option<Date>,
    full: Option<Date>,
}

impl Starts {
    fn of(plan: &Plan) -> Self {
        let task = |key: &str| dated(plan).find(|(text, _)| *text == key).map(|(_, by)| by);
        let opened = || {
            let milestones = &plan.advice.milestones;
            milestones.iter().find(|done| done.text.key == "milestone-open").map(|done| done.by)
        };
        let month = || {
            let later = i64::try_from(plan.money.opens_in).ok()?;
            Some(plan.starts_on.saturating_add(later.months()))
        };
        if plan.money.adverts.is_empty() {
            return Self { test: None, full: None };
        }
        let full = task("task-first-advert").or_else(opened).or_else(month);
        Self { test: task("task-test-advert"), full }
    }

    fn in_week_before(&self, next: Date) -> Adverts {
        let begun = |day: Option<Date>| day.is_some_and(|day| day < next);
        match (begun(self.full), begun(self.test)) {
            (true, _) => Adverts::Full,
            (false, true) => Adverts::Test,
            (false, false) => Adverts::Off,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{Trial, number, text};

    fn plan(adverts: f64, warm: &'static str) -> Plan {
        Trial::of(&[
            ("trade", text("hair-beauty")),
            ("order_value", number(80.0)),
            ("hours_week", number(6.0)),
            ("ad_budget", number(adverts)),
            ("warm_audience", text(warm)),
        ])
        .plan()
    }

    #[test]
    fn the_first_weeks_are_those_of_the_tasks() {
        let plan = plan(300.0, "no");
        let rhythm = rhythm(&plan);
        assert_eq!(rhythm.len(), usize::from(WEEKS));
        for (week, shown) in plan.weeks.iter().zip(&rhythm) {
            assert_eq!(week.starts_on, shown.starts_on);
            let posts = week.tasks.iter().filter(|task| task.text.key == "task-posts").count();
            assert_eq!(shown.posts.iter().filter(|posts| **posts > 0.0).count(), posts);
        }
        let later: f64 = rhythm[4..8].iter().flat_map(|week| &week.posts).sum();
        assert!((later - plan.hours.posts_per_week * 4.0).abs() < 1e-9);
        assert!(rhythm.iter().any(|week| week.look.is_some()));
    }

    #[test]
    fn adverts_never_stop_once_they_have_begun() {
        for (adverts, warm) in [(300.0, "no"), (300.0, "yes"), (0.0, "no"), (15.0, "no")] {
            let plan = plan(adverts, warm);
            let runs: Vec<Adverts> = rhythm(&plan).iter().map(|week| week.adverts).collect();
            assert_eq!(runs.contains(&Adverts::Full), !plan.money.adverts.is_empty(), "{adverts}");
            assert!(runs.windows(2).all(|pair| pair[0] as u8 <= pair[1] as u8), "{runs:?}");
            let test = tasks(&plan).any(|task| task.text.key == "task-test-advert");
            assert_eq!(runs.contains(&Adverts::Test), test, "{runs:?}");
        }
    }
}
