//! The time of day, injected so that tests can say what it is.

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

/// Names a day, such as `2026-11-20`, on which the computer's clock is to be: what the app shows is
/// then the same whenever it is looked at.
const DAY: &str = "PLAINSAIL_DAY";

/// Tells the moment and the day.
pub struct Clock(Box<dyn Fn() -> Zoned + Send + Sync>);

impl Clock {
    /// The computer's own clock, in its own time zone; on the day that `PLAINSAIL_DAY` names, if
    /// it names one.
    pub fn system() -> Self {
        Self::on(std::env::var(DAY).ok().and_then(|day| day.parse().ok()))
    }

    fn on(day: Option<Date>) -> Self {
        Self(Box::new(move || {
            let now = Zoned::now();
            day.and_then(|day| now.with().date(day).build().ok()).unwrap_or(now)
        }))
    }

    /// A clock of one's own making.
    pub fn new(now: impl Fn() -> Zoned + Send + Sync + 'static) -> Self {
        Self(Box::new(now))
    }

    /// This moment.
    pub fn now(&self) -> Timestamp {
        (self.0)().timestamp()
    }

    /// The day it is where the owner is.
    pub fn today(&self) -> Date {
        (self.0)().date()
    }

    /// The day a moment was, where the owner is.
    pub fn day_of(&self, moment: Timestamp) -> Date {
        moment.to_zoned((self.0)().time_zone().clone()).date()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_day_stays_while_the_time_runs_on() {
        let day = "2024-02-29".parse().unwrap();
        let clock = Clock::on(Some(day));
        let before = clock.now();
        assert_eq!(clock.today(), day);
        assert!(clock.now() >= before);
        assert_ne!(Clock::on(None).today(), day);
    }
}
