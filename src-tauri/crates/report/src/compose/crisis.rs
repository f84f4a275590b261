//! The page for a bad day, in words: short enough for one sheet of paper.

use super::{Compose, cell};
use crate::document::Block;
use plainsail_planner::message::{Arg, Message};

impl Compose<'_> {
    pub(super) fn crisis(&self) -> Vec<Block> {
        let crisis = &self.plan.advice.crisis;
        vec![
            Block::Paragraph(self.line(&crisis.reason)),
            self.levels(),
            self.first_hour(),
            self.first_words(),
            self.whom_to_call(),
            self.heading("crisis-after-title"),
            self.listed(&crisis.recovery),
        ]
    }

    fn level(&self, level: u8) -> String {
        self.say(&Message::new("crisis-level").with("n", u32::from(level)))
    }

    fn levels(&self) -> Block {
        let rows = self.plan.advice.crisis.severities.iter().map(|severity| {
            vec![
                cell(self.level(severity.level)),
                cell(self.say(&severity.sign)),
                cell(self.say(&severity.who)),
                cell(self.say(&severity.act)),
            ]
        });
        let columns = ["column-level", "column-sign", "column-decides", "column-act"];
        self.words_table("crisis-levels-table", &columns, rows.collect())
    }

    fn first_hour(&self) -> Block {
        let rows = self.plan.advice.crisis.first_hour.iter().map(|step| {
            vec![
                cell(self.say(&Message::new("number").with("n", Arg::Count(step.minute.into())))),
                cell(self.say(&step.text)),
                cell(self.say(&step.who)),
            ]
        });
        let columns = vec![
            self.column("column-minute", true),
            self.column("column-step", false),
            self.column("column-who", false),
        ];
        Block::Table(self.table("crisis-hour-table", columns, rows.collect()))
    }

    fn first_words(&self) -> Block {
        let rows = self.plan.advice.crisis.severities.iter().map(|severity| {
            vec![cell(self.level(severity.level)), cell(self.say(&severity.words))]
        });
        self.words_table("crisis-words-table", &["column-level", "column-say"], rows.collect())
    }

    /// Names and numbers stay empty: they are written in by hand.
    fn whom_to_call(&self) -> Block {
        let rows = self
            .plan
            .advice
            .crisis
            .call
            .iter()
            .map(|whom| vec![cell(self.say(whom)), cell(""), cell("")]);
        let columns = ["column-call", "column-name", "column-phone"];
        self.words_table("crisis-call-table", &columns, rows.collect())
    }
}
