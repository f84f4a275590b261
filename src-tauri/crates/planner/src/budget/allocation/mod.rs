//! Splitting money over channels so that they bring the most, exactly.
//!
//! What a channel brings is a Hill curve of the money it gets ([`Curve`]): concave, as fatigue
//! makes adverts, or S-shaped. A channel may have a least and a most amount, may be allowed to get
//! nothing instead, and may take hours of the owner's ([`Channel`]). [`solve`] finds the best split
//! of a [`Problem`] and proves it: an [`Allocation`] carries an upper bound that no split can pass.
//!
//! The method is best-first branch and bound. A node of the search narrows down what each channel
//! may get ([`domain`]). Each channel's curve is replaced by its concave envelope ([`envelope`]);
//! with envelopes the best split equalises marginal returns, so one multiplier solves it
//! ([`relaxation`]), or two with hours ([`hours`]), and every multiplier gives a bound. The search
//! divides on the channel whose envelope is not its curve ([`search`]). Local solvers stop at local
//! optima and cannot say "nothing, or at least this much".

mod curve;
mod domain;
mod envelope;
mod fewer;
mod hours;
mod problem;
mod relaxation;
mod search;

pub use curve::Curve;
pub use fewer::with_fewer;
pub use problem::{Aim, Channel, Problem};

use crate::message::Message;

/// A split of the money, and the proof of how good it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Allocation {
    /// Money by channel, in the order given.
    pub spend: Vec<f64>,
    /// What the split is worth, in the problem's [`Aim`].
    pub value: f64,
    /// No split is worth more than this.
    pub bound: f64,
}

impl Allocation {
    /// How far the value may be from the best, as a share of the value.
    pub fn gap(&self) -> f64 {
        let gap = (self.bound - self.value).max(0.0);
        if gap > 0.0 { gap / self.value.abs().max(f64::MIN_POSITIVE) } else { 0.0 }
    }
}

/// The best split, to one part in a thousand million where that is quick and one in a million
/// where it is not; the allocation's bound says which.
///
/// # Errors
/// A figure that cannot be used, or limits that no split keeps.
///
/// ```
/// use plainsail_planner::budget::allocation::{Channel, Curve, Problem, solve};
///
/// let channel = |ceiling| Channel::new(Curve::saturating(ceiling, 100.0));
/// let best = solve(&Problem::new(vec![channel(4000.0), channel(1000.0)], 300.0)).unwrap();
/// assert!((best.spend[0] - 700.0 / 3.0).abs() < 1e-6);
/// assert!(best.gap() < 1e-9);
/// ```
pub fn solve(problem: &Problem) -> Result<Allocation, Message> {
    problem.check()?;
    Ok(search::search(problem))
}

#[cfg(test)]
mod tests;
