//! Words of Plainsail: keys and typed arguments become sentences, numbers, money and dates of a
//! language, and what people type becomes numbers again.
//!
//! [`Wording`] holds one language. The sentences themselves are Fluent files in `ui/text`, one
//! catalogue for window, charts, PDF and errors. [`key`] knows how the catalogue names things.
//!
//! ```
//! use plainsail_planner::message::Message;
//! use plainsail_wording::Wording;
//!
//! let wording = Wording::new("en");
//! let hours = Message::new("counted-hours-per-week").with("number", 3_i64);
//! assert_eq!(wording.say(&hours), "3 hours a week");
//! assert_eq!(wording.parse_number("1.5k"), Some(1500.0));
//! ```

pub mod answer;
mod catalogue;
mod date;
pub mod key;
mod money;
mod number;
mod pseudo;
mod typed;
mod wording;

pub use money::Affixes;
pub use wording::{Unread, Wording};
