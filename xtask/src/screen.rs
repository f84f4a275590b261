//! A screen nobody looks at, for the real window under test.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

/// Large enough for every window size under test.
const SIZE: &str = "1920x1200x24";

/// A running Xvfb; it ends with this value.
pub struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts a screen under a number that is free.
    pub fn start() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started; `cargo xtask setup` installs it")?;
        let mut number = String::new();
        if let Some(said) = server.stdout.take() {
            BufReader::new(said).read_line(&mut number).context("Xvfb does not answer")?;
        }
        if number.trim().is_empty() {
            bail!("Xvfb ended before it had a screen");
        }
        Ok(Self { server, display: format!(":{}", number.trim()) })
    }

    /// `program` on this screen, without the accessibility bus that a bare computer lacks.
    pub fn attach(&self, mut program: Command) -> Command {
        program
            .env("DISPLAY", &self.display)
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY");
        program
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // The screen may have ended by itself; there is nothing left to do about it then.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
