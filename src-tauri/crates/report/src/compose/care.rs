//! Looking after people, in words.

use super::{Compose, cell};
use crate::document::{Block, Line, Tone};
use plainsail_planner::message::Message;
use plainsail_planner::message::point::Point;

impl Compose<'_> {
    pub(super) fn care(&self) -> Vec<Block> {
        let care = &self.plan.advice.care;
        let mut blocks = vec![
            Block::Paragraph(self.line(&care.reason)),
            Block::Paragraph(self.labelled("care-who", &self.say(&care.answered_by))),
        ];
        if !care.first.is_empty() {
            blocks.push(self.advised(Tone::Caution, "care-first-title", &care.first));
        }
        if !care.targets.is_empty() {
            blocks.push(self.heading("care-targets-title"));
            blocks.push(self.targets());
            let clock: Vec<String> = care.clock.iter().map(|m| self.say(m)).collect();
            blocks.push(Block::Paragraph(Line {
                text: clock.join(" "),
                strong: String::new(),
                why: None,
            }));
        }
        blocks.push(self.heading("care-replies-title"));
        blocks.push(self.paragraph("care-replies-intro"));
        blocks.push(self.saved_replies());
        blocks.push(self.heading("complaint-title"));
        blocks.push(self.listed(&care.complaint));
        blocks.push(self.heading("care-log-title"));
        blocks.push(self.paragraph("care-log-intro"));
        blocks.push(Block::List { items: care.log.iter().map(|m| self.line(m)).collect() });
        blocks.push(self.heading("praise-title"));
        blocks.push(self.listed(&care.praise));
        blocks.push(self.heading("tools-title"));
        blocks.push(self.listed(&care.tools));
        blocks
    }

    fn targets(&self) -> Block {
        let rows = self.plan.advice.care.targets.iter().map(|target| {
            vec![
                cell(self.text(&format!("kind-{}", target.kind.code()))),
                cell(self.say(&target.aim.message())),
                cell(self.say(&target.latest.message())),
                cell(self.say(&target.reason)),
            ]
        });
        let columns = ["column-kind", "column-aim", "column-latest", "column-because"];
        self.words_table("care-targets-table", &columns, rows.collect())
    }

    fn saved_replies(&self) -> Block {
        let replies = &self.plan.advice.care.saved_replies;
        let rows = replies
            .iter()
            .map(|reply| vec![cell(self.say(&reply.when)), cell(self.say(&reply.text))]);
        self.words_table("care-replies-table", &["column-when", "column-say"], rows.collect())
    }

    pub(super) fn heading(&self, key: &str) -> Block {
        Block::Heading { text: self.text(key) }
    }

    /// "Who answers: you", the label in bold.
    pub(super) fn labelled(&self, label: &str, words: &str) -> Line {
        let strong = self.text(label);
        let text =
            self.say(&Message::new("labelled").with("label", strong.as_str()).with("words", words));
        let strong = if text.starts_with(&strong) { strong } else { String::new() };
        Line { text, strong, why: None }
    }

    /// Advice as points.
    pub(super) fn listed(&self, points: &[Point]) -> Block {
        Block::List { items: points.iter().map(|point| self.line(&point.text)).collect() }
    }

    /// Advice to notice.
    pub(super) fn advised(&self, tone: Tone, title: &str, points: &[Point]) -> Block {
        Block::Notice {
            tone,
            title: self.text(title),
            lines: points.iter().map(|point| self.line(&point.text)).collect(),
        }
    }

    /// A table of words without figures.
    pub(super) fn words_table(
        &self,
        caption: &str,
        columns: &[&str],
        rows: Vec<Vec<crate::document::Cell>>,
    ) -> Block {
        let columns = columns.iter().map(|key| self.column(key, false)).collect();
        Block::Table(self.table(caption, columns, rows))
    }
}
