//! `cargo xtask bindings`: the TypeScript of everything that crosses to the window.

use anyhow::Result;

use crate::command;

/// Writes the files that the step `bindings` of `cargo xtask test` compares.
pub fn write() -> Result<()> {
    let mut test =
        command::cargo(["test", "--quiet", "--package", "plainsail-tests", "--test", "bindings"]);
    command::run(test.env("PLAINSAIL_WRITE_BINDINGS", "1"))
}
