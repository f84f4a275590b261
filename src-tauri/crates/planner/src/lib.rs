//! The domain of Plainsail, from the answers to the plan.
//!
//! Pure by design: no files, no clock, no database, no randomness it was not handed.
//! The same answers, date and seed always give the same plan.
//!
//! The rooms, each of which may use those above it:
//!
//! - [`purpose`], [`money`], [`message`]: the words every room shares.
//! - [`benchmark`]: typical figures with their sources.
//! - [`answer`]: what the owner said.
//! - [`facts`]: the answers read, with a typical figure wherever there is none.
//! - [`questionnaire`]: what is asked, in which order, and what is wrong with an answer.
//! - [`forecast`]: what money and hours are likely to bring.
//! - [`decision`]: networks, posts, adverts, where they lead and when they start.
//! - [`hint`]: quiet notes beside a question.
//! - [`schedule`]: weeks and milestones.
//! - [`advice`]: what to do, family by family.
//! - [`plan`]: all of it put together, searched and judged.

pub mod advice;
pub mod answer;
pub mod benchmark;
pub mod budget;
pub mod decision;
pub mod facts;
pub mod forecast;
pub mod hint;
pub mod message;
pub mod money;
pub mod plan;
pub mod purpose;
pub mod questionnaire;
pub mod schedule;
#[cfg(test)]
mod test_support;
