//! Numbers as people type them.
//!
//! - Digits of any script; groups by comma, dot, space, apostrophe or underscore; a currency
//!   before or after; `%`, unit words, `k` and `m` after; halves and quarters as `½` or `1/2`.
//! - Where both comma and dot stand, the last one is the decimal sign.
//! - One comma or dot with exactly three digits after it and a whole number of up to three digits
//!   before it groups: `1,500` and `1.500` are both fifteen hundred. Half the world writes one
//!   and half the other, and nothing asked here has thousandths. `0.500` is a half.
//! - Groups must be groups: `12.11.2026` or `15,00,0` is no number, and neither is a range.
//! - A fraction counts only with 2, 3, 4 or 8 below: `7/10` could mean seven of ten.
//! - What it is measured in is read along: `3 years` is no `3` where months are asked for.

use plainsail_planner::questionnaire::question::{Kind, Unit};

/// What a number is measured in, where that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Hours, or by the hour.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
    /// Of every ten.
    OfTen,
    /// Of every hundred.
    OfHundred,
}

impl Measure {
    /// All, each with the list of its words.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Hour, "typed-hour"),
        (Self::Day, "typed-day"),
        (Self::Week, "typed-week"),
        (Self::Month, "typed-month"),
        (Self::Year, "typed-year"),
        (Self::OfTen, "typed-ten"),
        (Self::OfHundred, "typed-hundred"),
    ];

    /// How many of what a question asks for one of these is; `None` where it is something else.
    pub fn in_terms_of(self, kind: Kind) -> Option<f64> {
        let unit = match kind {
            Kind::Amount { .. } => return (self == Self::Month).then_some(1.0),
            Kind::Number { unit, .. } => unit,
            _ => return None,
        };
        match (unit, self) {
            (Unit::PerHundred, Self::OfHundred)
            | (Unit::OfTen, Self::OfTen)
            | (Unit::Months | Unit::TimesPerMonth | Unit::CustomersPerMonth, Self::Month)
            | (Unit::HoursPerWeek, Self::Hour | Self::Week)
            | (Unit::HoursPerPost, Self::Hour)
            | (Unit::PerWeek, Self::Week) => Some(1.0),
            (Unit::Months, Self::Year) => Some(12.0),
            (Unit::PerHundred, Self::OfTen) => Some(10.0),
            (Unit::OfTen, Self::OfHundred) => Some(0.1),
            _ => None,
        }
    }
}

/// A number with what it is measured in, as far as that is typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// The number.
    pub value: f64,
    /// What it is measured in: nothing for a bare number, two for "hours a week".
    pub measures: Vec<Measure>,
}

/// Words that may stand around a number, in small letters.
pub struct Words {
    /// Mean a thousand: "k".
    pub thousand: Vec<String>,
    /// Mean a million: "m".
    pub million: Vec<String>,
    /// Mean nought, alone: "none".
    pub nothing: Vec<String>,
    /// Say what is counted and change nothing: "customers".
    pub ignored: Vec<String>,
    /// Say what it is measured in: "hours", "%".
    pub measures: Vec<(Measure, String)>,
    /// Currencies.
    pub currencies: Vec<String>,
}

/// More digits than this are a slip of the finger.
const MOST_DIGITS: usize = 15;

/// Reads a number; `None` when it is none or could mean several things. Never NaN or infinite.
pub fn read(typed: &str, words: &Words) -> Option<Read> {
    let text = normalised(typed);
    let text = text.trim().trim_start_matches(['~', '≈']).trim();
    let (text, mut measures) = without_figured(text, words);
    let Some((before, core, after)) = split(text) else {
        let nothing = words.nothing.iter().any(|word| word == text);
        return nothing.then_some(Read { value: 0.0, measures });
    };
    let negative = sign_of(before, words)?;
    let power = power_of(after, words, &mut measures)?;
    let value = fraction(core, power).or_else(|| plain(core, power))?;
    let value = if negative { -value } else { value };
    Some(Read { value: if value == 0.0 { 0.0 } else { value }, measures })
}

/// The text without "of 10" at its end, which has figures of its own, and what that measures.
fn without_figured<'a>(text: &'a str, words: &Words) -> (&'a str, Vec<Measure>) {
    let figured =
        words.measures.iter().filter(|(_, word)| word.contains(|c: char| c.is_ascii_digit()));
    let found = figured
        .filter_map(|(measure, word)| {
            let rest = text.strip_suffix(word.as_str())?;
            let apart = rest.ends_with(|c: char| !c.is_ascii_digit())
                && rest.contains(|c: char| c.is_ascii_digit());
            apart.then_some((rest.trim_end(), *measure))
        })
        .min_by_key(|(rest, _)| rest.len());
    found.map_or((text, Vec::new()), |(rest, measure)| (rest, vec![measure]))
}

/// Small letters, ASCII digits and signs, plain spaces, nothing invisible.
fn normalised(typed: &str) -> String {
    typed.chars().filter_map(plain_char).flat_map(char::to_lowercase).collect()
}

fn plain_char(c: char) -> Option<char> {
    Some(match c {
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{61c}'
        | '\u{feff}' => return None,
        '−' | '–' | '—' | '‐' | '‑' | '﹣' => '-',
        '’' | '‘' | '`' | '´' | '_' | '٬' => '\'',
        '٪' => '%',
        '⁄' => '/',
        c if c.is_whitespace() => ' ',
        c => match digit(c) {
            Some(digit) => digit,
            None => narrow(c),
        },
    })
}

/// The ASCII digit for a decimal digit of another script.
fn digit(c: char) -> Option<char> {
    const NOUGHTS: [u32; 18] = [
        0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50,
        0xed0, 0xf20, 0x1040, 0x17e0, 0x1810,
    ];
    let code = u32::from(c);
    let nought = NOUGHTS.iter().find(|nought| (**nought..**nought + 10).contains(&code))?;
    char::from_digit(code - nought, 10)
}

/// The ASCII form of a full-width letter, digit or sign.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// What stands before the number, the number, and what stands after it.
fn split(text: &str) -> Option<(&str, &str, &str)> {
    let is_figure = |c: char| c.is_ascii_digit() || vulgar(c).is_some();
    let first = text.find(is_figure)?;
    let (last, figure) = text.char_indices().rfind(|(_, c)| is_figure(*c))?;
    let (head, rest) = text.split_at(first);
    let start =
        head.len() - head.chars().last().filter(|c| is_decimal(*c)).map_or(0, char::len_utf8);
    let end = last + figure.len_utf8() - first;
    let (_, after) = rest.split_at(end);
    // "Rs.500": the dot belongs to what is before it.
    let start = if head[..start].ends_with(char::is_alphabetic) { first } else { start };
    Some((&text[..start], &text[start..first + end], after))
}

fn is_decimal(c: char) -> bool {
    matches!(c, ',' | '.' | '٫')
}

/// Whether what stands before the number makes it negative; `None` when it makes no sense.
fn sign_of(before: &str, words: &Words) -> Option<bool> {
    let before = before.replace(' ', "");
    let signs = |c: char| matches!(c, '-' | '+');
    let bare = match before.strip_prefix(signs) {
        Some(rest) => rest,
        None => before.strip_suffix(signs).unwrap_or(&before),
    };
    let known = bare.is_empty() || words.currencies.iter().any(|symbol| symbol == bare);
    known.then(|| before.contains('-'))
}

/// The power of ten that the words after the number name; `None` when they are unknown.
fn power_of(after: &str, words: &Words, measures: &mut Vec<Measure>) -> Option<i32> {
    let mut rest = after.strip_prefix(is_decimal).unwrap_or(after);
    if rest.len() < after.len() {
        rest = rest.strip_prefix('-').unwrap_or(rest);
    }
    let mut power = None;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return Some(power.unwrap_or(0));
        }
        let (length, found) = longest(rest, words)?;
        rest = rest[length..].trim_start_matches('.');
        match (found, power) {
            (Word::Ignored, _) => {}
            (Word::Measure(measure), _) => measures.push(measure),
            (Word::Power(found), None) => power = Some(found),
            (Word::Power(_), Some(_)) => return None,
        }
    }
}

/// What a word after a number says.
#[derive(Debug, Clone, Copy)]
enum Word {
    /// A power of ten.
    Power(i32),
    Measure(Measure),
    Ignored,
}

/// The longest word that `text` starts with: its length, and what it says.
fn longest(text: &str, words: &Words) -> Option<(usize, Word)> {
    let lists = [
        (&words.thousand, Word::Power(3)),
        (&words.million, Word::Power(6)),
        (&words.ignored, Word::Ignored),
        (&words.currencies, Word::Ignored),
    ];
    let listed =
        lists.into_iter().flat_map(|(list, says)| list.iter().map(move |word| (word, says)));
    let measures = words.measures.iter().map(|(measure, word)| (word, Word::Measure(*measure)));
    listed
        .chain(measures)
        .filter(|(word, _)| starts_with_word(text, word))
        .map(|(word, says)| (word.len(), says))
        .max_by_key(|(length, _)| *length)
}

fn starts_with_word(text: &str, word: &str) -> bool {
    let Some(rest) = text.strip_prefix(word) else { return false };
    let inside = word.ends_with(char::is_alphabetic) && rest.starts_with(char::is_alphabetic);
    !word.is_empty() && !inside
}

/// `½`, `5½`, `1/2`, `5 1/2`.
fn fraction(core: &str, power: i32) -> Option<f64> {
    let (whole, part) = if let Some(part) = core.chars().next_back().and_then(vulgar) {
        (core.strip_suffix(|c| vulgar(c).is_some())?, part)
    } else {
        let (whole, part) = core.rsplit_once(' ').unwrap_or(("", core));
        (whole, ratio(part)?)
    };
    let whole = whole.trim();
    let whole = if whole.is_empty() {
        0.0
    } else {
        plain(whole, 0).filter(|whole| whole.fract() == 0.0)?
    };
    Some((whole + part) * 10_f64.powi(power))
}

fn vulgar(c: char) -> Option<f64> {
    Some(match c {
        '¼' => 0.25,
        '½' => 0.5,
        '¾' => 0.75,
        '⅓' => 1.0 / 3.0,
        '⅔' => 2.0 / 3.0,
        '⅛' => 0.125,
        '⅜' => 0.375,
        '⅝' => 0.625,
        '⅞' => 0.875,
        _ => return None,
    })
}

fn ratio(text: &str) -> Option<f64> {
    let (above, below) = text.split_once('/')?;
    let (above, below): (u8, u8) = (above.parse().ok()?, below.parse().ok()?);
    (matches!(below, 2 | 3 | 4 | 8) && above < below).then(|| f64::from(above) / f64::from(below))
}

/// Digits with their separators.
fn plain(core: &str, power: i32) -> Option<f64> {
    let is_separator = |c: char| is_decimal(c) || matches!(c, ' ' | '\'');
    let parts: Vec<&str> = core.split(is_separator).collect();
    let separators: Vec<char> = core.chars().filter(|c| is_separator(*c)).collect();
    let (groups, decimals) = if decimal_sign(&parts, &separators)? {
        parts.split_last().map(|(last, groups)| (groups, *last))?
    } else {
        (&parts[..], "")
    };
    if !are_groups(groups) {
        return None;
    }
    let whole = groups.concat();
    let digits = format!("{whole}{decimals}");
    let sensible = (1..=2 * MOST_DIGITS).contains(&digits.len()) && whole.len() <= MOST_DIGITS;
    if !sensible || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    format!("0{whole}.{decimals}e{power}").parse().ok().filter(|value: &f64| value.is_finite())
}

/// Whether the last separator is the decimal sign; `None` when they contradict each other.
fn decimal_sign(parts: &[&str], separators: &[char]) -> Option<bool> {
    let Some((last, others)) = separators.split_last() else { return Some(false) };
    let same = others.iter().all(|c| c == last);
    let one_kind = others.windows(2).all(|pair| pair[0] == pair[1]);
    match last {
        '٫' => Some(true).filter(|_| one_kind && !others.contains(last)),
        ',' | '.' if others.is_empty() => Some(!could_group(parts)),
        ',' | '.' if same => Some(false),
        ',' | '.' => Some(true).filter(|_| one_kind && !others.contains(last)),
        _ => Some(false).filter(|_| same),
    }
}

fn could_group(parts: &[&str]) -> bool {
    let [whole, rest] = parts else { return false };
    (1..=3).contains(&whole.len()) && !whole.starts_with('0') && rest.len() == 3
}

/// Groups of three, or of two before the last as in India.
fn are_groups(groups: &[&str]) -> bool {
    let [first, middle @ .., last] = groups else { return true };
    let threes = middle.iter().all(|group| group.len() == 3);
    let twos = first.len() <= 2 && middle.iter().all(|group| group.len() == 2);
    (1..=3).contains(&first.len()) && last.len() == 3 && (threes || twos)
}

#[cfg(test)]
mod tests {
    use crate::{Unread, Wording};
    use plainsail_planner::money::{Currency, Money};
    use plainsail_planner::questionnaire::lookup::CURRENCIES;
    use plainsail_planner::questionnaire::question::{Kind, Unit};
    use proptest::prelude::*;

    fn check(cases: &[(&str, Option<f64>)]) {
        let wording = Wording::new("en");
        for (typed, expected) in cases {
            assert_eq!(wording.parse_number(typed), *expected, "{typed:?}");
        }
    }

    const fn number(unit: Unit) -> Kind {
        Kind::Number { min: 0.0, max: 100.0, decimals: 0, unit }
    }

    #[test]
    fn what_it_is_measured_in_is_taken_into_account_or_refused() {
        let months = number(Unit::Months);
        let hours = number(Unit::HoursPerWeek);
        let money = Kind::Amount { max_usd: 1.0 };
        let cases: [(&str, &str, Kind, Result<f64, Unread>); 18] = [
            ("en", "3 years", months, Ok(36.0)),
            ("en", "1.5 yrs", months, Ok(18.0)),
            ("en", "6 weeks", months, Err(Unread::OtherMeasure)),
            ("en", "every 6 weeks", months, Err(Unread::NoNumber)),
            ("en", "5 hours a week", hours, Ok(5.0)),
            ("en", "2 hours a day", hours, Err(Unread::OtherMeasure)),
            ("en", "2 a week", number(Unit::TimesPerMonth), Err(Unread::OtherMeasure)),
            ("en", "6 of 10", number(Unit::OfTen), Ok(6.0)),
            ("en", "60%", number(Unit::OfTen), Ok(6.0)),
            ("en", "4 out of ten", number(Unit::PerHundred), Ok(40.0)),
            ("en", "38 of every 100", number(Unit::PerHundred), Ok(38.0)),
            ("en", "$300 a month", money, Ok(300.0)),
            ("en", "3k a year", money, Err(Unread::OtherMeasure)),
            ("en", "of 10", number(Unit::OfTen), Err(Unread::NoNumber)),
            ("de", "2 Jahre", months, Ok(24.0)),
            ("de", "6 von 10", number(Unit::OfTen), Ok(6.0)),
            ("ar", "3 سنوات", months, Ok(36.0)),
            ("ar", "٦ من ١٠", number(Unit::OfTen), Ok(6.0)),
        ];
        for (language, typed, kind, expected) in cases {
            assert_eq!(Wording::new(language).parse_answer(kind, typed), expected, "{typed}");
        }
    }

    #[test]
    fn groups_and_decimals_of_many_countries() {
        check(&[
            ("12", Some(12.0)),
            ("12.50", Some(12.5)),
            ("12,50", Some(12.5)),
            ("1,500", Some(1500.0)),
            ("1.500", Some(1500.0)),
            ("0.500", Some(0.5)),
            ("0,125", Some(0.125)),
            ("1500,250", Some(1500.25)),
            ("1 500", Some(1500.0)),
            ("1\u{a0}500", Some(1500.0)),
            ("1\u{202f}500,25", Some(1500.25)),
            ("1'500", Some(1500.0)),
            ("1’500.25", Some(1500.25)),
            ("1_500", Some(1500.0)),
            ("1.500,25", Some(1500.25)),
            ("1,500.25", Some(1500.25)),
            ("1.500.000", Some(1_500_000.0)),
            ("1,500,000", Some(1_500_000.0)),
            ("1,50,000", Some(150_000.0)),
            ("10,00,000.50", Some(1_000_000.5)),
            (".5", Some(0.5)),
            (",5", Some(0.5)),
            ("5.", Some(5.0)),
            ("007", Some(7.0)),
        ]);
    }

    #[test]
    fn money_percent_and_unit_words() {
        check(&[
            ("€12.50", Some(12.5)),
            ("12.50 EUR", Some(12.5)),
            ("12,50€", Some(12.5)),
            ("EUR 12", Some(12.0)),
            ("R$ 1.500,00", Some(1500.0)),
            ("Rs.500", Some(500.0)),
            ("kr. 500", Some(500.0)),
            ("500 kr.", Some(500.0)),
            ("500,-", Some(500.0)),
            ("CHF 500.–", Some(500.0)),
            ("R500", Some(500.0)),
            ("10%", Some(10.0)),
            ("10 per cent", Some(10.0)),
            ("5 hours a week", Some(5.0)),
            ("6 months", Some(6.0)),
            ("3x", Some(3.0)),
            ("~40", Some(40.0)),
            ("none", Some(0.0)),
            ("Nothing", Some(0.0)),
        ]);
    }

    #[test]
    fn thousands_and_millions() {
        check(&[
            ("1.5k", Some(1500.0)),
            ("2.3K", Some(2300.0)),
            ("2m", Some(2_000_000.0)),
            ("€2 million", Some(2_000_000.0)),
            ("3 thousand euros", Some(3000.0)),
            ("5k€", Some(5000.0)),
            ("5kk", None),
        ]);
    }

    #[test]
    fn halves_and_quarters() {
        check(&[
            ("½", Some(0.5)),
            ("5½", Some(5.5)),
            ("5 ½ hours", Some(5.5)),
            ("1/2", Some(0.5)),
            ("5 1/2", Some(5.5)),
            ("3⁄4", Some(0.75)),
            ("7/10", None),
            ("3/2", None),
            ("1/0", None),
            ("½½", None),
            ("½5", None),
            ("1.5½", None),
        ]);
    }

    #[test]
    fn digits_of_other_scripts() {
        check(&[
            ("١٬٥٠٠٫٢٥", Some(1500.25)),
            ("۱۲", Some(12.0)),
            ("１，５００", Some(1500.0)),
            ("१२", Some(12.0)),
            ("\u{200f}١٠٪", Some(10.0)),
        ]);
    }

    #[test]
    fn signs() {
        check(&[
            ("+5", Some(5.0)),
            ("-5", Some(-5.0)),
            ("−5", Some(-5.0)),
            ("-€5", Some(-5.0)),
            ("€-5", Some(-5.0)),
            ("- 5", Some(-5.0)),
            ("--5", None),
            ("-€-5", None),
            ("5-", None),
        ]);
        assert!(Wording::new("en").parse_number("-0").is_some_and(f64::is_sign_positive));
    }

    #[test]
    fn what_is_no_number() {
        check(&[
            ("", None),
            ("  ", None),
            ("abc", None),
            ("12 abc", None),
            ("lots 12", None),
            ("30-40", None),
            ("12.11.2026", None),
            ("2026-11-12", None),
            ("15,00,0", None),
            ("1,5,0", None),
            ("1 5", None),
            ("1,500.25.3", None),
            ("1, 500", None),
            ("1e5", None),
            ("NaN", None),
            ("inf", None),
            ("(12)", None),
            (&"9".repeat(400), None),
        ]);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_gives_a_finite_number_or_none(typed in "\\PC{0,40}") {
            let read = Wording::new("en").parse_number(&typed);
            prop_assert!(read.is_none_or(f64::is_finite));
        }

        #[test]
        fn figures_in_disorder_give_a_finite_number_or_none(
            typed in "[-+ 0-9.,'/%km½٫€$]{0,14}",
        ) {
            let read = Wording::new("en").parse_number(&typed);
            prop_assert!(read.is_none_or(f64::is_finite));
        }

        #[test]
        fn a_number_written_reads_back(hundredths in -10_000_000_000_i64..10_000_000_000) {
            let wording = Wording::new("en");
            #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
            let value = hundredths as f64 / 100.0;
            let read = wording.parse_number(&wording.number(value, 2));
            prop_assert_eq!(read, Some(value));
        }

        #[test]
        fn hours_written_read_back(quarters in 0_u32..2000) {
            let wording = Wording::new("en");
            let hours = f64::from(quarters) / 4.0;
            prop_assert_eq!(wording.parse_number(&wording.hours(hours)), Some(hours));
        }

        #[test]
        fn money_written_reads_back(
            units in -1_000_000_i64..1_000_000,
            which in 0..CURRENCIES.len(),
        ) {
            let wording = Wording::new("en");
            let currency = Currency::parse(CURRENCIES[which]).unwrap();
            #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
            let units = units as f64;
            let written = wording.money(Money::from_units(units, currency));
            prop_assert_eq!(wording.parse_number(&written), Some(units));
        }
    }
}
