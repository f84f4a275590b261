//! Ground rules, in words.

use super::Compose;
use crate::document::Block;

impl Compose<'_> {
    pub(super) fn ground_rules(&self) -> Vec<Block> {
        let mut blocks = vec![self.paragraph("ground-intro")];
        for group in &self.plan.advice.ground_rules {
            blocks.push(Block::Heading { text: self.say(&group.title) });
            blocks.push(Block::Paragraph(self.line(&group.reason)));
            blocks.push(self.listed(&group.points));
        }
        blocks
    }
}
