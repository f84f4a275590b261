//! The figures of each chart, with their sentence and table.

use super::summary::{dots, of_twenty};
use super::{Compose, cell, purpose};
use crate::chart::{Chart, ChartData, Mark, Part, Tick, nice_ticks};
use plainsail_planner::message::point::duration;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::money::Money;
use plainsail_planner::plan::{Forecast, PurposeShare};

/// Most gridlines of the profit chart.
const GRIDLINES: u8 = 4;

impl Compose<'_> {
    /// The chance as 20 dots; `None` when there is no ratio to give.
    pub(super) fn chance_chart(&self) -> Option<Chart> {
        let chance = self.chance()?;
        let sentence = self.say(&of_twenty("chance-sentence", chance));
        let percent = self.wording.rate((chance * 20.0).round() / 20.0);
        Some(Chart {
            id: "chance".to_owned(),
            title: self.text("chance-title"),
            table: self.table(
                "chance-title",
                vec![self.column("column-outcome", false), self.column("column-of-20", true)],
                vec![
                    vec![cell(self.text("chance-reached")), cell(dots(chance).to_string())],
                    vec![cell(self.text("chance-missed")), cell((20 - dots(chance)).to_string())],
                    vec![cell(self.text("chance-percent")), cell(percent)],
                ],
            ),
            sentence,
            data: ChartData::Dots { filled: dots(chance) },
        })
    }

    /// Money a month by purpose; `None` when there is none.
    pub(super) fn money_chart(&self, id: &str) -> Option<Chart> {
        let total: f64 = self.plan.purposes.iter().map(|p| p.money_month.units()).sum();
        let text = |p: &PurposeShare| self.planned(p.money_month);
        let title =
            Message::new("money-title").with("total", Money::from_units(total, self.plan.currency));
        self.split_chart(id, &title, "money-sentence", |p| p.money_month.units(), text)
    }

    /// Hours a week by purpose; `None` when there are none.
    pub(super) fn hours_chart(&self, id: &str) -> Option<Chart> {
        let total: f64 = self.plan.purposes.iter().map(|p| p.hours_week).sum();
        let text = |p: &PurposeShare| {
            self.say(&Message::new("hours-short").with("hours", Arg::Hours(p.hours_week)))
        };
        let title = Message::new("hours-title").with("total", Arg::Hours(total));
        let mut chart = self.split_chart(id, &title, "hours-sentence", |p| p.hours_week, text)?;
        if let Some(free) = self.hours_free() {
            chart.sentence = format!("{} {free}", chart.sentence);
        }
        Some(chart)
    }

    /// How many of the owner's hours the plan does not need; `None` where it needs them all.
    pub(super) fn hours_free(&self) -> Option<String> {
        let hours = &self.plan.hours;
        let message = Message::new("hours-free")
            .with("used", duration(hours.used))
            .with("all", duration(hours.used + hours.free))
            .with("free", duration(hours.free));
        (hours.free > 0.0).then(|| self.say(&message))
    }

    fn split_chart(
        &self,
        id: &str,
        title: &Message,
        sentence: &str,
        value: impl Fn(&PurposeShare) -> f64,
        text: impl Fn(&PurposeShare) -> String,
    ) -> Option<Chart> {
        let parts: Vec<Part> = self
            .plan
            .purposes
            .iter()
            .filter(|p| value(p) > 0.0)
            .map(|p| Part {
                label: self.text(&format!("purpose-{}", p.purpose.code())),
                value: value(p),
                text: text(p),
                purpose: purpose(p.purpose),
            })
            .collect();
        if parts.is_empty() {
            return None;
        }
        let said: Vec<Arg> =
            parts.iter().map(|p| Arg::Text(format!("{} {}", p.label, p.text))).collect();
        let rows = parts.iter().map(|p| vec![cell(&p.label), cell(&p.text)]).collect();
        let title = self.say(title);
        let mut table = self.table(
            "column-purpose",
            vec![self.column("column-purpose", false), self.column("column-amount", true)],
            rows,
        );
        table.caption.clone_from(&title);
        Some(Chart {
            id: id.to_owned(),
            title,
            sentence: self.say(&Message::new(sentence).with("parts", said)),
            data: ChartData::Split { parts },
            table,
        })
    }

    /// Profit adding up over the months, with its range; `None` when nothing comes or goes.
    pub(super) fn profit_chart(&self, id: &str) -> Option<Chart> {
        let forecast = &self.plan.forecast;
        let months = &forecast.months;
        let last = months.last()?;
        let still = months.iter().all(|m| m.cost.minor == 0 && m.profit_so_far.p90 <= 0.0);
        if still {
            return None;
        }
        let column = |of: fn(&plainsail_planner::forecast::outcome::Range) -> f64| -> Vec<f64> {
            months.iter().map(|m| of(&m.profit_so_far)).collect()
        };
        let (low, mid, high) = (column(|r| r.p10), column(|r| r.p50), column(|r| r.p90));
        let least = low.iter().copied().fold(0.0, f64::min);
        let most = high.iter().copied().fold(0.0, f64::max);
        let labelled = |key: &str, units: f64| {
            self.say(&Message::new(key).with("amount", self.rounded(units)))
        };
        let range = last.profit_so_far;
        Some(Chart {
            id: id.to_owned(),
            title: self.say(&Message::new("profit-title").with(
                "currency",
                Message::new(format!("currency-{}", self.plan.currency.code().to_lowercase())),
            )),
            sentence: self.profit_sentence(forecast),
            data: ChartData::Fan {
                steps: months.iter().map(|m| self.short_month(m.month)).collect(),
                low_label: labelled("profit-low", range.p10),
                mid_label: labelled("profit-mid", range.p50),
                high_label: labelled("profit-high", range.p90),
                zero_label: self.text("profit-zero"),
                break_even: self.break_even_mark(forecast),
                values: mid.iter().map(|v| self.rounded_money(*v)).collect(),
                ticks: nice_ticks(least, most, GRIDLINES)
                    .into_iter()
                    .map(|value| Tick { value, label: self.wording.number(value, 0) })
                    .collect(),
                low,
                mid,
                high,
            },
            table: self.profit_table(),
        })
    }

    pub(super) fn short_month(&self, month: jiff::civil::Date) -> String {
        const CODES: [&str; 12] =
            ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        let code = usize::try_from(month.month() - 1).map_or("jan", |index| CODES[index % 12]);
        let key = format!("month-{code}");
        self.wording.attribute(&key, "short").unwrap_or_else(|| self.text(&key))
    }

    fn break_even_mark(&self, forecast: &Forecast) -> Option<Mark> {
        let step = forecast.pays_back_in.filter(|step| *step > 0)?;
        let month = forecast.months.get(step)?.month;
        let label = self.say(&Message::new("profit-break-even").with("month", Arg::Month(month)));
        Some(Mark { step, label })
    }

    fn profit_sentence(&self, forecast: &Forecast) -> String {
        let Some(last) = forecast.months.last() else { return String::new() };
        let message = match forecast.pays_back_in {
            Some(0) => Message::new("profit-sentence-always"),
            Some(step) => Message::new("profit-sentence-month")
                .with("month", Arg::Month(forecast.months[step].month)),
            None => Message::new("profit-sentence-never"),
        };
        let range = last.profit_so_far;
        self.say(
            &message
                .with("low", self.rounded(range.p10))
                .with("mid", self.rounded(range.p50))
                .with("high", self.rounded(range.p90))
                .with("end", Arg::Month(last.month)),
        )
    }

    fn profit_table(&self) -> crate::document::Table {
        let rows = self.plan.forecast.months.iter().map(|m| {
            let r = m.profit_so_far;
            vec![
                cell(self.wording.month(m.month)),
                cell(self.planned(m.cost)),
                cell(self.rounded_money(r.p10)),
                cell(self.rounded_money(r.p50)),
                cell(self.rounded_money(r.p90)),
            ]
        });
        self.table(
            "profit-table",
            vec![
                self.column("column-month", false),
                self.column("column-cost", true),
                self.column("column-low", true),
                self.column("column-mid", true),
                self.column("column-high", true),
            ],
            rows.collect(),
        )
    }
}
