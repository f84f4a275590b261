//! The wizard as a screen reader tells it: every question has a name and a role that says how it is
//! answered, and it is answered to its end.

use anyhow::{Context, Result, ensure};
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::Network;
use plainsail_e2e::window::Window;
use plainsail_e2e::wizard::example;
use serde_json::{Value, json};

#[test]
fn every_question_says_what_it_asks_and_how_it_is_answered() -> Result<()> {
    let name = "by_ear::every_question_says_what_it_asks_and_how_it_is_answered";
    journey(name, Network::Usual, async |sandbox| {
        let answers = example("consultancy")?;
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        window.enter_on(".doors button").await?;
        window.wait_for_screen("wizard").await?;
        let mut heard = 0;
        loop {
            match window.screen().await?.as_str() {
                "wizard" => {
                    heard += listen(&window).await?;
                    window.answer_page(&answers).await?;
                    window.go_on().await?;
                }
                "verdict" => {
                    ensure!(window.heard("main h1").await?.role == "heading");
                    window.enter_on(".actions button.primary").await?;
                    let gone = "!document.querySelector('[data-screen=verdict]')";
                    window.wait("the next page", gone).await?;
                    window.rest().await?;
                }
                _ => break,
            }
        }
        window.wait_for_screen("check").await?;
        ensure!(heard > 30, "only {heard} questions were heard");
        window.close().await
    })
}

/// Listens to every question of the page; how many there were.
async fn listen(window: &Window<'_>) -> Result<usize> {
    let landmark = window.heard("main").await?;
    ensure!(landmark.role == "main", "the page begins with {landmark:?}");
    let page = window.page().await?;
    let view = window.ask("questionnaire", json!({ "plan": window.plan().await? })).await?;
    let pages = view["pages"].as_array().context("pages")?;
    let open = pages.iter().find(|known| known["id"] == page.as_str()).context("this page")?;
    let questions = open["questions"].as_array().context("questions")?;
    for question in questions {
        listen_to(window, question).await.with_context(|| format!("on page {page}"))?;
    }
    Ok(questions.len())
}

async fn listen_to(window: &Window<'_>, question: &Value) -> Result<()> {
    let id = question["id"].as_str().unwrap_or_default();
    let kind = question["control"]["kind"].as_str().unwrap_or_default();
    let (role, selector) = match kind {
        "text" | "number" => ("textbox", format!("#q-{id}")),
        "lookup" => ("combobox", format!("#q-{id}")),
        "choice" => ("radiogroup", format!("[role=radiogroup]:has(#q-{id})")),
        _ => ("group", format!("[role=group]:has(#q-{id})")),
    };
    let heard = window.heard(&selector).await?;
    ensure!(heard.role == role, "{id}, a {kind}, is announced as {heard:?}");
    // A page with one question asks it in its heading.
    let heading = window.text("document.querySelector('h1').innerText").await?;
    let asked = [question["label"].as_str().unwrap_or_default(), heading.as_str()];
    let said = asked.iter().any(|words| !words.is_empty() && heard.name.contains(words));
    ensure!(said, "{id} is named {:?}, not {asked:?}", heard.name);
    let role = match kind {
        "choice" => "radio",
        "choices" => "checkbox",
        _ => return Ok(()),
    };
    let inputs = window.all_heard(&format!("{selector} input[type={role}]")).await?;
    let offered = question["control"]["options"].as_array().context("options")?;
    ensure!(inputs.len() == offered.len(), "{id}: {} of {} heard", inputs.len(), offered.len());
    for (input, option) in inputs.iter().zip(offered) {
        let label = option["label"].as_str().unwrap_or_default();
        ensure!(input.role == role && input.name.contains(label), "{label:?}: {input:?}");
    }
    Ok(())
}
