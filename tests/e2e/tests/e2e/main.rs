//! Journeys in the real window, on Linux, where WebKit can be driven.
//!
//! `cargo xtask test --only end-to-end` builds the app and runs them.

#![cfg(target_os = "linux")]

mod by_ear;
mod by_keyboard;
mod every_screen;
mod example;
mod gallery;
mod golden;
mod least_privilege;
mod opened;
mod own_look;
mod own_mind;
mod power_cut;
mod quick;
mod screens;
mod unplugged;
