//! The bundled faces: the same files serve the window, the charts and the paper.

use std::sync::LazyLock;
use ttf_parser::{Face, GlyphId};

/// A face for running text, by weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Weight 400.
    Regular,
    /// Weight 600.
    SemiBold,
}

/// Every bundled file, the emoji last. The first two are the text face in both weights of [`Weight`]; the display
/// face and the medium weight cover no character the text face does not.
pub(crate) const FILES: [&[u8]; 12] = [
    include_bytes!("../../../../fonts/Inter_400Regular.ttf"),
    include_bytes!("../../../../fonts/Inter_600SemiBold.ttf"),
    include_bytes!("../../../../fonts/Inter_500Medium.ttf"),
    include_bytes!("../../../../fonts/Fraunces_600SemiBold.ttf"),
    include_bytes!("../../../../fonts/NotoSansArabic_400Regular.ttf"),
    include_bytes!("../../../../fonts/NotoSansArabic_600SemiBold.ttf"),
    include_bytes!("../../../../fonts/NotoSansHebrew_400Regular.ttf"),
    include_bytes!("../../../../fonts/NotoSansThai_400Regular.ttf"),
    include_bytes!("../../../../fonts/NotoSansDevanagari_400Regular.ttf"),
    include_bytes!("../../../../fonts/NotoSansSC_400Regular_subset.ttf"),
    include_bytes!("../../../../fonts/NotoSansKR_400Regular_subset.ttf"),
    include_bytes!("../../../../fonts/NotoEmoji_400Regular.ttf"),
];

/// Families in the order they are tried, as the typesetter knows them.
pub(crate) const FAMILIES: [&str; 8] = [
    "Inter",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Thai",
    "Noto Sans Devanagari",
    "Noto Sans SC",
    "Noto Sans KR",
    "Noto Emoji",
];

static FACES: LazyLock<Vec<Face<'static>>> =
    LazyLock::new(|| FILES.iter().filter_map(|file| Face::parse(file, 0).ok()).collect());

/// Whether one face has a glyph for every one of these characters, so that they can be set together.
pub(crate) fn covers(characters: &[char]) -> bool {
    FACES.iter().any(|face| characters.iter().all(|c| has_glyph(face, *c)))
}

/// Whether only the emoji face has this character.
pub(crate) fn is_emoji(c: char) -> bool {
    let first = FACES.iter().position(|face| has_glyph(face, c));
    first.is_some_and(|first| first + 1 == FILES.len())
}

fn has_glyph(face: &Face<'_>, c: char) -> bool {
    face.glyph_index(c).is_some_and(|glyph| glyph.0 != 0)
}

/// Width of a line of text in the unit of `size`. Kerning is left out, so it errs on the wide side.
pub(crate) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let first = usize::from(weight == Weight::SemiBold);
    text.chars().map(|c| advance(c, first)).sum::<f64>() * size
}

/// Advance of one character in ems; an em for a character no face has.
fn advance(c: char, first: usize) -> f64 {
    if crate::coverage::is_ignorable(c) {
        return 0.0;
    }
    let preferred = FACES.get(first);
    preferred
        .into_iter()
        .chain(FACES.iter())
        .find_map(|face| {
            let glyph = face.glyph_index(c).filter(|glyph| *glyph != GlyphId(0))?;
            let units = f64::from(face.glyph_hor_advance(glyph)?);
            Some(units / f64::from(face.units_per_em()))
        })
        .unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_face() {
        assert_eq!(FACES.len(), FILES.len());
    }

    #[test]
    fn scripts_are_covered() {
        for text in
            ["Żółć €½", "مخبز", "מאפייה", "เบเกอรี่", "बेकरी", "面包店麵包店パン屋", "빵집", "🥐🏳️"]
        {
            for c in text.chars().filter(|c| *c != '\u{FE0F}') {
                assert!(covers(&[c]), "{c} U+{:04X}", u32::from(c));
            }
        }
        assert!(!covers(&['\u{12000}']), "cuneiform is not bundled");
    }

    #[test]
    fn widths_grow_with_text_size_and_weight() {
        let regular = width("Harbour", 13.0, Weight::Regular);
        assert!((45.0..60.0).contains(&regular), "{regular}");
        assert!(width("Harbour", 13.0, Weight::SemiBold) > regular);
        assert!((width("Harbour", 26.0, Weight::Regular) - 2.0 * regular).abs() < 1e-9);
    }
}
