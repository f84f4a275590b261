//! Every "why?", in words.

use super::Compose;
use crate::document::{Basis, OwnFigure, Rationale, SourcedBasis};
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::plan;
use plainsail_planner::questionnaire::Kind;
use plainsail_planner::questionnaire::question::question;
use plainsail_planner::questionnaire::typical::typical;
use plainsail_wording::{answer, key};
use std::collections::{BTreeMap, BTreeSet};

impl Compose<'_> {
    /// The explanations that something refers to.
    pub(super) fn rationales(&self, used: &BTreeSet<String>) -> BTreeMap<String, Rationale> {
        let all = self.plan.rationales.iter().filter(|(id, _)| used.contains(*id));
        all.map(|(id, r)| (id.clone(), self.rationale(r))).collect()
    }

    fn rationale(&self, r: &plan::Rationale) -> Rationale {
        Rationale {
            title: self.say(&r.title),
            formula: self.say(&r.formula),
            answers: r.answers.iter().filter_map(|a| self.basis(a)).collect(),
            benchmarks: r.benchmarks.iter().map(|b| self.sourced(b)).collect(),
            changes: r.changes.iter().map(|m| self.say(m)).collect(),
        }
    }

    fn basis(&self, basis: &plan::AnswerBasis) -> Option<Basis> {
        let question = question(basis.question)?;
        let given = answer::answer(question, self.answers, self.wording);
        let typical = || typical(question.id, self.answers).map(|typical| self.say(&typical.text));
        Some(Basis {
            label: answer::short(question.id, self.wording),
            value: given.or_else(typical).unwrap_or_default(),
            assumed: basis.assumed,
        })
    }

    pub(super) fn sourced(&self, basis: &plan::BenchmarkBasis) -> SourcedBasis {
        let [low, middle, high] = basis.range.clone().map(at_most_whole);
        let said = |arg: &Arg| self.say(&Message::new("number").with("n", arg.clone()));
        let sure = said(&low) == said(&high);
        let value = Message::new(if sure { "benchmark-value-one" } else { "benchmark-value" })
            .with("low", low)
            .with("middle", middle)
            .with("high", high);
        let dated = |year: u16| basis.source.contains(&year.to_string());
        let source = match basis.year {
            None if basis.own => Message::new("source-own"),
            None => Message::new("source-judgement"),
            Some(year) if dated(year) => Message::new(if basis.second_hand {
                "source-dated-second-hand"
            } else {
                "source-dated"
            })
            .with("study", basis.source),
            Some(year) => {
                Message::new(if basis.second_hand { "source-second-hand" } else { "source-study" })
                    .with("study", basis.source)
                    .with("year", Arg::Text(year.to_string()))
            }
        };
        SourcedBasis {
            label: self.say(&basis.label),
            value: self.say(&value),
            source: self.say(&source),
            grade: if basis.own { String::new() } else { self.text(basis.grade.key()) },
            own: basis.figure.and_then(|id| self.own_figure(id)),
        }
    }

    fn own_figure(&self, id: &str) -> Option<OwnFigure> {
        let question = question(id)?;
        let given = self.answers.number(id).map(|number| self.wording.number(number, 3));
        let unit = match question.kind {
            Kind::Number { unit, .. } => self.text(&key::unit_key(unit)),
            _ => self.plan.currency.code().to_owned(),
        };
        Some(OwnFigure { question: id.to_owned(), unit, given })
    }
}

/// A share no larger than the whole.
fn at_most_whole(arg: Arg) -> Arg {
    match arg {
        Arg::Rate(rate) => Arg::Rate(rate.min(1.0)),
        other => other,
    }
}
