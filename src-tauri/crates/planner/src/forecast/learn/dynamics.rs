//! How the results of a campaign follow its spend, and how its rate moves as time passes.

use super::{GammaPoisson, NegativeBinomial};
use jiff::civil::Date;

/// What a campaign spent and brought in one period (a day, a week, a month).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Period {
    /// The first day of the period, in days since 1970-01-01.
    pub day: i32,
    /// Money spent, at least zero.
    pub spend: f64,
    /// Results as attributed; `None` when they are not known.
    pub results: Option<f64>,
}

/// Days since 1970-01-01.
pub fn day_of(date: Date) -> i32 {
    (date - Date::constant(1970, 1, 1)).get_days()
}

/// Day of the week, 0 for Monday: the first of January 1970 was a Thursday.
pub const fn weekday_of(day: i32) -> usize {
    (day + 3).rem_euclid(7).unsigned_abs() as usize
}

/// A campaign, or a network, over time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Campaign {
    /// Its name.
    pub name: String,
    /// Its periods, oldest first.
    pub periods: Vec<Period>,
    /// What it usually spends in a period; diminishing returns are counted from here.
    pub usual: f64,
}

impl Campaign {
    /// A campaign whose usual spend is the mean of the periods in which it spent.
    pub fn new(name: impl Into<String>, mut periods: Vec<Period>) -> Self {
        periods.sort_by_key(|period| period.day);
        let usual = usual_spend(&periods);
        Self { name: name.into(), periods, usual }
    }

    /// What was known at the end of a day, the usual spend as it was then. A campaign that had
    /// not begun keeps no period, and the usual spend of its plan.
    #[must_use]
    pub fn until(&self, day: i32) -> Self {
        let end = self.periods.partition_point(|period| period.day <= day);
        let known = &self.periods[..end];
        let spent = known.iter().any(|period| period.spend > 0.0);
        let usual = if spent { usual_spend(known) } else { self.usual };
        Self { name: self.name.clone(), periods: known.to_vec(), usual }
    }
}

fn usual_spend(periods: &[Period]) -> f64 {
    let spent: Vec<f64> = periods.iter().map(|p| p.spend).filter(|spend| *spend > 0.0).collect();
    if spent.is_empty() { 1.0 } else { spent.iter().sum::<f64>() / spent.len() as f64 }
}

/// Share of the usual spend that still works in a period without any: results come in late.
const CARRIED_OVER: f64 = 0.01;

/// How results follow spend, for all campaigns of one business.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dynamics {
    /// By how many percent results grow when spend grows by one: 1 is proportional, below 1 the
    /// return diminishes.
    pub elasticity: f64,
    /// Squared coefficient of variation of a single period about its rate, beyond chance.
    pub dispersion: f64,
    /// How fast a campaign's rate wanders: log variance gained a day.
    pub drift: f64,
    /// How fast all rates wander together, by what was seen of it: log variance gained a day.
    pub common_drift: f64,
    /// A campaign of which nothing is known.
    pub start: GammaPoisson,
    /// How much each weekday brings, Monday first; all 1 unless periods are days.
    pub weekday: [f64; 7],
}

/// What is believed of one campaign's rate at a time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Belief {
    /// Results per unit of exposure.
    pub rate: GammaPoisson,
    /// The day it was last learned from, in days since 1970-01-01.
    pub day: i32,
}

impl Dynamics {
    /// Spend as it works: diminishing about the usual spend, better and worse by weekday.
    pub fn exposure(&self, usual: f64, spend: f64, day: i32) -> f64 {
        let relative = (spend.max(0.0) / usual + CARRIED_OVER) / (1.0 + CARRIED_OVER);
        usual * libm::pow(relative, self.elasticity) * self.weekday[weekday_of(day)]
    }

    /// Before a campaign's first period.
    pub const fn begin(&self, day: i32) -> Belief {
        Belief { rate: self.start, day }
    }

    /// A period later is learned from: first the rate may have moved, then the period's results
    /// count, divided by how much more than by chance such a count varies.
    #[must_use]
    pub fn learned(&self, belief: Belief, day: i32, exposure: f64, results: f64) -> Belief {
        let rate = belief.rate.widened(self.drift * f64::from(day - belief.day));
        let overdispersion = 1.0 + self.dispersion * rate.mean() * exposure;
        Belief { rate: rate.updated_overdispersed(results, exposure, overdispersion), day }
    }

    /// What is believed of a campaign after all its periods with known results.
    pub fn learned_from(&self, campaign: &Campaign, day: i32) -> Belief {
        let first = campaign.periods.first().map_or(day, |period| period.day);
        campaign.periods.iter().fold(self.begin(first), |belief, period| match period.results {
            Some(results) => {
                let exposure = self.exposure(campaign.usual, period.spend, period.day);
                self.learned(belief, period.day, exposure, results)
            }
            None => belief,
        })
    }

    /// How much less sure the level is so many days later: squared coefficient of variation.
    pub fn wandered(&self, days: f64) -> f64 {
        self.drift.max(self.common_drift) * days.max(0.0)
    }

    /// The results of one period to come.
    pub fn forecast(&self, belief: Belief, day: i32, exposure: f64) -> NegativeBinomial {
        let level = belief.rate.cv2() + self.wandered(f64::from(day - belief.day));
        let cv2 = (1.0 + level) * (1.0 + self.dispersion) - 1.0;
        NegativeBinomial::new(belief.rate.mean() * exposure, 1.0 / cv2)
    }

    /// The results of several periods to come together, each a day and an exposure, oldest first.
    ///
    /// The level is shared by all, so its doubt adds up; the scatter of single periods averages
    /// out.
    pub fn forecast_total(&self, belief: Belief, periods: &[(i32, f64)]) -> NegativeBinomial {
        let means = || periods.iter().map(|(_, exposure)| belief.rate.mean() * exposure);
        let total: f64 = means().sum();
        if total <= 0.0 {
            return NegativeBinomial::new(0.0, 1.0);
        }
        let mut still = total;
        let mut level = belief.rate.cv2() * total * total;
        let (mut before, mut scatter) = (belief.day, 0.0);
        for ((day, _), mean) in periods.iter().zip(means()) {
            // What the level gains until this period moves it and all that follow.
            level += self.wandered(f64::from(day - before)) * still * still;
            scatter += self.dispersion * mean * mean;
            still -= mean;
            before = *day;
        }
        let cv2 = (level + scatter) / (total * total);
        NegativeBinomial::new(total, 1.0 / cv2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain() -> Dynamics {
        Dynamics {
            elasticity: 0.5,
            dispersion: 0.1,
            drift: 0.001,
            common_drift: 0.0,
            start: GammaPoisson::around(0.02, 0.5),
            weekday: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0],
        }
    }

    fn period(day: i32, spend: f64) -> Period {
        Period { day, spend, results: Some(1.0) }
    }

    #[test]
    fn days_are_counted_from_1970_and_weeks_from_monday() {
        assert_eq!(day_of(Date::constant(2026, 11, 23)), 20_780);
        assert_eq!(weekday_of(20_780), 0, "a Monday");
        assert_eq!(weekday_of(day_of(Date::constant(1969, 12, 28))), 6, "a Sunday");
    }

    #[test]
    fn the_usual_spend_is_that_of_what_is_known() {
        let campaign = Campaign::new("a", vec![period(9, 50.0), period(1, 0.0), period(2, 10.0)]);
        assert_eq!(campaign.periods.iter().map(|p| p.day).collect::<Vec<_>>(), [1, 2, 9]);
        assert!((campaign.usual - 30.0).abs() < 1e-12);
        assert!((campaign.until(2).usual - 10.0).abs() < 1e-12);
        let planned = campaign.until(1);
        assert_eq!(planned.periods.len(), 1);
        assert!((planned.usual - 30.0).abs() < 1e-12, "nothing spent yet: the plan's");
        assert!((Campaign::new("b", vec![period(1, 0.0)]).usual - 1.0).abs() < 1e-12);
    }

    #[test]
    fn spend_works_less_and_less_and_more_on_good_weekdays() {
        let dynamics = plain();
        let monday = 20_780;
        let at = |spend, day| dynamics.exposure(100.0, spend, day);
        assert!((at(100.0, monday) - 100.0).abs() < 1e-12);
        assert!((at(100.0, monday + 6) - 200.0).abs() < 1e-12);
        let fourfold = at(400.0, monday) / at(100.0, monday);
        assert!((fourfold - libm::sqrt(4.01 / 1.01)).abs() < 1e-12);
        assert!(at(0.0, monday) > 0.0 && at(0.0, monday) < 0.11 * at(100.0, monday));
    }

    #[test]
    fn learning_moves_toward_what_came_and_passes_over_what_is_unknown() {
        let dynamics = plain();
        let unknown = Period { day: 5, spend: 100.0, results: None };
        let many = Period { day: 4, spend: 100.0, results: Some(9.0) };
        let learned = dynamics.learned_from(&Campaign::new("a", vec![many, unknown]), 7);
        assert_eq!(learned.day, 4);
        assert!(learned.rate.mean() > 0.03 && learned.rate.cv2() < 0.5);
        let nothing = dynamics.learned_from(&Campaign::default(), 7);
        assert_eq!((nothing.day, nothing.rate), (7, dynamics.start));
    }

    #[test]
    fn the_faster_of_both_drifts_widens() {
        let own = plain();
        let common = Dynamics { common_drift: 0.004, ..own };
        assert!((own.wandered(10.0) - 0.01).abs() < 1e-12);
        assert!((common.wandered(10.0) - 0.04).abs() < 1e-12);
        assert!(own.wandered(-3.0).abs() < 1e-12);
        let belief = own.begin(0);
        let forecast = own.forecast(belief, 10, 100.0);
        assert!((forecast.mean - 2.0).abs() < 1e-12);
        assert!((forecast.shape - 1.0 / (1.51 * 1.1 - 1.0)).abs() < 1e-12);
    }

    #[test]
    fn a_total_of_nothing_is_nothing() {
        let total = plain().forecast_total(plain().begin(0), &[]);
        assert!(total.mean < 1e-9 && total.quantile(0.9).abs() < f64::EPSILON);
    }
}
