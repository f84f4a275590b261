//! Old results count less.

/// Share of a count that is left a month later.
pub const KEPT_A_MONTH: f64 = 0.9;

/// What was seen: results, and the spend or trials on which they were seen.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Seen {
    /// Results: clicks, orders, leads.
    pub results: f64,
    /// Spend, impressions or clicks behind them.
    pub exposure: f64,
}

impl Seen {
    /// Nothing below zero is kept.
    pub fn new(results: f64, exposure: f64) -> Self {
        Self { results: results.max(0.0), exposure: exposure.max(0.0) }
    }

    /// What is left of it after some months: both counts times 0.9 a month.
    #[must_use]
    pub fn after_months(self, months: f64) -> Self {
        let kept = libm::pow(KEPT_A_MONTH, months.max(0.0));
        Self { results: self.results * kept, exposure: self.exposure * kept }
    }

    /// With what was seen since.
    #[must_use]
    pub fn and(self, new: Self) -> Self {
        Self { results: self.results + new.results, exposure: self.exposure + new.exposure }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_tenth_is_forgotten_each_month() {
        let left = Seen::new(100.0, 1000.0).after_months(2.0);
        assert!((left.results - 81.0).abs() < 1e-9 && (left.exposure - 810.0).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn forgetting_keeps_the_rate_and_never_goes_below_zero(
            results in -10.0..1e6_f64, exposure in 1e-3..1e9_f64, months in -5.0..500.0_f64,
        ) {
            let seen = Seen::new(results, exposure);
            let left = seen.after_months(months);
            prop_assert!(left.results >= 0.0 && left.exposure >= 0.0);
            prop_assert!(left.results <= seen.results && left.exposure <= seen.exposure);
            if left.exposure > 1e-100 {
                let (before, after) =
                    (seen.results / seen.exposure, left.results / left.exposure);
                prop_assert!((before - after).abs() <= 1e-9 * before.max(1e-300));
            }
        }
    }
}
