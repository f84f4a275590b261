//! Towns by name.

use crate::fold;
use crate::gazetteer::{Town, gazetteer};

/// The most letters of a query that are looked at; no town has a longer name.
const LONGEST: usize = 100;

/// Towns whose name, in any spelling, begins with the query or has a word that does: the exact
/// name first, then names that begin so, then the rest, each by population. At most `limit`.
///
/// With a country (ISO 3166 code) only its towns; an unknown country has none. An empty query,
/// or one without a letter, finds nothing.
pub fn search(query: &str, country: Option<&str>, limit: usize) -> Vec<Town> {
    let query = fold::plain(&query.chars().take(LONGEST).collect::<String>());
    if query.is_empty() {
        return Vec::new();
    }
    let gazetteer = gazetteer();
    let towns = match country {
        Some(code) => gazetteer.country(code).map(|country| country.towns.clone()),
        None => Some(0..gazetteer.towns.len()),
    };
    let mut found: Vec<(Match, Town)> = towns
        .into_iter()
        .flatten()
        .filter_map(|index| {
            let best = gazetteer.spellings(index).filter_map(|name| compare(name, &query)).min()?;
            Some((best, *gazetteer.towns.get(index)?))
        })
        .collect();
    found.sort_by_key(|(quality, town)| (*quality, std::cmp::Reverse(town.population), town.id));
    found.into_iter().take(limit).map(|(_, town)| town).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    Exact,
    Start,
    Word,
}

fn compare(name: &str, query: &str) -> Option<Match> {
    if let Some(rest) = name.strip_prefix(query) {
        return Some(if rest.is_empty() { Match::Exact } else { Match::Start });
    }
    let word = name.match_indices(query).any(|(at, _)| name[..at].ends_with(' '));
    word.then_some(Match::Word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &str, country: Option<&str>, first: Option<&str>) {
        let found = search(query, country, 8);
        assert_eq!(found.first().map(|town| town.name), first, "{query} in {country:?}");
        assert!(found.len() <= 8);
    }

    #[test]
    fn a_town_is_found_in_every_spelling() {
        for spelling in ["München", "Munchen", "munich", "MUENCHEN", "Mu\u{308}nchen", " munich "]
        {
            check(spelling, Some("DE"), Some("Munich"));
            check(spelling, None, Some("Munich"));
        }
        check("東京", Some("JP"), Some("Tokyo"));
        check("Москва", Some("RU"), Some("Moscow"));
        check("Singapore", Some("SG"), Some("Singapore"));
        check("saint eti", Some("FR"), Some("Saint-Étienne"));
        check("New-York", Some("US"), Some("New York City"));
    }

    #[test]
    fn a_small_town_is_found() {
        check("Rothenburg ob der", Some("DE"), Some("Rothenburg ob der Tauber"));
        check("muehldorf", Some("DE"), Some("Mühldorf"));
    }

    #[test]
    fn the_exact_name_comes_before_a_larger_town_that_begins_so() {
        check("Bath", Some("GB"), Some("Bath"));
        check("am mai", Some("DE"), Some("Frankfurt am Main"));
    }

    #[test]
    fn nothing_is_found_for_nothing() {
        for query in ["", "   ", "😀", "...", "zzzzqq", "\u{0}", &"a".repeat(1_000_000)] {
            check(query, Some("DE"), None);
        }
        check("Berlin", Some("ZZ"), None);
        check("Berlin", Some("de"), None);
    }
}
