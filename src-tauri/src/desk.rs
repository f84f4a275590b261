//! Where the commands find the app: one for the life of the window.

use plainsail_app::App;
use plainsail_app::view::{CommandError, ErrorCode, ThemeChoice};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::log;

/// The app, or why it could not be opened: then every command answers with that, and the window
/// can show it.
pub struct Desk {
    app: Result<Arc<App>, CommandError>,
    /// Files exported since the start: the only ones the window may have shown.
    exported: Mutex<BTreeSet<PathBuf>>,
}

impl Desk {
    /// A desk with the app whose data lies in this folder.
    pub fn open(data_dir: &Path) -> Self {
        let app = App::open(data_dir).map(Arc::new);
        if let Err(error) = &app {
            log::line("the data could not be opened", &format!("{error:?}"));
        }
        Self { app, exported: Mutex::default() }
    }

    /// The app itself, for work of a moment.
    pub fn app(&self) -> Result<Arc<App>, CommandError> {
        self.app.clone()
    }

    /// Opens an example; its address inside the window, or `None` when there is no such example.
    pub fn open_example(&self, name: &str) -> Option<String> {
        let opened = self.app().and_then(|app| app.open_example(name.to_owned()));
        opened
            .inspect_err(|error| note("open_example", error))
            .map(|plan| format!("#/plan/{plan}/summary"))
            .ok()
    }

    /// Light, dark or the system's, as the owner chose.
    pub fn theme(&self) -> ThemeChoice {
        let settings = self.app().and_then(|app| app.settings());
        settings.map_or(ThemeChoice::System, |settings| settings.theme)
    }

    /// Runs a command off the main thread, so that the window never waits for it. A panic in it
    /// is answered as an internal error; [`crate::crash`] has logged it by then.
    pub async fn run<T: Send + 'static>(
        &self,
        command: &'static str,
        work: impl FnOnce(&App) -> Result<T, CommandError> + Send + 'static,
    ) -> Result<T, CommandError> {
        let app = self.app()?;
        let given = tauri::async_runtime::spawn_blocking({
            let app = Arc::clone(&app);
            move || work(&app)
        });
        let answer = given.await.unwrap_or_else(|_panic| Err(app.internal_error()));
        if let Err(error) = &answer {
            note(command, error);
        }
        answer
    }

    /// Remembers a file that was exported.
    pub fn remember(&self, path: PathBuf) {
        self.exported.lock().unwrap_or_else(PoisonError::into_inner).insert(path);
    }

    /// Whether a file was exported since the start.
    pub fn has_exported(&self, path: &Path) -> bool {
        self.exported.lock().unwrap_or_else(PoisonError::into_inner).contains(path)
    }
}

/// Notes a failed command. "Not ready" is an answer, not a failure.
fn note(command: &'static str, error: &CommandError) {
    if error.code != ErrorCode::NotReady {
        log::line(&format!("{command} failed"), &format!("{error:?}"));
    }
}
