//! Looking after people: how soon to answer, saved replies, complaints, praise.

use super::people::person;
use crate::decision::Grounds;
use crate::decision::hours;
use crate::facts::phrase;
use crate::facts::{Conversion, Facts, Meeting};
use crate::forecast::outlook::Outlook;
use crate::message::point::{Point, duration, points};
use crate::message::{Arg, Message};
use serde::Serialize;

/// Codes of the days of a week, from Monday.
pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// An order up to this price, in United States dollars, may be given back without asking
/// (judgement).
const SMALL_ORDER_USD: f64 = 60.0;
/// Messages a week from which a robot for the same few questions is worth the trouble (judgement).
const ROBOT_FROM: f64 = 60.0;
/// Networks and posts a week from which a posting tool saves time.
const TOOL_NETWORKS: usize = 2;
const TOOL_POSTS: f64 = 4.0;

/// How people are looked after.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Care {
    /// Why people come first.
    pub reason: Message,
    /// Code of the rule behind the targets.
    pub rule: &'static str,
    /// Who answers.
    pub answered_by: Message,
    /// When the clock runs and when it stops.
    pub clock: Vec<Message>,
    /// Share of messages and reviews the hours can answer (0-1).
    pub coverage: f64,
    /// How soon to answer; empty without any hours.
    pub targets: Vec<Target>,
    /// What to answer first when there are more messages than hours; empty when there are not.
    pub first: Vec<Point>,
    /// Replies to keep ready.
    pub saved_replies: Vec<SavedReply>,
    /// What to do with a complaint, step by step.
    pub complaint: Vec<Point>,
    /// What to write down of every complaint.
    pub log: Vec<Message>,
    /// What to do with praise.
    pub praise: Vec<Point>,
    /// Which tools help, and which do harm.
    pub tools: Vec<Point>,
}

impl Care {
    /// How soon a question is to be answered; `None` without any hours.
    pub fn question_due(&self) -> Option<Due> {
        self.targets.iter().find(|target| target.kind == Kind::Question).map(|target| target.aim)
    }
}

/// How soon to answer one kind of message.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Target {
    /// Kind of message.
    pub kind: Kind,
    /// What to aim for.
    pub aim: Due,
    /// The latest.
    pub latest: Due,
    /// Why so soon.
    pub reason: Message,
    /// Code of the rule.
    pub rule: &'static str,
}

/// Kinds of messages, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Somebody is unhappy.
    Complaint,
    /// Somebody asks.
    Question,
    /// A review.
    Review,
    /// Somebody is pleased.
    Praise,
}

impl Kind {
    /// Its code in the catalogue.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Complaint => "complaint",
            Self::Question => "question",
            Self::Review => "review",
            Self::Praise => "praise",
        }
    }
}

/// When an answer is due, counted while the business is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// Within so many opening hours.
    Hours(u8),
    /// So many open days later.
    Days(u8),
}

impl Due {
    /// In words.
    pub fn message(self) -> Message {
        match self {
            Self::Hours(hours) => Message::new("due-hours").with("n", u32::from(hours)),
            Self::Days(days) => Message::new("due-days").with("n", u32::from(days)),
        }
    }
}

/// A reply to keep ready.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SavedReply {
    /// When it is used.
    pub when: Message,
    /// What it says, with blanks in square brackets.
    pub text: Message,
}

/// How people are looked after on these grounds.
pub fn care(work: &Grounds<'_>, outlook: &Outlook<'_>) -> Care {
    let facts = work.facts;
    let needed = hours::care(facts);
    let coverage = (work.split.care / needed).clamp(0.0, 1.0);
    Care {
        reason: phrase::said("care-reason", facts),
        rule: "R1",
        answered_by: person(&facts.answers_by),
        clock: clock(facts),
        coverage,
        targets: targets(facts, coverage),
        first: first(work, needed, coverage),
        saved_replies: saved_replies(facts, outlook),
        complaint: complaint(facts),
        log: ["care-log-when", "care-log-what", "care-log-answer", "care-log-closed"]
            .map(Message::new)
            .into(),
        praise: praise(facts),
        tools: tools(work),
    }
}

/// Whether the business is open, Monday to Sunday.
pub fn open_week(facts: &Facts) -> [bool; 7] {
    DAYS.map(|day| facts.open_days.iter().any(|open| open == day))
}

fn open_days(facts: &Facts) -> u8 {
    open_week(facts).iter().map(|open| u8::from(*open)).sum()
}

fn day(index: usize) -> Arg {
    Arg::Say(Message::new(format!("day-{}", DAYS[index % 7])))
}

/// What stops the clock: each spell of closed days, and the day its messages are due.
fn clock(facts: &Facts) -> Vec<Message> {
    let open = open_week(facts);
    if open_days(facts) == 7 {
        return vec![Message::new("care-clock-always")];
    }
    let starts = (0..7).filter(|at| !open[*at] && open[(at + 6) % 7]);
    let spells = starts.map(|from| {
        let length = (0..7).take_while(|days| !open[(from + days) % 7]).count();
        let back = day(from + length);
        let key = match length {
            1 => return Message::new("care-clock-day").with("day", day(from)).with("back", back),
            2 => "care-clock-two",
            _ => "care-clock-days",
        };
        Message::new(key)
            .with("from", day(from))
            .with("to", day(from + length - 1))
            .with("back", back)
    });
    std::iter::once(Message::new("care-clock")).chain(spells).collect()
}

/// A question in four opening hours, a complaint in one, a review in two days; later where the
/// hours do not answer everybody.
fn targets(facts: &Facts, coverage: f64) -> Vec<Target> {
    if coverage <= 0.0 {
        return Vec::new();
    }
    let week = open_days(facts).max(1);
    let dues = if coverage >= 1.0 {
        [
            (Kind::Complaint, Due::Hours(1), Due::Days(0)),
            (Kind::Question, Due::Hours(4), Due::Days(1)),
            (Kind::Review, Due::Days(1), Due::Days(2)),
            (Kind::Praise, Due::Days(1), Due::Days(2)),
        ]
    } else {
        [
            (Kind::Complaint, Due::Hours(4), Due::Days(1)),
            (Kind::Question, Due::Days(1), Due::Days(2)),
            (Kind::Review, Due::Days(2), Due::Days(week.max(2))),
            (Kind::Praise, Due::Days(2), Due::Days(week.max(2))),
        ]
    };
    dues.map(|(kind, aim, latest)| Target {
        kind,
        aim,
        latest,
        reason: Message::new(format!("care-why-{}", kind.code())),
        rule: "R1",
    })
    .into()
}

/// What comes first when the hours do not answer everybody.
fn first(work: &Grounds<'_>, needed: f64, coverage: f64) -> Vec<Point> {
    if coverage >= 1.0 {
        return Vec::new();
    }
    let short = if work.split.care > 0.0 {
        Message::new("care-first-short")
            .with("there", duration(work.split.care))
            .with("needed", duration(needed))
            .with("share", Arg::Rate(libm::floor(coverage * 20.0).max(1.0) / 20.0))
    } else {
        Message::new("care-first-none")
    };
    let mut first = vec![Point::of("G4", short)];
    if work.split.care > 0.0 {
        let order = ["care-first-complaints", "care-first-buyers", "care-first-reviews"];
        first.extend(points("R1", &order));
        first.push(Point::new("R1", "care-first-less"));
    }
    first
}

fn saved_replies(facts: &Facts, outlook: &Outlook<'_>) -> Vec<SavedReply> {
    let open = days_open(facts);
    let special = format!("special-{}", facts.trade.code);
    let mut codes = vec![
        opening(facts),
        price(facts),
        first_step(facts),
        special.as_str(),
        away(facts),
        "complaint",
    ];
    codes.extend(if keeps_secrets(facts) {
        ["praise-private", "review-good-private", "review-bad-private"]
    } else {
        ["praise", "review-good", "review-bad"]
    });
    if has_little_room(facts, outlook) {
        codes.push("full");
    }
    codes
        .into_iter()
        .map(|code| SavedReply {
            when: Message::new(format!("reply-{code}-when")),
            text: Message::new(format!("reply-{code}")).with("days", open.clone()),
        })
        .collect()
}

/// The days open, as people say them: "Monday to Friday" where they follow each other.
fn days_open(facts: &Facts) -> Arg {
    let open = open_week(facts);
    let starts: Vec<usize> = (0..7).filter(|at| open[*at] && !open[(at + 6) % 7]).collect();
    let count = usize::from(open_days(facts));
    match starts.as_slice() {
        [] => Arg::Say(Message::new("days-all")),
        [first] if count > 2 => Arg::Say(
            Message::new("days-run").with("from", day(*first)).with("to", day(first + count - 1)),
        ),
        _ => Arg::List((0..7).filter(|at| open[*at]).map(day).collect()),
    }
}

/// Trades to which people turn in an emergency.
fn away(facts: &Facts) -> &'static str {
    match facts.trade.code {
        "plumber-electrician"
        | "dentist-clinic"
        | "hotel-guesthouse"
        | "cleaning-care"
        | "charity-club" => "away-urgent",
        _ => "away",
    }
}

fn is_adviser(facts: &Facts) -> bool {
    matches!(facts.trade.code, "consultant-agency" | "lawyer-accountant")
}

/// Trades that may not even say in public who comes to them.
fn keeps_secrets(facts: &Facts) -> bool {
    matches!(facts.trade.code, "lawyer-accountant" | "dentist-clinic")
}

fn opening(facts: &Facts) -> &'static str {
    match facts.meeting.value {
        Meeting::Premises => "open",
        Meeting::Visits if is_adviser(facts) => "hours-talk",
        Meeting::Visits => "area",
        Meeting::Online
            if facts.conversion.value == Conversion::OnlineSale
                && facts.trade.code != "software-subscription" =>
        {
            "hours-online"
        }
        Meeting::Online => "hours-talk",
    }
}

fn price(facts: &Facts) -> &'static str {
    match facts.trade.code {
        "charity-club" => "price-charity",
        "software-subscription" => "price-list",
        _ if facts.conversion.value == Conversion::Lead => "price-job",
        _ => "price-list",
    }
}

/// The reply that leads to the first step: a booking, a quote, an order.
fn first_step(facts: &Facts) -> &'static str {
    let books_online = facts.landing.iter().any(|l| l == "booking-page");
    match (facts.trade.code, facts.conversion.value) {
        ("charity-club", _) => "join",
        ("consultant-agency" | "lawyer-accountant", Conversion::Lead) => "call",
        ("software-subscription", _) => "trial",
        (_, Conversion::OnlineSale) => "delivery",
        (_, Conversion::Lead) => "quote",
        (_, Conversion::Booking) if books_online => "booking-link",
        (_, Conversion::Booking) => "booking",
        (_, Conversion::LocalOrder) => "order",
        (_, Conversion::Visit) => "visit",
    }
}

/// Whether people may have to be turned away, or put on a list.
pub fn has_little_room(facts: &Facts, outlook: &Outlook<'_>) -> bool {
    let by_appointment = matches!(facts.conversion.value, Conversion::Lead | Conversion::Booking);
    let wanted = outlook.forecast.turned_away > 0.5
        || !facts.capacity.assumed && facts.capacity.value < outlook.customers_a_month() * 1.5;
    wanted || by_appointment && facts.trade.code != "charity-club"
}

fn complaint(facts: &Facts) -> Vec<Point> {
    let mut steps = points(
        "R2",
        &[
            "complaint-thank",
            "complaint-sorry",
            "complaint-fix",
            "complaint-private",
            "complaint-close",
            "complaint-twice",
            "complaint-keep",
        ],
    );
    let price = facts.order_value.value;
    let small =
        !phrase::is_charity(facts) && price > 0.0 && price / facts.per_usd <= SMALL_ORDER_USD;
    let refund = if small {
        Message::new("complaint-refund")
            .with("amount", facts.money(crate::facts::round_money(price)))
    } else {
        Message::new("complaint-refund-ask").with("decides", person(&facts.decides))
    };
    steps.push(Point::of("R2", refund));
    steps
}

fn praise(facts: &Facts) -> Vec<Point> {
    let mut praise = points("W2", &["praise-thank", "praise-ask", "praise-keep"]);
    praise.push(Point::new(
        "W2",
        match facts.trade.code {
            "charity-club" => "praise-regulars-charity",
            _ if facts.returning.value > 0.0 => "praise-regulars",
            _ => "praise-tell",
        },
    ));
    if facts.is_local() {
        praise.push(Point::new("L2", "praise-reviews"));
    }
    praise
}

fn tools(work: &Grounds<'_>) -> Vec<Point> {
    let schedule = work.schedule;
    let many = schedule.cadences.len() >= TOOL_NETWORKS || schedule.posts_per_week() >= TOOL_POSTS;
    let scheduler = if many { "tools-scheduler" } else { "tools-no-scheduler" };
    let robot =
        if work.facts.messages_week.value >= ROBOT_FROM { "tools-robot" } else { "tools-no-robot" };
    let mut tools = points("I5", &[robot, "tools-no-robot-complaints"]);
    if !schedule.cadences.is_empty() {
        tools.insert(0, Point::new("I5", scheduler));
    }
    tools
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::question::TRADES;
    use crate::test_support::{Trial, list, number, text};

    fn care_of(trial: &Trial) -> Care {
        trial.advice().care
    }

    #[test]
    fn nobody_is_promised_an_answer_later_than_the_latest() {
        for messages in [0.0, 5.0, 200.0, 10_000.0] {
            for hours in [0.1, 1.0, 5.0, 40.0] {
                let given = [("messages_week", number(messages)), ("hours_week", number(hours))];
                let care = care_of(&Trial::of(&given));
                assert!(!care.targets.is_empty());
                for target in &care.targets {
                    assert!(target.aim <= target.latest, "{target:?}");
                }
                let complaint = care.targets[0].aim;
                assert!(care.targets.iter().all(|target| complaint <= target.aim));
                assert!((0.0..=1.0).contains(&care.coverage));
            }
        }
    }

    #[test]
    fn too_few_hours_make_answers_later_and_say_what_comes_first() {
        let short =
            care_of(&Trial::of(&[("messages_week", number(200.0)), ("hours_week", number(1.0))]));
        let enough = care_of(&Trial::of(&[("hours_week", number(5.0))]));
        assert!(short.coverage < 0.1 && (enough.coverage - 1.0).abs() < 1e-9);
        for (late, soon) in short.targets.iter().zip(&enough.targets) {
            assert!(late.aim > soon.aim && late.latest > soon.latest);
        }
        assert!(enough.first.is_empty());
        assert_eq!(short.first[1].text.key, "care-first-complaints");
        let share = &short.first[0].text.args["share"];
        assert_eq!(share, &Arg::Rate(0.05));
    }

    #[test]
    fn without_hours_no_answer_is_promised() {
        let none =
            care_of(&Trial::of(&[("hours_week", number(0.0)), ("ad_budget", number(100.0))]));
        assert!(none.targets.is_empty());
        assert_eq!(none.first.len(), 1);
        assert_eq!(none.first[0].text.key, "care-first-none");
    }

    #[test]
    fn closed_days_stop_the_clock_until_the_next_open_one() {
        let spells = |days: &[&str]| -> Vec<Vec<String>> {
            let trial = Trial::of(&[("open_days", list(days))]);
            clock(&trial.facts)
                .iter()
                .skip(1)
                .map(|message| {
                    ["day", "from", "to", "back"]
                        .iter()
                        .filter_map(|name| match message.args.get(*name) {
                            Some(Arg::Say(day)) => Some(day.key.clone()),
                            _ => None,
                        })
                        .collect()
                })
                .collect()
        };
        assert_eq!(spells(&["mon", "tue", "wed", "thu", "fri", "sat"]), [["day-sun", "day-mon"]]);
        assert_eq!(spells(&["sat"]), [["day-sun", "day-fri", "day-sat"]]);
        assert_eq!(
            spells(&["tue", "wed", "fri"]),
            [vec!["day-thu", "day-fri"], vec!["day-sat", "day-mon", "day-tue"]]
        );
        let always = Trial::of(&[("open_days", list(&DAYS))]);
        assert_eq!(clock(&always.facts)[0].key, "care-clock-always");
        let usual = Trial::of(&[("open_days", list(&[]))]);
        assert_eq!(clock(&usual.facts).len(), 2);
    }

    #[test]
    fn days_that_follow_each_other_are_named_by_the_first_and_the_last() {
        let said = |days: &[&str]| days_open(&Trial::of(&[("open_days", list(days))]).facts);
        let Arg::Say(run) = said(&["fri", "sat", "sun", "mon"]) else { panic!("no run") };
        assert_eq!((&run.args["from"], &run.args["to"]), (&day(4), &day(0)));
        assert!(matches!(said(&["mon", "wed", "fri"]), Arg::List(days) if days.len() == 3));
        assert!(matches!(said(&["mon", "tue"]), Arg::List(days) if days.len() == 2));
        assert_eq!(said(&DAYS), Arg::Say(Message::new("days-all")));
    }

    #[test]
    fn every_trade_has_eight_to_ten_replies_of_its_own() {
        for trade in TRADES {
            let care = care_of(&Trial::of(&[("trade", text(trade))]));
            let keys: Vec<&str> = care.saved_replies.iter().map(|r| r.text.key.as_str()).collect();
            assert!((8..=10).contains(&keys.len()), "{trade}: {keys:?}");
            assert!(keys.contains(&format!("reply-special-{trade}").as_str()));
            let mut once = keys.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), keys.len());
        }
    }

    #[test]
    fn a_clinic_never_says_in_public_who_its_patients_are() {
        let keys = |trade: &str| -> Vec<String> {
            let care = care_of(&Trial::of(&[("trade", text(trade))]));
            care.saved_replies.into_iter().map(|reply| reply.text.key).collect()
        };
        for trade in TRADES {
            let secret = matches!(*trade, "dentist-clinic" | "lawyer-accountant");
            let keys = keys(trade);
            assert_eq!(keys.contains(&"reply-review-bad-private".to_owned()), secret, "{trade}");
            assert_eq!(keys.contains(&"reply-review-bad".to_owned()), !secret, "{trade}");
        }
    }

    #[test]
    fn a_full_diary_has_a_reply() {
        let full = |given: &[(&str, crate::answer::Value)]| {
            care_of(&Trial::of(given)).saved_replies.iter().any(|r| r.text.key == "reply-full")
        };
        assert!(full(&[("trade", text("plumber-electrician"))]));
        assert!(full(&[("trade", text("bakery-cafe")), ("capacity", number(0.0))]));
        assert!(!full(&[("trade", text("bakery-cafe"))]));
        assert!(!full(&[("trade", text("charity-club"))]));
    }

    #[test]
    fn small_orders_are_given_back_without_asking() {
        let last = |value: f64| {
            let trial = Trial::of(&[("order_value", number(value))]);
            complaint(&trial.facts).last().map(|point| point.text.key.clone())
        };
        assert_eq!(last(12.0).as_deref(), Some("complaint-refund"));
        assert_eq!(last(900.0).as_deref(), Some("complaint-refund-ask"));
        assert_eq!(last(0.0).as_deref(), Some("complaint-refund-ask"));
    }

    #[test]
    fn a_robot_only_for_many_and_never_for_complaints() {
        let keys = |messages: f64| -> Vec<String> {
            let trial = Trial::of(&[("messages_week", number(messages))]);
            tools(&trial.grounds()).into_iter().map(|point| point.text.key).collect()
        };
        assert!(keys(400.0).contains(&"tools-robot".to_owned()));
        assert!(keys(5.0).contains(&"tools-no-robot".to_owned()));
        assert!(keys(400.0).contains(&"tools-no-robot-complaints".to_owned()));
    }
}
