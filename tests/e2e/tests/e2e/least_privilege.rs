//! The page may call the commands of the table and nothing else, and reach nothing outside.

use anyhow::{Result, ensure};
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::Network;
use plainsail_e2e::window::Window;
use serde_json::json;

/// Doors a page has in other apps.
const SHUT: &[&str] = &[
    "plugin:dialog|save",
    "plugin:dialog|open",
    "plugin:event|listen",
    "plugin:fs|read_text_file",
    "plugin:opener|open_url",
    "plugin:shell|execute",
    "plugin:webview|create_webview_window",
    "plugin:window|destroy",
    "plugin:window-state|save_window_state",
    "no_such_command",
];

#[test]
fn the_page_can_call_only_the_listed_commands() -> Result<()> {
    let name = "least_privilege::the_page_can_call_only_the_listed_commands";
    journey(name, Network::Unplugged, async |sandbox| {
        let window = Window::open(sandbox).await?;
        for command in SHUT {
            let said = window.call(command, json!({})).await?;
            let refusal = said["error"].as_str().unwrap_or_default();
            let refused = refusal.contains("not allowed") || refusal.contains("not found");
            ensure!(refused, "{command} is open to the page: {said}");
        }
        let elsewhere = window.call("reveal", json!({ "path": "/etc/passwd" })).await?;
        ensure!(elsewhere.get("error").is_some(), "any file may be shown: {elsewhere}");
        window.close().await
    })
}

#[test]
fn the_page_reaches_nothing_outside() -> Result<()> {
    let name = "least_privilege::the_page_reaches_nothing_outside";
    journey(name, Network::Unplugged, async |sandbox| {
        let window = Window::open(sandbox).await?;
        // A policy that refuses says so; a network that is missing does not.
        let script = "const done = arguments[0]; \
             addEventListener('securitypolicyviolation', \
               (event) => done(event.effectiveDirective), { once: true }); \
             fetch('https://example.com/').then(() => done('reached'), () => undefined); \
             setTimeout(() => done('no policy refused'), 5000);";
        let said = window.client.execute_async(script, vec![]).await?;
        ensure!(said == "connect-src", "fetching from elsewhere: {said}");
        let before = window.text("location.href").await?;
        window.client.execute("location.href = 'https://example.com/';", vec![]).await?;
        window.rest().await?;
        let after = window.text("location.href").await?;
        ensure!(before == after, "the window went to {after}");
        window.close().await
    })
}
