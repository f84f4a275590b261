//! Which networks to be on, which to leave alone, and why.

use crate::benchmark::closed::is_closed;
use crate::benchmark::{self, usage};
use crate::decision::hours::networks_for;
use crate::facts::{Buyers, Facts, Meeting};
use crate::message::{Arg, Message};

/// A network one can post on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Network {
    /// Its code.
    pub code: &'static str,
    /// Number of its random streams.
    pub stream: u64,
    /// Posts a week in a plan with enough hours.
    pub posts_planned: f64,
    /// Fewest posts a week that make sense.
    pub posts_least: f64,
    /// Posts a week beyond which more bring little.
    pub posts_high: f64,
    /// Kinds of content it lives on; any of them will do.
    pub lives_on: &'static [&'static str],
    /// How well it works without them (0-1).
    pub without: f64,
}

const fn network(
    code: &'static str,
    stream: u64,
    posts: [f64; 3],
    lives_on: &'static [&'static str],
    without: f64,
) -> Network {
    let [posts_least, posts_planned, posts_high] = posts;
    Network { code, stream, posts_planned, posts_least, posts_high, lives_on, without }
}

/// Networks a plan chooses from. Those without advert prices or reach figures are not among them.
pub const NETWORKS: &[Network] = &[
    network("instagram", 1, [1.0, 4.0, 14.0], &["photos", "short-video", "graphics"], 0.3),
    network("facebook", 2, [1.0, 4.0, 14.0], &["photos", "writing", "short-video"], 0.7),
    network("tiktok", 3, [3.0, 4.0, 28.0], &["short-video"], 0.1),
    network("linkedin", 4, [2.0, 4.0, 14.0], &["writing"], 0.6),
    network("youtube", 5, [0.25, 1.0, 7.0], &["long-video"], 0.1),
    network("pinterest", 6, [5.0, 5.0, 175.0], &["photos", "graphics"], 0.2),
    network("x", 7, [7.0, 7.0, 105.0], &["writing"], 0.4),
    network("threads", 8, [1.0, 3.0, 21.0], &["writing"], 0.4),
];

/// The network with this code, if a plan can choose it.
pub fn of(code: &str) -> Option<&'static Network> {
    NETWORKS.iter().find(|network| network.code == code)
}

/// How well a network fits (0-1.25), and from what.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// Share of the target who use it (0-1).
    pub usage: f64,
    /// How well it suits the kind of buyer (0-1).
    pub buyers: f64,
    /// How well the owner's content suits it (0-1).
    pub content: f64,
    /// Head start from a following (1-1.25).
    pub following: f64,
}

impl Fit {
    /// The product: what networks are ranked by.
    pub fn score(&self) -> f64 {
        self.usage * self.buyers * self.content * self.following
    }
}

/// Why a network is left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The owner does not want it.
    NotWanted,
    /// People in the country cannot use it.
    Closed,
    /// The hours carry fewer networks.
    Hours,
    /// It needs content the owner cannot make.
    Content,
    /// Long films take more hours than there are.
    LongFilms,
    /// Too few of the people wanted are there.
    People,
    /// It does not suit the kind of buyer.
    Buyers,
}

impl Reason {
    /// Key of its words; the message takes the network's name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotWanted => "left-out-not-wanted",
            Self::Closed => "left-out-closed",
            Self::Hours => "left-out-hours",
            Self::Content => "left-out-content",
            Self::LongFilms => "left-out-long-video",
            Self::People => "left-out-people",
            Self::Buyers => "left-out-buyers",
        }
    }
}

/// A network with its fit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scored {
    /// The network.
    pub network: &'static Network,
    /// Its fit.
    pub fit: Fit,
}

/// Networks chosen and left alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Chosen, the best first.
    pub chosen: Vec<Scored>,
    /// Left alone, with the reason.
    pub left_out: Vec<(Scored, Reason)>,
    /// Whether to keep a Google Business Profile; it costs no slot.
    pub google_profile: bool,
    /// How many networks the hours carry.
    pub slots: usize,
}

/// Chooses the networks: the best by fit, as many as the hours carry.
pub fn choose(facts: &Facts) -> Choice {
    let mut scored: Vec<Scored> =
        NETWORKS.iter().map(|network| Scored { network, fit: fit(network, facts) }).collect();
    scored.sort_by(|a, b| {
        let first = rank_first(b, facts).cmp(&rank_first(a, facts));
        first.then(b.fit.score().total_cmp(&a.fit.score()))
    });
    let slots = slots(facts);
    let (mut chosen, mut left_out) = (Vec::new(), Vec::new());
    for candidate in scored {
        match objection(&candidate, facts) {
            Some(reason) => left_out.push((candidate, reason)),
            None if chosen.len() < slots => chosen.push(candidate),
            None => left_out.push((candidate, Reason::Hours)),
        }
    }
    let profile = keeps_profile(facts) && facts.overrules("N3").is_none();
    Choice { chosen, left_out, google_profile: profile, slots }
}

/// Whether a profile on the map suits: a business nearby, in a country that has it.
pub fn keeps_profile(facts: &Facts) -> bool {
    let code = "google-business";
    facts.is_local() && !facts.avoid.contains(&code) && !is_closed(code, &facts.country)
}

/// Networks the hours carry; one more where the owner overrules that, if there are any hours.
fn slots(facts: &Facts) -> usize {
    let carried = networks_for(facts.hours_week.value);
    if facts.overrules("K1").is_some() && carried > 0 { carried + 1 } else { carried }
}

/// LinkedIn comes first where businesses buy.
fn rank_first(candidate: &Scored, facts: &Facts) -> bool {
    candidate.network.code == "linkedin"
        && facts.buyers.value == Buyers::Businesses
        && facts.overrules("N1").is_none()
}

fn objection(candidate: &Scored, facts: &Facts) -> Option<Reason> {
    let code = candidate.network.code;
    if facts.avoid.contains(&code) {
        return Some(Reason::NotWanted);
    }
    if is_closed(code, &facts.country) {
        return Some(Reason::Closed);
    }
    let mostly_older =
        !facts.target.ages[0] && !facts.target.ages[1] && facts.overrules("N5").is_none();
    if mostly_older && code == "tiktok" || candidate.fit.usage < 0.12 {
        return Some(Reason::People);
    }
    if candidate.fit.content <= 0.2 {
        return Some(Reason::Content);
    }
    let long = code == "youtube" && !facts.makes("short-video");
    if long && facts.hours_week.value < LONG_FILM_HOURS {
        return Some(Reason::LongFilms);
    }
    (candidate.fit.buyers < 0.3).then_some(Reason::Buyers)
}

/// Hours a week from which long films are no burden (judgement).
const LONG_FILM_HOURS: f64 = 6.0;
/// How well YouTube works with short films alone (judgement).
const SHORT_FILMS_ONLY: f64 = 0.5;

/// How well a network fits the people, the kind of buyer, the content and the following there is.
pub fn fit(network: &Network, facts: &Facts) -> Fit {
    let usage = usage::share_of(network.code, &facts.target).unwrap_or(0.0);
    let able = network.lives_on.iter().any(|content| facts.makes(content));
    Fit {
        usage,
        buyers: buyers_fit(network, facts),
        content: match able {
            true => 1.0,
            false if network.code == "youtube" && facts.makes("short-video") => SHORT_FILMS_ONLY,
            false => network.without,
        },
        following: 1.0 + 0.25 * (facts.followers_on(network.code) / 1000.0).min(1.0),
    }
}

fn buyers_fit(network: &Network, facts: &Facts) -> f64 {
    let score = |industry: &str| {
        benchmark::find("fit_score", network.code, industry).and_then(|b| b.median).unwrap_or(0.3)
    };
    match facts.buyers.value {
        Buyers::Consumers => score("B2C"),
        Buyers::Businesses => score("B2B"),
        Buyers::Both => f64::midpoint(score("B2C"), score("B2B")),
    }
}

/// What the network is for in this plan, in a few words.
pub fn job(network: &Network, facts: &Facts) -> Message {
    let local = facts.meeting.value != Meeting::Online;
    let key = match (network.code, local) {
        ("facebook", true) => "job-facebook-local",
        ("instagram", true) => "job-instagram-local",
        ("youtube", _) if !facts.makes("long-video") => "job-youtube-short",
        (code, _) => return Message::new(format!("job-{code}")),
    };
    Message::new(key)
}

/// The name of a network, as an argument.
pub fn name(code: &str) -> Arg {
    Arg::Say(Message::new(format!("network-{code}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Answers, Value};

    fn facts(given: &[(&str, Value)]) -> Facts {
        let mut answers = Answers::default();
        for (question, value) in given {
            answers.give(question, Answer::Given(value.clone()));
        }
        Facts::of(&answers)
    }

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    fn codes(choice: &Choice) -> Vec<&str> {
        choice.chosen.iter().map(|scored| scored.network.code).collect()
    }

    #[test]
    fn businesses_are_met_on_linkedin_first() {
        let choice = choose(&facts(&[
            ("buyers", text("businesses")),
            ("hours_week", Value::Number(4.0)),
            ("content", Value::List(vec!["writing".into()])),
        ]));
        assert_eq!(codes(&choice)[0], "linkedin");
        assert_eq!(choice.chosen.len(), 2);
    }

    #[test]
    fn older_people_are_not_sought_on_tiktok() {
        let choice = choose(&facts(&[
            ("ages", Value::List(vec!["50-64".into(), "65+".into()])),
            ("hours_week", Value::Number(20.0)),
            ("content", Value::List(vec!["short-video".into(), "photos".into()])),
        ]));
        assert!(!codes(&choice).contains(&"tiktok"));
        assert!(
            choice.left_out.iter().any(|(s, r)| s.network.code == "tiktok" && *r == Reason::People)
        );
    }

    #[test]
    fn what_the_owner_avoids_is_avoided_and_every_network_is_accounted_for() {
        let choice = choose(&facts(&[
            ("avoid", Value::List(vec!["instagram".into()])),
            ("hours_week", Value::Number(5.0)),
        ]));
        assert!(!codes(&choice).contains(&"instagram"));
        assert_eq!(choice.chosen.len() + choice.left_out.len(), NETWORKS.len());
    }

    #[test]
    fn a_network_closed_in_the_country_is_never_chosen() {
        for (country, code) in [("IN", "tiktok"), ("RU", "instagram"), ("CN", "youtube")] {
            let choice = choose(&facts(&[
                ("country", text(country)),
                ("reach", text("premises")),
                ("hours_week", Value::Number(40.0)),
                (
                    "content",
                    Value::List(["short-video", "long-video", "photos"].map(str::to_owned).into()),
                ),
            ]));
            assert!(!codes(&choice).contains(&code), "{country}");
            let why = choice.left_out.iter().find(|(s, _)| s.network.code == code);
            assert_eq!(why.map(|(_, reason)| *reason), Some(Reason::Closed), "{country}");
            assert_eq!(choice.google_profile, country != "CN");
        }
    }

    #[test]
    fn youtube_takes_short_films_and_says_when_long_ones_take_too_long() {
        let why = |content: &str, hours: f64| {
            let facts = facts(&[
                ("content", Value::List(vec![content.into()])),
                ("hours_week", Value::Number(hours)),
            ]);
            let choice = choose(&facts);
            let left = choice.left_out.iter().find(|(s, _)| s.network.code == "youtube");
            left.map(|(_, reason)| *reason)
        };
        assert_eq!(why("long-video", 4.0), Some(Reason::LongFilms));
        assert_eq!(why("photos", 20.0), Some(Reason::Content));
        assert!(!matches!(why("short-video", 4.0), Some(Reason::Content | Reason::LongFilms)));
    }

    #[test]
    fn no_hours_no_network() {
        assert!(choose(&facts(&[("hours_week", Value::Number(0.0))])).chosen.is_empty());
    }
}
