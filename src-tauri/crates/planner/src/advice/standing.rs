//! Where the business stands: what it has, its strengths and weaknesses, what can go wrong, and
//! whom to watch.

use super::people::is_alone;
use crate::decision::hours;
use crate::decision::media_buying::worth_of_customer;
use crate::decision::{Grounds, network};
use crate::facts::phrase;
use crate::facts::{Facts, round_money};
use crate::forecast::outlook::Outlook;
use crate::message::point::duration;
use crate::message::{Arg, Message};
use serde::Serialize;

/// Reviews from which a stranger trusts a business.
const REVIEWS_KNOWN: f64 = 10.0;
/// Followers from which an account is a strength (judgement).
const FOLLOWING: f64 = 500.0;
/// People within reach who make adverts work without waiting.
const MANY: f64 = 1_000.0;
/// What a new customer is worth, in times what one costs through adverts, that is thin, and
/// comfortable (judgement).
const THIN: f64 = 1.25;
const COMFORTABLE: f64 = 2.0;
/// Share of new customers coming back that is a strength (judgement).
const LOYAL: f64 = 0.3;

/// Where the business stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Standing {
    /// Accounts with their followers, the largest first.
    pub accounts: Vec<Account>,
    /// Reviews, and people who know the business.
    pub known: Vec<Message>,
    /// What speaks for it.
    pub strengths: Vec<Message>,
    /// What holds it back.
    pub weaknesses: Vec<Message>,
    /// What can go wrong, each with the answer to it.
    pub risks: Vec<Risk>,
    /// Rivals to watch.
    pub watch: Watch,
}

/// An account the business has.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Account {
    /// The network.
    pub network: &'static str,
    /// Followers now.
    pub followers: f64,
    /// What to do with it.
    pub advice: Message,
}

/// Something that can go wrong.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Risk {
    /// What can happen.
    pub what: Message,
    /// What to do about it.
    pub answer: Message,
    /// Code of the rule behind it; empty for plain good practice.
    pub rule: &'static str,
}

/// Rivals to watch.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Watch {
    /// Why, and how often.
    pub reason: Message,
    /// The rivals named, in the owner's words; may be empty.
    pub rivals: Vec<Arg>,
    /// What to note of each.
    pub note: Vec<Message>,
    /// What to say against them.
    pub against: Message,
    /// Code of the rule behind it.
    pub rule: &'static str,
}

/// Where the business stands on these grounds.
pub fn standing(work: &Grounds<'_>, outlook: &Outlook<'_>) -> Standing {
    let facts = work.facts;
    Standing {
        accounts: accounts(work),
        known: known(facts),
        strengths: strengths(work),
        weaknesses: weaknesses(work),
        risks: risks(work, outlook),
        watch: watch(facts),
    }
}

fn accounts(work: &Grounds<'_>) -> Vec<Account> {
    let facts = work.facts;
    let mut accounts: Vec<Account> = facts
        .followers
        .iter()
        .map(|(network, followers)| Account {
            network,
            followers: *followers,
            advice: Message::new(if work.is_on(network) {
                "account-keep"
            } else if *network == "google-business" && work.choice.google_profile {
                "account-profile"
            } else if facts.avoid.contains(network) {
                "account-not-wanted"
            } else {
                "account-rest"
            }),
        })
        .collect();
    accounts.sort_by(|a, b| b.followers.total_cmp(&a.followers));
    accounts
}

fn known(facts: &Facts) -> Vec<Message> {
    let reviews = facts.reviews_total;
    let mut known = vec![if reviews.assumed {
        Message::new("known-reviews-unknown")
    } else {
        Message::new("known-reviews").with("n", Arg::Number(reviews.value, 0))
    }];
    let followers: f64 = facts.followers.iter().map(|(_, n)| n).sum();
    if facts.warm_audience {
        known.push(Message::new("known-warm"));
    } else if followers < MANY {
        known.push(Message::new("known-cold"));
    }
    known
}

/// Messages whose condition holds.
fn holding(all: Vec<(bool, Message)>) -> Vec<Message> {
    all.into_iter().filter_map(|(holds, message)| holds.then_some(message)).collect()
}

/// What a new customer leaves within a year, and what one costs through adverts.
#[derive(Debug, Clone, Copy)]
struct Paying {
    worth: f64,
    cost: f64,
}

impl Paying {
    fn times(self) -> f64 {
        self.worth / self.cost
    }
}

/// `None` where no adverts are bought to sell, or a customer leaves nothing.
fn paying(work: &Grounds<'_>) -> Option<Paying> {
    let facts = work.facts;
    let worth = worth_of_customer(facts);
    let bought = work.prices.iter().zip(work.spend).filter(|(_, money)| **money > 0.0);
    let dearest = bought.map(|(prices, _)| prices.cost_per_result()).max_by(f64::total_cmp)?;
    let cost = dearest / facts.share_that_buys().max(1e-3);
    (facts.goal.value.sells() && worth > 0.0 && cost > 0.0).then_some(Paying { worth, cost })
}

/// Whether what a customer is worth rests on typical figures.
fn is_guessed(facts: &Facts) -> bool {
    facts.order_value.assumed || facts.contribution.assumed
}

fn said_of(paying: Option<Paying>, key: &str, facts: &Facts) -> Message {
    let Paying { worth, cost } = paying.unwrap_or(Paying { worth: 0.0, cost: 0.0 });
    Message::new(key)
        .with("worth", facts.money(round_money(worth)))
        .with("cost", facts.money(round_money(cost)))
}

fn strengths(work: &Grounds<'_>) -> Vec<Message> {
    let facts = work.facts;
    let paying = paying(work);
    let largest = facts.followers.iter().max_by(|a, b| a.1.total_cmp(&b.1));
    let (network, followers) = largest.copied().unwrap_or(("instagram", 0.0));
    let has = |landing: &str| facts.landing.iter().any(|code| code == landing);
    let reviews = facts.reviews_total.value;
    let known = |assumed: bool, holds: bool| !assumed && holds;
    holding(vec![
        (
            !facts.difference.trim().is_empty(),
            Message::new("strength-difference").with("words", phrase::quote(&facts.difference)),
        ),
        (
            reviews >= REVIEWS_KNOWN,
            Message::new("strength-reviews").with("n", Arg::Number(reviews, 0)),
        ),
        (facts.warm_audience, Message::new("strength-warm")),
        (
            followers >= FOLLOWING,
            Message::new("strength-followers")
                .with("n", Arg::Number(followers, 0))
                .with("network", network::name(network)),
        ),
        (known(facts.returning.assumed, facts.returning.value >= LOYAL), loyal(facts)),
        (
            known(is_guessed(facts), paying.is_some_and(|paying| paying.times() >= COMFORTABLE)),
            said_of(paying, "strength-margin", facts),
        ),
        (has("mailing-list"), Message::new("strength-list")),
        (facts.makes("short-video") && facts.makes("on-camera"), Message::new("strength-video")),
    ])
}

/// How long people stay: in months where they join, else how many come back.
fn loyal(facts: &Facts) -> Message {
    if matches!(facts.trade.code, "gym-studio" | "software-subscription") {
        return Message::new("strength-loyal-members")
            .with("months", Arg::Number(facts.months_stay.value, 0));
    }
    phrase::said("strength-loyal", facts).with("n", Arg::Number(facts.returning.value * 10.0, 1))
}

fn weaknesses(work: &Grounds<'_>) -> Vec<Message> {
    let facts = work.facts;
    let reviews = facts.reviews_total;
    let paying = paying(work);
    let thin = paying.is_some_and(|paying| paying.times() < THIN);
    let needed = hours::care(facts);
    holding(vec![
        (
            !reviews.assumed && reviews.value < REVIEWS_KNOWN,
            Message::new("weakness-reviews").with("n", Arg::Number(reviews.value, 0)),
        ),
        (facts.followers.is_empty(), Message::new("weakness-no-accounts")),
        (thin && !is_guessed(facts), said_of(paying, "weakness-margin", facts)),
        (
            work.split.care + 1e-9 < needed,
            Message::new("weakness-hours").with("needed", duration(needed)),
        ),
        (facts.landing.is_empty(), Message::new("weakness-landing")),
        (facts.offer.trim().is_empty(), phrase::said("weakness-offer", facts)),
        (facts.difference.trim().is_empty(), Message::new("weakness-difference")),
        (is_alone(facts), Message::new("weakness-alone")),
    ])
}

fn risk(rule: &'static str, code: &str) -> Risk {
    Risk {
        what: Message::new(format!("risk-{code}")),
        answer: Message::new(format!("risk-{code}-answer")),
        rule,
    }
}

fn risks(work: &Grounds<'_>, outlook: &Outlook<'_>) -> Vec<Risk> {
    let facts = work.facts;
    let networks = work.schedule.cadences.len();
    let has_accounts = networks > 0 || work.choice.google_profile || !facts.followers.is_empty();
    let all = [
        (is_alone(facts), risk("L1", "alone")),
        (facts.posts_by == "freelancer", risk("L1", "freelancer")),
        (!is_alone(facts) && facts.posts_by != "freelancer", risk("L1", "leaver")),
        (networks == 1, risk("W1", "one-network")),
        (is_short_of_room(facts, outlook), no_room(facts)),
        (is_thin(work), thin(work)),
        (work.adverts() > 0.0, risk("S1", "prices")),
        (is_seasonal(facts), risk("", "season")),
        (facts.reviews_total.value < REVIEWS_KNOWN, risk("R1", "few-reviews")),
        (networks > 0, busy(work)),
        (has_accounts, risk("L1", "lockout")),
        (facts.hours_week.value > 0.0, risk("R2", "bad-review")),
    ];
    all.into_iter().filter_map(|(holds, risk)| holds.then_some(risk)).collect()
}

/// Whether more people may come than can be served: people are turned away, or the room is less
/// than half as much again as what is likely.
fn is_short_of_room(facts: &Facts, outlook: &Outlook<'_>) -> bool {
    let given = !facts.capacity.assumed;
    let tight = facts.capacity.value < outlook.customers_a_month() * 1.5;
    given && (tight || facts.capacity.value < 1.0) || outlook.forecast.turned_away > 0.5
}

fn no_room(facts: &Facts) -> Risk {
    let code = if facts.capacity.value < 1.0 { "full" } else { "room" };
    let Risk { what, answer, rule } = risk("Q1", code);
    Risk { what: what.with("n", Arg::Number(facts.capacity.value, 0)), answer, rule }
}

fn is_thin(work: &Grounds<'_>) -> bool {
    paying(work).is_some_and(|paying| paying.times() < COMFORTABLE)
}

fn thin(work: &Grounds<'_>) -> Risk {
    let Risk { what, answer, rule } = risk("", "thin");
    Risk { what: said_of(paying(work), &what.key, work.facts), answer, rule }
}

fn is_seasonal(facts: &Facts) -> bool {
    (1..12).contains(&facts.busy_months.len())
}

/// A busy week eats the hours: what to keep up then.
fn busy(work: &Grounds<'_>) -> Risk {
    let Risk { what, answer, rule } = risk("G4", "busy");
    Risk { what, answer: answer.with("care", duration(work.split.care)), rule }
}

fn watch(facts: &Facts) -> Watch {
    let rivals: Vec<Arg> = facts
        .rivals
        .iter()
        .filter(|rival| !rival.trim().is_empty())
        .map(|rival| phrase::quote(rival))
        .collect();
    let reason = if rivals.is_empty() { "watch-none" } else { "watch-reason" };
    let against = if facts.difference.trim().is_empty() {
        phrase::said("watch-against", facts)
    } else {
        Message::new("watch-against-given").with("words", phrase::quote(&facts.difference))
    };
    Watch {
        reason: Message::new(reason),
        rivals,
        note: std::iter::once(phrase::said("watch-offer", facts))
            .chain(
                ["watch-talk", "watch-reviews", "watch-replies", "watch-adverts"].map(Message::new),
            )
            .collect(),
        against,
        rule: "O1",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{Trial, list, number, text};

    fn of(given: &[(&str, crate::answer::Value)]) -> Standing {
        Trial::of(given).plan().advice.standing
    }

    fn risks_of(given: &[(&str, crate::answer::Value)]) -> Vec<String> {
        of(given).risks.into_iter().map(|risk| risk.what.key).collect()
    }

    #[test]
    fn what_is_not_known_is_neither_strength_nor_weakness() {
        let standing = of(&[]);
        assert_eq!(standing.strengths, Vec::new());
        let weaknesses: Vec<&str> = standing.weaknesses.iter().map(|m| m.key.as_str()).collect();
        assert!(!weaknesses.contains(&"weakness-reviews"));
        assert!(!weaknesses.contains(&"weakness-margin"));
        assert_eq!(standing.known[0].key, "known-reviews-unknown");
    }

    #[test]
    fn nothing_is_both_a_strength_and_a_weakness() {
        let standing = of(&[
            ("reviews_total", number(40.0)),
            ("cost_share", number(30.0)),
            ("difference", text("Open at six.")),
            ("landing", list(&["mailing-list"])),
            ("warm_audience", text("yes")),
        ]);
        let of = |all: &[Message], prefix: &str| -> Vec<String> {
            all.iter().map(|m| m.key.replace(prefix, "")).collect()
        };
        let (strong, weak) =
            (of(&standing.strengths, "strength-"), of(&standing.weaknesses, "weakness-"));
        assert!(strong.len() >= 4, "{strong:?}");
        assert!(strong.iter().all(|what| !weak.contains(what)), "{strong:?} {weak:?}");
    }

    #[test]
    fn a_customer_s_worth_is_held_against_what_one_costs() {
        let said = |order: f64, budget: f64, goal: &str| {
            let standing = of(&[
                ("trade", text("hair-beauty")),
                ("order_value", number(order)),
                ("cost_share", number(30.0)),
                ("return_of_ten", number(0.0)),
                ("warm_audience", text("yes")),
                ("hours_week", number(6.0)),
                ("ad_budget", number(budget)),
                ("goal", text(goal)),
            ]);
            let has = |all: &[Message], key: &str| all.iter().any(|m| m.key == key);
            let risks: Vec<Message> = standing.risks.iter().map(|r| r.what.clone()).collect();
            (
                has(&standing.strengths, "strength-margin"),
                has(&standing.weaknesses, "weakness-margin"),
                has(&risks, "risk-thin"),
            )
        };
        assert_eq!(said(2000.0, 300.0, "sales"), (true, false, false));
        // Nothing about adverts where none are bought, or none sells.
        assert_eq!(said(2000.0, 0.0, "sales"), (false, false, false));
        assert_eq!(said(2.0, 300.0, "sales"), (false, false, false));
        assert_eq!(said(2.0, 300.0, "awareness"), (false, false, false));
        // A charity takes no orders.
        assert_eq!(said(0.0, 300.0, "sales"), (false, false, false));
        let thin = (10..60).map(|tens| said(f64::from(tens) * 2.0, 300.0, "sales"));
        assert!(thin.into_iter().any(|(strong, _, risk)| risk && !strong));
    }

    #[test]
    fn a_full_house_is_told_not_to_advertise() {
        let full = risks_of(&[("capacity", number(0.0))]);
        assert!(full.contains(&"risk-full".to_owned()), "{full:?}");
        let tight = risks_of(&[
            ("capacity", number(1.0)),
            ("trade", text("bakery-cafe")),
            ("hours_week", number(8.0)),
            ("warm_audience", text("yes")),
        ]);
        assert!(tight.contains(&"risk-room".to_owned()), "{tight:?}");
        let roomy = risks_of(&[("capacity", number(1e6))]);
        assert!(!roomy.iter().any(|key| key == "risk-room" || key == "risk-full"));
    }

    #[test]
    fn every_risk_depends_on_what_is_there() {
        let bare = risks_of(&[("hours_week", number(0.0)), ("ad_budget", number(50.0))]);
        assert!(!bare.contains(&"risk-busy".to_owned()));
        let online = risks_of(&[
            ("hours_week", number(0.0)),
            ("ad_budget", number(50.0)),
            ("reach", text("online")),
        ]);
        assert!(!online.contains(&"risk-lockout".to_owned()));
        let busy = risks_of(&[("busy_months", list(&["dec"]))]);
        assert!(busy.contains(&"risk-season".to_owned()));
        let always = risks_of(&[("busy_months", list(&[]))]);
        assert!(!always.contains(&"risk-season".to_owned()));
        let hired = risks_of(&[("posts_by", text("freelancer"))]);
        assert!(hired.contains(&"risk-freelancer".to_owned()));
        assert!(!hired.contains(&"risk-alone".to_owned()));
    }

    #[test]
    fn rivals_keep_their_names() {
        let named = of(&[("rivals", list(&["Café 🥐 #1 $", " ", "مخبز"]))]).watch;
        assert_eq!(named.rivals, [Arg::from("Café 🥐 #1 $"), Arg::from("مخبز")]);
        assert_eq!(of(&[]).watch.reason.key, "watch-none");
    }
}
