//! An example plan opens at once when it is asked for at the start.

use anyhow::{Result, ensure};
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::Network;
use plainsail_e2e::window::Window;
use serde_json::json;

#[test]
fn an_example_opens_from_the_command_line() -> Result<()> {
    let name = "example::an_example_opens_from_the_command_line";
    journey(name, Network::Unplugged, async |sandbox| {
        let window = Window::open_with(sandbox, &["--example", "plumber"]).await?;
        window.wait_for_screen("plan").await?;
        window.wait("the plan", "document.querySelector('main h1')?.innerText").await?;
        let home = window.ask("home", json!({})).await?;
        let plan = &home["businesses"][0]["plans"][0];
        ensure!(plan["example"] == true, "{home:#}");
        ensure!(plan["id"] == window.plan().await?.as_str(), "another plan is open: {home:#}");
        window.close().await
    })
}
