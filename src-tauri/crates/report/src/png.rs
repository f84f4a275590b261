//! The summary as a picture, tall and narrow, to look at on a phone.

use crate::coverage::Replaced;
use crate::document::Document;
use crate::typeset::{self, Form, ReportError};
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

/// The width the picture is laid out for, in points; the template knows the same number.
const LAYOUT_WIDTH: f64 = 360.0;

/// A PNG file.
#[derive(Debug, Clone)]
pub struct Png {
    /// The file. The same document and width give the same bytes.
    pub bytes: Vec<u8>,
    /// Characters no bundled face can show, each once.
    pub replaced: Vec<Replaced>,
}

/// The answer as a picture `width` pixels wide (240-4000) and as tall as it needs to be.
///
/// # Errors
/// When the typesetter refuses; no text in the document makes it.
pub fn summary_png(document: &Document, width: u32) -> Result<Png, ReportError> {
    let scale = f64::from(width.clamp(240, 4000)) / LAYOUT_WIDTH;
    let draw = |set: &PagedDocument| draw(set, scale);
    let (bytes, replaced) = typeset::set(document, Form::Picture, "a4", draw)?;
    Ok(Png { bytes, replaced })
}

fn draw(set: &PagedDocument, scale: f64) -> Result<Vec<u8>, ReportError> {
    let page = set.pages().first();
    let page = page.ok_or_else(|| ReportError::Typesetting("no page".to_owned()))?;
    let options = RenderOptions { pixel_per_pt: scale.into(), ..RenderOptions::default() };
    typst_render::render(page, &options)
        .encode_png()
        .map_err(|error| ReportError::Encoding(error.to_string()))
}
