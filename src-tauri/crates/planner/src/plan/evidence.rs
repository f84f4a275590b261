//! The outside figures behind a forecast, with their sources.

use super::rationale::{AnswerBasis, BenchmarkBasis};
use crate::benchmark::{self, Benchmark, Grade};
use crate::facts::{Conversion, Facts, Known};
use crate::forecast::prior::LogNormal;
use crate::forecast::simulate::{FATIGUE, INCREMENTALITY};
use crate::message::{Arg, Message};
use crate::strategy::adverts::Prices;
use crate::strategy::cadence::Cadence;
use crate::strategy::network;

/// The answer behind a known figure.
pub fn answer<T>(known: &Known<T>) -> AnswerBasis {
    AnswerBasis { question: known.question, assumed: known.assumed }
}

/// The figures behind one buyer's adverts.
pub fn adverts(prices: &Prices, facts: &Facts) -> Vec<BenchmarkBasis> {
    let buyer = Arg::Say(Message::new(format!("buyer-{}", prices.buyer.code())));
    let label = |key: &str| Message::new(key).with("buyer", buyer.clone());
    let money = |units: f64| Arg::Money(facts.money(units));
    let (cpm, ctr, cvr) = metrics(facts.conversion.value);
    let code = prices.buyer.code();
    vec![
        basis(label("metric-cpm"), row(cpm, code), prices.cpm, money),
        basis(label("metric-ctr"), row(ctr, code), prices.ctr, Arg::Rate),
        basis(
            label(&format!("metric-{}", cvr.replace('_', "-"))),
            row(cvr, code),
            prices.rate,
            Arg::Rate,
        ),
    ]
}

fn metrics(conversion: Conversion) -> (&'static str, &'static str, &'static str) {
    match conversion {
        Conversion::Lead => ("cpm", "ctr_leads_objective", "cvr_lead"),
        Conversion::OnlineSale => ("cpm", "ctr", "cvr_purchase_site"),
        _ => ("cpm", "ctr", "cvr_visit"),
    }
}

fn row(metric: &str, network: &str) -> Option<&'static Benchmark> {
    benchmark::find(metric, network, "all").or_else(|| benchmark::find(metric, network, "B2B"))
}

/// The figure as the forecast uses it, with the source of the row it was made from.
fn basis(
    label: Message,
    row: Option<&'static Benchmark>,
    prior: LogNormal,
    arg: impl Fn(f64) -> Arg,
) -> BenchmarkBasis {
    let (low, high) = prior.p10_p90();
    let range = [arg(low), arg(prior.median), arg(high)];
    match row {
        Some(row) => BenchmarkBasis {
            label,
            range,
            source: row.source,
            year: (!row.source.is_empty()).then_some(row.year),
            grade: row.grade,
            second_hand: row.second_hand,
        },
        None => BenchmarkBasis::judged(label, range),
    }
}

/// How much of what adverts seem to bring would have come anyway, and how fast people tire.
pub fn advert_judgements() -> Vec<BenchmarkBasis> {
    let rate = |values: [f64; 3]| values.map(Arg::Rate);
    vec![
        BenchmarkBasis {
            label: Message::new("metric-incrementality"),
            range: rate([0.4, INCREMENTALITY.mean(), 0.79]),
            source: "Gordon, Moakler and Zettelmeyer, 663 advertising experiments",
            year: Some(2022),
            grade: Grade::E,
            second_hand: false,
        },
        BenchmarkBasis::judged(Message::new("metric-fatigue"), rate([0.63, FATIGUE.mean(), 0.94])),
    ]
}

/// The figures behind one network's posts.
pub fn posts(cadence: &Cadence) -> Vec<BenchmarkBasis> {
    let code = cadence.scored.network.code;
    let label = |key: &str| Message::new(key).with("network", network::name(code));
    let mut figures = Vec::new();
    if let Some(reach) = benchmark::find("organic_reach_rate_per_post", code, "all") {
        figures.push(BenchmarkBasis::published(label("metric-reach"), reach, Arg::Rate));
    }
    if let Some(usage) = benchmark::usage::USAGE.iter().find(|u| u.network == code) {
        figures.push(BenchmarkBasis {
            label: label("metric-usage"),
            range: [
                usage.ages.into_iter().fold(usage.all, f64::min),
                usage.all,
                usage.ages.into_iter().fold(usage.all, f64::max),
            ]
            .map(Arg::Rate),
            source: "Pew Research Center, adults in the United States",
            year: Some(2025),
            grade: Grade::B,
            second_hand: true,
        });
    }
    figures
}

/// The judgement behind the trust that posting builds.
pub fn trust() -> BenchmarkBasis {
    BenchmarkBasis::judged(Message::new("metric-trust"), [0.4, 0.6, 0.8].map(Arg::Rate))
}

/// What is typical of a trade, where it stands in for an answer.
pub fn typical_of_trade(facts: &Facts) -> Vec<BenchmarkBasis> {
    let trade = facts.trade;
    let mut figures = Vec::new();
    let money = |usd: f64| Arg::Money(facts.money(crate::facts::round_money(usd * facts.per_usd)));
    if facts.order_value.assumed {
        let r = trade.order_value_usd;
        figures.push(BenchmarkBasis::judged(
            Message::new("metric-order-value"),
            [money(r.low), money(r.median), money(r.high)],
        ));
    }
    if facts.contribution.assumed {
        let r = trade.contribution;
        let range = [r.low, r.median, r.high].map(Arg::Rate);
        figures.push(BenchmarkBasis::judged(Message::new("metric-contribution"), range));
    }
    if facts.returning.assumed {
        let r = trade.become_regulars;
        let range = [r.low, r.median, r.high].map(Arg::Rate);
        figures.push(BenchmarkBasis::judged(Message::new("metric-returning"), range));
    }
    figures
}
