//! Care, crisis, praise, being found, ground rules.

use super::{Grounds, JUDGEMENT, Rule, say, say_if, study};
use crate::benchmark::Grade;
use crate::message::Message;

/// The rules of this family.
pub const RULES: &[Rule] = &[
    Rule {
        code: "R1",
        source: study("Sprout Social 2016; Baer; BrightLocal", Grade::B),
        fires: always_r1,
    },
    Rule {
        code: "R2",
        source: study("Baer, complaints answered and ignored", Grade::B),
        fires: r2,
    },
    Rule { code: "R3", source: study("Agencies' crisis guides", Grade::C), fires: r3 },
    Rule { code: "R4", source: JUDGEMENT, fires: r4 },
    Rule { code: "R5", source: JUDGEMENT, fires: r5 },
    Rule { code: "W1", source: JUDGEMENT, fires: w1 },
    Rule { code: "W2", source: JUDGEMENT, fires: w2 },
    Rule { code: "L1", source: JUDGEMENT, fires: l1 },
    Rule { code: "L2", source: JUDGEMENT, fires: l2 },
    Rule { code: "L3", source: JUDGEMENT, fires: l3 },
    Rule { code: "L4", source: JUDGEMENT, fires: l4 },
    Rule { code: "L5", source: JUDGEMENT, fires: l5 },
];

fn always_r1(_: &Grounds<'_>) -> Option<Message> {
    Some(say("R1"))
}

fn r2(_: &Grounds<'_>) -> Option<Message> {
    Some(say("R2"))
}

fn r3(_: &Grounds<'_>) -> Option<Message> {
    Some(say("R3"))
}

fn r4(_: &Grounds<'_>) -> Option<Message> {
    Some(say("R4"))
}

/// Somebody beside the owner answers people.
fn r5(g: &Grounds<'_>) -> Option<Message> {
    say_if(g.facts.answers_by != "owner", "R5")
}

fn w1(_: &Grounds<'_>) -> Option<Message> {
    Some(say("W1"))
}

fn w2(_: &Grounds<'_>) -> Option<Message> {
    Some(say("W2"))
}

fn l1(_: &Grounds<'_>) -> Option<Message> {
    Some(say("L1"))
}

fn l2(_: &Grounds<'_>) -> Option<Message> {
    Some(say("L2"))
}

fn l3(g: &Grounds<'_>) -> Option<Message> {
    say_if(
        g.facts.makes("photos") || g.facts.makes("short-video") || g.facts.makes("on-camera"),
        "L3",
    )
}

/// Names and addresses are collected.
fn l4(g: &Grounds<'_>) -> Option<Message> {
    let collects = ["enquiry-form", "mailing-list", "booking-page", "online-shop"];
    say_if(g.facts.landing.iter().any(|code| collects.contains(&code.as_str())), "L4")
}

/// Trades whose adverts have rules of their own.
fn l5(g: &Grounds<'_>) -> Option<Message> {
    let ruled = [
        "dentist-clinic",
        "lawyer-accountant",
        "restaurant",
        "hair-beauty",
        "gym-studio",
        "cleaning-care",
        "classes-courses",
        "charity-club",
    ];
    say_if(ruled.contains(&g.facts.trade.code), "L5")
}
