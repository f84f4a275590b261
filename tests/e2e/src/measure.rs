//! How quick the window is: what it measures of itself, left for a benchmark that asks.

use crate::window::Window;
use anyhow::Result;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::{env, fs};

/// Names the folder in which a benchmark wants the milliseconds, one file for each measurement.
const WANTED: &str = "PLAINSAIL_MEASURED";

impl Window<'_> {
    /// Forgets what the window has measured so far.
    pub async fn measure_anew(&self) -> Result<()> {
        self.client.execute("performance.clearMeasures();", vec![]).await?;
        Ok(())
    }

    /// How often something was measured.
    pub async fn times_measured(&self, name: &str) -> Result<usize> {
        Ok(self.measured(name).await?.len())
    }

    /// Leaves the milliseconds of everything measured under a name.
    pub async fn leave_measured(&self, name: &str) -> Result<()> {
        leave(name, &self.measured(name).await?)
    }

    /// Calls a command from the page so many times, each when the one before is answered, and
    /// leaves the milliseconds under its name.
    pub async fn measure_command(&self, name: &str, given: Value, times: usize) -> Result<()> {
        let script = "const [command, given, times, done] = arguments; \
             (async () => { \
               const taken = []; \
               while (taken.length < times) { \
                 const since = performance.now(); \
                 await window.__TAURI_INTERNALS__.invoke(command, given); \
                 taken.push(performance.now() - since); \
               } \
               return taken; \
             })().then(done);";
        let arguments = vec![json!(name), given, json!(times)];
        let taken = self.client.execute_async(script, arguments).await?;
        leave(name, &serde_json::from_value::<Vec<f64>>(taken)?)
    }

    async fn measured(&self, name: &str) -> Result<Vec<f64>> {
        let taken = format!("performance.getEntriesByName('{name}').map((one) => one.duration)");
        Ok(serde_json::from_value(self.read(&taken).await?)?)
    }
}

fn leave(name: &str, taken: &[f64]) -> Result<()> {
    if let Some(folder) = env::var_os(WANTED).map(PathBuf::from) {
        fs::write(folder.join(format!("{name}.json")), json!(taken).to_string())?;
    }
    Ok(())
}
