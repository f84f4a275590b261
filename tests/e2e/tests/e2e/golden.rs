//! What the comparison with golden pictures sees, and what it passes over.

use anyhow::{Context, Result};
use plainsail_e2e::golden::Difference;
use plainsail_e2e::picture::{Colour, Picture};

const PAPER: Colour = [250, 247, 241];
const ACCENT: Colour = [15, 76, 92];

/// A button on paper, with an edge between the two as letters have it.
fn drawn(paper: Colour, left: usize, edge: u8) -> Picture {
    let (width, height) = (160, 96);
    let pixel = |at: usize| {
        let (x, y) = (at % width, at / width);
        let inside = (left..left + 48).contains(&x) && (32..48).contains(&y);
        if !inside {
            return paper;
        }
        if x == left { paper.map(|channel| channel.saturating_sub(edge)) } else { ACCENT }
    };
    Picture { width, height, pixels: (0..width * height).map(pixel).collect() }
}

fn differs(now: &Picture) -> Result<bool> {
    let accepted = Picture::read(&drawn(PAPER, 40, 90).png()?)?;
    Ok(Difference::between(&accepted, now, 4).is_some())
}

#[test]
fn an_edge_drawn_a_little_differently_is_passed_over() -> Result<()> {
    assert!(!differs(&drawn(PAPER, 40, 90))?);
    assert!(!differs(&drawn(PAPER, 40, 120))?);
    Ok(())
}

#[test]
fn what_moved_changed_its_colour_or_its_size_is_seen() -> Result<()> {
    assert!(differs(&drawn(PAPER, 42, 90))?, "moved by two pixels");
    assert!(differs(&drawn([246, 243, 236], 40, 90))?, "paper a little darker");
    let whole = drawn(PAPER, 40, 90);
    assert!(differs(&whole.part(0, 0, 160, 95)?)?, "a row less");
    Ok(())
}

#[test]
fn what_changed_is_marked_and_the_rest_is_pale() -> Result<()> {
    let now = drawn(PAPER, 80, 90);
    let difference = Difference::between(&drawn(PAPER, 40, 90), &now, 4);
    let marked = difference.context("it moved")?.mark(&now);
    let at = |x: usize, y: usize| marked.pixels[y * marked.width + x];
    assert_eq!(at(0, 0), [253, 252, 250], "pale paper");
    assert_eq!(at(50, 40), [240, 123, 183], "paper where the button was");
    Ok(())
}
