//! Closed forms: what the simulation must agree with where nothing is random.
//!
//! Money is in whole units of one currency, rates are fractions, audiences are people.

/// One pass of the paid funnel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Funnel {
    /// Times an advert is shown.
    pub impressions: f64,
    /// Clicks.
    pub clicks: f64,
    /// Orders.
    pub orders: f64,
}

/// Spend to orders without fatigue: `1000 x / cpm * ctr * cvr`.
pub fn funnel(spend: f64, cpm: f64, ctr: f64, cvr: f64) -> Funnel {
    let impressions = impressions(spend, cpm);
    let clicks = impressions * ctr;
    Funnel { impressions, clicks, orders: clicks * cvr }
}

/// Impressions bought: `1000 x / cpm`.
pub fn impressions(spend: f64, cpm: f64) -> f64 {
    1000.0 * spend / cpm
}

/// People reached when exposures are negative binomial with shape 1: `N I / (N + I)`.
pub fn reach(audience: f64, impressions: f64) -> f64 {
    if audience <= 0.0 { 0.0 } else { audience * impressions / (audience + impressions) }
}

/// People reached when exposures are Poisson: `N (1 - exp(-I / N))`.
pub fn reach_poisson(audience: f64, impressions: f64) -> f64 {
    if audience <= 0.0 { 0.0 } else { audience * (1.0 - libm::exp(-impressions / audience)) }
}

/// Clicks when the j-th exposure clicks at `ctr * q^(j-1)`: `ctr I / (1 + (1 - q) I / N)`.
pub fn clicks(ctr: f64, impressions: f64, audience: f64, q: f64) -> f64 {
    if audience <= 0.0 {
        return 0.0;
    }
    ctr * impressions / (1.0 + (1.0 - q) * impressions / audience)
}

/// Spend at which half of the most possible clicks are bought: `cpm N / (1000 (1 - q))`.
pub fn half_saturation(cpm: f64, audience: f64, q: f64) -> f64 {
    cpm * audience / (1000.0 * (1.0 - q))
}

/// Most clicks an audience can give: `ctr N / (1 - q)`.
pub fn most_clicks(ctr: f64, audience: f64, q: f64) -> f64 {
    ctr * audience / (1.0 - q)
}

/// Chance that a lognormal of this median and log-sd reaches a value:
/// `1 - Phi(ln(value / median) / sigma)`.
pub fn lognormal_above(value: f64, median: f64, sigma: f64) -> f64 {
    if sigma <= 0.0 {
        return if median >= value { 1.0 } else { 0.0 };
    }
    0.5 * libm::erfc(libm::log(value / median) / (sigma * std::f64::consts::SQRT_2))
}

/// What an advert must do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Funneling {
    /// Cost per thousand impressions.
    pub cpm: f64,
    /// Clicks per impression.
    pub ctr: f64,
    /// Orders per click, trust and incrementality included.
    pub cvr: f64,
    /// People who can be reached; infinite for no fatigue.
    pub audience: f64,
    /// What is left of the click rate at each further exposure (0-1).
    pub q: f64,
}

/// Spend needed for so many orders; `None` when the audience is too small for them.
pub fn required_spend(orders: f64, f: &Funneling) -> Option<f64> {
    let clicks = orders / f.cvr;
    let share_of_most = clicks * (1.0 - f.q) / (f.ctr * f.audience);
    if share_of_most >= 1.0 {
        return None;
    }
    Some(f.cpm * (clicks / f.ctr) / (1.0 - share_of_most) / 1000.0)
}

/// Break-even figures of adverts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BreakEven {
    /// Most that may be paid for a new customer.
    pub cpa: f64,
    /// Least revenue per unit spent, as the ad manager counts it.
    pub roas: f64,
}

/// Break-even CPA `margin (1 + rep) iota`, and ROAS `order value / CPA`.
///
/// `margin` is what one order leaves, `rep` the further orders it brings within the horizon,
/// `iota` the share of attributed sales that would not have come anyway. `None` when an order
/// leaves nothing.
pub fn break_even(order_value: f64, margin: f64, rep: f64, iota: f64) -> Option<BreakEven> {
    let cpa = margin * (1.0 + rep) * iota;
    (cpa > 0.0).then(|| BreakEven { cpa, roas: order_value / cpa })
}

/// Orders per click at which adverts pay, at a cost per click.
pub fn break_even_cvr(cpc: f64, cpa: f64) -> f64 {
    cpc / cpa
}

/// Further orders of a new customer within twelve months: `b f * sum (1 - 1/L)^m`, averaged over
/// nothing, for a customer won in the first month.
pub fn repeat_orders(returning: f64, visits_per_month: f64, months_stay: f64, months: u32) -> f64 {
    let stay = 1.0 - 1.0 / months_stay.max(1.0);
    let mut sum = 0.0;
    let mut left = 1.0;
    for _ in 0..months {
        sum += left;
        left *= stay;
    }
    returning * visits_per_month * sum
}

/// Further orders when each order is followed by another with the chance `again` (below 1): over
/// at most so many, or without end.
pub fn geometric_repeat(again: f64, at_most: Option<u32>) -> f64 {
    let end = at_most.map_or(0.0, |orders| libm::pow(again, f64::from(orders)));
    again * (1.0 - end) / (1.0 - again)
}

/// Trust stock after a month: `0.85 A + value posts (at most 12) + 2 * new reviews`.
pub fn trust_stock(before: f64, value_posts: f64, new_reviews: f64) -> f64 {
    0.85 * before + value_posts.min(12.0) + 2.0 * new_reviews
}

/// Trust factor of a stock: `Tmin + (1 - Tmin)(1 - exp(-A / 24))`.
pub fn trust(stock: f64, least: f64) -> f64 {
    least + (1.0 - least) * (1.0 - libm::exp(-stock / 24.0))
}

/// How well a budget covers an area.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Adequacy {
    /// Impressions bought over the impressions needed.
    pub ratio: f64,
    /// Impressions needed to reach 30% of the people 2.5 times each.
    pub needed_impressions: f64,
    /// Money that buys them.
    pub needed_spend: f64,
    /// People whom the money does suit.
    pub audience_matched: f64,
}

/// Share of the people to reach for a budget to be called enough.
const SHARE_TO_REACH: f64 = 0.3;
/// Times each should see an advert.
const FREQUENCY_NEEDED: f64 = 2.5;

/// Budget adequacy: impressions bought over `N * 0.3 * 2.5`.
pub fn adequacy(spend: f64, cpm: f64, people: f64) -> Adequacy {
    let bought = impressions(spend, cpm);
    let needed = people * SHARE_TO_REACH * FREQUENCY_NEEDED;
    Adequacy {
        ratio: bought / needed,
        needed_impressions: needed,
        needed_spend: needed * cpm / 1000.0,
        audience_matched: bought / (SHARE_TO_REACH * FREQUENCY_NEEDED),
    }
}

#[cfg(test)]
mod tests {
    use super::super::prior::{Beta, LogNormal, sigma_of_range};
    use super::*;
    use serde_json::Value;

    fn expected() -> Value {
        serde_json::from_str(include_str!("../../tests/data/closed_forms.json")).unwrap()
    }

    fn check(path: &str, got: f64) {
        let want = expected().pointer(path).and_then(Value::as_f64).unwrap();
        let scale = want.abs().max(1e-12);
        assert!((got - want).abs() / scale < 1e-4, "{path}: got {got}, expected {want}");
    }

    #[test]
    fn t1_funnel() {
        let f = funnel(1000.0, 10.0, 0.01, 0.02);
        check("/T1_funnel/impr", f.impressions);
        check("/T1_funnel/clicks", f.clicks);
        check("/T1_funnel/orders", f.orders);
        check("/T1_funnel/cpc", 1000.0 / f.clicks);
        check("/T1_funnel/cpa", 1000.0 / f.orders);
    }

    #[test]
    fn t2_fatigue_and_reach() {
        let i = impressions(1000.0, 10.0);
        check("/T2_fatigue/clicks_1000", clicks(0.01, i, 50_000.0, 0.8));
        check("/T2_fatigue/clicks_max", most_clicks(0.01, 50_000.0, 0.8));
        let half = half_saturation(10.0, 50_000.0, 0.8);
        check("/T2_fatigue/x_half", half);
        check("/T2_fatigue/clicks_at_half", clicks(0.01, impressions(half, 10.0), 50_000.0, 0.8));
        check("/T2b_reach/poisson", reach_poisson(50_000.0, i));
        check("/T2b_reach/nbd1", reach(50_000.0, i));
        check("/T2b_reach/freq_nbd1", i / reach(50_000.0, i));
        check("/T2b_reach/freq_poisson", i / reach_poisson(50_000.0, i));
    }

    #[test]
    fn t3_required_spend_brings_the_orders() {
        let f = Funneling { cpm: 10.0, ctr: 0.01, cvr: 0.02, audience: 50_000.0, q: 0.8 };
        let spend = required_spend(15.0, &f).unwrap();
        check("/T3_required/spend", spend);
        let back = clicks(f.ctr, impressions(spend, f.cpm), f.audience, f.q) * f.cvr;
        check("/T3_required/check", back);
        assert_eq!(required_spend(60.0, &f), None);
    }

    #[test]
    fn t4_chance_from_lognormal_parts() {
        let sigma = libm::sqrt(0.5 * 0.5 + 0.6 * 0.6 + 0.8 * 0.8);
        check("/T4_prob/sigma", sigma);
        check("/T4_prob/P_ge_1", lognormal_above(1.0, 0.5, sigma));
        check("/T4_prob/P_ge_0_5", lognormal_above(0.5, 0.5, sigma));
        assert!((lognormal_above(1.0, 2.0, 0.0) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn t5_t6_priors() {
        check("/T5_ln/sigma", sigma_of_range(5.0, 20.0));
        let beta = Beta::like(LogNormal::new(0.011, 0.8));
        check("/T6_beta/mean", LogNormal::new(0.011, 0.8).mean());
        check("/T6_beta/a", beta.a);
        check("/T6_beta/b", beta.b);
        let updated = Beta::new(2.0, 98.0).updated(6.0, 150.0);
        check("/T6_update/mean", updated.mean());
    }

    #[test]
    fn t11_break_even() {
        let be = break_even(60.0, 60.0 * 0.4, 0.25, 0.8).unwrap();
        check("/T11_breakeven/be_cpa", be.cpa);
        check("/T11_breakeven/be_roas", be.roas);
        check("/T11_breakeven/be_cvr_at_cpc_0_7", break_even_cvr(0.7, be.cpa));
        assert_eq!(break_even(60.0, 0.0, 0.25, 0.8), None);
    }

    #[test]
    fn t12_twenty_dollars_for_singapore() {
        let a = adequacy(20.0, 10.0, 5_160_000.0);
        check("/T12_sg/impr", impressions(20.0, 10.0));
        check("/T12_sg/poisson_reach", reach_poisson(5_160_000.0, 2000.0));
        check("/T12_sg/needed_impr_30pct_x2_5", a.needed_impressions);
        check("/T12_sg/needed_usd", a.needed_spend);
        check("/T12_sg/ratio", a.ratio);
        check("/T12_sg/audience_matched", a.audience_matched);
    }

    #[test]
    fn t13_trust_grows_with_posting() {
        let mut stock = 0.0;
        let want = expected();
        for step in want["T13_trust_12posts_month"].as_array().unwrap() {
            stock = trust_stock(stock, 12.0, 0.0);
            assert!((trust(stock, 0.6) - step.as_f64().unwrap()).abs() < 1e-4);
        }
    }

    #[test]
    fn repeat_orders_follow_the_stay() {
        assert!((repeat_orders(0.5, 2.0, 1.0, 12) - 1.0).abs() < 1e-12);
        assert!(repeat_orders(0.5, 2.0, 10.0, 12) > repeat_orders(0.5, 2.0, 5.0, 12));
    }
}
