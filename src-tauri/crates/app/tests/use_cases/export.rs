//! Files are written whole, under a name every system allows, the same bytes each time.

use crate::desk::Desk;
use plainsail_app::Theme;
use plainsail_app::view::{ErrorCode, ExportFormat, PictureFormat};

const FORMATS: [(ExportFormat, &[u8]); 5] = [
    (ExportFormat::Pdf, b"%PDF-"),
    (ExportFormat::Summary, b"%PDF-"),
    (ExportFormat::Png, b"\x89PNG"),
    (ExportFormat::Sheet, b"\x89PNG"),
    (ExportFormat::Json, b"{"),
];

#[test]
fn every_format_is_written_and_says_where() {
    let desk = Desk::new();
    let plan = desk.app.open_example("bakery".into()).unwrap();
    for (format, begins) in FORMATS {
        let name = desk.app.export_name(&plan, format).unwrap();
        assert!(name.starts_with("Harbour Lane Bakery - "), "{name}");
        let path = desk.folder.path().join(&name);
        let exported = desk.app.export_to(&plan, format, &path).unwrap();
        assert_eq!(exported.path.as_deref(), path.to_str());
        assert!(exported.message.contains(&name) && !exported.message.contains("in place of"));
        let bytes = std::fs::read(&path).unwrap();
        assert!(bytes.starts_with(begins), "{name}");
        let again = desk.app.export_to(&plan, format, &path).unwrap();
        assert!(again.message.contains("in place of"), "{}", again.message);
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name}");
    }
}

#[test]
fn a_folder_that_is_not_there_is_an_error_in_words() {
    let desk = Desk::new();
    let plan = desk.app.open_example("charity".into()).unwrap();
    let nowhere = desk.folder.path().join("gone").join("plan.json");
    let failed = desk.app.export_to(&plan, ExportFormat::Json, &nowhere).unwrap_err();
    assert_eq!(failed.code, ErrorCode::Storage);
    assert!(failed.message.contains("Your plan is safe"), "{}", failed.message);
    assert!(desk.app.reveal_error(&nowhere).message.contains("plan.json"));
}

#[test]
fn a_log_that_cannot_be_shown_is_named_with_its_whole_path() {
    let desk = Desk::new();
    let path = desk.folder.path().join("plainsail.log");
    let said = desk.app.log_error(Some(&path)).message;
    assert!(said.contains(&*path.to_string_lossy()), "{said}");
    assert!(said.starts_with("The folder could not be opened."), "{said}");
    assert!(!desk.app.log_error(None).message.contains("plainsail.log"));
}

#[test]
fn an_exported_plan_is_a_file_of_answers_again() {
    let desk = Desk::new();
    let plan = desk.app.open_example("plumber".into()).unwrap();
    let exported = desk.app.render(&plan, ExportFormat::Json).unwrap();
    let answers = plainsail_exchange::read(&exported).unwrap();
    assert_eq!(Some(answers), plainsail_app::example::answers("plumber"));
    let json: serde_json::Value = serde_json::from_slice(&exported).unwrap();
    assert_eq!(json["plan"]["made_on"], "2026-11-21");
}

#[test]
fn names_no_font_has_and_names_full_of_marks_do_not_stop_an_export() {
    let desk = Desk::new();
    for name in
        ["#let x = 1 $ \\ ` * _ <b> @ [", "مخبز الميناء", "港口面包店 🥐", "\u{10FFFF}\u{E000}"]
    {
        let plan = desk.app.open_example("bakery".into()).unwrap();
        desk.typed(&plan, "business_name", name);
        for (format, begins) in FORMATS {
            let bytes = desk.app.render(&plan, format).unwrap();
            assert!(bytes.starts_with(begins), "{name}");
        }
    }
}

#[test]
fn every_chart_of_a_plan_is_drawn_in_both_themes() {
    let desk = Desk::new();
    let plan = desk.app.open_example("consultancy".into()).unwrap();
    let summary = desk.app.document(plan.clone()).unwrap().summary;
    let charts = [summary.chance, summary.money, summary.hours, summary.profit];
    let mut drawn = 0;
    for chart in charts.into_iter().flatten() {
        let mut pictures = Vec::new();
        for theme in [Theme::Light, Theme::Dark] {
            let drawing = desk.app.draw_chart(plan.clone(), chart.id.clone(), theme, 600).unwrap();
            assert!(drawing.svg.starts_with("<svg"), "{}", chart.id);
            pictures.push(drawing.svg);
        }
        assert_ne!(pictures[0], pictures[1], "{}", chart.id);
        drawn += 1;
    }
    assert!(drawn >= 3);
    assert!(desk.app.draw_chart(plan, "no-such-chart".into(), Theme::Light, 0).is_err());
}

#[test]
fn a_chart_is_a_file_of_its_own_under_its_title() {
    let desk = Desk::new();
    let plan = desk.app.open_example("bakery".into()).unwrap();
    for (format, ending, begins) in
        [(PictureFormat::Png, "png", &b"\x89PNG"[..]), (PictureFormat::Svg, "svg", b"<svg")]
    {
        let name = desk.app.chart_name(&plan, "profit", format).unwrap();
        assert!(name.starts_with("Harbour Lane Bakery - Profit"), "{name}");
        assert!(name.ends_with(ending), "{name}");
        let path = desk.folder.path().join(&name);
        let saved = desk.app.save_chart_to(&plan, "profit", format, &path).unwrap();
        assert!(saved.message.contains(&name), "{}", saved.message);
        assert!(std::fs::read(&path).unwrap().starts_with(begins), "{name}");
    }
    let path = desk.folder.path().join("none.png");
    let failed = desk.app.save_chart_to(&plan, "no-such-chart", PictureFormat::Png, &path);
    assert_eq!(failed.unwrap_err().code, ErrorCode::Internal);
    assert!(!path.exists());
    assert!(desk.app.open_error(&path).message.contains("none.png"));
}

#[test]
fn pages_can_be_looked_at_before_they_are_saved() {
    let desk = Desk::new();
    let plan = desk.app.open_example("plumber".into()).unwrap();
    let page = |format, page| desk.app.preview(plan.clone(), format, page);
    let first = page(ExportFormat::Pdf, 0).unwrap();
    assert!(first.pages > 5, "{}", first.pages);
    assert!(first.picture.starts_with("data:image/png;base64,iVBORw0KGgo"));
    assert_ne!(first.picture, page(ExportFormat::Pdf, 1).unwrap().picture);
    assert!(page(ExportFormat::Pdf, first.pages).is_err(), "there is no such page");
    assert_eq!(page(ExportFormat::Summary, 0).unwrap().pages, 1);
    assert_eq!(page(ExportFormat::Png, 0).unwrap().pages, 1);
    assert_eq!(page(ExportFormat::Sheet, 0).unwrap().pages, 1);
    assert!(page(ExportFormat::Json, 0).is_err(), "data has no pages");
}

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"30\">\
                    <circle cx=\"15\" cy=\"15\" r=\"15\" fill=\"#7a1f5c\"/></svg>";

#[test]
fn a_logo_and_a_colour_change_every_paper_but_not_the_plan() {
    let desk = Desk::new();
    let plan = desk.app.open_example("bakery".into()).unwrap();
    let before = FORMATS.map(|(format, _)| desk.app.render(&plan, format).unwrap());
    let logo = desk.folder.path().join("logo.svg");
    std::fs::write(&logo, LOGO).unwrap();
    let style = desk.app.set_logo(plan.clone(), &logo).unwrap();
    assert!(style.logo.unwrap().starts_with("data:image/png;base64,"));
    assert_eq!(style.suggested, ["#7a1f5c"]);
    let style = desk.app.set_colour(plan.clone(), "#FFD400".into()).unwrap();
    assert_eq!(style.colour.as_deref(), Some("#ffd400"));
    assert!(style.letters.is_some() && style.undoable);
    let after = FORMATS.map(|(format, _)| desk.app.render(&plan, format).unwrap());
    let same: Vec<bool> = before.iter().zip(&after).map(|(a, b)| a == b).collect();
    assert_eq!(same, [false, false, false, false, true]);
    desk.app.remove_logo(plan.clone()).unwrap();
    let style = desk.app.set_colour(plan.clone(), " ".into()).unwrap();
    assert_eq!((style.colour, style.logo), (None, None));
    let bare = FORMATS.map(|(format, _)| desk.app.render(&plan, format).unwrap());
    assert!(bare == before);
}

#[test]
fn what_cannot_be_a_logo_or_a_colour_is_said_and_nothing_changes() {
    let desk = Desk::new();
    let plan = desk.app.open_example("bakery".into()).unwrap();
    let file = desk.folder.path().join("logo.png");
    let mut refusals = Vec::new();
    for bytes in [b"no picture".to_vec(), vec![0; 5_000_000]] {
        std::fs::write(&file, bytes).unwrap();
        refusals.push(desk.app.set_logo(plan.clone(), &file).unwrap_err());
    }
    refusals.push(desk.app.set_logo(plan.clone(), desk.folder.path()).unwrap_err());
    refusals.push(desk.app.set_colour(plan.clone(), "sky blue".into()).unwrap_err());
    let says = ["could not be read", "larger than 2 MB", "could not be opened", "sky blue"];
    for (refusal, says) in refusals.iter().zip(says) {
        assert_eq!(refusal.code, ErrorCode::Refused);
        assert!(refusal.message.contains(says), "{}", refusal.message);
    }
    assert!(!desk.app.house_style(plan).unwrap().undoable);
}
