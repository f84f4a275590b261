//! One language: messages into words, words into numbers.

use crate::catalogue::{self, Bundle, ENGLISH, Language, PSEUDO};
use crate::date::Dates;
use crate::key;
use crate::money::{self, Affixes};
use crate::number::{self, Numbers};
use crate::pseudo;
use crate::typed::{self, Measure, Words};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::money::{Currency, Money};
use plainsail_planner::questionnaire::question::{Kind, Question};
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// Why what was typed is no answer to a question for a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It is no number, or could mean several.
    NoNumber,
    /// It is measured in something else than is asked for.
    OtherMeasure,
}

/// Languages written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"];

/// Around the owner's own words in a language written from right to left, so that a name in
/// another script does not reorder the sentence.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');
/// Opens a figure there, closed like the owner's words.
const FIGURE: char = '\u{2066}';

/// The words, numbers and dates of one language.
///
/// A key or argument that is missing never stops anything: it shows as `⟦key⟧` or `{$argument}`
/// and is remembered in [`Wording::missing`].
pub struct Wording {
    language: &'static str,
    /// The language's own catalogue, then English where that is another.
    bundles: Vec<Bundle>,
    numbers: Numbers,
    dates: Dates,
    typed: Words,
    missing: Mutex<BTreeSet<String>>,
}

impl Wording {
    /// The language for a BCP 47 tag such as `en` or `de-AT`; English when it has no catalogue.
    pub fn new(language: &str) -> Self {
        Self::of(catalogue::language_of(language))
    }

    fn of(language: &'static Language) -> Self {
        let mut bundles = vec![catalogue::bundle(language)];
        if language.tag != ENGLISH.tag {
            bundles.push(catalogue::bundle(&ENGLISH));
        }
        let mut wording = Self {
            language: language.tag,
            bundles,
            numbers: Numbers::new(language.tag),
            dates: Dates::new(language.regional),
            typed: Words {
                thousand: Vec::new(),
                million: Vec::new(),
                nothing: Vec::new(),
                ignored: Vec::new(),
                measures: Vec::new(),
                currencies: money::typed_symbols().collect(),
            },
            missing: Mutex::default(),
        };
        wording.typed.thousand = wording.word_list("typed-thousand");
        wording.typed.million = wording.word_list("typed-million");
        wording.typed.nothing = wording.word_list("typed-nothing");
        wording.typed.ignored = wording.word_list("typed-ignored");
        let measures = Measure::ALL.into_iter().flat_map(|(measure, list)| {
            wording.word_list(list).into_iter().map(move |word| (measure, word))
        });
        wording.typed.measures = measures.collect();
        wording
    }

    fn word_list(&self, key: &str) -> Vec<String> {
        let text = self.text(key).to_lowercase();
        text.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    }

    /// The BCP 47 tag of the catalogue in use.
    pub fn language(&self) -> &str {
        self.language
    }

    /// Whether the language is written from right to left.
    pub fn is_rtl(&self) -> bool {
        RIGHT_TO_LEFT.contains(&self.language)
    }

    /// Whether the catalogue has a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.messages.has_message(key))
    }

    /// The words of a message without arguments.
    pub fn text(&self, key: &str) -> String {
        self.format(key, None, None).unwrap_or_else(|| self.lacking(key))
    }

    /// An attribute of a message, such as `why`; `None` when it has none.
    pub fn attribute(&self, key: &str, attribute: &str) -> Option<String> {
        self.format(key, Some(attribute), None)
    }

    /// A message with its arguments, in words.
    pub fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            args.set(name.as_str(), self.value(arg));
        }
        self.format(&message.key, None, Some(&args)).unwrap_or_else(|| self.lacking(&message.key))
    }

    /// An amount: whole when it is large or whole.
    pub fn money(&self, money: Money) -> String {
        self.left_to_right(money::write(&self.numbers, money, self.language))
    }

    /// What stands before and after an amount of a currency.
    pub fn affixes(&self, currency: Currency) -> Affixes {
        money::affixes(currency, self.language)
    }

    /// A number with at most this many decimals.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.numbers.decimal(value, decimals).unwrap_or_else(|| self.no_data())
    }

    /// A fraction 0-1 as a percentage, with as many digits as make sense: "0.48%", "1.2%", "35%".
    pub fn rate(&self, fraction: f64) -> String {
        let percent = fraction * 100.0;
        let decimals = number::percent_decimals(percent);
        let short_of_all = percent.abs() < 100.0 && percent.abs() > 99.9;
        let percent = if short_of_all { percent.signum() * 99.9 } else { percent };
        let percent = self
            .numbers
            .decimal(percent, decimals)
            .map_or_else(|| self.no_data(), |number| self.fill("percent", [("number", number)]));
        self.left_to_right(percent)
    }

    /// Hours to the quarter, as a bare figure: "5½".
    pub fn hours(&self, hours: f64) -> String {
        let hours = self.numbers.hours(hours).unwrap_or_else(|| self.no_data());
        self.left_to_right(hours)
    }

    /// A day: "4 January 2027".
    pub fn date(&self, date: Date) -> String {
        self.dates.day(date)
    }

    /// A month of a year: "January 2027".
    pub fn month(&self, date: Date) -> String {
        self.dates.month(date)
    }

    /// Several, joined: "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, others)) = items.split_last() else { return String::new() };
        let left = self.joined("list-more", others);
        left.map_or_else(|| last.clone(), |left| self.join("list-last", left, last.clone()))
    }

    /// Parts that may have commas of their own: "soup, salad; bread; tea".
    pub fn parts(&self, items: &[String]) -> String {
        self.joined("list-parts", items).unwrap_or_default()
    }

    fn joined(&self, key: &str, items: &[String]) -> Option<String> {
        items.iter().cloned().reduce(|left, right| self.join(key, left, right))
    }

    fn join(&self, key: &str, left: String, right: String) -> String {
        self.fill(key, [("left", left), ("right", right)])
    }

    /// What stands after the field of a question: its own `unit`, else the words of its unit;
    /// empty for a bare count, money and everything that is no number.
    pub fn suffix(&self, question: &Question) -> String {
        let own = self.attribute(&key::question_key(question.id), "unit");
        own.unwrap_or_else(|| match question.kind {
            Kind::Number { unit, .. } => self.text(&key::unit_key(unit)),
            _ => String::new(),
        })
    }

    /// Reads a number as people type it: "1,500", "1.500,25", "1.5k", "€12.50", "10%", "5½".
    /// `None` when it is no number or could mean several things. A comma or dot with exactly
    /// three digits after it groups ("1.500" is fifteen hundred, "0.500" is a half).
    pub fn parse_number(&self, typed: &str) -> Option<f64> {
        typed::read(typed, &self.typed).map(|read| read.value)
    }

    /// Reads a number typed as the answer to a question, in what the question asks for: "3 years" are
    /// 36 where it asks for months.
    ///
    /// # Errors
    /// Why it cannot be the answer.
    pub fn parse_answer(&self, kind: Kind, typed: &str) -> Result<f64, Unread> {
        let read = typed::read(typed, &self.typed).ok_or(Unread::NoNumber)?;
        let scales = read.measures.into_iter().map(|measure| measure.in_terms_of(kind));
        let scale: Option<f64> = scales.product();
        scale.map(|scale| read.value * scale).ok_or(Unread::OtherMeasure)
    }

    /// Every key and argument that was asked for and not found, in order.
    pub fn missing(&self) -> Vec<String> {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        let number = match arg {
            Arg::Count(count) => number::plural(exact(*count), 0),
            Arg::Number(value, decimals) => number::plural(*value, *decimals),
            Arg::Hours(hours) => number::plural_hours(*hours),
            _ => None,
        };
        number.unwrap_or_else(|| FluentValue::from(self.words(arg)))
    }

    /// An argument as it stands inside a list or a sentence that chooses no plural by it.
    fn words(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => self.isolated(text),
            Arg::Count(count) => self.number(exact(*count), 0),
            Arg::Number(value, decimals) => self.number(*value, *decimals),
            Arg::Money(money) => self.money(*money),
            Arg::Rate(fraction) => self.rate(*fraction),
            Arg::Hours(hours) => self.hours(*hours),
            Arg::Date(date) => self.date(*date),
            Arg::Month(date) => self.month(*date),
            Arg::Say(message) => self.say(message),
            Arg::List(args) => {
                self.list(&args.iter().map(|arg| self.words(arg)).collect::<Vec<_>>())
            }
        }
    }

    /// A message with arguments that are words of ours, not the owner's.
    fn fill<const N: usize>(&self, key: &str, args: [(&str, String); N]) -> String {
        let args: FluentArgs<'_> = args.into_iter().collect();
        self.format(key, None, Some(&args)).unwrap_or_else(|| self.lacking(key))
    }

    fn isolated(&self, text: &str) -> String {
        if self.is_rtl() { format!("{}{text}{}", ISOLATE.0, ISOLATE.1) } else { text.to_owned() }
    }

    /// A figure with a sign or a symbol, which keep their places in a line written from right to left.
    fn left_to_right(&self, figure: String) -> String {
        if self.is_rtl() { format!("{FIGURE}{figure}{}", ISOLATE.1) } else { figure }
    }

    fn no_data(&self) -> String {
        self.text("no-data")
    }

    fn format(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<String> {
        self.bundles.iter().find_map(|Bundle { messages, .. }| {
            let message = messages.get_message(key)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let mut faults = Vec::new();
            let words = messages.format_pattern(pattern, args, &mut faults).into_owned();
            for fault in faults {
                self.remember(format!("{key}: {fault}"));
            }
            let marked = self.language == PSEUDO.tag && !key.starts_with("typed-");
            Some(if marked { pseudo::marked(&words) } else { words })
        })
    }

    fn lacking(&self, key: &str) -> String {
        self.remember(key.to_owned());
        format!("⟦{key}⟧")
    }

    fn remember(&self, what: String) {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).insert(what);
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of people and posts are far below 2^52")]
const fn exact(count: i64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use plainsail_planner::money::Currency;

    const LEVANTINE: Language = Language {
        tag: "ar",
        regional: "ar-EG",
        files: &[("test.ftl", "greeting = مرحبا { $name }\ncounted-count = { $number } خبز")],
    };
    const TRIAL: Language = Language {
        tag: "de",
        regional: "de-DE",
        files: &[(
            "test.ftl",
            "breads = { $n ->\n    [0] kein Brot\n    [one] { $n } Brot\n   *[other] { $n } Brote\n }\n\
             nap = { $h ->\n    [0.5] eine halbe Stunde\n   *[other] { $h } Stunden\n }",
        )],
    };

    fn english() -> Wording {
        Wording::new("en")
    }

    #[test]
    fn a_wording_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&english());
    }

    #[test]
    fn plurals_follow_the_language_and_numbers_its_habits() {
        let german = Wording::of(&TRIAL);
        let say = |n: f64| {
            german.say(&Message {
                args: [("n".into(), Arg::Number(n, 1))].into(),
                ..Message::new("breads")
            })
        };
        assert_eq!(say(0.0), "kein Brot");
        assert_eq!(say(1.0), "1 Brot");
        assert_eq!(say(1.5), "1,5 Brote");
        assert_eq!(say(12_000.0), "12.000 Brote");
        let nap = |h: f64| {
            german
                .say(&Message { args: [("h".into(), Arg::Hours(h))].into(), ..Message::new("nap") })
        };
        assert_eq!((nap(0.5), nap(1.5)), ("eine halbe Stunde".into(), "1½ Stunden".into()));
    }

    #[test]
    fn a_language_falls_back_to_english() {
        assert_eq!(Wording::of(&TRIAL).text("country-fr"), "France");
        assert_eq!((english().language(), Wording::new("tlh").language()), ("en", "en"));
    }

    #[test]
    fn names_are_isolated_only_from_right_to_left() {
        let arabic = Wording::of(&LEVANTINE);
        assert!(arabic.is_rtl() && !english().is_rtl());
        let greeting = arabic.say(&Message::new("greeting").with("name", "Zoë's"));
        assert_eq!(greeting, "مرحبا \u{2068}Zoë's\u{2069}");
        let list = Message::new("list-last").with("left", "Zoë").with("right", "<b>#1</b>");
        assert_eq!(english().say(&list), "Zoë and <b>#1</b>");
    }

    #[test]
    fn what_is_missing_shows_and_is_remembered() {
        let wording = english();
        assert_eq!(wording.text("no-such-key"), "⟦no-such-key⟧");
        assert_eq!(wording.say(&Message::new("percent")), "{$number}%");
        assert_eq!(wording.attribute("percent", "why"), None);
        assert!(!wording.has("no-such-key") && wording.has("percent"));
        assert_eq!(wording.missing().len(), 2);
    }

    #[test]
    fn arguments_are_worded_by_their_type() {
        let euro = Currency::parse("EUR").unwrap();
        let worded = |arg: Arg| {
            let message = Message::new("list-last").with("left", "x").with("right", arg);
            english().say(&message).replace("x and ", "")
        };
        assert_eq!(worded(Money::from_units(1234.0, euro).into()), "€1,234");
        assert_eq!(worded(Arg::Rate(0.012)), "1.2%");
        assert_eq!(worded(Arg::Hours(2.5)), "2½");
        assert_eq!(worded(Arg::Count(12_000)), "12,000");
        assert_eq!(worded(Arg::Count(i64::MAX)), "9,223,372,036,854,775,808");
        assert_eq!(worded(Arg::Number(f64::NAN, 1)), english().text("no-data"));
        assert_eq!(worded(Arg::Date(jiff::civil::date(2027, 1, 4))), "4 January 2027");
        assert_eq!(worded(Arg::Month(jiff::civil::date(2027, 1, 1))), "January 2027");
        assert_eq!(worded(Message::new("network-x").into()), "X");
        let list = ["a", "b", "c"].into_iter().map(Arg::from).collect::<Vec<_>>();
        assert_eq!(worded(list.into()), "a, b and c");
    }

    #[test]
    fn rates_have_as_many_digits_as_make_sense() {
        let cases = [
            (0.0, "0%"),
            (0.000_61, "0.061%"),
            (0.0048, "0.48%"),
            (0.012, "1.2%"),
            (0.02, "2%"),
            (0.0999, "10%"),
            (0.35, "35%"),
            (0.984, "98%"),
            (0.9997, "99.9%"),
            (1.0, "100%"),
            (-0.05, "−5%"),
        ];
        for (fraction, expected) in cases {
            assert_eq!(english().rate(fraction), expected);
        }
    }

    #[test]
    fn lists_join_as_english_does() {
        let list = |items: &[&str]| {
            english().list(&items.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["a"]), "a");
        assert_eq!(list(&["a", "b"]), "a and b");
        assert_eq!(list(&["a", "b", "c", "d"]), "a, b, c and d");
        let parts = ["soup, salad", "bread", "tea"].map(str::to_owned);
        assert_eq!(english().parts(&parts), "soup, salad; bread; tea");
        assert_eq!(english().parts(&[]), "");
    }
}
