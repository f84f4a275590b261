//! What is typical of a trade. Every figure is judgement ([`super::Grade::E`]).

use super::tsv;
use std::sync::OnceLock;

/// A range: about one trade in ten lies below the low end, one in ten above the high one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// Low end.
    pub low: f64,
    /// Middle.
    pub median: f64,
    /// High end.
    pub high: f64,
}

/// What is typical of one trade.
#[derive(Debug, Clone, PartialEq)]
pub struct Trade {
    /// Its code.
    pub code: &'static str,
    /// What a new customer does first: a conversion code of the questionnaire.
    pub conversion: &'static str,
    /// One order, in United States dollars.
    pub order_value_usd: Range,
    /// What is left of each 1 taken, after goods and fees (0-1).
    pub contribution: Range,
    /// Share of new customers who become regulars (0-1).
    pub become_regulars: Range,
    /// Orders a month of a regular.
    pub visits_per_month: f64,
    /// Share of regulars who are still there a month later (0-1).
    pub monthly_retention: f64,
    /// Share of enquiries that become customers (0-1), for trades that take enquiries.
    pub close_rate: Option<f64>,
    /// The industry of the published advert figures nearest to it; `all` where none is near.
    pub industry: &'static str,
}

impl Trade {
    /// Months a regular stays on average: `1 / (1 - retention)`.
    pub fn months_stay(&self) -> f64 {
        1.0 / (1.0 - self.monthly_retention).max(1e-3)
    }
}

/// Every trade.
pub fn all() -> &'static [Trade] {
    static ALL: OnceLock<Vec<Trade>> = OnceLock::new();
    ALL.get_or_init(|| {
        tsv::rows(include_str!("../../data/trades.tsv")).filter_map(|row| read(&row)).collect()
    })
}

/// The trade with this code, else the one called "other".
pub fn of(code: &str) -> Option<&'static Trade> {
    let find = |wanted: &str| all().iter().find(|trade| trade.code == wanted);
    find(code).or_else(|| find("other"))
}

fn read(row: &[&'static str]) -> Option<Trade> {
    let number = |index: usize| row.get(index)?.parse::<f64>().ok();
    let range = |start: usize| {
        Some(Range { low: number(start)?, median: number(start + 1)?, high: number(start + 2)? })
    };
    Some(Trade {
        code: row.first()?,
        conversion: row.get(1)?,
        order_value_usd: range(2)?,
        contribution: range(5)?,
        become_regulars: range(8)?,
        visits_per_month: number(11)?,
        monthly_retention: number(12)?,
        close_rate: number(13),
        industry: industry(row.first()?),
    })
}

/// Which published industry a trade's adverts resemble most (judgement). Studies of purchases and
/// of enquiries name sport differently; each finds its own rows.
fn industry(trade: &str) -> &'static str {
    match trade {
        "bakery-cafe" | "restaurant" => "food & drink",
        "hair-beauty" => "health & beauty",
        "gym-studio" => "sport & recreation",
        "lawyer-accountant" => "attorneys & legal",
        "dentist-clinic" => "dentists",
        _ => "all",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::question::TRADES;

    #[test]
    fn every_trade_of_the_questionnaire_has_typical_figures() {
        assert_eq!(all().len(), TRADES.len());
        for code in TRADES {
            assert_eq!(of(code).unwrap().code, *code);
        }
    }
}
