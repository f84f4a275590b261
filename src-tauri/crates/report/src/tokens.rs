//! The colours of the window, read from its style sheet, so that screen and paper have one source.

use crate::chart::Theme;
use std::fmt::Write as _;
use std::sync::LazyLock;

const SHEET: &str = include_str!("../../../../ui/src/styles/tokens.css");
const LIGHT: &str = ":root {";
const DARK: &str = ":root[data-theme='dark'] {";

/// Red, green and blue, 0-255 each.
pub(crate) type Colour = [u8; 3];

/// The colour of a token (`ink` for `--ink`) in a theme; black where the sheet has none, which a
/// test forbids.
pub(crate) fn colour(theme: Theme, token: &str) -> Colour {
    let block = match theme {
        Theme::Light => LIGHT,
        Theme::Dark => DARK,
    };
    found(block, token).unwrap_or_default()
}

fn found(block: &str, token: &str) -> Option<Colour> {
    let declarations = SHEET.split_once(block)?.1.split_once('}')?.0;
    let name = format!("--{token}:");
    let value = declarations.split(';').find_map(|line| line.trim().strip_prefix(&name))?;
    let hex = value.trim().strip_prefix('#').filter(|hex| hex.len() == 6)?;
    let channel = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// Names a template knows colours by, and the tokens they are.
const NAMES: [(&str, &str); 8] = [
    ("ink", "ink"),
    ("muted", "muted"),
    ("hairline", "line"),
    ("accent", "accent"),
    ("paper-tint", "paper"),
    ("trust-colour", "trust"),
    ("care-colour", "care"),
    ("sell-colour", "sell"),
];

/// The colours of paper as a file the templates import.
pub(crate) static TEMPLATE: LazyLock<String> = LazyLock::new(|| {
    NAMES.iter().fold(String::new(), |mut file, (name, token)| {
        let [red, green, blue] = colour(Theme::Light, token);
        // Writing to a text cannot fail.
        let _written = writeln!(file, "#let {name} = rgb({red}, {green}, {blue})");
        file
    })
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_a_colour_in_both_themes() {
        for (_, token) in NAMES {
            for block in [LIGHT, DARK] {
                assert!(found(block, token).is_some(), "{token} in {block}");
            }
        }
        assert_eq!(colour(Theme::Light, "ink"), [0x1C, 0x25, 0x29]);
        assert_eq!(found(LIGHT, "no-such-token"), None);
    }
}
