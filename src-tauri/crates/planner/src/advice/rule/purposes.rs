//! Goals, the mix of posts, trust before adverts, measures, reviews.

use super::{Grounds, JUDGEMENT, Rule, When, say, say_if, study};
use crate::benchmark::Grade;
use crate::decision::hours;
use crate::decision::launch;
use crate::facts::{Buyers, Goal};
use crate::message::{Arg, Message};

/// The rules of this family.
pub const RULES: &[Rule] = &[
    Rule { code: "G1", source: JUDGEMENT, when: When::Says(g1) },
    Rule { code: "G2", source: JUDGEMENT, when: When::Says(g2) },
    Rule { code: "G3", source: JUDGEMENT, when: When::Says(g3) },
    Rule { code: "G4", source: JUDGEMENT, when: When::Worded(g4) },
    Rule { code: "C1", source: JUDGEMENT, when: When::Says(c1) },
    Rule { code: "C2", source: JUDGEMENT, when: When::Says(c2) },
    Rule { code: "C3", source: JUDGEMENT, when: When::Says(c3) },
    Rule { code: "C4", source: JUDGEMENT, when: When::Says(c4) },
    Rule { code: "T1", source: JUDGEMENT, when: When::Says(t1) },
    Rule { code: "T2", source: JUDGEMENT, when: When::Says(t2) },
    Rule { code: "M1", source: JUDGEMENT, when: When::Says(m1) },
    Rule { code: "M2", source: JUDGEMENT, when: When::Says(m2) },
    Rule { code: "M3", source: JUDGEMENT, when: When::Says(m3) },
    Rule {
        code: "V1",
        source: study("LinkedIn, advice to advertisers", Grade::C),
        when: When::Always,
    },
    Rule { code: "O1", source: JUDGEMENT, when: When::Worded(o1) },
];

fn posts(g: &Grounds<'_>) -> bool {
    !g.schedule.cadences.is_empty()
}

/// What the hours are for, by goal.
fn by_goal(g: &Grounds<'_>, code: &str) -> Message {
    let trust = hours::trust_share(g.facts.goal.value);
    say(code).with("trust", Arg::Rate(trust)).with("sell", Arg::Rate(1.0 - trust))
}

fn g1(g: &Grounds<'_>) -> Option<Message> {
    let known = matches!(g.facts.goal.value, Goal::Awareness | Goal::Engagement | Goal::Reputation);
    known.then(|| by_goal(g, "G1"))
}

fn g2(g: &Grounds<'_>) -> Option<Message> {
    matches!(g.facts.goal.value, Goal::Sales | Goal::Leads).then(|| by_goal(g, "G2"))
}

fn g3(g: &Grounds<'_>) -> Option<Message> {
    (g.facts.goal.value == Goal::Mixed).then(|| by_goal(g, "G3"))
}

fn g4(g: &Grounds<'_>) -> Message {
    say("G4").with("hours", Arg::Hours(hours::care(g.facts)))
}

/// Four shared, one soft and one hard where businesses buy; one in ten sells where the aim is to be
/// known; else one in five.
fn c1(g: &Grounds<'_>) -> Option<Message> {
    let variant = match (g.facts.buyers.value, g.facts.goal.value) {
        (Buyers::Businesses, _) => "rule-c1-business",
        (_, Goal::Awareness) => "rule-c1-awareness",
        _ => "rule-c1",
    };
    posts(g).then(|| Message::new(variant))
}

fn c2(g: &Grounds<'_>) -> Option<Message> {
    say_if(posts(g), "C2")
}

fn c3(g: &Grounds<'_>) -> Option<Message> {
    say_if(g.adverts() > 0.0, "C3")
}

fn c4(g: &Grounds<'_>) -> Option<Message> {
    say_if(posts(g), "C4")
}

fn t1(g: &Grounds<'_>) -> Option<Message> {
    let waits = g.opens_in > 0 || g.facts.overrules("T1").is_some();
    say_if(g.adverts() > 0.0 && g.facts.goal.value.sells() && waits, "T1")
}

/// The return is needed within two months.
fn t2(g: &Grounds<'_>) -> Option<Message> {
    say_if(launch::is_needed_soon(g) && g.adverts() > 0.0, "T2")
}

fn m1(g: &Grounds<'_>) -> Option<Message> {
    say_if(g.adverts() > 0.0, "M1")
}

fn m2(g: &Grounds<'_>) -> Option<Message> {
    say_if(posts(g) || g.split.care > 0.0, "M2")
}

/// Sales by telephone or at the counter cannot be seen by links.
fn m3(g: &Grounds<'_>) -> Option<Message> {
    let lands = |place: &str| g.facts.landing.iter().any(|code| code == place);
    say_if(lands("telephone") || lands("counter") || g.facts.is_local(), "M3")
}

fn o1(g: &Grounds<'_>) -> Message {
    match g.facts.rivals.first() {
        Some(rival) => Message::new("rule-o1-rival").with("rival", rival.as_str()),
        None => say("O1"),
    }
}
