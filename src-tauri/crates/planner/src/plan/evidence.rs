//! The outside figures behind a forecast, with their sources.

use super::rationale::{AnswerBasis, BenchmarkBasis};
use crate::answer::own::{self, Metric};
use crate::benchmark::{self, Benchmark, Grade};
use crate::decision::cadence::Cadence;
use crate::decision::media_buying::Prices;
use crate::decision::network;
use crate::facts::{Conversion, Facts, Known};
use crate::forecast::prior::{Beta, LogNormal};
use crate::message::{Arg, Message};

/// The answer behind a known figure.
pub fn answer<T>(known: &Known<T>) -> AnswerBasis {
    AnswerBasis { question: known.question, assumed: known.assumed }
}

/// The figures behind one buyer's adverts.
pub fn adverts(prices: &Prices, facts: &Facts) -> Vec<BenchmarkBasis> {
    let money = |units: f64| Arg::Money(facts.money(units));
    let figure = |metric| own::figure_of(metric, prices.buyer.code());
    let (cpm, ctr, cvr) = metrics(facts.conversion.value);
    let row = |metric| row(metric, prices.buyer.code(), facts.trade.industry);
    let rate = Message::new(format!("metric-{}", cvr.replace('_', "-")));
    let buyer = Arg::Say(Message::new(format!("buyer-{}", prices.buyer.code())));
    [
        (figure(Metric::Cpm), row(cpm), basis(prices.cpm, &money)),
        (figure(Metric::Ctr), row(ctr), basis(prices.ctr, &Arg::Rate)),
        (figure(Metric::Cvr), row(cvr), basis(prices.rate, &Arg::Rate)),
    ]
    .into_iter()
    .filter_map(|(figure, row, range)| {
        let figure = figure?;
        let label = if figure.metric == Metric::Cvr {
            rate.clone().with("buyer", buyer.clone())
        } else {
            figure.label()
        };
        Some(BenchmarkBasis::replaceable(figure, label, range, row, facts))
    })
    .collect()
}

fn metrics(conversion: Conversion) -> (&'static str, &'static str, &'static str) {
    match conversion {
        Conversion::Lead => ("cpm", "ctr_leads_objective", "cvr_lead"),
        Conversion::OnlineSale => ("cpm", "ctr", "cvr_purchase_site"),
        _ => ("cpm", "ctr", "cvr_visit"),
    }
}

/// The published row a figure was made from: the industry's own, else the one for all.
fn row(metric: &str, network: &str, industry: &str) -> Option<&'static Benchmark> {
    let own = if metric == "cvr_purchase_site" { "cvr_purchase" } else { metric };
    benchmark::of_industry(own, network, industry)
        .or_else(|| benchmark::find(metric, network, "all"))
        .or_else(|| benchmark::find(metric, network, "B2B"))
}

/// Low end, middle and high end of a belief.
fn basis(prior: LogNormal, arg: &impl Fn(f64) -> Arg) -> [Arg; 3] {
    let (low, high) = prior.p10_p90();
    [arg(low), arg(prior.median), arg(high)]
}

/// How much of what adverts seem to bring would have come anyway, and how fast people tire.
pub fn advert_judgements(facts: &Facts) -> Vec<BenchmarkBasis> {
    let beliefs = facts.beliefs();
    let studied = BenchmarkBasis {
        source: "Gordon, Moakler and Zettelmeyer, 663 advertising experiments",
        year: Some(2022),
        ..judged(Metric::Incrementality, beliefs.incrementality, facts)
    };
    vec![
        if studied.own {
            judged(Metric::Incrementality, beliefs.incrementality, facts)
        } else {
            studied
        },
        judged(Metric::Fatigue, beliefs.fatigue, facts),
    ]
}

/// How many trial visits join, where that is not asked.
pub fn trials(facts: &Facts) -> Option<BenchmarkBasis> {
    let asked = facts.conversion.value == Conversion::Lead;
    let belief = facts.becomes_customer().filter(|_| !asked)?;
    Some(judged(Metric::Close, belief, facts))
}

/// A share believed in, which the owner can replace.
fn judged(metric: Metric, belief: Beta, facts: &Facts) -> BenchmarkBasis {
    let figure = own::figure_of(metric, "");
    let label = figure.map_or_else(|| Message::new("metric-trust"), own::Figure::label);
    let (low, high) = belief.about_p10_p90();
    BenchmarkBasis {
        figure: figure.map(|figure| figure.question.id),
        own: facts.own(metric, "").is_some(),
        ..BenchmarkBasis::judged(label, [low, belief.mean(), high].map(Arg::Rate))
    }
}

/// The figures behind one network's posts.
pub fn posts(cadence: &Cadence, facts: &Facts) -> Vec<BenchmarkBasis> {
    let code = cadence.scored.network.code;
    let mut figures = Vec::new();
    if let Some(figure) = own::figure_of(Metric::Reach, code) {
        let published = benchmark::find("organic_reach_rate_per_post", code, "all");
        let own = facts.own(Metric::Reach, code);
        let prior = own.or_else(|| published.and_then(|row| LogNormal::from_benchmark(row, 0.6)));
        if let Some(prior) = prior {
            let range = basis(prior, &Arg::Rate);
            figures.push(BenchmarkBasis::replaceable(
                figure,
                figure.label(),
                range,
                published,
                facts,
            ));
        }
    }
    if let Some(figure) = own::figure_of(Metric::HoursPerPost, code) {
        let row = benchmark::any_of("hours_per_post", code);
        let range = [cadence.hours_per_post; 3].map(|hours| Arg::Number(hours, 1));
        figures.push(BenchmarkBasis::replaceable(figure, figure.label(), range, row, facts));
    }
    figures.extend(usage(code));
    figures
}

/// How many adults use a network.
fn usage(code: &str) -> Option<BenchmarkBasis> {
    let usage = benchmark::usage::USAGE.iter().find(|u| u.network == code)?;
    let label = Message::new("metric-usage").with("network", network::name(code));
    let least = usage.ages.into_iter().fold(usage.all, f64::min);
    let most = usage.ages.into_iter().fold(usage.all, f64::max);
    Some(BenchmarkBasis {
        source: "Pew Research Center, adults in the United States",
        year: Some(2025),
        grade: Grade::B,
        second_hand: true,
        ..BenchmarkBasis::judged(label, [least, usage.all, most].map(Arg::Rate))
    })
}

/// The judgement behind the trust that posting builds.
pub fn trust(facts: &Facts) -> BenchmarkBasis {
    judged(Metric::Trust, facts.beliefs().trust_least, facts)
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
