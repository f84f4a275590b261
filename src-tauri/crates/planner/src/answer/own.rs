//! What an owner may say beyond the questionnaire: figures of their own instead of the typical
//! ones, and rules they overrule with a reason.
//!
//! Both are kept like answers. No page asks for them: the plan offers them where it shows the
//! figure, or the rule.

use super::Answers;
use crate::message::{Arg, Message};
use crate::questionnaire::question::{Kind, Question, Unit};

/// What a figure measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Metric {
    /// Price of a thousand impressions.
    Cpm,
    /// Clicks per impression.
    Ctr,
    /// First results per click.
    Cvr,
    /// Share of followers a post reaches.
    Reach,
    /// Hours a post takes.
    HoursPerPost,
    /// Share of advert sales that would not have come anyway.
    Incrementality,
    /// What is left of the click rate at each further exposure.
    Fatigue,
    /// How well a stranger sells, next to a known business.
    Trust,
    /// Share of trial visits that join.
    Close,
}

/// A typical figure an owner can replace.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    /// Its id among the answers, and the answer it takes.
    pub question: Question,
    /// What it measures.
    pub metric: Metric,
    /// The buyer or network it belongs to; empty for none.
    pub of: &'static str,
}

const fn offered(_: &Answers) -> bool {
    true
}

const fn figure(id: &'static str, metric: Metric, of: &'static str) -> Figure {
    let kind = match metric {
        Metric::Cpm => Kind::Amount { max_usd: 10_000.0 },
        Metric::HoursPerPost => {
            Kind::Number { min: 0.05, max: 40.0, decimals: 2, unit: Unit::HoursPerPost }
        }
        _ => Kind::Number { min: 0.001, max: 100.0, decimals: 3, unit: Unit::PerHundred },
    };
    Figure { question: Question { id, kind, open: offered, required: false }, metric, of }
}

/// Every figure an owner can replace.
pub const FIGURES: &[Figure] = &[
    figure("own_cpm_meta", Metric::Cpm, "meta"),
    figure("own_ctr_meta", Metric::Ctr, "meta"),
    figure("own_cvr_meta", Metric::Cvr, "meta"),
    figure("own_cpm_tiktok", Metric::Cpm, "tiktok"),
    figure("own_ctr_tiktok", Metric::Ctr, "tiktok"),
    figure("own_cvr_tiktok", Metric::Cvr, "tiktok"),
    figure("own_cpm_linkedin", Metric::Cpm, "linkedin"),
    figure("own_ctr_linkedin", Metric::Ctr, "linkedin"),
    figure("own_cvr_linkedin", Metric::Cvr, "linkedin"),
    figure("own_reach_instagram", Metric::Reach, "instagram"),
    figure("own_reach_facebook", Metric::Reach, "facebook"),
    figure("own_reach_tiktok", Metric::Reach, "tiktok"),
    figure("own_reach_youtube", Metric::Reach, "youtube"),
    figure("own_reach_linkedin", Metric::Reach, "linkedin"),
    figure("own_reach_pinterest", Metric::Reach, "pinterest"),
    figure("own_reach_x", Metric::Reach, "x"),
    figure("own_reach_threads", Metric::Reach, "threads"),
    figure("own_hours_instagram", Metric::HoursPerPost, "instagram"),
    figure("own_hours_facebook", Metric::HoursPerPost, "facebook"),
    figure("own_hours_tiktok", Metric::HoursPerPost, "tiktok"),
    figure("own_hours_youtube", Metric::HoursPerPost, "youtube"),
    figure("own_hours_linkedin", Metric::HoursPerPost, "linkedin"),
    figure("own_hours_pinterest", Metric::HoursPerPost, "pinterest"),
    figure("own_hours_x", Metric::HoursPerPost, "x"),
    figure("own_hours_threads", Metric::HoursPerPost, "threads"),
    figure("own_incrementality", Metric::Incrementality, ""),
    figure("own_fatigue", Metric::Fatigue, ""),
    figure("own_trust", Metric::Trust, ""),
    figure("own_close", Metric::Close, ""),
];

/// The figure of a metric for a buyer or network.
pub fn figure_of(metric: Metric, of: &str) -> Option<&'static Figure> {
    FIGURES.iter().find(|figure| figure.metric == metric && figure.of == of)
}

impl Figure {
    /// The owner's own figure as the model takes it: rates as fractions from 0 to 1.
    pub fn given(&self, answers: &Answers) -> Option<f64> {
        let number = answers.number(self.question.id)?;
        Some(match self.question.kind {
            Kind::Number { unit: Unit::PerHundred, .. } => number / 100.0,
            _ => number,
        })
    }

    /// What it is called.
    pub fn label(&self) -> Message {
        let buyer = || Arg::Say(Message::new(format!("buyer-{}", self.of)));
        let network = || Arg::Say(Message::new(format!("network-{}", self.of)));
        match self.metric {
            Metric::Cpm => Message::new("metric-cpm").with("buyer", buyer()),
            Metric::Ctr => Message::new("metric-ctr").with("buyer", buyer()),
            Metric::Cvr => Message::new("metric-cvr").with("buyer", buyer()),
            Metric::Reach => Message::new("metric-reach").with("network", network()),
            Metric::HoursPerPost => {
                Message::new("metric-hours-per-post").with("network", network())
            }
            Metric::Incrementality => Message::new("metric-incrementality"),
            Metric::Fatigue => Message::new("metric-fatigue"),
            Metric::Trust => Message::new("metric-trust"),
            Metric::Close => Message::new("metric-close"),
        }
    }
}

/// Longest reason for overruling, in characters.
const REASON: usize = 300;

const fn overrule(id: &'static str) -> Question {
    Question { id, kind: Kind::Text { max: REASON }, open: offered, required: false }
}

/// The rules an owner can overrule: the answer is the reason. Overruling T1 opens adverts at once,
/// T2 lets them wait, K1 adds a network, I1 drops the trial with creators, N1, N3 and N5 lift what
/// they forbid or demand; the others only withdraw their advice.
pub const OVERRULES: &[Question] = &[
    overrule("overrule_G1"),
    overrule("overrule_G2"),
    overrule("overrule_G3"),
    overrule("overrule_G4"),
    overrule("overrule_C1"),
    overrule("overrule_C2"),
    overrule("overrule_C3"),
    overrule("overrule_C4"),
    overrule("overrule_T1"),
    overrule("overrule_T2"),
    overrule("overrule_M1"),
    overrule("overrule_M2"),
    overrule("overrule_M3"),
    overrule("overrule_V1"),
    overrule("overrule_O1"),
    overrule("overrule_N1"),
    overrule("overrule_N2"),
    overrule("overrule_N3"),
    overrule("overrule_N4"),
    overrule("overrule_N5"),
    overrule("overrule_N6"),
    overrule("overrule_N7"),
    overrule("overrule_N8"),
    overrule("overrule_N9"),
    overrule("overrule_K1"),
    overrule("overrule_K2"),
    overrule("overrule_K3"),
    overrule("overrule_P1"),
    overrule("overrule_I2"),
    overrule("overrule_I3"),
    overrule("overrule_B1"),
    overrule("overrule_A1"),
    overrule("overrule_S1"),
    overrule("overrule_S2"),
    overrule("overrule_S3"),
    overrule("overrule_S4"),
    overrule("overrule_S5"),
    overrule("overrule_I1"),
    overrule("overrule_I4"),
    overrule("overrule_I5"),
    overrule("overrule_Q1"),
    overrule("overrule_R1"),
    overrule("overrule_R2"),
    overrule("overrule_R3"),
    overrule("overrule_R4"),
    overrule("overrule_R5"),
    overrule("overrule_W1"),
    overrule("overrule_W2"),
    overrule("overrule_L1"),
    overrule("overrule_L2"),
    overrule("overrule_L3"),
    overrule("overrule_L4"),
    overrule("overrule_L5"),
];

/// The question that overrules a rule, by the rule's code.
pub fn overrule_of(code: &str) -> Option<&'static Question> {
    OVERRULES.iter().find(|question| question.id.strip_prefix("overrule_") == Some(code))
}

/// What an owner may say beyond the questionnaire, by id.
pub fn question(id: &str) -> Option<&'static Question> {
    let figures = FIGURES.iter().map(|figure| &figure.question);
    figures.chain(OVERRULES).find(|question| question.id == id)
}

/// What a figure or a decision of the owner is called, by id; `None` for other questions.
pub fn label(id: &str) -> Option<Message> {
    let figure = FIGURES.iter().find(|figure| figure.question.id == id);
    figure.map(Figure::label).or_else(|| {
        let rule = OVERRULES.iter().find(|question| question.id == id)?.id;
        let code = rule.strip_prefix("overrule_").unwrap_or(rule);
        Some(Message::new("overruled-rule").with("rule", code))
    })
}

/// Everything of this kind.
pub fn all() -> impl Iterator<Item = &'static Question> {
    FIGURES.iter().map(|figure| &figure.question).chain(OVERRULES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Value};

    #[test]
    fn ids_are_unique_and_found() {
        let ids: std::collections::BTreeSet<_> = all().map(|q| q.id).collect();
        assert_eq!(ids.len(), FIGURES.len() + OVERRULES.len());
        assert!(all().all(|q| question(q.id).is_some()));
        assert!(question("order_value").is_none());
    }

    #[test]
    fn everything_has_a_name_and_figures_name_what_they_belong_to() {
        for figure in FIGURES {
            let named = label(figure.question.id).unwrap();
            let about = named.args.contains_key("buyer") || named.args.contains_key("network");
            assert_eq!(about, !figure.of.is_empty(), "{}", figure.question.id);
        }
        assert_eq!(label("overrule_K1").unwrap().key, "overruled-rule");
        assert_eq!(label("order_value"), None);
    }

    #[test]
    fn shares_are_given_of_a_hundred_and_used_as_fractions() {
        let mut answers = Answers::default();
        let ctr = figure_of(Metric::Ctr, "meta").unwrap();
        assert_eq!(ctr.given(&answers), None);
        answers.give("own_ctr_meta", Answer::Given(Value::Number(1.5)));
        answers.give("own_cpm_meta", Answer::Given(Value::Number(9.0)));
        assert_eq!(ctr.given(&answers), Some(0.015));
        assert_eq!(figure_of(Metric::Cpm, "meta").unwrap().given(&answers), Some(9.0));
    }
}
