//! What matters most: the levers as a tornado, and what is worth finding out first.

use super::{Compose, cell};
use crate::chart::{Bar, Chart, ChartData};
use crate::document::{Block, Table};
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::plan::{Effect, VerdictKind};

/// Most unknowns that are listed.
const DRIVERS: usize = 5;
/// Least share of the doubt worth a line: what rounds to 5 in 100.
const LEAST_SHARE: f64 = 0.025;

impl Compose<'_> {
    pub(super) fn levers(&self) -> Vec<Block> {
        if self.plan.verdict.kind == VerdictKind::NoMeans {
            return Vec::new();
        }
        let mut blocks = Vec::new();
        match self.levers_chart() {
            Some(chart) => {
                blocks.push(self.paragraph("levers-intro"));
                blocks.push(Block::Chart { chart });
            }
            None => blocks.push(self.paragraph("levers-none")),
        }
        let drivers = self.driver_lines();
        // A single unknown behind all the doubt says nothing.
        if drivers.len() > 1 {
            blocks.push(Block::Heading { text: self.text("drivers-title") });
            blocks.push(self.paragraph("drivers-intro"));
            blocks.push(Block::List { items: drivers });
        }
        blocks
    }

    fn driver_lines(&self) -> Vec<crate::document::Line> {
        let drivers = self.plan.levers.drivers.iter().take(DRIVERS);
        drivers
            .filter(|driver| driver.share >= LEAST_SHARE)
            .map(|driver| {
                let worth = self.rounded(driver.worth);
                let key = if driver.worth >= 1.0 { "driver-line-worth" } else { "driver-line" };
                self.line(
                    &Message::new(key)
                        .with("what", self.unknown(driver.unknown.code()))
                        .with("share", Arg::Rate((driver.share * 20.0).round() / 20.0))
                        .with("worth", worth),
                )
            })
            .collect()
    }

    /// What is not known; where nobody enquires, it is first visits that join.
    fn unknown(&self, code: &str) -> Message {
        let trials = code == "close" && self.answers.text("conversion") != Some("lead");
        Message::new(format!("unknown-{code}{}", if trials { "-trial" } else { "" }))
    }

    /// The levers as bars; `None` when nothing changes the result.
    fn levers_chart(&self) -> Option<Chart> {
        let effects = &self.plan.levers.effects;
        let first = effects.first()?;
        let sentence = if first.profit > 0.0 {
            Message::new("levers-sentence")
                .with("first", Message::new(format!("lever-{}", first.lever.code())))
                .with("amount", self.rounded(first.profit))
        } else {
            Message::new("levers-sentence-none")
        };
        let bars = effects.iter().map(|effect| Bar {
            label: self.text(&format!("lever-{}", effect.lever.code())),
            value: effect.profit,
            text: self.signed(effect.profit),
            quiet: false,
        });
        Some(Chart {
            id: "levers".to_owned(),
            title: self.say(&Message::new("levers-title").with(
                "currency",
                Message::new(format!("currency-{}", self.plan.currency.code().to_lowercase())),
            )),
            sentence: self.say(&sentence),
            data: ChartData::Bars { bars: bars.collect() },
            table: self.levers_table(effects),
        })
    }

    fn levers_table(&self, effects: &[Effect]) -> Table {
        let rows = effects.iter().map(|effect| {
            let chance = effect.chance.map_or_else(String::new, |change| {
                let dots = (change * 20.0 * 10.0).round() / 10.0;
                self.with_sign(dots, self.wording.number(dots.abs(), 1))
            });
            vec![
                cell(self.text(&format!("lever-{}", effect.lever.code()))),
                cell(self.signed(effect.profit)),
                cell(chance),
            ]
        });
        self.table(
            "levers-table",
            vec![
                self.column("column-lever", false),
                self.column("column-profit-change", true),
                self.column("column-chance-change", true),
            ],
            rows.collect(),
        )
    }

    /// A change with its sign; in words where it is hardly anything.
    fn signed(&self, units: f64) -> String {
        if units.abs() < f64::EPSILON {
            return self.text("effect-hardly");
        }
        self.with_sign(units, self.rounded_money(units.abs()))
    }

    fn with_sign(&self, value: f64, amount: String) -> String {
        let key = match value {
            v if v > 0.0 => "effect-more",
            v if v < 0.0 => "effect-less",
            _ => "effect-none",
        };
        self.say(&Message::new(key).with("amount", Arg::Text(amount)))
    }
}
