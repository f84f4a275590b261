//! The log: what happened, for the owner to open or send; never what was typed.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

/// Largest log in bytes; a longer one is put aside at the next start.
const LARGEST: u64 = 1 << 20;

static LOG: OnceLock<Log> = OnceLock::new();

struct Log {
    path: PathBuf,
    file: Mutex<File>,
}

/// Opens the log in this folder. Without one (a full disk, a folder that may not be written) the
/// program runs on, and only the log is missing.
pub fn open(folder: &Path) {
    if let Ok(log) = Log::open(folder) {
        let _ = LOG.set(log);
    }
}

/// Writes a line with the time. `about` is one short line; what follows in `details` is indented.
pub fn line(about: &str, details: &str) {
    if let Some(log) = LOG.get() {
        log.line(about, details);
    }
}

/// Where the log lies; `None` when there is none.
pub fn path() -> Option<&'static Path> {
    LOG.get().map(|log| log.path.as_path())
}

impl Log {
    fn open(folder: &Path) -> std::io::Result<Self> {
        fs::create_dir_all(folder)?;
        let path = folder.join("plainsail.log");
        if fs::metadata(&path).is_ok_and(|log| log.len() > LARGEST) {
            fs::rename(&path, folder.join("plainsail.old.log"))?;
        }
        let file = OpenOptions::new().create(true).append(true).open(&path)?;
        Ok(Self { path, file: Mutex::new(file) })
    }

    fn line(&self, about: &str, details: &str) {
        let now = jiff::Timestamp::now();
        let details = details.lines().fold(String::new(), |text, line| text + "\n    " + line);
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(file, "{now:.3} {about}{details}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_added_and_a_long_log_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        Log::open(folder.path()).unwrap().line("start", "");
        Log::open(folder.path()).unwrap().line("panic", "here\nand there");
        let path = folder.path().join("plainsail.log");
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains("Z start\n"), "{text}");
        assert!(text.ends_with("panic\n    here\n    and there\n"), "{text}");

        let long = usize::try_from(LARGEST).unwrap() + 1;
        fs::write(&path, "x".repeat(long)).unwrap();
        Log::open(folder.path()).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().len(), 0);
        assert!(folder.path().join("plainsail.old.log").exists());
    }
}
