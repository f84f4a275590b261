//! The plan on paper and on screen: charts, the worded document, PDF and PNG.
//!
//! - [`document`]: the plan in words, the one structure the window, the PDF and the PNG render.
//! - [`chart`]: charts as SVG, drawn once for window and paper.
//! - [`pdf`], [`png`], [`preview`]: the document set by an embedded typesetter.
//! - [`house_style`]: the owner's logo and colour on paper.
//! - [`coverage`]: what happens to characters no bundled face can show.

pub mod chart;
pub mod colour;
pub mod compose;
pub mod coverage;
pub mod document;
pub mod document_labels;
#[cfg(test)]
mod fixture;
mod fonts;
#[cfg(test)]
mod golden;
pub mod house_style;
mod layout;
pub mod logo;
mod outline;
pub mod pdf;
pub mod png;
pub mod preview;
mod references;
mod tokens;
mod typeset;

pub use typeset::ReportError;
