//! Every screen as it was last looked at: light, dark and from right to left.

use crate::every_screen;
use anyhow::{Result, ensure};
use fantoccini::key::Key;
use plainsail_e2e::golden::Goldens;
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::Network;
use plainsail_e2e::window::{Size, Window};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A third of the window's size shows what moved or changed colour, and weighs little.
const A_THIRD: usize = 3;

#[test]
fn every_screen_looks_as_it_was_accepted_in_light() -> Result<()> {
    look("screens::every_screen_looks_as_it_was_accepted_in_light", "light", "en")
}

#[test]
fn every_screen_looks_as_it_was_accepted_in_dark() -> Result<()> {
    look("screens::every_screen_looks_as_it_was_accepted_in_dark", "dark", "en")
}

#[test]
fn every_screen_looks_as_it_was_accepted_from_right_to_left() -> Result<()> {
    look("screens::every_screen_looks_as_it_was_accepted_from_right_to_left", "light", "ar")
}

fn look(name: &str, theme: &str, language: &str) -> Result<()> {
    journey(name, Network::Usual, async |sandbox| {
        let window = Window::open(sandbox).await?;
        window.resize(Size::SMALL).await?;
        window.wait_for_screen("welcome").await?;
        let settings = json!({ "theme": theme, "language": language });
        window.ask("set_settings", json!({ "settings": settings })).await?;
        window.client.refresh().await?;
        window.wait_for_screen("welcome").await?;
        let mut goldens = Goldens::open(&format!("screens/{theme}-{language}"), A_THIRD)?;
        compare_all(&window, &mut goldens).await?;
        window.close().await?;
        goldens.settle()
    })
}

async fn compare_all(window: &Window<'_>, goldens: &mut Goldens) -> Result<()> {
    goldens.compare_window(window, "welcome-first").await?;
    let plan = window.ask("open_example", json!({ "name": "bakery" })).await?;
    let id = plan.as_str().unwrap_or_default();
    window.go("#/help").await?;
    goldens.compare_window(window, "help").await?;
    window.go(&format!("#/plan/{id}/summary")).await?;
    window.wait("the tour", "document.querySelector('.tour')").await?;
    goldens.compare_window(window, "summary-tour").await?;
    window.enter_on(".tour .actions button:last-child").await?;
    for (screen, address) in one_of_each(window, &plan).await? {
        window.go(&address).await?;
        goldens.compare_window(window, &screen).await?;
    }
    what_opens(window, goldens, id).await
}

/// Name and address of every screen; of the questionnaire's pages, those that show a kind of
/// control for the first time.
async fn one_of_each(window: &Window<'_>, plan: &Value) -> Result<Vec<(String, String)>> {
    let questionnaire = window.ask("questionnaire", json!({ "plan": plan })).await?;
    let mut kinds = BTreeSet::new();
    let mut shown = BTreeSet::new();
    for page in questionnaire["pages"].as_array().into_iter().flatten() {
        for question in page["questions"].as_array().into_iter().flatten() {
            if kinds.insert(question["control"]["kind"].to_string()) {
                shown.insert(format!("page-{}", page["id"].as_str().unwrap_or_default()));
            }
        }
    }
    ensure!(kinds.len() > 6, "only {kinds:?} are asked");
    let mut screens = every_screen::screens(window, plan).await?;
    screens.retain(|(screen, _)| !screen.starts_with("page-") || shown.contains(screen));
    Ok(screens)
}

/// A reason, what a search finds, and the pages before they are saved.
async fn what_opens(window: &Window<'_>, goldens: &mut Goldens, plan: &str) -> Result<()> {
    window.go(&format!("#/plan/{plan}/summary")).await?;
    // First, while the page behind it is not scrolled.
    window.tab_to("search input").await?;
    window.type_text("Facebook").await?;
    window.wait("hits", "document.querySelector('search [role=option]')").await?;
    goldens.compare_window(window, "search").await?;
    window.press(Key::Escape).await?;
    window.go("#/help").await?;
    window.go(&format!("#/plan/{plan}/summary")).await?;
    window.enter_on(".why button").await?;
    window.wait("the reason", "document.querySelector('dialog[open]')").await?;
    goldens.compare_window(window, "why").await?;
    window.press(Key::Escape).await?;
    window.go(&format!("#/plan/{plan}/share")).await?;
    window.enter_on("main button[aria-haspopup=dialog]").await?;
    window.wait("a page", "document.querySelector('dialog[open] img')?.naturalWidth > 100").await?;
    goldens.compare_window(window, "preview").await
}
