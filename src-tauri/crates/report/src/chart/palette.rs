//! Colours of the charts, light and dark.

use super::Theme;
use crate::document::Purpose;
use plotters::style::RGBColor;

/// The colours one drawing uses.
#[derive(Debug, Clone, Copy)]
pub(super) struct Palette {
    /// Text.
    pub ink: RGBColor,
    /// Second text and thin lines that must be seen.
    pub muted: RGBColor,
    /// Hairlines and tracks.
    pub line: RGBColor,
    /// The likely path, dots that count.
    pub accent: RGBColor,
    purposes: [RGBColor; 3],
}

const LIGHT: Palette = Palette {
    ink: RGBColor(0x1C, 0x25, 0x29),
    muted: RGBColor(0x56, 0x63, 0x6A),
    line: RGBColor(0xE5, 0xDE, 0xD1),
    accent: RGBColor(0x0F, 0x4C, 0x5C),
    purposes: [RGBColor(0x0F, 0x4C, 0x5C), RGBColor(0xB9, 0x77, 0x0E), RGBColor(0xA8, 0x44, 0x2F)],
};

const DARK: Palette = Palette {
    ink: RGBColor(0xEC, 0xE7, 0xDC),
    muted: RGBColor(0x9F, 0xAC, 0xB0),
    line: RGBColor(0x2B, 0x37, 0x3B),
    accent: RGBColor(0x7C, 0xC4, 0xC4),
    purposes: [RGBColor(0x6D, 0xB9, 0xBC), RGBColor(0xE3, 0xA9, 0x4A), RGBColor(0xE5, 0x84, 0x69)],
};

const WHITE: RGBColor = RGBColor(0xFF, 0xFF, 0xFF);
const NIGHT: RGBColor = RGBColor(0x12, 0x19, 0x1C);

impl Palette {
    /// The colours of a theme.
    pub fn of(theme: Theme) -> Self {
        match theme {
            Theme::Light => LIGHT,
            Theme::Dark => DARK,
        }
    }

    /// The colour of a purpose.
    pub fn purpose(&self, purpose: Purpose) -> RGBColor {
        match purpose {
            Purpose::Trust => self.purposes[0],
            Purpose::Care => self.purposes[1],
            Purpose::Sell => self.purposes[2],
        }
    }

    /// The text colour that reads best on a fill.
    pub fn on(fill: RGBColor) -> RGBColor {
        if contrast(WHITE, fill) >= contrast(NIGHT, fill) { WHITE } else { NIGHT }
    }
}

/// WCAG 2 contrast ratio of two colours, 1-21.
pub(super) fn contrast(a: RGBColor, b: RGBColor) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(RGBColor(red, green, blue): RGBColor) -> f64 {
    let linear = |channel: u8| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_graphics_have_enough_contrast() {
        let grounds = [(LIGHT, RGBColor(0xFA, 0xF7, 0xF1)), (DARK, NIGHT)];
        for (palette, ground) in grounds {
            assert!(contrast(palette.ink, ground) >= 4.5);
            assert!(contrast(palette.muted, ground) >= 4.5);
            for fill in palette.purposes {
                assert!(contrast(fill, ground) >= 3.0, "{fill:?}");
                assert!(contrast(Palette::on(fill), fill) >= 4.5, "{fill:?}");
            }
        }
    }
}
