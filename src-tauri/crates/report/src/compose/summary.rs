//! The page that answers everything: is it worth it, what do I do, what will it cost.

use super::{Compose, tone};
use crate::document::{Entry, Line, Summary};
use plainsail_planner::facts::phrase::frequency;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::questionnaire::typical::typical;
use plainsail_wording::answer;

/// Networks left out that the summary names; the chapter names them all.
const LEFT_OUT_SHOWN: usize = 2;
/// A chance small enough to be named beside a graver reason.
const SMALL_CHANCE: f64 = 0.4;
/// First tasks the summary names.
const FIRST_SHOWN: usize = 4;

impl Compose<'_> {
    pub(super) fn summary(&self) -> Summary {
        let verdict = &self.plan.verdict;
        Summary {
            verdict: self.say(&verdict.headline),
            tone: tone(verdict.kind),
            lead: verdict
                .because
                .iter()
                .chain(&verdict.instead)
                .take(2)
                .map(|m| self.line(m))
                .collect(),
            pays_title: self.text("summary-pays"),
            chance: self.chance_chart(),
            pays: self.pays_lines(),
            todo_title: self.text("summary-todo"),
            networks: self.network_entries(),
            left_out_title: self.text("left-out-title"),
            left_out: self.left_out_lines(LEFT_OUT_SHOWN),
            takes_title: self.text(if verdict.kind.works() {
                "summary-takes"
            } else {
                "summary-would-take"
            }),
            money: self.money_chart("money"),
            hours: self.hours_chart("hours"),
            profit: self.profit_chart("profit"),
            first_title: self.text("summary-first"),
            first: self.first_tasks(),
        }
    }

    /// The chance of the need, unless something graver makes it beside the point.
    pub(super) fn chance(&self) -> Option<f64> {
        self.plan.forecast.chance.filter(|_| self.plan.verdict.kind.tells_the_chance())
    }

    /// What is said beside the dots.
    pub(super) fn pays_lines(&self) -> Vec<Line> {
        let forecast = &self.plan.forecast;
        let mut lines = Vec::new();
        let small = forecast.chance.filter(|chance| *chance < SMALL_CHANCE);
        if let Some(chance) = self.chance().or(small) {
            let strong = self.say(&of_twenty("chance-of-20", chance));
            let rest = self.say(&self.need_message());
            lines.push(Line { text: format!("{strong} {rest}"), strong, why: self.why("chance") });
        } else if forecast.chance.is_none() {
            lines.push(self.line_why(&Message::new("pays-no-ratio"), "chance"));
        }
        if forecast.months.iter().any(|m| m.cost.minor > 0) {
            lines.extend(self.likely_message().map(|message| self.line_why(&message, "profit")));
            lines.push(self.line_why(&of_twenty("loss-of-20", forecast.loss), "loss"));
        }
        if self.is_abroad() && self.chance().is_some() {
            lines.push(self.line(&Message::new("odds-american")));
        }
        if let Some(free) = forecast.chance_hours_free.filter(|_| self.chance().is_some()) {
            lines.push(self.line_why(&of_twenty("pays-hours-free", free), "chance"));
        }
        lines.push(self.line_why(&self.customers_message(), "customers"));
        lines.extend(self.hour_message().map(|message| self.line_why(&message, "hour-earns")));
        lines
    }

    /// What is left over the whole plan, most likely, where there is a chance to weigh it against.
    fn likely_message(&self) -> Option<Message> {
        self.chance()?;
        let likely = self.plan.forecast.months.last()?.profit_so_far.p50;
        let key = if likely < 0.0 { "pays-likely-loses" } else { "pays-likely-earns" };
        let offer = if self.plan.money.adverts.is_empty() { "no" } else { "yes" };
        Some(Message::new(key).with("amount", self.rounded(likely.abs())).with("offer", offer))
    }

    /// How many it brings: a range, one figure where both ends round the same, or nobody.
    fn customers_message(&self) -> Message {
        let customers = self.plan.forecast.customers;
        let (low, high) = (about(customers.p10), about(customers.p90));
        let nobody = Arg::Number(0.0, 0);
        let key = match () {
            () if high == nobody => "pays-customers-nobody",
            () if low == high => "pays-customers-about",
            () if low == nobody => "pays-customers-most",
            () => "pays-customers",
        };
        self.said(key).with("low", low).with("middle", about(customers.p50)).with("high", high)
    }

    /// What an hour earns; `None` where that is nothing, or the same whatever happens.
    fn hour_message(&self) -> Option<Message> {
        let earns = self.plan.forecast.hour_earns.filter(|earns| earns.p90 - earns.p10 > 0.01)?;
        let (low, high) = (self.rounded(earns.p10), self.rounded(earns.p90));
        let key = if low == high { "pays-hour-about" } else { "pays-hour" };
        let nothing = low.minor == 0 && high.minor == 0;
        (!nothing).then(|| Message::new(key).with("low", low).with("high", high))
    }

    /// What the chance is the chance of.
    fn need_message(&self) -> Message {
        let by = self.plan.forecast.months.get(self.plan.forecast.needed_in);
        let month = Arg::Month(by.map_or(self.plan.starts_on, |m| m.month));
        let number = |id: &str| self.answers.number(id).unwrap_or_default();
        let message =
            match self.answers.text("need") {
                Some("monthly") => Message::new("need-monthly").with(
                    "amount",
                    plainsail_planner::money::Money::from_units(
                        number("need_amount"),
                        self.plan.currency,
                    ),
                ),
                Some("multiple") => Message::new("need-multiple")
                    .with("times", Arg::Number(number("need_multiple"), 1)),
                Some("outcomes") => Message::new("need-outcomes")
                    .with("count", Arg::Number(number("need_outcomes"), 0)),
                _ => Message::new("need-payback"),
            };
        message.with("month", month)
    }

    pub(super) fn network_entries(&self) -> Vec<Entry> {
        let profile = self.plan.google_profile.then(|| Entry {
            name: self.text("network-google-business"),
            text: self.text("job-google-business"),
            why: None,
        });
        let chosen = self.plan.networks.iter().map(|n| Entry {
            name: self.text(&format!("network-{}", n.network)),
            text: self.say(
                &Message::new("network-summary")
                    .with("often", frequency(n.posts_per_week))
                    .with("job", n.job.clone()),
            ),
            why: self.why("networks"),
        });
        chosen.chain(profile).collect()
    }

    pub(super) fn left_out_lines(&self, most: usize) -> Vec<Line> {
        let left = &self.plan.left_out;
        left.iter().take(most).map(|l| self.line_why(&l.reason, "left-out")).collect()
    }

    fn first_tasks(&self) -> Vec<String> {
        let first = self.plan.weeks.first();
        first
            .map(|week| week.tasks.iter().take(FIRST_SHOWN).map(|t| self.say(&t.text)).collect())
            .unwrap_or_default()
    }

    /// What stands in for answers the owner was not sure of, or has not given yet, and from where.
    pub(super) fn assumed_lines(&self) -> Vec<Line> {
        let line = |id: &&str| {
            let strong = answer::short(id, self.wording);
            let stand_in = typical(id, self.answers)?;
            let message = Message::new("assumption")
                .with("asked", strong.as_str())
                .with("figure", stand_in.text)
                .with("source", stand_in.source);
            Some(Line { text: self.say(&message), strong, why: None })
        };
        self.plan.assumed.iter().filter_map(line).collect()
    }
}

/// A chance as so many of twenty.
pub(super) fn of_twenty(key: &str, chance: f64) -> Message {
    Message::new(key).with("n", Arg::Count(i64::from(dots(chance))))
}

/// Dots of twenty for a chance.
pub(super) fn dots(chance: f64) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 20")]
    let dots = (chance.clamp(0.0, 1.0) * 20.0).round() as u8;
    dots
}

/// A count of a forecast, rounded to two significant figures; small ones to whole numbers.
pub(super) fn about(count: f64) -> Arg {
    let rounded =
        if count < 10.0 { count.round() } else { plainsail_planner::facts::round_money(count) };
    Arg::Number(rounded, 0)
}
