//! What a channel brings for its money.

/// A Hill curve: `ceiling * x^shape / (half^shape + x^shape)`.
///
/// Shape 1 is Michaelis-Menten; up to 1 the curve is concave, above 1 it is an S: convex up to the
/// inflection, concave from there on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Curve {
    /// What all the money in the world would bring.
    pub ceiling: f64,
    /// Money that brings half of the ceiling; above zero.
    pub half: f64,
    /// Exponent; above zero.
    pub shape: f64,
}

impl Curve {
    /// A Michaelis-Menten curve.
    pub const fn saturating(ceiling: f64, half: f64) -> Self {
        Self { ceiling, half, shape: 1.0 }
    }

    /// What an amount brings.
    pub fn value(&self, x: f64) -> f64 {
        if x <= 0.0 {
            return 0.0;
        }
        self.ceiling / (1.0 + libm::exp(-self.shape * libm::log(x / self.half)))
    }

    /// At `half * exp(y)`.
    fn at(&self, y: f64) -> Point {
        let z = self.shape * y;
        let small = libm::exp(-libm::fabs(z));
        let share = if z > 0.0 { 1.0 / (1.0 + small) } else { small / (1.0 + small) };
        Point {
            log_slope: -libm::fabs(z) - 2.0 * libm::log1p(small) - y,
            bend: self.shape * (1.0 - 2.0 * share) - 1.0,
        }
    }

    /// Logarithm of what slopes are measured in.
    fn log_scale(&self) -> f64 {
        libm::log(self.ceiling * self.shape / self.half)
    }

    /// Logarithm of the slope: what the next unit of money brings.
    pub(super) fn log_slope(&self, x: f64) -> f64 {
        if x > 0.0 {
            return self.log_scale() + self.at(libm::log(x / self.half)).log_slope;
        }
        if self.is_saturating() {
            return self.log_scale();
        }
        if self.shape < 1.0 { f64::INFINITY } else { f64::NEG_INFINITY }
    }

    fn is_saturating(&self) -> bool {
        (self.shape - 1.0).abs() < f64::EPSILON
    }

    /// Money from which on the curve is concave.
    pub(super) fn inflection(&self) -> f64 {
        if self.shape <= 1.0 {
            return 0.0;
        }
        self.half * libm::pow((self.shape - 1.0) / (self.shape + 1.0), 1.0 / self.shape)
    }

    /// Where a line from minus `charge` at zero touches the curve from above:
    /// `value(t) - charge = t * slope(t)`. Without a charge `half * (shape - 1)^(1 / shape)`.
    /// Infinite where no line does.
    ///
    /// With `q` the share reached at `t`, the condition is `shape q^2 + (1 - shape) q = charge /
    /// ceiling`.
    pub(super) fn touch_from_nothing(&self, charge: f64) -> f64 {
        let lack = 1.0 - self.shape;
        let root = libm::sqrt(lack * lack + 4.0 * self.shape * charge / self.ceiling);
        let share = (root - lack) / (2.0 * self.shape);
        if share >= 1.0 {
            return f64::INFINITY;
        }
        if share <= 0.0 {
            return 0.0;
        }
        self.half * libm::pow(share / (1.0 - share), 1.0 / self.shape)
    }

    /// Where a line from the curve at `x`, in its convex part, touches it from above.
    pub(super) fn touch_from(&self, x: f64) -> f64 {
        let (mut low, mut high) = (self.inflection(), self.touch_from_nothing(0.0));
        if x <= 0.0 {
            return high;
        }
        let base = self.value(x);
        for _ in 0..MOST_STEPS {
            let middle = 0.5 * (low + high);
            let chord = (self.value(middle) - base) / (middle - x);
            let beyond = libm::log(chord) > self.log_slope(middle);
            (low, high) = if beyond { (low, middle) } else { (middle, high) };
            if high - low <= f64::EPSILON * high {
                break;
            }
        }
        high
    }

    /// Money in the concave part at which the slope has this logarithm, at most `most`, and how it
    /// moves with that logarithm (below zero).
    ///
    /// Newton's method on the logarithms, started to the right of the answer: the logarithm of the
    /// slope is concave and falling there, so every step stays to the right and none overshoots.
    pub(super) fn spend_at(&self, log_slope: f64, most: f64) -> (f64, f64) {
        let wanted = log_slope - self.log_scale();
        if self.is_saturating() {
            let x = self.half * libm::expm1(-0.5 * wanted);
            return (x.clamp(0.0, most), -0.5 * (x + self.half));
        }
        let mut y = (-wanted / (self.shape + 1.0)).min(libm::log(most / self.half));
        if self.shape < 1.0 {
            y = y.min(wanted / (self.shape - 1.0));
        }
        let mut point = self.at(y);
        for _ in 0..MOST_STEPS {
            let step = (point.log_slope - wanted) / point.bend;
            y -= step;
            // The error after a step is of the order of its square.
            if libm::fabs(step) <= 1e-9 {
                break;
            }
            point = self.at(y);
        }
        let x = self.half * libm::exp(y);
        (x.min(most), x / point.bend)
    }
}

/// A place on a curve, on logarithmic scales.
struct Point {
    /// Logarithm of the slope, relative to `ceiling * shape / half`. It is concave in the logarithm
    /// of the money.
    log_slope: f64,
    /// Its own slope: below zero where the curve is concave.
    bend: f64,
}

/// More than Newton's method or halving ever needs.
const MOST_STEPS: u32 = 100;

#[cfg(test)]
mod tests {
    use super::*;

    const CURVES: [Curve; 4] = [
        Curve { ceiling: 900.0, half: 120.0, shape: 0.6 },
        Curve { ceiling: 900.0, half: 120.0, shape: 1.0 },
        Curve { ceiling: 900.0, half: 120.0, shape: 1.3 },
        Curve { ceiling: 900.0, half: 120.0, shape: 4.0 },
    ];

    fn slope(curve: &Curve, x: f64) -> f64 {
        let step = 1e-5 * x;
        (curve.value(x + step) - curve.value(x - step)) / (2.0 * step)
    }

    #[test]
    fn half_the_money_brings_half_and_nothing_brings_nothing() {
        for curve in CURVES {
            assert!((curve.value(120.0) - 450.0).abs() < 1e-9);
            assert!(curve.value(0.0).abs() < 1e-12 && curve.value(1e12) <= 900.0);
            assert!(
                (curve.value(360.0) - 900.0 / (1.0 + libm::pow(3.0, -curve.shape))).abs() < 1e-9
            );
        }
    }

    #[test]
    fn the_slope_is_the_difference_and_money_is_found_back_from_it() {
        for curve in CURVES {
            for x in [90.0, 130.0, 700.0, 9000.0] {
                let log = curve.log_slope(x);
                assert!((libm::exp(log) / slope(&curve, x) - 1.0).abs() < 1e-6, "{curve:?} {x}");
                if x > curve.inflection() {
                    let (back, _) = curve.spend_at(log, 10_000.0);
                    assert!((back / x - 1.0).abs() < 1e-10, "{curve:?} {x} {back}");
                }
            }
            let (capped, _) = curve.spend_at(curve.log_slope(700.0), 500.0);
            assert!((capped - 500.0).abs() < 1e-9);
        }
    }

    #[test]
    fn money_gives_way_to_the_slope_as_differences_say() {
        for curve in CURVES {
            let log = curve.log_slope(300.0);
            let step = 1e-6;
            let (less, _) = curve.spend_at(log + step, 1e9);
            let (more, _) = curve.spend_at(log - step, 1e9);
            let difference = (less - more) / (2.0 * step);
            let (_, give) = curve.spend_at(log, 1e9);
            assert!((difference / give - 1.0).abs() < 1e-6, "{curve:?}");
        }
    }

    #[test]
    fn the_curve_bends_at_the_inflection() {
        for curve in &CURVES[2..] {
            let w = curve.inflection();
            assert!(curve.log_slope(w) > curve.log_slope(0.9 * w));
            assert!(curve.log_slope(w) > curve.log_slope(1.1 * w));
        }
    }

    #[test]
    fn a_line_touches_where_its_slope_is_the_curves() {
        for curve in CURVES {
            for charge in [0.0, 40.0, 300.0] {
                let t = curve.touch_from_nothing(charge);
                if t > 0.0 {
                    let line = (curve.value(t) - charge) / t;
                    assert!((line / slope(&curve, t) - 1.0).abs() < 1e-6, "{curve:?} {charge}");
                }
            }
            assert!(curve.touch_from_nothing(901.0).is_infinite());
        }
        for curve in &CURVES[2..] {
            let x = 0.5 * curve.inflection();
            let t = curve.touch_from(x);
            let line = (curve.value(t) - curve.value(x)) / (t - x);
            assert!((line / slope(curve, t) - 1.0).abs() < 1e-6, "{curve:?}");
        }
    }
}
