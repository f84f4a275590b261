//! Who does what, in words.

use super::{Compose, cell};
use crate::document::Block;
use plainsail_planner::message::Message;
use plainsail_planner::message::point::duration;

impl Compose<'_> {
    pub(super) fn people(&self) -> Vec<Block> {
        let people = &self.plan.advice.people;
        let mut blocks = vec![Block::Paragraph(self.line(&people.reason))];
        if people.jobs.is_empty() {
            blocks.push(self.paragraph("people-none"));
        } else {
            blocks.push(self.jobs());
        }
        if people.loads.len() > 1 {
            let loads = people.loads.iter().map(|load| {
                self.line(
                    &Message::new("people-load")
                        .with("who", load.who.clone())
                        .with("hours", duration(load.hours)),
                )
            });
            blocks.push(Block::List { items: loads.collect() });
        }
        blocks.extend([
            self.heading("people-fit-title"),
            self.listed(&people.fit),
            self.heading("people-training-title"),
            self.listed(&people.training),
            self.heading("people-away-title"),
            self.listed(&people.away),
        ]);
        blocks
    }

    fn jobs(&self) -> Block {
        let people = &self.plan.advice.people;
        let rows = people.jobs.iter().map(|job| {
            let mut hours = cell(self.wording.hours(job.hours));
            hours.why = self.why("hours");
            vec![
                cell(self.text(&format!("job-name-{}", job.code))),
                cell(self.say(&job.who)),
                cell(self.say(&job.suits)),
                hours,
            ]
        });
        let spare = (people.spare > 0.0).then(|| {
            vec![
                cell(self.text("job-name-spare")),
                cell(""),
                cell(self.text("job-suits-spare")),
                cell(self.wording.hours(people.spare)),
            ]
        });
        let columns = vec![
            self.column("column-task", false),
            self.column("column-who", false),
            self.column("column-suits", false),
            self.column("column-hours", true),
        ];
        Block::Table(self.table("people-table", columns, rows.chain(spare).collect()))
    }
}
