//! Making any text printable: what no bundled face can show is replaced, visibly, and reported.
//!
//! An accessible PDF may not hold a letter without a shape, and the typesetter refuses to write one.
//! Owners paste names from anywhere, so the text is mended before it is set.

use crate::fonts;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::{self, Display, Formatter};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Stands where a character could not be shown.
pub const REPLACEMENT: char = '\u{25A1}';

/// A character that could not be shown and stands as [`REPLACEMENT`] in what was made.
///
/// Its `Display` is the character itself, or its code (`U+202E`) when it has no shape of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Replaced(pub char);

impl Display for Replaced {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if has_no_shape(self.0) || is_ignorable(self.0) || is_space(self.0) {
            write!(f, "U+{:04X}", u32::from(self.0))
        } else {
            write!(f, "{}", self.0)
        }
    }
}

/// How much is let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Care {
    /// Whatever a bundled face covers.
    Usual,
    /// The same inside a drawing, whose letters are set by a simpler hand: no emoji, no stacked
    /// accents.
    Drawing,
    /// Single Latin, Greek and Cyrillic letters only: for text whose letters each have a shape but
    /// which still cannot be set together.
    Utmost,
}

impl Care {
    /// The care a drawing in the same document needs.
    pub fn for_drawings(self) -> Self {
        match self {
            Self::Usual | Self::Drawing => Self::Drawing,
            Self::Utmost => Self::Utmost,
        }
    }
}

/// Mends text and remembers what it replaced.
#[derive(Debug)]
pub(crate) struct Mender {
    care: Care,
    replaced: BTreeSet<Replaced>,
}

impl Mender {
    /// A mender that has replaced nothing yet.
    pub fn new(care: Care) -> Self {
        Self { care, replaced: BTreeSet::new() }
    }

    /// What was replaced so far, each character once, in the order of their codes.
    pub fn replaced(self) -> Vec<Replaced> {
        self.replaced.into_iter().collect()
    }

    /// Mends every text in a value; names of fields and ids stay as they are.
    pub fn mend_all(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.mend(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.mend_all(item)),
            Value::Object(fields) => {
                let worded = fields.iter_mut().filter(|(name, _)| *name != "why" && *name != "id");
                worded.for_each(|(_, field)| self.mend_all(field));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The text with everything in it printable, on one line.
    pub fn mend(&mut self, text: &str) -> String {
        if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return text.to_owned();
        }
        let composed: String = text.nfc().collect();
        let mut mended = String::with_capacity(composed.len());
        for cluster in composed.graphemes(true) {
            self.mend_cluster(cluster, &mut mended);
        }
        mended
    }

    fn mend_cluster(&mut self, cluster: &str, mended: &mut String) {
        if cluster.chars().all(is_line_break) {
            if !mended.ends_with(' ') {
                mended.push(' ');
            }
            return;
        }
        let shapes: Vec<char> =
            cluster.chars().filter(|c| !is_ignorable(*c) && !is_space(*c)).collect();
        if self.can_stand_together(&shapes) {
            mended.extend(cluster.chars().filter(|c| !is_idle(*c)));
            return;
        }
        for c in cluster.chars() {
            self.mend_char(c, mended);
        }
    }

    fn mend_char(&mut self, c: char, mended: &mut String) {
        if is_line_break(c) || is_space(c) {
            mended.push(' ');
        } else if is_ignorable(c) {
            // It joined or varied letters that now stand alone.
        } else if self.can_stand_alone(c) {
            mended.push(c);
        } else {
            self.replaced.insert(Replaced(c));
            mended.push(REPLACEMENT);
        }
    }

    fn can_stand_together(&self, shapes: &[char]) -> bool {
        let covered = !shapes.iter().any(|c| has_no_shape(*c)) && fonts::covers(shapes);
        match self.care {
            Care::Usual => covered,
            Care::Drawing => covered && shapes.iter().all(|c| is_drawn(*c)),
            Care::Utmost => false,
        }
    }

    fn can_stand_alone(&self, c: char) -> bool {
        match self.care {
            Care::Drawing if !is_drawn(c) => false,
            Care::Usual | Care::Drawing => !has_no_shape(c) && !is_mark(c) && fonts::covers(&[c]),
            Care::Utmost => is_plain(c) && fonts::covers(&[c]),
        }
    }
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_space(c: char) -> bool {
    c.is_whitespace() && !is_line_break(c)
}

/// Controls, overrides of direction, private-use letters and codes that are no characters: nothing
/// a reader could see, or something that would show other text than is there. The keycap has a
/// shape, but none the typesetter manages to put around a digit.
fn has_no_shape(c: char) -> bool {
    (c.is_control() && !is_line_break(c))
        || matches!(c,
            '\u{202A}'..='\u{202E}'
            | '\u{206A}'..='\u{206F}'
            | '\u{20E3}'
            | '\u{FEFF}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{FFFE}'..='\u{FFFF}'
            | '\u{FDD0}'..='\u{FDEF}'
            | '\u{E000}'..='\u{F8FF}'
            | '\u{E0000}'..='\u{10FFFF}')
}

/// Joins, variation selectors, marks of direction and soft hyphens: they steer how others look.
pub(crate) fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{180B}'..='\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}')
}

/// Of those, the ones that change no shape. A PDF would give them back with every letter they stood
/// beside, so they are left out.
fn is_idle(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2064}')
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

fn is_drawn(c: char) -> bool {
    !fonts::is_emoji(c) && !matches!(c, '\u{300}'..='\u{36F}')
}

fn is_plain(c: char) -> bool {
    !is_mark(c)
        && matches!(c, ' '..='\u{52F}' | '\u{1E00}'..='\u{1FFF}' | '\u{2010}'..='\u{22FF}')
        && !has_no_shape(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> (String, String) {
        let mut mender = Mender::new(Care::Usual);
        let mended = mender.mend(text);
        let replaced: Vec<String> = mender.replaced().iter().map(Replaced::to_string).collect();
        (mended, replaced.join(" "))
    }

    #[track_caller]
    fn check(text: &str, expected: &str, replaced: &str) {
        assert_eq!(mended(text), (expected.to_owned(), replaced.to_owned()), "{text:?}");
    }

    #[test]
    fn what_the_faces_cover_stays() {
        for text in ["Zoë’s #1 $5 _*[x]@<y>\\", "مخبز", "面包", "🥐", "👩‍👩‍👧", "ร้านขนมปัง", "מאפייה"]
        {
            check(text, text, "");
        }
    }

    #[test]
    fn what_cannot_be_shown_is_replaced_and_named() {
        check("a\u{202E}b", "a□b", "U+202E");
        check("a\u{7}b", "a□b", "U+0007");
        check("\u{E000}", "□", "U+E000");
        check("\u{12000}!", "□!", "\u{12000}");
        check("\u{FEFF}x", "□x", "U+FEFF");
    }

    #[test]
    fn letters_are_composed_and_lines_joined() {
        check("Cafe\u{301}", "Café", "");
        check("one\r\ntwo\n\nthree", "one two three", "");
        check("ze\u{200B}ro wi\u{AD}dth", "zero width", "");
    }

    #[test]
    fn a_mark_no_face_has_together_with_its_letter_is_replaced_alone() {
        check("面\u{308}", "面□", "\u{308}");
    }

    #[test]
    fn ids_are_left_alone() {
        let mut value = serde_json::json!({ "why": "\u{7}", "text": ["\u{7}"] });
        Mender::new(Care::Usual).mend_all(&mut value);
        assert_eq!(value, serde_json::json!({ "why": "\u{7}", "text": ["□"] }));
    }

    #[test]
    fn drawings_do_without_emoji_and_stacked_accents() {
        let mut mender = Mender::new(Care::Drawing);
        assert_eq!(mender.mend("Zoë 🥐 面 ร้าน q\u{301}"), "Zoë □ 面 ร้าน q□");
    }

    #[test]
    fn utmost_care_keeps_plain_letters_only() {
        let mut mender = Mender::new(Care::Utmost);
        assert_eq!(mender.mend("Zoë 面 x\u{200D}y €5"), "Zoë □ xy €5");
        assert_eq!(mender.replaced(), [Replaced('面')]);
    }
}
