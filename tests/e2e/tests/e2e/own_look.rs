//! An owner puts their logo and colour on the papers, by keyboard; both are there again the next day.

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::Network;
use plainsail_e2e::window::Window;
use serde_json::{Value, json};
use std::fs;

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"30\">\
    <circle cx=\"15\" cy=\"15\" r=\"15\" fill=\"#7a1f5c\"/>\
    <path d=\"M40 5h50v20h-50z\" fill=\"#7a1f5c\"/></svg>";
const CHOOSE: &str = "section .part button.outline";
const CODE: &str = "input.code";
const SAID: &str =
    "[...document.querySelectorAll('section [role=status]')].some((said) => said.innerText)";

#[test]
fn an_owner_puts_logo_and_colour_on_the_papers() -> Result<()> {
    let name = "own_look::an_owner_puts_logo_and_colour_on_the_papers";
    journey(name, Network::Unplugged, async |sandbox| {
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        let plan = window.ask("open_example", json!({ "name": "bakery" })).await?;
        share(&window, &plan).await?;
        refused(&window, "a file that is not there", CHOOSE, None).await?;
        fs::write(sandbox.opened(), LOGO)?;
        window.enter_on(CHOOSE).await?;
        window.wait("the logo", "document.querySelector('section svg.logo image')").await?;
        window.enter_on(".swatch").await?;
        window.wait("its colour", &is_colour("#7a1f5c")).await?;
        seen(&window, "chosen").await?;
        refused(&window, "no colour", CODE, Some("sky")).await?;
        window.tab_to(CODE).await?;
        window.retype("#ffd400").await?;
        window.press(Key::Enter).await?;
        window.wait("a darker shade for letters", SAID).await?;
        seen(&window, "too-light").await?;
        window.close().await?;
        let again = Window::open(sandbox).await?;
        again.wait_for_screen("welcome").await?;
        share(&again, &plan).await?;
        again.wait("the logo kept", "document.querySelector('section svg.logo image')").await?;
        again.wait("the yellow kept", &is_colour("#ffd400")).await?;
        again.close().await
    })
}

async fn share(window: &Window<'_>, plan: &Value) -> Result<()> {
    window.go(&format!("#/plan/{}/share", plan.as_str().unwrap_or_default())).await?;
    window.wait_for_screen("share").await?;
    let ready = format!("!document.querySelector({})?.disabled", json!(CODE));
    window.wait("the logo and the colour", &ready).await
}

/// What cannot be used is said aloud.
async fn refused(
    window: &Window<'_>,
    what: &str,
    control: &str,
    typed: Option<&str>,
) -> Result<()> {
    window.tab_to(control).await?;
    if let Some(typed) = typed {
        window.retype(typed).await?;
    }
    window.press(Key::Enter).await?;
    window.wait(what, "document.querySelector('section [role=alert]')?.innerText").await?;
    window.check_accessibility(what).await?;
    let focus = window.focus_is_on(control).await?;
    ensure!(focus, "the focus left {control} when {what} was refused");
    Ok(())
}

fn is_colour(code: &str) -> String {
    format!("document.querySelector({}).value === {}", json!(CODE), json!(code))
}

async fn seen(window: &Window<'_>, what: &str) -> Result<()> {
    let down = "document.querySelector('section .part').scrollIntoView({ block: 'center' })";
    window.read(down).await?;
    window.rest().await?;
    window.check_accessibility(what).await?;
    window.check_whole(what).await?;
    window.picture(&format!("own-look.{what}")).await
}
