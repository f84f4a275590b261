//! Every control in every state, as it was last looked at: light, dark and from right to left.

use anyhow::Result;
use plainsail_e2e::golden::Goldens;
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::Network;
use plainsail_e2e::window::Window;
use serde_json::json;

/// Theme and language of each set of pictures.
const LOOKS: [(&str, &str); 3] = [("light", "en"), ("dark", "en"), ("light", "ar")];

#[test]
fn every_control_looks_as_it_was_accepted() -> Result<()> {
    journey("gallery::every_control_looks_as_it_was_accepted", Network::Usual, async |sandbox| {
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        let mut goldens = Goldens::open("controls", 1)?;
        for (theme, language) in LOOKS {
            let settings = json!({ "theme": theme, "language": language });
            window.ask("set_settings", json!({ "settings": settings })).await?;
            window.go("#/").await?;
            window.client.refresh().await?;
            window.wait_for_screen("welcome").await?;
            window.go("#/gallery").await?;
            window.wait_for_screen("gallery").await?;
            let name = format!("{theme}-{language}");
            window.check_accessibility(&format!("gallery {name}")).await?;
            window.check_whole(&format!("gallery {name}")).await?;
            compare(&window, &mut goldens, &name).await?;
        }
        window.close().await?;
        goldens.settle()
    })
}

async fn compare(window: &Window<'_>, goldens: &mut Goldens, look: &str) -> Result<()> {
    let count = window.read("document.querySelectorAll('main section').length").await?;
    for at in 0..count.as_u64().unwrap_or_default() {
        let section = format!("document.querySelectorAll('main section')[{at}]");
        let heading = window.text(&format!("{section}.querySelector('h2').innerText")).await?;
        let control: String = heading.chars().filter(char::is_ascii_alphabetic).collect();
        let name = format!("{look}-{at:02}-{}", control.to_lowercase());
        goldens.compare_element(window, &name, &section).await?;
    }
    Ok(())
}
