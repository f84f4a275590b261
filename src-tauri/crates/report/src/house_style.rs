//! How an owner's papers look: their logo and their colour.

use crate::chart::Theme;
use crate::colour::Colour;
use crate::logo::Logo;
use crate::tokens;
use serde_json::{Value, json};

/// The owner's logo and colour; without them papers look as the app does.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HouseStyle {
    /// The colour of the edge of the paper, of links and of marks.
    pub colour: Option<Colour>,
    /// The logo on the cover and on the page to pin up.
    pub logo: Option<Logo>,
}

impl HouseStyle {
    /// The colour as letters have it: darker, when it could not be read on paper.
    pub fn letters(&self) -> Option<Colour> {
        self.colour.map(|colour| colour.readable_on(tokens::colour(Theme::Light, "paper")))
    }

    /// What to set the logo on so that it can be seen: nothing, when paper will do; else the owner's
    /// colour or ink, whichever it stands apart from.
    pub fn ground(&self) -> Option<Colour> {
        let logo = self.logo.as_ref().filter(|logo| !logo.is_seen_on(Colour::WHITE))?;
        let ink = tokens::colour(Theme::Light, "ink");
        self.colour.into_iter().chain([ink]).find(|ground| logo.is_seen_on(*ground))
    }

    /// The same as the templates read it.
    pub(crate) fn told(&self) -> Value {
        json!({
            "edge": self.colour.unwrap_or_else(|| tokens::colour(Theme::Light, "accent")).to_string(),
            "logo": self.logo.as_ref().map(|logo| {
                json!({
                    "ratio": logo.ratio(),
                    "ground": self.ground().map(|ground| ground.to_string()),
                })
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::pdf::{Paper, plan_pdf, summary_pdf};

    fn style(colour: &str, svg: &str) -> HouseStyle {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"30\">{svg}</svg>"
        );
        HouseStyle { colour: Colour::parse(colour), logo: Logo::read(svg.as_bytes()).ok() }
    }

    const DARK: &str = "<circle cx=\"15\" cy=\"15\" r=\"15\" fill=\"#7a1f5c\"/>\
                        <path d=\"M40 5h50v20h-50z\" fill=\"#7a1f5c\"/>";
    const WHITE: &str = "<circle cx=\"15\" cy=\"15\" r=\"15\" fill=\"#fff\"/>\
                         <path d=\"M40 5h50v20h-50z\" fill=\"#fff\"/>";

    #[test]
    fn letters_of_a_light_colour_are_darker_and_a_dark_one_stays() {
        let paper = tokens::colour(Theme::Light, "paper");
        let light = style("#ffd400", DARK).letters().unwrap();
        assert!(light.contrast(paper) >= crate::colour::READABLE);
        assert_eq!(style("#7a1f5c", DARK).letters(), Colour::parse("#7a1f5c"));
        assert_eq!(HouseStyle::default().letters(), None);
    }

    #[test]
    fn a_white_logo_gets_a_ground_it_is_seen_on() {
        assert_eq!(style("#7a1f5c", DARK).ground(), None);
        assert_eq!(style("#7a1f5c", WHITE).ground(), Colour::parse("#7a1f5c"));
        assert_eq!(style("#ffd400", WHITE).ground(), Some(tokens::colour(Theme::Light, "ink")));
        assert_eq!(style("", WHITE).ground(), Some(tokens::colour(Theme::Light, "ink")));
    }

    #[test]
    fn papers_in_a_house_style_are_still_accessible() {
        let document = fixture::bakery();
        plan_pdf(&document, Paper::A4, &style("#7a1f5c", DARK)).unwrap().conforms("plan");
        let summary = summary_pdf(&document, Paper::UsLetter, &style("#ffd400", WHITE)).unwrap();
        assert_eq!(summary.pages, 1);
        summary.conforms("summary");
    }

    /// As they were last looked at. Other processors round the last bit of a curve differently.
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    #[test]
    fn papers_in_a_house_style_are_as_they_were() {
        use crate::png::{pages, summary_png};
        use crate::typeset::Form;
        let document = fixture::bakery();
        let (purple, yellow) = (style("#7a1f5c", DARK), style("#ffd400", WHITE));
        let first = |form, style| pages(&document, form, style).unwrap().swap_remove(0);
        crate::golden::check(&[
            ("style-cover.png".to_owned(), first(Form::Plan, &purple)),
            ("style-summary.png".to_owned(), first(Form::Summary, &yellow)),
            ("style-picture.png".to_owned(), summary_png(&document, &purple, 360).unwrap().bytes),
        ]);
    }
}
