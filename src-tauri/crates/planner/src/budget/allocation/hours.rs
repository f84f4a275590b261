//! The owner's hours as a second budget: they get a price of their own.

use super::domain::{Domain, Part};
use super::envelope::Envelope;
use super::problem::{Problem, SAME_MONEY};
use super::relaxation::{Relaxed, relax};

/// The best split of a part over its envelopes, within money and hours.
///
/// With a price on hours a channel pays for being active; any price gives a bound, convex in the
/// price. The least bound is between a price at which too many hours are taken and one at which
/// there are hours left, and above where the tangents at the two meet.
pub(super) fn relax_part(part: &Part, problem: &Problem) -> Relaxed {
    let free = at_price(part, problem, 0.0);
    if problem.hours.is_infinite() || free.hours <= problem.hours * (1.0 + SAME_MONEY) {
        return free.relaxed;
    }
    let (mut low, mut high) = (free, at_price(part, problem, dearest(problem)));
    let mut bound = low.relaxed.bound.min(high.relaxed.bound);
    for step in 0..MOST_STEPS {
        let (price, least) = meeting(&low, &high, problem.hours);
        if bound - least <= CLOSE * libm::fabs(bound) {
            break;
        }
        let middle = 0.5 * (low.price + high.price);
        let price = if step % 4 == 3 { middle } else { price };
        let next = at_price(part, problem, price);
        bound = bound.min(next.relaxed.bound);
        if next.hours > problem.hours { low = next } else { high = next }
    }
    let split = most_in_doubt(&low, &high, problem).or(high.relaxed.split);
    Relaxed { bound, split, ..high.relaxed }
}

const MOST_STEPS: u32 = 60;
/// How well the least bound is known when the search for the price ends, as a share.
const CLOSE: f64 = 1e-10;

/// The price at which the tangents at two prices meet, and the bound there, which none is below.
fn meeting(low: &Priced, high: &Priced, hours: f64) -> (f64, f64) {
    let (fall, rise) = (low.hours - hours, hours - high.hours);
    let drop = low.relaxed.bound - high.relaxed.bound + rise * (high.price - low.price);
    let price = (low.price + drop / (fall + rise)).clamp(low.price, high.price);
    (price, low.relaxed.bound - fall * (price - low.price))
}

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
    if price > 0.0 {
        relaxed.bound += price * (problem.hours - part.hours(problem)).max(0.0);
    }
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
