//! Towns of the world with their people, offline.
//!
//! - [`search`]: towns by name, in any spelling the owner may type.
//! - [`people_within`]: people living within a radius of a town.
//!
//! The towns come from GeoNames (CC BY 4.0); `data/README.md` says how the file was made.

mod fold;
mod gazetteer;
mod reach;
mod read;
mod search;

pub use fold::plain;
pub use gazetteer::{Town, near, town};
pub use reach::people_within;
pub use search::search;

/// Whom to credit for the towns, and under which licence they may be passed on.
pub const CREDIT: Credit = Credit {
    name: "GeoNames",
    address: "https://www.geonames.org/",
    licence: "CC BY 4.0",
    licence_address: "https://creativecommons.org/licenses/by/4.0/",
};

/// The maker of a data set and its licence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credit {
    /// Who made it.
    pub name: &'static str,
    /// Where it is found.
    pub address: &'static str,
    /// Short name of the licence.
    pub licence: &'static str,
    /// Where the licence is found.
    pub licence_address: &'static str,
}
