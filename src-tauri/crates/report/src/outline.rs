//! Letters of a drawing as shapes, where a PDF could not hold them as letters.
//!
//! Some scripts join and split letters: one letter may need two shapes. An accessible PDF wants a
//! letter for each shape, and the hand that sets drawings cannot tell it. Such a drawing carries its
//! words in its description instead.

use crate::fonts;
use std::sync::{Arc, LazyLock};
use usvg::{Options, Tree, WriteOptions, fontdb::Database};

static FACES: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut faces = Database::new();
    fonts::FILES.iter().for_each(|file| faces.load_font_data(file.to_vec()));
    Arc::new(faces)
});

/// The drawing as it is when its letters stand alone, else with shapes for letters. One that cannot
/// be read stays as it is.
pub(crate) fn of(drawing: String) -> String {
    if !drawing.chars().any(is_joined) {
        return drawing;
    }
    let options = Options { fontdb: Arc::clone(&FACES), ..Options::default() };
    Tree::from_str(&drawing, &options)
        .map_or(drawing, |tree| tree.to_string(&WriteOptions::default()))
}

/// Letters of the scripts from Hebrew to Myanmar and their later forms, and marks that steer them.
const fn is_joined(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{109F}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}'
        | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn joined_letters_become_shapes_and_others_stay() {
        let drawing = |text: &str| {
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 20\" \
                     font-family=\"Inter\"><text x=\"5\" y=\"15\">{text}</text></svg>")
        };
        assert_eq!(of(drawing("Bäckerei")), drawing("Bäckerei"));
        let shapes = of(drawing("فوق"));
        assert!(!shapes.contains("<text") && shapes.contains("<path"), "{shapes}");
        assert_eq!(of("no drawing, مرحبا".into()), "no drawing, مرحبا");
    }
}
