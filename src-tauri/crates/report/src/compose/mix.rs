//! What the ideas are about, as one strip, in words.

use super::{Compose, cell};
use crate::chart::{Chart, ChartData, Part};
use crate::document::Purpose;
use plainsail_planner::advice::ratio::PostKind;
use plainsail_planner::message::{Arg, Message};

impl Compose<'_> {
    /// The ideas by topic, those that sell last; `None` where there are none.
    pub(super) fn mix_chart(&self) -> Option<Chart> {
        let content = &self.plan.advice.content;
        let ideas = &content.ideas;
        let sells = ideas.iter().filter(|idea| idea.kind == PostKind::Sells).count();
        let give = content.topics.iter().map(|topic| {
            let about = ideas.iter().filter(|idea| idea.topic == topic.code);
            let posts = about.filter(|idea| idea.kind != PostKind::Sells).count();
            self.mix_part(self.say(&topic.title), posts, Purpose::Trust)
        });
        let sell = self.mix_part(self.text("mix-chart-sells"), sells, Purpose::Sell);
        let parts: Vec<Part> = give.chain([sell]).filter(|part| part.value > 0.0).collect();
        if parts.is_empty() {
            return None;
        }
        let sentence = Message::new("mix-chart-sentence")
            .with("sells", Arg::Count(i64::try_from(sells).unwrap_or(0)))
            .with("all", Arg::Count(i64::try_from(ideas.len()).unwrap_or(0)));
        let rows = parts.iter().map(|part| vec![cell(&part.label), cell(&part.text)]);
        let columns =
            vec![self.column("column-topic", false), self.column("column-posts-number", true)];
        Some(Chart {
            id: "mix".to_owned(),
            title: self.text("mix-chart-title"),
            sentence: self.say(&sentence),
            table: self.table("mix-chart-title", columns, rows.collect()),
            data: ChartData::Split { parts },
        })
    }

    fn mix_part(&self, label: String, posts: usize, purpose: Purpose) -> Part {
        let value = f64::from(u32::try_from(posts).unwrap_or(0));
        Part { label, value, text: self.wording.number(value, 0), purpose }
    }
}
