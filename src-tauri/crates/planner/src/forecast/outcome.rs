//! Percentiles and chances read off a simulation.

use super::simulate::Simulation;

/// Tenth, fiftieth and ninetieth percentile.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Range {
    /// One in ten lies below.
    pub p10: f64,
    /// As many below as above.
    pub p50: f64,
    /// One in ten lies above.
    pub p90: f64,
}

/// Percentiles of some values; zeros when there are none.
pub fn range(mut values: Vec<f64>) -> Range {
    let mut at = |share: f64| {
        if values.is_empty() {
            return 0.0;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "an index between 0 and the length"
        )]
        let index = (share * (values.len() - 1) as f64 + 0.5) as usize;
        *values.select_nth_unstable_by(index, f64::total_cmp).1
    };
    Range { p10: at(0.1), p50: at(0.5), p90: at(0.9) }
}

/// Share of draws for which something holds (0-1).
pub fn chance(simulation: &Simulation, holds: impl Fn(usize) -> bool) -> f64 {
    let count = (0..simulation.draws).filter(|draw| holds(*draw)).count();
    count as f64 / simulation.draws.max(1) as f64
}

/// Profit adding up to the end of a month (counted from 0), in one draw.
pub fn cumulative_profit(simulation: &Simulation, month: usize, draw: usize) -> f64 {
    (0..=month.min(simulation.months - 1)).map(|t| simulation.profit(t, draw)).sum()
}

/// Percentiles of the profit adding up, month by month.
pub fn cumulative_ranges(simulation: &Simulation) -> Vec<Range> {
    let mut sums = vec![0.0; simulation.draws];
    (0..simulation.months)
        .map(|t| {
            for (draw, sum) in sums.iter_mut().enumerate() {
                *sum += simulation.profit(t, draw);
            }
            range(sums.clone())
        })
        .collect()
}

/// Percentiles of a total over all months.
pub fn total(simulation: &Simulation, matrix: &[f64]) -> Range {
    let sum = |draw| (0..simulation.months).map(|t| matrix[t * simulation.draws + draw]).sum();
    range((0..simulation.draws).map(sum).collect())
}
