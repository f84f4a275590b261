//! Which networks, how many, how often, in which form.

use super::{Grounds, JUDGEMENT, Rule, Source, When, say, say_if, study};
use crate::benchmark::Grade;
use crate::facts::{Buyers, Conversion, Meeting};
use crate::message::{Arg, Message};
use crate::strategy::network;

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

fn n1(g: &Grounds<'_>) -> Option<Message> {
    say_if(g.facts.buyers.value == Buyers::Businesses, "N1")
}

fn n2(g: &Grounds<'_>) -> Option<Message> {
    say_if(g.facts.buyers.value == Buyers::Consumers && posts(g), "N2")
}

fn n3(g: &Grounds<'_>) -> Option<Message> {
    say_if(g.facts.is_local() && !g.facts.avoid.contains(&"google-business"), "N3")
}

fn n4(g: &Grounds<'_>) -> Option<Message> {
    let names = g.schedule.cadences.iter().map(|c| network::name(c.scored.network.code)).collect();
    posts(g).then(|| say("N4").with("networks", Arg::List(names)))
}

/// Only people of 50 and more are wanted.
fn n5(g: &Grounds<'_>) -> Option<Message> {
    let ages = g.facts.target.ages;
    say_if(!ages[0] && !ages[1] && g.facts.buyers.value != Buyers::Businesses, "N5")
}

/// Only people under 30 are wanted.
fn n6(g: &Grounds<'_>) -> Option<Message> {
    say_if(g.facts.target.ages == [true, false, false, false], "N6")
}

fn n7(g: &Grounds<'_>) -> Option<Message> {
    let women = g.facts.target.men_women[1] > 0.5;
    let pictures = matches!(
        g.facts.trade.code,
        "bakery-cafe" | "restaurant" | "hair-beauty" | "shop" | "online-shop" | "crafts-gifts"
    );
    say_if(women && pictures, "N7")
}

/// The business goes to the customer; an urgent need is searched for, not scrolled to.
fn n8(g: &Grounds<'_>) -> Option<Message> {
    let visits =
        g.facts.meeting.value == Meeting::Visits && g.facts.buyers.value != Buyers::Businesses;
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

fn k3(g: &Grounds<'_>) -> Option<Message> {
    let thin = g.coverage().is_some_and(|ratio| ratio < 0.25);
    say_if(thin, "K3")
}

fn p1(g: &Grounds<'_>) -> Option<Message> {
    posts(g).then(|| say("P1").with("posts", Arg::Number(g.schedule.posts_per_week(), 2)))
}

/// A parcel under about 60 dollars, bought online, and somebody who makes short videos.
fn i2(g: &Grounds<'_>) -> Option<Message> {
    let f = g.facts;
    let parcel = f.conversion.value == Conversion::OnlineSale
        && f.trade.code != "software-subscription"
        && f.order_value.value <= 60.0 * f.per_usd;
    say_if(parcel && f.makes("short-video"), "I2")
}

fn i3(g: &Grounds<'_>) -> Option<Message> {
    let f = g.facts;
    say_if(posts(g) && f.makes("short-video") && f.makes("on-camera"), "I3")
}
