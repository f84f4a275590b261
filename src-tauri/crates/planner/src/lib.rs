//! The domain of Plainsail: questionnaire, budget, forecast, strategy and plan.
//!
//! Pure by design: no files, no clock, no database, no randomness it was not handed.
//! The same answers, date and seed always give the same plan.

pub mod benchmark;
pub mod budget;
pub mod facts;
pub mod forecast;
pub mod message;
pub mod money;
pub mod plan;
pub mod questionnaire;
pub mod strategy;
