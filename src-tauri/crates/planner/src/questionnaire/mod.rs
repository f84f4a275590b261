//! The guided questionnaire: questions as typed data, routing, validation.
//!
//! - [`question`]: what can be asked, as a static table.
//! - [`flow`]: which pages are open, given the answers so far; routing and nothing else.
//! - [`lookup`]: countries and currencies.
//! - [`validation`]: what is wrong or doubtful in the answers, as data.

pub mod flow;
pub mod lookup;
pub mod question;
pub mod typical;
pub mod validation;

pub use question::{Kind, PAGES, Page, QUESTIONS, Question, Section, Unit};
pub use validation::{Issue, Severity, Validation};
