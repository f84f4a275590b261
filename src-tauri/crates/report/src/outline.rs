//! Letters of a drawing as shapes, where a PDF could not hold them as letters.
//!
//! Some scripts join and split letters: one letter may need two shapes. An accessible PDF wants a
//! letter for each shape, and the hand that sets drawings cannot tell it. Such a drawing carries its
//! words in its description instead.

use crate::chart::{TURNED, TURNED_END, TURNED_MIDDLE};
use crate::fonts;
use resvg::usvg::{Options, Tree, WriteOptions, fontdb::Database};
use std::sync::{Arc, LazyLock};

static FACES: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut faces = Database::new();
    for file in fonts::FILES {
        faces.load_font_data(file.to_vec());
    }
    Arc::new(faces)
});

/// The drawing as it is when its letters stand alone, else with shapes for letters. One that cannot
/// be read stays as it is.
pub(crate) fn of(drawing: String) -> String {
    if !drawing.chars().any(is_joined) && !drawing.contains(TURNED) {
        return drawing;
    }
    let options = Options { fontdb: Arc::clone(&FACES), ..Options::default() };
    Tree::from_str(&isolated(&drawing), &options)
        .map_or(drawing, |tree| tree.to_string(&WriteOptions::default()))
}

/// The same drawing for a hand that knows of no direction: labels that run from right to left start
/// and end as they look, and marks around their words turn them.
fn isolated(drawing: &str) -> String {
    let mut parts = drawing.split("<text");
    let before = parts.next().unwrap_or_default().to_owned();
    parts.fold(before, |drawing, text| {
        let text = match text.split_once('>') {
            Some((tag, words)) if tag.contains(TURNED) => {
                let words = words.replacen("</text>", "\u{2069}</text>", 1);
                format!("{}>\u{2067}{words}", unturned(tag))
            }
            _ => text.to_owned(),
        };
        drawing + "<text" + &text
    })
}

fn unturned(tag: &str) -> String {
    if tag.contains(TURNED_END) {
        tag.replace(TURNED, "").replace(TURNED_END, "")
    } else if tag.contains(TURNED_MIDDLE) {
        tag.replace(TURNED, "")
    } else {
        tag.replace(TURNED, " text-anchor=\"end\"")
    }
}

/// Letters of the scripts from Hebrew to Myanmar and their later forms, and marks that steer them.
const fn is_joined(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{109F}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}'
        | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

#[cfg(test)]
mod tests {
    use super::{isolated, of};

    #[test]
    fn joined_letters_become_shapes_and_others_stay() {
        let drawing = |text: &str| {
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 20\" \
                     font-family=\"Inter\"><text x=\"5\" y=\"15\">{text}</text></svg>"
            )
        };
        assert_eq!(of(drawing("Bäckerei")), drawing("Bäckerei"));
        let shapes = of(drawing("فوق"));
        assert!(!shapes.contains("<text") && shapes.contains("<path"), "{shapes}");
        assert_eq!(of("no drawing, مرحبا".into()), "no drawing, مرحبا");
    }

    #[test]
    fn labels_from_right_to_left_keep_their_places_without_a_direction() {
        let turned = "<text x=\"1\" direction=\"rtl\" text-anchor=\"end\">a</text>\
                      <text x=\"2\" direction=\"rtl\">b</text><text x=\"3\">c</text>";
        assert_eq!(
            isolated(turned),
            "<text x=\"1\">\u{2067}a\u{2069}</text>\
             <text x=\"2\" text-anchor=\"end\">\u{2067}b\u{2069}</text><text x=\"3\">c</text>"
        );
    }
}
