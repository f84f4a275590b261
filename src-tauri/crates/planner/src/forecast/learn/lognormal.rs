//! Quantities learned on a log scale: cost per thousand, reach rate.

use super::special::normal_cdf;
use crate::forecast::prior::LogNormal;

/// How much a month's observation scatters about the truth: log standard deviation.
pub const MONTH_SCATTER: f64 = 0.25;

/// The belief after `observed`, seen with this log scatter: the two logs are averaged by how sure
/// each is.
#[must_use]
pub fn shrunk(prior: LogNormal, observed: f64, scatter: f64) -> LogNormal {
    let weight = prior.sigma * prior.sigma / (prior.sigma * prior.sigma + scatter * scatter);
    let ln = (1.0 - weight) * libm::log(prior.median) + weight * libm::log(observed);
    LogNormal::new(libm::exp(ln), prior.sigma * libm::sqrt(1.0 - weight))
}

/// The same belief a while later: its log spread grows in quadrature.
#[must_use]
pub fn widened(belief: LogNormal, drift: f64) -> LogNormal {
    LogNormal::new(belief.median, libm::sqrt(belief.sigma * belief.sigma + drift * drift))
}

/// The product of independent parts: medians multiply, log spreads add in quadrature.
pub fn product(parts: &[LogNormal]) -> LogNormal {
    parts.iter().fold(LogNormal::new(1.0, 0.0), |all, part| {
        widened(LogNormal::new(all.median * part.median, all.sigma), part.sigma)
    })
}

/// The chance of at least `wanted`.
pub fn chance_at_least(belief: LogNormal, wanted: f64) -> f64 {
    normal_cdf(libm::log(belief.median / wanted) / belief.sigma)
}
