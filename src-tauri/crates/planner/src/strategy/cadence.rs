//! How often to post, within the hours, and how much of it may sell.

use super::network::{Choice, Network, Scored};
use crate::benchmark;
use crate::budget::hours::{ADVERT_HOURS_A_MONTH, BATCH, HoursSplit};
use crate::facts::Facts;
use crate::forecast::WEEKS_PER_MONTH;
use crate::questionnaire::own::Metric;

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

/// Cuts every network in proportion until the posts fit, then drops the worst that falls below its
/// least sensible cadence, and tries again.
pub fn schedule(choice: &Choice, split: &HoursSplit, buyers: usize, facts: &Facts) -> Schedule {
    let mut networks = choice.chosen.clone();
    let mut dropped = Vec::new();
    let hours = posting_hours(split, buyers, choice.google_profile);
    loop {
        let cadences: Vec<Cadence> = networks.iter().map(|s| planned(*s, facts)).collect();
        let wanted: f64 = cadences.iter().map(Cadence::hours).sum();
        let share = if wanted > hours { hours / wanted } else { 1.0 };
        let cut: Vec<Cadence> = cadences.into_iter().map(|c| scaled(c, share)).collect();
        let too_few =
            cut.iter().rposition(|c| c.posts_per_week + 1e-9 < c.scored.network.posts_least);
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

/// Hours a week left for posts: value posts out of Trust, promotional ones out of Sell.
fn posting_hours(split: &HoursSplit, buyers: usize, google_profile: bool) -> f64 {
    let profile = if google_profile { GOOGLE_PROFILE_HOURS } else { 0.0 };
    let adverts = buyers as f64 * ADVERT_HOURS_A_MONTH / WEEKS_PER_MONTH;
    let by_trust = (split.trust - profile) / (1.0 - PROMOTIONAL_SHARE);
    let by_sell = (split.sell - adverts) / PROMOTIONAL_SHARE;
    by_trust.min(by_sell).min(split.trust + split.sell - profile - adverts).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::budget::hours;
    use crate::questionnaire::{Answer, Answers, Value};
    use crate::strategy::network::choose;

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
        let schedule = schedule(&choose(&facts), &hours::split(&facts), 0, &facts);
        assert_eq!(schedule.cadences[0].scored.network.code, "linkedin");
    }

    #[test]
    fn posts_never_take_more_than_the_hours_and_never_fall_below_the_least() {
        for tenth in 0..300 {
            let facts = facts(f64::from(tenth) / 10.0);
            let split = hours::split(&facts);
            let schedule = schedule(&choose(&facts), &split, 1, &facts);
            let used: f64 = schedule.cadences.iter().map(Cadence::hours).sum();
            assert!(used <= split.total() + 1e-9, "{tenth}");
            for c in &schedule.cadences {
                assert!(c.posts_per_week >= c.scored.network.posts_least, "{tenth} {c:?}");
            }
        }
    }
}
