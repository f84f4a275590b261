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

    /// What is cut off sideways at this size: nothing may be.
    pub async fn check_fits(&self, name: &str, size: Size) -> Result<()> {
        let wide: Value = self
            .read("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            .await?;
        ensure!(wide.as_f64() == Some(0.0), "{name} is {wide} px too wide for {size:?}");
        Ok(())
    }
}

/// Where pictures go; `None` when none are wanted.
pub fn wanted() -> Option<PathBuf> {
    env::var_os("PLAINSAIL_PICTURES").map(PathBuf::from)
}
