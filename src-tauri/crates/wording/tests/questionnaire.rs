//! The catalogue has every word the questionnaire needs, and not too many of them.

use plainsail_planner::decision::network;
use plainsail_planner::questionnaire::lookup::{COUNTRIES, CURRENCIES};
use plainsail_planner::questionnaire::question::{
    Kind, Lookup, NETWORKS, PAGES, Page, QUESTIONS, Question, Section, TRADES, Unit, question,
};
use plainsail_wording::{Wording, key};

fn options(question: &Question) -> &'static [&'static str] {
    match question.kind {
        Kind::Choice(options) | Kind::Choices { options, .. } | Kind::Counts { options, .. } => {
            options
        }
        Kind::Lookup(Lookup::Country) => COUNTRIES,
        Kind::Lookup(Lookup::Currency) => CURRENCIES,
        _ => &[],
    }
}

fn check(wording: &Wording, key: &str) {
    assert!(wording.has(key), "{key} is not in the catalogue");
}

#[test]
fn every_question_has_its_words() {
    let wording = Wording::new("en");
    for question in QUESTIONS {
        let key = key::question_key(question.id);
        check(&wording, &key);
        for attribute in ["why", "short"] {
            let words = wording.attribute(&key, attribute);
            assert!(words.is_some_and(|words| !words.is_empty()), "{key}.{attribute} is missing");
        }
        for code in options(question) {
            check(&wording, &key::option_key(question.id, code));
        }
    }
}

#[test]
fn every_page_and_section_has_a_title() {
    let wording = Wording::new("en");
    for page in PAGES.iter().filter(|page| page.questions.len() > 1) {
        check(&wording, &key::page_key(page.id));
    }
    for section in Section::ALL {
        check(&wording, &key::section_key(section));
    }
}

#[test]
fn every_shared_name_is_there() {
    let wording = Wording::new("en");
    for trade in TRADES {
        let key = key::option_key("trade", trade);
        assert!(wording.attribute(&key, "many").is_some(), "{key}.many is missing");
    }
    for network in NETWORKS {
        check(&wording, &key::network_key(network));
    }
    for unit in [
        Unit::PerHundred,
        Unit::OfTen,
        Unit::TimesPerMonth,
        Unit::Months,
        Unit::HoursPerWeek,
        Unit::HoursPerPost,
        Unit::CustomersPerMonth,
        Unit::PerWeek,
        Unit::Count,
        Unit::Times,
    ] {
        check(&wording, &key::unit_key(unit));
        check(&wording, &key::counted_key(unit));
    }
}

/// Messages of the questionnaire that no question, page or section uses are left-overs.
#[test]
fn nothing_is_worded_that_is_not_asked() {
    let mut used: Vec<String> = Section::ALL.into_iter().map(key::section_key).collect();
    used.extend(PAGES.iter().map(|page| key::page_key(page.id)));
    for question in QUESTIONS {
        used.push(key::question_key(question.id));
        used.extend(options(question).iter().map(|code| key::option_key(question.id, code)));
    }
    for key in keys(include_str!("../../../../ui/text/en/questions.ftl")) {
        assert!(used.iter().any(|known| known == key), "{key} is never shown");
    }
}

/// A kind of content is said to suit the networks that live on it, and no others. YouTube takes
/// short videos too, where long ones cannot be made.
#[test]
fn notes_on_content_name_the_networks_that_live_on_it() {
    let wording = Wording::new("en");
    for content in ["photos", "short-video", "long-video", "writing", "graphics"] {
        let note = wording.attribute(&key::option_key("content", content), "note");
        let note = note.unwrap_or_default();
        for network in network::NETWORKS {
            let name = wording.text(&key::network_key(network.code));
            let named = note.split([' ', ',', '.']).any(|word| word == name);
            let lives = network.lives_on.contains(&content)
                || (network.code, content) == ("youtube", "short-video");
            assert_eq!(named, lives, "{content} and {name}: {note}");
        }
    }
}

/// Each network that can be left out is described in a line of its own.
#[test]
fn every_network_is_described() {
    for language in ["en", "de", "ar"] {
        let wording = Wording::new(language);
        for code in NETWORKS {
            let note = wording.attribute(&key::network_key(code), "note").unwrap_or_default();
            let words = note.split_whitespace().count();
            assert!((4..=20).contains(&words), "{language} {code}, {words} words: {note}");
        }
    }
}

fn keys(source: &str) -> impl Iterator<Item = &str> {
    source
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
}

/// Words a reader sees on a page: title, labels, hints, examples, options, units. What is found
/// by typing (countries, currencies) and what is folded away (`why`) does not count.
fn visible_words(wording: &Wording, page: &Page) -> usize {
    let count = |text: String| text.split_whitespace().count();
    let of_question = |question: &Question| {
        let key = key::question_key(question.id);
        let shown: usize = ["hint", "example"]
            .iter()
            .filter_map(|name| wording.attribute(&key, name))
            .map(count)
            .sum();
        let listed = if matches!(question.kind, Kind::Lookup(_)) { &[] } else { options(question) };
        let options: usize = listed.iter().map(|code| count(option(wording, question, code))).sum();
        count(wording.text(&key)) + shown + options + count(wording.suffix(question))
    };
    let title =
        if page.questions.len() > 1 { count(wording.text(&key::page_key(page.id))) } else { 0 };
    title + page.questions.iter().filter_map(|id| question(id)).map(of_question).sum::<usize>()
}

/// An option as it is listed: its name, and the note under it where there is one.
fn option(wording: &Wording, question: &Question, code: &str) -> String {
    let key = key::option_key(question.id, code);
    let note = match question.kind {
        Kind::Counts { .. } => None,
        _ => wording.attribute(&key, "note"),
    };
    format!("{} {}", wording.text(&key), note.unwrap_or_default())
}

/// At 200 words a minute the words of the whole wizard must leave most of its fifteen minutes
/// for answering.
#[test]
fn the_whole_wizard_is_short_to_read() {
    let wording = Wording::new("en");
    let pages: Vec<(&str, usize)> =
        PAGES.iter().map(|page| (page.id, visible_words(&wording, page))).collect();
    let lines: Vec<String> = pages.iter().map(|(id, words)| format!("{words:>5}  {id}")).collect();
    let table = lines.join("\n");
    let total: usize = pages.iter().map(|(_, words)| words).sum();
    println!("{table}\n{total:>5}  in all");
    assert!(total <= 1100, "{total} words:\n{table}");
    assert!(total <= 40 * pages.len(), "more than 40 words a page:\n{table}");
    assert_eq!(wording.missing(), Vec::<String>::new());
}
