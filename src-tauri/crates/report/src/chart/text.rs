//! Cutting text to the room there is.

use super::scene::TEXT;
use crate::fonts::{self, Weight};

/// The text, shortened with an ellipsis when it is wider than `room` pixels.
pub(super) fn fitted(text: &str, room: f64) -> String {
    if fonts::width(text, TEXT, Weight::Regular) <= room {
        return text.to_owned();
    }
    let room = room - fonts::width("…", TEXT, Weight::Regular);
    let mut kept = String::new();
    let mut used = 0.0;
    for c in text.chars() {
        used += fonts::width(c.encode_utf8(&mut [0; 4]), TEXT, Weight::Regular);
        if used > room {
            break;
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// The text in lines no wider than `room` pixels, at most `most` of them.
pub(super) fn wrapped(text: &str, room: f64, weight: Weight, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let extended = lines.last().map(|line| format!("{line} {word}"));
        match extended {
            Some(line) if fonts::width(&line, TEXT, weight) <= room => {
                lines.pop();
                lines.push(line);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1)).join(" ");
        lines.push(rest);
    }
    lines.iter().map(|line| fitted(line, room)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_ends_in_an_ellipsis_within_its_room() {
        let short = fitted("Look after people and then some", 100.0);
        assert!(short.ends_with('…') && short.starts_with("Look after"), "{short}");
        assert!(fonts::width(&short, TEXT, Weight::Regular) <= 100.0);
        assert_eq!(fitted("Sell", 100.0), "Sell");
    }

    #[test]
    fn lines_break_at_spaces() {
        let lines = wrapped("9 in 10 above €100 after all costs", 80.0, Weight::Regular, 3);
        assert!(lines.len() > 1 && lines.len() <= 3, "{lines:?}");
        assert!(lines.iter().all(|line| fonts::width(line, TEXT, Weight::Regular) <= 80.0));
    }
}
