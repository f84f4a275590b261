//! Every language says everything English says, with the same arguments and its own plurals.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what cannot be read fails the test")]

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What one message holds.
#[derive(Debug, Default)]
struct Shape {
    variables: BTreeSet<String>,
    /// The keys of each choice, in the order they stand.
    choices: Vec<BTreeSet<String>>,
}

const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/text").join(language)
}

fn files() -> Vec<String> {
    let names = std::fs::read_dir(folder("en")).unwrap();
    let mut names: Vec<_> =
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Every message and attribute of a file, by key.
fn shapes(language: &str, file: &str) -> BTreeMap<String, Shape> {
    let path = folder(language).join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let parsed = parse(text).unwrap_or_else(|(_, faults)| panic!("{language}/{file}: {faults:?}"));
    let mut shapes = BTreeMap::new();
    for entry in parsed.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let own = message.value.map(|value| (name.clone(), value));
        let attributes = message.attributes.into_iter();
        let attributes = attributes.map(|a| (format!("{name}.{}", a.id.name), a.value));
        for (key, pattern) in own.into_iter().chain(attributes) {
            let mut shape = Shape::default();
            look(&pattern, &mut shape);
            assert!(shapes.insert(key.clone(), shape).is_none(), "{language}/{file}: {key} twice");
        }
    }
    shapes
}

fn look(pattern: &Pattern<String>, shape: &mut Shape) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        expression_in(expression, shape);
    }
}

fn expression_in(expression: &Expression<String>, shape: &mut Shape) {
    match expression {
        Expression::Inline(inline) => inline_in(inline, shape),
        Expression::Select { selector, variants } => {
            inline_in(selector, shape);
            let keys = variants.iter().map(|variant| match &variant.key {
                VariantKey::Identifier { name } => name.clone(),
                VariantKey::NumberLiteral { value } => value.clone(),
            });
            shape.choices.push(keys.collect());
            for variant in variants {
                look(&variant.value, shape);
            }
        }
    }
}

fn inline_in(inline: &InlineExpression<String>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inline_in(argument, shape));
        }
        InlineExpression::Placeable { expression } => expression_in(expression, shape),
        _ => {}
    }
}

/// Choices between words, which are the same in every language; plurals are each language's own.
fn of_words(shape: &Shape) -> Vec<&BTreeSet<String>> {
    let is_plural = |keys: &BTreeSet<String>| PLURALS.iter().any(|plural| keys.contains(*plural));
    let mut choices: Vec<_> = shape.choices.iter().filter(|keys| !is_plural(keys)).collect();
    choices.sort();
    choices
}

#[test]
fn nothing_is_missing_and_nothing_is_left_over() {
    for file in files() {
        let english = shapes("en", &file);
        for language in ["de", "ar"] {
            let theirs = shapes(language, &file);
            let keys = |shapes: &BTreeMap<String, Shape>| shapes.keys().cloned().collect();
            let (ours, others): (BTreeSet<String>, BTreeSet<String>) =
                (keys(&english), keys(&theirs));
            let missing: Vec<_> = ours.difference(&others).collect();
            let extra: Vec<_> = others.difference(&ours).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{language}/{file}: {missing:?} {extra:?}"
            );
            for (key, shape) in &english {
                assert_eq!(shape.variables, theirs[key].variables, "{language}/{file}: {key}");
                assert_eq!(of_words(shape), of_words(&theirs[key]), "{language}/{file}: {key}");
            }
        }
    }
}

#[test]
fn plurals_are_those_of_the_language() {
    let wanted =
        [("en", vec!["one"]), ("de", vec!["one"]), ("ar", vec!["one", "two", "few", "many"])];
    for (language, plurals) in wanted {
        for file in files() {
            for (key, shape) in shapes(language, &file) {
                for keys in shape.choices {
                    let used: Vec<_> = PLURALS.iter().filter(|p| keys.contains(**p)).collect();
                    if used.is_empty() {
                        continue;
                    }
                    let has = |plural: &&str| {
                        keys.contains(*plural) || *plural == "one" && keys.contains("1")
                    };
                    assert!(plurals.iter().all(has), "{language}/{file}: {key} {keys:?}");
                    let known =
                        |p: &&&str| plurals.contains(*p) || **p == "zero" && language == "ar";
                    assert!(used.iter().all(known), "{language}/{file}: {key} {keys:?}");
                }
            }
        }
    }
}
