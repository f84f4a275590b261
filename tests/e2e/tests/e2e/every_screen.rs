//! Every screen of an example plan, in both themes and both sizes: accessible, nothing cut off,
//! and pictured when pictures are wanted.

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::Network;
use plainsail_e2e::window::{Size, Window};
use serde_json::{Value, json};

#[test]
fn every_screen_is_sound_in_light() -> Result<()> {
    tour("every_screen::every_screen_is_sound_in_light", "light")
}

#[test]
fn every_screen_is_sound_in_dark() -> Result<()> {
    tour("every_screen::every_screen_is_sound_in_dark", "dark")
}

fn tour(name: &str, theme: &str) -> Result<()> {
    journey(name, Network::Usual, async |sandbox| {
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        choose_theme(&window, theme).await?;
        let plan = window.ask("open_example", json!({ "name": "bakery" })).await?;
        let screens = screens(&window, &plan).await?;
        for size in [Size::USUAL, Size::SMALL] {
            window.resize(size).await?;
            for (screen, address) in &screens {
                visit(&window, screen, address, theme, size).await?;
            }
        }
        window.close().await
    })
}

#[test]
fn every_screen_fits_when_all_is_twice_as_large() -> Result<()> {
    let name = "every_screen::every_screen_fits_when_all_is_twice_as_large";
    journey(name, Network::Usual, async |sandbox| {
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        let plan = window.ask("open_example", json!({ "name": "bakery" })).await?;
        let screens = screens(&window, &plan).await?;
        while window.read("innerWidth").await?.as_f64() > Some(640.0) {
            window.press_with_control('+').await?;
            window.rest().await?;
        }
        for (screen, address) in &screens {
            window.go(address).await?;
            window.check_fits(&format!("{screen} at 200%"), Size::USUAL).await?;
            window.picture(&format!("zoom-200.{screen}")).await?;
        }
        window.press_with_control('0').await?;
        window.wait("the usual size", "innerWidth === 1280").await?;
        window.close().await
    })
}

#[test]
fn every_screen_is_sound_from_right_to_left() -> Result<()> {
    in_language("every_screen::every_screen_is_sound_from_right_to_left", "ar", "rtl")
}

#[test]
fn every_screen_is_sound_in_german() -> Result<()> {
    in_language("every_screen::every_screen_is_sound_in_german", "de", "ltr")
}

/// Longer words than any language of the catalogue has: none may be cut.
#[test]
fn nothing_is_cut_in_longer_words() -> Result<()> {
    in_language("every_screen::nothing_is_cut_in_longer_words", "pseudo", "ltr")
}

fn in_language(name: &str, language: &str, direction: &str) -> Result<()> {
    journey(name, Network::Usual, async |sandbox| {
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        speak(&window, language, direction).await?;
        ensure!(sees_a_cut(&window).await?, "what is cut is not seen");
        let plan = window.ask("open_example", json!({ "name": "bakery" })).await?;
        for (screen, address) in &screens(&window, &plan).await? {
            window.go(address).await?;
            let name = format!("{screen} in {language}");
            window.check_accessibility(&name).await?;
            window.check_fits(&name, Size::USUAL).await?;
            window.check_whole(&name).await?;
            window.picture(&format!("{language}-1280x800.{screen}")).await?;
        }
        window.close().await
    })
}

/// Whether the search for cut words finds some that are cut on purpose.
async fn sees_a_cut(window: &Window<'_>) -> Result<bool> {
    let narrow = "const p = document.createElement('p'); p.id = 'cut'; p.textContent = 'Cutcutcut'; \
         p.style.width = '1em'; p.style.whiteSpace = 'nowrap'; document.body.append(p);";
    window.client.execute(narrow, vec![]).await?;
    let seen = window.check_whole("a cut").await.is_err();
    window.client.execute("document.getElementById('cut').remove();", vec![]).await?;
    Ok(seen)
}

/// Chooses a language as the welcome screen does, which begins the page anew.
async fn speak(window: &Window<'_>, language: &str, direction: &str) -> Result<()> {
    let settings = json!({ "theme": "light", "language": language });
    window.ask("set_settings", json!({ "settings": settings })).await?;
    window.client.refresh().await?;
    let turned = format!(
        "document.documentElement.dir === '{direction}' && document.querySelector('[data-screen]')"
    );
    window.wait("the language", &turned).await?;
    window.wait_for_screen("welcome").await
}

/// Picks light or dark on the welcome screen, as an owner does.
async fn choose_theme(window: &Window<'_>, theme: &str) -> Result<()> {
    window.tab_to("input[name=theme]").await?;
    let chosen = format!("document.querySelector('input[name=theme]:checked').value === '{theme}'");
    while window.read(&chosen).await? != json!(true) {
        window.press(Key::Right).await?;
    }
    let shown = format!("document.documentElement.dataset.theme === '{theme}'");
    window.wait("the theme", &shown).await
}

/// Name and address of every screen the plan has.
pub async fn screens(window: &Window<'_>, plan: &Value) -> Result<Vec<(String, String)>> {
    let id = plan.as_str().unwrap_or_default();
    let questionnaire = window.ask("questionnaire", json!({ "plan": plan })).await?;
    let document = window.ask("document", json!({ "plan": plan })).await?;
    let mut screens = vec![
        ("welcome".to_owned(), "#/".to_owned()),
        ("questions".to_owned(), format!("#/plan/{id}/questions")),
    ];
    for page in ids(&questionnaire["pages"]) {
        screens.push((format!("page-{page}"), format!("#/plan/{id}/page/{page}")));
    }
    for place in ["verdict", "check", "summary"] {
        screens.push((place.to_owned(), format!("#/plan/{id}/{place}")));
    }
    for chapter in ids(&document["chapters"]) {
        screens.push((format!("chapter-{chapter}"), format!("#/plan/{id}/chapter/{chapter}")));
    }
    for place in ["answers", "share"] {
        screens.push((place.to_owned(), format!("#/plan/{id}/{place}")));
    }
    Ok(screens)
}

fn ids(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(|entry| entry["id"].as_str())
}

async fn visit(
    window: &Window<'_>,
    screen: &str,
    address: &str,
    theme: &str,
    size: Size,
) -> Result<()> {
    window.go(address).await?;
    let name = format!("{screen} in {theme}");
    // What axe looks at does not depend on the size; whether things fit does.
    if size == Size::USUAL {
        window.check_accessibility(&name).await?;
    }
    window.check_fits(&name, size).await?;
    // Dark changes colours, not places: one sheet of the smaller size is enough.
    if size == Size::USUAL || theme == "light" {
        let group = format!("{theme}-{}x{}", size.width, size.height);
        window.picture(&format!("{group}.{screen}")).await?;
    }
    Ok(())
}
