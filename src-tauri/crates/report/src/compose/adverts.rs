//! Adverts ready to set up, in words.

use super::{Compose, cell};
use crate::document::{Block, Cell, Line, Tone};
use plainsail_planner::advice::advert_brief::{AdvertBrief, Angle, Gate, Tracking};
use plainsail_planner::message::{Arg, Message};

impl Compose<'_> {
    pub(super) fn adverts(&self) -> Vec<Block> {
        let adverts = &self.plan.advice.adverts;
        if adverts.briefs.is_empty() {
            return vec![self.paragraph("adverts-none")];
        }
        let mut blocks = vec![self.paragraph("adverts-intro")];
        if let Some(gate) = &adverts.gate {
            blocks.push(self.gate(gate));
        }
        for brief in &adverts.briefs {
            blocks.push(Block::Heading { text: self.brief_title(brief) });
            blocks.push(Block::Paragraph(self.line(&brief.reason)));
            let columns = ["column-field", "column-type-in"];
            blocks.push(self.words_table("brief-table", &columns, self.brief(brief)));
        }
        if !adverts.links.is_empty() {
            blocks.push(self.heading("links-title"));
            blocks.push(self.points(&adverts.links));
        }
        blocks
    }

    fn gate(&self, gate: &Gate) -> Block {
        let condition = |text: &Message, met: Option<bool>| match met {
            Some(true) => Message::new("gate-met").with("condition", text.clone()),
            Some(false) => Message::new("gate-not-met").with("condition", text.clone()),
            None => text.clone(),
        };
        let conditions = gate.conditions.iter().map(|c| self.line(&condition(&c.text, c.met)));
        let lines: Vec<Line> = [self.line(&gate.text)].into_iter().chain(conditions).collect();
        Block::Notice { tone: Tone::Neutral, title: self.text("gate-title"), lines }
    }

    fn brief_title(&self, brief: &AdvertBrief) -> String {
        let angle = match brief.angle {
            Angle::Offer => "angle-offer",
            Angle::Question => "angle-question",
        };
        self.say(
            &Message::new("brief-title")
                .with("buyer", Message::new(format!("buyer-{}", brief.buyer.code())))
                .with("angle", Message::new(angle)),
        )
    }

    fn brief(&self, brief: &AdvertBrief) -> Vec<Vec<Cell>> {
        let mut rows = vec![self.field("field-objective", self.say(&brief.objective))];
        if let Some(call) = &brief.call {
            rows.push(self.field("field-call", self.say(&call.words)));
            rows.push(self.field("field-button", self.say(&call.button)));
        }
        rows.push(self.field("field-headline", self.say(&brief.headline)));
        rows.push(self.field("field-text", self.in_a_row(&brief.text)));
        if brief.angle == Angle::Offer {
            rows.push(self.field("field-offer", self.say(&brief.offer)));
        }
        rows.push(self.field("field-picture", self.say(&brief.picture)));
        rows.push(self.field("field-size", self.say(&brief.size)));
        if let Some(destination) = &brief.destination {
            rows.push(self.field("field-leads", self.say(&destination.place)));
        }
        if let Some(tracking) = &brief.tracking {
            rows.push(self.field("field-tracking", self.tracking(tracking)));
        }
        let money = Message::new("brief-money").with("day", brief.day).with("month", brief.month);
        rows.push(self.field("field-money", self.say(&money)));
        rows.push(self.field("field-flight", self.flight(brief)));
        if let Some(stop) = &brief.stop {
            rows.push(vec![cell(self.text("field-stop")), cell(self.say(&stop.text))]);
        }
        rows
    }

    fn tracking(&self, tracking: &Tracking) -> String {
        match tracking {
            Tracking::Link { parameters, .. } => {
                self.say(&Message::new("tracking-link").with("parameters", parameters.as_str()))
            }
            Tracking::CodeWord { text } | Tracking::InNetwork { text } => self.say(text),
        }
    }

    fn flight(&self, brief: &AdvertBrief) -> String {
        let flight = &brief.flight;
        let key = match (flight.test, flight.days) {
            (Some(_), _) => "brief-flight-test",
            (None, 30..) => "brief-flight-all",
            (None, _) => "brief-flight",
        };
        let message = Message::new(key)
            .with("from", Arg::Date(flight.from))
            .with("days", flight.test.map_or(flight.days, |test| test.days))
            .with("full", Arg::Date(flight.full_from))
            .with("test", flight.test.map_or(brief.day, |test| test.day));
        self.say(&message)
    }
}
