//! The only hand a journey has: keys go to whatever has the focus, as they do for an owner.

use crate::window::Window;
use anyhow::{Result, bail};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::json;

/// More stops than any screen has.
const MOST_STOPS: usize = 120;

impl Window<'_> {
    /// Presses one key.
    pub async fn press(&self, key: Key) -> Result<()> {
        self.keys(&[key.into()]).await
    }

    /// Types a text.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        let keys: Vec<char> = text.chars().collect();
        self.keys(&keys).await
    }

    /// Types over whatever the field holds.
    pub async fn retype(&self, text: &str) -> Result<()> {
        self.press_with_control('a').await?;
        if text.is_empty() { self.press(Key::Backspace).await } else { self.type_text(text).await }
    }

    /// Presses a key while Control is held.
    pub async fn press_with_control(&self, key: char) -> Result<()> {
        let pressed = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: Key::Control.into() })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: Key::Control.into() });
        self.client.perform_actions(pressed).await?;
        Ok(())
    }

    async fn keys(&self, keys: &[char]) -> Result<()> {
        let pressed = keys.iter().fold(KeyActions::new("keyboard".to_owned()), |actions, &key| {
            actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key })
        });
        self.client.perform_actions(pressed).await?;
        Ok(())
    }

    /// Moves the focus with Tab until it is on what a selector names.
    pub async fn tab_to(&self, selector: &str) -> Result<()> {
        for _ in 0..MOST_STOPS {
            if self.focus_is_on(selector).await? {
                return Ok(());
            }
            self.press(Key::Tab).await?;
        }
        bail!("Tab never reaches {selector}; the window shows: {}", self.shows().await?)
    }

    /// Whether the focus is on what a selector names.
    pub async fn focus_is_on(&self, selector: &str) -> Result<bool> {
        let script = "return document.activeElement?.matches(arguments[0]) ?? false;";
        Ok(self.client.execute(script, vec![json!(selector)]).await? == json!(true))
    }

    /// Moves to what a selector names and presses Enter on it.
    pub async fn enter_on(&self, selector: &str) -> Result<()> {
        self.tab_to(selector).await?;
        self.press(Key::Enter).await
    }
}
