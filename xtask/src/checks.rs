//! `cargo xtask test`: every check, each a step with a name, then a summary.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::app::{self, Build};
use crate::command::{self, cargo};
use crate::exports;
use crate::requirements::{self, For};
use crate::terminal::{self, Ink};
use crate::tools;
use crate::ui;
use crate::workspace;

/// One check. It makes ready what it needs itself, so that it can run alone.
pub struct Step {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<()>,
}

/// In order: the quick ones that fail often come first.
const STEPS: [Step; 13] = [
    Step { name: "computer", what: "what this computer needs", run: computer },
    Step { name: "format", what: "Rust is formatted", run: format },
    Step { name: "licences", what: "licences and sources of the dependencies", run: licences },
    Step { name: "ui-types", what: "types of the window's code", run: || ui::script("check") },
    Step { name: "ui-lint", what: "style of the window's code", run: || ui::script("lint") },
    Step { name: "ui-tests", what: "tests of the window's code", run: || ui::script("test") },
    Step { name: "ui-build", what: "the window is built", run: ui::build },
    Step { name: "clippy", what: "lints of the Rust code", run: clippy },
    Step { name: "tests", what: "unit tests and journeys", run: tests },
    Step { name: "doc-tests", what: "examples in the documentation", run: doc_tests },
    Step { name: "bindings", what: "the window's types are those of the Rust code", run: bindings },
    Step { name: "exports", what: "the files of every example are sound", run: exports },
    Step { name: "end-to-end", what: "journeys in the real window", run: end_to_end },
];

/// The window can be driven from outside on Linux only.
const DRIVES_THE_WINDOW: bool = cfg!(target_os = "linux");

/// The packages that compile on this system.
const EVERYWHERE: &[&str] = if DRIVES_THE_WINDOW {
    &["--workspace"]
} else {
    &["--workspace", "--exclude", "plainsail-e2e"]
};

fn steps() -> impl Iterator<Item = &'static Step> {
    STEPS.iter().filter(|step| DRIVES_THE_WINDOW || step.name != "end-to-end")
}

/// Names every step.
pub fn list() {
    for step in steps() {
        println!("{:12} {}", step.name, step.what);
    }
}

/// The steps named by `--only a,b`, or all of them.
pub fn chosen(options: &[&str]) -> Result<Vec<&'static Step>> {
    let mut names: Vec<&str> = Vec::new();
    let mut rest = options.iter();
    while let Some(option) = rest.next() {
        match (*option, rest.next()) {
            ("--only", Some(list)) => names.extend(list.split(',')),
            ("--only", None) => bail!("--only needs the name of a step; --list names them"),
            (unknown, _) => bail!("`cargo xtask test` knows no option “{unknown}”"),
        }
    }
    if let Some(unknown) = names.iter().find(|name| steps().all(|step| step.name != **name)) {
        bail!("there is no step “{unknown}”; `cargo xtask test --list` names them");
    }
    Ok(steps().filter(|step| names.is_empty() || names.contains(&step.name)).collect())
}

/// How a step ended.
struct Outcome {
    step: &'static Step,
    took: Duration,
    passed: bool,
}

/// Runs the steps, all of them even when one fails, and sums up.
pub fn run(steps: &[&'static Step]) -> ExitCode {
    let started = Instant::now();
    let mut outcomes = Vec::with_capacity(steps.len());
    for (index, step) in steps.iter().enumerate() {
        let position = format!("{} of {}", index + 1, steps.len());
        terminal::heading(&format!("{}: {} ({position})", step.name, step.what));
        outcomes.push(take(step));
    }
    sum_up(&outcomes, started.elapsed());
    if outcomes.iter().all(|outcome| outcome.passed) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn take(step: &'static Step) -> Outcome {
    let started = Instant::now();
    let result = (step.run)();
    let took = started.elapsed();
    match &result {
        Ok(()) => terminal::note(&format!("{} passed in {}", step.name, terminal::duration(took))),
        Err(error) => terminal::failure(&format!("{} failed: {error:#}", step.name)),
    }
    Outcome { step, took, passed: result.is_ok() }
}

fn sum_up(outcomes: &[Outcome], took: Duration) {
    terminal::heading(&format!("Summary, {}", terminal::duration(took)));
    for Outcome { step, took, passed } in outcomes {
        let (ink, word) = if *passed { (Ink::Good, "passed") } else { (Ink::Bad, "FAILED") };
        let word = terminal::paint(ink, word);
        println!("  {word}  {:12} {:>12}  {}", step.name, terminal::duration(*took), step.what);
    }
    if !DRIVES_THE_WINDOW {
        terminal::note("  The journeys in the real window run on Linux only: they were not run.");
    }
    let failed = outcomes.iter().filter(|outcome| !outcome.passed).count();
    println!("\n{} passed, {failed} failed", outcomes.len() - failed);
}

fn computer() -> Result<()> {
    requirements::prepare(For::Checks)
}

fn format() -> Result<()> {
    command::run(&mut cargo(["fmt", "--all", "--check"]))
}

fn licences() -> Result<()> {
    let mut deny = Command::new(tools::path(tools::DENY)?);
    deny.args(["--locked", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"]);
    command::run(deny.current_dir(workspace::root()))
}

fn clippy() -> Result<()> {
    ui::build()?;
    let mut clippy = cargo(["clippy", "--all-targets", "--features", "plainsail-desktop/bench"]);
    command::run(clippy.args(EVERYWHERE).args(["--", "-D", "warnings"]))
}

fn tests() -> Result<()> {
    ui::build()?;
    nextest("not (binary(bindings) or binary_id(/^plainsail-e2e/))", &mut |tests| {
        command::run(tests)
    })
}

fn doc_tests() -> Result<()> {
    ui::build()?;
    command::run(cargo(["test", "--doc", "--quiet"]).args(EVERYWHERE))
}

fn bindings() -> Result<()> {
    ui::build()?;
    nextest("binary(bindings)", &mut |tests| command::run(tests))
}

fn exports() -> Result<()> {
    ui::build()?;
    app::build(Build::Checks)?;
    exports::check()
}

fn end_to_end() -> Result<()> {
    window_journeys(&[])
}

/// The journeys in the real window, each on a screen of its own, with more said to them in `env`.
pub fn window_journeys(env: &[(&str, &Path)]) -> Result<()> {
    ui::build()?;
    driven(Build::Checks, "binary_id(/^plainsail-e2e/)", env)
}

/// The journeys that `filter` lets through, in the real window of one build.
pub fn driven(build: Build, filter: &str, env: &[(&str, &Path)]) -> Result<()> {
    app::build(build)?;
    let driver = tools::path(tools::TAURI_DRIVER)?;
    nextest(filter, &mut |tests| {
        tests.env("PLAINSAIL_APP", workspace::built(build.directory(), app::PACKAGE));
        tests.env("TAURI_DRIVER", &driver).envs(env.iter().copied());
        command::run(tests)
    })
}

/// Takes the golden plans anew, for a person to read their difference.
pub fn accept_plans() -> Result<()> {
    let mut tests =
        cargo(["test", "--locked", "--package", "plainsail-planner", "--test", "golden"]);
    command::run(tests.env("PLAINSAIL_ACCEPT", "plans"))?;
    terminal::heading("Read what changed: it is what plans are compared with from now on");
    Ok(())
}

/// The tests of the whole workspace that `filter` lets through. Always the whole workspace, so
/// that nothing is compiled twice with other features.
fn nextest(filter: &str, run: &mut dyn FnMut(&mut Command) -> Result<()>) -> Result<()> {
    let mut nextest = Command::new(tools::path(tools::NEXTEST)?);
    nextest.args(["nextest", "run", "--filterset", filter]);
    run(nextest.args(EVERYWHERE).current_dir(workspace::root()))
}
