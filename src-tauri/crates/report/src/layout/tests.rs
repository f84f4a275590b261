use super::*;
use crate::compose;
use crate::document::Document;
use crate::house_style::HouseStyle;
use crate::pdf::Paper;
use crate::typeset::{self, Form};
use plainsail_planner::answer::{Answer, Answers, Place, Value};
use plainsail_planner::plan::{Scenario, make, sketch};
use plainsail_planner::questionnaire::question::{Kind, QUESTIONS, Question};
use plainsail_wording::Wording;

const DAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

fn check(name: &str, document: &Document, paper: Paper) -> Vec<String> {
    let set = |set: &PagedDocument| Ok((faults(set), set.pages().len()));
    let ((faults, pages), _) =
        typeset::set(document, Form::Plan, paper.name(), &HouseStyle::default(), set).unwrap();
    let told = |fault: Fault| format!("{name} ({pages} pages, {paper:?}) {fault:?}");
    faults.into_iter().map(told).collect()
}

const EXAMPLES: [(&str, &str); 6] = [
    ("bakery", include_str!("../../../app/examples/bakery.json")),
    ("consultancy", include_str!("../../../app/examples/consultancy.json")),
    ("crafts", include_str!("../../../app/examples/crafts.json")),
    ("plumber", include_str!("../../../app/examples/plumber.json")),
    ("singapore-cafe", include_str!("../../../app/examples/singapore-cafe.json")),
    ("charity", include_str!("../../../app/examples/charity.json")),
];

/// The six examples, each forecast once and set twice: on A4 in English, and in another way.
fn of_examples() -> Vec<String> {
    let others = [("en", Paper::UsLetter), ("de", Paper::A4), ("ar", Paper::A4)];
    let one = |((name, file), other): ((&str, &str), _)| -> Vec<String> {
        let answers = plainsail_exchange::read(file.as_bytes()).unwrap();
        let plan = make(&answers, DAY, 1).unwrap();
        let set = |(language, paper)| {
            let document = compose::document(&plan, &answers, &Wording::new(language));
            check(&format!("{name} {language}"), &document, paper)
        };
        [("en", Paper::A4), other].into_iter().flat_map(set).collect()
    };
    EXAMPLES.into_iter().zip(others.into_iter().cycle()).flat_map(one).collect()
}

fn of_generated(seeds: std::ops::Range<u64>) -> Vec<String> {
    let one = |seed: u64| {
        let language = ["en", "de", "ar"][usize::try_from(seed % 3).unwrap()];
        let paper = if seed.is_multiple_of(2) { Paper::A4 } else { Paper::UsLetter };
        let answers = generated(seed);
        let plan = sketch(&answers, DAY, 1, Scenario::default()).ok()?;
        let document = compose::document(&plan, &answers, &Wording::new(language));
        Some(check(&format!("set {seed} {language}"), &document, paper))
    };
    seeds.filter_map(one).flatten().collect()
}

/// A few random numbers, the same each time (SplitMix64).
struct Luck(u64);

impl Luck {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    #[expect(clippy::cast_precision_loss, reason = "a fraction to three places")]
    fn fraction(&mut self) -> f64 {
        self.below(1_000) as f64 / 1_000.0
    }

    fn of(&mut self, codes: &[&str]) -> String {
        let at = self.below(codes.len().max(1) as u64);
        codes.get(usize::try_from(at).unwrap()).copied().unwrap_or_default().to_owned()
    }
}

/// An answer to every question: given, not sure, or left open.
fn generated(seed: u64) -> Answers {
    let mut luck = Luck(seed);
    let mut answers = Answers::default();
    for question in QUESTIONS {
        match luck.below(10) {
            0 if !question.required => {}
            0 | 1 => answers.give(question.id, Answer::NotSure),
            _ => answers.give(question.id, Answer::Given(value(question, &mut luck))),
        }
    }
    answers
}

fn value(question: &Question, luck: &mut Luck) -> Value {
    let words = "Brot und Kuchen aus der Backstube am Hafen, jeden Morgen frisch";
    match question.kind {
        Kind::Text { .. } => Value::Text(words.chars().take(30).collect()),
        Kind::Choice(options) => Value::Text(luck.of(options)),
        Kind::Lookup(_) if question.id == "currency" => {
            Value::Text(luck.of(&["USD", "EUR", "JPY"]))
        }
        Kind::Lookup(_) => Value::Text(luck.of(&["US", "GB", "DE", "SG", "IN"])),
        Kind::Choices { options, at_most } => {
            let chosen = options.iter().filter(|_| luck.below(5) < 2).take(at_most);
            Value::List(chosen.map(|code| (*code).to_owned()).collect())
        }
        Kind::Amount { max_usd } => {
            Value::Number((max_usd.min(5_000.0) * luck.fraction().powi(4)).round())
        }
        Kind::Number { min, max, .. } => {
            Value::Number((min + (max - min) * luck.fraction().powi(2)).round())
        }
        Kind::Date => Value::Text(format!("2027-{:02}-15", 1 + luck.below(12))),
        Kind::Place => Value::Place(Place {
            name: "Somewhere".into(),
            radius_km: 1.0 + 30.0 * luck.fraction(),
            people: (1e6 * luck.fraction()).max(500.0),
            gazetteer_id: None,
        }),
        Kind::Counts { options, .. } => {
            let some = options.iter().filter(|_| luck.below(3) == 0);
            let counted: Vec<String> = some.map(|code| (*code).to_owned()).collect();
            let count = (5_000.0 * luck.fraction()).round();
            Value::Counts(counted.into_iter().map(|code| (code, count)).collect())
        }
        Kind::Names { at_most, .. } => Value::List(vec!["A name".to_owned(); at_most.min(2)]),
    }
}

#[test]
fn nothing_stands_alone_on_the_pages_of_the_examples() {
    let faults = of_examples();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn nothing_stands_alone_in_generated_plans() {
    let faults = of_generated(0..9);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
#[ignore = "a minute: after a change to a template, `cargo test -p plainsail-report -- --ignored`"]
fn nothing_stands_alone_in_fifty_generated_plans() {
    let faults = of_generated(0..50);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn what_stands_alone_is_seen() {
    let row = |words: &str, bottom: f64| Row { bottom, words: words.into(), ..Row::default() };
    let head = |bottom| Row { bold: true, small: true, ..row("Who", bottom) };
    let rule = |bottom| Row { rule: true, ..row("", bottom) };
    let title = || Row { heading: true, ..row("Care", 300.0) };
    let alone = carried_alone(&[head(70.0), rule(75.0), row("You", 90.0), rule(95.0), title()]);
    assert_eq!(alone, Some(What::RowAlone("You".into())));
    let two = [head(70.0), rule(75.0), row("You", 90.0), rule(95.0), row("We", 99.0), rule(110.0)];
    assert_eq!(carried_alone(&two), None);
    assert_eq!(carried_alone(&[row("End.", 70.0)]), Some(What::LineAlone("End.".into())));
    assert_eq!(carried_alone(&[title(), row("One line.", 320.0)]), None);
    assert_eq!(heading_last(&[row("Text", 70.0), title()]), Some(What::HeadingLast("Care".into())));
    assert_eq!(almost_empty(&[row("End.", 75.0)], 770.0), Some(What::AlmostEmpty));
    assert_eq!(almost_empty(&[row("End.", 400.0)], 770.0), None);
}
