//! What people are asked to do, and where that leads them.

use crate::facts::phrase;
use crate::facts::{Conversion, Facts};
use crate::forecast::Buyer;
use crate::message::Message;
use serde::Serialize;

/// The one thing a post or an advert asks for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CallToAction {
    /// As people read it.
    pub words: Message,
    /// The button to choose where there is one.
    pub button: Message,
}

/// Where people land.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Destination {
    /// The place in words.
    pub place: Message,
    /// Whether it has an address that a link can carry.
    pub has_address: bool,
    /// Whether the owner named it; else it is the best there is without.
    pub given: bool,
}

/// The one thing to ask for, by what a new customer does first.
pub fn call_to_action(facts: &Facts) -> CallToAction {
    let code = asked(facts);
    CallToAction {
        words: Message::new(format!("call-{code}")),
        button: Message::new(format!("button-{code}")),
    }
}

/// The same, with the button as one buyer's screen names it.
pub fn call_to_action_at(buyer: Buyer, facts: &Facts) -> CallToAction {
    let usual = call_to_action(facts);
    let place = destination(facts).place.key;
    let button = match (buyer, asked(facts)) {
        (Buyer::Meta, _) if place == "landing-telephone" => Message::new("button-telephone"),
        (Buyer::Meta, _) if place == "landing-message" => Message::new("button-message"),
        (Buyer::LinkedIn, "trial") => Message::new("button-trial"),
        (Buyer::LinkedIn, _) | (Buyer::TikTok, "visit") => Message::new("button-more"),
        _ => usual.button,
    };
    CallToAction { button, ..usual }
}

/// What people are asked to do: nobody asks a lawyer for a price before a first talk.
fn asked(facts: &Facts) -> &'static str {
    match (facts.conversion.value, facts.trade.code) {
        (Conversion::Lead, "charity-club") => "charity",
        (Conversion::Lead, "consultant-agency" | "lawyer-accountant" | "software-subscription") => {
            "talk"
        }
        (Conversion::Lead, "plumber-electrician" | "builder-landscaper") => "lead",
        (Conversion::Lead, "cleaning-care") => "first-visit",
        (Conversion::Lead, _) => "ask",
        (Conversion::OnlineSale, "software-subscription") => "trial",
        (Conversion::Booking, "hotel-guesthouse") => "room",
        (Conversion::Booking, "restaurant") => "table",
        (Conversion::Booking, "gym-studio" | "classes-courses") => "place",
        (conversion, _) => conversion.code(),
    }
}

/// The best of the places the owner has for what people should do; the profile itself when none
/// is named.
pub fn destination(facts: &Facts) -> Destination {
    let has = |code: &str| facts.landing.iter().any(|landing| landing == code);
    match wanted(facts.conversion.value).iter().find(|code| has(code)) {
        Some(code) => Destination {
            place: Message::new(format!("landing-{code}")),
            has_address: !matches!(*code, "telephone" | "counter"),
            given: true,
        },
        None => Destination {
            place: Message::new(stand_in(facts.conversion.value)),
            has_address: false,
            given: false,
        },
    }
}

/// Whether the page adverts lead to is one of the owner's own website: nobody has said that it is
/// about this very thing yet.
pub fn is_made(facts: &Facts) -> bool {
    destination(facts).place.key == "landing-website"
}

/// Whether adverts lead to pages of the owner's own, on which a measuring code can stand.
pub fn has_own_page(facts: &Facts) -> bool {
    const OWN: [&str; 4] = ["website", "online-shop", "booking-page", "enquiry-form"];
    let place = destination(facts).place.key;
    OWN.iter().any(|code| place.strip_prefix("landing-") == Some(code))
}

/// Countries of the European Economic Area, and those with like rules: visitors are asked before
/// they are measured.
const ASK_FIRST: [&str; 32] = [
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU",
    "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether the law asks for a visitor's yes before a page measures them.
pub fn asks_consent(facts: &Facts) -> bool {
    ASK_FIRST.contains(&facts.country.as_str())
}

/// Where the one link of a profile leads: the best place that has an address; `None` without one.
pub fn linked(facts: &Facts) -> Option<Message> {
    let has = |code: &str| facts.landing.iter().any(|landing| landing == code);
    let address = |code: &&str| has(code) && !matches!(*code, "telephone" | "counter");
    let code = wanted(facts.conversion.value).iter().copied().find(address)?;
    // A profile stands for the whole business, not for one advert.
    let whole = matches!(code, "website" | "online-shop");
    Some(Message::new(format!("landing-{code}{}", if whole { "-whole" } else { "" })))
}

/// Places for what people should do, the best first; every place the questionnaire knows.
const fn wanted(conversion: Conversion) -> &'static [&'static str] {
    match conversion {
        Conversion::OnlineSale => &[
            "online-shop",
            "website",
            "enquiry-form",
            "mailing-list",
            "booking-page",
            "telephone",
            "counter",
        ],
        Conversion::Lead => &[
            "enquiry-form",
            "website",
            "telephone",
            "booking-page",
            "mailing-list",
            "online-shop",
            "counter",
        ],
        Conversion::Booking => &[
            "booking-page",
            "website",
            "telephone",
            "enquiry-form",
            "online-shop",
            "mailing-list",
            "counter",
        ],
        Conversion::LocalOrder => &[
            "online-shop",
            "website",
            "telephone",
            "booking-page",
            "counter",
            "enquiry-form",
            "mailing-list",
        ],
        Conversion::Visit => &[
            "counter",
            "website",
            "telephone",
            "booking-page",
            "online-shop",
            "enquiry-form",
            "mailing-list",
        ],
    }
}

/// Where people can go when the owner has named no place.
const fn stand_in(conversion: Conversion) -> &'static str {
    match conversion {
        Conversion::Lead => "landing-form-in-network",
        Conversion::Visit | Conversion::LocalOrder => "landing-map",
        Conversion::OnlineSale | Conversion::Booking => "landing-message",
    }
}

/// Why people should come: in the owner's words, else a suggestion in brackets, since nobody has
/// said that it is true.
pub fn benefit(facts: &Facts) -> Message {
    if facts.difference.is_empty() {
        let words = phrase::of_trade("benefit", facts);
        Message::new("own-suggestion").with("words", words)
    } else {
        Message::new("own-words-stop").with("words", phrase::quote(&facts.difference))
    }
}

/// The offer for a first visit or order, in the owner's words or as we suggest it.
pub fn offer(facts: &Facts) -> Message {
    if facts.offer.is_empty() {
        phrase::of_trade("offer", facts)
    } else {
        Message::new("own-words-bare").with("words", phrase::quote(&facts.offer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Answers, Value};

    fn facts(conversion: &str, landing: &[&str]) -> Facts {
        let mut answers = Answers::default();
        answers.give("conversion", Answer::Given(Value::Text(conversion.into())));
        let landing = landing.iter().map(|code| (*code).to_owned()).collect();
        answers.give("landing", Answer::Given(Value::List(landing)));
        Facts::of(&answers)
    }

    #[test]
    fn people_land_where_they_can_do_what_they_are_asked() {
        let check = |conversion, landing: &[&str], expected: &str, has_address| {
            let destination = destination(&facts(conversion, landing));
            assert_eq!(destination.place.key, expected);
            assert_eq!(destination.has_address, has_address, "{expected}");
        };
        check("lead", &["website", "enquiry-form"], "landing-enquiry-form", true);
        check("lead", &["telephone"], "landing-telephone", false);
        check("visit", &["website", "counter"], "landing-counter", false);
        check("online-sale", &["mailing-list", "online-shop"], "landing-online-shop", true);
        check("online-sale", &["counter"], "landing-counter", false);
        check("lead", &[], "landing-form-in-network", false);
        check("visit", &[], "landing-map", false);
        check("booking", &[], "landing-message", false);
    }

    #[test]
    fn a_charity_asks_for_a_hand_and_software_for_a_trial() {
        let mut answers = Answers::default();
        let of = |answers: &Answers| call_to_action(&Facts::of(answers)).words.key;
        answers.give("trade", Answer::Given(Value::Text("charity-club".into())));
        assert_eq!(of(&answers), "call-charity");
        answers.give("trade", Answer::Given(Value::Text("software-subscription".into())));
        assert_eq!(of(&answers), "call-trial");
        answers.give("trade", Answer::Given(Value::Text("dentist-clinic".into())));
        assert_eq!(of(&answers), "call-booking");
        answers.give("trade", Answer::Given(Value::Text("lawyer-accountant".into())));
        assert_eq!(of(&answers), "call-talk");
    }

    #[test]
    fn a_profile_links_to_what_has_an_address() {
        let check = |landing: &[&str], expected: Option<&str>| {
            let linked = linked(&facts("visit", landing)).map(|message| message.key);
            assert_eq!(linked.as_deref(), expected);
        };
        check(&["counter", "website"], Some("landing-website-whole"));
        check(&["booking-page"], Some("landing-booking-page"));
        check(&["counter", "telephone"], None);
    }

    #[test]
    fn a_button_is_one_that_the_screen_has() {
        let at = |buyer, facts: &Facts| call_to_action_at(buyer, facts).button.key;
        let telephone = facts("lead", &["telephone"]);
        assert_eq!(at(Buyer::Meta, &telephone), "button-telephone");
        assert_eq!(at(Buyer::LinkedIn, &telephone), "button-more");
        assert_eq!(at(Buyer::Meta, &facts("visit", &[])), "button-visit");
        assert_eq!(at(Buyer::TikTok, &facts("visit", &[])), "button-more");
    }
}
