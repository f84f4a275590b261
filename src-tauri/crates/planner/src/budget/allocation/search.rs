//! Best-first branch and bound.

use super::Allocation;
use super::domain::{Domain, Part, Side};
use super::envelope::Envelope;
use super::hours::relax_part;
use super::problem::{Aim, Problem, SAME_MONEY};
use super::relaxation::{Relaxed, relax};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// How close to the best the search goes, as a share of the value, and up to how many parts.
const EFFORTS: [(usize, f64); 2] = [(5_000, 1e-9), (100_000, 5e-7)];

/// The best split of a problem that has one.
pub(super) fn search(problem: &Problem) -> Allocation {
    let mut search = Search::new(problem);
    if let Some(whole) = Part::whole(problem) {
        search.look_at(whole);
    }
    while let Some(open) = search.open.pop() {
        if search.is_near(open.relaxed.bound) || search.is_tired() {
            search.give_up(open.relaxed.bound);
            break;
        }
        search.divide(&open);
    }
    search.finish()
}

/// A part of the search that may still hold something better.
struct Open {
    part: Part,
    relaxed: Relaxed,
    /// Which it was, so that equal bounds are always taken in the same order.
    number: usize,
}

impl Ord for Open {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_bound = self.relaxed.bound.total_cmp(&other.relaxed.bound);
        by_bound.then(other.number.cmp(&self.number))
    }
}

impl PartialOrd for Open {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Open {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Open {}

struct Search<'a> {
    problem: &'a Problem,
    open: BinaryHeap<Open>,
    best: Vec<f64>,
    value: f64,
    /// Largest bound of what was not looked into further.
    given_up: f64,
    parts: usize,
}

impl<'a> Search<'a> {
    fn new(problem: &'a Problem) -> Self {
        let none = f64::NEG_INFINITY;
        let best = vec![0.0; problem.channels.len()];
        Self { problem, open: BinaryHeap::new(), best, value: none, given_up: none, parts: 0 }
    }

    fn tolerance(&self) -> f64 {
        let effort = EFFORTS.iter().find(|(parts, _)| self.parts <= *parts);
        effort.or(EFFORTS.last()).map_or(0.0, |(_, close)| *close)
    }

    fn is_near(&self, bound: f64) -> bool {
        bound <= self.value + self.tolerance() * libm::fabs(self.value)
    }

    fn is_tired(&self) -> bool {
        EFFORTS.last().is_some_and(|(parts, _)| self.parts > *parts)
    }

    fn give_up(&mut self, bound: f64) {
        self.given_up = self.given_up.max(bound);
    }

    /// Bounds a part, takes what splits it suggests, and keeps it where better may be in it.
    fn look_at(&mut self, part: Part) {
        self.parts += 1;
        let relaxed = relax_part(&part, self.problem);
        self.offer(&relaxed.spend);
        self.round(&part, &relaxed);
        if self.is_near(relaxed.bound) || relaxed.split.is_none() {
            return self.give_up(relaxed.bound);
        }
        self.open.push(Open { part, relaxed, number: self.parts });
    }

    fn divide(&mut self, open: &Open) {
        let Some(index) = open.relaxed.split else { return };
        let sides = match open.part.0[index] {
            Domain::Off => return,
            Domain::Either { .. } => [Side::Below(0.0), Side::Above(0.0)],
            Domain::On { low, high } => {
                let width = high - low;
                if width <= SAME_MONEY * self.problem.budget {
                    return self.give_up(open.relaxed.bound);
                }
                let margin = NARROWEST * width;
                let at = open.relaxed.spend[index].clamp(low + margin, high - margin);
                [Side::Below(at), Side::Above(at)]
            }
        };
        for side in sides {
            if let Some(part) = open.part.with(index, side, self.problem) {
                self.look_at(part);
            }
        }
    }

    /// Makes a split of the curves out of one of the envelopes: channels on their curve stay in
    /// its concave part, the others stay at their start, and the one on its line goes either way.
    fn round(&mut self, part: &Part, relaxed: &Relaxed) {
        let ways: &[bool] = if relaxed.split.is_some() { &[false, true] } else { &[false] };
        for up in ways {
            let domains = (0..part.0.len()).map(|index| {
                let inflection = self.problem.channels[index].curve.inflection();
                let x = relaxed.spend[index];
                let keep = if relaxed.split == Some(index) { *up } else { true };
                rounded(part.0[index], x, inflection, keep)
            });
            let domains: Vec<Domain> = domains.collect();
            let least: f64 = domains.iter().map(|domain| low_of(*domain)).sum();
            if least > self.problem.budget {
                continue;
            }
            let envelopes: Vec<Envelope> = domains
                .iter()
                .zip(&self.problem.channels)
                .map(|(domain, channel)| Envelope::new(&channel.curve, *domain, 0.0))
                .collect();
            let found = relax(&envelopes, self.problem.budget, self.problem.price());
            self.offer(&found.spend);
        }
    }

    /// Takes a split where it is allowed and the best so far.
    fn offer(&mut self, spend: &[f64]) {
        let mut spend = spend.to_vec();
        self.trim(&mut spend);
        if self.problem.aim == Aim::ReturnOnAll {
            self.top_up(&mut spend);
        }
        let value = self.problem.value_of(&spend);
        if value > self.value && self.problem.allows(&spend) {
            self.value = value;
            self.best = spend;
        }
    }

    /// Takes back what rounding spent above the budget.
    fn trim(&self, spend: &mut [f64]) {
        let over = spend.iter().sum::<f64>() - self.problem.budget;
        let least = |index: usize| self.problem.channels[index].least;
        let room = |spend: &[f64], index: usize| spend[index] - least(index);
        let widest = (0..spend.len())
            .max_by(|a, b| room(spend, *a).total_cmp(&room(spend, *b)).then(b.cmp(a)));
        if let Some(index) = widest.filter(|index| over > 0.0 && room(spend, *index) > over) {
            spend[index] -= over;
        }
    }

    /// Spends what is left where all of it has to go, where most goes already.
    fn top_up(&self, spend: &mut [f64]) {
        let mut order: Vec<usize> = (0..spend.len()).collect();
        order.sort_by(|a, b| spend[*b].total_cmp(&spend[*a]));
        for index in order {
            let left = (self.problem.budget - spend.iter().sum::<f64>()).max(0.0);
            let room = (self.problem.channels[index].most - spend[index]).max(0.0);
            spend[index] += left.min(room);
        }
    }

    fn finish(self) -> Allocation {
        let bound = self.given_up.max(self.value);
        let bound = bound + ROUNDING * libm::fabs(bound);
        Allocation { spend: self.best, value: self.value, bound }
    }
}

/// What the sums behind a bound may be off by, as a share.
const ROUNDING: f64 = 1e-13;
/// How near to the end of what a channel may get it is divided at most, as a share.
const NARROWEST: f64 = 1e-6;

/// What a channel may get when the amount the envelopes gave it is made one of its curve.
fn rounded(domain: Domain, x: f64, inflection: f64, keep: bool) -> Domain {
    match domain {
        Domain::On { low, high } if low >= inflection => Domain::On { low, high },
        Domain::On { low, .. } if !keep || x <= low => Domain::On { low, high: low },
        Domain::Either { .. } if !keep || x <= 0.0 => Domain::Off,
        Domain::On { low, high } | Domain::Either { low, high } => {
            Domain::On { low: low.max(inflection).min(high), high }
        }
        Domain::Off => Domain::Off,
    }
}

fn low_of(domain: Domain) -> f64 {
    if let Domain::On { low, .. } = domain { low } else { 0.0 }
}
