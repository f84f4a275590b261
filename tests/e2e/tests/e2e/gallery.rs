//! Every control in every state, as it was last looked at: light, dark and from right to left.

use anyhow::{Context, Result, ensure};
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::{Network, repository};
use plainsail_e2e::window::Window;
use serde_json::json;
use std::fs;

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
            window.go("#/").await?;
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
    let count = window.read("document.querySelectorAll('main section').length").await?;
    for at in 0..count.as_u64().unwrap_or_default() {
        let section = format!("document.querySelectorAll('main section')[{at}]");
        let heading = window.text(&format!("{section}.querySelector('h2').innerText")).await?;
        let control: String = heading.chars().filter(char::is_ascii_alphabetic).collect();
        let name = format!("{look}-{at:02}-{}", control.to_lowercase());
        let accepted = folder.join(format!("{name}.png"));
        let now = pictured(window, &section).await?;
        if !accepted.is_file() {
            fs::write(&accepted, now.png()?)?;
            changed.push(name);
        } else if Picture::read(&fs::read(&accepted)?)?.differs(&now) {
            fs::write(folder.join(format!("{name}.new.png")), now.png()?)?;
            changed.push(name);
        }
    }
    Ok(changed)
}

/// The part of the window an element takes up, once it is scrolled to.
async fn pictured(window: &Window<'_>, element: &str) -> Result<Picture> {
    window.read(&format!("{element}.scrollIntoView({{ block: 'center' }})")).await?;
    window.rest().await?;
    let sides = "['x', 'y', 'width', 'height']";
    let rect =
        format!("{sides}.map((side) => Math.round({element}.getBoundingClientRect()[side]))");
    let [x, y, width, height] = serde_json::from_value(window.read(&rect).await?)?;
    Picture::read(&window.client.screenshot().await?)?.part(x, y, width, height)
}

/// Red, green, blue and opacity of each pixel, row by row.
struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Picture {
    fn read(file: &[u8]) -> Result<Self> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
        let plain = png::Transformations::normalize_to_color8() | png::Transformations::ALPHA;
        decoder.set_transformations(plain);
        let mut reader = decoder.read_info()?;
        let mut pixels = vec![0; reader.output_buffer_size().context("a picture of this size")?];
        let frame = reader.next_frame(&mut pixels)?;
        ensure!(frame.color_type == png::ColorType::Rgba, "{:?} is not expected", frame.color_type);
        let (width, height) = (frame.width as usize, frame.height as usize);
        Ok(Self { width, height, pixels })
    }

    fn part(&self, x: usize, y: usize, width: usize, height: usize) -> Result<Self> {
        let inside = x + width <= self.width && y + height <= self.height;
        ensure!(inside, "{width} x {height} at {x}, {y} is not whole on screen");
        let row = |row: usize| {
            let from = 4 * ((y + row) * self.width + x);
            &self.pixels[from..from + 4 * width]
        };
        Ok(Self { width, height, pixels: (0..height).flat_map(row).copied().collect() })
    }

    fn png(&self) -> Result<Vec<u8>> {
        let mut file = Vec::new();
        let (width, height) = (u32::try_from(self.width)?, u32::try_from(self.height)?);
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_compression(png::Compression::High);
        encoder.write_header()?.write_image_data(&self.pixels)?;
        Ok(file)
    }

    /// Whether two pictures differ in size or in more pixels than may.
    fn differs(&self, other: &Self) -> bool {
        if (self.width, self.height) != (other.width, other.height) {
            return true;
        }
        let apart = |(a, b): &(&[u8], &[u8])| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > SEEN);
        let differing = self.pixels.chunks(4).zip(other.pixels.chunks(4)).filter(apart).count();
        differing as f64 > MAY_DIFFER * (self.width * self.height) as f64
    }
}

#[test]
fn another_picture_is_seen_to_differ() -> Result<()> {
    let folder = repository().join("tests/pictures/controls");
    let picture = |name: &str| Picture::read(&fs::read(folder.join(name))?);
    let (light, dark) = (picture("light-en-00-button.png")?, picture("dark-en-00-button.png")?);
    ensure!(light.differs(&dark) && !light.differs(&light));
    Ok(())
}
