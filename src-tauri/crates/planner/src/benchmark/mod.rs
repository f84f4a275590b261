//! Sourced typical figures, with how solid each is.
//!
//! - [`Benchmark`]: one published figure with its range, source, year and [`Grade`].
//! - [`trade`]: what is typical of a trade; all of it judgement.
//! - [`closed`]: networks that people in a country cannot use.
//! - [`exchange`]: dated exchange rates, since most figures are in United States dollars.
//! - [`usage`]: how many adults use which network, by age and gender.
//! - [`population`]: people in a country.

mod tsv;

pub mod closed;
pub mod exchange;
pub mod population;
pub mod trade;
pub mod usage;

use serde::Serialize;
use std::sync::OnceLock;

/// Version of the data set; part of what makes a plan reproducible.
pub const VERSION: &str = "2026-11";

/// How solid a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Grade {
    /// Primary, or computed from data.
    A,
    /// A second-hand report of a large named study.
    B,
    /// A list kept by an agency.
    C,
    /// One weak source, or sources that contradict each other.
    D,
    /// A judgement without a source.
    E,
}

impl Grade {
    /// How much wider than its published range a figure is for one small advertiser.
    pub const fn inflation(self) -> f64 {
        match self {
            Self::A => 1.0,
            Self::B => 1.15,
            Self::C => 1.35,
            Self::D => 1.7,
            Self::E => 2.0,
        }
    }

    /// Key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::A => "grade-a",
            Self::B => "grade-b",
            Self::C => "grade-c",
            Self::D => "grade-d",
            Self::E => "grade-e",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "A" => Self::A,
            "B" => Self::B,
            "C" => Self::C,
            "D" => Self::D,
            "E" => Self::E,
            _ => return None,
        })
    }
}

/// One published figure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Benchmark {
    /// Network code, `meta` for the one buyer of Facebook and Instagram adverts, or `any`.
    pub network: &'static str,
    /// Industry, or `all`.
    pub industry: &'static str,
    /// What is measured, such as `cpm`.
    pub metric: &'static str,
    /// Low end of the range, about the tenth percentile.
    pub low: Option<f64>,
    /// The middle.
    pub median: Option<f64>,
    /// High end of the range.
    pub high: Option<f64>,
    /// Unit with its denominator.
    pub unit: &'static str,
    /// Year of the data.
    pub year: u16,
    /// How solid.
    pub grade: Grade,
    /// Whether it was read in a page that quotes the study.
    pub second_hand: bool,
    /// The study; empty for judgement.
    pub source: &'static str,
}

/// Every published figure.
pub fn all() -> &'static [Benchmark] {
    static ALL: OnceLock<Vec<Benchmark>> = OnceLock::new();
    ALL.get_or_init(|| {
        tsv::rows(include_str!("../../data/benchmarks.tsv")).filter_map(|row| read(&row)).collect()
    })
}

fn read(row: &[&'static str]) -> Option<Benchmark> {
    let [network, industry, metric, low, median, high, unit, year, grade, second_hand, source] =
        *row
    else {
        return None;
    };
    let number = |text: &str| text.parse::<f64>().ok();
    Some(Benchmark {
        network,
        industry,
        metric,
        low: number(low),
        median: number(median),
        high: number(high),
        unit,
        year: year.parse().ok()?,
        grade: Grade::parse(grade)?,
        second_hand: second_hand == "yes",
        source,
    })
}

/// The newest figure of a metric for a network: the industry's own row, else the one for all.
pub fn find(metric: &str, network: &str, industry: &str) -> Option<&'static Benchmark> {
    let newest = |wanted: &str| {
        all()
            .iter()
            .filter(|b| b.metric == metric && b.network == network && b.industry == wanted)
            .filter(|b| b.median.is_some())
            .max_by_key(|b| b.year)
    };
    newest(industry).or_else(|| newest("all"))
}

/// The newest figure of a metric for a network in this industry; `None` where only figures for all
/// industries are known.
pub fn of_industry(metric: &str, network: &str, industry: &str) -> Option<&'static Benchmark> {
    find(metric, network, industry).filter(|row| row.industry == industry && industry != "all")
}

/// The newest figure of a metric for a network, whatever its industry or format.
pub fn any_of(metric: &str, network: &str) -> Option<&'static Benchmark> {
    find(metric, network, "all").or_else(|| {
        all().iter().find(|b| b.metric == metric && b.network == network && b.median.is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_set_is_read() {
        let lines = include_str!("../../data/benchmarks.tsv").lines().count() - 1;
        assert_eq!(all().len(), lines);
    }

    #[test]
    fn ranges_are_in_order_and_rates_are_fractions() {
        for b in all() {
            if let (Some(low), Some(high)) = (b.low, b.high) {
                assert!(low <= high, "{b:?}");
                if let Some(median) = b.median {
                    assert!((low..=high).contains(&median), "{b:?}");
                }
            }
            if b.metric.starts_with("ctr") || b.metric.starts_with("cvr") {
                assert!(b.median.is_none_or(|m| m < 1.0), "{b:?}");
            }
        }
    }

    #[test]
    fn the_industry_row_beats_all_and_the_newest_year_wins() {
        let food = find("cvr_purchase", "meta", "food & drink").unwrap();
        assert_eq!(food.median, Some(0.0265));
        let lead = find("cvr_lead", "meta", "no such industry").unwrap();
        assert_eq!((lead.year, lead.median), (2025, Some(0.0772)));
    }
}
