//! The logo and the colour of a business: choosing, taking away, taking back.

use crate::app::{App, id};
use crate::error::Failure;
use crate::view::{CommandError, HouseStyleView};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;
use plainsail_planner::message::Message;
use plainsail_report::colour::Colour;
use plainsail_report::house_style::HouseStyle;
use plainsail_report::logo::Logo;
use plainsail_store::{KeptStyle, PlanId, StylePart};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

/// More than any logo may have, so that a huge file is refused without being read.
const MOST_BYTES: u64 = 4_000_000;

#[expect(clippy::needless_pass_by_value, reason = "arguments are handed over as they arrived")]
impl App {
    /// The logo and the colour of the business a plan is for.
    pub fn house_style(&self, plan: String) -> Result<HouseStyleView, CommandError> {
        self.worded(id(&plan).and_then(|plan| self.house_style_view(plan)))
    }

    /// Chooses the colour, written as `#0f4c5c`; an empty text goes back to the app's own.
    pub fn set_colour(&self, plan: String, colour: String) -> Result<HouseStyleView, CommandError> {
        let colour = match Colour::parse(&colour) {
            None if !colour.trim().is_empty() => {
                let problem = Message::new("colour-not-read").with("typed", colour.trim());
                return self.worded(Err(Failure::Refused(problem)));
            }
            read => read,
        };
        let channels = colour.map(|colour| colour.channels);
        self.choose(&plan, StylePart::Colour, channels.as_ref().map(<[u8; 3]>::as_slice))
    }

    /// Takes the logo away.
    pub fn remove_logo(&self, plan: String) -> Result<HouseStyleView, CommandError> {
        self.choose(&plan, StylePart::Logo, None)
    }

    /// Takes the last change of logo or colour back.
    pub fn undo_house_style(&self, plan: String) -> Result<HouseStyleView, CommandError> {
        let undone = id(&plan).and_then(|plan| {
            let business = self.store().plan(plan)?.business;
            self.store().undo_house_style(business)?;
            self.house_style_view(plan)
        });
        self.worded(undone)
    }

    /// Takes the logo from a file of the owner's.
    pub fn set_logo(&self, plan: String, path: &Path) -> Result<HouseStyleView, CommandError> {
        let logo = file(path)
            .map_err(|_| Failure::Refused(Message::new("logo-not-opened")))
            .and_then(|bytes| Logo::read(&bytes).map_err(|e| Failure::Refused(e.message())));
        let logo = self.worded(logo)?;
        self.choose(&plan, StylePart::Logo, Some(logo.png()))
    }
}

impl App {
    fn choose(
        &self,
        plan: &str,
        part: StylePart,
        value: Option<&[u8]>,
    ) -> Result<HouseStyleView, CommandError> {
        let chosen = id(plan).and_then(|plan| {
            let business = self.store().plan(plan)?.business;
            self.store().set_house_style(business, part, value, self.clock.now())?;
            self.house_style_view(plan)
        });
        self.worded(chosen)
    }

    fn house_style_view(&self, plan: PlanId) -> Result<HouseStyleView, Failure> {
        let business = self.store().plan(plan)?.business;
        let kept = self.store().house_style(business)?;
        let undoable = kept.changed_at.is_some();
        let style = of(&kept);
        let picture = |logo: &Logo| format!("data:image/png;base64,{}", BASE64.encode(logo.png()));
        Ok(HouseStyleView {
            colour: style.colour.map(|colour| colour.to_string()),
            letters: style
                .letters()
                .filter(|letters| Some(*letters) != style.colour)
                .map(|letters| letters.to_string()),
            logo: style.logo.as_ref().map(picture),
            ground: style.ground().map(|ground| ground.to_string()),
            suggested: style.logo.iter().flat_map(Logo::colours).map(|c| c.to_string()).collect(),
            undoable,
        })
    }
}

/// What is kept, read. A logo that can no longer be read is none: no export fails for it.
pub fn of(kept: &KeptStyle) -> HouseStyle {
    let colour = kept.colour.as_deref().and_then(|bytes| bytes.try_into().ok());
    HouseStyle {
        colour: colour.map(|channels| Colour { channels }),
        logo: kept.logo.as_deref().and_then(Logo::kept),
    }
}

fn file(path: &Path) -> io::Result<Vec<u8>> {
    // Whatever is no file, such as a pipe, could be read for ever.
    if !path.metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}
