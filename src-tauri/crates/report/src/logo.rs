//! The owner's logo: read once from whatever file they have, kept as a small picture that every
//! export can show.

use crate::colour::Colour;
use crate::fonts;
use image::imageops::{FilterType, crop_imm, resize};
use image::{ImageDecoder, ImageFormat, ImageReader, Limits, Rgba, Rgba32FImage, RgbaImage};
use plainsail_planner::message::Message;
use resvg::tiny_skia::{Pixmap, Size, Transform};
use resvg::usvg::fontdb::{Database, Family, Query, Weight};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use resvg::usvg::{FontFamily, FontResolver, FontSelectionFn, ImageHrefResolver, Options, Tree};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

/// Largest file that is read, in megabytes.
const MEGABYTES: u32 = 2;
/// Largest picture that is decoded, in million pixels, and the memory it may take, in bytes.
const MEGAPIXELS: u32 = 24;
const LARGEST_MEMORY: u64 = 250_000_000;
/// Largest drawing: any more is no logo, and would keep the computer busy.
const MOST_PARTS: usize = 3_000;
const DEEPEST: usize = 40;
const MOST_LAYERS: usize = 100;
/// What is drawn over and over, or calls itself: filters, masks, patterns.
const COSTLY: [&str; 4] = ["filter", "mask", "pattern", "foreignObject"];
/// What is kept, in pixels: sharp at the width of a cover; less of a picture with much grain.
const WIDTH: u32 = 1200;
const HEIGHT: u32 = 600;
const KEPT_BYTES: usize = 800_000;
const SVG: &str = "http://www.w3.org/2000/svg";
/// Alpha below which a pixel is not seen.
const FAINT: u8 = 16;

/// A logo, ready to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    png: Vec<u8>,
    width: u32,
    height: u32,
    /// Whether paper shows through somewhere.
    see_through: bool,
    /// Its colours, each with its share of what is seen.
    shares: Vec<(Colour, f64)>,
}

/// Why a file is no logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// More than two megabytes.
    #[error("the file is too large")]
    TooLarge,
    /// No PNG, JPEG, WebP or SVG, or a damaged one.
    #[error("the file is not a picture that can be read")]
    NotAPicture,
    /// More pixels than are decoded.
    #[error("the picture has too many pixels")]
    TooManyPixels,
    /// A drawing with filters, masks, or thousands of shapes.
    #[error("the drawing is too intricate")]
    TooIntricate,
    /// A drawing with letters in a face this computer does not have.
    #[error("the drawing has letters in an unknown face")]
    Letters,
    /// Nothing in it can be seen.
    #[error("the picture is empty")]
    Empty,
}

impl LogoError {
    /// What to tell the owner.
    pub fn message(self) -> Message {
        match self {
            Self::TooLarge => Message::new("logo-too-large").with("megabytes", MEGABYTES),
            Self::NotAPicture => Message::new("logo-not-a-picture"),
            Self::TooManyPixels => {
                Message::new("logo-too-many-pixels").with("megapixels", MEGAPIXELS)
            }
            Self::TooIntricate => Message::new("logo-too-intricate"),
            Self::Letters => Message::new("logo-letters"),
            Self::Empty => Message::new("logo-empty"),
        }
    }
}

impl Logo {
    /// Reads a PNG, JPEG, WebP or SVG file of at most 2 MB. Empty edges are cut off.
    ///
    /// # Errors
    /// When it is too large, no such picture, or shows nothing.
    pub fn read(file: &[u8]) -> Result<Self, LogoError> {
        if file.len() > MEGABYTES as usize * 1_000_000 {
            return Err(LogoError::TooLarge);
        }
        let picture = decoded(file)?.map_or_else(|| drawn(file), Ok)?;
        let picture = trimmed(&picture).ok_or(LogoError::Empty)?;
        let mut kept = None;
        for size in [1.0, 0.7, 0.5, 0.35, 0.25] {
            kept = Self::of(&reduced(&picture, size));
            if kept.as_ref().is_none_or(|logo| logo.png.len() <= KEPT_BYTES) {
                break;
            }
        }
        kept.ok_or(LogoError::NotAPicture)
    }

    /// Reads a logo that was kept.
    pub fn kept(png: &[u8]) -> Option<Self> {
        Self::of(&decoded(png).ok()??)
    }

    fn of(picture: &RgbaImage) -> Option<Self> {
        let mut png = Cursor::new(Vec::new());
        picture.write_to(&mut png, ImageFormat::Png).ok()?;
        Some(Self {
            png: png.into_inner(),
            width: picture.width(),
            height: picture.height(),
            see_through: picture.pixels().any(|pixel| pixel.0[3] < 250),
            shares: shares(picture),
        })
    }

    /// The logo as a PNG file, at most 1200 by 600 pixels.
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    /// Width over height.
    pub fn ratio(&self) -> f64 {
        f64::from(self.width) / f64::from(self.height)
    }

    /// Whether it stands apart from this ground: at least a tenth of it by 3 to 1 (WCAG 2.2, 1.4.11).
    /// One that brings its own ground always does.
    pub fn is_seen_on(&self, ground: Colour) -> bool {
        let apart = |(colour, _): &&(Colour, f64)| colour.contrast(ground) >= 3.0;
        let seen: f64 = self.shares.iter().filter(apart).map(|(_, share)| share).sum();
        !self.see_through || seen >= 0.1
    }

    /// Up to three colours it is known by, the most used first: no whites, blacks and greys.
    pub fn colours(&self) -> Vec<Colour> {
        let mut found: Vec<Colour> = Vec::new();
        for (colour, share) in &self.shares {
            let alike = found.iter().any(|known| distance(*known, *colour) < 90);
            if *share >= 0.01 && is_coloured(*colour) && !alike && found.len() < 3 {
                found.push(*colour);
            }
        }
        found
    }
}

/// A picture made of pixels, turned as its camera says; `None` for a file that is none.
fn decoded(file: &[u8]) -> Result<Option<RgbaImage>, LogoError> {
    let reader = || ImageReader::new(Cursor::new(file)).with_guessed_format().ok();
    let Some((width, height)) = reader().and_then(|reader| reader.into_dimensions().ok()) else {
        return Ok(None);
    };
    if u64::from(width) * u64::from(height) > u64::from(MEGAPIXELS) * 1_000_000 {
        return Err(LogoError::TooManyPixels);
    }
    Ok(reader().and_then(turned))
}

fn turned(mut reader: ImageReader<Cursor<&[u8]>>) -> Option<RgbaImage> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(LARGEST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let turned = decoder.orientation().ok()?;
    let mut picture = image::DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(turned);
    Some(picture.into_rgba8())
}

/// A picture made of shapes, drawn as large as it is kept. Nothing outside the file is read but the
/// faces of this computer.
fn drawn(file: &[u8]) -> Result<RgbaImage, LogoError> {
    let text = std::str::from_utf8(file).map_err(|_| LogoError::NotAPicture)?;
    let text = text.trim_start_matches('\u{FEFF}');
    if is_intricate(text)? {
        return Err(LogoError::TooIntricate);
    }
    let unknown = Arc::new(AtomicBool::new(false));
    let options = Options {
        fontdb: if text.contains("<text") { Arc::clone(&FACES) } else { Arc::default() },
        font_resolver: FontResolver { select_font: select(&unknown), ..FontResolver::default() },
        image_href_resolver: ImageHrefResolver {
            resolve_string: Box::new(|_, _| None),
            ..ImageHrefResolver::default()
        },
        font_family: "Inter".to_owned(),
        ..Options::default()
    };
    let tree = Tree::from_str(text, &options).map_err(|_| LogoError::NotAPicture)?;
    if unknown.load(Ordering::Relaxed) {
        return Err(LogoError::Letters);
    }
    painted(&tree).ok_or(LogoError::NotAPicture)
}

/// Whether drawing it would take longer than a logo should.
fn is_intricate(text: &str) -> Result<bool, LogoError> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let drawing =
        Document::parse_with_options(text, options).map_err(|_| LogoError::NotAPicture)?;
    let (mut parts, mut layers) = (0, 0);
    for part in drawing.descendants().filter(Node::is_element) {
        let name = part.tag_name().name();
        let clips = part.attributes().any(|attribute| attribute.name() == "clip-path");
        let layered = clips || part.attributes().any(|a| matches!(a.name(), "opacity" | "style"));
        parts += 1;
        layers += usize::from(layered && name == "g");
        let calls_itself =
            clips && part.ancestors().any(|around| around.has_tag_name((SVG, "clipPath")));
        if COSTLY.contains(&name) || calls_itself || part.ancestors().count() > DEEPEST {
            return Ok(true);
        }
    }
    Ok(parts > MOST_PARTS || layers > MOST_LAYERS)
}

/// The faces of this computer and the app's own.
static FACES: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut faces = Database::new();
    faces.load_system_fonts();
    for file in fonts::FILES {
        faces.load_font_data(file.to_vec());
    }
    faces.set_sans_serif_family("Inter");
    faces.set_serif_family("Fraunces");
    Arc::new(faces)
});

/// Finds the face a drawing names, and no other: a name in other letters is another logo.
fn select(unknown: &Arc<AtomicBool>) -> FontSelectionFn<'static> {
    let unknown = Arc::clone(unknown);
    Box::new(move |font, faces| {
        let families: Vec<Family<'_>> = font.families().iter().map(family).collect();
        let query = Query {
            families: &families,
            weight: Weight(font.weight()),
            stretch: font.stretch().into(),
            style: font.style().into(),
        };
        let found = faces.query(&query);
        unknown.fetch_or(found.is_none(), Ordering::Relaxed);
        found
    })
}

fn family(family: &FontFamily) -> Family<'_> {
    match family {
        FontFamily::Serif => Family::Serif,
        FontFamily::SansSerif => Family::SansSerif,
        FontFamily::Cursive => Family::Cursive,
        FontFamily::Fantasy => Family::Fantasy,
        FontFamily::Monospace => Family::Monospace,
        FontFamily::Named(name) => Family::Name(name),
    }
}

fn painted(tree: &Tree) -> Option<RgbaImage> {
    let size = tree.size().scale_to(Size::from_wh(1200.0, 600.0)?);
    let whole = size.to_int_size();
    let mut canvas = Pixmap::new(whole.width(), whole.height())?;
    let scale = Transform::from_scale(
        size.width() / tree.size().width(),
        size.height() / tree.size().height(),
    );
    resvg::render(tree, scale, &mut canvas.as_mut());
    let bytes = canvas.pixels().iter().flat_map(|pixel| {
        let pixel = pixel.demultiply();
        [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
    });
    RgbaImage::from_raw(whole.width(), whole.height(), bytes.collect())
}

/// The picture without its empty edges: clear ones, or white ones where nothing is clear. `None` when
/// nothing is left.
fn trimmed(picture: &RgbaImage) -> Option<RgbaImage> {
    let clear = |pixel: &Rgba<u8>| pixel.0[3] < FAINT;
    let white = |pixel: &Rgba<u8>| pixel.0.iter().all(|channel| *channel > 250);
    let blank: &dyn Fn(&Rgba<u8>) -> bool =
        if picture.pixels().any(clear) { &clear } else { &white };
    let mut edges: Option<(u32, u32, u32, u32)> = None;
    for (x, y, _) in picture.enumerate_pixels().filter(|(_, _, pixel)| !blank(pixel)) {
        let (left, top, right, bottom) = edges.unwrap_or((x, y, x, y));
        edges = Some((left.min(x), top.min(y), right.max(x), bottom.max(y)));
    }
    let (left, top, right, bottom) = edges?;
    // A hair of the edge stays: what was set on nothing is still seen to be.
    let (left, top) = (left.saturating_sub(1), top.saturating_sub(1));
    let (width, height) =
        (picture.width().min(right + 2) - left, picture.height().min(bottom + 2) - top);
    Some(crop_imm(picture, left, top, width, height).to_image())
}

/// The picture no larger than this share of what is kept. Clear pixels give no colour to their
/// neighbours.
fn reduced(picture: &RgbaImage, size: f64) -> RgbaImage {
    let (width, height) = picture.dimensions();
    let (most_wide, most_high) = (f64::from(WIDTH) * size, f64::from(HEIGHT) * size);
    let share = (most_wide / f64::from(width)).min(most_high / f64::from(height));
    if share >= 1.0 {
        return picture.clone();
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 1200")]
    let scaled = |side: u32| (f64::from(side) * share).round().max(1.0) as u32;
    let weighed = weighed(picture, share);
    let small = resize(&weighed, scaled(width), scaled(height), FilterType::CatmullRom);
    RgbaImage::from_fn(small.width(), small.height(), |x, y| {
        let [red, green, blue, alpha] = small.get_pixel(x, y).0;
        let weight = if alpha > 0.0 { alpha } else { 1.0 };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
        let byte = |share: f32| (share.clamp(0.0, 1.0) * 255.0).round() as u8;
        Rgba([byte(red / weight), byte(green / weight), byte(blue / weight), byte(alpha)])
    })
}

/// The picture with each colour weighed by how much it is seen; a large one in blocks of a few pixels,
/// never smaller than twice what it becomes.
fn weighed(picture: &RgbaImage, share: f64) -> Rgba32FImage {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 2,500")]
    let side = (0.5 / share).floor().max(1.0) as u32;
    let (width, height) = picture.dimensions();
    let (wide, high) = ((width / side).max(1), (height / side).max(1));
    Rgba32FImage::from_fn(wide, high, |x, y| {
        let (mut sum, mut count) = ([0.0; 4], 0.0);
        for y in (y * side)..((y + 1) * side).min(height) {
            for x in (x * side)..((x + 1) * side).min(width) {
                let [red, green, blue, alpha] =
                    picture.get_pixel(x, y).0.map(|c| f32::from(c) / 255.0);
                for (sum, part) in
                    sum.iter_mut().zip([red * alpha, green * alpha, blue * alpha, alpha])
                {
                    *sum += part;
                }
                count += 1.0;
            }
        }
        Rgba(sum.map(|sum| sum / count))
    })
}

/// Colours alike to the eye as one, with their shares of what is seen; the most used first.
fn shares(picture: &RgbaImage) -> Vec<(Colour, f64)> {
    let mut heaps: BTreeMap<[u8; 3], (u64, [u64; 3])> = BTreeMap::new();
    for Rgba([red, green, blue, alpha]) in picture.pixels() {
        if *alpha < 128 {
            continue;
        }
        let (count, sum) = heaps.entry([red / 32, green / 32, blue / 32]).or_default();
        *count += 1;
        for (total, channel) in sum.iter_mut().zip([red, green, blue]) {
            *total += u64::from(*channel);
        }
    }
    let all: u64 = heaps.values().map(|(count, _)| count).sum();
    let mut heaps: Vec<(u64, [u64; 3])> = heaps.into_values().collect();
    heaps.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    #[expect(clippy::cast_precision_loss, reason = "at most 720,000 pixels")]
    let share = |count: u64| count as f64 / all.max(1) as f64;
    let mean = |total: u64, count: u64| u8::try_from(total / count).unwrap_or(u8::MAX);
    heaps
        .into_iter()
        .map(|(count, sum)| {
            (Colour { channels: sum.map(|total| mean(total, count)) }, share(count))
        })
        .collect()
}

fn is_coloured(Colour { channels }: Colour) -> bool {
    let (most, least) = (channels.iter().max(), channels.iter().min());
    most.zip(least).is_some_and(|(most, least)| most - least >= 40)
}

fn distance(a: Colour, b: Colour) -> u32 {
    a.channels.iter().zip(b.channels).map(|(a, b)| u32::from(a.abs_diff(b))).sum()
}

#[cfg(test)]
mod tests;
