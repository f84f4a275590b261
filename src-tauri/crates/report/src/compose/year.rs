//! The year after the first four weeks, in words.

use super::{Compose, cell};
use crate::document::Block;

impl Compose<'_> {
    pub(super) fn year(&self) -> Vec<Block> {
        let milestones = &self.plan.advice.milestones;
        if milestones.is_empty() {
            return Vec::new();
        }
        // Where nothing costs money there is no column for it.
        let costs = milestones.iter().any(|milestone| milestone.money.is_some());
        let rows = milestones.iter().map(|milestone| {
            let money = milestone.money.map(|money| self.wording.money(money)).unwrap_or_default();
            let mut row = vec![
                cell(self.wording.date(milestone.by)),
                cell(self.say(&milestone.text)),
                cell(self.say(&milestone.who)),
                cell(self.wording.hours(milestone.hours)),
            ];
            row.extend(costs.then(|| cell(money)));
            row
        });
        let mut columns = vec![
            self.column("column-by", false),
            self.column("column-do", false),
            self.column("column-who", false),
            self.column("column-takes", true),
        ];
        columns.extend(costs.then(|| self.column("column-costs", true)));
        vec![
            self.paragraph("year-intro"),
            Block::Table(self.table("year-table", columns, rows.collect())),
        ]
    }
}
