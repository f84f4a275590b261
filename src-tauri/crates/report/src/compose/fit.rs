//! How well each network fits, in words.

use super::{Compose, cell};
use crate::chart::{Bar, Chart, ChartData};
use crate::document::Block;
use plainsail_planner::message::{Arg, Message};

/// A network with its fit of 100, and whether the plan takes it.
struct Fitting {
    name: String,
    fit: f64,
    taken: bool,
}

impl Compose<'_> {
    /// The chart with what fit means; nothing where no network is chosen.
    pub(super) fn network_fit(&self) -> Vec<Block> {
        let fitting = self.fitting();
        let best = fitting.iter().max_by(|a, b| a.fit.total_cmp(&b.fit));
        let Some(best) = best.filter(|_| !self.plan.networks.is_empty()) else { return Vec::new() };
        let key = if best.taken { "fit-sentence" } else { "fit-sentence-left-out" };
        let bars = fitting.iter().map(|network| Bar {
            label: network.name.clone(),
            value: network.fit,
            text: self.fit_said(network),
            quiet: !network.taken,
        });
        let rows = fitting.iter().map(|network| {
            let taken = if network.taken { "fit-taken" } else { "fit-left" };
            vec![
                cell(&network.name),
                cell(self.wording.number(network.fit, 0)),
                cell(self.text(taken)),
            ]
        });
        let columns = vec![
            self.column("column-network", false),
            self.column("column-fit", true),
            self.column("column-in-plan", false),
        ];
        let chart = Chart {
            id: "fit".to_owned(),
            title: self.text("fit-title"),
            sentence: self.say(&Message::new(key).with("best", best.name.as_str())),
            data: ChartData::Bars { bars: bars.collect() },
            table: self.table("fit-title", columns, rows.collect()),
        };
        vec![self.heading("fit-heading"), self.paragraph("fit-intro"), Block::Chart { chart }]
    }

    /// Those in the plan first, each group by its fit; to fives, which is all the figures bear.
    fn fitting(&self) -> Vec<Fitting> {
        let of = |code: &str, fit: f64, taken| Fitting {
            name: self.text(&format!("network-{code}")),
            fit: (fit.clamp(0.0, 1.0) * 20.0).round() * 5.0,
            taken,
        };
        let taken = self.plan.networks.iter().map(|n| of(n.network, n.fit, true));
        let left = self.plan.left_out.iter().map(|n| of(n.network, n.fit, false));
        let mut all: Vec<Fitting> = taken.chain(left).collect();
        all.sort_by(|a, b| b.taken.cmp(&a.taken).then(b.fit.total_cmp(&a.fit)));
        all
    }

    fn fit_said(&self, network: &Fitting) -> String {
        let key = if network.taken { "fit-value-taken" } else { "fit-value-left" };
        self.say(&Message::new(key).with("fit", Arg::Number(network.fit, 0)))
    }
}
