//! Splitting money: our solver and SciPy's SLSQP on the same problems, in the same run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;
use crate::terminal;
use crate::workspace;

/// What SciPy is told to do.
const SCRIPT: &str = include_str!("slsqp.py");
/// The SciPy that is compared with.
const SCIPY: &str = "scipy==1.17.1";
/// Where the problems are, from the top of the repository.
const PROBLEMS: [&str; 2] = [
    "src-tauri/crates/planner/tests/data/allocation_problems.json",
    "src-tauri/crates/planner/tests/data/allocation_problems_larger.json",
];

/// Measures and prints each problem by both. `ours` is the program that times our solver; both
/// time only the solving, inside the process.
pub fn measure(ours: &Path, work: &Path) -> Result<()> {
    let python = python(work);
    if let Err(error) = &python {
        terminal::note(&format!(
            "SciPy cannot be had, so there is nothing to compare with: {error:#}"
        ));
    }
    println!("  kind   n        ours        SLSQP   ratio         value   SLSQP's value");
    let mut ratios = Vec::new();
    for problems in PROBLEMS {
        let path = workspace::root().join(problems);
        let ours = solved(Command::new(ours).arg(&path))?;
        let theirs = match &python {
            Ok(python) => solved(Command::new(python).arg(script(work)?).arg(&path))?,
            Err(_) => Vec::new(),
        };
        for (index, one) in ours.iter().enumerate() {
            println!("  {}", compared(one, theirs.get(index)));
            ratios.extend(theirs.get(index).map(|other| other.seconds / one.seconds));
        }
    }
    ratios.sort_by(f64::total_cmp);
    if let (Some(least), Some(most)) = (ratios.first(), ratios.last()) {
        let middle = ratios[ratios.len() / 2];
        println!("  {least:.0} to {most:.0} times as quick, {middle:.0} in the middle");
    }
    Ok(())
}

/// One problem solved: the seconds and the value are the last two of its words.
struct Solved {
    label: String,
    seconds: f64,
    value: f64,
}

impl Solved {
    /// Reads `KIND COUNT SECONDS VALUE BOUND`, or `SECONDS VALUE`.
    fn read(line: &str) -> Result<Self> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let (label, seconds, value) = match words.as_slice() {
            [kind, count, seconds, value, _] => (format!("{kind:4} {count:>3}"), seconds, value),
            [seconds, value] => (String::new(), seconds, value),
            _ => bail!("“{line}” is no time and value"),
        };
        Ok(Self { label, seconds: seconds.parse()?, value: value.parse()? })
    }
}

fn solved(program: &mut Command) -> Result<Vec<Solved>> {
    command::read(program)?.lines().map(Solved::read).collect()
}

fn compared(ours: &Solved, theirs: Option<&Solved>) -> String {
    let Solved { label, seconds, value } = ours;
    let microseconds = seconds * 1e6;
    let alone = format!("{label} {microseconds:8.0} µs");
    theirs.map_or_else(
        || format!("{alone} {:>12} {:>7} {value:13.3}", "", ""),
        |other| {
            let (slower, less) = (other.seconds / seconds, other.value / value - 1.0);
            let short =
                if less < -1e-6 { format!(" ({:.2}%)", 100.0 * less) } else { String::new() };
            let theirs = format!("{:9.0} µs {slower:7.0}", other.seconds * 1e6);
            format!("{alone} {theirs} {value:13.3} {:15.3}{short}", other.value)
        },
    )
}

fn script(work: &Path) -> Result<PathBuf> {
    let path = work.join("slsqp.py");
    fs::write(&path, SCRIPT).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

/// A Python of its own that has SciPy, made when it is not there yet.
fn python(work: &Path) -> Result<PathBuf> {
    let home = work.join("scipy");
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    let program = home.join(folder).join(format!("python{}", std::env::consts::EXE_SUFFIX));
    if has_scipy(&program) {
        return Ok(program);
    }
    terminal::note(&format!("fetching {SCIPY}"));
    if command::answers(Command::new("uv").arg("--version")) {
        command::run(Command::new("uv").args(["venv", "--quiet", "--clear"]).arg(&home))?;
        let mut install = Command::new("uv");
        install.args(["pip", "install", "--quiet", SCIPY, "--python"]);
        command::run(install.arg(&program))?;
    } else {
        let system = if cfg!(windows) { "python" } else { "python3" };
        command::run(Command::new(system).args(["-m", "venv", "--clear"]).arg(&home))?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", SCIPY];
        command::run(Command::new(&program).args(pip))?;
    }
    if !has_scipy(&program) {
        bail!("{SCIPY} was installed but does not answer");
    }
    Ok(program)
}

fn has_scipy(python: &Path) -> bool {
    command::answers(Command::new(python).args(["-c", "import scipy.optimize"]))
}

#[cfg(test)]
mod tests {
    use super::{Solved, compared};

    #[test]
    fn both_are_shown_side_by_side() {
        let ours = Solved::read("P2 8 5e-5 200.0 200.0").unwrap();
        let line = compared(&ours, Some(&Solved::read("2e-3 198.0").unwrap()));
        for shown in ["P2", "50 µs", "2000 µs", " 40 ", "200.000", "198.000", "(-1.00%)"] {
            assert!(line.contains(shown), "{line}");
        }
        assert!(!compared(&ours, None).contains('%'));
        assert!(Solved::read("quick").is_err());
    }
}
