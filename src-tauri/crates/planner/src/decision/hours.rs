//! The owner's hours by purpose, and how many networks they carry.

use crate::facts::{Facts, Goal};

/// Minutes to answer a message, and a review.
const MINUTES_A_MESSAGE: f64 = 4.0;
const MINUTES_A_REVIEW: f64 = 5.0;
/// Care never gets less, in hours a week.
const LEAST_CARE: f64 = 0.25;
/// New reviews a month for each review there is already (judgement): two years to collect them.
const REVIEWS_A_MONTH_PER_REVIEW: f64 = 1.0 / 24.0;
/// Hours a month to look after one buyer's adverts (judgement).
pub const ADVERT_HOURS_A_MONTH: f64 = 1.5;
/// Hours a week to look at the numbers.
pub const NUMBERS_HOURS: f64 = 1.0 / 3.0;
/// Posts take this share of the time when written in one go with a scheduler.
pub const BATCH: f64 = 0.85;

/// How many networks so many hours a week carry well.
pub fn networks_for(hours_week: f64) -> usize {
    match hours_week {
        h if h < 0.5 => 0,
        h if h < 3.0 => 1,
        h if h < 6.0 => 2,
        h if h < 12.0 => 3,
        _ => 4,
    }
}

/// Reviews that come in a month, estimated from those there are.
pub fn reviews_per_month(facts: &Facts) -> f64 {
    (facts.reviews_total.value * REVIEWS_A_MONTH_PER_REVIEW).min(40.0)
}

/// Hours a week that messages and reviews need.
pub fn care(facts: &Facts) -> f64 {
    let reviews_week = reviews_per_month(facts) / crate::forecast::WEEKS_PER_MONTH;
    let minutes = facts.messages_week.value * MINUTES_A_MESSAGE + reviews_week * MINUTES_A_REVIEW;
    (minutes / 60.0).max(LEAST_CARE)
}

/// Hours a month that looking after adverts may take: all that Care leaves.
pub fn for_adverts(facts: &Facts) -> f64 {
    (facts.hours_week.value - care(facts)).max(0.0) * crate::forecast::WEEKS_PER_MONTH
}

/// Hours a week by purpose.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct HoursSplit {
    /// Build trust.
    pub trust: f64,
    /// Look after people.
    pub care: f64,
    /// Sell.
    pub sell: f64,
}

impl HoursSplit {
    /// All hours.
    pub fn total(&self) -> f64 {
        self.trust + self.care + self.sell
    }
}

/// Share of the hours after Care that goes to building trust; the rest sells.
pub const fn trust_share(goal: Goal) -> f64 {
    match goal {
        Goal::Awareness | Goal::Engagement => 0.8,
        Goal::Reputation => 0.9,
        Goal::Sales | Goal::Leads => 0.45,
        Goal::Mixed => 0.6,
    }
}

/// Splits the hours: Care first, then by goal. Care is cut only when there are too few hours at all.
pub fn split(facts: &Facts) -> HoursSplit {
    let hours = facts.hours_week.value.max(0.0);
    let care = care(facts).min(hours);
    let rest = hours - care;
    let trust = rest * trust_share(facts.goal.value);
    HoursSplit { trust, care, sell: rest - trust }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Answers, Value};

    fn facts(hours: f64, messages: f64) -> Facts {
        let mut answers = Answers::default();
        answers.give("hours_week", Answer::Given(Value::Number(hours)));
        answers.give("messages_week", Answer::Given(Value::Number(messages)));
        Facts::of(&answers)
    }

    #[test]
    fn the_split_adds_up_to_the_hours_there_are() {
        for hours in [0.0, 0.1, 1.0, 5.5, 40.0] {
            let split = split(&facts(hours, 20.0));
            assert!((split.total() - hours).abs() < 1e-9);
            assert!(split.trust >= 0.0 && split.sell >= 0.0);
        }
    }

    #[test]
    fn care_is_never_below_a_quarter_of_an_hour_and_grows_with_messages() {
        assert!((care(&facts(5.0, 0.0)) - 0.25).abs() < 1e-9);
        assert!((care(&facts(5.0, 30.0)) - 2.0).abs() < 1e-9);
    }

    #[test]
    fn hours_decide_how_many_networks() {
        let got = [0.0, 1.0, 3.0, 5.9, 6.0, 12.0].map(networks_for);
        assert_eq!(got, [0, 1, 2, 2, 3, 4]);
    }
}
