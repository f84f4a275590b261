//! The JSON Schema of a file of answers, made from the questions themselves.

use crate::VERSION;
use plainsail_planner::answer::own;
use plainsail_planner::questionnaire::lookup::{COUNTRIES, CURRENCIES};
use plainsail_planner::questionnaire::question::Lookup;
use plainsail_planner::questionnaire::{Kind, QUESTIONS, Question};
use plainsail_wording::{Wording, key};
use serde_json::{Map, Value, json};

/// The schema (draft 2020-12), with the questions' words as titles and descriptions.
pub fn schema(wording: &Wording) -> Value {
    let questions: Map<String, Value> = QUESTIONS
        .iter()
        .chain(own::all())
        .map(|q| (q.id.to_owned(), property(q, wording)))
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": wording.text("schema-title"),
        "description": wording.text("schema-description"),
        "type": "object",
        "required": ["plainsail", "answers"],
        "additionalProperties": false,
        "properties": {
            "$schema": { "type": "string" },
            "plan": { "title": wording.text("schema-plan") },
            "plainsail": { "const": VERSION, "title": wording.text("schema-version") },
            "answers": {
                "type": "object",
                "additionalProperties": false,
                "properties": questions,
            },
        },
    })
}

fn property(question: &Question, wording: &Wording) -> Value {
    let words = key::question_key(question.id);
    let mut property = Map::new();
    let title = own::label(question.id);
    let title = title.map_or_else(|| wording.text(&words), |label| wording.say(&label));
    property.insert("title".into(), json!(title));
    let why = wording.attribute(&words, "why");
    if let Some(description) = wording.attribute(&words, "hint").or(why) {
        property.insert("description".into(), json!(description));
    }
    property.insert("anyOf".into(), json!([shape(question.kind), { "type": "null" }]));
    Value::Object(property)
}

fn shape(kind: Kind) -> Value {
    match kind {
        Kind::Text { max } => json!({ "type": "string", "maxLength": max }),
        Kind::Choice(options) => json!({ "enum": options }),
        Kind::Lookup(Lookup::Country) => json!({ "enum": COUNTRIES }),
        Kind::Lookup(Lookup::Currency) => json!({ "enum": CURRENCIES }),
        Kind::Choices { options, at_most } => json!({
            "type": "array",
            "items": { "enum": options },
            "uniqueItems": true,
            "maxItems": at_most,
        }),
        Kind::Amount { .. } => json!({ "type": "number", "minimum": 0 }),
        Kind::Number { min, max, .. } => {
            json!({ "type": "number", "minimum": min, "maximum": max })
        }
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Place => place(),
        Kind::Counts { options, max } => json!({
            "type": "object",
            "propertyNames": { "enum": options },
            "additionalProperties": { "type": "number", "minimum": 0, "maximum": max },
        }),
        Kind::Names { at_most, max } => json!({
            "type": "array",
            "items": { "type": "string", "maxLength": max },
            "maxItems": at_most,
        }),
    }
}

fn place() -> Value {
    json!({
        "type": "object",
        "required": ["name", "radius_km", "people"],
        "additionalProperties": false,
        "properties": {
            "name": { "type": "string", "maxLength": 120 },
            "radius_km": { "type": "number", "minimum": 0.1, "maximum": 20000 },
            "people": { "type": "number", "minimum": 1, "maximum": 8_300_000_000_u64 },
            "gazetteer_id": { "type": ["integer", "null"], "minimum": 0 },
        },
    })
}
