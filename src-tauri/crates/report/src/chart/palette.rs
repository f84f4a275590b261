//! Colours of the charts, light and dark.

use super::Theme;
use crate::colour::Colour;
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
            let [red, green, blue] = tokens::colour(theme, token).channels;
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

/// How far two colours stand apart, 1-21.
fn contrast(RGBColor(a, b, c): RGBColor, RGBColor(x, y, z): RGBColor) -> f64 {
    Colour { channels: [a, b, c] }.contrast(Colour { channels: [x, y, z] })
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
