//! Care, crisis, praise, being found, ground rules.

use super::{Grounds, JUDGEMENT, Rule, When, say_if, study};
use crate::benchmark::Grade;
use crate::facts::Meeting;
use crate::message::Message;

/// The rules of this family.
pub const RULES: &[Rule] = &[
    Rule {
        code: "R1",
        source: study("Sprout Social 2016; Baer; BrightLocal", Grade::B),
        when: When::Always,
    },
    Rule {
        code: "R2",
        source: study("Baer, complaints answered and ignored", Grade::B),
        when: When::Always,
    },
    Rule { code: "R3", source: study("Agencies' crisis guides", Grade::C), when: When::Always },
    Rule { code: "R4", source: JUDGEMENT, when: When::Always },
    Rule { code: "R5", source: JUDGEMENT, when: When::Says(r5) },
    Rule { code: "W1", source: JUDGEMENT, when: When::Worded(w1) },
    Rule { code: "W2", source: JUDGEMENT, when: When::Always },
    Rule { code: "L1", source: JUDGEMENT, when: When::Always },
    Rule { code: "L2", source: JUDGEMENT, when: When::Always },
    Rule { code: "L3", source: JUDGEMENT, when: When::Says(l3) },
    Rule { code: "L4", source: JUDGEMENT, when: When::Says(l4) },
    Rule { code: "L5", source: JUDGEMENT, when: When::Says(l5) },
];

/// The same name wherever people meet the business.
fn w1(g: &Grounds<'_>) -> Message {
    match g.facts.meeting.value {
        Meeting::Premises => Message::new("rule-w1-premises"),
        Meeting::Visits => Message::new("rule-w1-visits"),
        Meeting::Online => Message::new("rule-w1"),
    }
}

/// Somebody beside the owner answers people.
fn r5(g: &Grounds<'_>) -> Option<Message> {
    say_if(g.facts.answers_by != "owner", "R5")
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
