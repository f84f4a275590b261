//! What stands in for "I'm not sure", said openly.

use super::question::question;
use crate::answer::Answers;
use crate::benchmark::trade::Range;
use crate::facts::{Facts, round_money};
use crate::message::{Arg, Message};

/// A typical figure and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Typical {
    /// The figure with its range.
    pub text: Message,
    /// The study, or "our judgement".
    pub source: Message,
}

/// What stands in for an answer to this question; `None` where only the owner can know.
pub fn typical(id: &str, answers: &Answers) -> Option<Typical> {
    let question = question(id)?;
    if !question.required || matches!(id, "business_name" | "country" | "currency") {
        return None;
    }
    let mut unsure = answers.clone();
    unsure.0.remove(id);
    let facts = Facts::of(&unsure);
    let trade = facts.trade;
    let money = |units: f64| Arg::Money(facts.money(round_money(units)));
    let amount = |range: Range| span("typical-range", range, |v| money(v * facts.per_usd));
    let text = match id {
        "order_value" => amount(trade.order_value_usd),
        "cost_share" => {
            let c = trade.contribution;
            let of_100 = |v: f64| Arg::Number(libm::round(100.0 * (1.0 - v)), 0);
            let range = Range { low: c.high, median: c.median, high: c.low };
            span("typical-range", range, of_100)
        }
        "return_of_ten" => {
            span("typical-range", trade.become_regulars, |v| Arg::Number(10.0 * v, 1))
        }
        "visits_month" => one("typical-about", Arg::Number(trade.visits_per_month, 1)),
        "months_stay" => one("typical-about", Arg::Number(libm::round(trade.months_stay()), 0)),
        "close_of_ten" => one("typical-about", Arg::Number(10.0 * facts.close.value, 1)),
        "fulfilment" => one("typical-about", money(facts.fulfilment.value)),
        "ad_budget" => one("typical-about", money(facts.ad_budget.value)),
        "capacity" => one("typical-about", Arg::Number(facts.capacity.value, 0)),
        "hours_week" => Message::new("typical-hours-week"),
        _ => Message::new(format!("typical-{}", id.replace('_', "-"))),
    };
    Some(Typical { text, source: source(id) })
}

fn span(key: &str, range: Range, arg: impl Fn(f64) -> Arg) -> Message {
    Message::new(key)
        .with("low", arg(range.low))
        .with("high", arg(range.high))
        .with("value", arg(range.median))
}

fn one(key: &str, value: Arg) -> Message {
    Message::new(key).with("value", value)
}

fn source(id: &str) -> Message {
    if id == "hours_week" {
        Message::new("source-study")
            .with("study", "VerticalResponse survey of 462 small businesses")
            .with("year", "2012")
    } else {
        Message::new("source-judgement")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::question::QUESTIONS;

    #[test]
    fn everything_but_name_and_place_can_be_unsure() {
        for question in QUESTIONS.iter().filter(|q| q.required) {
            let stands_in = typical(question.id, &Answers::default()).is_some();
            let only_owner = matches!(question.id, "business_name" | "country" | "currency");
            assert_eq!(stands_in, !only_owner, "{}", question.id);
        }
    }
}
