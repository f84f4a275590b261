//! The plans of the examples, exported by the command line as an owner's adviser would.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::app::Build;
use crate::command;
use crate::workspace;

/// The plans are made for one day and one seed: they change only when the product does.
const DATE: &str = "2026-11-23";
const SEED: &str = "1";

/// Name of every example.
pub fn examples() -> Result<Vec<String>> {
    let named = command::read(plainsail(Build::Checks).arg("examples"))?;
    Ok(named.lines().map(str::to_owned).collect())
}

/// Writes the example's answers into `folder` and returns their path.
pub fn answers(build: Build, example: &str, folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let answers = folder.join("answers.json");
    fs::write(&answers, command::read(plainsail(build).args(["examples", example]))?)?;
    Ok(answers)
}

/// The command that exports a plan into `folder`, ready to run.
pub fn plan(build: Build, answers: &Path, folder: &Path, formats: &str) -> Command {
    let mut plan = plainsail(build);
    plan.arg("plan").arg(answers).arg("--out").arg(folder);
    plan.args(["--date", DATE, "--seed", SEED, "--formats", formats]);
    plan
}

/// Languages of the catalogue besides English.
pub const OTHER_LANGUAGES: [&str; 2] = ["de", "ar"];

/// Exports every example in every language and has another program check the files.
pub fn check() -> Result<()> {
    let work = workspace::target().join("exports");
    for example in examples()? {
        let folder = work.join(&example);
        let answers = answers(Build::Checks, &example, &folder)?;
        let all = "json,pdf,summary,png";
        checked(&mut plan(Build::Checks, &answers, &folder, all), &folder)?;
        for language in OTHER_LANGUAGES {
            let folder = folder.join(language);
            let mut plan = plan(Build::Checks, &answers, &folder, "pdf,summary,png");
            checked(plan.args(["--language", language]), &folder)?;
        }
    }
    Ok(())
}

fn checked(plan: &mut Command, folder: &Path) -> Result<()> {
    command::run(plan)?;
    for file in ["plan.pdf", "summary.pdf"] {
        command::read(Command::new("qpdf").arg("--check").arg(folder.join(file)))?;
    }
    Ok(())
}

fn plainsail(build: Build) -> Command {
    Command::new(workspace::built(build.directory(), "plainsail"))
}
