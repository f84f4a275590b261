//! The real window, driven as its owner drives it.
//!
//! - [`sandbox`]: a data directory, a screen and a network of one's own for each journey.
//! - [`window`]: the app, opened through its automation door, and what can be seen in it.
//! - [`keyboard`]: the only hand a journey has.
//! - [`wizard`]: answering the questionnaire from a set of answers.
//! - [`look`]: accessibility and pictures of whatever is on screen.

pub mod keyboard;
pub mod look;
pub mod sandbox;
pub mod window;
pub mod wizard;

use anyhow::Result;

/// Runs a journey to its end, on this thread.
pub fn journey<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)
}
