//! What to post, in words.

use super::{Compose, cell};
use crate::document::{Block, Cell, Line};
use plainsail_planner::advice::content::{Format, Idea, Mix, Topic};
use plainsail_planner::message::{Arg, Message};

impl Compose<'_> {
    pub(super) fn content(&self) -> Vec<Block> {
        let content = &self.plan.advice.content;
        if self.plan.networks.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![
            Block::Paragraph(self.line(&content.reason)),
            self.topics(),
            self.heading("ideas-title"),
            self.paragraph("ideas-intro"),
            self.ideas(),
        ];
        blocks.extend(self.mix_chart().map(|chart| Block::Chart { chart }));
        blocks.extend([
            self.heading("mix-title"),
            self.mixes(),
            Block::List { items: self.mix_lines() },
            self.heading("real-title"),
            self.points(&content.real),
            self.heading("personal-title"),
            self.points(&content.personal),
        ]);
        blocks
    }

    fn topics(&self) -> Block {
        let rows = self.plan.advice.content.topics.iter().map(|topic| {
            vec![
                cell(self.say(&topic.title)),
                cell(self.topic_about(topic)),
                cell(self.say(&topic.reason)),
                cell(self.wording.list(&self.idea_numbers(topic))),
            ]
        });
        let columns = ["column-topic", "column-about", "column-why", "column-ideas"];
        self.words_table("topics-table", &columns, rows.collect())
    }

    /// What goes into a topic, with what people ask where it answers that.
    fn topic_about(&self, topic: &Topic) -> String {
        let about = self.say(&topic.about);
        if topic.quotes.is_empty() {
            return about;
        }
        let quotes = topic.quotes.iter().map(|quote| Arg::Say(quote.clone())).collect::<Vec<_>>();
        let message =
            Message::new("topic-quotes").with("about", about).with("questions", Arg::List(quotes));
        self.say(&message)
    }

    fn idea_numbers(&self, topic: &Topic) -> Vec<String> {
        let ideas = self.plan.advice.content.ideas.iter().zip(1_u32..);
        ideas
            .filter(|(idea, _)| idea.topic == topic.code)
            .map(|(_, number)| self.wording.number(f64::from(number), 0))
            .collect()
    }

    fn ideas(&self) -> Block {
        let ideas = self.plan.advice.content.ideas.iter().zip(1_u32..);
        let rows = ideas.map(|(idea, number)| self.idea(idea, number));
        let columns = vec![
            self.column("column-number", true),
            self.column("column-opening", false),
            self.column("column-shot", false),
            self.column("column-where", false),
            self.column("column-for", false),
        ];
        Block::Table(self.table("ideas-table", columns, rows.collect()))
    }

    fn idea(&self, idea: &Idea, number: u32) -> Vec<Cell> {
        let opening = match &idea.call {
            Some(call) => Message::new("idea-with-call")
                .with("opening", idea.opening.clone())
                .with("call", call.words.clone()),
            None => idea.opening.clone(),
        };
        let form = idea.format.name();
        let place = match idea.network {
            Some(network) => Message::new("idea-where")
                .with("network", Message::new(format!("network-{network}")))
                .with("format", form),
            None => form,
        };
        vec![
            cell(self.wording.number(f64::from(number), 0)),
            cell(self.say(&opening)),
            cell(self.say(&idea.shot)),
            cell(self.say(&place)),
            cell(self.text(&format!("doc-purpose-{}", idea.purpose.code()))),
        ]
    }

    fn mixes(&self) -> Block {
        let rows = self.plan.advice.content.mixes.iter().map(|mix| {
            vec![
                cell(self.text(&format!("network-{}", mix.network))),
                cell(self.say(&mix.ratio.words())),
                cell(self.forms(&mix.formats)),
            ]
        });
        let columns = ["column-network", "column-ratio", "column-formats"];
        self.words_table("mix-table", &columns, rows.collect())
    }

    fn forms(&self, formats: &[Format]) -> String {
        let names: Vec<String> = formats.iter().map(|form| self.say(&form.name())).collect();
        self.wording.list(&names)
    }

    /// Why these ratios, how many films, and what to watch; each said once.
    fn mix_lines(&self) -> Vec<Line> {
        let content = &self.plan.advice.content;
        let mut said: Vec<Message> = Vec::new();
        for mix in &content.mixes {
            if !said.contains(&mix.reason) {
                said.push(mix.reason.clone());
            }
        }
        said.extend(short_films(&content.mixes));
        said.extend(content.watch.iter().cloned());
        said.iter().map(|message| self.line(message)).collect()
    }
}

/// The least share of short films, where there are other forms beside them.
fn short_films(mixes: &[Mix]) -> Option<Message> {
    let filmed: Vec<&Mix> =
        mixes.iter().filter(|mix| mix.short_video.is_some() && mix.formats.len() > 1).collect();
    filmed.first()?.short_video?;
    let names = filmed
        .iter()
        .map(|mix| Arg::Say(Message::new(format!("network-{}", mix.network))))
        .collect::<Vec<_>>();
    Some(Message::new("mix-short-video").with("network", Arg::List(names)))
}
