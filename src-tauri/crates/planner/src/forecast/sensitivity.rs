//! What a forecast is unsure for: which unknown moves it most, and what finding out is worth.

use super::outcome;
use super::simulate::{Input, Simulation};
use serde::Serialize;

/// Bins an input is cut into to see what knowing it would change.
const BINS: usize = 20;
/// Share of the spread below which an input is not worth a line.
const LEAST_SHARE: f64 = 0.02;

/// An unknown that moves the result.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Driver {
    /// What is not known.
    pub unknown: Unknown,
    /// Share of the result's spread that goes with it (0-1): squared rank correlation, normalised.
    pub share: f64,
    /// What knowing it would be worth, in the owner's currency: the profit expected when the plan
    /// is dropped wherever it would lose, less the profit expected without knowing.
    pub worth: f64,
}

/// Kinds of unknowns, as an owner can find them out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unknown {
    /// How well the offer and the place it leads to sell, on every network.
    Offer,
    /// The price of adverts.
    Price,
    /// The share who click.
    Clicks,
    /// The share of clicks that buy.
    Rate,
    /// How fast people tire of an advert.
    Fatigue,
    /// How much of it would have come anyway.
    Incrementality,
    /// How much trust matters.
    Trust,
    /// How many come back.
    Returning,
    /// How many enquiries become customers.
    Close,
    /// How many see a post.
    Reach,
    /// How many who see a post click.
    PostClicks,
    /// How many who click in a post buy.
    PostRate,
    /// Luck in the count of customers.
    Luck,
}

impl Unknown {
    /// Its code in the catalogue.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Price => "price",
            Self::Clicks => "clicks",
            Self::Rate => "rate",
            Self::Fatigue => "fatigue",
            Self::Incrementality => "incrementality",
            Self::Trust => "trust",
            Self::Returning => "returning",
            Self::Close => "close",
            Self::Reach => "reach",
            Self::PostClicks => "post-clicks",
            Self::PostRate => "post-rate",
            Self::Luck => "luck",
        }
    }
}

/// The unknowns that move the result, the largest share first. Inputs of one kind count together.
pub fn drivers(simulation: &Simulation, inputs: &[Input]) -> Vec<Driver> {
    let last = simulation.months - 1;
    let profit: Vec<f64> = (0..simulation.draws)
        .map(|draw| outcome::cumulative_profit(simulation, last, draw))
        .collect();
    let ranks = ranks(&profit);
    let mut found: Vec<Driver> = Vec::new();
    for input in inputs {
        let rho = correlation(&self::ranks(&input.values), &ranks);
        let share = rho * rho;
        let worth = worth_of_knowing(&input.values, &profit);
        match found.iter_mut().find(|driver| driver.unknown == input.unknown) {
            Some(driver) => {
                driver.share += share;
                driver.worth = driver.worth.max(worth);
            }
            None => found.push(Driver { unknown: input.unknown, share, worth }),
        }
    }
    let total: f64 = found.iter().map(|driver| driver.share).sum();
    if total <= 0.0 {
        return Vec::new();
    }
    for driver in &mut found {
        driver.share /= total;
    }
    found.retain(|driver| driver.share >= LEAST_SHARE);
    found.sort_by(|a, b| b.share.total_cmp(&a.share).then(a.unknown.cmp(&b.unknown)));
    found
}

/// Expected value of knowing an input before deciding: `sum w max(0, mean profit in bin) -
/// max(0, mean profit)` over [`BINS`] equal bins of the input.
pub fn worth_of_knowing(input: &[f64], profit: &[f64]) -> f64 {
    let count = input.len().min(profit.len());
    if count < BINS {
        return 0.0;
    }
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_unstable_by(|a, b| input[*a].total_cmp(&input[*b]));
    let mean = |draws: &[usize]| draws.iter().map(|i| profit[*i]).sum::<f64>() / draws.len() as f64;
    let size = count.div_ceil(BINS);
    let informed: f64 =
        order.chunks(size).map(|bin| bin.len() as f64 / count as f64 * mean(bin).max(0.0)).sum();
    (informed - mean(&order).max(0.0)).max(0.0)
}

/// Ranks from 0; ties keep their order, which for continuous inputs hardly ever matters.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    for (rank, index) in order.into_iter().enumerate() {
        ranks[index] = rank as f64;
    }
    ranks
}

/// Pearson correlation; zero when one side does not vary.
fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let count = a.len().min(b.len()) as f64;
    if count < 2.0 {
        return 0.0;
    }
    let mean = |v: &[f64]| v.iter().sum::<f64>() / count;
    let (ma, mb) = (mean(a), mean(b));
    let (mut ab, mut aa, mut bb) = (0.0, 0.0, 0.0);
    for (x, y) in a.iter().zip(b) {
        ab += (x - ma) * (y - mb);
        aa += (x - ma) * (x - ma);
        bb += (y - mb) * (y - mb);
    }
    if aa <= 0.0 || bb <= 0.0 { 0.0 } else { ab / libm::sqrt(aa * bb) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_that_decides_alone_is_worth_what_it_saves() {
        let input: Vec<f64> = (0..2000).map(f64::from).collect();
        let profit: Vec<f64> =
            input.iter().map(|x| if *x < 1000.0 { -10.0 } else { 10.0 }).collect();
        assert!((worth_of_knowing(&input, &profit) - 5.0).abs() < 1e-9);
    }

    #[test]
    fn an_input_that_changes_nothing_is_worth_nothing() {
        let input: Vec<f64> = (0..2000).map(|i| f64::from(i * 7919 % 2000)).collect();
        let profit = vec![3.0; 2000];
        assert!(worth_of_knowing(&input, &profit).abs() < 1e-9);
    }

    #[test]
    fn too_few_draws_say_nothing() {
        assert!(worth_of_knowing(&[1.0; 5], &[1.0; 5]).abs() < 1e-12);
        assert!(correlation(&[1.0], &[1.0]).abs() < 1e-12);
        assert!(correlation(&[1.0; 4], &[1.0, 2.0, 3.0, 4.0]).abs() < 1e-12);
    }

    #[test]
    fn every_unknown_has_a_code_of_its_own() {
        use Unknown::{
            Clicks, Close, Fatigue, Incrementality, Luck, Offer, PostClicks, PostRate, Price, Rate,
            Reach, Returning, Trust,
        };
        let all = [
            Offer,
            Price,
            Clicks,
            Rate,
            Fatigue,
            Incrementality,
            Trust,
            Returning,
            Close,
            Reach,
            PostClicks,
            PostRate,
            Luck,
        ];
        let codes: std::collections::BTreeSet<_> = all.map(Unknown::code).into();
        assert_eq!(codes.len(), all.len());
    }

    #[test]
    fn rank_correlation_sees_any_rising_curve() {
        let x: Vec<f64> = (0..500).map(|i| f64::from(i) / 50.0).collect();
        let y: Vec<f64> = x.iter().map(|x| libm::exp(*x)).collect();
        assert!((correlation(&ranks(&x), &ranks(&y)) - 1.0).abs() < 1e-9);
        let down: Vec<f64> = y.iter().map(|y| -y).collect();
        assert!((correlation(&ranks(&x), &ranks(&down)) + 1.0).abs() < 1e-9);
    }
}
