//! An owner tries out what would change the plan, puts in a figure of their own, and decides
//! otherwise than a rule.

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::{Network, Sandbox};
use plainsail_e2e::window::Window;
use serde_json::{Value, json};

/// Why the rule is overruled.
const REASON: &str = "My sister posts on Mondays";

/// The figures supposed, as the panel shows them.
const THEN: &str = "[...document.querySelectorAll('.what-if tbody td:last-child')]\
    .map((cell) => cell.innerText).join(' | ')";

/// The figures of the plan as it is.
const NOW: &str = "[...document.querySelectorAll('.what-if tbody td:nth-child(2)')]\
    .map((cell) => cell.innerText).join(' | ')";

#[test]
fn an_owner_tries_sliders_and_overrules_a_rule() -> Result<()> {
    let name = "own_mind::an_owner_tries_sliders_and_overrules_a_rule";
    journey(name, Network::Unplugged, async |sandbox| {
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        let plan = window.ask("open_example", json!({ "name": "bakery" })).await?;
        slide(&window, &plan).await?;
        know_better(&window, &plan).await?;
        overrule(&window, &plan).await?;
        let after = window.ask("document", json!({ "plan": plan })).await?;
        window.close().await?;
        see_it_kept(sandbox, &plan, &after).await
    })
}

/// Moves the money by keyboard; the figures follow and nothing is kept.
async fn slide(window: &Window<'_>, plan: &Value) -> Result<()> {
    let before = window.ask("document", json!({ "plan": plan })).await?;
    window.go(&chapter(plan, "levers")).await?;
    window.wait("the sliders", "document.querySelector('.what-if input[name=budget]')").await?;
    let at_first = window.text(THEN).await?;
    ensure!(at_first == window.text(NOW).await?, "nothing is supposed, and {at_first} is shown");
    window.tab_to("input[name=budget]").await?;
    for _ in 0..12 {
        window.press(Key::Right).await?;
    }
    let changed = format!("({THEN}) !== {}", json!(at_first));
    window.wait("other figures", &changed).await?;
    window.rest().await?;
    window.check_accessibility("what if, moved").await?;
    window.picture("own-mind.0-what-if").await?;
    let steps = window.times_measured("what-if").await?;
    ensure!(steps > 0, "no step of the slider was painted");
    window.leave_measured("what-if").await?;
    window.enter_on(".what-if .sliders button").await?;
    let as_before = format!("({THEN}) === {}", json!(at_first));
    window.wait("the figures as they were", &as_before).await?;
    let after = window.ask("document", json!({ "plan": plan })).await?;
    ensure!(before["summary"] == after["summary"], "a slider changed the plan");
    Ok(())
}

/// Puts in a price of one's own; what cannot be a price is refused and stays to be mended.
async fn know_better(window: &Window<'_>, plan: &Value) -> Result<()> {
    window.go(&chapter(plan, "figures")).await?;
    window.enter_on("[data-figure=own_cpm_meta] .offer button").await?;
    let field = "document.activeElement?.matches('[data-figure=own_cpm_meta] input')";
    window.wait("the figure's field", field).await?;
    window.type_text("plenty").await?;
    window.press(Key::Enter).await?;
    let refused = "document.querySelector('[data-figure=own_cpm_meta] .problem')?.innerText";
    window.wait("what is wrong", refused).await?;
    window.check_accessibility("a figure refused").await?;
    window.picture("own-mind.1-refused").await?;
    window.retype("14.50").await?;
    window.press(Key::Enter).await?;
    let said = "document.querySelector('[data-figure=own_cpm_meta] .said')?.innerText";
    window.wait("what changed", said).await?;
    window.rest().await?;
    window.picture("own-mind.2-own-figure").await?;
    let document = window.ask("document", json!({ "plan": plan })).await?;
    ensure!(document.to_string().contains("14.50"), "the plan does not use the owner's price");
    Ok(())
}

async fn overrule(window: &Window<'_>, plan: &Value) -> Result<()> {
    window.go(&chapter(plan, "rules")).await?;
    window.enter_on("[data-rule=K1] .decide button").await?;
    window
        .wait("the reason's field", "document.activeElement?.matches('[data-rule=K1] textarea')")
        .await?;
    window.type_text(REASON).await?;
    window.press(Key::Enter).await?;
    window.wait("the decision", &decided()).await?;
    window.rest().await?;
    ensure!(window.focus_is_on("[data-rule=K1] .decide button").await?, "the focus is lost");
    window.check_accessibility("a rule overruled").await?;
    window.picture("own-mind.3-overruled").await
}

/// The same plan in a new window.
async fn see_it_kept(sandbox: &Sandbox, plan: &Value, before: &Value) -> Result<()> {
    let window = Window::open(sandbox).await?;
    window.wait_for_screen("welcome").await?;
    window.go(&chapter(plan, "rules")).await?;
    window.wait("the decision after a new start", &decided()).await?;
    let document = window.ask("document", json!({ "plan": plan })).await?;
    ensure!(document["summary"] == before["summary"], "the plan changed by closing the window");
    window.close().await
}

fn decided() -> String {
    format!("document.querySelector('[data-rule=K1] .yours')?.innerText.includes('{REASON}')")
}

fn chapter(plan: &Value, chapter: &str) -> String {
    format!("#/plan/{}/chapter/{chapter}", plan.as_str().unwrap_or_default())
}
