//! Files that come and go: answers, and what campaigns brought.
//!
//! The file of answers holds what the owner said, to keep or hand over.
//!
//! ```json
//! {
//!   "plainsail": 1,
//!   "answers": {
//!     "business_name": "Harbour Lane Bakery",
//!     "order_value": 12.5,
//!     "ages": ["30-49"],
//!     "wage_hour": null
//!   }
//! }
//! ```
//!
//! `null` is "I'm not sure"; a question that is not there is not answered. [`read`] is strict and
//! says what is wrong in one sentence; [`write()`] gives the same bytes for the same answers;
//! [`schema`] describes the file to other programs.
//!
//! What campaigns spent and brought is a table that [`read_campaigns`] reads leniently: networks
//! export it in many shapes. [`read_problem`] reads money to split over channels.

mod campaigns;
mod json;
mod problem;
mod read;
mod schema;
mod write;

pub use campaigns::{CampaignFile, MEGABYTES as CAMPAIGN_MEGABYTES, PassedOver, read_campaigns};
pub use problem::{MEGABYTES as PROBLEM_MEGABYTES, read_problem};
pub use read::{FileError, read, value_of};
pub use schema::schema;
pub use write::{value_to_json, write, write_with_plan};

/// The version of the file that is written, and the newest that is read.
pub const VERSION: u32 = 1;
