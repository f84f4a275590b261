//! What links social media to the website, the mailing list, the shop and the counter.

use crate::decision::Grounds;
use crate::facts::{Conversion, Facts};
use crate::message::Message;
use serde::Serialize;

/// A place people are handed over to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Handover {
    /// The place: a code of the question `landing`.
    pub place: &'static str,
    /// Whether the business has it; else it is what the plan lacks most.
    pub there: bool,
    /// What to do there.
    pub text: Message,
    /// Code of the rule behind it.
    pub rule: &'static str,
}

/// Places in the order people meet them.
const PLACES: [&str; 7] = [
    "website",
    "online-shop",
    "booking-page",
    "enquiry-form",
    "mailing-list",
    "telephone",
    "counter",
];

/// The places there are, and at most two that are lacking.
pub fn handovers(work: &Grounds<'_>) -> Vec<Handover> {
    let facts = work.facts;
    let has = |place: &str| facts.landing.iter().any(|code| code == place);
    let handover = |place, there| Handover {
        place,
        there,
        text: Message::new(format!("handover-{place}{}", if there { "" } else { "-lacking" })),
        rule: "W1",
    };
    let there = PLACES.into_iter().filter(|place| has(place)).map(|place| handover(place, true));
    let lacking = lacking(facts).into_iter().filter(|place| !has(place));
    there.chain(lacking.map(|place| handover(place, false))).collect()
}

/// What the first step needs, and a list of one's own.
fn lacking(facts: &Facts) -> Vec<&'static str> {
    let step = match facts.conversion.value {
        Conversion::OnlineSale => "online-shop",
        Conversion::Booking => "booking-page",
        Conversion::Lead => "enquiry-form",
        Conversion::LocalOrder => "telephone",
        Conversion::Visit => "counter",
    };
    // Who sells online and has a website sells there; who has a door has a counter.
    let shop = step == "online-shop" && facts.landing.iter().any(|code| code == "website");
    let not_lacking = shop || step == "counter" || facts.trade.code == "software-subscription";
    let step = (!not_lacking).then_some(step);
    step.into_iter().chain(["mailing-list"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{Trial, list, text};

    fn places(given: &[(&str, crate::answer::Value)]) -> Vec<(&'static str, bool)> {
        handovers(&Trial::of(given).grounds()).into_iter().map(|h| (h.place, h.there)).collect()
    }

    #[test]
    fn nothing_is_said_to_lack_that_a_business_must_have() {
        let lacks = |trade: &str, landing: &[&str], place: &str| {
            let all = places(&[("trade", text(trade)), ("landing", list(landing))]);
            all.contains(&(place, false))
        };
        assert!(!lacks("bakery-cafe", &[], "counter"));
        assert!(!lacks("online-shop", &["website"], "online-shop"));
        assert!(!lacks("software-subscription", &[], "online-shop"));
        assert!(lacks("online-shop", &[], "online-shop"));
    }

    #[test]
    fn what_is_there_comes_first_and_what_lacks_is_named_once() {
        let booking = ("conversion", text("booking"));
        assert_eq!(
            places(&[booking.clone(), ("landing", list(&["telephone"]))]),
            [("telephone", true), ("booking-page", false), ("mailing-list", false)]
        );
        assert_eq!(
            places(&[booking, ("landing", list(&["mailing-list", "booking-page"]))]),
            [("booking-page", true), ("mailing-list", true)]
        );
    }
}
