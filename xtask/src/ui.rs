//! The window's own code: its packages and its build, renewed only when they have to be.

use std::collections::hash_map::DefaultHasher;
use std::ffi::OsStr;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::command;
use crate::terminal;
use crate::workspace;

/// Directories outside `ui` whose files the window serves as well.
const ALSO_SERVED: [&str; 2] = ["fonts", "icons"];

/// Installs the packages the lock file names, unless exactly these are there.
pub fn packages() -> Result<()> {
    let lock = fs::read(directory().join("package-lock.json"))
        .context("the lock file ui/package-lock.json cannot be read")?;
    if fs::read(installed_stamp()).is_ok_and(|installed| installed == lock) {
        terminal::note("the window's packages are as locked");
        return Ok(());
    }
    command::run(&mut npm(["ci", "--no-audit", "--no-fund"]))?;
    keep(&installed_stamp(), &lock)
}

/// Builds the window into `ui/dist`, unless it was built from exactly these sources.
pub fn build() -> Result<()> {
    packages()?;
    let sources = fingerprint()?;
    let built = directory().join("dist").join("index.html").is_file();
    if built && fs::read(built_stamp()).is_ok_and(|stamp| stamp == sources) {
        terminal::note("the window is built from the sources as they are");
        return Ok(());
    }
    command::run(&mut npm(["run", "build"]))?;
    keep(&built_stamp(), &sources)
}

/// Runs a script of `ui/package.json`.
pub fn script(name: &str) -> Result<()> {
    packages()?;
    command::run(&mut npm(["run", name]))
}

fn npm<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(arguments: I) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(directory());
    command
}

fn directory() -> PathBuf {
    workspace::root().join("ui")
}

/// Both stamps lie in `node_modules`: a fresh installation forgets them, as it must.
fn installed_stamp() -> PathBuf {
    directory().join("node_modules").join(".plainsail-installed")
}

fn built_stamp() -> PathBuf {
    directory().join("node_modules").join(".plainsail-built")
}

fn keep(stamp: &Path, content: &[u8]) -> Result<()> {
    fs::write(stamp, content).with_context(|| format!("cannot write {}", stamp.display()))
}

fn fingerprint() -> Result<Vec<u8>> {
    let mut hasher = DefaultHasher::new();
    let mut sources = workspace::files(&directory(), &["node_modules", "dist"])?;
    for served in ALSO_SERVED.map(|path| workspace::root().join(path)) {
        if served.is_dir() {
            sources.extend(workspace::files(&served, &[])?);
        }
    }
    for source in sources {
        source.hash(&mut hasher);
        let content = fs::read(&source);
        content.with_context(|| format!("cannot read {}", source.display()))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}\n", hasher.finish()).into_bytes())
}
