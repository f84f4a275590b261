//! The summary as a picture, tall and narrow, to look at on a phone.

use crate::chart::Chart;
use crate::coverage::Replaced;
use crate::document::Document;
use crate::house_style::HouseStyle;
use crate::typeset::{self, Form, ReportError};
use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;

/// The width the picture is laid out for, in points; the template knows the same number.
const LAYOUT_WIDTH: f64 = 360.0;
/// The same for a chart by itself.
const CHART_WIDTH: f64 = 640.0;

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
pub fn summary_png(
    document: &Document,
    style: &HouseStyle,
    width: u32,
) -> Result<Png, ReportError> {
    let scale = f64::from(width.clamp(240, 4000)) / LAYOUT_WIDTH;
    let draw = |set: &PagedDocument| draw(set, scale);
    let (bytes, replaced) = typeset::set(document, Form::Picture, "a4", style, draw)?;
    Ok(Png { bytes, replaced })
}

/// One chart of the document with its title and sentence, as a picture `width` pixels wide (240-4000).
///
/// # Errors
/// When the typesetter refuses; no text in the document makes it.
pub fn chart_png(document: &Document, chart: &Chart, width: u32) -> Result<Png, ReportError> {
    let mut alone = document.clone();
    alone.chapters.clear();
    alone.rationales.clear();
    alone.summary.profit = Some(chart.clone());
    let scale = f64::from(width.clamp(240, 4000)) / CHART_WIDTH;
    let draw = |set: &PagedDocument| draw(set, scale);
    let (bytes, replaced) = typeset::set(&alone, Form::Chart, "a4", &HouseStyle::default(), draw)?;
    Ok(Png { bytes, replaced })
}

fn draw(set: &PagedDocument, scale: f64) -> Result<Vec<u8>, ReportError> {
    let page = set.pages().first();
    picture(page.ok_or_else(|| ReportError::Typesetting("no page".to_owned()))?, scale)
}

pub(crate) fn picture(page: &Page, scale: f64) -> Result<Vec<u8>, ReportError> {
    let options = RenderOptions { pixel_per_pt: scale.into(), ..RenderOptions::default() };
    typst_render::render(page, &options)
        .encode_png()
        .map_err(|error| ReportError::Encoding(error.to_string()))
}

/// Every page, small, for tests.
#[cfg(test)]
pub(crate) fn pages(
    document: &Document,
    form: Form,
    style: &HouseStyle,
) -> Result<Vec<Vec<u8>>, ReportError> {
    let all = |set: &PagedDocument| set.pages().iter().map(|page| picture(page, 0.5)).collect();
    Ok(typeset::set(document, form, "a4", style, all)?.0)
}
