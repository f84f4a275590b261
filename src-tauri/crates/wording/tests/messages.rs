//! Every message that the code names is in the catalogue.

use plainsail_wording::Wording;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Calls whose first argument is the key of a message.
const CALLS: &[&str] = &["Message::new(", ".text("];

/// Keys written out in a source file; keys put together at run time are not found this way.
fn named_keys(source: &str) -> Vec<&str> {
    CALLS
        .iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|after| after.trim_start().strip_prefix('"')?.split('"').next())
        .filter(|key| {
            key.contains('-')
                && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        })
        .collect()
}

/// The code of the crates that speak.
fn sources() -> io::Result<Vec<PathBuf>> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    for name in ["planner", "report", "app", "cli"] {
        collect(&crates.join(name).join("src"), &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

#[test]
fn keys_are_found_in_code() {
    let code =
        "Message::new(\n    \"a-key\",\n).with(\"x\", 1); w.text(\"b-key\"); Message::new(key)";
    assert_eq!(named_keys(code), ["a-key", "b-key"]);
}

#[test]
fn every_message_the_code_names_is_worded() {
    let wording = Wording::new("en");
    let mut lacking = Vec::new();
    for path in sources().expect("the sources lie beside this crate") {
        let source = fs::read_to_string(&path).expect("source files are text");
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        lacking.extend(named_keys(code).into_iter().filter(|key| !wording.has(key)).map(|key| {
            format!("{key} in {}", path.file_name().unwrap_or_default().to_string_lossy())
        }));
    }
    assert_eq!(lacking, Vec::<String>::new());
}
