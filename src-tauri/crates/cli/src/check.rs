//! `plainsail check`: what is wrong or doubtful in a file of answers, as JSON.

use crate::output;
use crate::stop::Stop;
use plainsail_planner::questionnaire::validation::check;
use plainsail_planner::questionnaire::{Severity, Validation};
use plainsail_wording::Wording;
use serde_json::{Value, json};
use std::path::Path;
use std::process::ExitCode;

/// Checks; ends with 2 when something stops the plan.
pub fn run(path: &Path, wording: &Wording) -> Result<ExitCode, Stop> {
    let validation = check(&output::answers(path)?);
    output::json(&json!({
        "errors": found(&validation, Severity::Error, wording),
        "warnings": found(&validation, Severity::Warning, wording),
    }))?;
    Ok(if validation.is_clean() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

fn found(validation: &Validation, severity: Severity, wording: &Wording) -> Vec<Value> {
    let issues = validation.issues.iter().filter(|issue| issue.severity == severity);
    issues
        .map(|issue| json!({ "question": issue.question, "message": wording.say(&issue.message) }))
        .collect()
}
