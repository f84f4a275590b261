//! Cutting text to the room there is.

use super::scene::TEXT;
use crate::fonts::{self, Weight};
use unicode_segmentation::UnicodeSegmentation as _;

/// The text, shortened with an ellipsis when it is wider than `room` pixels.
pub(super) fn fitted(text: &str, room: f64, weight: Weight) -> String {
    if fonts::width(text, TEXT, weight) <= room {
        return text.to_owned();
    }
    let room = room - fonts::width("…", TEXT, weight);
    let mut kept = String::new();
    let mut used = 0.0;
    for c in text.chars() {
        used += fonts::width(c.encode_utf8(&mut [0; 4]), TEXT, weight);
        if used > room {
            break;
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// The text in lines no wider than `room` pixels, all of it: a word that is wider still is parted.
pub(super) fn wrapped(text: &str, room: f64, weight: Weight) -> Vec<String> {
    let fits = |line: &str| fonts::width(line, TEXT, weight) <= room;
    // A space that does not break keeps an amount and its symbol together.
    let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(breaks).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {word}")) => {
                line.push(' ');
                line.push_str(word);
            }
            _ if fits(word) => lines.push(word.to_owned()),
            _ => lines.extend(parted(word, room, weight)),
        }
    }
    lines
}

/// A long word in pieces that fit, each but the last with a hyphen.
fn parted(word: &str, room: f64, weight: Weight) -> Vec<String> {
    let room = room - fonts::width("-", TEXT, weight);
    let mut pieces = vec![String::new()];
    let mut used = 0.0;
    for letters in word.graphemes(true) {
        let wide = fonts::width(letters, TEXT, weight);
        match pieces.last_mut() {
            Some(piece) if used + wide > room && !piece.is_empty() => {
                piece.push('-');
                pieces.push(letters.to_owned());
                used = wide;
            }
            Some(piece) => {
                piece.push_str(letters);
                used += wide;
            }
            None => {}
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_ends_in_an_ellipsis_within_its_room() {
        let short = fitted("Look after people and then some", 100.0, Weight::Regular);
        assert!(short.ends_with('…') && short.starts_with("Look after"), "{short}");
        assert!(fonts::width(&short, TEXT, Weight::Regular) <= 100.0);
        assert_eq!(fitted("Sell", 100.0, Weight::Regular), "Sell");
    }

    #[test]
    fn an_amount_and_its_symbol_stay_together() {
        let lines = wrapped("9 von 10 über 26.000\u{a0}€", 70.0, Weight::Regular);
        assert!(lines.iter().any(|line| line.ends_with("26.000\u{a0}€")), "{lines:?}");
    }

    #[test]
    fn lines_break_at_spaces_and_lose_nothing() {
        let said = "9 in 10 above €100 after all costs";
        let lines = wrapped(said, 80.0, Weight::Regular);
        assert!(lines.len() > 1, "{lines:?}");
        assert_eq!(lines.join(" "), said);
        let long = wrapped("Kundenbeziehungsmanagement ja", 80.0, Weight::Regular);
        assert_eq!(long.concat().replace('-', ""), "Kundenbeziehungsmanagement ja");
        let lines = lines.iter().chain(&long);
        assert!({ lines }.all(|line| fonts::width(line, TEXT, Weight::Regular) <= 80.0));
    }
}
