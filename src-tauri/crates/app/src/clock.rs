//! The time of day, injected so that tests can say what it is.

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

/// Tells the moment and the day.
pub struct Clock(Box<dyn Fn() -> Zoned + Send + Sync>);

impl Clock {
    /// The computer's own clock, in its own time zone.
    pub fn system() -> Self {
        Self(Box::new(Zoned::now))
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
