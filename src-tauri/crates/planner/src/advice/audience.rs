//! Whom the plan is for: a typical customer in words, and the audience to type into each advert
//! screen.

use crate::decision::{Grounds, network};
use crate::facts::phrase;
use crate::facts::{Buyers, Facts, Meeting};
use crate::forecast::Buyer;
use crate::forecast::outlook::Outlook;
use crate::message::{Arg, Message};
use serde::Serialize;

/// The people the plan is for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Audience {
    /// A typical customer.
    pub persona: Persona,
    /// One for each place where adverts are bought.
    pub adverts: Vec<AdvertAudience>,
}

/// A typical customer, in plain words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Persona {
    /// Who they are: persons or firms, ages, gender, place.
    pub who: Message,
    /// What they want.
    pub wants: Vec<Message>,
    /// What worries them.
    pub worries: Vec<Message>,
    /// What they ask, in the owner's words or as is typical of the trade.
    pub asks: Vec<Message>,
    /// Where they are found.
    pub found: Vec<Message>,
    /// What makes them choose.
    pub chooses: Vec<Message>,
    /// Why this picture helps, and what it rests on.
    pub reason: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// What to type into an advert screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AdvertAudience {
    /// Where it is typed in.
    pub buyer: Buyer,
    /// Place and radius.
    pub place: Message,
    /// Ages.
    pub ages: Message,
    /// Gender.
    pub gender: Message,
    /// Language.
    pub language: Message,
    /// Interests, as suggestions.
    pub interests: Option<Message>,
    /// Job functions, seniority and company size, where the screen asks for them.
    pub work: Vec<Message>,
    /// People it can reach, rounded to two figures; 0 where guests come from who knows where.
    pub people: f64,
    /// What to leave off.
    pub leave_off: Vec<Message>,
    /// Why it is this wide.
    pub reason: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// Whom the plan is for.
pub fn audience(grounds: &Grounds<'_>, outlook: &Outlook<'_>) -> Audience {
    let funded = grounds.prices.iter().zip(grounds.spend).filter(|(_, money)| **money > 0.0);
    Audience {
        persona: persona(grounds),
        adverts: funded
            .map(|(prices, _)| {
                let narrowed = outlook.narrowed_km;
                advert_audience(prices.buyer, prices.audience, narrowed, grounds.facts)
            })
            .collect(),
    }
}

/// First and last year of each age group of the questionnaire; the last is open.
const AGE_YEARS: [(u32, Option<u32>); 4] =
    [(18, Some(29)), (30, Some(49)), (50, Some(64)), (65, None)];

fn persona(grounds: &Grounds<'_>) -> Persona {
    let facts = grounds.facts;
    let firms = facts.buyers.value == Buyers::Businesses;
    let told = |part: &str| {
        let business = firms.then(|| Message::new(format!("persona-firm-{part}")));
        business.into_iter().chain([phrase::of_trade(part, facts)]).collect::<Vec<_>>()
    };
    let mut chooses = told("chooses");
    if !facts.difference.is_empty() {
        let own =
            Message::new("persona-difference").with("words", phrase::quote(&facts.difference));
        chooses.insert(0, own);
    }
    Persona {
        who: who(facts),
        wants: told("wants"),
        worries: told("worries"),
        asks: questions(facts),
        found: found(grounds),
        chooses,
        reason: phrase::said(
            if facts.customer_questions.is_empty() {
                "persona-reason-typical"
            } else {
                "persona-reason-given"
            },
            facts,
        ),
        rule: "",
    }
}

fn who(facts: &Facts) -> Message {
    let people = match (facts.buyers.value, facts.target.men_women) {
        (Buyers::Businesses, _) => "persona-people-firms",
        (Buyers::Both, _) => "persona-people-both",
        (Buyers::Consumers, [men, women]) if women > men => "persona-people-women",
        (Buyers::Consumers, [men, women]) if men > women => "persona-people-men",
        (Buyers::Consumers, _) => "persona-people",
    };
    let key = match (&facts.area, facts.meeting.value) {
        (_, Meeting::Online) => "persona-who-online",
        (Some(_), _) if guests_travel(facts) => "persona-who-guests",
        (Some(_), _) => "persona-who-area",
        (None, _) => "persona-who-near",
    };
    Message::new(key)
        .with("people", Message::new(people))
        .with("ages", ages(facts))
        .with("place", phrase::place(facts))
        .with("km", radius(facts))
        .with("country", phrase::country(facts))
}

/// Whether people come from elsewhere, so that the place is where they go, not where they are.
fn guests_travel(facts: &Facts) -> bool {
    facts.trade.code == "hotel-guesthouse" && facts.meeting.value == Meeting::Premises
}

fn radius(facts: &Facts) -> Arg {
    Arg::Number(facts.area.as_ref().map_or(0.0, |area| area.radius_km), 1)
}

/// Ages in words: one range, or a list where there is a gap.
fn ages(facts: &Facts) -> Arg {
    let wanted: Vec<usize> = (0..4).filter(|age| facts.target.ages[*age]).collect();
    let (Some(first), Some(last)) = (wanted.first(), wanted.last()) else {
        return range(18, None);
    };
    if last - first + 1 == wanted.len() {
        return range(AGE_YEARS[*first].0, AGE_YEARS[*last].1);
    }
    Arg::List(wanted.iter().map(|age| range(AGE_YEARS[*age].0, AGE_YEARS[*age].1)).collect())
}

fn range(from: u32, to: Option<u32>) -> Arg {
    Arg::Say(match to {
        Some(to) => Message::new("ages-range")
            .with("from", Arg::Text(from.to_string()))
            .with("to", Arg::Text(to.to_string())),
        None => Message::new("ages-from").with("from", Arg::Text(from.to_string())),
    })
}

/// Questions people ask: the owner's own first, the trade's typical ones after them; three in all.
pub fn questions(facts: &Facts) -> Vec<Message> {
    let own = facts.customer_questions.iter().filter(|words| !words.trim().is_empty());
    own.map(|words| Message::new("own-words").with("words", phrase::quote(words)))
        .chain((1..=3).map(|n| phrase::of_trade(&format!("ask-{n}"), facts)))
        .take(3)
        .collect()
}

/// Where they are found: the networks kept up, and the map for a business nearby.
fn found(grounds: &Grounds<'_>) -> Vec<Message> {
    let facts = grounds.facts;
    let mut lines = Vec::new();
    if facts.is_local() {
        let urgent = matches!(facts.trade.code, "plumber-electrician");
        lines.push(if urgent {
            Message::new("found-search-urgent")
        } else {
            phrase::said("found-search", facts)
        });
    }
    // How many use a network was asked in the United States.
    let here = facts.country == "US";
    for cadence in &grounds.schedule.cadences {
        let usage = libm::round(cadence.scored.fit.usage * 10.0).max(1.0);
        lines.push(
            Message::new(if here { "found-network" } else { "found-network-abroad" })
                .with("network", network::name(cadence.scored.network.code))
                .with("n", Arg::Number(usage, 0)),
        );
    }
    lines.push(Message::new(match facts.buyers.value {
        Buyers::Businesses => "found-firms",
        Buyers::Consumers | Buyers::Both => "found-friends",
    }));
    lines
}

/// What to type in at a buyer; in a part of the area (kilometres) where the whole is too wide.
fn advert_audience(
    buyer: Buyer,
    people: f64,
    narrowed: Option<f64>,
    facts: &Facts,
) -> AdvertAudience {
    let wide = facts.area.as_ref().map_or(0.0, |area| area.radius_km);
    // Of evenly spread people, a circle holds as many as its square says.
    let share = narrowed.map_or(1.0, |km| (km.max(LEAST_KM) / wide).min(1.0));
    let code = buyer.code();
    let linked_in = buyer == Buyer::LinkedIn;
    AdvertAudience {
        buyer,
        place: advert_place(buyer, narrowed, facts),
        ages: advert_ages(buyer, facts),
        gender: Message::new(match facts.target.men_women {
            [men, women] if women > men => "advert-gender-women",
            [men, women] if men > women => "advert-gender-men",
            _ => "advert-gender-all",
        }),
        language: Message::new(format!("advert-language-{code}")),
        interests: (!linked_in).then(|| phrase::of_trade("interests", facts)),
        work: if linked_in { work(facts) } else { Vec::new() },
        people: if guests_travel(facts) {
            0.0
        } else {
            crate::facts::round_money(people * share * share)
        },
        leave_off: leave_off(buyer, facts),
        reason: Message::new(if linked_in { "advert-reason-jobs" } else { "advert-reason-broad" }),
        rule: "A1",
    }
}

/// The smallest circle to draw: Meta takes none under a mile, in kilometres.
const LEAST_KM: f64 = 2.0;

fn advert_place(buyer: Buyer, narrowed: Option<f64>, facts: &Facts) -> Message {
    let wanted = facts.area.as_ref().map_or(0.0, |area| area.radius_km);
    let km = narrowed.unwrap_or(wanted).max(LEAST_KM);
    let key = match (&facts.area, buyer, facts.meeting.value) {
        (_, _, Meeting::Online) => "advert-place-country",
        (Some(_), _, _) if guests_travel(facts) => "advert-place-guests",
        (Some(_), Buyer::Meta, _) if narrowed.is_some() => "advert-place-narrowed",
        (Some(_), Buyer::Meta, _) if wanted < LEAST_KM => "advert-place-least",
        (Some(_), Buyer::Meta, _) => "advert-place-radius",
        (Some(_), _, _) if narrowed.is_some() => "advert-place-part",
        (Some(_), _, _) => "advert-place-town",
        (None, _, _) => "advert-place-near",
    };
    Message::new(key)
        .with("place", phrase::place(facts))
        .with("km", Arg::Number(km, 1))
        .with("miles", Arg::Number((km / KM_A_MILE).max(1.0), 0))
        .with("country", phrase::country(facts))
}

/// Highest lowest age that Meta takes as a fixed limit.
const LOWEST_AGE_CONTROL: u32 = 25;

const KM_A_MILE: f64 = 1.609_344;

fn advert_ages(buyer: Buyer, facts: &Facts) -> Message {
    match buyer {
        Buyer::LinkedIn => Message::new("advert-ages-linkedin"),
        Buyer::TikTok => {
            Message::new("advert-ages-tiktok").with("boxes", Arg::List(tiktok_boxes(facts)))
        }
        Buyer::Meta => {
            let wanted: Vec<usize> = (0..4).filter(|age| facts.target.ages[*age]).collect();
            let first = wanted.first().map_or(18, |age| AGE_YEARS[*age].0);
            let last = wanted.last().and_then(|age| AGE_YEARS[*age].1);
            // The control takes no lowest age above 25; the rest can only be suggested.
            let key = match (first > LOWEST_AGE_CONTROL, last) {
                (true, Some(_)) => "advert-ages-meta-suggest",
                (true, None) => "advert-ages-meta-suggest-open",
                (false, Some(_)) => "advert-ages-meta",
                (false, None) => "advert-ages-meta-open",
            };
            Message::new(key)
                .with("control", Arg::Text(LOWEST_AGE_CONTROL.to_string()))
                .with("from", Arg::Text(first.to_string()))
                .with("to", Arg::Text(last.map_or_else(String::new, |last| last.to_string())))
        }
    }
}

/// TikTok's own age boxes that hold the ages wanted.
fn tiktok_boxes(facts: &Facts) -> Vec<Arg> {
    const BOXES: [(&str, [bool; 4]); 5] = [
        ("18–24", [true, false, false, false]),
        ("25–34", [true, true, false, false]),
        ("35–44", [false, true, false, false]),
        ("45–54", [false, true, true, false]),
        ("55+", [false, false, true, true]),
    ];
    let wanted = |holds: &[bool; 4]| holds.iter().zip(facts.target.ages).any(|(h, w)| *h && w);
    BOXES.iter().filter(|(_, holds)| wanted(holds)).map(|(name, _)| Arg::from(*name)).collect()
}

fn work(facts: &Facts) -> Vec<Message> {
    vec![
        phrase::of_trade("functions", facts),
        Message::new("advert-seniority"),
        Message::new("advert-company-size"),
    ]
}

fn leave_off(buyer: Buyer, facts: &Facts) -> Vec<Message> {
    let mut lines = vec![
        Message::new(format!("advert-off-{}-1", buyer.code())),
        Message::new(format!("advert-off-{}-2", buyer.code())),
    ];
    let delicate = match facts.trade.code {
        "dentist-clinic" | "cleaning-care" | "gym-studio" => Some("advert-off-health"),
        "lawyer-accountant" => Some("advert-off-hardship"),
        _ => None,
    };
    lines.extend(delicate.map(Message::new));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Answers, Place, Value};
    use crate::plan::VerdictKind;
    use crate::test_support::Trial;

    fn facts(given: &[(&str, Value)]) -> Facts {
        let mut answers = Answers::default();
        for (question, value) in given {
            answers.give(question, Answer::Given(value.clone()));
        }
        Facts::of(&answers)
    }

    fn list(items: &[&str]) -> Value {
        Value::List(items.iter().map(|item| (*item).to_owned()).collect())
    }

    #[test]
    fn guests_of_a_hotel_are_sought_where_they_live_not_where_it_stands() {
        let place =
            Place { name: "Vienna".into(), radius_km: 20.0, people: 900_000.0, gazetteer_id: None };
        let keys = |trade: &str| {
            let text = |text: &str| Value::Text(text.into());
            let area = ("area", Value::Place(place.clone()));
            let facts = facts(&[("trade", text(trade)), ("reach", text("premises")), area]);
            (advert_place(Buyer::Meta, None, &facts).key, who(&facts).key)
        };
        let guests = ("advert-place-guests".to_owned(), "persona-who-guests".to_owned());
        assert_eq!(keys("hotel-guesthouse"), guests);
        let neighbours = ("advert-place-radius".to_owned(), "persona-who-area".to_owned());
        assert_eq!(keys("bakery-cafe"), neighbours);
    }

    #[test]
    fn ages_are_one_range_unless_there_is_a_gap() {
        let of = |groups: &[&str]| ages(&facts(&[("ages", list(groups))]));
        assert_eq!(of(&["30-49", "50-64"]), range(30, Some(64)));
        assert_eq!(of(&[]), range(18, None));
        assert_eq!(of(&["65+"]), range(65, None));
        let Arg::List(parts) = of(&["18-29", "65+"]) else { panic!("a gap is a list") };
        assert_eq!(parts, [range(18, Some(29)), range(65, None)]);
    }

    #[test]
    fn a_circle_is_never_smaller_than_the_screen_takes() {
        let place =
            Place { name: "Ghent".into(), radius_km: 0.5, people: 9000.0, gazetteer_id: None };
        let facts =
            facts(&[("area", Value::Place(place)), ("reach", Value::Text("premises".into()))]);
        let message = advert_place(Buyer::Meta, None, &facts);
        assert_eq!(message.key, "advert-place-least");
        assert_eq!(message.args["km"], Arg::Number(2.0, 1));
        assert_eq!(advert_place(Buyer::Meta, Some(0.4), &facts).args["km"], Arg::Number(2.0, 1));
    }

    #[test]
    fn where_the_area_is_too_wide_the_narrower_one_is_typed_in() {
        let wide =
            Place { name: "Singapore".into(), radius_km: 25.0, people: 5e6, gazetteer_id: None };
        let given = [
            ("country", Value::Text("SG".into())),
            ("area", Value::Place(wide)),
            ("reach", Value::Text("premises".into())),
            ("goal", Value::Text("awareness".into())),
            ("buyers", Value::Text("consumers".into())),
            ("hours_week", Value::Number(6.0)),
            ("ad_budget", Value::Number(20.0)),
        ];
        let plan = Trial::of(&given).plan();
        assert_eq!(plan.verdict.kind, VerdictKind::AreaTooWide);
        let advert = &plan.advice.audience.adverts[0];
        assert_eq!(advert.place.key, "advert-place-narrowed");
        let Arg::Number(km, _) = advert.place.args["km"] else { panic!("a number of kilometres") };
        assert!((2.0..10.0).contains(&km), "{km}");
        assert!(advert.people < 100_000.0, "{}", advert.people);
    }

    #[test]
    fn tiktok_has_boxes_of_its_own() {
        let of = |groups: &[&str]| tiktok_boxes(&facts(&[("ages", list(groups))])).len();
        assert_eq!((of(&["18-29"]), of(&["30-49"]), of(&["65+"]), of(&[])), (2, 3, 1, 5));
    }

    #[test]
    fn the_owners_questions_come_first_and_there_are_always_three() {
        let of = |own: &[&str]| {
            let facts = facts(&[("audience_questions", list(own))]);
            questions(&facts).into_iter().map(|message| message.key).collect::<Vec<_>>()
        };
        assert_eq!(of(&["Why?", " "]), ["own-words", "ask-1-other", "ask-2-other"]);
        assert_eq!(of(&["a", "b", "c"]), ["own-words"; 3]);
        assert_eq!(of(&[]).len(), 3);
    }
}
