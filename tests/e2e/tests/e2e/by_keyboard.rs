//! The main job: an owner answers, reads the plan, asks why and takes it away on paper.

use anyhow::{Context, Result, bail, ensure};
use fantoccini::key::Key;
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::{Network, Sandbox};
use plainsail_e2e::window::Window;
use plainsail_e2e::wizard::{Answers, example};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn an_owner_makes_a_plan_by_keyboard_alone_and_offline() -> Result<()> {
    let name = "by_keyboard::an_owner_makes_a_plan_by_keyboard_alone_and_offline";
    journey(name, Network::Unplugged, async |sandbox| {
        let answers = example("bakery")?;
        let window = Window::open(sandbox).await?;
        start(&window).await?;
        answer_everything(&window, &answers).await?;
        read_the_check(&window).await?;
        ask_why(&window).await?;
        take_away(&window, sandbox).await?;
        window.close().await
    })
}

async fn start(window: &Window<'_>) -> Result<()> {
    window.wait_for_screen("welcome").await?;
    window.check_accessibility("welcome").await?;
    window.picture("journey.00-welcome").await?;
    window.enter_on(".doors button").await?;
    window.wait_for_screen("wizard").await
}

/// Page after page; the first verdict comes on the way.
async fn answer_everything(window: &Window<'_>, answers: &Answers) -> Result<()> {
    let mut verdicts = 0;
    let mut pages = Vec::new();
    loop {
        let screen = window.screen().await?;
        match screen.as_str() {
            "wizard" => {
                let page = window.page().await?;
                ensure!(!pages.contains(&page), "{page} is asked twice: {pages:?}");
                window.answer_page(answers).await?;
                window.check_accessibility(&format!("wizard {page}")).await?;
                pages.push(page.clone());
                window.picture(&format!("journey.{:02}-{page}", pages.len())).await?;
                window.go_on().await?;
            }
            "verdict" => {
                verdicts += 1;
                window.wait_for_screen("verdict").await?;
                window.check_accessibility("verdict").await?;
                window.picture(&format!("journey.{:02}-verdict", pages.len())).await?;
                let verdict = window.text("document.querySelector('h1').innerText").await?;
                ensure!(!verdict.is_empty(), "the first verdict says nothing");
                window.enter_on(".actions button.primary").await?;
                window
                    .wait("the next page", "!document.querySelector('[data-screen=verdict]')")
                    .await?;
                window.rest().await?;
            }
            "check" => break,
            other => bail!("the wizard led to {other}: {}", window.shows().await?),
        }
    }
    ensure!(verdicts == 1, "{verdicts} first verdicts were shown");
    ensure!(pages.len() <= 30, "{} pages are more than an owner was promised", pages.len());
    Ok(())
}

async fn read_the_check(window: &Window<'_>) -> Result<()> {
    window.wait_for_screen("check").await?;
    window.check_accessibility("check").await?;
    window.picture("journey.90-check").await?;
    window.enter_on("main button.primary").await?;
    window.wait_for_screen("plan").await?;
    window.wait("the plan", "document.querySelector('main h1')?.innerText").await?;
    window.rest().await?;
    window.check_accessibility("plan").await?;
    window.picture("journey.91-plan").await
}

async fn ask_why(window: &Window<'_>) -> Result<()> {
    window.enter_on(".why button").await?;
    window.wait("the reason", "document.querySelector('dialog[open]')").await?;
    window.rest().await?;
    window.check_accessibility("why").await?;
    window.picture("journey.92-why").await?;
    let reason = window.text("document.querySelector('dialog[open]').innerText").await?;
    ensure!(reason.len() > 80, "the reason is thin: {reason}");
    window.press(Key::Escape).await?;
    window.wait("the plan again", "!document.querySelector('dialog[open]')").await?;
    ensure!(window.focus_is_on(".why button").await?, "the focus is lost after a reason");
    Ok(())
}

async fn take_away(window: &Window<'_>, sandbox: &Sandbox) -> Result<()> {
    window.enter_on("nav a[href$='/share']").await?;
    window.wait_for_screen("share").await?;
    window.check_accessibility("share").await?;
    save(window, "pdf").await?;
    save(window, "png").await?;
    window.rest().await?;
    window.check_accessibility("share, saved").await?;
    window.picture("journey.93-share").await?;
    check_file(&sandbox.exports(), "pdf", b"%PDF-")?;
    check_file(&sandbox.exports(), "png", b"\x89PNG\r\n\x1a\n")
}

async fn save(window: &Window<'_>, format: &str) -> Result<()> {
    window.enter_on(&format!("button[aria-describedby='format-{format}']")).await?;
    let saved = format!("document.querySelector('li[aria-labelledby=format-{format}] .path')");
    window.wait(&format!("the {format}"), &saved).await
}

fn check_file(folder: &Path, ending: &str, magic: &[u8]) -> Result<()> {
    let files = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    let found: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|end| end == ending)).collect();
    let path = found.first().with_context(|| format!("no {ending} was written"))?;
    let bytes = fs::read(path)?;
    ensure!(bytes.starts_with(magic), "{} is no {ending}", path.display());
    ensure!(bytes.len() > 10_000, "{} is almost empty", path.display());
    Ok(())
}
