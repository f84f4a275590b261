//! How many people live within a radius of a town.

use crate::gazetteer::{Country, Gazetteer, Town, gazetteer};
use std::f64::consts::PI;

/// People to the square kilometre a town is taken to have: the order of European and Asian
/// cities; American ones are thinner. A judgement, used only where the radius cuts a town.
const DENSITY: f64 = 4000.0;
const EARTH_RADIUS_KM: f64 = 6371.0;
/// Half the way around the earth: no place is further away.
const FARTHEST_KM: f64 = 20_040.0;

/// People living within `radius_km` of a town, estimated; `None` when there is no such town.
///
/// Each town is taken for a disc with [`DENSITY`] people to the square kilometre, and counts by
/// the share of its disc inside the radius; so a radius smaller than the town gives a part of
/// its people. Parts of towns are not counted again. Where the towns of a country add up to more
/// people than it has, all are reduced in proportion; where to fewer, the rest live evenly
/// spread over its land. A radius that is not a positive number reaches nobody.
pub fn people_within(id: u32, radius_km: f64) -> Option<f64> {
    let centre = crate::town(id)?;
    if radius_km.is_nan() || radius_km <= 0.0 {
        return Some(0.0);
    }
    let radius_km = radius_km.min(FARTHEST_KM);
    let gazetteer = gazetteer();
    let mut people: f64 = gazetteer
        .countries
        .iter()
        .map(|country| in_towns(gazetteer, country, &centre, radius_km))
        .sum();
    if let Some(country) = gazetteer.country(centre.country) {
        people += in_the_country(gazetteer, country, radius_km);
        if centre.is_part {
            people = people.max(counted(&centre, country, &centre, radius_km));
        }
    }
    Some(people)
}

/// Kilometres between two towns, as the crow flies (haversine).
pub fn distance_km(a: &Town, b: &Town) -> f64 {
    let half_north = (b.latitude - a.latitude).to_radians() / 2.0;
    let half_east = (b.longitude - a.longitude).to_radians() / 2.0;
    let shrink = a.latitude.to_radians().cos() * b.latitude.to_radians().cos();
    let chord = half_north.sin().powi(2) + shrink * half_east.sin().powi(2);
    2.0 * EARTH_RADIUS_KM * chord.sqrt().clamp(0.0, 1.0).asin()
}

fn in_towns(gazetteer: &Gazetteer, country: &Country, centre: &Town, radius_km: f64) -> f64 {
    let people: f64 = towns_of(gazetteer, country)
        .filter(|town| may_touch(town, centre, radius_km))
        .map(|town| counted(town, country, centre, radius_km))
        .sum();
    if people > 0.0 { people * reduction(gazetteer, country) } else { 0.0 }
}

fn in_the_country(gazetteer: &Gazetteer, country: &Country, radius_km: f64) -> f64 {
    if country.area_km2 <= 0.0 {
        return 0.0;
    }
    let elsewhere = (country.people - in_all_towns(gazetteer, country)).max(0.0);
    let share = (PI * radius_km * radius_km / country.area_km2).min(1.0);
    elsewhere * share
}

/// Towns that are not counted with another.
fn towns_of<'a>(gazetteer: &'a Gazetteer, country: &Country) -> impl Iterator<Item = &'a Town> {
    let towns = gazetteer.towns.get(country.towns.clone()).unwrap_or_default();
    towns.iter().filter(|town| !town.is_part)
}

fn in_all_towns(gazetteer: &Gazetteer, country: &Country) -> f64 {
    towns_of(gazetteer, country).map(|town| f64::from(town.population)).sum()
}

fn reduction(gazetteer: &Gazetteer, country: &Country) -> f64 {
    let towns = in_all_towns(gazetteer, country);
    if country.people > 0.0 && towns > country.people { country.people / towns } else { 1.0 }
}

/// A quick look at the latitude alone, which rules out most towns; the largest disc has a radius
/// of about 45 km.
fn may_touch(town: &Town, centre: &Town, radius_km: f64) -> bool {
    (town.latitude - centre.latitude).abs() * 111.0 <= radius_km + 60.0
}

fn counted(town: &Town, country: &Country, centre: &Town, radius_km: f64) -> f64 {
    let people = f64::from(town.population);
    let mut area = people / DENSITY;
    if country.area_km2 > 0.0 {
        area = area.min(country.area_km2);
    }
    let disc = (area / PI).sqrt();
    people * overlap(disc, radius_km, distance_km(town, centre))
}

/// The share of a disc of radius `disc` that lies within `reach` of a point `apart` from its
/// middle: the lens of two circles over the disc.
fn overlap(disc: f64, reach: f64, apart: f64) -> f64 {
    if apart >= disc + reach {
        return 0.0;
    }
    if apart + disc <= reach {
        return 1.0;
    }
    if apart + reach <= disc {
        return (reach / disc).powi(2);
    }
    let at_disc = (apart * apart + disc * disc - reach * reach) / (2.0 * apart * disc);
    let at_reach = (apart * apart + reach * reach - disc * disc) / (2.0 * apart * reach);
    let (disc_angle, reach_angle) =
        (2.0 * at_disc.clamp(-1.0, 1.0).acos(), 2.0 * at_reach.clamp(-1.0, 1.0).acos());
    let lens = disc * disc / 2.0 * (disc_angle - disc_angle.sin())
        + reach * reach / 2.0 * (reach_angle - reach_angle.sin());
    (lens / (PI * disc * disc)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn within(name: &str, country: &str, radius_km: f64) -> f64 {
        people_within(crate::search(name, Some(country), 1)[0].id, radius_km).unwrap()
    }

    #[test]
    fn overlap_of_circles_has_its_closed_forms() {
        for (disc, reach, apart, share) in [
            (1.0, 5.0, 2.0, 1.0),
            (2.0, 1.0, 0.5, 0.25),
            (1.0, 1.0, 2.0, 0.0),
            // Equal circles one radius apart share 2/3 - sqrt(3)/(2 pi) of a disc.
            (1.0, 1.0, 1.0, 2.0 / 3.0 - 3f64.sqrt() / (2.0 * PI)),
        ] {
            assert!((overlap(disc, reach, apart) - share).abs() < 1e-12, "{disc} {reach} {apart}");
        }
    }

    #[test]
    fn a_known_distance_is_right() {
        let berlin = crate::search("Berlin", Some("DE"), 1)[0];
        let munich = crate::search("Munich", Some("DE"), 1)[0];
        assert!((distance_km(&berlin, &munich) - 504.0).abs() < 3.0);
    }

    #[test]
    fn figures_are_of_the_right_size() {
        let cases = [
            ("Singapore", "SG", 15.0, 4.5e6..6.5e6),
            ("Berlin", "DE", 20.0, 3.0e6..4.5e6),
            ("Munich", "DE", 5.0, 2.0e5..5.0e5),
            ("Rothenburg ob der Tauber", "DE", 5.0, 8.0e3..25.0e3),
            ("Galway", "IE", 8.0, 7.0e4..1.1e5),
            ("Melbourne", "AU", 40.0, 3.0e6..5.5e6),
            ("Columbus", "US", 25.0, 0.9e6..2.0e6),
            ("Jaipur", "IN", 10.0, 1.0e6..4.5e6),
        ];
        for (name, country, radius, expected) in cases {
            let people = within(name, country, radius);
            assert!(expected.contains(&people), "{name} {radius} km: {people}");
        }
    }

    #[test]
    fn more_radius_never_reaches_fewer() {
        let mut before = 0.0;
        for radius in [0.0, 0.1, 1.0, 3.0, 10.0, 30.0, 100.0, 1e4, 1e300, f64::INFINITY] {
            let people = within("Leeds", "GB", radius);
            assert!(people >= before, "{radius} km: {people} after {before}");
            before = people;
        }
        assert!((3e9..8e9).contains(&before), "every town of the world: {before}");
    }

    #[test]
    fn an_absurd_radius_or_place_is_no_harm() {
        assert_eq!(people_within(0, 5.0), None);
        for radius in [f64::NAN, -3.0, f64::NEG_INFINITY] {
            assert_eq!(people_within(2_867_714, radius), Some(0.0));
        }
    }
}
