//! Pictures of the window: read, cut, made smaller, and kept as light files.

use anyhow::{Context, Result, ensure};
use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Filter, Transformations};
use std::collections::BTreeMap;
use std::io::Cursor;

/// Red, green and blue.
pub type Colour = [u8; 3];

/// Of the colours between two others, such as at the edges of letters, those that are not further
/// apart in any channel than this are kept as one.
const NEAR: u8 = 10;

/// A colour fills a part that anyone sees when more than one pixel in so many is of it and so are
/// all around it. Such a colour is kept exactly.
const ONE_IN: usize = 400;

/// The most colours a light file holds.
const MOST: usize = 256;

/// Pixels row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// All rows, one after the other.
    pub pixels: Vec<Colour>,
}

impl Picture {
    /// Reads a PNG file of any kind.
    pub fn read(file: &[u8]) -> Result<Self> {
        let mut decoder = Decoder::new(Cursor::new(file));
        decoder
            .set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
        let mut reader = decoder.read_info()?;
        let mut bytes = vec![0; reader.output_buffer_size().context("a picture of this size")?];
        let frame = reader.next_frame(&mut bytes)?;
        ensure!(frame.color_type == ColorType::Rgba, "{:?} is not expected", frame.color_type);
        let pixels = bytes.as_chunks::<4>().0.iter().map(|&[r, g, b, _]| [r, g, b]).collect();
        Ok(Self { width: frame.width as usize, height: frame.height as usize, pixels })
    }

    /// A part of it.
    pub fn part(&self, x: usize, y: usize, width: usize, height: usize) -> Result<Self> {
        let inside = x + width <= self.width && y + height <= self.height;
        ensure!(inside, "{width} x {height} at {x}, {y} is not whole on screen");
        let rows = self.pixels.chunks(self.width).skip(y).take(height);
        let pixels = rows.flat_map(|row| row.iter().skip(x).take(width)).copied().collect();
        Ok(Self { width, height, pixels })
    }

    /// So many times smaller: each pixel is the mean of a square of the old ones.
    #[must_use]
    pub fn shrunk(&self, times: usize) -> Self {
        let (width, height) = (self.width / times, self.height / times);
        let at = |at: usize| self.mean(at % width * times, at / width * times, times);
        Self { width, height, pixels: (0..width * height).map(at).collect() }
    }

    /// The mean colour of a square, as far as it is inside.
    pub fn mean(&self, x: usize, y: usize, side: usize) -> Colour {
        let (right, bottom) = ((x + side).min(self.width), (y + side).min(self.height));
        let mut sum = [0_usize; 3];
        for row in y..bottom {
            for pixel in &self.pixels[row * self.width + x..row * self.width + right] {
                for (sum, channel) in sum.iter_mut().zip(pixel) {
                    *sum += usize::from(*channel);
                }
            }
        }
        let count = ((right - x) * (bottom - y)).max(1);
        sum.map(|sum| u8::try_from((sum + count / 2) / count).unwrap_or(u8::MAX))
    }

    /// The colours that fill a part of it anyone sees, with the number of pixels inside that part;
    /// the most frequent first. The edges of letters fill nothing.
    pub fn fills(&self) -> impl Iterator<Item = (Colour, usize)> {
        let least = self.pixels.len() / ONE_IN;
        let inside = (0..self.pixels.len()).filter(|&at| self.is_inside(at));
        let counted = counted(inside.map(|at| self.pixels[at]));
        counted.into_iter().take_while(move |(_, count)| *count > least)
    }

    /// Whether a pixel and the eight around it are of one colour.
    fn is_inside(&self, at: usize) -> bool {
        let (x, y) = (at % self.width, at / self.width);
        let edge = x == 0 || y == 0 || x + 1 == self.width || y + 1 == self.height;
        let around = |row: usize| &self.pixels[row * self.width + x - 1..row * self.width + x + 2];
        !edge && (y - 1..y + 2).all(|row| around(row) == [self.pixels[at]; 3])
    }

    /// As a PNG file of few colours.
    pub fn png(&self) -> Result<Vec<u8>> {
        let palette = self.palette();
        let mut known = BTreeMap::new();
        let mut bytes = Vec::with_capacity(self.pixels.len());
        for &pixel in &self.pixels {
            bytes.push(*known.entry(pixel).or_insert_with(|| nearest(&palette, pixel)));
        }
        let mut file = Vec::new();
        let (width, height) = (u32::try_from(self.width)?, u32::try_from(self.height)?);
        let mut encoder = Encoder::new(&mut file, width, height);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(palette.concat());
        encoder.set_compression(Compression::High);
        encoder.set_filter(Filter::NoFilter);
        encoder.write_header()?.write_image_data(&bytes)?;
        Ok(file)
    }

    fn palette(&self) -> Vec<Colour> {
        let mut palette: Vec<Colour> = self.fills().map(|(colour, _)| colour).take(MOST).collect();
        for (colour, _) in counted(self.pixels.iter().copied()) {
            let new = palette.iter().all(|&known| apart(known, colour) > NEAR);
            if new && palette.len() < MOST {
                palette.push(colour);
            }
        }
        palette
    }
}

/// Every colour with the number of its pixels, the most frequent first.
fn counted(pixels: impl Iterator<Item = Colour>) -> Vec<(Colour, usize)> {
    let mut counts = BTreeMap::new();
    for pixel in pixels {
        *counts.entry(pixel).or_insert(0) += 1;
    }
    let mut colours: Vec<(Colour, usize)> = counts.into_iter().collect();
    colours.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    colours
}

/// The largest difference of a channel (0-255).
pub fn apart(one: Colour, other: Colour) -> u8 {
    let channels = one.into_iter().zip(other);
    channels.map(|(one, other)| one.abs_diff(other)).max().unwrap_or_default()
}

fn nearest(palette: &[Colour], pixel: Colour) -> u8 {
    let nearest = (0..palette.len()).min_by_key(|&at| apart(palette[at], pixel));
    nearest.and_then(|at| u8::try_from(at).ok()).unwrap_or_default()
}
