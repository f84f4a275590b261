//! Whatever is on screen, looked at: by axe for accessibility, and as a picture.

use crate::sandbox;
use crate::window::{Size, Window};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::env;
use std::fs;
use std::path::PathBuf;

/// The accessibility checker, as npm brings it.
const AXE: &str = "ui/node_modules/axe-core/axe.min.js";

impl Window<'_> {
    /// Fails when axe finds anything wrong with what is on screen.
    pub async fn check_accessibility(&self, name: &str) -> Result<()> {
        if self.read("typeof window.axe").await? != "object" {
            let axe = fs::read_to_string(sandbox::repository().join(AXE))
                .with_context(|| format!("{AXE} is missing: run `npm ci` in ui"))?;
            self.client.execute(&axe, vec![]).await?;
        }
        self.rest().await?;
        let script = "const done = arguments[0]; \
             axe.run(document, { resultTypes: ['violations'] }).then( \
               (found) => done(found.violations.map((violation) => ({ \
                 rule: violation.id, help: violation.help, \
                 where: violation.nodes.map((node) => \
                   node.target.join(' ') + ': ' + node.failureSummary), \
               }))), \
               (error) => done([{ rule: 'axe', help: String(error) }]));";
        let found = self.client.execute_async(script, vec![]).await?;
        let clean = found.as_array().is_some_and(Vec::is_empty);
        ensure!(clean, "axe on {name}: {}", serde_json::to_string_pretty(&found)?);
        Ok(())
    }

    /// Keeps a picture of the window when pictures are wanted. The name is `group.screen`.
    pub async fn picture(&self, name: &str) -> Result<()> {
        let Some(folder) = wanted() else { return Ok(()) };
        fs::create_dir_all(&folder)?;
        let picture = self.client.screenshot().await?;
        fs::write(folder.join(format!("{name}.png")), picture)?;
        Ok(())
    }

    /// Waits until every chart is drawn and nothing moves, with neither a caret, which blinks, nor
    /// scrollbars, which fade: two pictures of one state are then the same.
    pub async fn hold_still(&self) -> Result<()> {
        self.client.execute(WITHOUT_CARET, vec![]).await?;
        self.wait("the charts and pages", DRAWN).await?;
        self.rest().await
    }

    /// What is cut off sideways at this size: nothing may be.
    pub async fn check_fits(&self, name: &str, size: Size) -> Result<()> {
        let wide: Value = self
            .read("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            .await?;
        ensure!(wide.as_f64() == Some(0.0), "{name} is {wide} px too wide for {size:?}");
        Ok(())
    }

    /// Fails when words are cut: by an edge that hides them, or because they are wider than the
    /// element that holds them.
    pub async fn check_whole(&self, name: &str) -> Result<()> {
        let cut = self.read(CUT).await?;
        let none = cut.as_array().is_some_and(Vec::is_empty);
        ensure!(none, "{name} cuts words: {}", serde_json::to_string_pretty(&cut)?);
        Ok(())
    }
}

/// A style sheet of the test's own; the page's rules forbid one in its markup.
const WITHOUT_CARET: &str = "if (!window.heldStill) { \
     window.heldStill = new CSSStyleSheet(); \
     window.heldStill.replaceSync('* { \
       caret-color: transparent !important; scrollbar-width: none !important }'); \
     document.adoptedStyleSheets.push(window.heldStill); \
   }";

/// Whether every chart, every page in sight and the people around a town are there.
const DRAWN: &str = "[...document.querySelectorAll('figure .picture')].every((chart) => \
     chart.querySelector('svg') !== null) && \
   [...document.querySelectorAll('.place .reach')].every((people) => people.innerText) && \
   [...document.images].every((image) => image.complete)";

/// Elements with words of their own that stick out sideways. What is hidden from the eye on purpose
/// is as small as a dot; fields scroll.
const CUT: &str = "[...document.querySelectorAll('body *')].filter((element) => { \
     const own = [...element.childNodes].some((node) => \
       node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''); \
     if (!own || element.closest('svg, input, textarea, select, option')) return false; \
     const { width, height } = element.getBoundingClientRect(); \
     if (width <= 2 || height <= 2) return false; \
     const inline = getComputedStyle(element).display === 'inline'; \
     return !inline && element.scrollWidth > element.clientWidth + 1; \
   }).map((element) => element.tagName + '.' + element.className + ': ' + \
     element.textContent.trim().slice(0, 80))";

/// Where pictures go; `None` when none are wanted.
pub fn wanted() -> Option<PathBuf> {
    env::var_os("PLAINSAIL_PICTURES").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}
