//! Creators and neighbours, in words.

use super::Compose;
use super::summary::about;
use crate::document::{Block, Figure, Tone};
use plainsail_planner::advice::partners::CreatorTrial;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::money::Money;

/// Of so many people reached by a post, fewer than one buys.
const SELDOM: f64 = 1000.0;

impl Compose<'_> {
    pub(super) fn partners(&self) -> Vec<Block> {
        let partners = &self.plan.advice.partners;
        let mut blocks = vec![Block::Paragraph(self.line(&partners.reason))];
        if let Some(trial) = &partners.trial {
            blocks.push(self.heading("partners-trial-title"));
            blocks.push(Block::Figures { items: self.trial_figures(trial) });
            blocks.push(self.paragraph("partners-from"));
            if trial.one_in > 0.0 && trial.one_in < SELDOM {
                let odds = Message::new("partners-odds").with("n", about(trial.one_in.max(1.0)));
                blocks.push(Block::Notice {
                    tone: Tone::Caution,
                    title: self.text("partners-odds-title"),
                    lines: vec![self.line(&odds)],
                });
            }
        }
        blocks.push(self.heading("partners-local-title"));
        blocks.push(self.listed(&partners.local));
        blocks.push(self.heading("terms-title"));
        blocks.push(self.listed(&partners.terms));
        blocks
    }

    fn trial_figures(&self, trial: &CreatorTrial) -> Vec<Figure> {
        let figure = |label: &str, value: String, note: String| Figure {
            label: self.text(label),
            value,
            note,
            why: None,
        };
        let number = |n: Arg| self.say(&Message::new("number").with("n", n));
        let needed = if self.plan.break_even.as_ref().is_some_and(|b| b.cpl.is_some()) {
            "partners-needed-leads"
        } else {
            "partners-needed-customers"
        };
        let mut items = vec![
            figure("partners-how-many", number(Arg::Count(trial.creators.into())), String::new()),
            figure("partners-cost", self.wording.money(trial.cost[1]), self.span(trial.cost)),
            figure(
                "partners-price",
                self.wording.money(trial.price[1]),
                self.text("partners-price-note"),
            ),
            figure(
                "partners-reach",
                self.say(
                    &Message::new("partners-range")
                        .with("low", about(trial.reach[0]))
                        .with("high", about(trial.reach[1])),
                ),
                self.text("partners-reach-note"),
            ),
        ];
        if trial.results_needed > 0.0 {
            let count = Message::new(needed).with("n", about(trial.results_needed));
            items.push(figure(
                "partners-needed",
                self.say(&count),
                self.text("partners-needed-note"),
            ));
        }
        items
    }

    /// "Likely between low and high".
    fn span(&self, [low, _, high]: [Money; 3]) -> String {
        self.say(&Message::new("between").with("low", low).with("high", high))
    }
}
