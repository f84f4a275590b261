//! Golden pictures of the window: what it looked like when a person last looked and agreed.
//!
//! Edges of letters are drawn a little differently from one computer to the next, so what is
//! compared is the mean colour of small squares, and whether every colour that fills a part of the
//! picture is still there.

use crate::picture::{Colour, Picture, apart};
use crate::sandbox::repository;
use crate::window::Window;
use anyhow::{Result, bail};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Side of a square whose mean colour is compared, in pixels of the window.
const SIDE: usize = 9;

/// Difference of the means of a square (0-255) that is seen; more than keeping few colours makes.
const SEEN: u8 = 12;

/// Difference within which a colour that fills a part is still the same.
const SAME: u8 = 2;

const MARK: Colour = [230, 0, 126];

/// Set when whatever is new is accepted, because a person is about to look at all of it.
const ACCEPT: &str = "PLAINSAIL_ACCEPT";

/// A folder of golden pictures, and how the window compares with them.
pub struct Goldens {
    set: String,
    shrink: usize,
    seen: BTreeSet<String>,
    wrong: Vec<String>,
}

impl Goldens {
    /// The set of this name in `tests/pictures`, whose pictures are so many times smaller than the
    /// window.
    pub fn open(set: &str, shrink: usize) -> Result<Self> {
        let goldens = Self { set: set.to_owned(), shrink, seen: BTreeSet::new(), wrong: vec![] };
        fs::create_dir_all(goldens.kept())?;
        let left = goldens.left();
        if left.exists() {
            fs::remove_dir_all(&left)?;
        }
        Ok(goldens)
    }

    /// Compares all of the window with the picture of this name.
    pub async fn compare_window(&mut self, window: &Window<'_>, name: &str) -> Result<()> {
        window.hold_still().await?;
        let shot = window.client.screenshot().await?;
        self.compare(name, &Picture::read(&shot)?)
    }

    /// Compares the part of the window an element takes up, once it is scrolled to.
    pub async fn compare_element(
        &mut self,
        window: &Window<'_>,
        name: &str,
        element: &str,
    ) -> Result<()> {
        window.read(&format!("{element}.scrollIntoView({{ block: 'center' }})")).await?;
        window.hold_still().await?;
        let sides = "['x', 'y', 'width', 'height']";
        let rect =
            format!("{sides}.map((side) => Math.round({element}.getBoundingClientRect()[side]))");
        let [x, y, width, height] = serde_json::from_value(window.read(&rect).await?)?;
        let shot = window.client.screenshot().await?;
        self.compare(name, &Picture::read(&shot)?.part(x, y, width, height)?)
    }

    fn compare(&mut self, name: &str, shot: &Picture) -> Result<()> {
        let now = shot.shrunk(self.shrink);
        let file = format!("{name}.png");
        let kept = self.kept().join(&file);
        self.seen.insert(file);
        if !kept.is_file() {
            fs::write(&kept, now.png()?)?;
            if env::var_os(ACCEPT).is_none() {
                self.wrong.push(format!("{name} is new"));
            }
            return Ok(());
        }
        let accepted = Picture::read(&fs::read(&kept)?)?;
        if let Some(difference) = Difference::between(&accepted, &now, SIDE / self.shrink) {
            self.wrong.push(format!("{name}: {}", difference.said));
            self.leave(name, shot, &difference)?;
        }
        Ok(())
    }

    /// Leaves what the window shows, and the same with what changed marked.
    fn leave(&self, name: &str, shot: &Picture, difference: &Difference) -> Result<()> {
        let left = self.left();
        fs::create_dir_all(&left)?;
        fs::write(left.join(format!("{name}.new.png")), shot.png()?)?;
        fs::write(left.join(format!("{name}.diff.png")), difference.mark(shot).png()?)?;
        Ok(())
    }

    /// Fails when anything looked different, is new, or is pictured no longer.
    pub fn settle(mut self) -> Result<()> {
        for file in fs::read_dir(self.kept())?.flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            if !self.seen.contains(&name) {
                self.wrong.push(format!("{name} is of something that is no longer there"));
            }
        }
        if self.wrong.is_empty() {
            return Ok(());
        }
        let (kept, left) = (from_root(&self.kept()), from_root(&self.left()));
        bail!(
            "not as accepted:\n  {}\nLook at the new pictures and their differences in {left}. Where the \
             change is meant, delete the old picture in {kept}, run again and look at the new one; \
             `cargo xtask accept` does so with all of them",
            self.wrong.join("\n  "),
        )
    }

    fn kept(&self) -> PathBuf {
        repository().join("tests/pictures").join(&self.set)
    }

    fn left(&self) -> PathBuf {
        repository().join("target/golden").join(&self.set)
    }
}

fn from_root(folder: &Path) -> String {
    folder.strip_prefix(repository()).unwrap_or(folder).display().to_string()
}

/// What is different between a picture and the one that was accepted.
pub struct Difference {
    /// In words.
    pub said: String,
    /// Which pixels changed, row by row.
    changed: Vec<bool>,
    width: usize,
}

impl Difference {
    /// `None` when nobody sees one. `side` is that of the squares that are compared.
    pub fn between(accepted: &Picture, now: &Picture, side: usize) -> Option<Self> {
        if (accepted.width, accepted.height) != (now.width, now.height) {
            let [a, b] = [accepted, now].map(|p| format!("{} x {}", p.width, p.height));
            let changed = vec![true; now.pixels.len()];
            return Some(Self { said: format!("{b} pixels, not {a}"), changed, width: now.width });
        }
        let gone = gone(accepted, now);
        let mut changed = vec![false; now.pixels.len()];
        for (changed, pixel) in changed.iter_mut().zip(&accepted.pixels) {
            *changed = gone.contains(pixel);
        }
        let squares = mark_squares(accepted, now, side, &mut changed);
        if squares == 0 && gone.is_empty() {
            return None;
        }
        let gone = gone.iter().map(|[r, g, b]| format!(", #{r:02x}{g:02x}{b:02x} is gone"));
        let said = format!("{squares} squares differ{}", gone.collect::<String>());
        Some(Self { said, changed, width: now.width })
    }

    /// The picture that was compared, at its own or a larger size: pale, with what changed marked.
    pub fn mark(&self, shot: &Picture) -> Picture {
        let times = (shot.width / self.width.max(1)).max(1);
        let changed = |at: usize| {
            let (x, y) = (at % shot.width / times, at / shot.width / times);
            x < self.width && self.changed.get(y * self.width + x) == Some(&true)
        };
        let pixels = shot.pixels.iter().enumerate();
        let pixels = pixels.map(|(at, &pixel)| marked(pixel, changed(at))).collect();
        Picture { pixels, ..*shot }
    }
}

/// The colours that filled a part of a picture and do so no more.
fn gone(accepted: &Picture, now: &Picture) -> Vec<Colour> {
    let still = |colour: Colour, count: usize| {
        let same = now.pixels.iter().filter(|pixel| apart(**pixel, colour) <= SAME).count();
        same * 2 >= count
    };
    let filled = accepted.fills();
    filled.filter(|&(colour, count)| !still(colour, count)).map(|(colour, _)| colour).collect()
}

/// Marks the squares that are seen to differ; how many there are.
fn mark_squares(accepted: &Picture, now: &Picture, side: usize, changed: &mut [bool]) -> usize {
    let mut squares = 0;
    // The last ones of a row and a column lie over those before, so that all are whole.
    let last = |length: usize| length.saturating_sub(side);
    for y in (0..now.height).step_by(side).map(|y| y.min(last(now.height))) {
        for x in (0..now.width).step_by(side).map(|x| x.min(last(now.width))) {
            if apart(accepted.mean(x, y, side), now.mean(x, y, side)) <= SEEN {
                continue;
            }
            squares += 1;
            for row in y..(y + side).min(now.height) {
                let right = (x + side).min(now.width);
                changed[row * now.width + x..row * now.width + right].fill(true);
            }
        }
    }
    squares
}

fn marked(pixel: Colour, changed: bool) -> Colour {
    let (over, parts) = if changed { (MARK, 1) } else { ([255; 3], 2) };
    std::array::from_fn(|at| {
        let mixed = (u16::from(pixel[at]) + parts * u16::from(over[at])) / (1 + parts);
        u8::try_from(mixed).unwrap_or(u8::MAX)
    })
}
