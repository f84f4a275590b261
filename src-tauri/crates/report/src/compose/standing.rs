//! Where the business stands, in words.

use super::{Compose, cell};
use crate::document::Block;
use plainsail_planner::message::{Arg, Message};

impl Compose<'_> {
    pub(super) fn standing(&self) -> Vec<Block> {
        let standing = &self.plan.advice.standing;
        let mut blocks = Vec::new();
        if standing.accounts.is_empty() {
            blocks.push(self.paragraph("standing-accounts-none"));
        } else {
            blocks.push(self.accounts());
        }
        let lists = [
            ("", &standing.known),
            ("standing-strengths-title", &standing.strengths),
            ("standing-weaknesses-title", &standing.weaknesses),
        ];
        for (title, messages) in lists {
            if messages.is_empty() {
                continue;
            }
            if !title.is_empty() {
                blocks.push(self.heading(title));
            }
            blocks.push(Block::List { items: messages.iter().map(|m| self.line(m)).collect() });
        }
        if !standing.risks.is_empty() {
            blocks.push(self.risks());
        }
        blocks.extend(self.watch());
        blocks
    }

    fn accounts(&self) -> Block {
        let rows = self.plan.advice.standing.accounts.iter().map(|account| {
            vec![
                cell(self.text(&format!("network-{}", account.network))),
                cell(self.say(&account.advice)),
                cell(self.wording.number(account.followers, 0)),
            ]
        });
        let columns = vec![
            self.column("column-account", false),
            self.column("column-advice", false),
            self.column("column-followers", true),
        ];
        Block::Table(self.table("standing-accounts-table", columns, rows.collect()))
    }

    fn risks(&self) -> Block {
        let rows = self
            .plan
            .advice
            .standing
            .risks
            .iter()
            .map(|risk| vec![cell(self.say(&risk.what)), cell(self.say(&risk.answer))]);
        self.words_table("risks-table", &["column-risk", "column-answer"], rows.collect())
    }

    /// The rivals with room for notes, and what to look for.
    fn watch(&self) -> Vec<Block> {
        let watch = &self.plan.advice.standing.watch;
        let mut blocks =
            vec![self.heading("watch-title"), Block::Paragraph(self.line(&watch.reason))];
        if !watch.rivals.is_empty() {
            let rows = watch.rivals.iter().map(|rival: &Arg| {
                let name = self.say(&Message::new("number").with("n", rival.clone()));
                vec![cell(name), cell(""), cell("")]
            });
            let columns = ["column-rival", "column-day", "column-saw"];
            blocks.push(self.words_table("watch-table", &columns, rows.collect()));
        }
        let notes = watch.note.iter().chain([&watch.against]);
        blocks.push(Block::List { items: notes.map(|m| self.line(m)).collect() });
        blocks
    }
}
