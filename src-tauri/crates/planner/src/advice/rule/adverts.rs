//! Money for adverts, when to stop or raise it, partners, tools.

use super::{Grounds, JUDGEMENT, Rule, When, say, say_if, study};
use crate::advice::measures::{JUDGED_AFTER, RAISED_AFTER, limits};
use crate::advice::partners;
use crate::benchmark::Grade;
use crate::facts::Conversion;
use crate::message::{Arg, Message};

/// The rules of this family.
pub const RULES: &[Rule] = &[
    Rule {
        code: "B1",
        source: study("United States Small Business Administration, quoted second-hand", Grade::B),
        when: When::Says(b1),
    },
    Rule { code: "A1", source: study("Practice of agencies", Grade::C), when: When::Says(a1) },
    Rule {
        code: "S1",
        source: study("Derived: three results expected, none seen, 1 in 20", Grade::A),
        when: When::Says(s1),
    },
    Rule {
        code: "S2",
        source: study("Meta, learning phase of adverts", Grade::B),
        when: When::Says(s2),
    },
    Rule {
        code: "S3",
        source: study("Stucchio, Bayesian testing", Grade::B),
        when: When::Says(s3),
    },
    Rule {
        code: "S4",
        source: study("Lewis and Rao, 25 field experiments", Grade::A),
        when: When::Says(s4),
    },
    Rule {
        code: "S5",
        source: study("Agencies' lists of advert frequency", Grade::C),
        when: When::Says(s5),
    },
    Rule {
        code: "I1",
        source: study("Agencies' lists of creators' engagement", Grade::C),
        when: When::Says(i1),
    },
    Rule { code: "I4", source: JUDGEMENT, when: When::Always },
    Rule { code: "I5", source: JUDGEMENT, when: When::Says(i5) },
    Rule { code: "Q1", source: JUDGEMENT, when: When::Says(q1) },
];

fn advertises(g: &Grounds<'_>) -> bool {
    g.adverts() > 0.0
}

/// A rule about adverts that sell, with the sums the chapter on measures names.
fn selling(g: &Grounds<'_>, code: &str) -> Option<Message> {
    let limits = limits(g)?;
    let money = |units: f64| g.facts.money(units);
    let lead = g.facts.conversion.value == Conversion::Lead;
    let rule = say(code);
    let key = if lead { format!("{}-lead", rule.key) } else { rule.key };
    Some(
        Message::new(key)
            .with("money", money(limits.none))
            .with("few", Arg::Number(JUDGED_AFTER[0], 0))
            .with("some", Arg::Number(JUDGED_AFTER[1], 0))
            .with("above", money(limits.dear[0]))
            .with("later", money(limits.dear[1]))
            .with("orders", Arg::Number(RAISED_AFTER, 0))
            .with("below", money(limits.cheap)),
    )
}

fn b1(g: &Grounds<'_>) -> Option<Message> {
    say_if(g.facts.ad_budget.assumed, "B1")
}

fn a1(g: &Grounds<'_>) -> Option<Message> {
    say_if(advertises(g), "A1")
}

fn s1(g: &Grounds<'_>) -> Option<Message> {
    selling(g, "S1")
}

fn s2(g: &Grounds<'_>) -> Option<Message> {
    selling(g, "S2")
}

/// Two adverts compete for the same money.
fn s3(g: &Grounds<'_>) -> Option<Message> {
    let funded = g.spend.iter().filter(|money| **money > 0.0).count();
    say_if(funded >= 2, "S3")
}

fn s4(g: &Grounds<'_>) -> Option<Message> {
    say_if(advertises(g), "S4")
}

fn s5(g: &Grounds<'_>) -> Option<Message> {
    say_if(advertises(g), "S5")
}

/// A trial with creators suits.
fn i1(g: &Grounds<'_>) -> Option<Message> {
    say_if(partners::suits(g), "I1")
}

fn i5(g: &Grounds<'_>) -> Option<Message> {
    let many = g.schedule.cadences.len() >= 2 || g.schedule.posts_per_week() >= 4.0;
    say_if(many, "I5")
}

/// No room, or next to none.
fn q1(g: &Grounds<'_>) -> Option<Message> {
    let room = g.facts.capacity;
    (!room.assumed && room.value < 2.0).then(|| say("Q1").with("room", Arg::Number(room.value, 0)))
}
