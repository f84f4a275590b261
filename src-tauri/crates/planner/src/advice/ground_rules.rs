//! Ground rules: who holds the accounts, what staff may post, labels, consent, privacy, the law
//! of the sector.

use super::people::{is_alone, person};
use crate::decision::Grounds;
use crate::facts::Facts;
use crate::facts::phrase;
use crate::message::Message;
use crate::message::point::{Point, points};
use serde::Serialize;

/// Some ground rules that belong together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group {
    /// What they are about.
    pub title: Message,
    /// Why they are needed.
    pub reason: Message,
    /// The rules.
    pub points: Vec<Point>,
}

/// Every ground rule on these grounds.
pub fn ground_rules(work: &Grounds<'_>) -> Vec<Group> {
    let facts = work.facts;
    let mut groups = vec![
        group("accounts", accounts(facts)),
        group("posting", posting(facts)),
        group("labels", points("L2", &["ground-label", "ground-reviews", "ground-bought"])),
        group("pictures", pictures(facts)),
    ];
    if collects(facts) {
        groups.push(group(
            "privacy",
            points("L4", &["ground-consent", "ground-purpose", "ground-delete"]),
        ));
    }
    groups.push(group("sector", sector(facts)));
    groups
}

fn group(code: &str, points: Vec<Point>) -> Group {
    Group {
        title: Message::new(format!("ground-{code}-title")),
        reason: Message::new(format!("ground-{code}-reason")),
        points,
    }
}

fn accounts(facts: &Facts) -> Vec<Point> {
    let second = match facts.decides.as_str() {
        "partner" => "ground-holders-partner",
        "manager" => "ground-holders-manager",
        _ => "ground-holders-trusted",
    };
    let mut rules = points("L1", &["ground-name", second, "ground-two-step"]);
    if facts.posts_by == "freelancer" {
        rules.push(Point::new("L1", "ground-freelancer"));
    }
    rules.push(Point::new("L1", if is_alone(facts) { "ground-list" } else { "ground-leaver" }));
    rules
}

fn posting(facts: &Facts) -> Vec<Point> {
    let approves = if is_alone(facts) {
        Message::new("ground-approve-alone")
    } else {
        Message::new("ground-approve").with("decides", person(&facts.decides))
    };
    let mut rules = vec![Point::of("L1", approves)];
    if !is_alone(facts) {
        rules.push(Point::of("L1", phrase::said("ground-staff-may", facts)));
    }
    rules.extend(points("I4", &["ground-never", "ground-true"]));
    rules.push(Point::new("R2", "ground-moderate"));
    rules
}

fn pictures(facts: &Facts) -> Vec<Point> {
    let mut rules = points("L3", &["ground-people", "ground-children", "ground-own"]);
    rules.push(Point::new(
        "L3",
        if facts.makes("short-video") || facts.makes("long-video") {
            "ground-music"
        } else {
            "ground-words"
        },
    ));
    rules
}

/// Whether names or addresses of people are kept.
fn collects(facts: &Facts) -> bool {
    let keeps = ["enquiry-form", "mailing-list", "booking-page", "online-shop"];
    facts.warm_audience || facts.landing.iter().any(|code| keeps.contains(&code.as_str()))
}

/// What the law of a trade may ask, to be checked where the business is.
fn sector(facts: &Facts) -> Vec<Point> {
    let special = match facts.trade.code {
        "dentist-clinic" => Some("ground-sector-health"),
        "hair-beauty" | "gym-studio" => Some("ground-sector-body"),
        "lawyer-accountant" | "consultant-agency" => Some("ground-sector-advice"),
        "restaurant" | "hotel-guesthouse" => Some("ground-sector-alcohol"),
        "bakery-cafe" => Some("ground-sector-food"),
        "classes-courses" => Some("ground-sector-children"),
        "charity-club" => Some("ground-sector-charity"),
        "cleaning-care" => Some("ground-sector-homes"),
        "plumber-electrician" | "builder-landscaper" => Some("ground-sector-works"),
        "online-shop" | "crafts-gifts" | "shop" => Some("ground-sector-goods"),
        "software-subscription" => Some("ground-sector-subscription"),
        _ => None,
    };
    let mut rules: Vec<Point> = special.map(|key| Point::new("L5", key)).into_iter().collect();
    rules.push(Point::new("L5", "ground-sector-claims"));
    rules.push(Point::new("L5", "ground-sector-check"));
    rules
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{Trial, list, text};

    fn keys(given: &[(&str, crate::answer::Value)]) -> Vec<String> {
        let groups = ground_rules(&Trial::of(given).grounds());
        groups.into_iter().flat_map(|g| g.points).map(|point| point.text.key).collect()
    }

    #[test]
    fn nobody_alone_is_told_about_staff() {
        let alone = keys(&[]);
        assert!(!alone.iter().any(|key| key.contains("staff") || key.contains("leaver")));
        let staffed = keys(&[("posts_by", text("staff"))]);
        assert!(staffed.contains(&"ground-staff-may".to_owned()));
        assert!(staffed.contains(&"ground-leaver".to_owned()));
    }

    #[test]
    fn privacy_is_for_those_who_keep_names() {
        let has = |landing: &[&str]| {
            keys(&[("landing", list(landing))]).contains(&"ground-consent".to_owned())
        };
        assert!(has(&["mailing-list"]) && has(&["enquiry-form"]));
        assert!(!has(&["counter", "telephone"]));
    }

    #[test]
    fn sectors_have_rules_of_their_own() {
        let sector = |trade: &str| {
            let trial = Trial::of(&[("trade", text(trade))]);
            sector(&trial.facts).into_iter().map(|point| point.text.key).collect::<Vec<_>>()
        };
        assert_eq!(sector("dentist-clinic")[0], "ground-sector-health");
        assert_eq!(sector("other").len(), 2);
        assert!(sector("restaurant").iter().all(|key| key.starts_with("ground-sector-")));
    }
}
