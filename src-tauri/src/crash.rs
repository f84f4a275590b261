//! A failure of the program itself goes to the log, with the way that led there.
//!
//! A command that fails so is answered with a worded message (see [`crate::desk`]); what was
//! saved stays saved.

use crate::log;
use std::backtrace::Backtrace;
use std::panic::{self, PanicHookInfo};

/// Sends every panic to the log as well as to where it went before.
pub fn record() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        log::line("panic", &describe(panic));
        before(panic);
    }));
}

fn describe(panic: &PanicHookInfo<'_>) -> String {
    let said = panic.payload_as_str().unwrap_or_default();
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let thread = std::thread::current().name().unwrap_or_default().to_owned();
    format!("{said}\n{place} ({thread})\n{}", Backtrace::force_capture())
}
