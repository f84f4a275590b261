//! When something goes badly wrong: how grave it is, who decides, the first hour, first words.

use super::care::open_week;
use super::people::person;
use crate::decision::Grounds;
use crate::facts::Facts;
use crate::message::point::{Point, points};
use crate::message::{Arg, Message};
use serde::Serialize;

/// Times the usual mentions from which something is wrong.
const UNUSUAL: f64 = 3.0;
/// Fewer mentions in a day are never unusual (judgement).
const FEWEST: f64 = 5.0;

/// The page for a bad day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Crisis {
    /// Why there is such a page.
    pub reason: Message,
    /// Who decides.
    pub decides: Message,
    /// Grave and less grave, the lightest first.
    pub severities: Vec<Severity>,
    /// The first hour, step by step.
    pub first_hour: Vec<Step>,
    /// Whom to call; names and numbers are written in by hand.
    pub call: Vec<Message>,
    /// Afterwards.
    pub recovery: Vec<Point>,
}

/// How grave, and what follows from it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Severity {
    /// 1 is an unhappy customer, 3 is harm.
    pub level: u8,
    /// What it looks like.
    pub sign: Message,
    /// Who decides.
    pub who: Message,
    /// What to do, and by when.
    pub act: Message,
    /// First words to say, with blanks for facts only.
    pub words: Message,
    /// Code of the rule.
    pub rule: &'static str,
}

/// A step of the first hour.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Step {
    /// Minutes after it is noticed.
    pub minute: u8,
    /// What to do.
    pub text: Message,
    /// Who does it.
    pub who: Message,
}

/// The page for a bad day on these grounds.
pub fn crisis(work: &Grounds<'_>) -> Crisis {
    let facts = work.facts;
    Crisis {
        reason: Message::new("crisis-reason"),
        decides: person(&facts.decides),
        severities: severities(work),
        first_hour: first_hour(work),
        call: call(facts),
        recovery: points(
            "R4",
            &["crisis-after-posts", "crisis-after-replies", "crisis-after-review"],
        ),
    }
}

/// Mentions in a day that are far more than usual.
fn unusual(facts: &Facts) -> f64 {
    let days = open_week(facts).iter().filter(|open| **open).count().max(1) as f64;
    libm::ceil((UNUSUAL * facts.messages_week.value / days).max(FEWEST))
}

fn severities(work: &Grounds<'_>) -> Vec<Severity> {
    let facts = work.facts;
    let pause = if work.adverts() > 0.0 { "crisis-act-2-adverts" } else { "crisis-act-2" };
    let signs = [
        Message::new("crisis-sign-1"),
        Message::new("crisis-sign-2").with("n", Arg::Number(unusual(facts), 0)),
        Message::new("crisis-sign-3")
            .with("example", Message::new(format!("crisis-grave-{}", facts.trade.code))),
    ];
    let who = [
        person(&facts.answers_by),
        person(&facts.decides),
        Message::new("crisis-who-3").with("decides", person(&facts.decides)),
    ];
    let acts = ["crisis-act-1", pause, "crisis-act-3"];
    signs
        .into_iter()
        .zip(who)
        .zip(acts)
        .zip(1..)
        .map(|(((sign, who), act), level)| Severity {
            level,
            sign,
            who,
            act: Message::new(act),
            words: Message::new(format!("crisis-words-{level}")),
            rule: "R3",
        })
        .collect()
}

fn first_hour(work: &Grounds<'_>) -> Vec<Step> {
    let facts = work.facts;
    let (answers, decides) = (facts.answers_by.as_str(), facts.decides.as_str());
    let pause = match (work.adverts() > 0.0, work.schedule.cadences.is_empty()) {
        (true, _) => "crisis-step-pause-adverts",
        (false, false) => "crisis-step-pause",
        (false, true) => "crisis-step-quiet",
    };
    let call = if answers == decides { "crisis-step-free" } else { "crisis-step-call" };
    [
        (0, "crisis-step-stop", answers),
        (5, call, answers),
        (10, pause, answers),
        (20, "crisis-step-facts", decides),
        (40, "crisis-step-words", decides),
        (60, "crisis-step-next", decides),
    ]
    .into_iter()
    .map(|(minute, key, who)| Step { minute, text: Message::new(key), who: person(who) })
    .collect()
}

fn call(facts: &Facts) -> Vec<Message> {
    let office = match facts.trade.code {
        "bakery-cafe" | "restaurant" | "hotel-guesthouse" => Some("crisis-call-food"),
        "online-shop"
        | "crafts-gifts"
        | "software-subscription"
        | "consultant-agency"
        | "lawyer-accountant" => Some("crisis-call-data"),
        "plumber-electrician" | "builder-landscaper" => Some("crisis-call-works"),
        "dentist-clinic" | "hair-beauty" | "gym-studio" => Some("crisis-call-health"),
        "classes-courses" | "charity-club" | "cleaning-care" => Some("crisis-call-care"),
        _ => None,
    };
    let decides = Message::new("crisis-call-decides").with("who", person(&facts.decides));
    let rest = ["crisis-call-lawyer", "crisis-call-insurer"].into_iter().chain(office);
    std::iter::once(decides).chain(rest.map(Message::new)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{Trial, list, number, text};

    #[test]
    fn steps_come_in_order_within_the_hour() {
        let crisis = crisis(&Trial::of(&[]).grounds());
        assert!(crisis.first_hour.is_sorted_by_key(|step| step.minute));
        assert!(crisis.first_hour.iter().all(|step| step.minute <= 60));
        let levels: Vec<u8> = crisis.severities.iter().map(|s| s.level).collect();
        assert_eq!(levels, [1, 2, 3]);
    }

    #[test]
    fn three_times_the_usual_day_is_unusual() {
        let of = |messages: f64, days: &[&str]| {
            let given = [("messages_week", number(messages)), ("open_days", list(days))];
            unusual(&Trial::of(&given).facts)
        };
        assert!((of(0.0, &["mon"]) - 5.0).abs() < 1e-9);
        assert!((of(50.0, &["mon", "tue", "wed", "thu", "fri"]) - 30.0).abs() < 1e-9);
        assert!(of(10_000.0, &[]).is_finite());
    }

    #[test]
    fn who_decides_is_who_was_named() {
        let crisis = crisis(
            &Trial::of(&[("decides", text("partner")), ("answers_by", text("staff"))]).grounds(),
        );
        assert_eq!(crisis.severities[0].who.key, "who-staff");
        assert_eq!(crisis.severities[1].who.key, "who-partner");
        assert_eq!(crisis.first_hour[3].who.key, "who-partner");
    }

    #[test]
    fn adverts_are_paused_only_where_there_are_any() {
        let act = |budget: f64| {
            let trial = Trial::of(&[("ad_budget", number(budget)), ("goal", text("awareness"))]);
            crisis(&trial.grounds()).severities[1].act.key.clone()
        };
        assert_eq!(act(0.0), "crisis-act-2");
        assert_eq!(act(300.0), "crisis-act-2-adverts");
    }
}
