//! The use-cases: what the window and the command line both call.
//!
//! - [`App`]: one method for each command of the window, over the owner's data.
//! - [`Made`]: answers made into a plan, a worded document and files, without any data folder.
//! - [`view`]: what the window sees.
//! - [`example`]: businesses to look at.

mod app;
mod check;
mod clock;
mod control;
mod error;
pub mod example;
mod export;
mod file_name;
mod home;
mod house_style;
mod made;
mod place;
mod questionnaire;
mod saving;
mod timing;
mod verdict;
pub mod view;
mod what_if;
mod words;

pub use app::App;
pub use clock::Clock;
pub use export::write_whole;
pub use made::{Made, RenderError, SEED};
pub use plainsail_report::chart::Theme;
pub use plainsail_report::document::Document;
