//! What each network asks of an owner who has yet to choose, in one sentence.

use crate::benchmark::closed::is_closed;
use crate::decision::cadence::{GOOGLE_PROFILE_HOURS, hours_per_post};
use crate::decision::network;
use crate::facts::Facts;
use crate::facts::phrase;
use crate::message::point;
use crate::message::{Arg, Message};

/// The words for it, with the figures the plan reckons with.
pub fn upkeep(code: &str, facts: &Facts) -> Message {
    if is_closed(code, &facts.country) {
        return Message::new("upkeep-closed").with("country", phrase::country(facts));
    }
    if code == "google-business" {
        let time = point::duration(GOOGLE_PROFILE_HOURS);
        return Message::new("upkeep-profile").with("time", Arg::Say(time));
    }
    let Some(network) = network::of(code) else { return Message::new("upkeep-unknown") };
    Message::new("upkeep-posts")
        .with("time", Arg::Say(point::duration(hours_per_post(network, facts))))
        .with("often", phrase::frequency(network.posts_least))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Answers, Value};
    use crate::questionnaire::question::NETWORKS;

    fn facts(given: &[(&str, Value)]) -> Facts {
        let mut answers = Answers::default();
        for (question, value) in given {
            answers.give(question, Answer::Given(value.clone()));
        }
        Facts::of(&answers)
    }

    fn hours(message: &Message) -> f64 {
        match &message.args["time"] {
            Arg::Say(said) => match said.args["hours"] {
                Arg::Hours(hours) => hours,
                ref other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn it_is_what_the_plan_reckons_with_for_this_owner() {
        let films = [("content", Value::List(vec!["short-video".into()]))];
        let own = [("own_hours_instagram", Value::Number(3.0))];
        let instagram = network::of("instagram").unwrap();
        let mut seen = Vec::new();
        for given in [&[][..], &films, &own] {
            let facts = facts(given);
            let said = hours(&upkeep("instagram", &facts));
            assert!((said - hours_per_post(instagram, &facts)).abs() < 1e-12);
            seen.push(said);
        }
        assert!(seen[0] < seen[1] && seen[1] < seen[2], "{seen:?}");
    }

    #[test]
    fn where_a_network_is_closed_nothing_else_is_said() {
        let there = facts(&[("country", Value::Text("IN".into()))]);
        assert_eq!(upkeep("tiktok", &there).key, "upkeep-closed");
        assert_eq!(upkeep("instagram", &there).key, "upkeep-posts");
    }

    #[test]
    fn only_networks_that_a_plan_chooses_have_a_figure() {
        let facts = facts(&[]);
        for code in NETWORKS.iter().filter(|code| **code != "google-business") {
            let figured = upkeep(code, &facts).key == "upkeep-posts";
            assert_eq!(figured, network::of(code).is_some(), "{code}");
        }
    }
}
