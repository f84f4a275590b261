//! Creators and neighbours: whether to pay people with a following, and whom to work with instead.

use crate::benchmark::{self, Benchmark};
use crate::decision::Grounds;
use crate::decision::media_buying::worth_of_result;
use crate::facts::{Buyers, Facts, Meeting, round_money};
use crate::message::Message;
use crate::message::point::{Point, points};
use crate::money::Money;
use serde::Serialize;

/// Advert money a month, in United States dollars, from which creators are worth a trial.
const BUDGET_USD: f64 = 300.0;
/// Fewest and most small creators in a trial.
const FEWEST: f64 = 3.0;
const MOST: f64 = 5.0;
/// A trial must not have to win more than one in so many of the people it reaches (judgement).
const LEAST_ONE_IN: f64 = 20.0;
/// Share of a month's advert money a trial may take (judgement).
const TRIAL_SHARE: f64 = 0.6;
/// Followers of a small creator, at least and at most.
const FOLLOWERS: [f64; 2] = [1_000.0, 10_000.0];
/// Small creators in the data set.
const SMALL: &str = "influencer nano 1k-10k";

/// Whom to work with.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Partners {
    /// Whether to pay creators, and why.
    pub reason: Message,
    /// Code of the rule behind it.
    pub rule: &'static str,
    /// A trial with small creators; `None` where it does not suit.
    pub trial: Option<CreatorTrial>,
    /// Neighbours and other businesses, by trade.
    pub local: Vec<Point>,
    /// What to agree on with any partner.
    pub terms: Vec<Point>,
}

/// A trial with a few small creators.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CreatorTrial {
    /// How many.
    pub creators: u8,
    /// Price of one post: low, usual, high.
    pub price: [Money; 3],
    /// Cost of the trial: low, usual, high.
    pub cost: [Money; 3],
    /// People one trial may reach, low and high.
    pub reach: [f64; 2],
    /// First results that pay for the trial at its usual cost, as people would be counted anyway.
    pub results_needed: f64,
    /// People likely reached for each result needed: the trial pays if one in so many buys.
    pub one_in: f64,
}

/// Whom to work with on these grounds.
pub fn partners(work: &Grounds<'_>) -> Partners {
    let facts = work.facts;
    let refused = facts.overrules("I1").is_some();
    let (reason, trial) = match suiting(work) {
        Ok(_) if refused => ("partners-overruled", None),
        Ok(trial) => ("partners-yes", Some(trial)),
        Err(objection) => (objection, None),
    };
    let line = facts.money(round_money(BUDGET_USD * facts.per_usd));
    Partners {
        reason: Message::new(reason).with("money", line),
        rule: "I1",
        trial,
        local: local(facts),
        terms: terms(facts),
    }
}

/// Whether a trial with creators suits, whatever the owner decided.
pub fn suits(work: &Grounds<'_>) -> bool {
    suiting(work).is_ok()
}

/// The trial that suits, or why none does.
fn suiting(work: &Grounds<'_>) -> Result<CreatorTrial, &'static str> {
    if let Some(objection) = objection(work) {
        return Err(objection);
    }
    let trial = trial(work.facts).ok_or("partners-no-money")?;
    let seldom = trial.results_needed > 0.0 && trial.one_in < LEAST_ONE_IN;
    if seldom { Err("partners-no-odds") } else { Ok(trial) }
}

/// Why creators do not suit, if they do not.
fn objection(work: &Grounds<'_>) -> Option<&'static str> {
    let facts = work.facts;
    if facts.buyers.value == Buyers::Businesses {
        return Some("partners-no-businesses");
    }
    if !is_shown_off(facts) {
        return Some("partners-no-trade");
    }
    if facts.hours_week.value < 1.0 {
        return Some("partners-no-hours");
    }
    if facts.goal.value.sells() && worth_of_result(facts) <= 0.0 {
        return Some("partners-no-margin");
    }
    let named = !facts.ad_budget.assumed && facts.ad_budget.value >= BUDGET_USD * facts.per_usd;
    if !named {
        return Some("partners-no-money");
    }
    // Money that may not pay back as adverts pays back still less with creators.
    (work.adverts() <= 0.0).then_some("partners-no-adverts")
}

/// Whether people like to look at what the trade sells, and creators to show it. Nobody follows
/// a creator for what they need when a pipe bursts, a tooth aches or a case comes up.
fn is_shown_off(facts: &Facts) -> bool {
    !matches!(
        facts.trade.code,
        "plumber-electrician"
            | "builder-landscaper"
            | "cleaning-care"
            | "lawyer-accountant"
            | "consultant-agency"
            | "dentist-clinic"
            | "charity-club"
    )
}

fn trial(facts: &Facts) -> Option<CreatorTrial> {
    let prices = benchmark::all()
        .iter()
        .find(|row| row.metric == "price_per_post" && row.industry == SMALL)?;
    let each = [prices.low?, prices.median?, prices.high?].map(|usd| usd * facts.per_usd);
    let affordable = libm::floor(facts.ad_budget.value * TRIAL_SHARE / each[1]);
    let count = affordable.clamp(FEWEST, MOST);
    let reach = reach_rate()?;
    let worth = worth_of_result(facts);
    let results_needed = if worth > 0.0 { libm::ceil(each[1] * count / worth) } else { 0.0 };
    let likely = libm::sqrt(FOLLOWERS[0] * reach[0] * FOLLOWERS[1] * reach[1]) * count;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 3 to 5")]
    let creators = count as u8;
    Some(CreatorTrial {
        creators,
        price: each.map(|units| facts.money(round_money(units))),
        cost: each.map(|units| facts.money(round_money(units * count))),
        reach: [FOLLOWERS[0] * reach[0] * count, FOLLOWERS[1] * reach[1] * count],
        results_needed,
        one_in: if results_needed > 0.0 { likely / results_needed } else { 0.0 },
    })
}

/// Share of a creator's followers whom one post reaches: low and high.
fn reach_rate() -> Option<[f64; 2]> {
    let Benchmark { low, high, .. } =
        benchmark::find("organic_reach_rate_per_post", "instagram", "all")?;
    Some([(*low)?, (*high)?])
}

fn local(facts: &Facts) -> Vec<Point> {
    let how = match (facts.buyers.value, facts.meeting.value) {
        (Buyers::Businesses, _) => "partners-how-businesses",
        (_, Meeting::Online) => "partners-how-online",
        _ => "partners-how-local",
    };
    let kinds = format!("partners-kinds-{}", facts.trade.code);
    vec![Point::new("I1", kinds), Point::new("I1", how)]
}

fn terms(facts: &Facts) -> Vec<Point> {
    let mut terms = points("I1", &["terms-what", "terms-pay", "terms-use", "terms-code"]);
    terms.push(Point::new("L2", "terms-label"));
    terms.push(Point::new("I4", "terms-honest"));
    if facts.buyers.value != Buyers::Businesses {
        terms.push(Point::new("I1", "terms-fit"));
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{Trial, number, text};

    fn of(given: &[(&str, crate::answer::Value)]) -> Partners {
        partners(&Trial::of(given).grounds())
    }

    #[test]
    fn creators_suit_those_with_money_and_private_buyers() {
        let rich = [("ad_budget", number(500.0)), ("buyers", text("consumers"))];
        let partners = of(&rich);
        let trial = partners.trial.unwrap();
        assert_eq!(partners.reason.key, "partners-yes");
        assert!((3..=5).contains(&trial.creators));
        assert!(trial.cost[0].minor > 0 && trial.cost[0].minor < trial.cost[1].minor);
        assert!(trial.cost[1].minor < trial.cost[2].minor);
        assert!(trial.cost[1].units() <= 500.0 && trial.reach[0] < trial.reach[1]);
        assert!(trial.results_needed >= 1.0);
        let likely = trial.one_in * trial.results_needed;
        assert!(trial.reach[0] < likely && likely < trial.reach[1]);
    }

    #[test]
    fn where_they_do_not_suit_it_says_why() {
        let reason = |given: &[(&str, crate::answer::Value)]| {
            let partners = of(given);
            assert_eq!(partners.trial, None);
            assert_eq!(partners.local.len(), 2);
            partners.reason.key
        };
        let rich = ("ad_budget", number(500.0));
        assert_eq!(reason(&[]), "partners-no-money");
        assert_eq!(reason(&[("ad_budget", number(299.0))]), "partners-no-money");
        assert_eq!(
            reason(&[rich.clone(), ("buyers", text("businesses"))]),
            "partners-no-businesses"
        );
        assert_eq!(
            reason(&[rich.clone(), ("trade", text("plumber-electrician"))]),
            "partners-no-trade"
        );
        assert_eq!(reason(&[rich.clone(), ("hours_week", number(0.5))]), "partners-no-hours");
        assert_eq!(reason(&[rich, ("cost_share", number(100.0))]), "partners-no-margin");
    }

    #[test]
    fn no_trial_where_adverts_get_nothing_the_odds_are_poor_or_the_owner_refuses() {
        let rich = [
            ("trade", text("hair-beauty")),
            ("ad_budget", number(500.0)),
            ("order_value", number(80.0)),
        ];
        let of = |more: &[(&'static str, crate::answer::Value)]| {
            let given: Vec<_> = rich.iter().chain(more).cloned().collect();
            let trial = Trial::of(&given);
            let grounds = trial.grounds();
            let partners = partners(&grounds);
            (partners.trial.is_some(), partners.reason.key, suits(&grounds))
        };
        assert_eq!(of(&[]), (true, "partners-yes".into(), true));
        let refused = of(&[("overrule_I1", text("Not for us"))]);
        assert_eq!(refused, (false, "partners-overruled".into(), true));
        let cheap = of(&[("order_value", number(1.0)), ("return_of_ten", number(0.0))]);
        assert_eq!(cheap, (false, "partners-no-adverts".into(), false));
        let known = [
            ("goal", text("awareness")),
            ("order_value", number(2.0)),
            ("return_of_ten", number(0.0)),
        ];
        assert_eq!(of(&known), (false, "partners-no-odds".into(), false));
    }

    #[test]
    fn the_line_is_drawn_in_the_owner_s_currency() {
        let yen = |budget: f64| {
            of(&[("currency", text("JPY")), ("ad_budget", number(budget))]).trial.is_some()
        };
        assert!(!yen(500.0));
        assert!(yen(80_000.0));
    }
}
