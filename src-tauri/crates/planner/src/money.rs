//! Amounts in minor units with their currency.

use serde::Serialize;

/// An ISO 4217 currency code, such as `EUR`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// United States dollar: the currency of the benchmarks.
    pub const USD: Self = Self(*b"USD");

    /// Reads a code of three letters; `None` for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self(bytes))
    }

    /// The code, such as `EUR`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// Digits after the decimal point (0 for yen and won, 3 for dinars, else 2).
    pub fn decimals(self) -> u8 {
        match self.code() {
            "JPY" | "KRW" | "ISK" | "CLP" | "VND" | "XOF" | "XAF" | "UGX" | "RWF" | "PYG" => 0,
            "BHD" | "KWD" | "JOD" | "OMR" | "TND" | "IQD" | "LYD" => 3,
            _ => 2,
        }
    }

    /// Minor units in one unit: 100 for euros, 1 for yen.
    pub fn minor_per_unit(self) -> f64 {
        match self.decimals() {
            0 => 1.0,
            3 => 1000.0,
            _ => 100.0,
        }
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// An amount of money in minor units (cents, pence, yen).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Money {
    /// Minor units; negative for a loss.
    pub minor: i64,
    /// Its currency.
    pub currency: Currency,
}

impl Money {
    /// No money.
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// From whole units, rounded to the nearest minor unit; saturates at the ends of `i64`.
    pub fn from_units(units: f64, currency: Currency) -> Self {
        let minor = libm::round(units * currency.minor_per_unit());
        Self { minor: saturate(minor), currency }
    }

    /// In whole units.
    pub fn units(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "amounts are far below 2^52 minor units")]
        let minor = self.minor as f64;
        minor / self.currency.minor_per_unit()
    }
}

fn saturate(value: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, NaN becomes 0")]
    let whole = value as i64;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_round_to_the_minor_unit_of_the_currency() {
        let euro = Currency::parse("EUR").unwrap();
        let yen = Currency::parse("JPY").unwrap();
        assert_eq!(Money::from_units(12.505, euro).minor, 1251);
        assert_eq!(Money::from_units(1500.4, yen).minor, 1500);
        assert!((Money::from_units(12.5, euro).units() - 12.5).abs() < 1e-12);
    }

    #[test]
    fn codes_are_three_capitals() {
        assert_eq!(Currency::parse("eur"), None);
        assert_eq!(Currency::parse("EURO"), None);
    }
}
