//! Towns, in words.

use crate::view::{PlaceMatch, Reachable};
use plainsail_places::{Town, near};
use plainsail_planner::message::{Arg, Message};
use plainsail_wording::{Wording, key};

/// Most towns that are offered at once.
const AT_MOST: usize = 8;

/// Towns by name; an empty country looks everywhere.
pub fn search(query: &str, country: &str, wording: &Wording) -> Vec<PlaceMatch> {
    let country = (!country.is_empty()).then_some(country);
    let found = plainsail_places::search(query, country, AT_MOST);
    found
        .into_iter()
        .map(|town| PlaceMatch {
            id: town.id,
            name: town.name.to_owned(),
            detail: wording.say(&detail(&town)),
            population: town.population,
        })
        .collect()
}

/// People within a radius of a town; `None` when there is no such town.
pub fn people_within(place: u32, radius_km: f64, wording: &Wording) -> Option<Reachable> {
    let people = rounded(plainsail_places::people_within(place, radius_km)?);
    let text = Message::new("people-in-reach").with("people", Arg::Number(people, 0));
    Some(Reachable { people, text: wording.say(&text) })
}

fn detail(town: &Town) -> Message {
    let country = Message::new(key::country_key(town.country));
    match (town.region, near(town)) {
        (Some(region), _) => {
            Message::new("place-in-region").with("region", region).with("country", country)
        }
        (None, Some(larger)) => {
            Message::new("place-near").with("town", larger.name).with("country", country)
        }
        (None, None) => country,
    }
}

/// Two figures that mean something, as an estimate of people has; at least one person.
fn rounded(people: f64) -> f64 {
    if people < 1.0 {
        return people.max(0.0).ceil();
    }
    let unit = 10f64.powf(people.log10().floor() - 1.0).max(1.0);
    (people / unit).round() * unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_rounded_to_two_figures() {
        for (people, expected) in
            [(48_231.0, 48_000.0), (5_638_700.0, 5_600_000.0), (7.4, 7.0), (0.2, 1.0), (0.0, 0.0)]
        {
            assert!((rounded(people) - expected).abs() < 1e-6, "{people}");
        }
    }

    #[test]
    fn towns_of_one_name_are_told_apart() {
        let wording = Wording::new("en");
        let check = |query: &str, country: &str, detail: &str| {
            let found = search(query, country, &wording);
            assert!(found.iter().any(|town| town.detail == detail), "{found:?}");
        };
        check("Portland", "US", "Oregon, United States");
        check("Dachau", "DE", "near Munich, Germany");
        check("Singapore", "", "Singapore");
    }
}
