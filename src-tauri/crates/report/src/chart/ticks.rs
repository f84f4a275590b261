//! Round numbers for gridlines.

/// A handful of round heights from `low` to `high`, zero among them.
///
/// The steps are 1, 2 or 5 times a power of ten, at most `most` of them fit. Empty when the range
/// is empty or not finite.
///
/// ```
/// assert_eq!(plainsail_report::chart::nice_ticks(-120.0, 890.0, 4), [0.0, 500.0]);
/// assert!(plainsail_report::chart::nice_ticks(0.0, 0.0, 4).is_empty());
/// ```
pub fn nice_ticks(low: f64, high: f64, most: u8) -> Vec<f64> {
    if low.is_nan() || high.is_nan() {
        return Vec::new();
    }
    let (low, high) = (low.min(0.0), high.max(0.0));
    let span = high - low;
    if !span.is_finite() || span <= 0.0 || span.is_subnormal() || most == 0 {
        return Vec::new();
    }
    let rough = span / f64::from(most);
    let power = power_of_ten(rough);
    let step = [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|times| times * power)
        .find(|step| *step >= rough)
        .unwrap_or(10.0 * power);
    let first = (low / step).ceil();
    (0..=most)
        .map(|index| (first + f64::from(index)) * step)
        .take_while(|tick| *tick <= high)
        .map(|tick| if tick.abs() < step / 2.0 { 0.0 } else { tick })
        .collect()
}

/// The largest power of ten not above a positive number.
fn power_of_ten(number: f64) -> f64 {
    #[expect(clippy::cast_possible_truncation, reason = "exponents of f64 lie within ±324")]
    let exponent = number.log10().floor() as i32;
    10_f64.powi(exponent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_few_round_and_within_the_range() {
        for (low, high) in
            [(-30.0, 540.0), (-9000.0, -20.0), (0.0, 1.3), (0.0, 7e11), (-1e-3, 1e-3)]
        {
            let ticks = nice_ticks(low, high, 4);
            assert!((1..=5).contains(&ticks.len()), "{low} {high} {ticks:?}");
            assert!(ticks.iter().all(|tick| *tick >= low.min(0.0) && *tick <= high.max(0.0)));
            assert!(ticks.contains(&0.0), "{ticks:?}");
        }
    }

    #[test]
    fn no_range_no_ticks() {
        assert!(nice_ticks(f64::NAN, 1.0, 4).is_empty());
        assert!(nice_ticks(f64::NEG_INFINITY, f64::INFINITY, 4).is_empty());
        assert!(nice_ticks(0.0, 10.0, 0).is_empty());
    }
}
