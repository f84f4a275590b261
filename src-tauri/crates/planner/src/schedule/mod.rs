//! What is done when, from what was decided.
//!
//! - [`tasks`]: the first four weeks.
//! - [`milestones`]: the rest of the year.

pub mod milestones;
pub mod tasks;
