//! The guided questionnaire: questions as typed data, routing, answers, validation.
//!
//! - [`question`]: what can be asked, as a static table.
//! - [`answer`]: what was given, question by question.
//! - [`flow`]: which pages are open, given the answers so far; routing and nothing else.
//! - [`lookup`]: countries and currencies.
//! - [`own`]: figures and overruled rules an owner may add beyond the questionnaire.
//! - [`validation`]: what is wrong or doubtful in the answers, as data.

pub mod answer;
pub mod flow;
pub mod lookup;
pub mod note;
pub mod own;
pub mod question;
pub mod typical;
pub mod validation;

pub use answer::{Answer, Answers, Place, Value};
pub use question::{Kind, PAGES, Page, QUESTIONS, Question, Section, Unit};
pub use validation::{Issue, Severity, Validation};
