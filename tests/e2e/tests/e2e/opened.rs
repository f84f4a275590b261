//! What opens on top of a screen or is reached from its foot, by keyboard: help, search with hits and
//! without, a word explained, the pages before they are saved.

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::Network;
use plainsail_e2e::window::Window;
use serde_json::json;

#[test]
fn what_opens_is_sound_in_light_dark_and_from_right_to_left() -> Result<()> {
    let name = "opened::what_opens_is_sound_in_light_dark_and_from_right_to_left";
    journey(name, Network::Usual, async |sandbox| {
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        let plan = window.ask("open_example", json!({ "name": "bakery" })).await?;
        let plan = plan.as_str().unwrap_or_default();
        for (theme, language, word) in
            [("light", "en", "bread"), ("dark", "en", "bread"), ("light", "ar", "Facebook")]
        {
            let settings = json!({ "theme": theme, "language": language });
            window.ask("set_settings", json!({ "settings": settings })).await?;
            window.go("#/").await?;
            window.client.refresh().await?;
            window.wait_for_screen("welcome").await?;
            let look = format!("{theme}-{language}");
            window.go("#/help").await?;
            seen(&window, &look, "help").await?;
            window.go(&format!("#/plan/{plan}/chapter/money")).await?;
            search(&window, &look, word).await?;
            explain(&window, &look).await?;
            window.go(&format!("#/plan/{plan}/share")).await?;
            preview(&window, &look).await?;
        }
        window.close().await
    })
}

async fn seen(window: &Window<'_>, look: &str, what: &str) -> Result<()> {
    window.rest().await?;
    window.check_accessibility(&format!("{what} in {look}")).await?;
    window.check_whole(&format!("{what} in {look}")).await?;
    window.picture(&format!("opened.{look}-{what}")).await
}

async fn search(window: &Window<'_>, look: &str, word: &str) -> Result<()> {
    window.tab_to("search input").await?;
    window.type_text("zzzz").await?;
    window.wait("nothing found", "document.querySelector('search .none')").await?;
    seen(window, look, "search-nothing").await?;
    window.retype(word).await?;
    window.wait("hits", "document.querySelector('search [role=option]')").await?;
    seen(window, look, "search-hits").await?;
    window.press(Key::Escape).await
}

async fn explain(window: &Window<'_>, look: &str) -> Result<()> {
    window.rest().await?;
    window.tab_to(".term").await?;
    let shown =
        "[...document.querySelectorAll('[role=tooltip]')].some((tip) => tip.checkVisibility())";
    window.wait("the explanation", shown).await?;
    seen(window, look, "word").await?;
    window.press(Key::Escape).await
}

async fn preview(window: &Window<'_>, look: &str) -> Result<()> {
    window.wait_for_screen("share").await?;
    window.enter_on("main button[aria-haspopup=dialog]").await?;
    window.wait("a page", "document.querySelector('dialog[open] img')?.naturalWidth > 100").await?;
    seen(window, look, "preview").await?;
    window.press(Key::Escape).await?;
    window.wait("the screen again", "!document.querySelector('dialog[open]')").await?;
    let back = window.focus_is_on("main button[aria-haspopup=dialog]").await?;
    ensure!(back, "the focus is lost after the pages");
    Ok(())
}
