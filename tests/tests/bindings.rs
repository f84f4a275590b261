//! The committed TypeScript is what the Rust types say; so is the permission of the window.

use plainsail_tests::bindings::{FOLDER, commands, files};
use plainsail_tests::house::{read, root};
use std::collections::BTreeSet;

/// Set to write the files in place of comparing them: `cargo xtask bindings` does.
const WRITE: &str = "PLAINSAIL_WRITE_BINDINGS";

#[test]
fn committed_bindings_are_current() {
    let folder = root().join(FOLDER);
    let expected = files().unwrap();
    if std::env::var_os(WRITE).is_some() {
        std::fs::create_dir_all(&folder).unwrap();
        for (name, text) in &expected {
            std::fs::write(folder.join(name), text).unwrap();
        }
    }
    for (name, text) in &expected {
        let committed = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(
            committed.replace("\r\n", "\n") == *text,
            "{FOLDER}/{name} is not what the Rust types say: run `cargo xtask bindings`"
        );
    }
    let present: BTreeSet<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let expected: BTreeSet<String> = expected.into_keys().collect();
    assert_eq!(present, expected, "{FOLDER} holds files the Rust types do not call for");
}

#[test]
fn the_window_may_call_exactly_the_commands_of_the_table() {
    let capability: serde_json::Value =
        serde_json::from_str(&read("src-tauri/capabilities/main.json")).unwrap();
    let allowed: Vec<&str> =
        capability["permissions"].as_array().unwrap().iter().filter_map(|p| p.as_str()).collect();
    let expected: Vec<String> = commands()
        .iter()
        .map(|command| format!("allow-{}", command.name.replace('_', "-")))
        .collect();
    assert_eq!(allowed, expected);
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert_eq!(capability["local"], serde_json::json!(true));
    assert!(capability.get("remote").is_none(), "no page from elsewhere may call the app");
}

#[test]
fn the_window_has_one_capability() {
    let files: Vec<_> = std::fs::read_dir(root().join("src-tauri/capabilities"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(files, ["main.json"]);
}
