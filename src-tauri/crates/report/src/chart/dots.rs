//! A chance as twenty dots in two rows of ten.

use super::palette::Palette;
use super::scene::Scene;
use super::{Look, bounded};

/// Dots in all, and in a row.
const DOTS: u8 = 20;
const ROW: u8 = 10;

/// Draws `filled` dots of twenty.
pub(super) fn scene(filled: u8, look: Look) -> Scene {
    let palette = Palette::of(look.theme);
    let cell = (bounded(look.width) / f64::from(ROW)).min(30.0);
    let radius = cell * 0.36;
    let mut scene = Scene::new(bounded(look.width), cell * 2.0, look.rtl);
    scene.group(&[("data-dots", &filled.min(DOTS).to_string())]);
    for dot in 0..DOTS {
        let column = f64::from(dot % ROW);
        let row = f64::from(dot / ROW);
        // The first dot stands flush with the text above and below it.
        let centre = (radius + 0.6 + column * cell, (row + 0.5) * cell);
        if dot < filled {
            scene.dot(centre, radius, palette.accent);
        } else {
            scene.dot(centre, radius, palette.line);
            scene.ring(centre, radius - 0.5, palette.muted, 0.8);
        }
    }
    scene
}
