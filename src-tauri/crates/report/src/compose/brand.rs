//! The brand card, in words.

use super::{Compose, cell};
use crate::document::Block;
use plainsail_planner::message::Message;

impl Compose<'_> {
    pub(super) fn brand(&self) -> Vec<Block> {
        let card = &self.plan.advice.brand;
        let mut blocks = vec![
            Block::Paragraph(self.line(&card.reason)),
            self.heading("brand-values-title"),
            self.points(&card.values),
            self.heading("brand-voice-title"),
            self.voices(),
        ];
        if let Some(first) = &card.first {
            blocks.push(Block::Paragraph(self.line(first)));
        }
        for (title, told) in [
            ("brand-never-title", &card.never),
            ("brand-look-title", &card.visuals),
            ("brand-posts-title", &card.posts),
        ] {
            blocks.push(self.heading(title));
            blocks.push(self.points(told));
        }
        blocks
    }

    /// Messages as points.
    pub(super) fn points(&self, messages: &[Message]) -> Block {
        Block::List { items: messages.iter().map(|message| self.line(message)).collect() }
    }

    fn voices(&self) -> Block {
        let rows = self.plan.advice.brand.voices.iter().map(|voice| {
            vec![
                cell(self.say(&voice.name)),
                cell(self.say(&voice.how)),
                cell(self.in_a_row(&voice.write)),
                cell(self.in_a_row(&voice.avoid)),
            ]
        });
        let columns = ["column-voice", "column-how", "column-write", "column-avoid"];
        self.words_table("brand-voice-table", &columns, rows.collect())
    }
}
