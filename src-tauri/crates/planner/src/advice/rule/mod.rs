//! The rules of strategy: when each applies, what it recommends, why, and on whose evidence.
//!
//! A rule is a plain function of the [`Grounds`]: it fires with what to say, or not at all. The
//! rules that decide something (how many networks, how the hours split, when adverts open) are
//! applied where that is decided; here they say so. Words: `rule-<code>` recommends,
//! `rule-<code>-why` gives the reason.
//!
//! - `purposes`: goals, the mix of posts, trust before adverts, measures, reviews.
//! - `networks`: which, how many, how often, in which form.
//! - `adverts`: money, when to stop or raise, partners, tools.
//! - `people`: care, crisis, praise, being found, ground rules.

mod adverts;
mod networks;
mod people;
mod purposes;
#[cfg(test)]
mod tests;

use crate::benchmark::Grade;
use crate::decision::Grounds;
use crate::message::Message;
use serde::Serialize;

/// Whose evidence a rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The study or the platform; empty for judgement.
    pub name: &'static str,
    /// How solid.
    pub grade: Grade,
}

/// Nobody's but ours.
const JUDGEMENT: Source = Source { name: "", grade: Grade::E };

const fn study(name: &'static str, grade: Grade) -> Source {
    Source { name, grade }
}

/// One rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its code, such as `K1`.
    pub code: &'static str,
    /// Whose evidence it rests on.
    pub source: Source,
    /// When it applies, and what it then says.
    pub when: When,
}

/// When a rule applies.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// On any grounds, in its own words.
    Always,
    /// On any grounds, with their figures.
    Worded(fn(&Grounds<'_>) -> Message),
    /// On some grounds; `None` when it does not apply.
    Says(fn(&Grounds<'_>) -> Option<Message>),
}

impl Rule {
    /// What it recommends on these grounds; `None` when it does not apply.
    pub fn fires(&self, grounds: &Grounds<'_>) -> Option<Message> {
        match self.when {
            When::Always => Some(say(self.code)),
            When::Worded(words) => Some(words(grounds)),
            When::Says(says) => says(grounds),
        }
    }
}

/// A rule that applies, with what it recommends.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Recommendation {
    /// The rule's code.
    pub rule: &'static str,
    /// What to do.
    pub advice: Message,
    /// Why.
    pub reason: Message,
    /// Whose evidence it rests on.
    pub source: Source,
    /// The reason the owner gave for deciding otherwise.
    pub overruled: Option<String>,
}

/// Every rule, in the order shown.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    purposes::RULES.iter().chain(networks::RULES).chain(adverts::RULES).chain(people::RULES)
}

/// What applies on these grounds.
pub fn recommendations(grounds: &Grounds<'_>) -> Vec<Recommendation> {
    all()
        .filter_map(|rule| {
            Some(Recommendation {
                rule: rule.code,
                advice: rule.fires(grounds)?,
                reason: Message::new(format!("rule-{}-why", rule.code.to_ascii_lowercase())),
                source: rule.source,
                overruled: grounds.facts.overrules(rule.code).map(str::to_owned),
            })
        })
        .collect()
}

/// What the rule with this code says.
fn say(code: &str) -> Message {
    Message::new(format!("rule-{}", code.to_ascii_lowercase()))
}

/// The same, when a condition holds.
fn say_if(condition: bool, code: &str) -> Option<Message> {
    condition.then(|| say(code))
}
