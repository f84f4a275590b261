//! The house keeps its shape: dependencies run one way, and the planner does no I/O.

use anyhow::{Context as _, Result, ensure};
use plainsail_tests::house::{read, root};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The storeys of the house, top first. A package may depend on the storeys below its own.
const STOREYS: &[&[&str]] = &[
    &["plainsail-tests", "plainsail-e2e", "xtask"],
    &["plainsail-desktop", "plainsail-cli"],
    &["plainsail-app"],
    &["plainsail-store", "plainsail-report", "plainsail-exchange", "plainsail-places"],
    &["plainsail-wording"],
    &["plainsail-planner"],
];

/// All the planner may stand on: arithmetic, dates, seeded draws and plain data.
const PLANNER_MAY_USE: &[&str] =
    &["jiff", "libm", "rand", "rand_distr", "rand_xoshiro", "serde", "serde_json"];

/// What would give the planner a disk, a network, a clock, a surrounding or a thread of its own.
const PLANNER_MAY_NOT_SAY: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::io",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant",
    "Zoned::now",
    "Timestamp::now",
    "thread_rng",
    "rand::rng(",
    "HashMap",
    "HashSet",
];

/// Only the shell knows the window.
const ONLY_IN_THE_SHELL: &[&str] = &["tauri", "wry", "tao"];

/// The packages of the workspace with their direct dependencies of one kind.
fn packages(kind: Option<&str>) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version=1"])
        .current_dir(root())
        .output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().context("cargo names no packages")?;
    packages.iter().map(|package| Ok((name(package)?, dependencies(package, kind)?))).collect()
}

fn name(package: &Value) -> Result<String> {
    Ok(package["name"].as_str().context("a package without a name")?.to_owned())
}

fn dependencies(package: &Value, kind: Option<&str>) -> Result<BTreeSet<String>> {
    let all = package["dependencies"].as_array().context("a package without dependencies")?;
    all.iter().filter(|dependency| dependency["kind"].as_str() == kind).map(name).collect()
}

fn storey(package: &str) -> Option<usize> {
    STOREYS.iter().position(|storey| storey.contains(&package))
}

#[test]
fn every_package_has_its_storey() {
    let homeless: Vec<_> =
        packages(None).unwrap().into_keys().filter(|package| storey(package).is_none()).collect();
    assert!(homeless.is_empty(), "say where {homeless:?} belong in STOREYS");
}

#[test]
fn dependencies_run_one_way() {
    let mut turned = Vec::new();
    for kind in [None, Some("build")] {
        for (package, dependencies) in packages(kind).unwrap() {
            let Some(own) = storey(&package) else { continue };
            turned.extend(
                dependencies
                    .into_iter()
                    .filter(|used| storey(used).is_some_and(|below| below <= own))
                    .map(|used| format!("{package} -> {used}")),
            );
        }
    }
    assert!(turned.is_empty(), "these arrows turn: {turned:?}");
}

#[test]
fn the_window_reaches_the_house_through_the_app() {
    let shell = packages(None).unwrap().remove("plainsail-desktop").unwrap();
    let own: Vec<_> = shell.into_iter().filter(|used| used.starts_with("plainsail-")).collect();
    assert_eq!(own, ["plainsail-app"], "the shell knows more than the use-cases");
}

#[test]
fn only_the_shell_knows_the_window() {
    for (package, dependencies) in packages(None).unwrap() {
        let windows = dependencies.iter().any(|used| {
            ONLY_IN_THE_SHELL.iter().any(|w| used == w || used.starts_with(&format!("{w}-")))
        });
        assert_eq!(windows, package == "plainsail-desktop", "{package}: {dependencies:?}");
    }
}

#[test]
fn the_planner_stands_on_arithmetic_alone() {
    let planner = packages(None).unwrap().remove("plainsail-planner").unwrap();
    let allowed: BTreeSet<String> = PLANNER_MAY_USE.iter().map(|&name| name.to_owned()).collect();
    let extra: Vec<_> = planner.difference(&allowed).collect();
    assert!(extra.is_empty(), "planner may not depend on {extra:?}");
}

#[test]
fn the_planner_does_no_io() {
    let sources = sources(&root().join("src-tauri/crates/planner/src")).unwrap();
    assert!(sources.len() > 10, "the planner's sources are not where this test looks");
    let mut found = Vec::new();
    for source in sources {
        let text = std::fs::read_to_string(&source).unwrap();
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let said = PLANNER_MAY_NOT_SAY.iter().find(|word| code.contains(*word));
            found.extend(said.map(|word| format!("{}:{}: {word}", source.display(), number + 1)));
        }
    }
    assert!(found.is_empty(), "planner gained I/O or chance: {found:#?}");
}

#[test]
fn every_dependency_is_listed_with_its_reason() {
    let listed = listed(&read("ARCHITECTURE.md"));
    assert!(listed.len() > 30, "the list of dependencies is not where this test looks");
    let mut used = BTreeSet::new();
    for kind in [None, Some("dev"), Some("build")] {
        used.extend(packages(kind).unwrap().into_values().flatten());
    }
    used.retain(|name| !name.starts_with("plainsail"));
    let window: Value = serde_json::from_str(&read("ui/package.json")).unwrap();
    for kind in ["dependencies", "devDependencies"] {
        used.extend(window[kind].as_object().unwrap().keys().cloned());
    }
    let unlisted: Vec<_> = used.iter().filter(|name| !stands_in(name, &listed)).collect();
    assert!(unlisted.is_empty(), "say in ARCHITECTURE.md why {unlisted:?} earn their place");
    let unused: Vec<_> =
        listed.iter().filter(|entry| !used.iter().any(|name| is_named(name, entry))).collect();
    assert!(unused.is_empty(), "ARCHITECTURE.md lists what is not used: {unused:?}");
}

/// What stands in code letters in the first column under "Dependencies".
fn listed(document: &str) -> BTreeSet<String> {
    let section = document.split("## Dependencies").nth(1).unwrap_or_default();
    let rows = section.lines().filter(|line| line.starts_with('|'));
    let first_column = rows.filter_map(|row| row.split('|').nth(1));
    first_column.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
}

fn stands_in(name: &str, listed: &BTreeSet<String>) -> bool {
    listed.iter().any(|entry| is_named(name, entry))
}

/// Whether an entry such as `typst` or `icu_*` means this dependency.
fn is_named(name: &str, entry: &str) -> bool {
    entry.strip_suffix('*').map_or(name == entry, |beginning| name.starts_with(beginning))
}

#[test]
fn the_window_meets_the_app_in_one_place() {
    let inside = root().join("ui/src/lib/backend");
    let importers: Vec<_> = sources(&root().join("ui/src"))
        .unwrap()
        .into_iter()
        .filter(|file| !file.starts_with(&inside))
        .filter(|file| {
            std::fs::read_to_string(file).is_ok_and(|text| text.contains("@tauri-apps/"))
        })
        .collect();
    assert!(importers.is_empty(), "only lib/backend imports Tauri: {importers:?}");
}

#[test]
fn nothing_the_window_loads_comes_from_elsewhere() {
    let config: Value = serde_json::from_str(&read("src-tauri/tauri.conf.json")).unwrap();
    let policy = config["app"]["security"]["csp"].as_str().unwrap();
    assert!(policy.starts_with("default-src 'self';"), "{policy}");
    for opening in ["unsafe-inline", "unsafe-eval", "https:", "*"] {
        assert!(!policy.contains(opening), "the content policy opens {opening}");
    }
    assert_eq!(config["app"]["withGlobalTauri"], Value::Bool(false));
}

/// Every source file under a folder.
fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(sources(&path)?);
        } else if path.extension().is_some_and(|end| end == "rs" || end == "ts" || end == "svelte")
        {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
