//! Numbers as a language writes them.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::convert::Infallible;
use unic_langid::LanguageIdentifier;

/// The minus sign: as wide as a plus, and read aloud as "minus".
pub const MINUS: char = '\u{2212}';

/// Beyond this a number is no longer exact in an `f64`.
const EXACT: f64 = 1e15;

/// Writes the numbers of one language.
#[derive(Debug)]
pub struct Numbers {
    /// `None` when the language has no data; digits are then written bare.
    formatter: Option<DecimalFormatter>,
}

impl Numbers {
    /// For a BCP 47 tag.
    pub fn new(tag: &str) -> Self {
        // The catalogue's own sentences have these digits too.
        let tag = if tag == "ar" { "ar-u-nu-latn" } else { tag };
        let locale = tag.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        let options = DecimalFormatterOptions::default();
        Self { formatter: DecimalFormatter::try_new(locale.into(), options).ok() }
    }

    /// A number with at most this many decimals; `None` when it is none (NaN, infinite).
    pub fn decimal(&self, value: f64, decimals: u8) -> Option<String> {
        let rounded = rounded(value, decimals)?;
        let mut digits: Decimal =
            format!("{:.*}", usize::from(decimals), rounded.abs()).parse().ok()?;
        digits.absolute.trim_end();
        let sign = if rounded < 0.0 { MINUS.to_string() } else { String::new() };
        Some(sign + &self.digits(&digits))
    }

    /// A positive whole number of minor units as an amount: whole when it is whole or at least
    /// 100 units, else with all of the currency's decimals.
    pub fn amount(&self, minor: u64, decimals: u8) -> String {
        let unit = 10_u64.pow(u32::from(decimals));
        let (whole, rest) = (minor / unit, minor % unit);
        if rest == 0 {
            return self.digits(&Decimal::from(whole));
        }
        if whole >= 100 {
            return self.digits(&Decimal::from(whole + u64::from(rest * 2 >= unit)));
        }
        let mut digits = Decimal::from(minor);
        digits.absolute.multiply_pow10(-i16::from(decimals));
        self.digits(&digits)
    }

    /// Hours to the quarter, such as "5½"; `None` when there are none to write.
    pub fn hours(&self, hours: f64) -> Option<String> {
        let quarters = rounded(hours * 4.0, 0)?;
        let whole = (quarters.abs() / 4.0).floor();
        let mark = match quarters.abs() - whole * 4.0 {
            rest if rest < 0.5 => "",
            rest if rest < 1.5 => "¼",
            rest if rest < 2.5 => "½",
            _ => "¾",
        };
        let sign = if quarters < 0.0 { MINUS.to_string() } else { String::new() };
        let whole =
            if whole > 0.0 || mark.is_empty() { self.decimal(whole, 0)? } else { String::new() };
        Some(format!("{sign}{whole}{mark}"))
    }

    fn digits(&self, digits: &Decimal) -> String {
        match &self.formatter {
            Some(formatter) => formatter.format(digits).to_string(),
            None => digits.to_string(),
        }
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self::new(&language.to_string()))
    }
}

/// Decimals a rate is written with, as a percentage: two figures below ten, none above, and
/// never so few that "nearly all" becomes "all".
pub fn percent_decimals(percent: f64) -> u8 {
    match percent.abs() {
        p if p > 99.0 && p < 100.0 => 1,
        p if p >= 9.95 => 0,
        p if p >= 0.995 => 1,
        p if p >= 0.0995 => 2,
        p if p >= 0.00995 => 3,
        _ => 4,
    }
}

/// Half away from zero, as people round; never -0. `None` for what is no number.
pub fn rounded(value: f64, decimals: u8) -> Option<f64> {
    if !value.is_finite() {
        return None;
    }
    let scale = 10_f64.powi(i32::from(decimals));
    let scaled = (value * scale).round() / scale;
    let rounded = if scaled.is_finite() { scaled } else { value };
    Some(if rounded == 0.0 { 0.0 } else { rounded })
}

/// A number a sentence can choose its plural by. Fractions carry a mark that [`write`] reads;
/// whole numbers carry none, so that a sentence can single out `[0]` or `[1]`.
pub fn plural(value: f64, decimals: u8) -> Option<FluentValue<'static>> {
    let value = rounded(value, decimals).filter(|value| value.abs() < EXACT)?;
    let options = FluentNumberOptions {
        maximum_fraction_digits: (value.fract() != 0.0).then(|| usize::from(decimals)),
        ..Default::default()
    };
    Some(FluentValue::Number(FluentNumber::new(value, options)))
}

/// Hours for a sentence: it can single out `[0.25]`, `[0.5]` and `[0.75]`.
pub fn plural_hours(hours: f64) -> Option<FluentValue<'static>> {
    let value = (rounded(hours * 4.0, 0)? / 4.0).clamp(-EXACT, EXACT);
    let fraction = (value.fract().abs() * 4.0).round();
    let options = FluentNumberOptions {
        minimum_fraction_digits: match fraction {
            f if f < 1.0 => None,
            f if (f - 2.0).abs() < 0.5 => Some(1),
            _ => Some(2),
        },
        ..Default::default()
    };
    Some(FluentValue::Number(FluentNumber::new(value, options)))
}

/// Writes the numbers inside sentences: [`plural`] marks decimals by their most, [`plural_hours`]
/// by their least.
pub fn write(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let options = &number.options;
    let words = memoizer.with_try_get::<Numbers, _, _>((), |numbers| {
        if options.minimum_fraction_digits.is_some() {
            return numbers.hours(number.value);
        }
        let decimals = options.maximum_fraction_digits.unwrap_or(0);
        numbers.decimal(number.value, u8::try_from(decimals).unwrap_or(0))
    });
    words.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: f64, decimals: u8, expected: &str) {
        assert_eq!(Numbers::new("en").decimal(value, decimals).as_deref(), Some(expected));
    }

    #[test]
    fn numbers_are_grouped_rounded_and_trimmed() {
        check(1_234_567.0, 0, "1,234,567");
        check(2.5, 0, "3");
        check(1.005, 2, "1");
        check(12.50, 2, "12.5");
        check(0.125, 2, "0.13");
        check(-1234.5, 1, "−1,234.5");
    }

    #[test]
    fn there_is_no_minus_nought() {
        check(-0.0, 0, "0");
        check(-0.04, 1, "0");
        assert_eq!(Numbers::new("en").hours(-0.01).as_deref(), Some("0"));
    }

    #[test]
    fn what_is_no_number_is_not_written() {
        let numbers = Numbers::new("en");
        assert_eq!(numbers.decimal(f64::NAN, 1), None);
        assert_eq!(numbers.hours(f64::INFINITY), None);
        assert!(numbers.decimal(f64::MAX, 2).is_some());
    }

    #[test]
    fn hours_go_to_the_quarter() {
        let numbers = Numbers::new("en");
        let cases = [(0.0, "0"), (0.25, "¼"), (0.6, "½"), (5.5, "5½"), (2.7, "2¾"), (3.95, "4")];
        for (hours, expected) in cases {
            assert_eq!(numbers.hours(hours).as_deref(), Some(expected));
        }
    }

    #[test]
    fn other_languages_write_their_own_way() {
        assert_eq!(Numbers::new("de").decimal(1234.5, 1).as_deref(), Some("1.234,5"));
        assert_eq!(Numbers::new("zz-nonsense").decimal(7.0, 0).as_deref(), Some("7"));
    }
}
