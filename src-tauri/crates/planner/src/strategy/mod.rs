//! What to do and where: one file per family of rules.
//!
//! A rule is a plain function of the facts; what it recommends carries its reason.
//!
//! - [`network`]: which networks to be on, which to leave alone.
//! - [`cadence`]: how often to post, within the hours.
//! - [`adverts`]: who gets the adverts' money, and when they open.

pub mod adverts;
pub mod cadence;
pub mod network;
