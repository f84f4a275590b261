//! Every control in every state, as it was last looked at: light, dark and from right to left.

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::{Network, repository};
use plainsail_e2e::window::Window;
use serde_json::json;
use std::fs;
use std::path::Path;

/// Theme and language of each set of pictures.
const LOOKS: [(&str, &str); 3] = [("light", "en"), ("dark", "en"), ("light", "ar")];
/// Difference of a channel (0-255) that is seen.
const SEEN: u8 = 40;
/// Share of pixels that may differ: edges of letters are drawn a little differently elsewhere.
const MAY_DIFFER: f64 = 0.01;

#[test]
fn every_control_looks_as_it_was_accepted() -> Result<()> {
    journey("gallery::every_control_looks_as_it_was_accepted", Network::Usual, async |sandbox| {
        let window = Window::open(sandbox).await?;
        window.wait_for_screen("welcome").await?;
        let mut changed = Vec::new();
        for (theme, language) in LOOKS {
            let settings = json!({ "theme": theme, "language": language });
            window.ask("set_settings", json!({ "settings": settings })).await?;
            window.client.refresh().await?;
            window.wait_for_screen("welcome").await?;
            window.go("#/gallery").await?;
            window.wait_for_screen("gallery").await?;
            let name = format!("{theme}-{language}");
            window.check_accessibility(&format!("gallery {name}")).await?;
            window.check_whole(&format!("gallery {name}")).await?;
            changed.extend(compare(&window, &name).await?);
        }
        ensure!(
            changed.is_empty(),
            "not as accepted: {changed:?}. What is new is written beside them; when a change is meant, \
             delete the old picture, run again and look at the new one"
        );
        window.close().await
    })
}

/// Names of the controls that look different, or have no picture yet.
async fn compare(window: &Window<'_>, look: &str) -> Result<Vec<String>> {
    let folder = repository().join("tests/pictures/controls");
    fs::create_dir_all(&folder)?;
    let mut changed = Vec::new();
    for (at, section) in
        window.client.find_all(Locator::Css("main section")).await?.iter().enumerate()
    {
        let heading = section.find(Locator::Css("h2")).await?.text().await?;
        let control: String = heading.chars().filter(char::is_ascii_alphabetic).collect();
        let name = format!("{look}-{at:02}-{}", control.to_lowercase());
        let accepted = folder.join(format!("{name}.png"));
        let now = section.screenshot().await?;
        if !accepted.is_file() {
            fs::write(&accepted, &now)?;
            changed.push(name);
        } else if differs(&fs::read(&accepted)?, &now)? {
            fs::write(folder.join(format!("{name}.new.png")), &now)?;
            changed.push(name);
        }
    }
    Ok(changed)
}

/// Whether two pictures differ in size or in more pixels than may.
fn differs(one: &[u8], other: &[u8]) -> Result<bool> {
    let (one, other) = (pixels(one)?, pixels(other)?);
    if one.0 != other.0 {
        return Ok(true);
    }
    let apart = |(a, b): &(&[u8], &[u8])| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > SEEN);
    let each = one.1.chunks(4).zip(other.1.chunks(4));
    let differing = each.clone().filter(apart).count();
    Ok(differing as f64 > MAY_DIFFER * each.count() as f64)
}

/// Width and height, and red, green, blue and opacity of each pixel.
fn pixels(picture: &[u8]) -> Result<((u32, u32), Vec<u8>)> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(picture));
    decoder.set_transformations(
        png::Transformations::normalize_to_color8() | png::Transformations::ALPHA,
    );
    let mut reader = decoder.read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().context("a picture of this size")?];
    let frame = reader.next_frame(&mut pixels)?;
    Ok(((frame.width, frame.height), pixels))
}

#[test]
fn another_picture_is_seen_to_differ() -> Result<()> {
    let folder = repository().join("tests/pictures/controls");
    let picture = |name: &str| fs::read(Path::new(&folder).join(name));
    let (light, dark) = (picture("light-en-00-button.png")?, picture("dark-en-00-button.png")?);
    ensure!(differs(&light, &dark)? && !differs(&light, &light)?);
    Ok(())
}
