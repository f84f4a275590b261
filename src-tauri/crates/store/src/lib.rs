//! Everything the owner typed, kept in one SQLite file.
//!
//! - [`Store::open`]: the file, brought up to date after a verified backup, or repaired.
//! - [`table`]: businesses, plans, answers and settings; a table's file holds its rows and queries.
//!
//! Answers are only ever added: a change, a taken-back answer and an undo are new rows, so nothing
//! typed is lost, and every row has an id of its own that no other computer makes too.

mod backup;
mod db;
mod error;
mod id;
mod migration;
pub mod table;

pub use db::{Notice, Opened, Store};
pub use error::StoreError;
pub use id::{BusinessId, PlanId};
pub use table::answer::{Current, Event, Given};
pub use table::business::Business;
pub use table::house_style::{KeptStyle, StylePart};
pub use table::plan::Plan;
