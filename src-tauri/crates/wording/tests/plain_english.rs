//! The English catalogue reads easily and spells one way.

use plainsail_wording::Wording;

const QUESTIONS: &str = include_str!("../../../../ui/text/en/questions.ftl");
const WINDOW: &str = include_str!("../../../../ui/text/en/window.ftl");
const PLAN: &str = include_str!("../../../../ui/text/en/plan.ftl");
const ERRORS: &str = include_str!("../../../../ui/text/en/errors.ftl");
const RUNNING: &str = include_str!("../../../../ui/text/en/running.ftl");
const ADVICE: &str = include_str!("../../../../ui/text/en/advice.ftl");
const TRADES: &str = include_str!("../../../../ui/text/en/trades.ftl");
const REPORT: &str = include_str!("../../../../ui/text/en/report.ftl");
const GLOSSARY: &str = include_str!("../../../../ui/text/en/glossary.ftl");

/// The sentences of a Fluent file: what stands after `=`, with a word in place of each argument.
fn sentences(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in entries(source) {
        found.extend(
            entry
                .split_inclusive(['.', '?', '!'])
                .map(|part| part.trim().to_owned())
                .filter(|part| part.contains(char::is_alphabetic)),
        );
    }
    found
}

/// The texts of a Fluent file, one for each message, attribute and variant.
fn entries(source: &str) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let text = line.trim();
        let named = text.split_once(" = ").filter(|(name, _)| !name.contains(' '));
        let variant =
            text.trim_start_matches('*').strip_prefix('[').and_then(|t| t.split_once("] "));
        match (named.or(variant), texts.last_mut()) {
            (Some((_, text)), _) => texts.push(worded(text)),
            (None, _) if text.ends_with('=') || text == "}" || worded(text).is_empty() => {}
            (None, Some(last)) => *last = format!("{last} {}", worded(text)),
            (None, None) => {}
        }
    }
    texts.retain(|text| text.contains(char::is_alphabetic));
    texts
}

/// Arguments and other messages read as one short word.
fn worded(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some((before, tail)) = rest.split_once('{') {
        words.push_str(before);
        let (argument, after) = tail.split_once('}').unwrap_or((tail, ""));
        let refers = argument.trim().starts_with(|c: char| c == '$' || c.is_ascii_lowercase());
        words.push_str(if refers && !argument.contains("->") { "ten" } else { "" });
        rest = after;
    }
    words + rest
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|word| word.contains(char::is_alphanumeric))
}

/// Syllables by vowel groups, as readability formulas count them.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |c: char| "aeiouyéóáíú".contains(c);
    let groups = word
        .chars()
        .fold((0, false), |(n, inside), c| (n + usize::from(vowel(c) && !inside), vowel(c)))
        .0;
    let mute = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("es") && !word.ends_with("ses") && !word.ends_with("ces"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    groups.saturating_sub(usize::from(mute)).max(1)
}

/// The Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59.
fn grade(sentences: &[String]) -> f64 {
    let all: Vec<&str> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let total: usize = all.iter().map(|word| syllables(word)).sum();
    0.39 * count(all.len()) / count(sentences.len()) + 11.8 * count(total) / count(all.len())
        - 15.59
}

/// Sentences long enough to be sentences; labels of one or two words say nothing of style.
fn prose(source: &str) -> Vec<String> {
    sentences(source).into_iter().filter(|sentence| words(sentence).count() >= 4).collect()
}

#[test]
fn the_grade_is_measured_right() {
    assert_eq!(
        ["cake", "table", "customers", "asked", "wanted", "x"].map(syllables),
        [1, 2, 3, 1, 2, 1]
    );
    let easy = grade(&["The cat sat on the mat.".to_owned()]);
    assert!((easy - -1.45).abs() < 0.01, "{easy}");
}

#[test]
fn texts_are_read_out_of_the_files() {
    let source = "# note\na = One { $x } two.\n    .why = Three.\nb =\n    { $n ->\n        [one] Four\n       *[other] { $n } fives\n    }\n";
    assert_eq!(entries(source), ["One ten two.", "Three.", "Four", "ten fives"]);
}

#[test]
fn the_window_and_the_questions_read_at_grade_eight_or_below() {
    let together = prose(&format!("{QUESTIONS}\n{WINDOW}"));
    let reached = grade(&together);
    println!("questions and window: grade {reached:.1}, {} sentences", together.len());
    assert!(reached <= 8.0, "grade {reached:.1}");
}

#[test]
fn running_it_reads_at_grade_eight_or_below() {
    let reached = grade(&prose(RUNNING));
    println!("running it: grade {reached:.1}");
    assert!(reached <= 8.0, "grade {reached:.1}");
}

#[test]
fn the_advice_reads_at_grade_eight_or_below() {
    let together = prose(&format!("{ADVICE}\n{TRADES}"));
    let reached = grade(&together);
    println!("advice: grade {reached:.1}, {} sentences", together.len());
    assert!(reached <= 8.0, "grade {reached:.1}");
}

#[test]
fn no_sentence_is_a_tangle() {
    for sentence in prose(&[QUESTIONS, WINDOW, RUNNING, ERRORS].join("\n")) {
        let length = words(&sentence).count();
        assert!(length <= 28, "{length} words: {sentence}");
    }
}

/// British spelling throughout, and one word for one thing.
#[test]
fn words_are_spelt_one_way() {
    const INSTEAD: &[(&str, &str)] = &[
        ("color", "colour"),
        ("favorite", "favourite"),
        ("behavior", "behaviour"),
        ("neighbor", "neighbour"),
        ("organize", "organise"),
        ("recognize", "recognise"),
        ("analyze", "analyse"),
        ("inquiry", "enquiry"),
        ("inquiries", "enquiries"),
        ("canceled", "cancelled"),
        ("labeled", "labelled"),
        ("traveler", "traveller"),
        ("fulfillment", "fulfilment"),
        ("catalog", "catalogue"),
        ("dialog", "window"),
        ("gray", "grey"),
        ("center", "centre"),
        ("license", "licence"),
        ("spelled", "spelt"),
        ("ads", "adverts"),
        ("ad", "advert"),
        ("advertisement", "advert"),
        ("advertisements", "adverts"),
        ("okay", "all right"),
        ("persona", "typical customer"),
        ("funnel", "(plain words)"),
        ("leverage", "use"),
        ("utilize", "use"),
        ("utilise", "use"),
    ];
    for source in [QUESTIONS, WINDOW, PLAN, RUNNING, ERRORS, REPORT, GLOSSARY] {
        for text in entries(source) {
            for word in words(&text).map(str::to_lowercase) {
                let better = INSTEAD.iter().find(|(wrong, _)| *wrong == word);
                assert!(better.is_none(), "{better:?} in: {text}");
            }
        }
    }
}

/// A space before a mark, a doubled space or word: slips that no reader should meet.
#[test]
fn there_are_no_slips_of_the_pen() {
    for source in [QUESTIONS, WINDOW, PLAN, RUNNING, ERRORS, REPORT, GLOSSARY] {
        for text in entries(source) {
            for slip in ["  ", " .", " ,", " ?", "..", " !", "!!"] {
                assert!(!text.contains(slip), "{slip:?} in: {text}");
            }
            let all: Vec<&str> = words(&text).collect();
            let doubled = all.windows(2).find(|pair| pair[0] == pair[1] && pair[0] != "ten");
            assert!(doubled.is_none(), "{doubled:?} in: {text}");
        }
    }
}

#[test]
fn no_message_refers_to_another_that_is_missing() {
    let wording = Wording::new("en");
    for source in [QUESTIONS, WINDOW, PLAN, RUNNING, ERRORS, REPORT, GLOSSARY] {
        for reference in source.split('{').skip(1).filter_map(|part| part.split_once('}')) {
            let name = reference.0.trim();
            if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                assert!(wording.has(name), "{name} is referred to and missing");
            }
        }
    }
}
