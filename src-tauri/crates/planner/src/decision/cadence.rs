//! How often to post, within the hours, and how much of it may sell.

use super::network::{Choice, Network, Reason, Scored};
use crate::answer::own::Metric;
use crate::benchmark;
use crate::decision::hours::{ADVERT_HOURS_A_MONTH, BATCH, HoursSplit, NUMBERS_HOURS};
use crate::facts::Facts;
use crate::forecast::WEEKS_PER_MONTH;

/// Of all posts, the share that may sell; the others give something.
pub const PROMOTIONAL_SHARE: f64 = 0.2;
/// Hours a week for a Google Business Profile.
pub const GOOGLE_PROFILE_HOURS: f64 = 0.25;

/// Posts on one network.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cadence {
    /// The network.
    pub scored: Scored,
    /// Posts a week, to the half; below one, to the quarter.
    pub posts_per_week: f64,
    /// Hours one post takes.
    pub hours_per_post: f64,
}

impl Cadence {
    /// Hours a week.
    pub fn hours(&self) -> f64 {
        self.posts_per_week * self.hours_per_post
    }
}

/// Posts that fit into the hours, and networks that do not.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    /// Posts by network.
    pub cadences: Vec<Cadence>,
    /// Networks dropped because they fell below their least sensible cadence.
    pub dropped: Vec<Scored>,
}

impl Schedule {
    /// Posts a week, over all networks.
    pub fn posts_per_week(&self) -> f64 {
        self.cadences.iter().map(|c| c.posts_per_week).sum()
    }

    /// Posts a month that give something, over all networks.
    pub fn value_posts_per_month(&self) -> f64 {
        self.posts_per_week() * WEEKS_PER_MONTH * (1.0 - PROMOTIONAL_SHARE)
    }
}

/// Of the posts of an owner who makes short videos, the share that are videos.
const VIDEO_SHARE: f64 = 1.0 / 3.0;

/// Hours a post takes on a network for this owner: their own figure, else a typical one, batched
/// with a scheduler.
pub fn hours_per_post(network: &Network, facts: &Facts) -> f64 {
    if let Some(own) = facts.own(Metric::HoursPerPost, network.code) {
        return own.median;
    }
    let format = |network: &str, industry: &str| {
        benchmark::all()
            .iter()
            .find(|b| {
                b.metric == "hours_per_post" && b.network == network && b.industry == industry
            })
            .and_then(|b| b.median)
            .unwrap_or(0.5)
    };
    let photo = format("facebook", "photo/link post");
    let hours = match network.code {
        "instagram" if facts.makes("short-video") => {
            VIDEO_SHARE * format("instagram", "reel") + (1.0 - VIDEO_SHARE) * photo
        }
        "instagram" => photo,
        code => benchmark::any_of("hours_per_post", code).and_then(|b| b.median).unwrap_or(0.5),
    };
    hours * BATCH
}

/// Work other than posts that takes its hours first.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Beside {
    /// Buyers of adverts to look after.
    pub buyers: usize,
    /// Hours a week to follow up enquiries and new customers.
    pub follow_up: f64,
}

/// Cuts every network in proportion until the posts fit, then drops the worst that falls below its
/// least sensible cadence, and tries again. Hours that are left go to the best network that fits
/// into them, as long as the hours carry another one.
pub fn schedule(choice: &Choice, split: &HoursSplit, beside: Beside, facts: &Facts) -> Schedule {
    let hours = posting_hours(split, beside, choice.google_profile);
    let mut schedule = cut(choice, hours, facts);
    fill(&mut schedule, choice, hours, facts);
    top_up(&mut schedule, hours);
    schedule
}

/// Gives what is left over to posts, the best network first, up to the pace that is planned.
fn top_up(schedule: &mut Schedule, hours: f64) {
    let mut left = hours - schedule.cadences.iter().map(Cadence::hours).sum::<f64>();
    for cadence in &mut schedule.cadences {
        let whole = Cadence { posts_per_week: cadence.scored.network.posts_planned, ..*cadence };
        let more = (whole.hours() - cadence.hours()).min(left).max(0.0);
        let topped = scaled(whole, (cadence.hours() + more) / whole.hours());
        if topped.posts_per_week > cadence.posts_per_week {
            left -= topped.hours() - cadence.hours();
            *cadence = topped;
        }
    }
}

/// Adds networks that fit into the hours left over.
fn fill(schedule: &mut Schedule, choice: &Choice, hours: f64, facts: &Facts) {
    schedule.dropped.sort_by(|a, b| b.fit.score().total_cmp(&a.fit.score()));
    let waiting = choice.left_out.iter().filter(|(_, reason)| *reason == Reason::Hours);
    let candidates: Vec<Scored> =
        schedule.dropped.iter().copied().chain(waiting.map(|(scored, _)| *scored)).collect();
    for candidate in candidates {
        let left = hours - schedule.cadences.iter().map(Cadence::hours).sum::<f64>();
        let wanted = planned(candidate, facts);
        let cadence = scaled(wanted, (left / wanted.hours()).min(1.0));
        let free = schedule.cadences.len() < choice.slots;
        if free && cadence.posts_per_week > 0.0 && is_kept_up(&cadence) {
            schedule.dropped.retain(|dropped| dropped.network.code != candidate.network.code);
            schedule.cadences.push(cadence);
        }
    }
}

/// Whether it is posted on as often as makes sense there.
fn is_kept_up(cadence: &Cadence) -> bool {
    cadence.posts_per_week + 1e-9 >= cadence.scored.network.posts_least
}

/// Least hours a week that keep up a network.
pub fn least_hours(network: &Network, facts: &Facts) -> f64 {
    network.posts_least * hours_per_post(network, facts)
}

fn cut(choice: &Choice, hours: f64, facts: &Facts) -> Schedule {
    let mut networks = choice.chosen.clone();
    let mut dropped = Vec::new();
    loop {
        let cadences: Vec<Cadence> = networks.iter().map(|s| planned(*s, facts)).collect();
        let wanted: f64 = cadences.iter().map(Cadence::hours).sum();
        let share = if wanted > hours { hours / wanted } else { 1.0 };
        let cut: Vec<Cadence> = cadences.into_iter().map(|c| scaled(c, share)).collect();
        let too_few = cut.iter().rposition(|c| !is_kept_up(c));
        match too_few {
            // The best network stays as long as there is another to give up for it.
            Some(0) if networks.len() > 1 => dropped.extend(networks.pop()),
            Some(worst) => dropped.push(networks.remove(worst)),
            None => return Schedule { cadences: cut, dropped },
        }
    }
}

fn planned(scored: Scored, facts: &Facts) -> Cadence {
    Cadence {
        scored,
        posts_per_week: scored.network.posts_planned,
        hours_per_post: hours_per_post(scored.network, facts),
    }
}

/// Cut to the hours, in halves of a post a week; below one, in quarters.
fn scaled(cadence: Cadence, share: f64) -> Cadence {
    let posts = cadence.posts_per_week * share + 1e-9;
    let steps = if posts < 1.0 { 4.0 } else { 2.0 };
    let posts = libm::floor(posts * steps) / steps;
    Cadence { posts_per_week: posts, ..cadence }
}

/// Hours a week left for posts: all that care, the profile, adverts, the numbers and following up
/// leave, and at least what the goal gives them, value posts out of Trust and promotional ones out
/// of Sell. Following up takes no more than the goal gives to selling.
fn posting_hours(split: &HoursSplit, beside: Beside, google_profile: bool) -> f64 {
    let profile = if google_profile { GOOGLE_PROFILE_HOURS } else { 0.0 };
    let adverts = beside.buyers as f64 * ADVERT_HOURS_A_MONTH / WEEKS_PER_MONTH;
    let rest = split.trust + split.sell - profile - adverts;
    let by_trust = (split.trust - profile) / (1.0 - PROMOTIONAL_SHARE);
    let by_sell = (split.sell - adverts) / PROMOTIONAL_SHARE;
    let least = by_trust.min(by_sell).min(rest);
    (rest - NUMBERS_HOURS - beside.follow_up.min(split.sell)).max(least).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Answers, Value};
    use crate::decision::hours;
    use crate::decision::network::choose;

    fn facts(hours: f64) -> Facts {
        let mut answers = Answers::default();
        answers.give("hours_week", Answer::Given(Value::Number(hours)));
        let content = vec!["photos".into(), "short-video".into(), "writing".into()];
        answers.give("content", Answer::Given(Value::List(content)));
        Facts::of(&answers)
    }

    #[test]
    fn the_best_network_is_not_the_one_given_up() {
        let mut answers = Answers::default();
        answers.give("buyers", Answer::Given(Value::Text("businesses".into())));
        answers.give("hours_week", Answer::Given(Value::Number(6.0)));
        let content = vec!["photos".into(), "writing".into()];
        answers.give("content", Answer::Given(Value::List(content)));
        let facts = Facts::of(&answers);
        let schedule = schedule(&choose(&facts), &hours::split(&facts), Beside::default(), &facts);
        assert_eq!(schedule.cadences[0].scored.network.code, "linkedin");
    }

    #[test]
    fn posts_never_take_more_than_the_hours_and_never_fall_below_the_least() {
        for tenth in 0..300 {
            let facts = facts(f64::from(tenth) / 10.0);
            let split = hours::split(&facts);
            let schedule =
                schedule(&choose(&facts), &split, Beside { buyers: 1, follow_up: 0.0 }, &facts);
            let used: f64 = schedule.cadences.iter().map(Cadence::hours).sum();
            assert!(used <= split.total() + 1e-9, "{tenth}");
            for c in &schedule.cadences {
                assert!(c.posts_per_week >= c.scored.network.posts_least, "{tenth} {c:?}");
            }
        }
    }

    #[test]
    fn no_hours_lie_idle_while_a_network_could_be_kept_up_with_them() {
        for tenth in 5..200 {
            let facts = facts(f64::from(tenth) / 10.0);
            let (choice, split) = (choose(&facts), hours::split(&facts));
            let beside = Beside { buyers: 1, follow_up: 0.3 };
            let schedule = schedule(&choice, &split, beside, &facts);
            let used: f64 = schedule.cadences.iter().map(Cadence::hours).sum();
            let idle = posting_hours(&split, beside, choice.google_profile) - used;
            for cadence in &schedule.cadences {
                let below = cadence.posts_per_week < cadence.scored.network.posts_planned - 1e-9;
                assert!(
                    !below || idle < 0.5 * cadence.hours_per_post,
                    "{tenth}: {idle} {cadence:?}"
                );
            }
            for dropped in &schedule.dropped {
                let full = schedule.cadences.len() >= choice.slots;
                assert!(full || idle < least_hours(dropped.network, &facts), "{tenth} {idle}");
            }
        }
    }
}
