//! Each network in turn, in words.

use super::Compose;
use crate::document::{Block, Line};
use plainsail_planner::advice::portrait::Portrait;
use plainsail_planner::facts::phrase::frequency;
use plainsail_planner::message::{Arg, Message};

impl Compose<'_> {
    pub(super) fn portraits(&self) -> Vec<Block> {
        let advice = &self.plan.advice;
        if advice.portraits.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![self.paragraph("portraits-intro")];
        for portrait in &advice.portraits {
            let text = self.text(&format!("network-{}", portrait.network));
            blocks.push(Block::Heading { text });
            blocks.push(Block::List { items: self.portrait(portrait) });
        }
        if !advice.beside.is_empty() {
            blocks.push(self.heading("beside-title"));
            let (kept, left): (Vec<_>, Vec<_>) = advice.beside.iter().partition(|b| b.keep);
            let items = kept.into_iter().chain(left).map(|beside| self.line(&beside.text));
            blocks.push(Block::List { items: items.collect() });
        }
        blocks
    }

    fn portrait(&self, portrait: &Portrait) -> Vec<Line> {
        let purposes: Vec<String> = portrait
            .purposes
            .iter()
            .map(|purpose| self.text(&format!("doc-purpose-{}", purpose.code())))
            .collect();
        let formats: Vec<String> = portrait.formats.iter().map(|form| self.say(form)).collect();
        let topics: Vec<String> = portrait.topics.iter().map(|topic| self.say(topic)).collect();
        let hours = Message::new("duration").with("hours", Arg::Hours(portrait.hours_week));
        let posts = portrait.posts_per_week;
        let often = if posts > 0.0 {
            Message::new("portrait-posts").with("often", frequency(posts))
        } else {
            Message::new("portrait-posts-none")
        };
        let often = often.with("hours", hours);
        let mut lines = vec![
            self.labelled("field-reason", &self.say(&portrait.reason)),
            self.labelled("field-job", &self.say(&portrait.job)),
            self.labelled("field-purposes", &self.wording.list(&purposes)),
            self.labelled("field-cadence", &self.say(&often)),
            self.labelled("field-formats", &self.wording.list(&formats)),
        ];
        if let Some(ratio) = &portrait.ratio {
            lines.push(self.labelled("field-ratio", &self.say(ratio)));
        }
        lines.extend([
            self.labelled("field-topics", &self.wording.parts(&topics)),
            self.labelled("field-tone", &self.say(&portrait.tone)),
            self.labelled("field-adverts", &self.say(&portrait.adverts)),
            self.labelled("field-measures", &self.say(&portrait.measures)),
            self.labelled("field-omit", &self.say(&portrait.leave_out)),
        ]);
        lines
    }
}
