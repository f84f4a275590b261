//! The trade's terms the plan uses, each in a line.

use super::Compose;
use crate::document::{Block, Chapter, Line};
use plainsail_planner::message::Message;
use serde_json::Value;

/// Terms of the glossary, in the order shown.
const TERMS: [&str; 20] = [
    "margin",
    "break-even",
    "roas",
    "roi",
    "cpm",
    "cpc",
    "ctr",
    "cvr",
    "cpa",
    "cpl",
    "impressions",
    "frequency",
    "engagement",
    "organic",
    "hashtag",
    "utm",
    "saved-replies",
    "call-to-action",
    "in-twenty",
    "judgement",
];

impl Compose<'_> {
    /// The terms that stand somewhere in these chapters; empty where there are none.
    pub(super) fn glossary(&self, chapters: &[Chapter]) -> Vec<Block> {
        let mut said = String::new();
        collect(&serde_json::to_value(chapters).unwrap_or_default(), &mut said);
        let said = said.to_lowercase();
        let used = |term: &&&str| {
            let forms = self.wording.attribute(&format!("glossary-{term}"), "words");
            let forms = forms.unwrap_or_default().to_lowercase();
            forms.split(',').map(str::trim).any(|form| stands_in(&said, form))
        };
        let items: Vec<Line> =
            TERMS.iter().filter(used).filter_map(|term| self.explained(term)).collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![self.paragraph("glossary-intro"), Block::List { items }]
    }

    fn explained(&self, term: &str) -> Option<Line> {
        let key = format!("glossary-{term}");
        let strong = self.text(&key);
        let told = self.wording.attribute(&key, "tip")?;
        let message = Message::new("labelled").with("label", strong.as_str()).with("words", told);
        Some(Line { text: self.say(&message), strong, why: None })
    }
}

/// Every text of a value but ids, a line each.
fn collect(value: &Value, said: &mut String) {
    match value {
        Value::String(text) => {
            said.push_str(text);
            said.push('\n');
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, said)),
        Value::Object(fields) => {
            let worded = fields.iter().filter(|(name, _)| !matches!(name.as_str(), "id" | "why"));
            worded.for_each(|(_, field)| collect(field, said));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a form stands in a text as a word of its own.
fn stands_in(text: &str, form: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    !form.is_empty()
        && text.match_indices(form).any(|(at, _)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.get(at + form.len()..).and_then(|after| after.chars().next());
            !inside(before) && !inside(after)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_of_the_catalogue_is_known() {
        let catalogue = include_str!("../../../../../ui/text/en/glossary.ftl");
        let named = catalogue.lines().filter_map(|line| line.strip_prefix("glossary-"));
        let named: Vec<&str> = named.filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
        assert_eq!(named, TERMS);
    }

    #[test]
    fn a_form_is_a_whole_word() {
        assert!(stands_in("your cpa is", "cpa") && stands_in("(cpa)", "cpa"));
        assert!(!stands_in("cpas and acpa", "cpa") && !stands_in("anything", ""));
    }
}
