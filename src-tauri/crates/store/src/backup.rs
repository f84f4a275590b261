//! Verified copies of the file, and what to do when the file itself is damaged.

use crate::db::{FILE, sealed};
use crate::{StoreError, migration};
use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::{Path, PathBuf};

/// Copies of the last days are all kept, up to this many; older ones are thinned to one a week.
const RECENT: usize = 7;
const WEEKS: usize = 8;

/// Writes a copy of the open file and checks it before it gets its name.
///
/// # Errors
/// When the copy cannot be written or is not whole; there is no copy then.
pub fn write(connection: &Connection, folder: &Path, now: Timestamp) -> Result<(), StoreError> {
    let folder = backups(folder);
    fs::create_dir_all(&folder)?;
    let unfinished = folder.join("unfinished.db");
    remove_if_there(&unfinished)?;
    connection.backup("main", &unfinished, None)?;
    sealed(&unfinished)?;
    check(&unfinished)?;
    flush(&unfinished)?;
    fs::rename(&unfinished, folder.join(format!("plainsail-{}.db", stamp(now))))?;
    thin(&folder)
}

/// Whether the newest copy is older than a day.
pub fn is_due(folder: &Path, now: Timestamp) -> bool {
    let day_ago = now.as_second() - 24 * 60 * 60;
    let since = Timestamp::from_second(day_ago).unwrap_or(now);
    let newest = list(&backups(folder)).into_iter().next_back();
    newest.is_none_or(|newest| name_of(&newest) < format!("plainsail-{}.db", stamp(since)))
}

/// Whether there is any copy.
pub fn any(folder: &Path) -> bool {
    !list(&backups(folder)).is_empty()
}

/// Moves the damaged file aside under a dated name and puts the newest whole copy in its place.
///
/// Gives the name the damaged file has now, and whether a copy could be restored.
pub fn repair(folder: &Path, now: Timestamp) -> Result<(PathBuf, bool), StoreError> {
    let aside = set_aside(folder, now)?;
    for copy in list(&backups(folder)).into_iter().rev() {
        if check(&copy).is_ok() {
            let unfinished = folder.join("restoring.db");
            fs::copy(&copy, &unfinished)?;
            flush(&unfinished)?;
            fs::rename(&unfinished, folder.join(FILE))?;
            return Ok((aside, true));
        }
    }
    Ok((aside, false))
}

fn set_aside(folder: &Path, now: Timestamp) -> Result<PathBuf, StoreError> {
    let mut name = format!("damaged-{}", stamp(now));
    while folder.join(format!("{name}.db")).exists() {
        name.push_str("-again");
    }
    let aside = folder.join(format!("{name}.db"));
    for suffix in ["-wal", "-shm", ""] {
        let from = with_suffix(&folder.join(FILE), suffix);
        if from.exists() {
            fs::rename(from, with_suffix(&aside, suffix))?;
        }
    }
    Ok(aside)
}

/// Opens a copy and lets SQLite go through all of it.
fn check(path: &Path) -> Result<(), StoreError> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    migration::version(&connection)?;
    integrity(&connection)
}

/// # Errors
/// [`StoreError::Damaged`] with the first thing found.
pub fn integrity(connection: &Connection) -> Result<(), StoreError> {
    let found: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(StoreError::Damaged(found)) }
}

/// Deletes copies that the schedule no longer keeps. A copy that cannot be deleted stays.
fn thin(folder: &Path) -> Result<(), StoreError> {
    let newest_first: Vec<PathBuf> = list(folder).into_iter().rev().collect();
    let mut weeks: Vec<String> = Vec::new();
    for copy in newest_first.iter().skip(RECENT) {
        let week = week_of(copy);
        if weeks.contains(&week) || weeks.len() == WEEKS {
            remove_if_there(copy)?;
        } else {
            weeks.push(week);
        }
    }
    Ok(())
}

/// A name for the week a copy was made in; the copy's own name when it has no readable date.
fn week_of(copy: &Path) -> String {
    let name = name_of(copy);
    let date = name.strip_prefix("plainsail-").and_then(|rest| rest.get(..10));
    match date.and_then(|date| date.parse::<jiff::civil::Date>().ok()) {
        Some(date) => {
            let week = date.iso_week_date();
            format!("{}-{}", week.year(), week.week())
        }
        None => name,
    }
}

/// Waits until a file is on the disk.
fn flush(path: &Path) -> Result<(), StoreError> {
    Ok(fs::OpenOptions::new().write(true).open(path)?.sync_all()?)
}

/// The copies in a folder, the oldest first.
fn list(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut copies: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| {
            let name = name_of(path);
            name.starts_with("plainsail-") && path.extension().is_some_and(|e| e == "db")
        })
        .collect();
    copies.sort();
    copies
}

fn backups(folder: &Path) -> PathBuf {
    folder.join("backups")
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn remove_if_there(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// A moment as part of a file name that sorts by time and is allowed on every system.
fn stamp(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_thinned_to_one_a_week() {
        let folder = tempfile::tempdir().unwrap();
        let first: Timestamp = "2026-01-05T10:00:00Z".parse().unwrap();
        for day in 0..200 {
            let moment = Timestamp::from_second(first.as_second() + day * 86_400).unwrap();
            fs::write(folder.path().join(format!("plainsail-{}.db", stamp(moment))), "").unwrap();
            thin(folder.path()).unwrap();
        }
        let kept = list(folder.path());
        assert_eq!(kept.len(), RECENT + WEEKS);
        assert!(name_of(kept.last().unwrap()).starts_with("plainsail-2026-07-23"));
        assert!(name_of(&kept[0]).as_str() < "plainsail-2026-06-01");
    }
}
