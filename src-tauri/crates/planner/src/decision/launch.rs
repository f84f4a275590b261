//! When adverts start: what the tasks, the briefs, the gate, the year and the tally all ask.

use super::Grounds;
use crate::advice::advert_brief::tests_first;
use crate::advice::measures::month;
use crate::schedule::tasks::{self, first_monday, working_day};
use jiff::ToSpan;
use jiff::civil::Date;

/// Day of the first week by which the offer and the place it leads to are ready: Wednesday.
const OFFER_DAY: i64 = 2;
/// Where the return is needed soon, adverts start at once: the day after the offer is ready.
const AT_ONCE: Slot = Slot { week: 0, day: OFFER_DAY + 1 };
/// Else in the third week (from 0) at the earliest, on a Tuesday, once all is ready.
const EARLIEST: u8 = 2;
const DAY: i64 = 1;
/// No first advert opens between these days, as month and day: views are dear before Christmas, and
/// few people are at work after it (judgement).
const HOLIDAYS_FROM: (i8, i8) = (12, 20);
const HOLIDAYS_TO: (i8, i8) = (1, 6);
/// Days after the holidays to look for one on which the business works.
const LOOK_AHEAD: i64 = 14;

/// A place in the first weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// Week, from 0.
    pub week: u8,
    /// Days after its Monday.
    pub day: i64,
}

impl Slot {
    /// Its day in the calendar, on which the business works.
    pub fn date(self, work: &Grounds<'_>) -> Date {
        let monday = first_monday(work.starts_on).saturating_add((7 * i64::from(self.week)).days());
        working_day(monday.saturating_add(self.day.days()), work.facts)
    }
}

/// Whether a return is needed within two months.
pub fn is_needed_soon(work: &Grounds<'_>) -> bool {
    work.facts.is_needed_soon(work.starts_on)
}

/// Whether adverts start in the first week: the return is needed soon and the owner agrees.
pub fn starts_at_once(work: &Grounds<'_>) -> bool {
    is_needed_soon(work) && work.facts.overrules("T2").is_none()
}

/// By when the offer is ready: before the adverts, where there are any.
pub fn offer(work: &Grounds<'_>) -> Slot {
    Slot { week: u8::from(work.adverts() <= 0.0), day: OFFER_DAY }
}

/// When adverts start, in the first four weeks or soon after; `None` without adverts, or when they
/// wait for trust and a part of the money is too little to test with.
pub fn slot(work: &Grounds<'_>) -> Option<Slot> {
    if work.adverts() <= 0.0 {
        return None;
    }
    if starts_at_once(work) {
        return Some(AT_ONCE);
    }
    let ready = Slot { week: tasks::ready_in(work).max(EARLIEST), day: DAY };
    let slot = slot_of(after_holidays(ready.date(work), work), work);
    let tests = || tests_first(work) && slot.date(work) < after_trust(work);
    (work.opens_in == 0 || tests()).then_some(slot)
}

/// The day itself, or the first working day after the holidays it falls into.
fn after_holidays(day: Date, work: &Grounds<'_>) -> Date {
    let at = (day.month(), day.day());
    if at < HOLIDAYS_FROM && at > HOLIDAYS_TO {
        return day;
    }
    let year = if at >= HOLIDAYS_FROM { day.year().saturating_add(1) } else { day.year() };
    let last = jiff::civil::date(year, HOLIDAYS_TO.0, HOLIDAYS_TO.1);
    let mut after = (1..=LOOK_AHEAD).map(|days| last.saturating_add(days.days()));
    after.find(|day| working_day(*day, work.facts) == *day).unwrap_or(day)
}

/// The place of a day in the weeks of the plan.
fn slot_of(day: Date, work: &Grounds<'_>) -> Slot {
    let days = (day - first_monday(work.starts_on)).get_days().max(0);
    Slot { week: u8::try_from(days / 7).unwrap_or(u8::MAX), day: i64::from(days % 7) }
}

/// First day of adverts in full.
pub fn in_full_from(work: &Grounds<'_>) -> Date {
    match slot(work) {
        Some(slot) if work.opens_in == 0 => slot.date(work),
        _ => after_trust(work),
    }
}

/// First day of adverts in full where they wait for trust.
fn after_trust(work: &Grounds<'_>) -> Date {
    let tuesday = first_monday(month(work, work.opens_in)).saturating_add(1_i64.days());
    after_holidays(working_day(tuesday, work.facts), work)
}

/// First day of any advert; `None` without adverts.
pub fn from(work: &Grounds<'_>) -> Option<Date> {
    let date = slot(work).map_or_else(|| in_full_from(work), |slot| slot.date(work));
    (work.adverts() > 0.0).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Value;
    use crate::test_support::{Trial, list, number, text};

    fn paying(more: &[(&'static str, Value)]) -> Trial {
        let given = [
            ("trade", text("hair-beauty")),
            ("ad_budget", number(300.0)),
            ("order_value", number(80.0)),
        ];
        Trial::of(&given.into_iter().chain(more.iter().cloned()).collect::<Vec<_>>())
    }

    fn soon() -> Vec<(&'static str, Value)> {
        vec![("need", text("payback")), ("need_by", text("2027-01-31"))]
    }

    #[test]
    fn who_needs_a_return_soon_starts_in_the_first_week_unless_they_refuse() {
        let trial = paying(&soon());
        assert_eq!(slot(&trial.grounds()), Some(AT_ONCE));
        assert!(offer(&trial.grounds()).date(&trial.grounds()) < from(&trial.grounds()).unwrap());
        let refused = paying(&[soon(), vec![("overrule_T2", text("I can wait"))]].concat());
        assert_eq!(slot(&refused.grounds()), Some(Slot { week: 2, day: 1 }));
        assert_eq!(slot(&paying(&[("ad_budget", number(0.0))]).grounds()), None);
    }

    #[test]
    fn no_first_advert_opens_over_christmas_unless_the_return_is_needed_soon() {
        let trial = paying(&[("hours_week", number(12.0))]);
        for day in 1..=31 {
            let starts_on = jiff::civil::date(2026, 12, day);
            let grounds = Grounds { starts_on, opens_in: 0, ..trial.grounds() };
            let from = from(&grounds).unwrap();
            assert!(
                from >= jiff::civil::date(2027, 1, 7) || from.day() < 20,
                "{starts_on}: {from}"
            );
            assert!(from >= first_monday(starts_on).saturating_add(15_i64.days()), "{from}");
        }
        let pressed = paying(&soon());
        let starts_on = jiff::civil::date(2026, 12, 21);
        let grounds = Grounds { starts_on, opens_in: 0, ..pressed.grounds() };
        assert_eq!(from(&grounds), Some(jiff::civil::date(2026, 12, 24)));
    }

    #[test]
    fn the_task_the_brief_and_the_gate_name_the_same_day() {
        let mut tried = 0;
        for more in [
            soon(),
            vec![],
            vec![("warm_audience", text("yes"))],
            [soon(), vec![("warm_audience", text("yes")), ("hours_week", number(1.5))]].concat(),
            vec![("hours_week", number(2.5)), ("warm_audience", text("yes"))],
            vec![("open_days", list(&["thu", "fri"])), ("warm_audience", text("yes"))],
            vec![("goal", text("awareness")), ("hours_week", number(0.3))],
        ] {
            let plan = paying(&more).plan();
            if plan.money.adverts.is_empty() {
                continue;
            }
            tried += 1;
            let weeks = plan.weeks.iter().flat_map(|week| &week.tasks);
            let later = plan.advice.milestones.iter().map(|done| (&done.text.key, done.by));
            let tasks: Vec<_> = weeks.map(|t| (&t.text.key, t.by)).chain(later).collect();
            let of = |key: &str| tasks.iter().position(|task| task.0.contains(key));
            let advert = of("-advert").unwrap_or_else(|| panic!("{more:?}: {tasks:?}"));
            let brief = &plan.advice.adverts.briefs[0];
            assert_eq!(tasks[advert].1, brief.flight.from, "{more:?}");
            let offer = of("task-offer").unwrap_or_else(|| panic!("{more:?}: {tasks:?}"));
            assert!(offer < advert && tasks[offer].1 <= tasks[advert].1, "{more:?}");
        }
        assert!(tried >= 4, "{tried}");
    }
}
