//! Measures, reviews and conditions, in words; and what links social media to the till.

use super::{Compose, cell};
use crate::document::Block;
use plainsail_planner::advice::measures::Tally;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::purpose::Purpose;

impl Compose<'_> {
    pub(super) fn measures(&self) -> Vec<Block> {
        let measures = &self.plan.advice.measures;
        if self.plan.hours.split.total() <= 0.0 {
            return Vec::new();
        }
        let mut blocks = vec![Block::Paragraph(self.line(&measures.reason))];
        blocks.extend(Purpose::ALL.into_iter().filter_map(|purpose| self.measures_table(purpose)));
        blocks.push(self.reviews_table());
        if !measures.conditions.is_empty() {
            blocks.push(self.heading("conditions-title"));
            blocks.push(self.paragraph("conditions-intro"));
            blocks.push(self.conditions_table());
        }
        if let Some(tally) = &measures.tally {
            blocks.extend(self.tally(tally));
        }
        if !self.plan.advice.handovers.is_empty() {
            blocks.push(self.heading("handover-title"));
            blocks.push(self.handovers_table());
        }
        blocks
    }

    /// The measures of one purpose; none are ever added up across purposes.
    fn measures_table(&self, purpose: Purpose) -> Option<Block> {
        let measures = &self.plan.advice.measures.measures;
        let rows: Vec<_> = measures
            .iter()
            .filter(|measure| measure.purpose == purpose)
            .map(|measure| {
                vec![
                    cell(self.wording.date(measure.by)),
                    cell(self.say(&measure.name)),
                    cell(self.say(&measure.baseline)),
                    cell(self.say(&measure.target)),
                ]
            })
            .collect();
        let columns = ["column-by", "column-measure", "column-start", "column-target"];
        let caption = format!("purpose-{}", purpose.code());
        (!rows.is_empty()).then(|| self.words_table(&caption, &columns, rows))
    }

    fn reviews_table(&self) -> Block {
        let reviews = &self.plan.advice.measures.reviews;
        let dated = |key: &str, date| self.say(&Message::new(key).with("date", Arg::Date(date)));
        let quarterly = reviews.quarterly.iter().map(|day| self.wording.date(*day));
        let quarterly = self.wording.list(&quarterly.collect::<Vec<_>>());
        let mut rows = vec![vec![
            cell(self.text("reviews-weekly")),
            cell(dated("reviews-weekly-when", reviews.weekly_from)),
            cell(self.text(if self.plan.money.adverts.is_empty() {
                "reviews-weekly-what"
            } else {
                "reviews-weekly-what-adverts"
            })),
        ]];
        rows.extend(reviews.monthly.first().map(|first| {
            vec![
                cell(self.text("reviews-monthly")),
                cell(dated("reviews-monthly-when", *first)),
                cell(self.text("reviews-monthly-what")),
            ]
        }));
        rows.push(vec![
            cell(self.text("reviews-quarterly")),
            cell(quarterly),
            cell(self.text("reviews-quarterly-what")),
        ]);
        self.words_table("reviews-table", &["column-often", "column-first", "column-look"], rows)
    }

    fn conditions_table(&self) -> Block {
        let rows = self.plan.advice.measures.conditions.iter().map(|condition| {
            vec![cell(self.say(&condition.when)), cell(self.say(&condition.then))]
        });
        self.words_table("conditions-table", &["column-if", "column-then"], rows.collect())
    }

    fn tally(&self, tally: &Tally) -> Vec<Block> {
        let from = Arg::Date(tally.from);
        let baseline = match tally.adverts_from {
            Some(day) => Message::new("tally-baseline-adverts").with("adverts", Arg::Date(day)),
            None => Message::new("tally-baseline"),
        }
        .with("from", from);
        let mut items = vec![self.line(&tally.reason), self.line(&baseline)];
        let mut blocks = vec![self.heading("tally-title")];
        if tally.words.is_empty() {
            blocks.push(Block::List { items });
            return blocks;
        }
        items.push(self.line(&Message::new("tally-words")));
        items.push(self.line(&tally.offer));
        blocks.push(Block::List { items });
        let rows = tally.words.iter().map(|word| {
            vec![cell(self.text(&format!("network-{}", word.network))), cell(self.say(&word.word))]
        });
        let columns = ["column-place", "column-word"];
        blocks.push(self.words_table("tally-table", &columns, rows.collect()));
        blocks
    }

    fn handovers_table(&self) -> Block {
        let rows = self.plan.advice.handovers.iter().map(|handover| {
            let place = Message::new(format!("option-landing-{}", handover.place));
            let place = if handover.there {
                self.say(&place)
            } else {
                self.say(&Message::new("handover-missing").with("place", place))
            };
            vec![cell(place), cell(self.say(&handover.text))]
        });
        self.words_table("handover-table", &["column-link", "column-at"], rows.collect())
    }
}
