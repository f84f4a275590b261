//! A colour, and whether it can be read on another.

use std::fmt;

/// A colour of the screen (sRGB).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Colour {
    /// Red, green and blue, 0-255 each.
    pub channels: [u8; 3],
}

/// The ratio below which letters are hard to read (WCAG 2.2, success criterion 1.4.3).
pub const READABLE: f64 = 4.5;

impl Colour {
    /// White paper.
    pub const WHITE: Self = Self { channels: [255; 3] };

    /// Reads `#0f4c5c`, `0F4C5C` or the short `#07c`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits: Vec<u8> = text
            .strip_prefix('#')
            .unwrap_or(text)
            .chars()
            .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        match *digits.as_slice() {
            [r, g, b] => Some(Self { channels: [r * 17, g * 17, b * 17] }),
            [r, s, g, h, b, c] => Some(Self { channels: [r * 16 + s, g * 16 + h, b * 16 + c] }),
            _ => None,
        }
    }

    /// How bright it is to the eye, from 0 (black) to 1 (white): relative luminance, WCAG 2.2.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.channels.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// How far two colours stand apart, from 1 (not at all) to 21 (black on white), WCAG 2.2.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The same hue, darker where letters in it could not be read on this ground.
    #[must_use]
    pub fn readable_on(self, ground: Self) -> Self {
        let darker = |share: u16| {
            let channel = |c: u8| u8::try_from(u16::from(c) * share / 100).unwrap_or(c);
            Self { channels: self.channels.map(channel) }
        };
        let shades = (0..=100).rev().map(darker);
        shades.into_iter().find(|shade| shade.contrast(ground) >= READABLE).unwrap_or_default()
    }
}

impl fmt::Display for Colour {
    /// `#0f4c5c`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.channels;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn colours_are_read_as_people_write_them() {
        assert_eq!(colour("#0F4c5C").to_string(), "#0f4c5c");
        assert_eq!(colour(" 07c "), colour("#0077cc"));
        for wrong in ["", "#", "red", "#12345", "#1234567", "#ééé", "#-12345", "rgb(1,2,3)"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_the_published_one() {
        assert!((colour("#000").contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        assert!((colour("#777777").contrast(Colour::WHITE) - 4.478).abs() < 1e-3);
        assert!((colour("#0f4c5c").contrast(colour("#0f4c5c")) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_readable_colour_stays_and_a_light_one_keeps_its_hue() {
        assert_eq!(colour("#0f4c5c").readable_on(Colour::WHITE), colour("#0f4c5c"));
        let [red, green, blue] = colour("#ffd400").readable_on(Colour::WHITE).channels;
        assert!(red > green && green > 90 && blue == 0, "{red} {green} {blue}");
    }

    proptest! {
        #[test]
        fn letters_can_always_be_read(channels: [u8; 3]) {
            let paper = colour("#faf7f1");
            let shade = Colour { channels }.readable_on(paper);
            prop_assert!(shade.contrast(paper) >= READABLE);
            prop_assert!(shade.contrast(Colour::WHITE) >= READABLE);
        }
    }
}
