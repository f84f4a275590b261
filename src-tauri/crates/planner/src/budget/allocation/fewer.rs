//! Fewer channels where that costs next to nothing.

use super::{Allocation, Problem, solve};
use crate::message::Message;

/// A split with fewer channels than the best, as long as it loses no more than this share of the
/// best value: each channel is work. Channels are dropped one by one, the least missed first. The
/// bound stays that of the whole problem.
///
/// # Errors
/// Those of [`solve`].
pub fn with_fewer(problem: &Problem, loss: f64) -> Result<Allocation, Message> {
    let best = solve(problem)?;
    let enough = best.value - loss * best.value.abs();
    let mut kept = Allocation { bound: best.bound, ..best.clone() };
    let mut left = problem.clone();
    loop {
        let mut smaller: Option<(usize, Allocation)> = None;
        for index in (0..kept.spend.len()).filter(|index| kept.spend[*index] > 0.0) {
            let Ok(without) = solve(&without(&left, index)) else { continue };
            if smaller.as_ref().is_none_or(|(_, found)| without.value > found.value) {
                smaller = Some((index, without));
            }
        }
        match smaller {
            Some((index, found)) if found.value >= enough => {
                left = without(&left, index);
                kept = Allocation { bound: best.bound, ..found };
            }
            _ => return Ok(kept),
        }
    }
}

fn without(problem: &Problem, index: usize) -> Problem {
    let mut problem = problem.clone();
    problem.channels[index].most = 0.0;
    problem
}
