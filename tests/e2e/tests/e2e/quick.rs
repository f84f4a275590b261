//! An owner turns pages and makes the window wider: the window measures how long it takes to paint.

use anyhow::{Context, Result, ensure};
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::Network;
use plainsail_e2e::window::{Size, Window};
use serde_json::{Value, json};

/// So many turns and drawings say what is usual.
const ENOUGH: usize = 20;

/// The chapter whose chart has the most to draw.
const CHAPTER: &str = "forecast";

#[test]
fn page_turns_and_redrawn_charts_are_measured() -> Result<()> {
    let name = "quick::page_turns_and_redrawn_charts_are_measured";
    journey(name, Network::Unplugged, async |sandbox| {
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        let plan = window.ask("open_example", json!({ "name": "bakery" })).await?;
        turn_pages(&window, &plan).await?;
        redraw(&window, &plan).await?;
        draw(&window, &plan).await?;
        window.close().await
    })
}

/// From page to page with the one button.
async fn turn_pages(window: &Window<'_>, plan: &Value) -> Result<()> {
    let questionnaire = window.ask("questionnaire", json!({ "plan": plan })).await?;
    let first = questionnaire["pages"][0]["id"].as_str().context("a first page")?;
    let id = plan.as_str().unwrap_or_default();
    window.go(&format!("#/plan/{id}/page/{first}")).await?;
    window.wait_for_screen("wizard").await?;
    let mut turned = 0;
    while window.times_measured("page-turn").await? < ENOUGH {
        match window.screen().await?.as_str() {
            "wizard" => window.go_on().await?,
            "verdict" => window.enter_on(".actions button.primary").await?,
            other => ensure!(turned > ENOUGH, "{turned} pages led to {other}"),
        }
        window.rest().await?;
        turned += 1;
        ensure!(turned < 2 * ENOUGH, "pages turn and nothing is measured");
    }
    window.leave_measured("page-turn").await
}

/// Another width is another drawing.
async fn redraw(window: &Window<'_>, plan: &Value) -> Result<()> {
    window.go(&chapter(plan)).await?;
    window.hold_still().await?;
    window.measure_anew().await?;
    for size in [Size::SMALL, Size::USUAL].into_iter().cycle().take(ENOUGH) {
        window.resize(size).await?;
        window.rest().await?;
    }
    let drawn = window.times_measured("chart").await?;
    ensure!(drawn >= ENOUGH, "{drawn} drawings for {ENOUGH} widths");
    window.leave_measured("chart").await
}

/// The drawing alone, without its place on the page.
async fn draw(window: &Window<'_>, plan: &Value) -> Result<()> {
    let document = window.ask("document", json!({ "plan": plan })).await?;
    let chapters = document["chapters"].as_array().context("chapters")?;
    let forecast = chapters.iter().find(|chapter| chapter["id"] == CHAPTER).context(CHAPTER)?;
    let blocks = forecast["blocks"].as_array().context("blocks")?;
    let chart = blocks.iter().find(|block| block["kind"] == "chart").context("a chart")?;
    let id = &chart["chart"]["id"];
    let given = json!({ "plan": plan, "chart": id, "theme": "light", "width": 640 });
    window.measure_command("draw_chart", given, ENOUGH).await
}

fn chapter(plan: &Value) -> String {
    format!("#/plan/{}/chapter/{CHAPTER}", plan.as_str().unwrap_or_default())
}
