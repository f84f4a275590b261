//! The plan on paper and on screen: charts, the worded document, PDF and PNG.
//!
//! - [`document`]: the plan in words, the one structure the window, the PDF and the PNG render.
//! - [`chart`]: charts as SVG, drawn once for window and paper.
//! - `pdf`, `png`: the document set by an embedded typesetter.

pub mod chart;
pub mod document;
