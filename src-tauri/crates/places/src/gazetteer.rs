//! The towns, read once and kept.

use crate::fold;
use crate::reach::distance_km;
use crate::read;
use std::ops::Range;
use std::sync::LazyLock;

/// A town of at least 1,000 people, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Town {
    /// Its GeoNames number: the same in every edition of the list.
    pub id: u32,
    /// Its name, as GeoNames spells it.
    pub name: &'static str,
    /// Its country, by ISO 3166 two-letter code.
    pub country: &'static str,
    /// Its state or province, where towns of one name are common (United States, Canada,
    /// Australia).
    pub region: Option<&'static str>,
    /// People living in it.
    pub population: u32,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Whether it is a part of another town, which counts its people already.
    pub is_part: bool,
}

/// The town with this number; `None` when the list has none.
pub fn town(id: u32) -> Option<Town> {
    gazetteer().towns.iter().find(|town| town.id == id).copied()
}

/// A larger town nearby that tells a town apart from others of its name; `None` for large towns
/// and far from any.
pub fn near(town: &Town) -> Option<Town> {
    const LARGE: u32 = 100_000;
    const NEAR_KM: f64 = 100.0;
    let country = gazetteer().country(town.country)?;
    let larger = gazetteer().towns.get(country.towns.clone())?.iter();
    larger
        .take_while(|other| other.population >= LARGE)
        .filter(|other| !other.is_part && other.population / 2 >= town.population)
        .map(|other| (distance_km(town, other), other))
        .filter(|(distance, _)| *distance <= NEAR_KM)
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, other)| *other)
}

pub struct Country {
    pub code: &'static str,
    pub towns: Range<usize>,
    pub people: f64,
    pub area_km2: f64,
}

/// Every town by country, with its spellings in plain form.
#[derive(Default)]
pub struct Gazetteer {
    /// By country code, then by population, largest first.
    pub towns: Vec<Town>,
    pub countries: Vec<Country>,
    /// The plain spellings of all towns, each followed by a line break.
    plain: String,
    /// Where in `plain` each town's spellings end.
    ends: Vec<usize>,
}

impl Gazetteer {
    pub fn add(&mut self, town: Town, spellings: Vec<&'static str>) {
        for spelling in std::iter::once(town.name).chain(spellings) {
            self.push_plain(&fold::plain(spelling));
            if let Some(written) = fold::written_out(spelling) {
                self.push_plain(&written);
            }
        }
        self.towns.push(town);
        self.ends.push(self.plain.len());
    }

    fn push_plain(&mut self, spelling: &str) {
        self.plain.push_str(spelling);
        self.plain.push('\n');
    }

    /// A town's spellings in plain form.
    pub fn spellings(&self, index: usize) -> std::str::Lines<'_> {
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let end = self.ends.get(index).copied().unwrap_or_default();
        self.plain.get(start.unwrap_or_default()..end).unwrap_or_default().lines()
    }

    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }
}

/// The list, read on first use.
pub fn gazetteer() -> &'static Gazetteer {
    static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| read::gazetteer().unwrap_or_default());
    &GAZETTEER
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_file_is_whole() {
        assert!(read::gazetteer().is_some());
        assert!(gazetteer().towns.len() > 150_000);
        assert!(gazetteer().countries.len() > 240);
    }

    #[test]
    fn a_town_is_found_by_its_number() {
        let munich = town(2_867_714).unwrap();
        assert_eq!((munich.name, munich.country), ("Munich", "DE"));
        assert!(
            (munich.latitude - 48.137).abs() < 0.01 && (munich.longitude - 11.575).abs() < 0.01
        );
        assert_eq!(town(0), None);
    }

    #[test]
    fn a_small_town_is_told_apart_by_a_large_one() {
        let dachau = crate::search("Dachau", Some("DE"), 1)[0];
        assert_eq!(near(&dachau).unwrap().name, "Munich");
        let berlin = crate::search("Berlin", Some("DE"), 1)[0];
        assert_eq!(near(&berlin), None);
    }
}
