//! Answers in words, as the window shows them.

pub use plainsail_wording::answer::{answer, currency, short};
