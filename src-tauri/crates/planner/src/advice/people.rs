//! Who does what, in hours a week; what each must know; what happens when somebody is away.

use crate::decision::Grounds;
use crate::decision::cadence::{Cadence, GOOGLE_PROFILE_HOURS, PROMOTIONAL_SHARE};
use crate::decision::hours::{ADVERT_HOURS_A_MONTH, NUMBERS_HOURS};
use crate::facts::Facts;
use crate::forecast::WEEKS_PER_MONTH;
use crate::forecast::outlook::Outlook;
use crate::message::Message;
use crate::message::point::{Point, points};
use crate::purpose::Purpose;
use serde::Serialize;

/// Hours to follow up one enquiry or new customer (judgement).
const FOLLOW_UP_HOURS: f64 = 1.0 / 6.0;

/// Who does what.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct People {
    /// Why every job has one name.
    pub reason: Message,
    /// The jobs; with what is spare their hours add up to the hours there are, to the quarter.
    pub jobs: Vec<Job>,
    /// Hours a week that no job needs, to the quarter.
    pub spare: f64,
    /// Hours a week by person, the most first; one entry when one person does it all.
    pub loads: Vec<Load>,
    /// Whether the right person answers people.
    pub fit: Vec<Point>,
    /// What whoever answers or posts has to have read.
    pub training: Vec<Point>,
    /// What happens when somebody is away.
    pub away: Vec<Point>,
}

impl People {
    /// Hours a week of a job; zero where there is none.
    pub fn hours_of(&self, code: &str) -> f64 {
        self.jobs.iter().find(|job| job.code == code).map_or(0.0, |job| job.hours)
    }

    /// Hours a week that the jobs take together.
    pub fn used(&self) -> f64 {
        self.jobs.iter().map(|job| job.hours).sum()
    }

    /// Hours a week by purpose, to the quarter; together they are the hours used. Of the posts a
    /// part sells; following up, adverts and the numbers sell; the profile builds trust.
    pub fn by_purpose(&self) -> [(Purpose, f64); 3] {
        let posts = self.hours_of("posts");
        let selling = libm::round(posts * PROMOTIONAL_SHARE * 4.0) / 4.0;
        let care = self.hours_of("replies");
        let trust = posts - selling + self.hours_of("profile");
        [
            (Purpose::Trust, trust),
            (Purpose::Care, care),
            (Purpose::Sell, self.used() - trust - care),
        ]
    }
}

/// A job with its hours.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Job {
    /// Which job: `replies`, `posts`, `profile`, `adverts`, `numbers` or `follow-up`.
    pub code: &'static str,
    /// Who does it.
    pub who: Message,
    /// Hours a week, to the quarter.
    pub hours: f64,
    /// What kind of person suits it.
    pub suits: Message,
}

/// What one person carries.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Load {
    /// Who.
    pub who: Message,
    /// Hours a week.
    pub hours: f64,
}

/// A person by the code of an answer.
pub fn person(code: &str) -> Message {
    Message::new(format!("who-{code}"))
}

/// Whether one person posts, answers and decides.
pub fn is_alone(facts: &Facts) -> bool {
    [&facts.posts_by, &facts.answers_by, &facts.decides].iter().all(|who| *who == "owner")
}

/// Who does what on these grounds.
pub fn people(work: &Grounds<'_>, outlook: &Outlook<'_>) -> People {
    let facts = work.facts;
    let (jobs, spare) = jobs(work, outlook);
    People {
        reason: Message::new("people-reason"),
        loads: loads(&jobs),
        jobs,
        spare,
        fit: fit(facts),
        training: training(work),
        away: away(work),
    }
}

/// A job before its hours are rounded: its code, who does it, its hours.
type Draft<'a> = (&'static str, &'a str, f64);

/// The jobs, and the hours that none of them needs. Replies are rounded by themselves, as they are
/// named in many places.
fn jobs(work: &Grounds<'_>, outlook: &Outlook<'_>) -> (Vec<Job>, f64) {
    let drafts = drafts(work, follow_up(outlook.first_results_a_week(work.facts)));
    let exact: Vec<f64> = drafts.iter().map(|(_, _, hours)| *hours).collect();
    let all = to_quarter(exact.iter().sum());
    let replies = to_quarter(exact[0]).min(all);
    let mut rounded = vec![replies];
    rounded.extend(quarters_of(&exact[1..], all - replies));
    let used: f64 = rounded.iter().sum();
    let jobs = drafts
        .iter()
        .zip(rounded)
        .filter(|(_, hours)| *hours > 0.0)
        .map(|((code, who, _), hours)| Job {
            code,
            who: person(who),
            hours,
            suits: Message::new(format!("job-suits-{code}")),
        })
        .collect();
    (jobs, (to_quarter(work.split.total()) - used).max(0.0))
}

/// Hours a week to follow up so many first results.
pub fn follow_up(first_results_a_week: f64) -> f64 {
    first_results_a_week * FOLLOW_UP_HOURS
}

/// Hours a week that the jobs take, unrounded; never more than there are.
pub fn hours_taken(work: &Grounds<'_>, follow_up: f64) -> f64 {
    drafts(work, follow_up).iter().map(|(_, _, hours)| hours).sum()
}

/// Replies first, then what the plan has on its list; then following up who is likely to come.
fn drafts<'a>(work: &Grounds<'a>, follow_up: f64) -> Vec<Draft<'a>> {
    let facts = work.facts;
    let mut left = work.split.total();
    let mut take = |wanted: f64| {
        let taken = wanted.clamp(0.0, left.max(0.0));
        left -= taken;
        taken
    };
    let buyers = work.spend.iter().filter(|money| **money > 0.0).count() as f64;
    let profile = if work.choice.google_profile { GOOGLE_PROFILE_HOURS } else { 0.0 };
    let replies = take(work.split.care);
    let posts = take(work.schedule.cadences.iter().map(Cadence::hours).sum());
    let profile = take(profile);
    let adverts = take(buyers * ADVERT_HOURS_A_MONTH / WEEKS_PER_MONTH);
    let numbers = take(NUMBERS_HOURS);
    let follow_up = take(follow_up);
    let (posting, answering) = (facts.posts_by.as_str(), facts.answers_by.as_str());
    vec![
        ("replies", answering, replies),
        ("posts", posting, posts),
        ("profile", answering, profile),
        ("adverts", "owner", adverts),
        ("numbers", "owner", numbers),
        ("follow-up", answering, follow_up),
    ]
}

fn to_quarter(hours: f64) -> f64 {
    libm::round(hours * 4.0) / 4.0
}

/// Parts rounded to the quarter so that they add up to their sum rounded to the quarter.
pub fn quarters(parts: &[f64]) -> Vec<f64> {
    quarters_of(parts, to_quarter(parts.iter().map(|part| part.max(0.0)).sum()))
}

/// Parts rounded to the quarter so that they add up to a total in quarters: those that lose most by
/// rounding down are rounded up, those that gain most are rounded down.
fn quarters_of(parts: &[f64], total: f64) -> Vec<f64> {
    let in_quarters: Vec<f64> = parts.iter().map(|part| part.max(0.0) * 4.0).collect();
    let mut rounded: Vec<f64> = in_quarters.iter().map(|part| libm::floor(part + 1e-9)).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    let lost = |at: &usize| in_quarters[*at] - rounded[*at];
    order.sort_by(|a, b| lost(b).total_cmp(&lost(a)));
    let mut missing = total * 4.0 - rounded.iter().sum::<f64>();
    for at in order.iter().cycle().take(8 * parts.len()) {
        if missing.abs() < 0.5 {
            break;
        }
        let step = missing.signum();
        if rounded[*at] + step >= 0.0 {
            rounded[*at] += step;
            missing -= step;
        }
    }
    rounded.into_iter().map(|part| part / 4.0).collect()
}

fn loads(jobs: &[Job]) -> Vec<Load> {
    let mut loads: Vec<Load> = Vec::new();
    for job in jobs {
        match loads.iter_mut().find(|load| load.who == job.who) {
            Some(load) => load.hours += job.hours,
            None => loads.push(Load { who: job.who.clone(), hours: job.hours }),
        }
    }
    loads.sort_by(|a, b| b.hours.total_cmp(&a.hours));
    loads
}

/// The most at home on social media is not always the best with a complaint.
fn fit(facts: &Facts) -> Vec<Point> {
    let answering = match facts.answers_by.as_str() {
        "staff" => "people-fit-staff",
        "shared" => "people-fit-shared",
        _ => "people-fit-owner",
    };
    let mut fit = points("R5", &["people-fit", answering]);
    if facts.posts_by == "freelancer" {
        fit.push(Point::new("R5", "people-fit-freelancer"));
    }
    fit
}

fn training(work: &Grounds<'_>) -> Vec<Point> {
    let mut training = points(
        "R5",
        &["people-training-replies", "people-training-complaint", "people-training-crisis"],
    );
    if !work.schedule.cadences.is_empty() {
        training.push(Point::new("R5", "people-training-posts"));
    }
    training
}

fn away(work: &Grounds<'_>) -> Vec<Point> {
    let facts = work.facts;
    let deputy = if is_alone(facts) { "people-away-alone" } else { "people-away-deputy" };
    let mut away = points("L1", &[deputy, "people-away-message"]);
    if !work.schedule.cadences.is_empty() {
        away.push(Point::new("I5", "people-away-posts"));
    }
    if work.adverts() > 0.0 {
        away.push(Point::new("S1", "people-away-adverts"));
    }
    away
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{Trial, number, text};

    #[test]
    fn rounding_keeps_the_sum() {
        assert_eq!(quarters(&[0.1, 0.1, 0.1]), [0.25, 0.0, 0.0]);
        assert_eq!(quarters(&[1.0, 2.5]), [1.0, 2.5]);
        assert_eq!(quarters(&[0.35, 0.35, 0.3]), [0.5, 0.25, 0.25]);
        assert_eq!(quarters(&[]), Vec::<f64>::new());
    }

    #[test]
    fn hours_add_up_to_the_hours_there_are() {
        for tenth in 0..300 {
            let hours = f64::from(tenth) / 10.0;
            for goal in ["sales", "awareness", "reputation"] {
                let trial = Trial::of(&[
                    ("hours_week", number(hours)),
                    ("goal", text(goal)),
                    ("posts_by", text("staff")),
                ]);
                let people = trial.advice().people;
                let jobs: f64 = people.jobs.iter().map(|job| job.hours).sum();
                let sum = jobs + people.spare;
                assert!((sum - libm::round(hours * 4.0) / 4.0).abs() < 1e-9, "{hours}: {sum}");
                let carried: f64 = people.loads.iter().map(|load| load.hours).sum();
                assert!((jobs - carried).abs() < 1e-9);
                assert!(people.jobs.iter().all(|job| job.hours > 0.0));
            }
        }
    }

    #[test]
    fn hours_by_purpose_and_by_person_add_up_to_the_same() {
        for hours in [0.4, 1.0, 2.9, 3.3, 7.7] {
            let plan = Trial::of(&[("hours_week", number(hours))]).plan();
            let purposes: f64 = plan.purposes.iter().map(|share| share.hours_week).sum();
            let people = &plan.advice.people;
            let jobs: f64 = people.jobs.iter().map(|job| job.hours).sum();
            assert!((purposes - jobs).abs() < 1e-9, "{hours}: {purposes} {jobs}");
            assert!((plan.hours.used - jobs).abs() < 1e-9, "{hours}: {jobs}");
            assert!((jobs + people.spare - libm::round(hours * 4.0) / 4.0).abs() < 1e-9);
            let care = plan.purposes.iter().find(|share| share.purpose == Purpose::Care).unwrap();
            assert!((care.hours_week - people.hours_of("replies")).abs() < 1e-9);
        }
    }

    #[test]
    fn hours_no_job_needs_cost_nothing() {
        let plan = |hours: f64| {
            let wage = ("wage_hour", number(20.0));
            Trial::of(&[("hours_week", number(hours)), wage, ("ad_budget", number(0.0))]).plan()
        };
        let (many, more) = (plan(25.0), plan(35.0));
        assert!(many.advice.people.spare > 5.0 && more.advice.people.spare > 15.0);
        assert_eq!(many.forecast.months[0].cost, more.forecast.months[0].cost);
        let a_month = many.advice.people.used() * 20.0 * WEEKS_PER_MONTH;
        let cost = many.forecast.months[0].cost.units();
        assert!((cost - a_month).abs() <= 0.13 * 20.0 * WEEKS_PER_MONTH, "{cost} {a_month}");
        assert!(many.forecast.hour_earns == more.forecast.hour_earns);
    }

    #[test]
    fn following_up_takes_what_the_likely_customers_take_and_the_rest_is_spare() {
        let trial = Trial::of(&[("hours_week", number(30.0)), ("trade", text("shop"))]);
        let plan = trial.plan();
        let a_week =
            plan.forecast.customers.p50 / plan.forecast.months.len() as f64 / WEEKS_PER_MONTH;
        let people = &plan.advice.people;
        assert!((people.hours_of("follow-up") - a_week * FOLLOW_UP_HOURS).abs() <= 0.25);
        assert!(people.spare > 5.0, "{people:?}");
        let busy = Trial::of(&[("hours_week", number(1.0))]).advice().people;
        assert!(busy.spare <= 0.5, "{busy:?}");
    }

    #[test]
    fn somebody_alone_is_told_to_find_a_stand_in() {
        let has = |trial: &Trial, key: &str| {
            trial.advice().people.away.iter().any(|point| point.text.key == key)
        };
        let alone = Trial::of(&[]);
        assert!(has(&alone, "people-away-alone") && !has(&alone, "people-away-deputy"));
        let staffed = Trial::of(&[("answers_by", text("staff"))]);
        assert!(has(&staffed, "people-away-deputy") && !has(&staffed, "people-away-alone"));
        assert_eq!(alone.advice().people.loads.len(), 1);
    }

    #[test]
    fn replies_go_to_who_answers_and_posts_to_who_posts() {
        let trial = Trial::of(&[
            ("hours_week", number(6.0)),
            ("posts_by", text("freelancer")),
            ("answers_by", text("shared")),
        ]);
        let people = trial.advice().people;
        let who = |code: &str| {
            people.jobs.iter().find(|job| job.code == code).map(|job| job.who.key.clone())
        };
        assert_eq!(who("replies").as_deref(), Some("who-shared"));
        assert_eq!(who("posts").as_deref(), Some("who-freelancer"));
        assert_eq!(who("numbers").as_deref(), Some("who-owner"));
    }
}
