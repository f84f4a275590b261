//! Writing a file of answers: the same answers, the same bytes.

use crate::VERSION;
use plainsail_planner::answer::{Answer, Answers, Value};
use plainsail_planner::questionnaire::QUESTIONS;
use serde::Serialize;
use serde_json::{Map, Number, json};

/// The file for these answers, in the order the questions are asked, ending in a line break.
pub fn write(answers: &Answers) -> String {
    let mut lines = Vec::new();
    for question in QUESTIONS {
        let value = match answers.0.get(question.id) {
            None => continue,
            Some(Answer::NotSure) => serde_json::Value::Null,
            Some(Answer::Given(value)) => value_to_json(value),
        };
        lines.push(format!("    {}: {value}", json!(question.id)));
    }
    let answers = lines.join(",\n");
    format!("{{\n  \"plainsail\": {VERSION},\n  \"answers\": {{\n{answers}\n  }}\n}}\n")
}

/// One answer as JSON; whole numbers without a decimal point.
pub fn value_to_json(value: &Value) -> serde_json::Value {
    match value {
        Value::Number(value) => number(*value),
        Value::Text(text) => json!(text),
        Value::List(texts) => json!(texts),
        Value::Place(place) => {
            let mut entries = Map::new();
            entries.insert("name".into(), json!(place.name));
            entries.insert("radius_km".into(), number(place.radius_km));
            entries.insert("people".into(), number(place.people));
            if let Some(id) = place.gazetteer_id {
                entries.insert("gazetteer_id".into(), json!(id));
            }
            serde_json::Value::Object(entries)
        }
        Value::Counts(counts) => {
            counts.iter().map(|(code, count)| (code.clone(), number(*count))).collect()
        }
    }
}

fn number(value: f64) -> serde_json::Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() < EXACT {
        #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
        let whole = value as i64;
        return json!(whole);
    }
    Number::from_f64(value).map_or(serde_json::Value::Null, serde_json::Value::Number)
}

/// The file for these answers with the plan made from them, which a reader of answers passes
/// over.
///
/// # Errors
/// When the plan cannot be written as JSON.
pub fn write_with_plan(answers: &Answers, plan: &impl Serialize) -> serde_json::Result<String> {
    let plan = serde_json::to_string_pretty(plan)?.replace('\n', "\n  ");
    let mut file = write(answers);
    file.truncate(file.len() - "\n}\n".len());
    file.push_str(",\n  \"plan\": ");
    file.push_str(&plan);
    file.push_str("\n}\n");
    Ok(file)
}
