//! Nothing the owner typed is ever lost.

use crate::desk::{Desk, page, question};
use plainsail_app::Theme;
use plainsail_app::view::{
    ErrorCode, ExportFormat, GivenAnswer, LanguageChoice, Settings, Supposed, ThemeChoice,
};
use serde_json::json;

#[test]
fn answers_are_there_again_after_the_app_was_killed() {
    let desk = Desk::new();
    let plan = desk.app.start_plan().unwrap();
    assert!(desk.typed(&plan, "business_name", " Müller's #1 🥐 $hop ").taken);
    desk.picked(&plan, "trade", json!("bakery-cafe"));
    desk.picked(&plan, "area", json!({"name": "Galway", "radius_km": 8, "people": 89000}));
    desk.typed(&plan, "order_value", "12,50");
    desk.save(&plan, "cost_share", GivenAnswer::NotSure);
    let desk = desk.reopened();
    let view = desk.questionnaire(&plan);
    assert_eq!(view.business, "Müller's #1 🥐 $hop");
    assert_eq!(question(&view, "business_name").typed, " Müller's #1 🥐 $hop ");
    assert_eq!(question(&view, "trade").value, Some(json!("bakery-cafe")));
    let area = json!({"name": "Galway", "radius_km": 8, "people": 89000});
    assert_eq!(question(&view, "area").value, Some(area));
    assert_eq!(question(&view, "order_value").value, Some(json!(12.5)));
    assert_eq!(question(&view, "order_value").typed, "12,50");
    assert!(question(&view, "cost_share").not_sure);
    let home = desk.app.home().unwrap();
    assert_eq!(home.businesses[0].plans[0].id, plan);
    assert_eq!(home.businesses[0].name, "Müller's #1 🥐 $hop");
}

#[test]
fn text_that_is_no_number_is_kept_and_the_answer_stays() {
    let desk = Desk::new();
    let plan = desk.app.start_plan().unwrap();
    desk.typed(&plan, "order_value", "12");
    for refused in
        ["a dozen", "-5", "1e999", "NaN", "12 to 15", "12 or more or less", "999999999999999"]
    {
        let saved = desk.typed(&plan, "order_value", refused);
        assert!(!saved.taken, "{refused}");
        let field = question(&saved.questionnaire, "order_value");
        assert_eq!(field.value, Some(json!(12)), "{refused}");
        assert_eq!(field.typed, refused);
        assert!(field.issues[0].error && !field.issues[0].text.is_empty(), "{refused}");
        assert!(!field.issues[0].text.contains('⟦'), "{}", field.issues[0].text);
    }
    let desk = desk.reopened();
    let view = desk.questionnaire(&plan);
    assert_eq!(question(&view, "order_value").typed, "999999999999999");
    let saved = desk.typed(&plan, "order_value", "1.5k");
    assert!(saved.taken);
    let field = question(&saved.questionnaire, "order_value");
    assert_eq!((field.value.clone(), field.issues.len()), (Some(json!(1500)), 0));
}

#[test]
fn going_back_and_changing_an_answer_loses_no_other() {
    let desk = Desk::new();
    let plan = desk.app.open_example("bakery".into()).unwrap();
    let before = desk.questionnaire(&plan);
    assert!(before.pages.iter().any(|page| page.id == "area"));
    let changed = desk.picked(&plan, "reach", json!("online")).questionnaire;
    assert!(!changed.pages.iter().any(|page| page.id == "area"));
    let back = desk.picked(&plan, "reach", json!("premises")).questionnaire;
    for page in &before.pages {
        for asked in &page.questions {
            let now = question(&back, &asked.id);
            assert_eq!((&now.value, now.not_sure), (&asked.value, asked.not_sure), "{}", asked.id);
        }
    }
}

#[test]
fn undo_takes_back_one_change_and_says_which() {
    let desk = Desk::new();
    let plan = desk.app.start_plan().unwrap();
    assert_eq!(desk.questionnaire(&plan).undo, None);
    desk.picked(&plan, "buyers", json!("both"));
    desk.picked(&plan, "buyers", json!("consumers"));
    let view = desk.questionnaire(&plan);
    assert_eq!(view.undo.as_deref(), Some("Take back the last change: Buyers"));
    assert_eq!(question(&desk.undo(&plan), "buyers").value, Some(json!("both")));
    assert_eq!(question(&desk.undo(&plan), "buyers").value, None);
    let nothing_left = desk.undo(&plan);
    assert_eq!(nothing_left.undo, None);
}

#[test]
fn a_country_brings_its_currency_until_the_owner_chooses_one() {
    let desk = Desk::new();
    let plan = desk.app.start_plan().unwrap();
    let currency = |country: &str| {
        let view = desk.picked(&plan, "country", json!(country)).questionnaire;
        question(&view, "currency").value.clone()
    };
    assert_eq!(currency("SG"), Some(json!("SGD")));
    assert_eq!(currency("DE"), Some(json!("EUR")));
    let undone = desk.undo(&plan);
    assert_eq!(question(&undone, "country").value, Some(json!("SG")));
    assert_eq!(question(&undone, "currency").value, Some(json!("SGD")));
    desk.picked(&plan, "currency", json!("USD"));
    assert_eq!(currency("GB"), Some(json!("USD")));
}

#[test]
fn an_emptied_field_is_open_again() {
    let desk = Desk::new();
    let plan = desk.app.start_plan().unwrap();
    desk.typed(&plan, "order_value", "12");
    let view = desk.typed(&plan, "order_value", "  ").questionnaire;
    assert_eq!(question(&view, "order_value").value, None);
    assert!(!page(&view, "order").answered);
    assert!(question(&view, "order_value").issues.is_empty());
}

#[test]
fn the_questionnaire_goes_on_where_it_stopped() {
    let desk = Desk::new();
    let plan = desk.app.start_plan().unwrap();
    assert_eq!(desk.questionnaire(&plan).resume.as_deref(), Some("name"));
    desk.typed(&plan, "business_name", "Harbour Lane");
    assert_eq!(desk.questionnaire(&plan).resume.as_deref(), Some("name"));
    desk.picked(&plan, "trade", json!("shop"));
    assert_eq!(desk.questionnaire(&plan).resume.as_deref(), Some("home"));

    let full = desk.app.open_example("bakery".into()).unwrap();
    assert_eq!(desk.questionnaire(&full).resume, None);
    desk.save(&full, "offer", GivenAnswer::Cleared);
    assert_eq!(desk.questionnaire(&full).resume.as_deref(), Some("offer"));
    desk.picked(&full, "ages", json!(["18-29"]));
    assert_eq!(desk.questionnaire(&full).resume, None);
}

#[test]
fn absurd_requests_are_errors_and_change_nothing() {
    let desk = Desk::new();
    let plan = desk.app.start_plan().unwrap();
    let picked = |value| GivenAnswer::Picked { value };
    for (question, answer) in [
        ("no_such_question", picked(json!(1))),
        ("order_value", picked(json!("12"))),
        ("trade", picked(json!(["shop"]))),
        ("area", picked(json!({"name": "x"}))),
        ("followers", picked(json!({"instagram": "many"}))),
    ] {
        let refused = desk.app.save_answer(plan.clone(), question.into(), answer);
        assert_eq!(refused.unwrap_err().code, ErrorCode::Internal, "{question}");
    }
    assert_eq!(desk.questionnaire(&plan).answered, 0);
    for missing in ["", "../../etc/passwd", "01890000-0000-7000-8000-000000000000"] {
        let failed = desk.app.questionnaire(missing.into()).unwrap_err();
        assert_eq!(failed.code, ErrorCode::NotFound);
        assert!(!failed.message.is_empty());
    }
}

#[test]
fn a_deleted_plan_can_be_restored() {
    let desk = Desk::new();
    let plan = desk.app.open_example("crafts".into()).unwrap();
    desk.app.delete_plan(plan.clone()).unwrap();
    assert!(desk.app.home().unwrap().businesses.is_empty());
    assert_eq!(desk.app.document(plan.clone()).unwrap_err().code, ErrorCode::NotFound);
    desk.app.restore_plan(plan.clone()).unwrap();
    assert!(desk.app.home().unwrap().businesses[0].plans[0].example);
}

#[test]
fn plans_of_one_business_are_told_apart() {
    let desk = Desk::new();
    for _ in 0..2 {
        let plan = desk.app.start_plan().unwrap();
        desk.typed(&plan, "business_name", "Harbour Lane");
    }
    let home = desk.app.home().unwrap();
    let titles: Vec<_> = home.businesses[0].plans.iter().map(|plan| plan.title.as_str()).collect();
    assert_eq!(home.businesses.len(), 1);
    assert_eq!(titles, ["Harbour Lane, plan 2", "Harbour Lane, plan 1"]);
}

#[test]
fn a_plan_that_was_never_answered_leaves_no_trace() {
    let desk = Desk::new();
    let plan = desk.app.start_plan().unwrap();
    assert!(desk.app.home().unwrap().businesses.is_empty());
    assert_eq!(desk.app.start_plan().unwrap(), plan);
    desk.picked(&plan, "trade", json!("shop"));
    assert_eq!(desk.app.home().unwrap().businesses[0].name, "A business without a name yet");
    assert_ne!(desk.app.start_plan().unwrap(), plan);
}

#[test]
fn settings_are_kept() {
    let desk = Desk::new();
    assert_eq!(desk.app.settings().unwrap().theme, ThemeChoice::System);
    let dark = Settings { theme: ThemeChoice::Dark, ..Settings::default() };
    desk.app.set_settings(dark).unwrap();
    assert_eq!(desk.reopened().app.home().unwrap().settings.theme, ThemeChoice::Dark);
}

#[test]
fn another_language_words_everything_anew_and_is_kept() {
    let desk = Desk::new();
    let plan = desk.app.open_example("bakery".into()).unwrap();
    let english = desk.app.document(plan.clone()).unwrap();
    for (language, tag) in [(LanguageChoice::De, "de"), (LanguageChoice::Ar, "ar")] {
        desk.app.set_settings(Settings { language, ..Settings::default() }).unwrap();
        let document = desk.app.document(plan.clone()).unwrap();
        assert_eq!(document.language, tag);
        assert_ne!(document.summary.verdict, english.summary.verdict);
    }
    let reopened = desk.reopened();
    let home = reopened.app.home().unwrap();
    assert_eq!((home.language.as_str(), home.right_to_left), ("ar", true));
    assert_eq!(reopened.app.document(plan).unwrap().language, "ar");
}

#[test]
fn a_damaged_file_is_said_on_the_first_screen() {
    let desk = Desk::new();
    let plan = desk.app.open_example("bakery".into()).unwrap();
    desk.wait(100_000);
    let desk = desk.reopened();
    std::fs::write(desk.folder.path().join("plainsail.db"), "damaged".repeat(1000)).unwrap();
    std::fs::remove_file(desk.folder.path().join("plainsail.db-wal")).unwrap();
    let desk = desk.reopened();
    let notice = desk.app.home().unwrap().notice.unwrap();
    assert!(notice.contains("damaged-2026-11-22"), "{notice}");
    assert!(desk.app.document(plan).is_ok());
}

#[test]
fn a_plan_is_not_made_from_too_little() {
    let desk = Desk::new();
    let plan = desk.app.start_plan().unwrap();
    for failed in [
        desk.app.verdict(plan.clone()).map(|_| ()).unwrap_err(),
        desk.app.document(plan.clone()).map(|_| ()).unwrap_err(),
        desk.app.render(&plan, ExportFormat::Json).map(|_| ()).unwrap_err(),
    ] {
        assert_eq!(failed.code, ErrorCode::NotReady);
        assert!(!failed.message.contains('⟦'), "{}", failed.message);
    }
    let check = desk.app.check(plan).unwrap();
    assert!(!check.ready && !check.issues.is_empty());
    let open = check.sections.iter().flat_map(|section| &section.rows);
    assert!(open.clone().count() > 20 && open.clone().all(|row| row.answer == "Not answered yet"));
}

#[test]
fn the_app_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<plainsail_app::App>();
}

#[test]
fn what_is_wrong_with_a_figure_of_one_s_own_is_said() {
    let desk = Desk::new();
    let plan = desk.app.open_example("bakery".into()).unwrap();
    let refused = desk.typed(&plan, "order_value", "plenty");
    assert!(!refused.taken);
    assert!(refused.problem.is_some_and(|problem| problem.contains("plenty")));
    let taken = desk.typed(&plan, "order_value", "14");
    assert!(taken.taken && taken.problem.is_none());
}

#[test]
fn who_supposes_nothing_sees_the_same_figures_twice() {
    let desk = Desk::new();
    let plan = desk.app.open_example("singapore-cafe".into()).unwrap();
    let as_answered = || Supposed {
        budget: 1.0,
        hours: 1.0,
        order_value: 1.0,
        contribution: 0.0,
        cvr: 1.0,
        returning: 0.0,
        audience: 1.0,
    };
    let see = |supposed| desk.app.what_if(plan.clone(), supposed, Theme::Light, 600).unwrap();
    let nothing = see(as_answered());
    assert_eq!(nothing.now.profit, nothing.then.profit);
    assert_eq!(nothing.now.chance, nothing.then.chance);
    let text = |field: &str| {
        let slider = nothing.sliders.iter().find(|slider| slider.field == field).unwrap();
        slider.text.clone()
    };
    let pages: Vec<_> = nothing.sliders.iter().map(|slider| slider.page.as_deref()).collect();
    let asked = ["budget", "hours", "order", "costs"].map(Some);
    assert_eq!(pages, [&asked[..], &[None, Some("coming-back"), Some("area")]].concat());
    // As typed, with the tax in it.
    assert!(text("order_value").contains("14"), "{}", text("order_value"));
    assert_eq!(text("hours"), "4 hours");
    let moved = see(Supposed { budget: 2.0, ..as_answered() });
    assert_eq!(moved.now.profit, nothing.now.profit);
}

#[test]
fn networks_are_described_where_they_are_chosen_as_the_plan_reckons_with_them() {
    let desk = Desk::new();
    let plan = desk.app.start_plan().unwrap();
    let note = |question_id: &str, code: &str| {
        let view = desk.questionnaire(&plan);
        let control = serde_json::to_value(&question(&view, question_id).control).unwrap();
        let options = control["options"].as_array().unwrap().clone();
        let option = options.into_iter().find(|option| option["code"] == code).unwrap();
        option["note"].as_str().unwrap().to_owned()
    };
    desk.picked(&plan, "country", json!("IN"));
    let cost = "Takes half an hour a post, 1 post a week or more.";
    assert!(note("avoid", "instagram").ends_with(cost), "{}", note("avoid", "instagram"));
    assert!(note("avoid", "tiktok").ends_with("Most people in India cannot use it."));
    assert!(note("content", "photos").contains("Instagram"));
    assert_eq!(note("followers", "instagram"), "");
    assert_eq!(note("goal", "sales"), "");
    desk.picked(&plan, "content", json!(["short-video"]));
    assert!(note("avoid", "instagram").contains("Takes 45 minutes a post"));
}

#[test]
fn what_is_supposed_is_pictured_with_its_values() {
    let desk = Desk::new();
    let plan = desk.app.open_example("bakery".into()).unwrap();
    let supposed = Supposed {
        budget: 2.0,
        hours: 1.0,
        order_value: 1.0,
        contribution: 0.0,
        cvr: 1.0,
        returning: 0.0,
        audience: 1.0,
    };
    let seen = desk.app.what_if(plan, supposed, Theme::Light, 600).unwrap();
    let dots = seen.dots.unwrap();
    let figures = serde_json::to_value(&dots.chart.data).unwrap();
    assert!(dots.svg.contains(&format!("data-dots=\"{}\"", figures["filled"])), "{figures}");
    assert!(dots.chart.table.rows.len() >= 2, "{:?}", dots.chart.table);
    let path = seen.path.unwrap();
    assert!(path.svg.contains("data-step=") && !path.chart.sentence.is_empty());
}
