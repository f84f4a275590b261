//! Each network in turn: how its strategy differs from the others'.

use super::content::{self, Format};
use super::ratio::Ratio;
use crate::benchmark::closed::is_closed;
use crate::decision::cadence::{Cadence, GOOGLE_PROFILE_HOURS};
use crate::decision::{Grounds, network};
use crate::facts::phrase;
use crate::facts::{Buyers, Conversion, Facts, Meeting};
use crate::forecast::Buyer;
use crate::message::{Arg, Message};
use crate::purpose::Purpose;
use crate::questionnaire::question::NETWORKS;
use serde::Serialize;

/// What a network is for in this plan, and how to go about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Portrait {
    /// The network.
    pub network: &'static str,
    /// Its job.
    pub job: Message,
    /// The purposes it serves.
    pub purposes: Vec<Purpose>,
    /// Forms of post.
    pub formats: Vec<Message>,
    /// Posts a week.
    pub posts_per_week: f64,
    /// Hours a week.
    pub hours_week: f64,
    /// How many posts may sell; `None` where posts are not what counts.
    pub ratio: Option<Message>,
    /// What to talk about there.
    pub topics: Vec<Message>,
    /// How to sound there.
    pub tone: Message,
    /// Adverts or none.
    pub adverts: Message,
    /// What to measure there.
    pub measures: Message,
    /// What to leave out there.
    pub leave_out: Message,
    /// Why this network.
    pub reason: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// A place outside the choice of networks: nobody has measured what it brings.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Beside {
    /// Its code.
    pub network: &'static str,
    /// Whether to keep it up for what it costs: nothing but a little time.
    pub keep: bool,
    /// What to do with it, and why.
    pub text: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// A portrait of every network of the plan, the Google profile last.
pub fn portraits(grounds: &Grounds<'_>) -> Vec<Portrait> {
    let sells_on = content::sells_on(grounds);
    let cadences = grounds.schedule.cadences.iter();
    let mut all: Vec<Portrait> =
        cadences.map(|cadence| of_network(cadence, &sells_on, grounds)).collect();
    if grounds.choice.google_profile {
        all.push(of_profile(grounds.facts));
    }
    all
}

fn of_network(cadence: &Cadence, sells_on: &[&str], grounds: &Grounds<'_>) -> Portrait {
    let facts = grounds.facts;
    let scored = cadence.scored;
    let code = scored.network.code;
    let (reason, rule) = why(code, scored.fit.usage, facts);
    let money = money_on(code, grounds);
    let mut purposes = vec![Purpose::Trust, Purpose::Care];
    if money > 0.0 || sells_on.contains(&code) {
        purposes.push(Purpose::Sell);
    }
    Portrait {
        network: code,
        job: network::job(scored.network, facts),
        purposes,
        formats: content::formats(code, facts).into_iter().map(Format::name).collect(),
        posts_per_week: cadence.posts_per_week,
        hours_week: cadence.hours(),
        ratio: Some(Ratio::on(code, facts).words()),
        topics: content::topics_of(code).iter().map(|topic| topic.title(facts)).collect(),
        tone: Message::new(format!("tone-{code}")),
        adverts: adverts(code, money, facts),
        measures: Message::new(format!("measure-{code}")),
        leave_out: Message::new(format!("leave-out-{code}")),
        reason,
        rule,
    }
}

/// The profile on the map: no feed, but found by those who search.
fn of_profile(facts: &Facts) -> Portrait {
    let code = "google-business";
    let visits = facts.meeting.value == Meeting::Visits;
    let urgent = visits && facts.trade.code == "plumber-electrician";
    Portrait {
        network: code,
        job: Message::new("job-google-business"),
        purposes: vec![Purpose::Trust, Purpose::Care],
        formats: ["format-photo", "format-update", "format-answer"].map(Message::new).to_vec(),
        posts_per_week: 0.0,
        hours_week: GOOGLE_PROFILE_HOURS,
        ratio: None,
        topics: vec![Message::new("topics-google-business")],
        tone: Message::new("tone-google-business"),
        adverts: Message::new("portrait-adverts-profile"),
        measures: Message::new("measure-google-business"),
        leave_out: Message::new("leave-out-google-business"),
        reason: Message::new(if urgent { "why-there-map-visits" } else { "why-there-map" }),
        rule: if visits { "N8" } else { "N3" },
    }
}

fn money_on(code: &str, grounds: &Grounds<'_>) -> f64 {
    let Some(buyer) = buyer_of(code) else { return 0.0 };
    grounds
        .prices
        .iter()
        .zip(grounds.spend)
        .find(|(prices, _)| prices.buyer == buyer)
        .map_or(0.0, |(_, money)| *money)
}

const fn buyer_of(code: &str) -> Option<Buyer> {
    match code.as_bytes() {
        b"instagram" | b"facebook" => Some(Buyer::Meta),
        b"tiktok" => Some(Buyer::TikTok),
        b"linkedin" => Some(Buyer::LinkedIn),
        _ => None,
    }
}

fn adverts(code: &str, money: f64, facts: &Facts) -> Message {
    match buyer_of(code) {
        Some(Buyer::Meta) if money > 0.0 => {
            Message::new("portrait-adverts-meta").with("money", facts.money(money))
        }
        Some(_) if money > 0.0 => {
            Message::new("portrait-adverts-yes").with("money", facts.money(money))
        }
        Some(_) if facts.ad_budget.value <= 0.0 => Message::new("portrait-adverts-no-money"),
        Some(Buyer::Meta) if facts.buyers.value == Buyers::Businesses => {
            Message::new("portrait-adverts-known")
        }
        Some(Buyer::TikTok) if facts.conversion.value == Conversion::Lead => {
            Message::new("portrait-adverts-no-enquiries")
        }
        Some(_) if !facts.goal.value.sells() => Message::new("portrait-adverts-elsewhere"),
        Some(_) => Message::new("portrait-adverts-not-here"),
        None => Message::new("portrait-adverts-unpriced"),
    }
}

/// Why a network is in the plan, by the rule that speaks loudest.
fn why(code: &str, usage: f64, facts: &Facts) -> (Message, &'static str) {
    let ages = facts.target.ages;
    let young = ages[0] && !ages[2] && !ages[3] && !ages[1];
    let older = !ages[0] && !ages[1];
    let women = facts.target.men_women[1] > facts.target.men_women[0];
    let firms = facts.buyers.value == Buyers::Businesses;
    let (key, rule) = match code {
        "linkedin" if firms => ("why-there-firms", "N1"),
        _ if firms => ("why-there-known", "N1"),
        "facebook" | "youtube" if older => ("why-there-older", "N5"),
        "instagram" | "tiktok" | "youtube" if young => ("why-there-young", "N6"),
        "pinterest" if women => ("why-there-pinterest", "N7"),
        "facebook" if facts.meeting.value == Meeting::Visits => ("why-there-groups", "N8"),
        "facebook"
            if facts.meeting.value == Meeting::Premises
                && facts.trade.code != "hotel-guesthouse" =>
        {
            ("why-there-talk", "N3")
        }
        "instagram" if facts.meeting.value == Meeting::Premises => ("why-there-near", "N3"),
        "instagram" | "facebook" | "tiktok" => ("why-there-consumers", "N2"),
        _ => ("why-there-fit", "N4"),
    };
    (Message::new(key).with("use", used(usage, facts)), rule)
}

/// How many use a network. It was asked in the United States, so elsewhere that is said.
fn used(usage: f64, facts: &Facts) -> Message {
    let of_ten = libm::round(usage * 10.0).max(1.0);
    let key = if facts.country == "US" { "why-use" } else { "why-use-abroad" };
    Message::new(key).with("n", Arg::Number(of_ten, 0))
}

/// The app in which people of a country write to businesses, where no network of ours is it.
fn chat_app(country: &str) -> Option<&'static str> {
    match country {
        "JP" | "TH" | "TW" => Some("line"),
        "KR" => Some("kakaotalk"),
        _ => None,
    }
}

/// Places outside the choice, and what to do with each.
pub fn beside(grounds: &Grounds<'_>) -> Vec<Beside> {
    NETWORKS
        .iter()
        .copied()
        .filter(|code| network::of(code).is_none())
        .filter(|code| !(*code == "google-business" && grounds.choice.google_profile))
        .map(|code| place_beside(code, grounds.facts))
        .chain(chat_app(&grounds.facts.country).map(|code| chat_beside(code, grounds.facts)))
        .collect()
}

fn chat_beside(code: &'static str, facts: &Facts) -> Beside {
    let text = Message::new("beside-chat")
        .with("network", network::name(code))
        .with("country", phrase::country(facts));
    Beside { network: code, keep: true, text, rule: "N9" }
}

fn place_beside(code: &'static str, facts: &Facts) -> Beside {
    let said = |key: String, keep| Beside {
        network: code,
        keep,
        text: Message::new(key)
            .with("network", network::name(code))
            .with("country", phrase::country(facts))
            .with("followers", Arg::Number(facts.followers_on(code), 0)),
        rule: "N9",
    };
    if facts.avoid.contains(&code) {
        return said("left-out-not-wanted".to_owned(), false);
    }
    if is_closed(code, &facts.country) {
        return said("left-out-closed".to_owned(), false);
    }
    let known = facts.followers_on(code) > 0.0;
    let local = facts.is_local();
    match code {
        "whatsapp" if known => said("beside-whatsapp-known".to_owned(), true),
        "nextdoor" if local && facts.country == "US" || code == "nextdoor" && known => {
            said("beside-nextdoor-near".to_owned(), true)
        }
        "google-business" => said("beside-google-business".to_owned(), false),
        _ if known => said("beside-known".to_owned(), true),
        code => said(format!("beside-{code}"), false),
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

    fn list(items: &[&str]) -> Value {
        Value::List(items.iter().map(|item| (*item).to_owned()).collect())
    }

    #[test]
    fn the_reason_is_the_one_that_speaks_loudest() {
        let check = |code, given: &[(&str, Value)], rule| {
            assert_eq!(why(code, 0.5, &facts(given)).1, rule, "{code} {given:?}");
        };
        check("linkedin", &[("buyers", text("businesses"))], "N1");
        check("facebook", &[("buyers", text("businesses"))], "N1");
        check("facebook", &[("ages", list(&["65+"]))], "N5");
        check("tiktok", &[("ages", list(&["18-29"]))], "N6");
        check("pinterest", &[("gender", text("mostly-women"))], "N7");
        check("facebook", &[("reach", text("visits"))], "N8");
        check("instagram", &[("reach", text("premises"))], "N3");
        check("instagram", &[("reach", text("online"))], "N2");
        check("x", &[], "N4");
    }

    #[test]
    fn where_people_write_elsewhere_that_app_is_named_and_no_american_figure_is_theirs() {
        use crate::test_support::Trial;
        let apps = |country: &str| {
            let trial = Trial::of(&[("country", text(country))]);
            let beside = beside(&trial.grounds());
            let chat = beside.into_iter().filter(|b| b.text.key == "beside-chat");
            chat.map(|b| b.network).collect::<Vec<_>>()
        };
        assert_eq!((apps("JP"), apps("KR"), apps("US")), (vec!["line"], vec!["kakaotalk"], vec![]));
        let said =
            |country: &str| match &why("facebook", 0.8, &facts(&[("country", text(country))]))
                .0
                .args["use"]
            {
                Arg::Say(used) => used.key.clone(),
                other => panic!("{other:?}"),
            };
        assert_eq!((said("US"), said("JP")), ("why-use".into(), "why-use-abroad".into()));
    }

    #[test]
    fn places_without_figures_are_kept_only_where_people_are_already() {
        let kept =
            |code: &'static str, given: &[(&str, Value)]| place_beside(code, &facts(given)).keep;
        let followers = |code: &str| Value::Counts([(code.to_owned(), 210.0)].into());
        assert!(kept("whatsapp", &[("followers", followers("whatsapp"))]));
        assert!(!kept("whatsapp", &[]));
        assert!(!kept("reddit", &[]));
        let there = [("country", text("CN")), ("followers", followers("whatsapp"))];
        assert_eq!(place_beside("whatsapp", &facts(&there)).text.key, "left-out-closed");
        assert!(!kept(
            "reddit",
            &[("followers", followers("reddit")), ("avoid", list(&["reddit"]))]
        ));
        assert!(kept("nextdoor", &[("country", text("US")), ("reach", text("visits"))]));
        assert!(!kept("nextdoor", &[("country", text("FR")), ("reach", text("visits"))]));
    }
}
