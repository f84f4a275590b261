//! Being found, in words.

use super::{Compose, cell};
use crate::document::{Block, Line, Tone};
use plainsail_planner::advice::found::Profile;
use plainsail_planner::message::{Arg, Message};

impl Compose<'_> {
    pub(super) fn found(&self) -> Vec<Block> {
        let found = &self.plan.advice.found;
        let mut blocks = vec![Block::Paragraph(self.line(&found.reason))];
        blocks.extend(self.profiles(&found.profiles));
        blocks.push(self.heading("found-searched-title"));
        blocks.push(Block::List { items: self.searched() });
        // Selling inside a network is of no use to a plan that does not work.
        let works = self.plan.verdict.kind.works();
        let shop = if works { std::slice::from_ref(&found.shop.text) } else { &[] };
        for (title, told) in [
            ("visits-title", &found.visits[..]),
            ("signs-title", &found.signs),
            ("owned-title", &found.owned),
            ("shop-title", shop),
        ] {
            if !told.is_empty() {
                blocks.push(self.heading(title));
                blocks.push(self.points(told));
            }
        }
        if works && !found.shop.needs.is_empty() {
            blocks.push(self.points(&found.shop.needs));
        }
        blocks
    }

    fn searched(&self) -> Vec<Line> {
        let found = &self.plan.advice.found;
        let category = found
            .category
            .iter()
            .map(|category| Message::new("found-category").with("category", category.clone()));
        let words = Message::new("found-searched").with("words", found.searched.clone());
        category.chain([words]).map(|message| self.line(&message)).collect()
    }

    fn profiles(&self, profiles: &[Profile]) -> Vec<Block> {
        if profiles.is_empty() {
            return Vec::new();
        }
        let rows = profiles.iter().map(|profile| {
            let words = self.bio(profile);
            let length = Message::new("bio-length")
                .with("long", Arg::Number(words.chars().count() as f64, 0))
                .with("most", Arg::Number(profile.most as f64, 0));
            vec![
                cell(self.text(&format!("network-{}", profile.network))),
                cell(self.say(&profile.name)),
                cell(words),
                cell(self.say(&length)),
            ]
        });
        let columns = ["column-network", "column-name-line", "column-bio", "column-length"];
        let mut blocks = vec![
            self.heading("profiles-title"),
            self.words_table("profiles-table", &columns, rows.collect()),
            Block::Paragraph(self.line(&self.plan.advice.found.link)),
        ];
        if profiles.iter().any(|profile| self.bio(profile).chars().count() > profile.most) {
            blocks.push(Block::Notice {
                tone: Tone::Caution,
                title: self.text("bio-too-long-title"),
                lines: vec![self.line(&Message::new("bio-too-long"))],
            });
        }
        blocks
    }

    /// The words under a name, without the reason where they would be too long.
    fn bio(&self, profile: &Profile) -> String {
        let whole = self.say(&profile.bio);
        if whole.chars().count() > profile.most { self.say(&profile.short) } else { whole }
    }
}
