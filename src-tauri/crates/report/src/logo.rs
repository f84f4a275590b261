//! The owner's logo: read once from whatever file they have, kept as a small picture that every
//! export can show.

use crate::colour::Colour;
use crate::outline;
use image::imageops::{FilterType, crop_imm, resize};
use image::{ImageDecoder, ImageFormat, ImageReader, Limits, Rgba, Rgba32FImage, RgbaImage};
use plainsail_planner::message::Message;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;

/// Largest file that is read, in megabytes.
const MEGABYTES: u32 = 2;
/// Largest picture that is decoded: pixels a side, and bytes of memory.
const LARGEST_SIDE: u32 = 10_000;
const LARGEST_MEMORY: u64 = 400_000_000;
/// What is kept, in pixels: sharp at the width of a cover.
const WIDTH: u32 = 1200;
const HEIGHT: u32 = 600;
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
        let picture = decoded(file).or_else(|| drawn(file)).ok_or(LogoError::NotAPicture)?;
        let picture = reduced(&trimmed(&picture).ok_or(LogoError::Empty)?);
        Self::of(&picture).ok_or(LogoError::NotAPicture)
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

/// A picture made of pixels, turned as its camera says.
fn decoded(file: &[u8]) -> Option<RgbaImage> {
    let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(LARGEST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let turned = decoder.orientation().ok()?;
    let mut picture = image::DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(turned);
    Some(picture.into_rgba8())
}

/// A picture made of shapes, drawn as large as it is kept. Nothing outside the file is read.
fn drawn(file: &[u8]) -> Option<RgbaImage> {
    let text = std::str::from_utf8(file).ok()?;
    let options = Options {
        fontdb: Arc::clone(&outline::FACES),
        image_href_resolver: ImageHrefResolver {
            resolve_string: Box::new(|_, _| None),
            ..ImageHrefResolver::default()
        },
        ..Options::default()
    };
    let tree = Tree::from_str(text.trim_start_matches('\u{FEFF}'), &options).ok()?;
    let size = tree.size().scale_to(resvg::tiny_skia::Size::from_wh(1200.0, 600.0)?);
    let whole = size.to_int_size();
    let mut canvas = Pixmap::new(whole.width(), whole.height())?;
    let scale = Transform::from_scale(
        size.width() / tree.size().width(),
        size.height() / tree.size().height(),
    );
    resvg::render(&tree, scale, &mut canvas.as_mut());
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

/// The picture no larger than is kept. Clear pixels give no colour to their neighbours.
fn reduced(picture: &RgbaImage) -> RgbaImage {
    let (width, height) = picture.dimensions();
    let share = (f64::from(WIDTH) / f64::from(width)).min(f64::from(HEIGHT) / f64::from(height));
    if share >= 1.0 {
        return picture.clone();
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 1200")]
    let scaled = |side: u32| (f64::from(side) * share).round().max(1.0) as u32;
    let weighed = Rgba32FImage::from_fn(width, height, |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0.map(|c| f32::from(c) / 255.0);
        Rgba([red * alpha, green * alpha, blue * alpha, alpha])
    });
    let small = resize(&weighed, scaled(width), scaled(height), FilterType::CatmullRom);
    RgbaImage::from_fn(small.width(), small.height(), |x, y| {
        let [red, green, blue, alpha] = small.get_pixel(x, y).0;
        let weight = if alpha > 0.0 { alpha } else { 1.0 };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
        let byte = |share: f32| (share.clamp(0.0, 1.0) * 255.0).round() as u8;
        Rgba([byte(red / weight), byte(green / weight), byte(blue / weight), byte(alpha)])
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
