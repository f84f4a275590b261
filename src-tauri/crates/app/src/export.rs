//! Files the owner takes along.

use crate::app::{App, id};
use crate::error::Failure;
use crate::file_name::safe;
use crate::view::{CommandError, ExportFormat, Exported, PictureFormat};
use plainsail_planner::message::Message;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

impl App {
    /// A name for the file, from the name of the business; allowed on every system.
    pub fn export_name(&self, plan: &str, format: ExportFormat) -> Result<String, CommandError> {
        let business = self.business(plan)?;
        let (key, ending) = match format {
            ExportFormat::Pdf => ("file-name-plan", "pdf"),
            ExportFormat::Summary => ("file-name-summary", "pdf"),
            ExportFormat::Png => ("file-name-picture", "png"),
            ExportFormat::Sheet => ("file-name-sheet", "png"),
            ExportFormat::Json => ("file-name-data", "json"),
        };
        Ok(safe(&business, &self.wording().text(key), ending))
    }

    /// The bytes of one file of a plan.
    pub fn render(&self, plan: &str, format: ExportFormat) -> Result<Vec<u8>, CommandError> {
        self.worded(id(plan).and_then(|plan| Ok(self.made(plan)?.render(format)?)))
    }

    /// Writes one file of a plan where the owner chose: all of it, or nothing.
    pub fn export_to(
        &self,
        plan: &str,
        format: ExportFormat,
        path: &Path,
    ) -> Result<Exported, CommandError> {
        let bytes = self.render(plan, format)?;
        self.write_to(path, &bytes)
    }

    /// A name for the file of a chart; allowed on every system.
    pub fn chart_name(
        &self,
        plan: &str,
        chart: &str,
        format: PictureFormat,
    ) -> Result<String, CommandError> {
        let business = self.business(plan)?;
        let made = self.worded(id(plan).and_then(|plan| self.made(plan)))?;
        let title = made.chart(chart).map_or("", |chart| chart.title.as_str());
        let ending = match format {
            PictureFormat::Png => "png",
            PictureFormat::Svg => "svg",
        };
        let name = format!("{business} - {title}");
        Ok(safe(&name, &self.wording().text("file-name-chart"), ending))
    }

    /// Writes a chart as a file of its own where the owner chose: all of it, or nothing.
    pub fn save_chart_to(
        &self,
        plan: &str,
        chart: &str,
        format: PictureFormat,
        path: &Path,
    ) -> Result<Exported, CommandError> {
        let drawn = id(plan).and_then(|plan| {
            let picture = self.made(plan)?.picture(chart, format);
            Ok(picture.ok_or(Failure::Internal)??)
        });
        self.write_to(path, &self.worded(drawn)?)
    }

    /// The name of the business, or what stands in for it.
    fn business(&self, plan: &str) -> Result<String, CommandError> {
        let answers = id(plan).and_then(|plan| self.store().answers(plan).map_err(Failure::from));
        let answers = self.worded(answers)?;
        let business = answers.text("business_name").unwrap_or_default().trim();
        Ok(if business.is_empty() {
            self.wording().text("business-unnamed")
        } else {
            business.to_owned()
        })
    }

    fn write_to(&self, path: &Path, bytes: &[u8]) -> Result<Exported, CommandError> {
        let replaced = path.exists();
        self.worded(write_whole(path, bytes).map_err(Failure::Export))?;
        let key = if replaced { "export-replaced" } else { "export-done" };
        let message = Message::new(key).with("file", name_of(path)).with("folder", folder_of(path));
        Ok(Exported {
            path: Some(path.to_string_lossy().into_owned()),
            message: self.wording().say(&message),
        })
    }

    /// What to say when a file could not be opened.
    pub fn open_error(&self, path: &Path) -> CommandError {
        let key = if path.exists() { "open-failed-there" } else { "reveal-failed-gone" };
        let message = self.wording().say(&Message::new(key).with("file", name_of(path)));
        CommandError { code: crate::view::ErrorCode::Storage, message }
    }

    /// What to say when the folder of the log could not be shown; `None` when there is no log.
    pub fn log_error(&self, path: Option<&Path>) -> CommandError {
        let message = match path {
            Some(path) => {
                Message::new("log-folder-failed").with("path", path.to_string_lossy().into_owned())
            }
            None => Message::new("log-none"),
        };
        CommandError {
            code: crate::view::ErrorCode::Storage,
            message: self.wording().say(&message),
        }
    }

    /// What to say when a file could not be shown in its folder.
    pub fn reveal_error(&self, path: &Path) -> CommandError {
        let key = if path.exists() { "reveal-failed-there" } else { "reveal-failed-gone" };
        let message = self.wording().say(&Message::new(key).with("file", name_of(path)));
        CommandError { code: crate::view::ErrorCode::Storage, message }
    }
}

/// Writes a file beside its place and puts it there when it is whole and on the disk; a file
/// that was there before stays as it was until then.
///
/// # Errors
/// When it cannot be written; nothing is left behind.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let unfinished = unfinished(path);
    let written = write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, path));
    if written.is_err() {
        // The reason for the failure matters more than a leftover that cannot be removed.
        let _left_behind = fs::remove_file(&unfinished);
    }
    written
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A name beside the file that no other export uses.
fn unfinished(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn folder_of(path: &Path) -> String {
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    folder.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.pdf");
        write_whole(&path, b"one").unwrap();
        write_whole(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert!(write_whole(&folder.path().join("gone/plan.pdf"), b"x").is_err());
        fs::create_dir(folder.path().join("taken")).unwrap();
        assert!(write_whole(&folder.path().join("taken"), b"x").is_err());
        let names: Vec<_> =
            fs::read_dir(&folder).unwrap().flatten().map(|e| e.file_name()).collect();
        assert_eq!(names.len(), 2, "{names:?}");
    }
}
