//! Splitting the adverts' money over buyers, each with a least amount, exactly.
//!
//! Every buyer's expected gross profit is a Michaelis-Menten curve in the money spent,
//! `A x / (k + x)`: concave, with a ceiling set by the audience and fatigue. For a set of active
//! buyers the best split equalises marginal returns; the sets are few enough to try them all.

/// One buyer's curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Curve {
    /// Ceiling of the gross profit.
    pub ceiling: f64,
    /// Money that brings half of it.
    pub half: f64,
    /// Least money worth starting with; nothing or at least this.
    pub minimum: f64,
}

impl Curve {
    /// Gross profit of an amount.
    pub fn value(&self, x: f64) -> f64 {
        if x <= 0.0 { 0.0 } else { self.ceiling * x / (self.half + x) }
    }

    /// Money at which one more unit brings `margin` units: `sqrt(A k / margin) - k`.
    fn spend_at(&self, margin: f64) -> f64 {
        (libm::sqrt(self.ceiling.max(0.0) * self.half / margin) - self.half).max(self.minimum)
    }
}

/// The best split found, which is the best there is.
#[derive(Debug, Clone, PartialEq)]
pub struct Allocation {
    /// Money by buyer, in the order given.
    pub spend: Vec<f64>,
    /// Expected gross profit less the money.
    pub profit: f64,
}

/// Most curves that are tried in every combination.
const MOST: usize = 12;
/// A larger set of buyers must be better by this share.
const FEWER_IS_BETTER: f64 = 0.01;

/// Splits at most `budget` so that expected profit is highest; money that cannot earn itself back
/// stays unspent. Only the first twelve curves are considered.
pub fn allocate(curves: &[Curve], budget: f64) -> Allocation {
    let curves = &curves[..curves.len().min(MOST)];
    let mut best = Allocation { spend: vec![0.0; curves.len()], profit: 0.0 };
    let mut sets: Vec<u32> = (1..1_u32 << curves.len()).collect();
    sets.sort_by_key(|set| set.count_ones());
    for set in sets {
        let Some(found) = allocate_set(curves, set, budget) else { continue };
        let gain = found.profit - best.profit;
        if gain > FEWER_IS_BETTER * best.profit.abs() && gain > 1e-9 {
            best = found;
        }
    }
    best
}

fn allocate_set(curves: &[Curve], set: u32, budget: f64) -> Option<Allocation> {
    let active = |i: usize| set >> i & 1 == 1;
    let least: f64 = (0..curves.len()).filter(|i| active(*i)).map(|i| curves[i].minimum).sum();
    if least > budget {
        return None;
    }
    let spend_at = |margin: f64| -> Vec<f64> {
        let of = |(i, curve): (usize, &Curve)| if active(i) { curve.spend_at(margin) } else { 0.0 };
        curves.iter().enumerate().map(of).collect()
    };
    let total = |spend: &[f64]| spend.iter().sum::<f64>();
    let mut spend = spend_at(1.0);
    if total(&spend) > budget {
        let (mut low, mut high) = (1.0, 1e12);
        for _ in 0..200 {
            let middle = libm::sqrt(low * high);
            if total(&spend_at(middle)) > budget { low = middle } else { high = middle }
        }
        spend = spend_at(high);
    }
    let gross: f64 = curves.iter().zip(&spend).map(|(curve, x)| curve.value(*x)).sum();
    let profit = gross - total(&spend);
    Some(Allocation { spend, profit })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve(ceiling: f64, half: f64, minimum: f64) -> Curve {
        Curve { ceiling, half, minimum }
    }

    #[test]
    fn two_curves_split_as_the_closed_form_says() {
        let got = allocate(&[curve(4000.0, 100.0, 0.0), curve(1000.0, 100.0, 0.0)], 300.0);
        assert!((got.spend[0] - 233.333_333).abs() < 1e-3, "{got:?}");
        assert!((got.spend[1] - 66.666_667).abs() < 1e-3, "{got:?}");
    }

    #[test]
    fn a_minimum_that_costs_more_than_it_brings_leaves_a_buyer_out() {
        let got = allocate(&[curve(400.0, 100.0, 0.0), curve(100.0, 100.0, 100.0)], 150.0);
        assert!(got.spend[1].abs() < 1e-9, "{got:?}");
    }

    #[test]
    fn money_that_cannot_come_back_stays_unspent() {
        let got = allocate(&[curve(50.0, 100.0, 0.0)], 300.0);
        assert!(got.spend[0].abs() < 1e-9 && got.profit.abs() < 1e-9);
    }

    #[test]
    fn order_of_the_buyers_does_not_matter_and_the_budget_holds() {
        let a = curve(3000.0, 200.0, 30.0);
        let b = curve(2500.0, 90.0, 150.0);
        let c = curve(900.0, 40.0, 10.0);
        let one = allocate(&[a, b, c], 500.0);
        let other = allocate(&[c, a, b], 500.0);
        assert!((one.profit - other.profit).abs() < 1e-6);
        assert!(one.spend.iter().sum::<f64>() <= 500.0 + 1e-6);
    }
}
