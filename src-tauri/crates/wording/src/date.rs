//! Days and months as a language writes them.

use icu_calendar::{Date as Day, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_locale_core::Locale;
use jiff::civil::Date;

/// Writes the dates of one region; `None` where it has no data.
pub struct Dates {
    day: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    month: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
}

impl Dates {
    /// For a BCP 47 tag with a region.
    pub fn new(tag: &str) -> Self {
        let locale = tag.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok(),
        }
    }

    /// "4 January 2027".
    pub fn day(&self, date: Date) -> String {
        self.day
            .as_ref()
            .zip(gregorian(date))
            .map_or_else(|| date.to_string(), |(format, day)| format.format(&day).to_string())
    }

    /// "January 2027".
    pub fn month(&self, date: Date) -> String {
        self.month.as_ref().zip(gregorian(date)).map_or_else(
            || date.strftime("%Y-%m").to_string(),
            |(format, day)| format.format(&day).to_string(),
        )
    }
}

fn gregorian(date: Date) -> Option<Day<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Day::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_written_long() {
        let english = Dates::new("en-GB");
        assert_eq!(english.day(date(2027, 1, 4)), "4 January 2027");
        assert_eq!(english.month(date(2027, 1, 1)), "January 2027");
        assert_eq!(Dates::new("de").day(date(2027, 3, 4)), "4. März 2027");
    }
}
