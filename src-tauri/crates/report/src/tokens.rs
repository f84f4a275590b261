//! The colours of the window, read from its style sheet, so that screen and paper have one source.

use crate::chart::Theme;
use crate::colour::Colour;
use std::fmt::Write as _;

const SHEET: &str = include_str!("../../../../ui/src/styles/tokens.css");
const LIGHT: &str = ":root {";
const DARK: &str = ":root[data-theme='dark'] {";

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
    Colour::parse(value)
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

/// The colours of paper as a file the templates import; letters and marks in an owner's own colour,
/// if there is one.
pub(crate) fn template(own: Option<Colour>) -> String {
    NAMES.iter().fold(String::new(), |mut file, (name, token)| {
        let own = own.filter(|_| *token == "accent");
        let colour = own.unwrap_or_else(|| colour(Theme::Light, token));
        // Writing to a text cannot fail.
        let _written = writeln!(file, "#let {name} = rgb(\"{colour}\")");
        file
    })
}

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
        assert_eq!(colour(Theme::Light, "ink").to_string(), "#1c2529");
        assert_eq!(found(LIGHT, "no-such-token"), None);
    }
}
