//! Being found: profile words, categories, signs, the lists adverts feed, and selling in-network.

use crate::decision::{Grounds, landing, network};
use crate::facts::phrase;
use crate::facts::{Conversion, Facts, Meeting};
use crate::message::{Arg, Message};
use serde::Serialize;

/// How people find the business without an advert.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Found {
    /// Words for each profile.
    pub profiles: Vec<Profile>,
    /// Where the one link of every profile leads.
    pub link: Message,
    /// The category to choose on the map; `None` for a business that serves no area.
    pub category: Option<Message>,
    /// Words that people search with, to put into profile and posts.
    pub searched: Message,
    /// Signs at the place, on the van, on paper.
    pub signs: Vec<Message>,
    /// The mailing list and the enquiry form, which adverts feed.
    pub owned: Vec<Message>,
    /// For a business that comes to the customer.
    pub visits: Vec<Message>,
    /// Whether to sell inside a network.
    pub shop: SocialShop,
    /// Why being found comes first.
    pub reason: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// Words for one profile, ready to paste.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Profile {
    /// The network.
    pub network: &'static str,
    /// The name line.
    pub name: Message,
    /// The words under it.
    pub bio: Message,
    /// The same without the reason, for where the words would be too long.
    pub short: Message,
    /// Most characters the words may have.
    pub most: usize,
}

/// Whether to sell inside a network.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SocialShop {
    /// Whether it fits.
    pub fits: bool,
    /// The answer, with why.
    pub text: Message,
    /// What it needs, where it fits.
    pub needs: Vec<Message>,
    /// The rule behind it.
    pub rule: &'static str,
}

/// How people find the business without an advert.
pub fn found(grounds: &Grounds<'_>) -> Found {
    let facts = grounds.facts;
    Found {
        profiles: profiles(grounds),
        link: match landing::linked(facts) {
            Some(place) => Message::new("profile-link").with("place", place),
            None => Message::new("profile-link-none"),
        },
        category: facts.is_local().then(|| phrase::of_trade("category", facts)),
        searched: phrase::of_trade("searched", facts).with("place", phrase::place(facts)),
        signs: signs(facts),
        owned: owned(facts),
        visits: visits(facts),
        shop: shop(facts, |code| grounds.is_on(code)),
        reason: Message::new("found-reason"),
        rule: "W1",
    }
}

/// Most characters of a profile's words.
fn most(code: &str) -> usize {
    match code {
        "instagram" => 150,
        "tiktok" => 80,
        "facebook" => 101,
        "linkedin" => 120,
        "x" => 160,
        "pinterest" | "threads" => 500,
        "youtube" => 1000,
        _ => 750,
    }
}

fn profiles(grounds: &Grounds<'_>) -> Vec<Profile> {
    let facts = grounds.facts;
    let map = grounds.choice.google_profile.then_some("google-business");
    grounds
        .schedule
        .cadences
        .iter()
        .map(|cadence| cadence.scored.network.code)
        .chain(map)
        .map(|code| Profile {
            network: code,
            name: name_line(code, facts),
            bio: bio("bio", facts),
            short: bio("bio-short", facts),
            most: most(code),
        })
        .collect()
}

/// The name line: the name alone on the map and on Facebook, whose rules forbid more; elsewhere with
/// what and where, since that is what people search for.
fn name_line(code: &str, facts: &Facts) -> Message {
    let business = if facts.business.is_empty() {
        Arg::Say(Message::new("name-unnamed"))
    } else {
        phrase::quote(&facts.business)
    };
    let key = match (code, facts.is_local() && facts.area.is_some()) {
        ("google-business" | "facebook", _) => "name-line-alone",
        (_, true) => "name-line-place",
        (_, false) => "name-line",
    };
    Message::new(key)
        .with("business", business)
        .with("what", phrase::of_trade("what", facts))
        .with("place", phrase::place(facts))
}

/// What and where, the reason to choose, the one thing to do.
fn bio(key: &str, facts: &Facts) -> Message {
    let placed = facts.is_local() && facts.area.is_some();
    let what = Message::new(if placed { "bio-what-place" } else { "bio-what" })
        .with("makes", phrase::of_trade("makes", facts))
        .with("place", phrase::place(facts));
    Message::new(key)
        .with("what", what)
        .with("reason", landing::benefit(facts))
        .with("call", landing::call_to_action(facts).words)
}

fn signs(facts: &Facts) -> Vec<Message> {
    let mut lines = match facts.meeting.value {
        Meeting::Premises => vec!["sign-door", "sign-counter", "sign-packaging"],
        Meeting::Visits => vec!["sign-van", "sign-site", "sign-invoice"],
        Meeting::Online => vec!["sign-mail", "sign-signature"],
    };
    if facts.meeting.value == Meeting::Online && ships(facts) {
        lines.insert(0, "sign-parcel");
    }
    lines.into_iter().map(Message::new).collect()
}

/// Whether goods are sent.
pub fn ships(facts: &Facts) -> bool {
    matches!(facts.trade.code, "online-shop" | "crafts-gifts" | "shop" | "bakery-cafe")
}

fn owned(facts: &Facts) -> Vec<Message> {
    let has = |code: &str| facts.landing.iter().any(|landing| landing == code);
    let list = if has("mailing-list") { "owned-list-there" } else { "owned-list-start" };
    let mut lines = vec![phrase::said(list, facts)];
    if facts.conversion.value == Conversion::Lead {
        let form = if has("enquiry-form") { "owned-form-there" } else { "owned-form-start" };
        lines.push(Message::new(form));
    }
    match facts.trade.code {
        "hotel-guesthouse" => lines.push(Message::new("owned-direct")),
        "charity-club" => lines.push(Message::new("owned-grants")),
        _ => {}
    }
    lines.push(Message::new("owned-consent"));
    lines
}

fn visits(facts: &Facts) -> Vec<Message> {
    if facts.meeting.value != Meeting::Visits {
        return Vec::new();
    }
    let mut lines = Vec::new();
    if facts.trade.code == "plumber-electrician" {
        lines.push(Message::new("visits-urgent"));
    }
    lines.extend(
        ["visits-area", "visits-groups", "visits-before-after", "visits-review"].map(Message::new),
    );
    lines
}

/// Price up to which people buy without leaving the network, United States dollars.
const SHOP_PRICE_USD: f64 = 60.0;

/// Whether to sell inside one of the networks the plan is on.
fn shop(facts: &Facts, is_on: impl Fn(&str) -> bool) -> SocialShop {
    let goods = matches!(facts.trade.code, "online-shop" | "crafts-gifts" | "shop" | "other");
    let physical = goods && facts.conversion.value == Conversion::OnlineSale;
    let cheap = facts.order_value.value <= SHOP_PRICE_USD * facts.per_usd;
    let films = facts.makes("short-video");
    let no = |key: &str| SocialShop {
        fits: false,
        text: Message::new(key)
            .with("price", facts.money(crate::facts::round_money(SHOP_PRICE_USD * facts.per_usd))),
        needs: Vec::new(),
        rule: "I2",
    };
    if !physical {
        return no(match facts.trade.code {
            "charity-club" => "shop-no-charity",
            "software-subscription" => "shop-no-software",
            "bakery-cafe" | "restaurant" => "shop-no-sending",
            _ if goods => "shop-no-sending",
            _ => "shop-no-goods",
        });
    }
    if !cheap {
        return no("shop-no-price");
    }
    if !films {
        return no("shop-no-films");
    }
    let where_to = ["tiktok", "instagram"].into_iter().find(|code| is_on(code));
    let Some(code) = where_to else { return no("shop-no-network") };
    SocialShop {
        fits: true,
        text: Message::new("shop-test").with("network", network::name(code)),
        needs: ["shop-needs-country", "shop-needs-returns", "shop-needs-fee", "shop-needs-films"]
            .map(Message::new)
            .to_vec(),
        rule: "I2",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Answers, Value};

    fn facts(given: &[(&str, Value)]) -> Facts {
        let mut answers = Answers::default();
        for (question, value) in given {
            answers.give(question, Answer::Given(value.clone()));
        }
        Facts::of(&answers)
    }

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    #[test]
    fn selling_in_a_network_needs_goods_a_low_price_and_films() {
        let films = ("content", Value::List(vec!["short-video".into()]));
        let crafts = ("trade", text("crafts-gifts"));
        let check = |given: &[(&str, Value)], key: &str| {
            assert_eq!(shop(&facts(given), |code| code == "instagram").text.key, key);
        };
        check(&[crafts.clone(), films.clone()], "shop-test");
        check(std::slice::from_ref(&crafts), "shop-no-films");
        check(&[crafts, films.clone(), ("order_value", Value::Number(61.0))], "shop-no-price");
        check(&[("trade", text("consultant-agency")), films.clone()], "shop-no-goods");
        check(&[("trade", text("charity-club")), films.clone()], "shop-no-charity");
        check(&[("trade", text("shop")), films.clone()], "shop-no-sending");
        let nowhere = shop(&facts(&[("trade", text("crafts-gifts")), films]), |_| false);
        assert_eq!((nowhere.fits, nowhere.text.key.as_str()), (false, "shop-no-network"));
    }

    #[test]
    fn software_has_no_van_and_a_plumber_no_counter() {
        let keys = |trade: &str| {
            signs(&facts(&[("trade", text(trade))])).into_iter().map(|m| m.key).collect::<Vec<_>>()
        };
        assert_eq!(keys("software-subscription"), ["sign-mail", "sign-signature"]);
        assert!(keys("plumber-electrician").contains(&"sign-van".to_owned()));
        assert!(keys("bakery-cafe").contains(&"sign-counter".to_owned()));
        assert_eq!(keys("online-shop")[0], "sign-parcel");
    }

    #[test]
    fn a_claim_nobody_made_stands_in_brackets() {
        let reason = |given: &[(&str, Value)]| match &bio("bio", &facts(given)).args["reason"] {
            Arg::Say(message) => message.key.clone(),
            other => panic!("{other:?}"),
        };
        let classes = ("trade", text("classes-courses"));
        assert_eq!(reason(std::slice::from_ref(&classes)), "own-suggestion");
        assert_eq!(reason(&[classes, ("difference", text("Six to a group"))]), "own-words-stop");
    }

    #[test]
    fn a_hotel_is_told_of_portals_and_a_charity_of_grants() {
        let has = |trade: &str, key: &str| {
            owned(&facts(&[("trade", text(trade))])).iter().any(|line| line.key == key)
        };
        assert!(has("hotel-guesthouse", "owned-direct") && has("charity-club", "owned-grants"));
        assert!(!has("bakery-cafe", "owned-direct") && !has("bakery-cafe", "owned-grants"));
    }

    #[test]
    fn search_beats_posts_when_the_pipe_bursts() {
        let lines = visits(&facts(&[("trade", text("plumber-electrician"))]));
        assert_eq!(lines[0].key, "visits-urgent");
        assert!(visits(&facts(&[("trade", text("bakery-cafe"))])).is_empty());
    }
}
