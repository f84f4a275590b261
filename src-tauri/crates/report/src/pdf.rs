//! The plan and its summary as accessible PDF (PDF/UA-1 and PDF/A-2a at once).

use crate::coverage::Replaced;
use crate::document::Document;
use crate::house_style::HouseStyle;
use crate::typeset::{self, Form, ReportError};
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The size of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    UsLetter,
}

impl Paper {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::UsLetter => "us-letter",
        }
    }
}

/// A PDF file.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// The file. The same document gives the same bytes.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters no bundled face can show, each once; they stand as
    /// [`REPLACEMENT`](crate::coverage::REPLACEMENT).
    pub replaced: Vec<Replaced>,
}

/// The whole plan.
///
/// # Errors
/// When the typesetter refuses; no text in the document makes it.
pub fn plan_pdf(document: &Document, paper: Paper, style: &HouseStyle) -> Result<Pdf, ReportError> {
    pdf(document, Form::Plan, paper, style)
}

/// The answer on exactly one page.
///
/// # Errors
/// When the typesetter refuses; no text in the document makes it.
pub fn summary_pdf(
    document: &Document,
    paper: Paper,
    style: &HouseStyle,
) -> Result<Pdf, ReportError> {
    pdf(document, Form::Summary, paper, style)
}

fn pdf(
    document: &Document,
    form: Form,
    paper: Paper,
    style: &HouseStyle,
) -> Result<Pdf, ReportError> {
    let ((bytes, pages), replaced) = typeset::set(document, form, paper.name(), style, export)?;
    Ok(Pdf { bytes, pages, replaced })
}

fn export(set: &PagedDocument) -> Result<(Vec<u8>, usize), ReportError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|error| ReportError::Typesetting(error.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Plainsail".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(set, &options).map_err(|errors| typeset::refused(&errors))?;
    Ok((unambiguous(bytes), set.pages().len()))
}

/// Ends data that happens to end in a carriage return with another one instead of a line feed.
///
/// Before `endstream` stands an end-of-line of CR, LF or CR LF that is not part of the data. Data
/// ending in CR followed by LF can be read either way; PDF/A checkers then find the stated length
/// wrong. No byte moves, so every offset stays right.
fn unambiguous(mut bytes: Vec<u8>) -> Vec<u8> {
    const AMBIGUOUS: &[u8] = b"\r\nendstream";
    let found: Vec<usize> = bytes
        .windows(AMBIGUOUS.len())
        .enumerate()
        .filter(|(_, window)| *window == AMBIGUOUS)
        .map(|(at, _)| at + 1)
        .collect();
    for at in found {
        if let Some(byte) = bytes.get_mut(at) {
            *byte = b'\r';
        }
    }
    bytes
}

#[cfg(test)]
impl Pdf {
    /// Fails unless the file is what it says it is.
    pub(crate) fn conforms(&self, name: &str) {
        use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&self.bytes, &options).unwrap();
            assert!(report.failures.is_empty(), "{name:?} {profile:?}: {:#?}", report.failures);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn plan_and_summary_pass_the_checker() {
        let plan = plan_pdf(&fixture::bakery(), Paper::A4, &HouseStyle::default()).unwrap();
        plan.conforms("plan");
        let summary =
            summary_pdf(&fixture::bakery(), Paper::UsLetter, &HouseStyle::default()).unwrap();
        summary.conforms("summary");
        assert_eq!(summary.pages, 1);
        assert!(plan.replaced.is_empty() && summary.replaced.is_empty());
    }

    #[test]
    fn no_name_stops_an_export() {
        for name in fixture::HOSTILE {
            let mut document = fixture::named(name);
            document.summary.money = Some(fixture::split_named(name));
            let plan = plan_pdf(&document, Paper::A4, &HouseStyle::default())
                .unwrap_or_else(|e| panic!("{name:?}: {e}"));
            plan.conforms(name);
            let summary = summary_pdf(&document, Paper::A4, &HouseStyle::default()).unwrap();
            summary.conforms(name);
            assert_eq!(summary.pages, 1, "{name:?}");
        }
    }

    #[test]
    fn scripts_and_emoji_are_set_not_replaced() {
        let usual = [0, 4, 5, 6, 7, 17, 18].map(|at| fixture::HOSTILE[at]).join(" ");
        let pdf = plan_pdf(&fixture::named(&usual), Paper::A4, &HouseStyle::default()).unwrap();
        assert_eq!(pdf.replaced, [crate::coverage::Replaced('\u{20E3}')]);
    }

    #[test]
    fn scripts_are_drawn_not_replaced() {
        for at in [4, 5, 6, 7, 17, 18] {
            let mut document = fixture::bakery();
            document.summary.money = Some(fixture::split_named(fixture::HOSTILE[at]));
            let pdf = plan_pdf(&document, Paper::A4, &HouseStyle::default()).unwrap();
            assert!(pdf.replaced.is_empty(), "{at}: {:?}", pdf.replaced);
        }
    }

    #[test]
    fn an_emoji_in_a_drawing_does_not_cost_the_text_its_own() {
        let mut document = fixture::named("Crumb 🥐");
        document.summary.money = Some(fixture::split_named("Crumb 👩‍👧 a\u{338}\u{327}"));
        let told = plan_pdf(&document, Paper::A4, &HouseStyle::default()).unwrap().replaced;
        assert!(!told.contains(&crate::coverage::Replaced('🥐')), "{told:?}");
    }

    #[test]
    fn what_was_replaced_is_told() {
        let pdf =
            plan_pdf(&fixture::named("Crumb 🥐 \u{202E}𒀀"), Paper::A4, &HouseStyle::default())
                .unwrap();
        let told: Vec<String> = pdf.replaced.iter().map(ToString::to_string).collect();
        assert_eq!(told, ["U+202E", "𒀀"]);
    }

    #[test]
    fn the_summary_is_one_page_whatever_the_lengths() {
        let long = "Bäckerei".repeat(40);
        let many = "A rather long sentence about bread and its price. ".repeat(30);
        for words in [long.as_str(), many.as_str()] {
            let mut document = fixture::named(words);
            words.clone_into(&mut document.summary.verdict);
            document.summary.first = vec![words.to_owned(); 5];
            document.summary.lead[0].text = words.to_owned();
            document.summary.left_out = vec![document.summary.lead[0].clone(); 9];
            document.summary.pays.extend(document.summary.left_out.clone());
            for paper in [Paper::A4, Paper::UsLetter] {
                let summary = summary_pdf(&document, paper, &HouseStyle::default()).unwrap();
                assert_eq!(summary.pages, 1);
                summary.conforms(words);
            }
            plan_pdf(&document, Paper::A4, &HouseStyle::default()).unwrap().conforms(words);
        }
    }

    /// The pages as they were last looked at. Other processors round the last bit of a curve differently.
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    #[test]
    fn pages_are_as_they_were() {
        let pages =
            crate::png::pages(&fixture::bakery(), Form::Plan, &HouseStyle::default()).unwrap();
        let pages = pages.into_iter().enumerate();
        let named = pages.map(|(at, page)| (format!("plan-{}.png", at + 1), page));
        let picture =
            crate::png::summary_png(&fixture::bakery(), &HouseStyle::default(), 360).unwrap().bytes;
        let picture = ("summary.png".to_owned(), picture);
        crate::golden::check(&named.chain([picture]).collect::<Vec<_>>());
    }

    #[test]
    fn the_same_plan_gives_the_same_bytes() {
        let document = fixture::bakery();
        let bytes = |make: fn(&Document, Paper, &HouseStyle) -> Result<Pdf, ReportError>| {
            make(&document, Paper::A4, &HouseStyle::default()).unwrap().bytes
        };
        assert!(bytes(plan_pdf) == bytes(plan_pdf));
        assert!(bytes(summary_pdf) == bytes(summary_pdf));
    }
}
