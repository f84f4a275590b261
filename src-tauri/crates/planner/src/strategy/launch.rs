//! When adverts start: what the tasks, the briefs, the gate, the year and the tally all ask.

use super::Grounds;
use super::advert_brief::tests_first;
use super::measures::month;
use crate::plan::tasks::{first_monday, working_day};
use jiff::ToSpan;
use jiff::civil::Date;

/// Day of the first week by which the offer and the place it leads to are ready: Wednesday.
const OFFER_DAY: i64 = 2;
/// Week (from 0) and day after Monday on which adverts start: at once where the return is needed
/// soon, in the second week where nothing waits, in the third where a part of the money tests.
const AT_ONCE: Slot = Slot { week: 0, day: OFFER_DAY + 1 };
const IN_FULL: Slot = Slot { week: 1, day: 1 };
const AS_A_TEST: Slot = Slot { week: 2, day: 1 };

/// A place in the first four weeks.
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

/// Where in the first four weeks adverts start; `None` without adverts, or when they wait for
/// trust and a part of the money is too little to test with.
pub fn slot(work: &Grounds<'_>) -> Option<Slot> {
    if work.adverts() <= 0.0 {
        return None;
    }
    if starts_at_once(work) {
        return Some(AT_ONCE);
    }
    if work.opens_in == 0 {
        return Some(IN_FULL);
    }
    tests_first(work).then_some(AS_A_TEST)
}

/// First day of adverts in full.
pub fn in_full_from(work: &Grounds<'_>) -> Date {
    match slot(work) {
        Some(slot) if work.opens_in == 0 => slot.date(work),
        _ => {
            let tuesday = first_monday(month(work, work.opens_in)).saturating_add(1_i64.days());
            working_day(tuesday, work.facts)
        }
    }
}

/// First day of any advert; `None` without adverts.
pub fn from(work: &Grounds<'_>) -> Option<Date> {
    let date = slot(work).map_or_else(|| in_full_from(work), |slot| slot.date(work));
    (work.adverts() > 0.0).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::Value;
    use crate::strategy::trial::{Trial, list, number, text};

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
        assert_eq!(slot(&refused.grounds()), Some(AS_A_TEST));
        assert_eq!(slot(&paying(&[("ad_budget", number(0.0))]).grounds()), None);
    }

    #[test]
    fn the_task_the_brief_and_the_gate_name_the_same_day() {
        let mut tried = 0;
        for more in [
            soon(),
            vec![],
            vec![("warm_audience", text("yes"))],
            [soon(), vec![("warm_audience", text("yes")), ("hours_week", number(1.5))]].concat(),
            vec![("hours_week", number(0.7)), ("warm_audience", text("yes"))],
            vec![("open_days", list(&["thu", "fri"])), ("warm_audience", text("yes"))],
            vec![("goal", text("awareness")), ("hours_week", number(0.3))],
        ] {
            let plan = paying(&more).plan();
            if plan.money.adverts.is_empty() {
                continue;
            }
            tried += 1;
            let tasks: Vec<_> = plan.weeks.iter().flat_map(|week| &week.tasks).collect();
            let of = |key: &str| tasks.iter().position(|task| task.text.key.contains(key));
            let advert = of("-advert").unwrap_or_else(|| panic!("{more:?}: {tasks:?}"));
            let brief = &plan.advice.adverts.briefs[0];
            assert_eq!(tasks[advert].by, brief.flight.from, "{more:?}");
            let offer = of("task-offer").unwrap_or_else(|| panic!("{more:?}: {tasks:?}"));
            assert!(offer < advert && tasks[offer].by <= tasks[advert].by, "{more:?}");
        }
        assert!(tried >= 5, "{tried}");
    }
}
