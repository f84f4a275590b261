//! The pages of a PDF as pictures, to look at before it is saved.

use crate::document::Document;
use crate::house_style::HouseStyle;
use crate::pdf::Paper;
use crate::png::picture;
use crate::typeset::{self, Form, ReportError};
use typst_layout::PagedDocument;

/// A set document whose pages are drawn one at a time.
#[derive(Debug)]
pub struct Pages(PagedDocument);

impl Pages {
    /// The pages of the whole plan.
    ///
    /// # Errors
    /// When the typesetter refuses; no text in the document makes it.
    pub fn of_plan(
        document: &Document,
        paper: Paper,
        style: &HouseStyle,
    ) -> Result<Self, ReportError> {
        Self::of(document, Form::Plan, paper, style)
    }

    /// The one page of the summary.
    ///
    /// # Errors
    /// When the typesetter refuses; no text in the document makes it.
    pub fn of_summary(
        document: &Document,
        paper: Paper,
        style: &HouseStyle,
    ) -> Result<Self, ReportError> {
        Self::of(document, Form::Summary, paper, style)
    }

    fn of(
        document: &Document,
        form: Form,
        paper: Paper,
        style: &HouseStyle,
    ) -> Result<Self, ReportError> {
        Ok(Self(typeset::set(document, form, paper.name(), style, |set| Ok(set.clone()))?.0))
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.0.pages().len()
    }

    /// A page as a PNG file `width` pixels wide (120-4000); `None` when there is no such page.
    ///
    /// # Errors
    /// When the picture cannot be encoded.
    pub fn png(&self, page: usize, width: u32) -> Option<Result<Vec<u8>, ReportError>> {
        let page = self.0.pages().get(page)?;
        let scale = f64::from(width.clamp(120, 4000)) / page.frame.width().to_pt();
        Some(picture(page, scale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::pdf::{plan_pdf, summary_pdf};

    #[test]
    fn a_preview_has_the_pages_of_the_file() {
        let document = fixture::bakery();
        let plan = Pages::of_plan(&document, Paper::A4, &HouseStyle::default()).unwrap();
        assert_eq!(
            plan.count(),
            plan_pdf(&document, Paper::A4, &HouseStyle::default()).unwrap().pages
        );
        let summary =
            Pages::of_summary(&document, Paper::UsLetter, &HouseStyle::default()).unwrap();
        assert_eq!(
            summary.count(),
            summary_pdf(&document, Paper::UsLetter, &HouseStyle::default()).unwrap().pages
        );
    }

    #[test]
    fn pages_are_pictures_of_the_width_asked_for() {
        let pages =
            Pages::of_summary(&fixture::bakery(), Paper::A4, &HouseStyle::default()).unwrap();
        let png = pages.png(0, 300).unwrap().unwrap();
        assert!(png.starts_with(b"\x89PNG"));
        let width = u32::from_be_bytes(png[16..20].try_into().unwrap());
        assert!((299..=301).contains(&width), "{width}");
        assert!(pages.png(1, 300).is_none());
    }

    #[test]
    fn a_chart_is_a_picture_by_itself_whatever_its_words() {
        for name in fixture::HOSTILE {
            let chart = fixture::split_named(name);
            let png = crate::png::chart_png(&fixture::bakery(), &chart, 640).unwrap();
            assert!(png.bytes.starts_with(b"\x89PNG"), "{name}");
        }
    }
}
