//! Whom to reach, in words.

use super::{Compose, cell};
use crate::document::{Block, Cell, Line};
use plainsail_planner::advice::audience::{AdvertAudience, Persona};
use plainsail_planner::message::{Arg, Message};

impl Compose<'_> {
    pub(super) fn audience(&self) -> Vec<Block> {
        let audience = &self.plan.advice.audience;
        let mut blocks = vec![
            self.heading("persona-title"),
            Block::List { items: self.persona(&audience.persona) },
            Block::Paragraph(self.line(&audience.persona.reason)),
        ];
        for advert in &audience.adverts {
            blocks.extend(self.advert_audience(advert));
        }
        blocks
    }

    fn persona(&self, persona: &Persona) -> Vec<Line> {
        let one = std::slice::from_ref(&persona.who);
        [
            ("persona-who-title", one),
            ("persona-wants-title", &persona.wants),
            ("persona-worries-title", &persona.worries),
            ("persona-asks-title", &persona.asks),
            ("persona-found-title", &persona.found),
            ("persona-chooses-title", &persona.chooses),
        ]
        .into_iter()
        .filter(|(_, told)| !told.is_empty())
        .map(|(label, told)| self.labelled(label, &self.in_a_row(told)))
        .collect()
    }

    /// Several sentences, one after the other.
    pub(super) fn in_a_row(&self, messages: &[Message]) -> String {
        messages.iter().map(|m| self.say(m)).collect::<Vec<_>>().join(" ")
    }

    fn advert_audience(&self, advert: &AdvertAudience) -> [Block; 3] {
        let buyer = Message::new(format!("buyer-{}", advert.buyer.code()));
        let people = Message::new("advert-people").with("people", Arg::Number(advert.people, 0));
        let mut rows = vec![
            self.field("field-place", self.say(&advert.place)),
            self.field("field-ages", self.say(&advert.ages)),
            self.field("field-gender", self.say(&advert.gender)),
            self.field("field-language", self.say(&advert.language)),
        ];
        if let Some(interests) = &advert.interests {
            rows.push(self.field("field-interests", self.say(interests)));
        }
        if !advert.work.is_empty() {
            let work: Vec<String> = advert.work.iter().map(|m| self.say(m)).collect();
            rows.push(self.field("field-work", self.wording.parts(&work)));
        }
        rows.push(self.field("field-leave-off", self.in_a_row(&advert.leave_off)));
        if advert.people > 0.0 {
            rows.push(self.field("field-people", self.say(&people)));
        }
        let title = self.say(&Message::new("advert-audience-title").with("buyer", buyer));
        [
            Block::Heading { text: title },
            self.words_table("advert-audience-table", &["column-field", "column-type-in"], rows),
            Block::Paragraph(self.line(&advert.reason)),
        ]
    }

    /// A row of a form: its field, and what to put there.
    pub(super) fn field(&self, label: &str, words: String) -> Vec<Cell> {
        vec![cell(self.text(label)), cell(words)]
    }
}
