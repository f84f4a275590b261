//! The commands of the window, over real files.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod answers;
mod desk;
mod export;
