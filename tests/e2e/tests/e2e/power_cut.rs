//! Nothing typed is lost when the power fails in mid-wizard.

use anyhow::{Result, ensure};
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::{Network, Sandbox};
use plainsail_e2e::window::Window;
use plainsail_e2e::wizard::example;
use serde_json::{Value, json};

#[test]
fn every_answer_is_there_after_a_power_cut() -> Result<()> {
    let name = "power_cut::every_answer_is_there_after_a_power_cut";
    journey(name, Network::Unplugged, async |sandbox| {
        let (plan, before) = answer_until_the_cut(sandbox).await?;
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        // The third door: go on with the plan.
        window.enter_on(".doors button:nth-child(3)").await?;
        window.wait_for_screen("wizard").await?;
        let resume = before["resume"].as_str().unwrap_or_default();
        ensure!(window.page().await? == resume, "resumed at {}", window.page().await?);
        let after = window.ask("questionnaire", json!({ "plan": plan })).await?;
        ensure!(given(&after) == given(&before), "lost: {before:#} became {after:#}");
        let name = window.text("document.querySelector('.business').innerText").await?;
        ensure!(name == before["business"], "the business is called {name}");
        window.close().await
    })
}

/// Answers six pages and half of the seventh; gives what the app had said was kept.
async fn answer_until_the_cut(sandbox: &Sandbox) -> Result<(Value, Value)> {
    let answers = example("bakery")?;
    let window = Window::open(sandbox).await?;
    window.wait_for_screen("welcome").await?;
    window.enter_on(".doors button").await?;
    window.wait_for_screen("wizard").await?;
    for _ in 0..6 {
        window.answer_page(&answers).await?;
        window.go_on().await?;
    }
    window.tab_to(".question input[type=text], .question textarea").await?;
    window.retype("3").await?;
    window.wait_until_saved().await?;
    let plan = json!(window.plan().await?);
    let kept = window.ask("questionnaire", json!({ "plan": plan })).await?;
    ensure!(given(&kept).len() > 8, "too little was answered to prove anything");
    window.kill()?;
    Ok((plan, kept))
}

/// Every answer as the window shows it.
fn given(view: &Value) -> Vec<Value> {
    let pages = view["pages"].as_array().into_iter().flatten();
    let questions = pages.flat_map(|page| page["questions"].as_array().into_iter().flatten());
    questions
        .filter(|question| !question["value"].is_null() || question["not_sure"] == true)
        .map(|question| {
            json!([question["id"], question["value"], question["typed"], question["not_sure"]])
        })
        .collect()
}
