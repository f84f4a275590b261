//! Where the commands find the app: one for the life of the window.

use plainsail_app::App;
use plainsail_app::view::{CommandError, ErrorCode, ThemeChoice};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::log;

/// The app, or why it could not be opened: then every command answers with that, and the window
/// can show it.
pub struct Desk {
    app: Result<Arc<App>, CommandError>,
    /// Commands that are being carried out.
    running: AtomicUsize,
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
        Self { app, running: AtomicUsize::new(0), exported: Mutex::default() }
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
        self.running.fetch_add(1, Ordering::SeqCst);
        let answer = given.await.unwrap_or_else(|_panic| Err(app.internal_error()));
        self.running.fetch_sub(1, Ordering::SeqCst);
        if let Err(error) = &answer {
            note(command, error);
        }
        answer
    }

    /// Whether nothing is being carried out.
    pub fn is_idle(&self) -> bool {
        self.running.load(Ordering::SeqCst) == 0
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

#[cfg(test)]
mod tests {
    use super::*;
    use tauri::async_runtime::block_on;

    #[test]
    fn a_panic_is_answered_in_words_and_the_next_command_works() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(folder.path());
        let failed = block_on(desk.run::<()>("fails", |_| panic!("on purpose"))).unwrap_err();
        assert_eq!(failed.code, ErrorCode::Internal);
        assert!(failed.message.ends_with('.'), "{}", failed.message);
        assert!(desk.is_idle());
        assert!(block_on(desk.run("home", App::home)).is_ok());
    }

    #[test]
    fn data_that_cannot_be_opened_is_every_commands_answer() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("in the way");
        std::fs::write(&file, "not a folder").unwrap();
        let desk = Desk::open(&file);
        let failed = block_on(desk.run("home", App::home)).unwrap_err();
        assert_eq!(failed.code, ErrorCode::Storage);
        assert!(!failed.message.is_empty());
        assert_eq!(desk.theme(), ThemeChoice::System);
        assert_eq!(desk.open_example("bakery"), None);
    }

    #[test]
    fn examples_open_at_their_plan() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(folder.path());
        let address = desk.open_example("bakery").unwrap();
        assert!(address.starts_with("#/plan/") && address.ends_with("/summary"), "{address}");
        assert_eq!(desk.open_example("no such trade"), None);
    }

    #[test]
    fn only_files_exported_since_the_start_may_be_shown() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(folder.path());
        let exported = folder.path().join("plan.pdf");
        desk.remember(exported.clone());
        assert!(desk.has_exported(&exported));
        assert!(!desk.has_exported(Path::new("/etc/passwd")));
    }
}
