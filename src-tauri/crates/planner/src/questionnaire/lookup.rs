//! The lists too long to print on a page: countries and currencies.

/// Countries and territories, by ISO 3166 two-letter code in alphabetical order; with `XK`, the
/// code in common use for Kosovo.
pub const COUNTRIES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
    "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN",
    "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE",
    "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF",
    "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM",
    "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM",
    "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC",
    "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG",
    "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
    "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
];

/// Currencies a plan can be kept in, by ISO 4217 code in alphabetical order: those for which an
/// exchange rate to the dollars of the benchmarks is known.
pub const CURRENCIES: &[&str] = &[
    "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS",
    "INR", "ISK", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "RON", "SEK", "SGD",
    "THB", "TRY", "USD", "ZAR",
];

/// The currency a business in this country most likely keeps its books in; `None` where it is
/// not one of [`CURRENCIES`], or the country is not one of [`COUNTRIES`].
pub fn currency_of(country: &str) -> Option<&'static str> {
    Some(match country {
        "AU" | "CC" | "CX" | "HM" | "KI" | "NF" | "NR" | "TV" => "AUD",
        "BR" => "BRL",
        "CA" => "CAD",
        "CH" | "LI" => "CHF",
        "CN" => "CNY",
        "CZ" => "CZK",
        "DK" | "FO" | "GL" => "DKK",
        "AD" | "AT" | "AX" | "BE" | "BG" | "BL" | "CY" | "DE" | "EE" | "ES" | "FI" | "FR"
        | "GF" | "GP" | "GR" | "HR" | "IE" | "IT" | "LT" | "LU" | "LV" | "MC" | "ME" | "MF"
        | "MQ" | "MT" | "NL" | "PM" | "PT" | "RE" | "SI" | "SK" | "SM" | "TF" | "VA" | "XK"
        | "YT" => "EUR",
        "GB" | "GG" | "GS" | "IM" | "JE" => "GBP",
        "HK" => "HKD",
        "HU" => "HUF",
        "ID" => "IDR",
        "IL" | "PS" => "ILS",
        "IN" => "INR",
        "IS" => "ISK",
        "JP" => "JPY",
        "KR" => "KRW",
        "MX" => "MXN",
        "MY" => "MYR",
        "BV" | "NO" | "SJ" => "NOK",
        "CK" | "NU" | "NZ" | "PN" | "TK" => "NZD",
        "PH" => "PHP",
        "PL" => "PLN",
        "RO" => "RON",
        "SE" => "SEK",
        "SG" => "SGD",
        "TH" => "THB",
        "TR" => "TRY",
        "AS" | "BQ" | "EC" | "FM" | "GU" | "IO" | "MH" | "MP" | "PR" | "PW" | "SV" | "TC"
        | "TL" | "UM" | "US" | "VG" | "VI" => "USD",
        "ZA" => "ZAR",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    #[test]
    fn lists_are_sorted_without_doubles() {
        assert!(COUNTRIES.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(CURRENCIES.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(COUNTRIES.iter().all(|code| code.len() == 2));
        assert!(CURRENCIES.iter().all(|code| Currency::parse(code).is_some()));
        assert_eq!((COUNTRIES.len(), CURRENCIES.len()), (250, 30));
    }

    #[test]
    fn every_currency_is_at_home_somewhere() {
        for currency in CURRENCIES {
            let home = COUNTRIES.iter().find(|code| currency_of(code) == Some(currency));
            assert!(home.is_some(), "{currency} is used in no country");
        }
    }

    #[test]
    fn a_country_names_only_currencies_that_can_be_converted() {
        for country in COUNTRIES {
            assert!(currency_of(country).is_none_or(|code| CURRENCIES.contains(&code)));
        }
        assert_eq!(currency_of("IE"), Some("EUR"));
        assert_eq!(currency_of("SG"), Some("SGD"));
        assert_eq!(currency_of("NG"), None);
        assert_eq!(currency_of("ZZ"), None);
    }
}
