//! The quiet note beside a page: what the answer means.

use crate::answer::Answers;
use crate::decision::hours;
use crate::decision::media_buying::{price_of_views, worth_of_customer};
use crate::facts::{Conversion, Facts, Meeting, Need, round_money};
use crate::forecast::closed;
use crate::message::{Arg, Message};

/// What an answer means, and what follows from it.
#[derive(Debug, Clone, PartialEq)]
pub struct SideNote {
    /// The meaning, in one sentence.
    pub title: Message,
    /// What follows; `None` when the title says it all.
    pub text: Option<Message>,
}

/// The note of a page, once the answers it needs are there.
pub fn note(page: &str, answers: &Answers) -> Option<SideNote> {
    let facts = Facts::of(answers);
    let given = |question: &str| answers.is_answered(question);
    match page {
        "area" if given("area") => area(&facts),
        "order" if given("order_value") => Some(order(&facts)),
        "costs" if given("cost_share") => Some(order(&facts)),
        "coming-back" if given("return_of_ten") => Some(coming_back(&facts)),
        "need-size" => need_size(&facts),
        "budget" if given("ad_budget") => budget(&facts),
        "hours" if given("hours_week") => Some(hours_note(&facts)),
        "messages" if given("messages_week") => Some(messages(&facts)),
        "action" if facts.conversion.value == Conversion::Lead => enquiry(&facts),
        _ => None,
    }
}

const fn titled(title: Message) -> SideNote {
    SideNote { title, text: None }
}

fn money(facts: &Facts, units: f64) -> Arg {
    Arg::Money(facts.money(units))
}

/// Rounded to two significant figures, as an estimate should be.
fn about(count: f64) -> Arg {
    Arg::Number(round_money(count), 0)
}

fn area(facts: &Facts) -> Option<SideNote> {
    if facts.meeting.value == Meeting::Online {
        return None;
    }
    Some(SideNote {
        title: Message::new("note-area").with("people", about(facts.people)),
        text: Some(Message::new("note-area-text").with("adults", about(facts.people * 0.78))),
    })
}

fn order(facts: &Facts) -> SideNote {
    if facts.margin() <= 0.0 {
        return titled(Message::new("note-order-nothing"));
    }
    SideNote {
        title: Message::new("note-order").with("margin", money(facts, facts.margin())),
        text: Some(if facts.contribution.assumed {
            Message::new("note-order-assumed")
        } else {
            Message::new("note-order-text")
        }),
    }
}

fn coming_back(facts: &Facts) -> SideNote {
    let worth = worth_of_customer(facts);
    if worth <= 0.0 {
        return titled(Message::new("note-order-nothing"));
    }
    SideNote {
        title: Message::new("note-worth").with("worth", money(facts, round_money(worth))),
        text: Some(Message::new("note-worth-text")),
    }
}

fn need_size(facts: &Facts) -> Option<SideNote> {
    let worth = worth_of_customer(facts);
    let title = match facts.need.value {
        Need::Monthly(amount) if amount > 0.0 && worth > 0.0 => {
            Message::new("note-need-monthly").with("customers", about(amount / facts.margin()))
        }
        Need::Multiple(times) => {
            Message::new("note-need-multiple").with("times", Arg::Number(times, 1))
        }
        Need::Outcomes(count) => {
            Message::new("note-need-outcomes").with("monthly", Arg::Number(count / 12.0, 1))
        }
        Need::Monthly(_) | Need::Payback => return None,
    };
    Some(titled(title))
}

fn budget(facts: &Facts) -> Option<SideNote> {
    let spend = facts.ad_budget.value;
    if spend <= 0.0 {
        return Some(titled(Message::new("note-budget-none")));
    }
    let cpm = price_of_views(facts)?;
    let adequacy = closed::adequacy(spend, cpm, facts.people);
    Some(SideNote {
        title: Message::new("note-budget")
            .with("impressions", about(closed::impressions(spend, cpm)))
            .with("people", about(adequacy.audience_matched)),
        text: (facts.is_local() && adequacy.ratio < 0.25)
            .then(|| Message::new("note-budget-thin").with("people", about(facts.people))),
    })
}

fn hours_note(facts: &Facts) -> SideNote {
    let networks = hours::networks_for(facts.hours_week.value);
    SideNote {
        title: Message::new("note-hours").with("networks", u32::try_from(networks).unwrap_or(0)),
        text: (facts.wage.value > 0.0).then(|| {
            let month =
                facts.hours_week.value * crate::forecast::WEEKS_PER_MONTH * facts.wage.value;
            Message::new("note-hours-text").with("cost", money(facts, round_money(month)))
        }),
    }
}

fn messages(facts: &Facts) -> SideNote {
    let minutes = libm::round(hours::care(facts) * 60.0);
    titled(Message::new("note-messages").with("minutes", Arg::Number(minutes, 0)))
}

fn enquiry(facts: &Facts) -> Option<SideNote> {
    let worth = round_money(worth_of_customer(facts) * facts.close.value);
    (worth > 0.0).then(|| titled(Message::new("note-enquiry").with("worth", money(facts, worth))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Place, Value};

    fn answers(given: &[(&str, Value)]) -> Answers {
        let mut answers = Answers::default();
        for (question, value) in given {
            answers.give(question, Answer::Given(value.clone()));
        }
        answers
    }

    fn said(page: &str, given: &[(&str, Value)]) -> Option<String> {
        note(page, &answers(given)).map(|note| note.title.key)
    }

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    type Given = Vec<(&'static str, Value)>;

    fn town() -> Value {
        Value::Place(Place {
            name: "Ely".into(),
            radius_km: 5.0,
            people: 20_000.0,
            gazetteer_id: None,
        })
    }

    #[test]
    fn nothing_is_said_before_there_is_an_answer_to_speak_of() {
        for page in crate::questionnaire::PAGES {
            let silent = matches!(page.id, "need-size" | "action");
            assert!(silent || note(page.id, &Answers::default()).is_none(), "{}", page.id);
        }
    }

    #[test]
    fn each_answer_is_told_what_it_means() {
        let number = Value::Number;
        let cases: [(&str, Given, &str); 12] = [
            ("area", vec![("area", town())], "note-area"),
            (
                "order",
                vec![("order_value", number(30.0)), ("cost_share", number(40.0))],
                "note-order",
            ),
            ("order", vec![("order_value", number(30.0))], "note-order"),
            ("costs", vec![("cost_share", number(100.0))], "note-order-nothing"),
            ("coming-back", vec![("return_of_ten", number(3.0))], "note-worth"),
            (
                "need-size",
                vec![("need", text("monthly")), ("need_amount", number(500.0))],
                "note-need-monthly",
            ),
            (
                "need-size",
                vec![("need", text("multiple")), ("need_multiple", number(2.0))],
                "note-need-multiple",
            ),
            (
                "need-size",
                vec![("need", text("outcomes")), ("need_outcomes", number(24.0))],
                "note-need-outcomes",
            ),
            ("budget", vec![("ad_budget", number(0.0))], "note-budget-none"),
            ("hours", vec![("hours_week", number(4.0)), ("wage_hour", number(10.0))], "note-hours"),
            ("messages", vec![("messages_week", number(30.0))], "note-messages"),
            ("action", vec![("conversion", text("lead"))], "note-enquiry"),
        ];
        for (page, given, key) in cases {
            assert_eq!(said(page, &given).as_deref(), Some(key), "{page} {given:?}");
        }
    }

    #[test]
    fn a_thin_budget_is_told_so() {
        let given = answers(&[
            ("area", town()),
            ("reach", text("premises")),
            ("ad_budget", Value::Number(5.0)),
        ]);
        let note = note("budget", &given).unwrap();
        assert_eq!(note.text.unwrap().key, "note-budget-thin");
    }

    #[test]
    fn online_there_is_no_area_to_speak_of() {
        assert_eq!(said("area", &[("area", town()), ("reach", text("online"))]), None);
    }
}
