//! Every example in every language: a plan on paper that anybody can have read aloud, with nothing
//! missing and nothing replaced.

#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped fails the test")]

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use plainsail_app::{Made, SEED, example};
use plainsail_report::house_style::HouseStyle;
use plainsail_report::pdf::{Paper, Pdf, plan_pdf, summary_pdf};
use plainsail_wording::Wording;

fn conforms(name: &str, pdf: &Pdf) {
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(&pdf.bytes, &options).unwrap();
        assert!(report.failures.is_empty(), "{name} {profile:?}: {:#?}", report.failures);
    }
    assert_eq!(pdf.replaced, [], "{name}");
}

fn every_example_in(language: &str) {
    let wording = Wording::new(language);
    for name in example::names() {
        let answers = example::answers(name).unwrap();
        let day = jiff::civil::date(2026, 11, 23);
        let made = Made::new(answers, day, SEED, &wording).unwrap();
        assert_eq!(made.document.language, language);
        assert_eq!(wording.missing(), Vec::<String>::new(), "{name} in {language}");
        conforms(name, &plan_pdf(&made.document, Paper::A4, &HouseStyle::default()).unwrap());
        let summary = summary_pdf(&made.document, Paper::UsLetter, &HouseStyle::default()).unwrap();
        conforms(name, &summary);
        assert_eq!(summary.pages, 1, "{name} in {language}");
    }
}

#[test]
fn in_english() {
    every_example_in("en");
}

#[test]
fn in_german() {
    every_example_in("de");
}

#[test]
fn in_arabic() {
    every_example_in("ar");
}

#[test]
fn in_longer_words() {
    every_example_in("en-XA");
}
