//! The real window, driven as its owner drives it.
//!
//! - [`sandbox`]: a data directory, a screen and a network of one's own for each journey.
//! - [`window`]: the app, opened through its automation door, and what can be seen in it.
//! - [`keyboard`]: the only hand a journey has.
//! - [`wizard`]: answering the questionnaire from a set of answers.
//! - [`look`]: accessibility and pictures of whatever is on screen.
//! - [`golden`]: pictures that were accepted, and whether the window still looks like them.
//! - [`measure`]: how long the window takes to paint.

#![cfg(target_os = "linux")]

pub mod golden;
pub mod heard;
pub mod keyboard;
pub mod look;
pub mod measure;
pub mod picture;
pub mod sandbox;
pub mod window;
pub mod wizard;

use anyhow::{Context as _, Result};
use sandbox::{Network, Sandbox};
use std::time::Duration;

/// Longest journey; a driver that has died never answers, and its window must still be cleared
/// away.
const LONGEST: Duration = Duration::from_mins(5);

/// Runs a journey apart from everything else: in a process, a session, a screen and a data
/// directory of its own. `test` is the calling test by its full name.
///
/// # Errors
/// What the journey found, or that it wrote outside its sandbox.
pub fn journey(
    test: &str,
    network: Network,
    work: impl AsyncFnOnce(&Sandbox) -> Result<()>,
) -> Result<()> {
    if !sandbox::is_apart(test, network)? {
        return Ok(());
    }
    let sandbox = Sandbox::new()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime
        .block_on(async { tokio::time::timeout(LONGEST, work(&sandbox)).await })
        .with_context(|| format!("{test} did not end within {LONGEST:?}"))??;
    sandbox.check_own_data_untouched()
}
