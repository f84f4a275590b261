//! Which networks, how many, how often, in which form.

use super::{Grounds, JUDGEMENT, Rule, Source, When, say, say_if, study};
use crate::benchmark::Grade;
use crate::benchmark::closed::is_closed;
use crate::decision::network;
use crate::facts::phrase::frequency;
use crate::facts::{Buyers, Conversion, Meeting};
use crate::message::{Arg, Message};

const PEW: Source =
    study("Pew Research Center, adults in the United States, 2021 to 2025", Grade::B);

/// The rules of this family.
pub const RULES: &[Rule] = &[
    Rule { code: "N1", source: PEW, when: When::Says(n1) },
    Rule { code: "N2", source: JUDGEMENT, when: When::Says(n2) },
    Rule { code: "N3", source: study("BrightLocal, local search", Grade::B), when: When::Says(n3) },
    Rule { code: "N4", source: PEW, when: When::Says(n4) },
    Rule { code: "N5", source: PEW, when: When::Says(n5) },
    Rule { code: "N6", source: PEW, when: When::Says(n6) },
    Rule { code: "N7", source: PEW, when: When::Says(n7) },
    Rule { code: "N8", source: JUDGEMENT, when: When::Says(n8) },
    Rule { code: "N9", source: JUDGEMENT, when: When::Says(n9) },
    Rule {
        code: "K1",
        source: study("VerticalResponse, hours owners spend on social media", Grade::B),
        when: When::Worded(k1),
    },
    Rule {
        code: "K2",
        source: study("Minimum budgets of Meta, TikTok, LinkedIn", Grade::A),
        when: When::Says(k2),
    },
    Rule { code: "K3", source: JUDGEMENT, when: When::Says(k3) },
    Rule {
        code: "P1",
        source: study("Several agencies' lists of posts a week", Grade::C),
        when: When::Says(p1),
    },
    Rule {
        code: "I2",
        source: study("One report of sales inside an app", Grade::D),
        when: When::Says(i2),
    },
    Rule {
        code: "I3",
        source: study("Socialinsider, engagement by format", Grade::B),
        when: When::Says(i3),
    },
];

fn posts(g: &Grounds<'_>) -> bool {
    !g.schedule.cadences.is_empty()
}

/// A rule that speaks of those of these networks that are in the plan; `None` when none is.
fn of_those_on(g: &Grounds<'_>, code: &str, networks: &[&str]) -> Option<Message> {
    let on: Vec<Arg> =
        networks.iter().filter(|code| g.is_on(code)).map(|code| network::name(code)).collect();
    (!on.is_empty()).then(|| say(code).with("networks", Arg::List(on)))
}

/// LinkedIn first where firms buy; the other networks are for people already known.
fn n1(g: &Grounds<'_>) -> Option<Message> {
    let firms = g.facts.buyers.value == Buyers::Businesses && g.is_on("linkedin");
    let known: Vec<Arg> = chosen(g).filter(|code| *code != "linkedin").map(network::name).collect();
    firms.then(|| {
        if known.is_empty() {
            Message::new("rule-n1-alone")
        } else {
            say("N1").with("networks", Arg::List(known))
        }
    })
}

fn chosen<'a>(g: &'a Grounds<'_>) -> impl Iterator<Item = &'static str> + 'a {
    g.schedule.cadences.iter().map(|cadence| cadence.scored.network.code)
}

fn n2(g: &Grounds<'_>) -> Option<Message> {
    let persons = g.facts.buyers.value == Buyers::Consumers;
    persons.then(|| of_those_on(g, "N2", &["instagram", "facebook", "tiktok"]))?
}

fn n3(g: &Grounds<'_>) -> Option<Message> {
    say_if(network::keeps_profile(g.facts), "N3")
}

fn n4(g: &Grounds<'_>) -> Option<Message> {
    let names = chosen(g).map(network::name).collect();
    posts(g).then(|| say("N4").with("networks", Arg::List(names)))
}

/// Only people of 50 and more are wanted.
fn n5(g: &Grounds<'_>) -> Option<Message> {
    let ages = g.facts.target.ages;
    let older = !ages[0] && !ages[1] && g.facts.buyers.value != Buyers::Businesses;
    older.then(|| of_those_on(g, "N5", &["facebook", "youtube"]))?
}

/// Only people under 30 are wanted.
fn n6(g: &Grounds<'_>) -> Option<Message> {
    let young = g.facts.target.ages == [true, false, false, false];
    young.then(|| of_those_on(g, "N6", &["instagram", "tiktok", "youtube"]))?
}

/// Pinterest suits, but is not in the plan yet.
fn n7(g: &Grounds<'_>) -> Option<Message> {
    let open = !g.is_on("pinterest")
        && !g.facts.avoid.contains(&"pinterest")
        && !is_closed("pinterest", &g.facts.country);
    let women = g.facts.target.men_women[1] > 0.5;
    let pictures = matches!(
        g.facts.trade.code,
        "bakery-cafe" | "restaurant" | "hair-beauty" | "shop" | "online-shop" | "crafts-gifts"
    );
    say_if(open && women && pictures, "N7")
}

/// The business goes to the customer; an urgent need is searched for, not scrolled to.
fn n8(g: &Grounds<'_>) -> Option<Message> {
    let visits =
        g.facts.meeting.value == Meeting::Visits && g.facts.buyers.value != Buyers::Businesses;
    let visits = visits && network::keeps_profile(g.facts);
    let urgent = g.facts.trade.code == "plumber-electrician";
    visits.then(|| if urgent { Message::new("rule-n8-urgent") } else { say("N8") })
}

fn n9(g: &Grounds<'_>) -> Option<Message> {
    let unpriced: Vec<Arg> = ["pinterest", "threads", "x", "youtube"]
        .into_iter()
        .filter(|code| g.is_on(code))
        .map(network::name)
        .collect();
    (!unpriced.is_empty()).then(|| say("N9").with("networks", Arg::List(unpriced)))
}

fn k1(g: &Grounds<'_>) -> Message {
    let slots = u32::try_from(g.choice.slots).unwrap_or(0);
    say("K1").with("slots", slots).with("hours", Arg::Hours(g.facts.hours_week.value))
}

/// Somewhere adverts could be bought, but the money does not reach that place's least.
fn k2(g: &Grounds<'_>) -> Option<Message> {
    let budget = g.facts.ad_budget.value;
    let short: Vec<Arg> = g
        .prices
        .iter()
        .filter(|p| budget > 0.0 && p.minimum > budget)
        .map(|p| Arg::Say(Message::new(format!("buyer-{}", p.buyer.code()))))
        .collect();
    (!short.is_empty()).then(|| say("K2").with("networks", Arg::List(short)))
}

/// The money runs, and buys few views for so many people.
fn k3(g: &Grounds<'_>) -> Option<Message> {
    let thin = g.coverage().is_some_and(|coverage| coverage.adequacy.ratio < 0.25);
    let runs = g.adverts() > 0.0 && g.facts.is_local() && !g.facts.comes_from_afar();
    // Adverts that sell are judged by what they bring; more people in reach may even help them.
    let key = if g.facts.goal.value.sells() { "rule-k3-sells" } else { "rule-k3" };
    (thin && runs).then(|| Message::new(key))
}

fn p1(g: &Grounds<'_>) -> Option<Message> {
    posts(g).then(|| say("P1").with("often", frequency(g.schedule.posts_per_week())))
}

/// A parcel under about 60 dollars, bought online, and somebody who makes short videos.
fn i2(g: &Grounds<'_>) -> Option<Message> {
    let f = g.facts;
    let parcel = f.conversion.value == Conversion::OnlineSale
        && f.trade.code != "software-subscription"
        && f.order_value.value <= 60.0 * f.per_usd;
    let shop = g.is_on("tiktok") || g.is_on("instagram");
    say_if(shop && parcel && f.makes("short-video"), "I2")
}

fn i3(g: &Grounds<'_>) -> Option<Message> {
    let f = g.facts;
    say_if(posts(g) && f.makes("short-video") && f.makes("on-camera"), "I3")
}
