//! Ground rules: who holds the accounts, what staff may post, labels, consent, privacy, the law
//! of the sector.

use super::Grounds;
use super::people::{is_alone, person};
use super::point::{Point, points};
use crate::facts::Facts;
use crate::message::Message;
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
        group("labels", points("L2", &["rules-label", "rules-reviews", "rules-bought"])),
        group("pictures", pictures(facts)),
    ];
    if collects(facts) {
        groups.push(group("privacy", points("L4", &["rules-consent", "rules-purpose", "rules-delete"])));
    }
    groups.push(group("sector", sector(facts)));
    groups
}

fn group(code: &str, points: Vec<Point>) -> Group {
    Group {
        title: Message::new(format!("rules-{code}-title")),
        reason: Message::new(format!("rules-{code}-reason")),
        points,
    }
}

fn accounts(facts: &Facts) -> Vec<Point> {
    let second = match facts.decides.as_str() {
        "partner" => "rules-holders-partner",
        "manager" => "rules-holders-manager",
        _ => "rules-holders-trusted",
    };
    let mut rules = points("L1", &["rules-name", second, "rules-two-step"]);
    if facts.posts_by == "freelancer" {
        rules.push(Point::new("L1", "rules-freelancer"));
    }
    rules.push(Point::new("L1", if is_alone(facts) { "rules-list" } else { "rules-leaver" }));
    rules
}

fn posting(facts: &Facts) -> Vec<Point> {
    let approves = if is_alone(facts) {
        Message::new("rules-approve-alone")
    } else {
        Message::new("rules-approve").with("decides", person(&facts.decides))
    };
    let mut rules = vec![Point::of("L1", approves)];
    if !is_alone(facts) {
        rules.push(Point::new("L1", "rules-staff-may"));
    }
    rules.extend(points("I4", &["rules-never", "rules-true"]));
    rules.push(Point::new("R2", "rules-moderate"));
    rules
}

fn pictures(facts: &Facts) -> Vec<Point> {
    let mut rules = points("L3", &["rules-people", "rules-children", "rules-own"]);
    rules.push(Point::new(
        "L3",
        if facts.makes("short-video") || facts.makes("long-video") {
            "rules-music"
        } else {
            "rules-words"
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
        "dentist-clinic" => Some("rules-sector-health"),
        "hair-beauty" | "gym-studio" => Some("rules-sector-body"),
        "lawyer-accountant" | "consultant-agency" => Some("rules-sector-advice"),
        "restaurant" | "hotel-guesthouse" => Some("rules-sector-alcohol"),
        "bakery-cafe" => Some("rules-sector-food"),
        "classes-courses" => Some("rules-sector-children"),
        "charity-club" => Some("rules-sector-charity"),
        "cleaning-care" => Some("rules-sector-homes"),
        "plumber-electrician" | "builder-landscaper" => Some("rules-sector-works"),
        "online-shop" | "crafts-gifts" | "shop" => Some("rules-sector-goods"),
        "software-subscription" => Some("rules-sector-subscription"),
        _ => None,
    };
    let mut rules: Vec<Point> = special.map(|key| Point::new("L5", key)).into_iter().collect();
    rules.push(Point::new("L5", "rules-sector-claims"));
    rules.push(Point::new("L5", "rules-sector-check"));
    rules
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategy::trial::{Trial, list, text};

    fn keys(given: &[(&str, crate::questionnaire::Value)]) -> Vec<String> {
        let groups = ground_rules(&Trial::of(given).grounds());
        groups.into_iter().flat_map(|g| g.points).map(|point| point.text.key).collect()
    }

    #[test]
    fn nobody_alone_is_told_about_staff() {
        let alone = keys(&[]);
        assert!(!alone.iter().any(|key| key.contains("staff") || key.contains("leaver")));
        let staffed = keys(&[("posts_by", text("staff"))]);
        assert!(staffed.contains(&"rules-staff-may".to_owned()));
        assert!(staffed.contains(&"rules-leaver".to_owned()));
    }

    #[test]
    fn privacy_is_for_those_who_keep_names() {
        let has = |landing: &[&str]| {
            keys(&[("landing", list(landing))]).contains(&"rules-consent".to_owned())
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
        assert_eq!(sector("dentist-clinic")[0], "rules-sector-health");
        assert_eq!(sector("other").len(), 2);
        assert!(sector("restaurant").iter().all(|key| key.starts_with("rules-sector-")));
    }
}
