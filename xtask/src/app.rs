//! `cargo xtask run`: the app, built and opened.

use std::env;
use std::process::Command;

use anyhow::{Result, bail};

use crate::command;
use crate::requirements::{self, For};
use crate::terminal;
use crate::ui;
use crate::workspace;

/// Package and program of the desktop app.
pub const PACKAGE: &str = "plainsail-desktop";

/// How the app is to be opened.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Opening {
    example: Option<String>,
    release: bool,
}

impl Opening {
    /// Reads the options after `cargo xtask run`.
    pub fn read(options: &[&str]) -> Result<Self> {
        let mut opening = Self::default();
        let mut rest = options.iter();
        while let Some(option) = rest.next() {
            match *option {
                "--release" => opening.release = true,
                "--example" => match rest.next() {
                    Some(name) => opening.example = Some((*name).to_owned()),
                    None => bail!("--example needs the name of an example, such as bakery"),
                },
                unknown => bail!("`cargo xtask run` knows no option “{unknown}”"),
            }
        }
        Ok(opening)
    }

    const fn build(&self) -> Build {
        if self.release { Build::Release } else { Build::Look }
    }
}

/// What the app is built for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// To be opened and looked at.
    Look,
    /// For the checks: with what the tests are built from, so that nothing is compiled twice.
    Checks,
    /// For owners: optimised, and from nothing but its own dependencies.
    Release,
}

impl Build {
    /// The directory cargo puts it in.
    pub const fn directory(self) -> &'static str {
        match self {
            Self::Look | Self::Checks => "debug",
            Self::Release => "release",
        }
    }

    const fn options(self) -> &'static [&'static str] {
        match self {
            Self::Checks if cfg!(target_os = "linux") => {
                &["--workspace", "--exclude", "xtask", "--bins", "--tests"]
            }
            Self::Look | Self::Checks => &["--package", PACKAGE, "--package", "plainsail-cli"],
            Self::Release => &["--release", "--package", PACKAGE, "--package", "plainsail-cli"],
        }
    }
}

/// Makes the computer ready, builds the app and opens it; returns when it is closed.
pub fn open(opening: &Opening) -> Result<()> {
    terminal::heading("What this computer needs");
    requirements::prepare(For::Running)?;
    terminal::heading("The window");
    ui::build()?;
    terminal::heading("The app (the first time, some minutes)");
    let purpose = opening.build();
    build(purpose)?;
    if cfg!(target_os = "linux") && no_screen() {
        bail!(
            "the app is built, but there is no screen to open it on: neither DISPLAY nor \
             WAYLAND_DISPLAY is set"
        );
    }
    terminal::heading("Plainsail is open; this ends when its window is closed");
    let mut app = Command::new(workspace::built(purpose.directory(), PACKAGE));
    if let Some(example) = &opening.example {
        app.args(["--example", example]);
    }
    command::run(&mut app)
}

/// Builds the app and the command line `plainsail`.
pub fn build(purpose: Build) -> Result<()> {
    command::run(command::cargo(["build"]).args(purpose.options()))
}

fn no_screen() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().all(|name| env::var_os(name).is_none())
}

#[cfg(test)]
mod tests {
    use super::Opening;

    #[test]
    fn options_are_read_and_unknown_ones_refused() {
        let opening = Opening::read(&["--example", "bakery"]).unwrap();
        assert_eq!(opening, Opening { example: Some("bakery".into()), release: false });
        assert!(Opening::read(&["--example"]).is_err());
        assert!(Opening::read(&["--exmaple", "bakery"]).is_err());
    }
}
