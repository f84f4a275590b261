//! The smallest concave curve over a channel's own, over what it may get.

use super::Curve;
use super::domain::Domain;

/// A line from the start to where it touches the curve, then the curve.
#[derive(Debug, Clone, Copy)]
pub(super) struct Envelope {
    curve: Curve,
    /// Least money: nothing, or the least of an active channel.
    pub start: f64,
    /// Where the line ends and the curve begins.
    pub bend: f64,
    /// Most money.
    pub end: f64,
    /// Slope of the line; infinite where there is none.
    pub line: f64,
    /// What being active costs beside the money: the price of its hours.
    charge: f64,
    log_slope_at_bend: f64,
    log_slope_at_end: f64,
}

impl Envelope {
    /// Over a domain of the curve, where being active instead of resting costs a charge.
    pub fn new(curve: &Curve, domain: Domain, charge: f64) -> Self {
        match domain {
            Domain::Off => Self::between(curve, 0.0, 0.0, 0.0, 0.0),
            Domain::On { low, high } => {
                let bend = if curve.ceiling <= 0.0 {
                    high
                } else if low >= curve.inflection() {
                    low
                } else if high <= curve.inflection() {
                    high
                } else {
                    curve.touch_from(low).clamp(low, high)
                };
                Self::between(curve, low, bend, high, 0.0)
            }
            Domain::Either { low, high } => {
                let bend = if curve.ceiling <= 0.0 {
                    high
                } else {
                    curve.touch_from_nothing(charge).clamp(low, high)
                };
                Self::between(curve, 0.0, bend, high, charge)
            }
        }
    }

    fn between(curve: &Curve, start: f64, bend: f64, end: f64, charge: f64) -> Self {
        let line = if bend > start {
            (curve.value(bend) - charge - curve.value(start)) / (bend - start)
        } else {
            f64::INFINITY
        };
        Self {
            curve: *curve,
            start,
            bend,
            end,
            line,
            charge,
            log_slope_at_bend: if bend < end { curve.log_slope(bend) } else { f64::INFINITY },
            log_slope_at_end: if bend < end { curve.log_slope(end) } else { f64::INFINITY },
        }
    }

    /// Whether an amount is on the line, where the envelope is above the curve.
    pub fn is_above_curve_at(&self, x: f64) -> bool {
        self.start < x && x < self.bend
    }

    /// The amount on the curve at which the slope has this logarithm, and how it moves with that
    /// logarithm: below zero, or zero at an end of the curve.
    pub fn spend_at(&self, log_slope: f64) -> (f64, f64) {
        if self.log_slope_at_end >= log_slope {
            (self.end, 0.0)
        } else if self.log_slope_at_bend <= log_slope {
            (self.bend, 0.0)
        } else {
            let (x, give) = self.curve.spend_at(log_slope, self.end);
            (x.max(self.bend), give)
        }
    }

    /// What the start, or an amount on the curve, is worth before the money.
    pub fn value(&self, x: f64) -> f64 {
        let charge = if x > 0.0 { self.charge } else { 0.0 };
        self.curve.value(x) - charge
    }
}
