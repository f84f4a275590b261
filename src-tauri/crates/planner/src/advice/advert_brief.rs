//! Finished briefs for adverts, what must be true before they sell, and when to stop one.

use super::measures::{LONG_MONTHS, Limits, limits};
use super::utm::Utm;
use crate::decision::landing::{self, CallToAction, Destination};
use crate::decision::media_buying::Prices;
use crate::decision::{Grounds, launch};
use crate::facts::phrase;
use crate::facts::{Conversion, Facts};
use crate::forecast::{Buyer, WEEKS_PER_MONTH};
use crate::message::{Arg, Message};
use crate::money::Money;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

/// The adverts of a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AdvertBriefs {
    /// What must be true before adverts sell in full; empty without adverts.
    pub gate: Option<Gate>,
    /// Briefs, in the order to set them up.
    pub briefs: Vec<AdvertBrief>,
    /// How the links are made, where an advert leads to an address.
    pub links: Vec<Message>,
}

/// Everything needed to set up one advert.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AdvertBrief {
    /// Who sells it.
    pub buyer: Buyer,
    /// What sets it apart from the other brief.
    pub angle: Angle,
    /// The objective to choose.
    pub objective: Message,
    /// The one thing it asks for.
    pub call: Option<CallToAction>,
    /// Its headline: the benefit first.
    pub headline: Message,
    /// Its text.
    pub text: Vec<Message>,
    /// What it offers.
    pub offer: Message,
    /// The picture or film.
    pub picture: Message,
    /// How large the picture or film must be.
    pub size: Message,
    /// Where it leads.
    pub destination: Option<Destination>,
    /// How its results are told apart.
    pub tracking: Option<Tracking>,
    /// Money a day while it runs.
    pub day: Money,
    /// Money a month, once adverts run in full.
    pub month: Money,
    /// When and how long it runs.
    pub flight: Flight,
    /// When to stop it; `None` where a sale leaves nothing.
    pub stop: Option<StopRule>,
    /// Why this advert.
    pub reason: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// What an advert leads with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Angle {
    /// The offer for a first visit or order.
    Offer,
    /// The question most people ask.
    Question,
}

impl Angle {
    const fn code(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Question => "question",
        }
    }
}

/// How an advert's results are told apart from others.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tracking {
    /// Parameters to put behind the address.
    Link {
        /// What they say.
        utm: Utm,
        /// Ready to put behind the address.
        parameters: String,
    },
    /// A word people say at the counter or on the telephone.
    CodeWord {
        /// The word, with how to use it.
        text: Message,
    },
    /// The advert screen counts what happens inside the network.
    InNetwork {
        /// What it counts.
        text: Message,
    },
}

/// When an advert runs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Flight {
    /// First day.
    pub from: Date,
    /// Days a month.
    pub days: u32,
    /// The test before adverts run in full; `None` when they do at once, or when a fifth of the
    /// money is too little to learn from.
    pub test: Option<Test>,
    /// First day in full.
    pub full_from: Date,
}

/// A test before adverts run in full.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Test {
    /// Money a day.
    pub day: Money,
    /// Days a month.
    pub days: u32,
}

/// When to stop an advert.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StopRule {
    /// Money spent after which to look.
    pub after: Money,
    /// What to do then.
    pub text: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// What must be true before adverts sell in full.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Gate {
    /// Conditions one can check.
    pub conditions: Vec<Condition>,
    /// The month in which adverts run in full all the same.
    pub opens: Date,
    /// What it means for now.
    pub text: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// A condition one can check.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Condition {
    /// What must be true.
    pub text: Message,
    /// Whether it is, from the answers; `None` where only time can tell.
    pub met: Option<bool>,
}

/// What a brief lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// It asks for nothing.
    NoCallToAction,
    /// It leads nowhere.
    NoDestination,
    /// Its results cannot be told from others.
    NoTracking,
}

impl Problem {
    /// Key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoCallToAction => "brief-no-call",
            Self::NoDestination => "brief-no-destination",
            Self::NoTracking => "brief-no-tracking",
        }
    }
}

/// What a brief lacks before it may run: one call to action, a place to land, and tracking.
///
/// A link needs a source, a medium and a campaign; without them its visitors are nobody's.
pub fn ready(brief: &AdvertBrief) -> Vec<Problem> {
    let tracked = match &brief.tracking {
        Some(Tracking::Link { utm, parameters }) => {
            let named = [&utm.source, &utm.medium, &utm.campaign];
            named.iter().all(|name| !name.trim().is_empty()) && !parameters.is_empty()
        }
        Some(Tracking::CodeWord { .. } | Tracking::InNetwork { .. }) => true,
        None => false,
    };
    let checks = [
        (brief.call.is_some(), Problem::NoCallToAction),
        (brief.destination.is_some(), Problem::NoDestination),
        (tracked, Problem::NoTracking),
    ];
    checks.into_iter().filter(|(there, _)| !there).map(|(_, problem)| problem).collect()
}

/// The adverts of a plan: for each place that gets money one brief, or two where the money carries
/// two.
pub fn briefs(grounds: &Grounds<'_>) -> AdvertBriefs {
    let funded: Vec<_> =
        grounds.prices.iter().zip(grounds.spend).filter(|(_, money)| **money > 0.0).collect();
    let briefs: Vec<AdvertBrief> =
        funded.iter().flat_map(|(prices, money)| of_buyer(prices, **money, grounds)).collect();
    let link = briefs.iter().any(|b| matches!(b.tracking, Some(Tracking::Link { .. })));
    let word = briefs.iter().any(|b| matches!(b.tracking, Some(Tracking::CodeWord { .. })));
    let mut links = Vec::new();
    if link {
        links.extend(["links-append", "links-hash"].map(Message::new));
        links.extend(counted(grounds).map(Message::new));
    }
    if word {
        links.push(Message::new("links-tally"));
    }
    AdvertBriefs { gate: (!briefs.is_empty()).then(|| gate(grounds)), briefs, links }
}

/// Where the results of adverts that lead to a page are counted.
fn counted(grounds: &Grounds<'_>) -> Option<&'static str> {
    let conversion = grounds.facts.conversion.value;
    codes(grounds).map(|_| match conversion {
        Conversion::OnlineSale | Conversion::Lead => "links-event",
        Conversion::Booking | Conversion::LocalOrder | Conversion::Visit => "links-visits",
    })
}

/// The measuring codes that the buyers with money need on the page adverts lead to; `None` where no
/// page of the owner's is visited, or only views count.
pub fn codes(grounds: &Grounds<'_>) -> Option<Arg> {
    let facts = grounds.facts;
    if !facts.goal.value.sells() || !landing::has_own_page(facts) {
        return None;
    }
    let funded = grounds.prices.iter().zip(grounds.spend).filter(|(_, money)| **money > 0.0);
    let codes: Vec<Arg> = funded
        .map(|(prices, _)| Arg::Say(Message::new(format!("code-{}", prices.buyer.code()))))
        .collect();
    (!codes.is_empty()).then_some(Arg::List(codes))
}

/// Whether the money carries two adverts side by side: each the buyer's daily minimum every day,
/// in the test too.
fn carries_two(prices: &Prices, money: f64, grounds: &Grounds<'_>) -> bool {
    let share = if grounds.opens_in > 0 { TEST_SHARE } else { 1.0 };
    money * share >= 2.0 * DAYS * daily_minimum(prices)
}

/// Least money a day that the buyer takes.
fn daily_minimum(prices: &Prices) -> f64 {
    (prices.minimum / SHORTEST).max(1e-9)
}

fn of_buyer(prices: &Prices, money: f64, grounds: &Grounds<'_>) -> Vec<AdvertBrief> {
    let angles: &[Angle] = if carries_two(prices, money, grounds) {
        &[Angle::Offer, Angle::Question]
    } else {
        &[Angle::Offer]
    };
    let share = money / angles.len() as f64;
    let stop = stop_rule(grounds, share);
    angles
        .iter()
        .map(|angle| AdvertBrief { stop: stop.clone(), ..brief(*angle, prices, share, grounds) })
        .collect()
}

fn brief(angle: Angle, prices: &Prices, month: f64, grounds: &Grounds<'_>) -> AdvertBrief {
    let facts = grounds.facts;
    let destination = landing::destination(facts);
    let flight = flight(prices, month, grounds);
    let tracking = Some(tracking(angle, prices.buyer, &destination, grounds));
    AdvertBrief {
        buyer: prices.buyer,
        angle,
        objective: objective(prices.buyer, &destination, facts),
        call: Some(landing::call_to_action_at(prices.buyer, facts)),
        headline: headline(angle, facts),
        text: text(angle, word_of(tracking.as_ref()), facts),
        offer: landing::offer(facts),
        picture: picture(angle, facts),
        size: Message::new(format!("size-{}", prices.buyer.code())),
        tracking,
        destination: Some(destination),
        day: facts.money(month / f64::from(flight.days)),
        month: facts.money(month),
        flight,
        stop: None,
        reason: Message::new(match angle {
            Angle::Offer if facts.offer.is_empty() => "brief-reason-offer-ours",
            Angle::Offer => "brief-reason-offer",
            Angle::Question => "brief-reason-question",
        }),
        rule: "C3",
    }
}

/// Longest benefit that fits into a headline without being cut on a telephone.
const HEADLINE: usize = 40;

fn headline(angle: Angle, facts: &Facts) -> Message {
    let own = facts.difference.trim().trim_end_matches('.');
    let short = |words: &str| !words.is_empty() && words.chars().count() <= HEADLINE;
    match angle {
        Angle::Offer if short(own) => {
            Message::new("own-words-bare").with("words", phrase::quote(own))
        }
        Angle::Offer => phrase::of_trade("headline", facts),
        Angle::Question => {
            let asked = super::audience::questions(facts);
            let short_one = facts.customer_questions.iter().find(|words| short(words.trim()));
            match (short_one, asked.into_iter().next()) {
                // In marks: it is a customer who speaks, not the business.
                (Some(words), _) => Message::new("own-words").with("words", phrase::quote(words)),
                (None, Some(first)) if first.key != "own-words" => first,
                _ => Message::new("headline-question"),
            }
        }
    }
}

/// The word by which people who saw an advert are known.
fn word_of(tracking: Option<&Tracking>) -> Option<Arg> {
    match tracking {
        Some(Tracking::CodeWord { text }) => text.args.get("word").cloned(),
        _ => None,
    }
}

fn text(angle: Angle, word: Option<Arg>, facts: &Facts) -> Vec<Message> {
    let mut lines = Vec::new();
    if angle == Angle::Question {
        lines.push(Message::new("brief-answer"));
    }
    // What the headline says already is not said again.
    let said = angle == Angle::Offer && headline(angle, facts).key == "own-words-bare";
    lines.push(if said {
        let words = phrase::of_trade("benefit", facts);
        Message::new("own-suggestion").with("words", words)
    } else {
        landing::benefit(facts)
    });
    if angle == Angle::Offer {
        lines.push(Message::new("brief-offer").with("offer", landing::offer(facts)));
    }
    // Nobody says a word that the advert does not name.
    lines.extend(word.map(|word| Message::new("brief-word").with("word", word)));
    lines.push(Message::new("brief-call").with("call", landing::call_to_action(facts).words));
    lines
}

fn picture(angle: Angle, facts: &Facts) -> Message {
    match angle {
        Angle::Offer => phrase::of_trade("shot-offer", facts),
        Angle::Question => super::content::shot_of_answer(facts),
    }
}

/// The objective by what people do next: a buyer learns from what it can see happen.
fn objective(buyer: Buyer, destination: &Destination, facts: &Facts) -> Message {
    let goal = if !facts.goal.value.sells() {
        "known"
    } else if destination.place.key == "landing-form-in-network" {
        "form"
    } else if destination.place.key == "landing-message" {
        "messages"
    } else if destination.place.key == "landing-telephone" {
        "calls"
    } else if !destination.has_address {
        "near"
    } else {
        match facts.conversion.value {
            Conversion::OnlineSale => "sales",
            Conversion::Lead => "leads",
            Conversion::Booking | Conversion::LocalOrder | Conversion::Visit => "clicks",
        }
    };
    Message::new(format!("objective-{}-{goal}", buyer.code()))
}

fn tracking(
    angle: Angle,
    buyer: Buyer,
    destination: &Destination,
    grounds: &Grounds<'_>,
) -> Tracking {
    let counted = match destination.place.key.as_str() {
        "landing-form-in-network" => Some("tracking-form"),
        "landing-message" => Some("tracking-message"),
        _ => None,
    };
    if let Some(key) = counted {
        return Tracking::InNetwork { text: Message::new(key) };
    }
    if !destination.has_address {
        let word = Message::new(format!("code-word-{}-{}", buyer.code(), angle.code()));
        return Tracking::CodeWord { text: Message::new("tracking-word").with("word", word) };
    }
    let month = grounds.starts_on.strftime("%Y-%m").to_string();
    let utm = Utm::paid(buyer.code(), &format!("first-{month}"), angle.code());
    Tracking::Link { parameters: utm.parameters(), utm }
}

/// Days of a month's flight.
const DAYS: f64 = 30.0;
/// Days of the shortest flight worth running; a buyer's minimum is for so many.
const SHORTEST: f64 = 7.0;
/// Share of the money that tests before adverts run in full.
const TEST_SHARE: f64 = 0.2;

/// Fewer days than this teach nothing in a test.
const SHORTEST_TEST: u32 = 3;

fn flight(prices: &Prices, month: f64, grounds: &Grounds<'_>) -> Flight {
    let facts = grounds.facts;
    let full_from = launch::in_full_from(grounds);
    let start = launch::from(grounds).unwrap_or(full_from);
    let tests = launch::slot(grounds).and(test_days(prices, month, grounds));
    let test =
        tests.map(|days| Test { day: facts.money(month * TEST_SHARE / f64::from(days)), days });
    let from = if test.is_some() || launch::starts_at_once(grounds) { start } else { full_from };
    Flight { from, days: days_for(month, prices), test, full_from }
}

/// Days a month of a test before adverts run in full; `None` where nothing waits, or the money is
/// too little to learn from.
fn test_days(prices: &Prices, month: f64, grounds: &Grounds<'_>) -> Option<u32> {
    let days = days_for(month * TEST_SHARE, prices);
    (grounds.opens_in > 0 && days >= SHORTEST_TEST).then_some(days)
}

/// Whether any advert runs as a test before it runs in full.
pub fn tests_first(grounds: &Grounds<'_>) -> bool {
    let mut funded = grounds.prices.iter().zip(grounds.spend).filter(|(_, money)| **money > 0.0);
    funded.any(|(prices, money)| {
        let share = if carries_two(prices, *money, grounds) { money / 2.0 } else { *money };
        test_days(prices, share, grounds).is_some()
    })
}

/// As many days a month as the buyer's daily minimum allows.
fn days_for(money: f64, prices: &Prices) -> u32 {
    let days = libm::floor(money / daily_minimum(prices)).clamp(1.0, DAYS);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 30")]
    let days = days as u32;
    days
}

fn opens(grounds: &Grounds<'_>) -> Date {
    let months = i64::try_from(grounds.opens_in).unwrap_or(0);
    grounds.starts_on.saturating_add(months.months())
}

fn stop_rule(grounds: &Grounds<'_>, month: f64) -> Option<StopRule> {
    let facts = grounds.facts;
    if !facts.goal.value.sells() {
        // What makes known sells too little to count: it stops when people are tired of it.
        let text = Message::new("stop-known");
        return Some(StopRule { after: facts.money(month), text, rule: "S5" });
    }
    let Limits { none, most, .. } = limits(grounds)?;
    let after = facts.money(none);
    let lead = facts.conversion.value == Conversion::Lead;
    let key = if lead { "stop-lead" } else { "stop-order" };
    let text = match how_long(none / month.max(1e-9)) {
        Some(time) => Message::new(key).with("time", time),
        None => Message::new(format!("{key}-long")),
    };
    Some(StopRule {
        after,
        text: text.with("after", after).with("most", facts.money(crate::facts::round_money(most))),
        rule: "S1",
    })
}

/// Weeks below which a time is said in days.
const DAYS_BELOW_WEEKS: f64 = 5.0;

/// So many months in words: days, then weeks; `None` where nobody would wait so long.
fn how_long(months: f64) -> Option<Message> {
    let weeks = months * WEEKS_PER_MONTH;
    if months > LONG_MONTHS {
        None
    } else if weeks < DAYS_BELOW_WEEKS {
        let days = libm::round(weeks * 7.0).max(1.0);
        Some(Message::new("days-about").with("days", Arg::Number(days, 0)))
    } else {
        Some(Message::new("weeks-about").with("weeks", Arg::Number(libm::round(weeks), 0)))
    }
}

/// Reviews from which strangers take a business to be known.
const REVIEWS_KNOWN: f64 = 10.0;

fn gate(grounds: &Grounds<'_>) -> Gate {
    let facts = grounds.facts;
    let opens = opens(grounds);
    let (key, rule) = match grounds.opens_in {
        _ if launch::starts_at_once(grounds) => ("gate-soon", "T2"),
        0 if !facts.goal.value.sells() => ("gate-known-goal", "T1"),
        0 if facts.warm_audience => ("gate-open-warm", "T1"),
        0 if facts.reviews_total.value >= REVIEWS_KNOWN => ("gate-open-reviews", "T1"),
        0 => ("gate-open", "T1"),
        _ => ("gate-shut", "T1"),
    };
    let from = launch::from(grounds).unwrap_or(opens);
    let text = Message::new(key)
        .with("month", Arg::Month(opens))
        .with("from", Arg::Date(from))
        .with("n", Arg::Number(facts.reviews_total.value, 0));
    Gate { conditions: conditions(grounds), opens, text, rule }
}

/// What must be true before adverts run in full, or kept true once they run.
fn conditions(grounds: &Grounds<'_>) -> Vec<Condition> {
    let facts = grounds.facts;
    let posts = Arg::Number(libm::round(grounds.schedule.posts_per_week()), 0);
    let known = facts.warm_audience || facts.reviews_total.value >= REVIEWS_KNOWN;
    let landing = landing::destination(facts);
    let open_check = |text| Condition { text, met: None };
    // Nobody has posted for four weeks on the day a plan begins.
    let posted = if grounds.opens_in == 0 { "gate-posts-kept" } else { "gate-posts" };
    let place = if landing.has_address { "gate-landing" } else { "gate-landing-place" };
    let mut conditions = vec![
        open_check(Message::new(posted).with("posts", posts)),
        open_check(Message::new("gate-reactions")),
        open_check(Message::new("gate-replies")),
        open_check(Message::new(place).with("place", landing.place)),
    ];
    if let Some(codes) = codes(grounds) {
        let key = if landing::asks_consent(facts) { "gate-code-consent" } else { "gate-code" };
        conditions.push(open_check(Message::new(key).with("codes", codes)));
    }
    conditions.push(Condition { text: Message::new("gate-known"), met: Some(known) });
    conditions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Value;
    use crate::test_support::{Trial, list, number, text};

    fn of(given: &[(&str, Value)]) -> AdvertBriefs {
        let all: Vec<(&str, Value)> = [
            ("trade", text("hair-beauty")),
            ("warm_audience", text("yes")),
            ("order_value", number(80.0)),
        ]
        .into_iter()
        .chain(given.iter().cloned())
        .collect();
        Trial::of(&all).plan().advice.adverts
    }

    #[test]
    fn a_brief_without_call_destination_or_tracking_is_refused() {
        let brief = of(&[("ad_budget", number(300.0))]).briefs.remove(0);
        assert_eq!(ready(&brief), []);
        let check = |brief: AdvertBrief, problem| assert_eq!(ready(&brief), [problem]);
        check(AdvertBrief { call: None, ..brief.clone() }, Problem::NoCallToAction);
        check(AdvertBrief { destination: None, ..brief.clone() }, Problem::NoDestination);
        check(AdvertBrief { tracking: None, ..brief.clone() }, Problem::NoTracking);
        let nameless = Utm::paid("", "first", "offer");
        let tracking = Some(Tracking::Link { parameters: nameless.parameters(), utm: nameless });
        check(AdvertBrief { tracking, ..brief }, Problem::NoTracking);
    }

    #[test]
    fn two_adverts_need_twice_the_daily_minimum() {
        let count = |budget: f64| of(&[("ad_budget", number(budget))]).briefs.len();
        assert_eq!((count(59.0), count(61.0)), (1, 2));
        assert!(of(&[("ad_budget", number(0.0))]).briefs.is_empty());
    }

    #[test]
    fn an_advert_is_stopped_after_three_times_what_a_customer_may_cost() {
        let trial = Trial::of(&[
            ("trade", text("hair-beauty")),
            ("warm_audience", text("yes")),
            ("ad_budget", number(300.0)),
        ]);
        let plan = trial.plan();
        let most = plan.break_even.unwrap().cpa.units();
        let stop = plan.advice.adverts.briefs[0].stop.clone().unwrap();
        assert!((stop.after.units() / (3.0 * most) - 1.0).abs() < 0.05);
        let known = of(&[("ad_budget", number(300.0)), ("goal", text("awareness"))]);
        assert_eq!(known.briefs[0].stop.as_ref().map(|stop| stop.rule), Some("S5"));
    }

    #[test]
    fn a_time_is_rounded_and_said_in_the_unit_that_suits() {
        let said = |weeks: f64| {
            how_long(weeks / WEEKS_PER_MONTH)
                .map(|time| (time.key.clone(), time.args.values().next().cloned().unwrap()))
        };
        let days = |n: f64| Some(("days-about".to_owned(), Arg::Number(n, 0)));
        let weeks = |n: f64| Some(("weeks-about".to_owned(), Arg::Number(n, 0)));
        assert_eq!((said(0.01), said(0.3), said(1.2)), (days(1.0), days(2.0), days(8.0)));
        assert_eq!((said(4.9), said(5.2), said(8.6)), (days(34.0), weeks(5.0), weeks(9.0)));
        assert_eq!(said(30.0), None);
        let dear = of(&[("ad_budget", number(60.0)), ("order_value", number(3000.0))]);
        let stop = dear.briefs[0].stop.as_ref().unwrap();
        assert_eq!(stop.text.key, "stop-order-long");
    }

    #[test]
    fn a_test_too_small_to_teach_anything_is_left_out() {
        let tests = |budget: f64| {
            let adverts = of(&[("warm_audience", text("no")), ("ad_budget", number(budget))]);
            adverts.briefs.first().map(|brief| brief.flight.test.map(|test| test.days))
        };
        assert_eq!(tests(8.0), Some(None));
        assert_eq!(tests(100.0), Some(Some(20)));
        assert_eq!(tests(200.0), Some(Some(30)));
    }

    #[test]
    fn an_advert_to_a_page_needs_the_code_that_measures_it_and_says_where_results_are_counted() {
        let keys = |given: &[(&str, Value)]| {
            let adverts = of(&[&[("ad_budget", number(300.0))], given].concat());
            let conditions = adverts.gate.unwrap().conditions.into_iter();
            let links = adverts.links.into_iter().map(|link| link.key);
            conditions.map(|condition| condition.text.key).chain(links).collect::<Vec<_>>()
        };
        let has = |given: &[(&str, Value)], key: &str| keys(given).iter().any(|k| k == key);
        let website = ("landing", list(&["website"]));
        let british = [website.clone(), ("country", text("GB"))];
        let american = [website, ("country", text("US"))];
        assert!(has(&british, "gate-code-consent") && has(&british, "links-visits"));
        assert!(has(&american, "gate-code"));
        let telephone = [("landing", list(&["telephone"])), ("country", text("GB"))];
        assert!(!keys(&telephone).iter().any(|key| key.starts_with("gate-code")));
    }

    #[test]
    fn a_gate_claims_nothing_that_cannot_be_true_yet() {
        let gate = |warm: &str, reviews: f64| {
            of(&[
                ("ad_budget", number(300.0)),
                ("warm_audience", text(warm)),
                ("reviews_total", number(reviews)),
                ("landing", list(&["website"])),
            ])
            .gate
            .unwrap()
        };
        let open = gate("yes", 0.0);
        assert_eq!(open.text.key, "gate-open-warm");
        assert_eq!(open.conditions[0].text.key, "gate-posts-kept");
        assert_eq!(gate("no", 0.0).conditions[0].text.key, "gate-posts");
        // Only what an answer proves is true already.
        let met = open.conditions.iter().filter(|condition| condition.met == Some(true));
        assert_eq!(met.map(|c| c.text.key.as_str()).collect::<Vec<_>>(), ["gate-known"]);
        assert_ne!(gate("no", 400.0).text.key, "gate-open-warm");
    }

    #[test]
    fn what_cannot_be_linked_is_told_by_a_word_or_counted_by_the_screen() {
        let tracked = |landing: &[&str]| {
            of(&[("ad_budget", number(300.0)), ("landing", list(landing))])
                .briefs
                .remove(0)
                .tracking
        };
        assert!(matches!(tracked(&["website"]), Some(Tracking::Link { .. })));
        assert!(matches!(tracked(&["telephone"]), Some(Tracking::CodeWord { .. })));
        assert!(matches!(tracked(&["counter"]), Some(Tracking::CodeWord { .. })));
        let says_word = |landing: &[&str]| {
            let adverts = of(&[("ad_budget", number(300.0)), ("landing", list(landing))]);
            let mut text = adverts.briefs[0].text.iter();
            text.any(|line| line.key == "brief-word")
        };
        assert!(says_word(&["counter"]) && !says_word(&["website"]));
    }
}
