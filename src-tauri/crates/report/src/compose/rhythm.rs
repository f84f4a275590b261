//! Twelve weeks at a glance, in words.

use super::{Compose, cell};
use crate::chart::{Chart, ChartData, RhythmCell, RhythmRow, WeekMark};
use jiff::civil::Date;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::plan::rhythm::{Adverts, RhythmWeek, rhythm};

impl Compose<'_> {
    /// Posts, adverts and looks at the numbers week by week; `None` where nothing recurs.
    pub(super) fn rhythm_chart(&self) -> Option<Chart> {
        let weeks = rhythm(self.plan);
        let posts: f64 = weeks.iter().flat_map(|week| &week.posts).sum();
        if posts < 1.0 {
            return None;
        }
        let networks = self.plan.networks.iter().enumerate();
        let mut rows: Vec<RhythmRow> = networks
            .map(|(at, network)| {
                self.posts_row(network.network, weeks.iter().map(|week| week.posts[at]).collect())
            })
            .collect();
        rows.extend(self.adverts_row(&weeks));
        rows.extend(self.looks_row(&weeks));
        Some(Chart {
            id: "rhythm".to_owned(),
            title: self.text("rhythm-title"),
            sentence: self.rhythm_sentence(&weeks, posts),
            table: self.rhythm_table(&weeks, &rows),
            data: ChartData::Rhythm {
                weeks: weeks.iter().map(|week| self.short_day(week.starts_on)).collect(),
                rows,
            },
        })
    }

    fn rhythm_sentence(&self, weeks: &[RhythmWeek], posts: f64) -> String {
        let begin = weeks.iter().find(|week| week.adverts != Adverts::Off);
        let message = match begin {
            Some(week) => Message::new("rhythm-sentence-adverts")
                .with("week", Arg::Text(self.short_day(week.starts_on))),
            None => Message::new("rhythm-sentence"),
        };
        self.say(&message.with("posts", Arg::Number(posts, 0)))
    }

    fn posts_row(&self, network: &str, posts: Vec<f64>) -> RhythmRow {
        let sum = Message::new("rhythm-posts").with("posts", Arg::Number(posts.iter().sum(), 0));
        let week = |posts: f64| {
            if posts < 1.0 {
                return empty();
            }
            RhythmCell { mark: WeekMark::Posts, text: self.wording.number(posts, 0) }
        };
        RhythmRow {
            label: self.text(&format!("network-{network}")),
            text: self.say(&sum),
            weeks: posts.into_iter().map(week).collect(),
        }
    }

    fn adverts_row(&self, weeks: &[RhythmWeek]) -> Option<RhythmRow> {
        let from = |how: Adverts| {
            let week = weeks.iter().find(|week| week.adverts == how)?;
            Some(Arg::Text(self.short_day(week.starts_on)))
        };
        let message = match (from(Adverts::Test), from(Adverts::Full)) {
            (Some(test), Some(full)) => {
                Message::new("rhythm-adverts-both").with("test", test).with("full", full)
            }
            (Some(test), None) => Message::new("rhythm-adverts-test").with("test", test),
            (None, Some(full)) => Message::new("rhythm-adverts-full").with("full", full),
            (None, None) => return None,
        };
        let week = |week: &RhythmWeek| match week.adverts {
            Adverts::Off => empty(),
            Adverts::Test => RhythmCell { mark: WeekMark::Part, text: self.text("rhythm-test") },
            Adverts::Full => RhythmCell { mark: WeekMark::Full, text: self.text("rhythm-full") },
        };
        Some(RhythmRow {
            label: self.text("rhythm-adverts"),
            text: self.say(&message),
            weeks: weeks.iter().map(week).collect(),
        })
    }

    fn looks_row(&self, weeks: &[RhythmWeek]) -> Option<RhythmRow> {
        let days: Vec<String> =
            weeks.iter().filter_map(|week| week.look).map(|day| self.short_day(day)).collect();
        let week = |week: &RhythmWeek| match week.look {
            Some(_) => RhythmCell { mark: WeekMark::Look, text: String::new() },
            None => empty(),
        };
        (!days.is_empty()).then(|| RhythmRow {
            label: self.text("rhythm-look"),
            text: self.wording.list(&days),
            weeks: weeks.iter().map(week).collect(),
        })
    }

    fn rhythm_table(&self, weeks: &[RhythmWeek], rows: &[RhythmRow]) -> crate::document::Table {
        let mut columns = vec![self.column("column-week", false)];
        columns.extend(
            rows.iter()
                .map(|row| crate::document::Column { title: row.label.clone(), numeric: false }),
        );
        let lines = weeks.iter().enumerate().map(|(at, week)| {
            let looked = || week.look.map(|day| self.short_day(day)).unwrap_or_default();
            let said = rows.iter().filter_map(|row| row.weeks.get(at)).map(|week| {
                cell(if week.mark == WeekMark::Look { looked() } else { week.text.clone() })
            });
            std::iter::once(cell(self.short_day(week.starts_on))).chain(said).collect()
        });
        self.table("rhythm-title", columns, lines.collect())
    }

    /// A day without its year, such as "7 Dec".
    fn short_day(&self, day: Date) -> String {
        let number = Arg::Number(day.day().into(), 0);
        let month = Arg::Text(self.short_month(day));
        self.say(&Message::new("day-short").with("day", number).with("month", month))
    }
}

fn empty() -> RhythmCell {
    RhythmCell { mark: WeekMark::None, text: String::new() }
}
