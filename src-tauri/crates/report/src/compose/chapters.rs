//! The chapters of the plan.

use super::summary::about;
use super::{Compose, cell, purpose, tone};
use crate::document::{Block, Chapter, Figure, Line, Summary, TaskLine, Tone};
use crate::references::referenced;
use plainsail_planner::facts::phrase::frequency;
use plainsail_planner::message::point::duration;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::plan::{Adequacy, BreakEven};
use plainsail_planner::schedule::tasks::{Task, Who};

impl Compose<'_> {
    /// The chapters; of the figures those behind what these and the summary explain.
    pub(super) fn chapters(&self, summary: &Summary) -> Vec<Chapter> {
        let all = [
            ("worth", self.worth()),
            ("networks", self.networks()),
            ("portraits", self.portraits()),
            ("audience", self.audience()),
            ("brand", self.brand()),
            ("content", self.content()),
            ("found", self.found()),
            ("effort", self.effort()),
            ("money", self.money()),
            ("adverts", self.adverts()),
            ("forecast", self.forecast()),
            ("levers", self.levers()),
            ("weeks", self.weeks()),
            ("year", self.year()),
            ("measures", self.measures()),
            ("care", self.care()),
            ("crisis", self.crisis()),
            ("people", self.people()),
            ("standing", self.standing()),
            ("partners", self.partners()),
            ("ground-rules", self.ground_rules()),
            ("assumptions", self.assumptions()),
            ("rules", self.rules()),
        ];
        // Who to work with is of no use to a plan that does not work.
        let beside_the_point = |id: &str| id == "partners" && !self.plan.verdict.kind.works();
        let mut chapters: Vec<Chapter> = all
            .into_iter()
            .filter(|(id, blocks)| !blocks.is_empty() && !beside_the_point(id))
            .map(|(id, blocks)| self.chapter(id, blocks))
            .collect();
        let figures = self.figures_used(&referenced(summary, &chapters));
        chapters.extend((!figures.is_empty()).then(|| self.chapter("figures", figures)));
        let glossary = self.glossary(&chapters);
        chapters.extend((!glossary.is_empty()).then(|| self.chapter("glossary", glossary)));
        chapters
    }

    fn chapter(&self, id: &str, blocks: Vec<Block>) -> Chapter {
        Chapter {
            id: id.to_owned(),
            title: self.text(&format!("chapter-{id}")),
            standalone: matches!(id, "crisis" | "brand"),
            blocks,
        }
    }

    pub(super) fn paragraph(&self, key: &str) -> Block {
        Block::Paragraph(self.line(&Message::new(key)))
    }

    fn figure(&self, label: &str, value: String, note: String, why: &str) -> Figure {
        Figure { label: self.text(label), value, note, why: self.why(why) }
    }

    /// A range in words; one figure where both ends read the same.
    fn between(&self, low: String, high: String) -> String {
        if low == high {
            return self.say(&Message::new("likely-about").with("value", Arg::Text(low)));
        }
        self.say(&Message::new("between").with("low", Arg::Text(low)).with("high", Arg::Text(high)))
    }

    fn worth(&self) -> Vec<Block> {
        let verdict = &self.plan.verdict;
        let mut blocks = vec![Block::List { items: self.pays_lines() }];
        if !verdict.because.is_empty() {
            blocks.push(Block::Notice {
                tone: tone(verdict.kind),
                title: self.say(&verdict.headline),
                lines: verdict.because.iter().map(|m| self.line(m)).collect(),
            });
        }
        if !verdict.instead.is_empty() {
            blocks.push(Block::Notice {
                tone: Tone::Neutral,
                title: self.text("instead-title"),
                lines: verdict.instead.iter().map(|m| self.line(m)).collect(),
            });
        }
        blocks.push(Block::Figures { items: self.worth_figures() });
        blocks
    }

    fn worth_figures(&self) -> Vec<Figure> {
        let f = &self.plan.forecast;
        let mut items = Vec::new();
        let profit = f.months.last().map(|month| month.profit_so_far);
        if let Some(r) = profit.filter(|r| ![r.p10, r.p90].iter().all(|p| self.is_nothing(*p))) {
            items.push(self.figure(
                "figure-profit",
                self.rounded_money(r.p50),
                self.between(self.rounded_money(r.p10), self.rounded_money(r.p90)),
                "profit",
            ));
        }
        let c = f.customers;
        let number = |v: f64| self.say(&Message::new("number").with("n", about(v)));
        items.push(Figure {
            label: self.say(&self.said("figure-customers")),
            value: if c.p90 < 0.5 { self.text("nobody") } else { number(c.p50) },
            note: if number(c.p10) == number(c.p90) {
                String::new()
            } else {
                self.between(number(c.p10), number(c.p90))
            },
            why: self.why("customers"),
        });
        if !self.is_nothing(f.still_to_come) {
            items.push(self.figure(
                "figure-still-to-come",
                self.rounded_money(f.still_to_come),
                self.text("figure-still-to-come-note"),
                "",
            ));
        }
        if let Some(actions) = f.profile_actions {
            let note = Message::new("figure-profile-note")
                .with("low", about(actions.p10))
                .with("high", about(actions.p90));
            let value = number(actions.p50);
            items.push(self.figure("figure-profile", value, self.say(&note), ""));
        }
        if f.turned_away >= 0.5 {
            items.push(self.figure(
                "figure-turned-away",
                number(f.turned_away),
                self.text("figure-turned-away-note"),
                "customers",
            ));
        }
        items
    }

    fn networks(&self) -> Vec<Block> {
        let mut blocks = vec![self.paragraph("networks-intro")];
        if self.plan.networks.is_empty() {
            blocks.push(self.paragraph("networks-none"));
        } else {
            blocks.push(self.network_table());
            if self.is_abroad() {
                blocks.push(self.paragraph("usage-american"));
            }
        }
        blocks.extend(self.network_fit());
        if self.plan.google_profile {
            blocks.push(Block::Heading { text: self.text("network-google-business") });
            blocks.push(self.paragraph("google-profile-text"));
        }
        let left = self.left_out_lines(usize::MAX);
        if !left.is_empty() {
            blocks.push(Block::Heading { text: self.text("left-out-title") });
            blocks.push(Block::List { items: left });
        }
        blocks
    }

    fn network_table(&self) -> Block {
        let rows = self.plan.networks.iter().map(|n| {
            let mut name = cell(self.text(&format!("network-{}", n.network)));
            name.why = self.why("networks");
            vec![
                name,
                cell(self.say(&n.job)),
                cell(self.wording.number(n.posts_per_week, 2)),
                cell(self.wording.hours(n.hours_week)),
                cell(self.wording.rate((n.usage * 20.0).round() / 20.0)),
            ]
        });
        let columns = vec![
            self.column("column-network", false),
            self.column("column-job", false),
            self.column("column-posts", true),
            self.column("column-hours", true),
            self.column("column-usage", true),
        ];
        Block::Table(self.table("networks-table", columns, rows.collect()))
    }

    fn effort(&self) -> Vec<Block> {
        let rows = self.plan.purposes.iter().map(|p| {
            let mut hours = cell(self.wording.hours(p.hours_week));
            hours.why = self.why("hours");
            let code = p.purpose.code();
            vec![
                cell(self.text(&format!("purpose-{code}"))),
                cell(self.text(&format!("purpose-{code}-what"))),
                cell(self.text(&format!("purpose-{code}-measures"))),
                hours,
                cell(self.planned(p.money_month)),
            ]
        });
        let columns = vec![
            self.column("column-purpose", false),
            self.column("column-what", false),
            self.column("column-judged", false),
            self.column("column-hours", true),
            self.column("column-money", true),
        ];
        let mut blocks = vec![
            self.paragraph("effort-intro"),
            Block::Table(self.table("effort-table", columns, rows.collect())),
        ];
        let reasons = self.plan.purposes.iter().map(|p| self.line_why(&p.reason, "hours"));
        blocks.push(Block::List { items: reasons.collect() });
        let hours = &self.plan.hours;
        if let Some(text) = self.hours_free() {
            let line = Line { text, strong: String::new(), why: self.why("hours") };
            blocks.push(Block::Paragraph(line));
        }
        if hours.posts_per_week > 0.0 {
            let message = Message::new("effort-posts")
                .with("often", frequency(hours.posts_per_week))
                .with("value", Arg::Rate(1.0 - hours.promotional_share))
                .with("sells", Arg::Rate(hours.promotional_share));
            blocks.push(Block::Paragraph(self.line(&message)));
        }
        if hours.care_needed > hours.split.care + 1e-9 {
            blocks.push(Block::Notice {
                tone: Tone::Caution,
                title: self.text("care-short-title"),
                lines: vec![
                    self.line(
                        &Message::new("care-short")
                            .with("needed", duration(hours.care_needed))
                            .with("there", duration(hours.split.care)),
                    ),
                ],
            });
        }
        blocks
    }

    fn money(&self) -> Vec<Block> {
        let money = &self.plan.money;
        let takes_enquiries = self.plan.break_even.as_ref().is_some_and(|b| b.cpl.is_some());
        let advert_note =
            if takes_enquiries { "figure-adverts-note-lead" } else { "figure-adverts-note" };
        let mut items: Vec<Figure> = money
            .adverts
            .iter()
            .map(|share| Figure {
                label: self.say(
                    &Message::new("figure-adverts")
                        .with("buyer", Message::new(format!("buyer-{}", share.buyer.code()))),
                ),
                value: self.planned(share.month),
                note: self.say(
                    &Message::new(advert_note)
                        .with("cost", self.rounded(share.cost_per_result.units()))
                        .with("screen", self.rounded(share.cost_on_screen.units())),
                ),
                why: self.why("money"),
            })
            .collect();
        if money.unspent.minor > 0 {
            items.push(self.figure(
                "figure-unspent",
                self.planned(money.unspent),
                match money.room {
                    Some(room) => self.say(
                        &Message::new("figure-unspent-room").with("room", Arg::Number(room, 0)),
                    ),
                    None if money.unmeasured => self.text("figure-unspent-unmeasured"),
                    None => self.text("figure-unspent-note"),
                },
                "money",
            ));
        }
        items.push(self.figure("figure-tools", self.wording.money(money.tools), String::new(), ""));
        let mut blocks = vec![Block::Figures { items }];
        if money.opens_in > 0 && !money.adverts.is_empty() {
            blocks.push(Block::Paragraph(self.line(&Message::new("money-gate"))));
        }
        if let Some(adequacy) = &money.adequacy {
            blocks.push(self.adequacy(adequacy));
        }
        let earns = |b: &&BreakEven| b.worth.minor > 0;
        if let Some(break_even) = self.plan.break_even.as_ref().filter(earns) {
            blocks.push(Block::Heading { text: self.text("break-even-title") });
            blocks.push(Block::Figures { items: self.break_even_figures(break_even) });
        }
        blocks
    }

    fn adequacy(&self, a: &Adequacy) -> Block {
        let (tone, key) = match a.ratio {
            r if r < 0.25 => (Tone::Bad, "adequacy-thin"),
            r if r < 1.0 => (Tone::Caution, "adequacy-partial"),
            r if r <= 3.0 => (Tone::Good, "adequacy-enough"),
            _ => (Tone::Caution, "adequacy-too-much"),
        };
        let message = Message::new(format!("{key}-text"))
            .with("people", about(a.people))
            .with("buyer", Message::new(format!("buyer-{}", a.buyer.code())))
            .with("views", self.planned(a.views))
            .with("matched", about(a.people_matched))
            .with("needed", self.rounded(a.needed.units()));
        Block::Notice {
            tone,
            title: self.text(key),
            lines: vec![self.line_why(&message, "adequacy")],
        }
    }

    fn break_even_figures(&self, b: &BreakEven) -> Vec<Figure> {
        let money = |m| self.planned(m);
        let mut items = vec![
            self.figure("figure-margin", money(b.margin), self.after_tax(), "break-even"),
            self.figure(
                "figure-worth",
                self.rounded_money(b.worth.units()),
                String::new(),
                "break-even",
            ),
            self.figure(
                "figure-cpa",
                self.rounded_money(b.cpa.units()),
                self.text("figure-cpa-note"),
                "break-even",
            ),
        ];
        if let Some(cpl) = b.cpl {
            let value = self.rounded_money(cpl.units());
            items.push(self.figure("figure-cpl", value, String::new(), "break-even"));
        }
        items.push(self.figure(
            "figure-roas",
            self.wording.number(b.roas, 1),
            self.text("figure-roas-note"),
            "break-even",
        ));
        if b.customers_a_month > 0.0 {
            items.push(self.figure(
                "figure-customers-needed",
                self.two_figures(b.customers_a_month),
                String::new(),
                "break-even",
            ));
        }
        items
    }

    /// Says that sales tax is off, where the price asked has some in it.
    fn after_tax(&self) -> String {
        let taxed = self.answers.text("tax_included") == Some("yes");
        if taxed { self.text("figure-margin-taxed") } else { String::new() }
    }

    /// A count to two significant figures, small ones to a tenth.
    fn two_figures(&self, count: f64) -> String {
        if count < 10.0 {
            return self.wording.number(count, 1);
        }
        self.say(&Message::new("number").with("n", about(count)))
    }

    fn forecast(&self) -> Vec<Block> {
        let Some(chart) = self.profit_chart("profit-year") else { return Vec::new() };
        vec![
            self.paragraph("forecast-intro"),
            Block::Chart { chart },
            self.paragraph("forecast-limits"),
        ]
    }

    fn weeks(&self) -> Vec<Block> {
        let weeks = self.plan.weeks.iter().filter(|week| !week.tasks.is_empty());
        let chart = self.rhythm_chart().map(|chart| Block::Chart { chart });
        let weeks = weeks.enumerate().map(|(index, week)| Block::Tasks {
            title: self.say(
                &Message::new("week-title")
                    .with("number", Arg::Count(i64::try_from(index + 1).unwrap_or(0)))
                    .with("date", Arg::Date(week.starts_on)),
            ),
            items: week.tasks.iter().map(|task| self.task(task)).collect(),
        });
        chart.into_iter().chain(weeks).collect()
    }

    fn task(&self, task: &Task) -> TaskLine {
        let by_answer = |id: &str| {
            let code = self.answers.text(id).unwrap_or("owner");
            self.text(&format!("who-{code}"))
        };
        TaskLine {
            text: self.say(&task.text),
            who: match task.who {
                Who::Owner => self.text("who-owner"),
                Who::Posts => by_answer("posts_by"),
                Who::Replies => by_answer("answers_by"),
            },
            hours: self.say(&Message::new("hours-short").with("hours", Arg::Hours(task.hours))),
            by: self.wording.date(task.by),
            purpose: purpose(task.purpose),
        }
    }

    fn assumptions(&self) -> Vec<Block> {
        let names = self.assumed_lines();
        let mut blocks = vec![self.paragraph(if names.is_empty() {
            "assumptions-none"
        } else {
            "assumptions-intro"
        })];
        if !names.is_empty() {
            blocks.push(Block::List { items: names });
        }
        blocks.push(self.paragraph("assumptions-american"));
        blocks
    }
}
