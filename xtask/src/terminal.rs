//! Headings, colours and durations, as a person reads them in a terminal.

use std::io::{IsTerminal, stdout};
use std::time::Duration;

/// What a line is about, which decides its colour.
#[derive(Clone, Copy)]
pub enum Ink {
    Heading,
    Quiet,
    Good,
    Bad,
}

impl Ink {
    const fn code(self) -> &'static str {
        match self {
            Self::Heading => "1;36",
            Self::Quiet => "2",
            Self::Good => "32",
            Self::Bad => "1;31",
        }
    }
}

/// `text` in colour when a person is watching, plain when a file is.
pub fn paint(ink: Ink, text: &str) -> String {
    if stdout().is_terminal() {
        format!("\u{1b}[{}m{text}\u{1b}[0m", ink.code())
    } else {
        text.to_owned()
    }
}

/// Announces the next piece of work.
pub fn heading(text: &str) {
    println!("\n{}", paint(Ink::Heading, &format!("== {text}")));
}

/// Says something worth knowing that asks for nothing.
pub fn note(text: &str) {
    println!("{}", paint(Ink::Quiet, text));
}

/// Says what went wrong.
pub fn failure(text: &str) {
    println!("{}", paint(Ink::Bad, text));
}

/// A duration in the unit a person would use: `0.4 s`, `12 s`, `3 min 05 s`.
pub fn duration(length: Duration) -> String {
    let seconds = length.as_secs();
    if seconds < 10 {
        format!("{:.1} s", length.as_secs_f64())
    } else if seconds < 60 {
        format!("{seconds} s")
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::duration;

    #[test]
    fn durations_are_in_the_unit_a_person_would_use() {
        assert_eq!(duration(Duration::from_millis(420)), "0.4 s");
        assert_eq!(duration(Duration::from_secs(12)), "12 s");
        assert_eq!(duration(Duration::from_secs(185)), "3 min 05 s");
    }
}
