//! Plainsail's window: start-up, commands, log and crash handling. Everything else is in the
//! crates below, which know nothing of Tauri.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod commands;
mod crash;
mod desk;
mod log;
mod start;
mod timing;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    timing::start();
    start::run(&arguments::Arguments::read(std::env::args_os().skip(1)))
}
