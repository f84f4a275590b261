//! The owner's hours as a second budget: they get a price of their own.

use super::domain::{Domain, Part};
use super::envelope::Envelope;
use super::problem::{Problem, SAME_MONEY};
use super::relaxation::{Relaxed, relax};

/// The best split of a part over its envelopes, within money and hours.
///
/// With a price on hours a channel pays for being active; any price gives a bound. The best price
/// is where the hours just suffice: found by halving, because the bound is convex in it.
pub(super) fn relax_part(part: &Part, problem: &Problem) -> Relaxed {
    let free = at_price(part, problem, 0.0);
    if problem.hours.is_infinite() || free.hours <= problem.hours * (1.0 + SAME_MONEY) {
        return free.relaxed;
    }
    let (mut low, mut high) = (free, at_price(part, problem, dearest(problem)));
    let mut bound = low.relaxed.bound.min(high.relaxed.bound);
    for _ in 0..MOST_STEPS {
        let within = bound - (high.price - low.price) * (low.hours - problem.hours);
        if within >= bound * (1.0 - CLOSE) {
            break;
        }
        let middle = at_price(part, problem, 0.5 * (low.price + high.price));
        bound = bound.min(middle.relaxed.bound);
        if middle.hours > problem.hours { low = middle } else { high = middle }
    }
    let split = most_in_doubt(&low, &high, problem).or(high.relaxed.split);
    Relaxed { bound, split, ..high.relaxed }
}

const MOST_STEPS: u32 = 60;
/// How well the price of hours is known when the halving ends, as a share of the bound.
const CLOSE: f64 = 1e-10;

/// The split when an hour has a price.
struct Priced {
    price: f64,
    relaxed: Relaxed,
    /// Which part of each channel's hours is taken.
    active: Vec<f64>,
    /// Hours taken.
    hours: f64,
}

fn at_price(part: &Part, problem: &Problem, price: f64) -> Priced {
    let channels = || part.0.iter().zip(&problem.channels);
    let envelopes: Vec<Envelope> = channels()
        .map(|(domain, channel)| Envelope::new(&channel.curve, *domain, price * channel.hours))
        .collect();
    let mut relaxed = relax(&envelopes, problem.budget, problem.price());
    relaxed.bound += price * (problem.hours - part.hours(problem)).max(0.0);
    let active: Vec<f64> = channels()
        .zip(envelopes.iter().zip(&relaxed.spend))
        .map(|((domain, _), (envelope, x))| match domain {
            Domain::Off => 0.0,
            Domain::On { .. } => 1.0,
            Domain::Either { .. } => (x / envelope.bend.max(f64::MIN_POSITIVE)).min(1.0),
        })
        .collect();
    let hours = problem.channels.iter().zip(&active).map(|(c, share)| c.hours * share).sum();
    Priced { price, relaxed, active, hours }
}

/// A price of an hour at which no channel with a choice is worth its hours.
fn dearest(problem: &Problem) -> f64 {
    let taking = problem.channels.iter().filter(|channel| channel.hours > 0.0);
    taking.map(|channel| channel.curve.ceiling / channel.hours).fold(0.0, f64::max)
}

/// The channel whose being active the two prices disagree most about.
fn most_in_doubt(low: &Priced, high: &Priced, problem: &Problem) -> Option<usize> {
    let doubt = |index: usize| {
        libm::fabs(low.active[index] - high.active[index]) * problem.channels[index].hours
    };
    (0..problem.channels.len())
        .filter(|index| doubt(*index) > 0.0)
        .max_by(|a, b| doubt(*a).total_cmp(&doubt(*b)).then(b.cmp(a)))
}
