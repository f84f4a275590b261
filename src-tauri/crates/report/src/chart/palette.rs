//! Colours of the charts, light and dark.

use super::Theme;
use crate::document::Purpose;
use crate::tokens;
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

const WHITE: RGBColor = RGBColor(0xFF, 0xFF, 0xFF);
const NIGHT: RGBColor = RGBColor(0x12, 0x19, 0x1C);

impl Palette {
    /// The colours of a theme.
    pub fn of(theme: Theme) -> Self {
        let of = |token| {
            let [red, green, blue] = tokens::colour(theme, token);
            RGBColor(red, green, blue)
        };
        Self {
            ink: of("ink"),
            muted: of("muted"),
            line: of("line"),
            accent: of("accent"),
            purposes: [of("trust"), of("care"), of("sell")],
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
        let grounds = [(Theme::Light, RGBColor(0xFA, 0xF7, 0xF1)), (Theme::Dark, NIGHT)];
        let grounds = grounds.map(|(theme, ground)| (Palette::of(theme), ground));
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
