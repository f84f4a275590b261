//! Exchange rates of the European Central Bank, shipped with their date.

use super::tsv;
use crate::money::Currency;
use std::sync::OnceLock;

/// The day of the rates.
pub const DATE: &str = "2026-10-30";

struct Rate {
    currency: Currency,
    units_per_eur: f64,
}

fn rates() -> &'static [Rate] {
    static RATES: OnceLock<Vec<Rate>> = OnceLock::new();
    RATES.get_or_init(|| {
        tsv::rows(include_str!("../../data/exchange_rates.tsv"))
            .filter_map(|row| {
                let [currency, units, _date] = *row.as_slice() else { return None };
                Some(Rate {
                    currency: Currency::parse(currency)?,
                    units_per_eur: units.parse().ok()?,
                })
            })
            .collect()
    })
}

/// Units of a currency in one United States dollar; `None` for a currency without a rate.
pub fn units_per_usd(currency: Currency) -> Option<f64> {
    let of = |wanted| rates().iter().find(|rate| rate.currency == wanted).map(|r| r.units_per_eur);
    Some(of(currency)? / of(Currency::USD)?)
}

/// The currencies that can be converted, in code order.
pub fn currencies() -> Vec<Currency> {
    let mut all: Vec<_> = rates().iter().map(|rate| rate.currency).collect();
    all.sort_unstable();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dollar_is_a_dollar_and_a_pound_is_dearer() {
        assert!((units_per_usd(Currency::USD).unwrap() - 1.0).abs() < 1e-12);
        let pound = units_per_usd(Currency::parse("GBP").unwrap()).unwrap();
        assert!((0.5..0.95).contains(&pound));
        assert_eq!(units_per_usd(Currency::parse("XXX").unwrap()), None);
        assert_eq!(currencies().len(), 30);
    }
}
