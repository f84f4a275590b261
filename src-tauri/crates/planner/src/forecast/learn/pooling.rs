//! What several campaigns say about one: a common distribution of rates, estimated from all.

use super::GammaPoisson;
use super::forgetting::Seen;
use super::minimum::minimum;
use super::special::{ln_beta, ln_gamma};
use crate::forecast::prior::Beta;

/// Fewest campaigns from which a common distribution can be told; below, the prior stands.
pub const ENOUGH_UNITS: usize = 4;

/// How far the estimate may stray from the prior before it costs: one log unit is one deviation.
const STEPS: usize = 300;

/// The distribution of the campaigns' rates, by the marginal likelihood of their counts from four
/// campaigns on, else the prior. What is known of one campaign is then `pooled.updated(..)` with
/// its own counts: much for a campaign with few results, little for one with many.
pub fn pooled(campaigns: &[Seen], prior: GammaPoisson) -> GammaPoisson {
    if usable(campaigns) < ENOUGH_UNITS {
        return prior;
    }
    let centre = [libm::log(prior.mean()), libm::log(prior.cv2())];
    let made = |at: &[f64; 2]| GammaPoisson::around(libm::exp(at[0]), libm::exp(at[1]));
    let against = |at: &[f64; 2]| {
        let rate = made(at);
        let likely: f64 = campaigns.iter().map(|seen| rate.ln_evidence(*seen)).sum();
        strayed(at, &centre) - likely
    };
    made(&minimum(against, start_at(campaigns, centre), [0.5, 0.5], STEPS))
}

/// The same for rates that cannot exceed one: clicks per impression, orders per click.
pub fn pooled_share(campaigns: &[Seen], prior: Beta) -> Beta {
    if usable(campaigns) < ENOUGH_UNITS {
        return prior;
    }
    let logit = |mean: f64| libm::log(mean / (1.0 - mean));
    let centre = [logit(prior.mean()), libm::log(prior.a + prior.b)];
    let made = |at: &[f64; 2]| Beta::around(1.0 / (1.0 + libm::exp(-at[0])), libm::exp(at[1]));
    let against = |at: &[f64; 2]| {
        let rate = made(at);
        let likely: f64 = campaigns.iter().map(|seen| ln_beta_evidence(rate, *seen)).sum();
        strayed(at, &centre) - likely
    };
    made(&minimum(against, start_at(campaigns, centre), [0.5, 0.5], STEPS))
}

fn usable(campaigns: &[Seen]) -> usize {
    campaigns.iter().filter(|seen| seen.exposure > 0.0).count()
}

/// Starts at the pooled rate rather than at the prior's, which may be far off.
fn start_at(campaigns: &[Seen], centre: [f64; 2]) -> [f64; 2] {
    let all = campaigns.iter().fold(Seen::default(), |all, seen| all.and(*seen));
    [libm::log((all.results + 0.5) / all.exposure.max(1e-9)), centre[1]]
}

fn strayed(at: &[f64; 2], centre: &[f64; 2]) -> f64 {
    // The mean is known to within a factor of e^2, the spread to within e.
    let (mean, spread) = ((at[0] - centre[0]) / 2.0, at[1] - centre[1]);
    0.5 * (mean * mean + spread * spread)
}

impl GammaPoisson {
    /// Logarithm of how likely these counts are under this belief, up to a constant.
    pub fn ln_evidence(self, seen: Seen) -> f64 {
        ln_gamma(self.alpha + seen.results) - ln_gamma(self.alpha)
            + self.alpha * libm::log(self.beta / (self.beta + seen.exposure))
            + if seen.results > 0.0 {
                seen.results * libm::log(seen.exposure / (self.beta + seen.exposure))
            } else {
                0.0
            }
    }
}

fn ln_beta_evidence(rate: Beta, seen: Seen) -> f64 {
    let missed = (seen.exposure - seen.results).max(0.0);
    ln_beta(rate.a + seen.results, rate.b + missed) - ln_beta(rate.a, rate.b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn even(results: f64) -> Vec<Seen> {
        vec![Seen::new(results, 1000.0); 8]
    }

    fn uneven() -> Vec<Seen> {
        [1.0, 4.0, 90.0, 15.0, 2.0, 40.0, 7.0, 220.0].map(|r| Seen::new(r, 1000.0)).to_vec()
    }

    #[test]
    fn three_campaigns_leave_the_prior_and_four_move_it() {
        let prior = GammaPoisson::around(0.01, 0.5);
        assert_eq!(pooled(&even(50.0)[..3], prior), prior);
        let moved = pooled(&even(50.0)[..4], prior);
        assert!((moved.mean() - 0.05).abs() < 0.01, "{moved:?}");
        let share = Beta::around(0.01, 100.0);
        assert_eq!(pooled_share(&even(50.0)[..3], share), share);
        assert!((pooled_share(&even(50.0), share).mean() - 0.05).abs() < 0.01);
    }

    #[test]
    fn campaigns_that_differ_are_pooled_less() {
        let prior = GammaPoisson::around(0.05, 0.5);
        let (alike, differing) = (pooled(&even(50.0), prior), pooled(&uneven(), prior));
        assert!(alike.cv2() < 0.3 * differing.cv2(), "{alike:?} {differing:?}");
        let share = Beta::around(0.05, 50.0);
        let (alike, differing) = (pooled_share(&even(50.0), share), pooled_share(&uneven(), share));
        assert!(alike.a + alike.b > 3.0 * (differing.a + differing.b));
    }

    #[test]
    fn a_campaign_lies_between_itself_and_the_others() {
        let all = uneven();
        let pool = pooled(&all, GammaPoisson::around(0.05, 0.5));
        for seen in all {
            let own = seen.results / seen.exposure;
            let believed = pool.updated(seen.results, seen.exposure).mean();
            let (low, high) = (own.min(pool.mean()), own.max(pool.mean()));
            assert!((low..=high).contains(&believed), "{low} {believed} {high}");
        }
    }
}
