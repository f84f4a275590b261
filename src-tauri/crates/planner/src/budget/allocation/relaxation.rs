//! The best split over concave envelopes: one multiplier makes marginal returns equal.

use super::envelope::Envelope;

/// The best split over the envelopes. Its value is a bound for the curves under them.
#[derive(Debug, Clone)]
pub(super) struct Relaxed {
    /// Money by channel.
    pub spend: Vec<f64>,
    /// No split over the curves is worth more.
    pub bound: f64,
    /// The channel left on its line, where the envelope promises too much; there is at most one.
    pub split: Option<usize>,
}

/// Splits at most `budget` over the envelopes, a unit of which costs `price`.
///
/// Every multiplier from the price on gives a bound; the best one is found by looking for the
/// envelope whose line it equals, else by Newton's method between two lines.
pub(super) fn relax(envelopes: &[Envelope], budget: f64, price: f64) -> Relaxed {
    let demand = |slope| Demand::at(envelopes, slope);
    if demand(price).total <= budget {
        return settled(envelopes, budget, price, price, None);
    }
    let mut lines: Vec<f64> = envelopes
        .iter()
        .map(|envelope| envelope.line)
        .filter(|line| line.is_finite() && *line > price)
        .collect();
    lines.sort_by(|a, b| b.total_cmp(a));
    lines.dedup();
    let place = lines.partition_point(|line| demand(*line).with_lines(envelopes, *line) < budget);
    if let Some(line) = lines.get(place)
        && demand(*line).total <= budget
    {
        let rest = budget - demand(*line).total;
        return settled(envelopes, budget, price, *line, Some(rest));
    }
    let low = lines.get(place).copied().unwrap_or(price);
    let high = if place > 0 { lines[place - 1] } else { f64::INFINITY };
    let slope = multiplier(envelopes, budget, low, high);
    settled(envelopes, budget, price, slope, None)
}

/// What all channels take when a unit has to bring so much.
struct Demand {
    total: f64,
    /// The part of it that moves with the slope.
    moving: f64,
    /// How that moves with the logarithm of the slope; below zero.
    give: f64,
}

impl Demand {
    fn at(envelopes: &[Envelope], slope: f64) -> Self {
        let log = libm::log(slope);
        let mut demand = Self { total: 0.0, moving: 0.0, give: 0.0 };
        for envelope in envelopes {
            let (x, give) = spend(envelope, slope, log);
            demand.total += x;
            if give < 0.0 {
                demand.moving += x;
                demand.give += give;
            }
        }
        demand
    }

    /// The total when channels whose line has just this slope take all of it.
    fn with_lines(&self, envelopes: &[Envelope], line: f64) -> f64 {
        let on_line = envelopes.iter().filter(|envelope| has_line(envelope, line));
        self.total + on_line.map(|envelope| envelope.bend - envelope.start).sum::<f64>()
    }
}

fn has_line(envelope: &Envelope, line: f64) -> bool {
    envelope.line.total_cmp(&line).is_eq()
}

/// The least amount a channel takes when a unit has to bring so much, and how it moves with the
/// logarithm of that.
fn spend(envelope: &Envelope, slope: f64, log_slope: f64) -> (f64, f64) {
    if envelope.line > slope { envelope.spend_at(log_slope) } else { (envelope.start, 0.0) }
}

/// How near to the budget the channels' demands have to come, as a share.
const CLOSE: f64 = 1e-14;

/// The slope between two lines at which the budget is used up.
fn multiplier(envelopes: &[Envelope], budget: f64, low: f64, high: f64) -> f64 {
    const MOST_STEPS: u32 = 200;
    let (mut low, mut high) = (libm::log(low), libm::log(high));
    let mut log = inside(low, high, 0.0, 1.0);
    let mut reach = 1.0;
    for _ in 0..MOST_STEPS {
        let demand = Demand::at(envelopes, libm::exp(log));
        let over = demand.total - budget;
        if libm::fabs(over) <= CLOSE * budget {
            break;
        }
        (low, high) = if over > 0.0 { (log, high) } else { (low, log) };
        // Money given way falls about as a power of the slope, so the step is taken in logarithms.
        let ratio = (demand.moving - over) / demand.moving;
        let next = log + libm::log(ratio) * demand.moving / demand.give;
        reach *= 2.0;
        log = inside(low, high, next, reach);
    }
    libm::exp(log)
}

/// The guess where it is between the two, else a point that is.
fn inside(low: f64, high: f64, guess: f64, reach: f64) -> f64 {
    if low < guess && guess < high {
        return guess;
    }
    match (low.is_finite(), high.is_finite()) {
        (true, true) => 0.5 * (low + high),
        (true, false) => low + reach,
        (false, true) => high - reach,
        (false, false) => 0.0,
    }
}

/// The split at a multiplier, and the bound it gives. What `rest` there is goes to the channels
/// whose line has the multiplier's slope, one after the other.
fn settled(
    envelopes: &[Envelope],
    budget: f64,
    price: f64,
    slope: f64,
    rest: Option<f64>,
) -> Relaxed {
    let log = libm::log(slope);
    let mut spend: Vec<f64> =
        envelopes.iter().map(|envelope| self::spend(envelope, slope, log).0).collect();
    let gain: f64 = envelopes.iter().zip(&spend).map(|(e, x)| e.value(*x) - slope * x).sum();
    let bound = gain + (slope - price) * budget;
    let mut rest = rest.unwrap_or(0.0);
    let mut split = None;
    for (index, envelope) in envelopes.iter().enumerate() {
        if rest > CLOSE * budget && has_line(envelope, slope) {
            let whole = envelope.bend - envelope.start;
            let part = rest.min(whole);
            rest -= part;
            let takes_all = part >= whole * (1.0 - CLOSE);
            spend[index] = if takes_all { envelope.bend } else { envelope.start + part };
            if envelope.is_above_curve_at(spend[index]) {
                split = Some(index);
            }
        }
    }
    Relaxed { spend, bound, split }
}
