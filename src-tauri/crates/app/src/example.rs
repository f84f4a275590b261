//! Businesses to look at: answers that come with the app.

use crate::error::Failure;
use crate::view::ExampleCard;
use jiff::Timestamp;
use plainsail_planner::answer::Answers;
use plainsail_store::{Given, PlanId, Store};
use plainsail_wording::Wording;

macro_rules! examples {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../examples/", $name, ".json")))),*]
    };
}

/// Name and file of answers of each example.
const EXAMPLES: &[(&str, &str)] =
    examples!["bakery", "consultancy", "crafts", "plumber", "singapore-cafe", "charity"];

/// The names of the examples, in the order they are shown.
pub fn names() -> impl Iterator<Item = &'static str> {
    EXAMPLES.iter().map(|(name, _)| *name)
}

/// An example's file of answers, as it would be handed over.
pub fn file(name: &str) -> Option<&'static str> {
    EXAMPLES.iter().find(|(known, _)| *known == name).map(|(_, file)| *file)
}

/// An example's answers.
pub fn answers(name: &str) -> Option<Answers> {
    plainsail_exchange::read(file(name)?.as_bytes()).ok()
}

/// The examples as they are offered on the first screen.
pub fn cards(wording: &Wording) -> Vec<ExampleCard> {
    let card = |name: &'static str| {
        let answers = answers(name)?;
        Some(ExampleCard {
            name: name.to_owned(),
            business: answers.text("business_name").unwrap_or_default().to_owned(),
            sentence: wording.text(&format!("example-{name}")),
        })
    };
    names().filter_map(card).collect()
}

/// Opens an example as a plan of its own. One that is open already and was not changed is used
/// again.
pub fn open(store: &mut Store, name: &str, now: Timestamp) -> Result<PlanId, Failure> {
    let answers = answers(name).ok_or(Failure::Internal)?;
    for plan in store.plans()? {
        if plan.example.as_deref() == Some(name) && store.answers(plan.id)? == answers {
            return Ok(plan.id);
        }
    }
    let business = store.add_business(now)?;
    let plan = store.add_plan(business, Some(name), now)?;
    let all: Vec<(String, Given)> = answers
        .0
        .iter()
        .map(|(id, answer)| (id.clone(), Given::Answer { answer: answer.clone(), typed: None }))
        .collect();
    store.record_all(plan, &all, now)?;
    store.name_business(business, answers.text("business_name").unwrap_or_default(), now)?;
    Ok(plan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use plainsail_planner::questionnaire::flow::{open_pages, open_questions};
    use plainsail_planner::questionnaire::validation::check;

    #[test]
    fn every_example_is_read_whole_and_has_nothing_wrong() {
        for name in names() {
            let answers = plainsail_exchange::read(file(name).unwrap().as_bytes());
            let answers = answers.unwrap_or_else(|error| panic!("{name}: {error:?}"));
            assert_eq!(check(&answers).issues, [], "{name}");
            let open: Vec<&str> = open_pages(&answers)
                .flat_map(|page| open_questions(page, &answers))
                .map(|question| question.id)
                .collect();
            for question in &open {
                let required = plainsail_planner::questionnaire::question::question(question);
                assert!(
                    answers.is_answered(question) || required.is_some_and(|q| !q.required),
                    "{name}: {question} is open"
                );
            }
            for question in answers.0.keys() {
                assert!(open.contains(&question.as_str()), "{name}: {question} is not asked");
            }
        }
    }

    #[test]
    fn every_town_of_an_example_is_in_the_gazetteer() {
        for name in names() {
            let answers = answers(name).unwrap();
            let Some(place) = answers.place("area") else { continue };
            let Some(id) = place.gazetteer_id else { continue };
            let town = plainsail_places::town(id).unwrap_or_else(|| panic!("{name}: {id}"));
            assert_eq!((town.name, Some(town.country)), (&*place.name, answers.text("country")));
            let people = plainsail_places::people_within(id, place.radius_km).unwrap();
            assert!((0.8..1.25).contains(&(place.people / people)), "{name}: {people}");
        }
    }

    #[test]
    fn every_example_has_its_card() {
        let wording = Wording::new("en");
        assert_eq!(cards(&wording).len(), names().count());
        assert_eq!(wording.missing(), Vec::<String>::new());
    }
}
