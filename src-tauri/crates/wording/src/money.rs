//! Amounts with their currency's symbol.

use crate::number::{MINUS, Numbers};
use plainsail_planner::money::{Currency, Money};

/// What stands before and after an amount of a currency; one of the two is empty. A space that
/// belongs there is a no-break space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affixes {
    /// Before the amount, such as "€".
    pub before: String,
    /// After the amount, such as " kr".
    pub after: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// Touching the amount.
    Before,
    /// Before the amount, with a space.
    BeforeSpaced,
    /// After the amount, with a space.
    After,
}

/// Symbols of the currencies a plan can be kept in. The dollars are told apart, since outside
/// figures are in those of the United States.
const SYMBOLS: &[(&str, &str, Side)] = &[
    ("AUD", "A$", Side::Before),
    ("BRL", "R$", Side::Before),
    ("CAD", "C$", Side::Before),
    ("CHF", "CHF", Side::BeforeSpaced),
    ("CNY", "CN¥", Side::Before),
    ("CZK", "Kč", Side::After),
    ("DKK", "kr", Side::After),
    ("EUR", "€", Side::Before),
    ("GBP", "£", Side::Before),
    ("HKD", "HK$", Side::Before),
    ("HUF", "Ft", Side::After),
    ("IDR", "Rp", Side::BeforeSpaced),
    ("ILS", "₪", Side::Before),
    ("INR", "₹", Side::Before),
    ("ISK", "kr", Side::After),
    ("JPY", "¥", Side::Before),
    ("KRW", "₩", Side::Before),
    ("MXN", "MX$", Side::Before),
    ("MYR", "RM", Side::Before),
    ("NOK", "kr", Side::After),
    ("NZD", "NZ$", Side::Before),
    ("PHP", "₱", Side::Before),
    ("PLN", "zł", Side::After),
    ("RON", "lei", Side::After),
    ("SEK", "kr", Side::After),
    ("SGD", "S$", Side::Before),
    ("THB", "฿", Side::Before),
    ("TRY", "₺", Side::Before),
    ("USD", "$", Side::Before),
    ("ZAR", "R", Side::Before),
];

/// What else people type for a currency, in small letters.
const ALIASES: &[&str] = &[
    "us$", "au$", "ca$", "sg$", "nt$", "rs.", "rs", "₨", "zl", "kc", "sfr.", "sfr", "fr.", "fr",
    "kr.", "leu", "tl", "元", "円", "원", "$", "¥", "¢",
];

/// The symbol of a currency and where it stands: as its country writes it in English, after the
/// amount in the other languages of the catalogue. The code where no symbol is known.
pub fn affixes(currency: Currency, language: &str) -> Affixes {
    let known = SYMBOLS.iter().find(|(code, ..)| *code == currency.code());
    let (symbol, side) =
        known.map_or((currency.code(), Side::BeforeSpaced), |(_, symbol, side)| (*symbol, *side));
    match side {
        _ if !language.starts_with("en") => {
            Affixes { before: String::new(), after: format!("\u{a0}{symbol}") }
        }
        Side::Before => Affixes { before: symbol.to_owned(), after: String::new() },
        Side::BeforeSpaced => Affixes { before: format!("{symbol}\u{a0}"), after: String::new() },
        Side::After => Affixes { before: String::new(), after: format!("\u{a0}{symbol}") },
    }
}

/// An amount in words, the minus sign before everything.
pub fn write(numbers: &Numbers, money: Money, language: &str) -> String {
    let Affixes { before, after } = affixes(money.currency, language);
    let sign = if money.minor < 0 { MINUS.to_string() } else { String::new() };
    let amount = numbers.amount(money.minor.unsigned_abs(), money.currency.decimals());
    format!("{sign}{before}{amount}{after}")
}

/// Everything people type for a currency, in small letters: symbols, codes, habits.
pub fn typed_symbols() -> impl Iterator<Item = String> {
    let written = SYMBOLS.iter().flat_map(|(code, symbol, _)| [*code, *symbol]);
    written.chain(ALIASES.iter().copied()).map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use plainsail_planner::questionnaire::lookup::CURRENCIES;

    fn check(code: &str, minor: i64, expected: &str) {
        let money = Money { minor, currency: Currency::parse(code).unwrap() };
        assert_eq!(write(&Numbers::new("en"), money, "en"), expected);
    }

    #[test]
    fn decimals_go_when_they_say_nothing() {
        check("EUR", 1250, "€12.50");
        check("EUR", 1200, "€12");
        check("EUR", 9999, "€99.99");
        check("EUR", 10_049, "€100");
        check("EUR", 123_456_789, "€1,234,568");
        check("JPY", 1500, "¥1,500");
        check("KWD", 12_345, "KWD\u{a0}12.345");
        check("EUR", 5, "€0.05");
    }

    #[test]
    fn other_languages_write_the_symbol_after_the_amount() {
        let money = Money { minor: -123_450, currency: Currency::parse("EUR").unwrap() };
        assert_eq!(write(&Numbers::new("de"), money, "de"), "−1.235\u{a0}€");
        assert_eq!(write(&Numbers::new("ar"), money, "ar"), "−1,235\u{a0}€");
    }

    #[test]
    fn the_minus_stands_first_and_nought_has_none() {
        check("GBP", -450, "−£4.50");
        check("SEK", -200_000, "−2,000\u{a0}kr");
        check("GBP", 0, "£0");
        check("USD", i64::MIN, "−$92,233,720,368,547,758");
    }

    #[test]
    fn every_currency_of_a_plan_has_a_symbol() {
        for code in CURRENCIES {
            assert!(SYMBOLS.iter().any(|(known, ..)| known == code), "{code}");
        }
    }
}
