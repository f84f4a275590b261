//! Money and hours: who gets how much, and whether it is enough.
//!
//! - [`hours`]: the owner's hours by purpose, and how many networks they carry.
//! - [`allocation`]: the adverts' money over the buyers, exactly.

pub mod allocation;
pub mod hours;
