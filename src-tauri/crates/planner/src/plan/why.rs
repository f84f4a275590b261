//! Every "why?" of a plan: which answers and figures stand behind what it says.

use super::make::Making;
use super::rationale::{AnswerBasis, Rationale};
use super::{BenchmarkBasis, Forecast, MoneyPlan, evidence};
use crate::decision::media_buying;
use crate::facts::{Conversion, round_money, whole_above_ten};
use crate::forecast::DRAWS;
use crate::message::{Arg, Message};
use std::collections::BTreeMap;

const CHANGES: [&str; 4] = ["change-price", "change-costs", "change-repeat", "change-budget"];

impl Making<'_> {
    pub(super) fn rationales(
        &self,
        forecast: &Forecast,
        money: &MoneyPlan,
    ) -> BTreeMap<String, Rationale> {
        let mut all = BTreeMap::new();
        let mut add = |id: &str, rationale: Rationale| {
            all.insert(id.to_owned(), rationale);
        };
        add("chance", self.why_chance(forecast));
        add("loss", self.why("loss").from_answers(self.value_answers()).changed_by(&CHANGES));
        add("profit", self.why_profit());
        add("customers", self.why("customers").from_benchmarks(self.post_figures()));
        add("money", self.why_money(money));
        add("hours", self.why("hours").from_answers(self.hours_answers()));
        add("break-even", self.why_break_even());
        add("hour-earns", self.why("hour-earns").from_answers(self.value_answers()));
        add("networks", self.why_networks());
        add("left-out", self.why("left-out").from_answers(self.hours_answers()));
        if money.adequacy.is_some() {
            add("adequacy", self.why_adequacy());
        }
        all
    }

    fn why(&self, id: &str) -> Rationale {
        let facts = self.facts;
        Rationale::new(
            Message::new(format!("why-{id}")),
            Message::new(format!("why-{id}-formula"))
                .with("draws", Arg::Count(i64::try_from(DRAWS).unwrap_or(0)))
                .with("margin", Arg::Money(facts.money(whole_above_ten(facts.margin()))))
                .with(
                    "worth",
                    Arg::Money(facts.money(round_money(media_buying::worth_of_customer(facts)))),
                )
                .with("hours", Arg::Hours(facts.hours_week.value))
                .with("kept", u32::try_from(self.schedule.cadences.len()).unwrap_or(0))
                .with("iota", Arg::Rate(facts.beliefs().incrementality.mean()))
                .with("people", Arg::Number(round_money(self.people_in_reach()), 0)),
        )
    }

    /// People adverts can reach; everybody where none can be bought.
    fn people_in_reach(&self) -> f64 {
        let grounds = self.grounds();
        grounds.coverage().map_or(self.facts.people, |coverage| coverage.prices.audience)
    }

    fn value_answers(&self) -> Vec<AnswerBasis> {
        let f = self.facts;
        let mut basis = vec![
            evidence::answer(&f.order_value),
            evidence::answer(&f.contribution),
            evidence::answer(&f.returning),
            evidence::answer(&f.visits_per_month),
            evidence::answer(&f.months_stay),
        ];
        if f.tax > 0.0 {
            basis.push(AnswerBasis { question: "tax_rate", assumed: false });
        }
        if f.conversion.value == Conversion::Lead {
            basis.push(evidence::answer(&f.close));
        }
        basis
    }

    fn hours_answers(&self) -> Vec<AnswerBasis> {
        let f = self.facts;
        vec![
            evidence::answer(&f.hours_week),
            evidence::answer(&f.messages_week),
            evidence::answer(&f.goal),
        ]
    }

    fn advert_figures(&self) -> Vec<BenchmarkBasis> {
        // Without a budget nobody asks what adverts cost.
        let funded = self.prices.iter().filter(|_| self.facts.ad_budget.value > 0.0);
        let mut figures: Vec<_> =
            funded.flat_map(|prices| evidence::adverts(prices, self.facts)).collect();
        if !figures.is_empty() {
            figures.extend(evidence::advert_judgements(self.facts));
        }
        figures.extend(evidence::trials(self.facts));
        figures
    }

    fn post_figures(&self) -> Vec<BenchmarkBasis> {
        let mut figures: Vec<_> = self
            .schedule
            .cadences
            .iter()
            .flat_map(|cadence| evidence::posts(cadence, self.facts))
            .collect();
        figures.push(evidence::trust(self.facts));
        figures
    }

    fn why_chance(&self, forecast: &Forecast) -> Rationale {
        let f = self.facts;
        let id = if forecast.chance.is_some() { "chance" } else { "no-chance" };
        self.why(id)
            .from_answers([evidence::answer(&f.need), evidence::answer(&f.ad_budget)])
            .from_answers(self.value_answers())
            .from_benchmarks(self.advert_figures())
            .from_benchmarks(evidence::typical_of_trade(f))
            .changed_by(&CHANGES)
    }

    fn why_profit(&self) -> Rationale {
        let f = self.facts;
        self.why("profit")
            .from_answers([
                evidence::answer(&f.ad_budget),
                evidence::answer(&f.tools),
                evidence::answer(&f.hours_week),
                evidence::answer(&f.wage),
            ])
            .from_benchmarks(self.advert_figures())
            .from_benchmarks(self.post_figures())
            .changed_by(&CHANGES)
    }

    fn why_money(&self, money: &MoneyPlan) -> Rationale {
        let id = match () {
            () if money.unmeasured => "money-unmeasured",
            () if money.unspent.minor > 0 => "money-unspent",
            () if !self.facts.goal.value.sells() => "money-known",
            () => "money",
        };
        self.why(id)
            .from_answers([evidence::answer(&self.facts.ad_budget)])
            .from_answers(self.value_answers())
            .from_benchmarks(self.advert_figures())
    }

    fn why_break_even(&self) -> Rationale {
        self.why("break-even")
            .from_answers(self.value_answers())
            .from_benchmarks(evidence::advert_judgements(self.facts).into_iter().take(1))
            .from_benchmarks(evidence::trials(self.facts))
            .from_benchmarks(evidence::typical_of_trade(self.facts))
            .changed_by(&["change-price", "change-costs", "change-repeat"])
    }

    fn why_networks(&self) -> Rationale {
        let f = self.facts;
        self.why("networks")
            .from_answers([evidence::answer(&f.buyers), evidence::answer(&f.hours_week)])
            .from_benchmarks(self.post_figures())
            .changed_by(&["change-hours", "change-content"])
    }

    fn why_adequacy(&self) -> Rationale {
        let meta = self.prices.iter().take(1);
        self.why("adequacy")
            .from_answers([
                evidence::answer(&self.facts.ad_budget),
                AnswerBasis { question: "area", assumed: self.facts.area_assumed },
            ])
            .from_benchmarks(
                meta.flat_map(|p| evidence::adverts(p, self.facts).into_iter().take(1)),
            )
            .changed_by(&["change-budget", "change-area"])
    }
}
