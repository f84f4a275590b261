//! The rules that apply, and those the owner decided otherwise.

use super::Compose;
use crate::document::{Block, RuleLine};
use plainsail_planner::advice::rule::Recommendation;
use plainsail_planner::answer::own;
use plainsail_planner::message::Message;

impl Compose<'_> {
    pub(super) fn rules(&self) -> Vec<Block> {
        let items: Vec<RuleLine> =
            self.plan.recommendations.iter().filter_map(|r| self.rule(r)).collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![self.paragraph("rules-intro"), Block::Rules { items }]
    }

    fn rule(&self, r: &Recommendation) -> Option<RuleLine> {
        let question = own::overrule_of(r.rule)?;
        let study = Message::new("rule-source")
            .with("study", r.source.name)
            .with("grade", Message::new(r.source.grade.key()));
        let judgement = r.source.name.is_empty();
        Some(RuleLine {
            code: r.rule.to_owned(),
            advice: self.say(&r.advice),
            reason: self.say(&r.reason),
            source: if judgement { String::new() } else { self.say(&study) },
            question: question.id.to_owned(),
            overruled: r.overruled.clone(),
        })
    }
}
