//! Opening the file: its settings, its version, its repair.

use crate::migration::Version;
use crate::{StoreError, backup, migration};
use jiff::Timestamp;
use plainsail_planner::message::Message;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Name of the file in its folder.
pub const FILE: &str = "plainsail.db";

/// The open file of answers.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
}

/// A store, and what the owner must know about how it was opened.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// Something that was repaired.
    pub notice: Option<Notice>,
}

/// What was done about a damaged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The last whole copy was put in its place.
    Restored {
        /// Where the damaged file lies now.
        kept: PathBuf,
    },
    /// There was no whole copy; a new file was begun.
    BegunAnew {
        /// Where the damaged file lies now.
        kept: PathBuf,
    },
}

impl Notice {
    /// What to tell the owner.
    pub fn message(&self) -> Message {
        let (key, kept) = match self {
            Self::Restored { kept } => ("notice-restored", kept),
            Self::BegunAnew { kept } => ("notice-begun-anew", kept),
        };
        let name = kept.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Message::new(key).with("file", name)
    }
}

impl Store {
    /// Opens the file in this folder, making both when they are not there.
    ///
    /// A file of an older version is copied, the copy checked, and only then brought up to date.
    /// A damaged file is moved aside and the newest whole copy takes its place.
    ///
    /// # Errors
    /// [`StoreError::Newer`] for a file of a newer app, which is left alone; otherwise when the
    /// folder or the file cannot be written.
    pub fn open(folder: &Path, now: Timestamp) -> Result<Opened, StoreError> {
        fs::create_dir_all(folder)?;
        let attempt = if is_emptied(folder) {
            Err(StoreError::Damaged(String::new()))
        } else {
            Self::open_whole(folder, now)
        };
        match attempt {
            Ok(store) => Ok(Opened { store, notice: None }),
            Err(StoreError::Damaged(_)) => {
                let (kept, restored) = backup::repair(folder, now)?;
                let store = Self::open_whole(folder, now)?;
                let notice =
                    if restored { Notice::Restored { kept } } else { Notice::BegunAnew { kept } };
                Ok(Opened { store, notice: Some(notice) })
            }
            Err(other) => Err(other),
        }
    }

    fn open_whole(folder: &Path, now: Timestamp) -> Result<Self, StoreError> {
        let mut connection = Connection::open(folder.join(FILE))?;
        connection.busy_timeout(Duration::from_secs(5))?;
        let version = migration::version(&connection)?;
        backup::integrity(&connection)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        match version {
            Version::Empty => migration::migrate(&mut connection)?,
            Version::Older => {
                backup::write(&connection, folder, now)?;
                migration::migrate(&mut connection)?;
            }
            Version::Current if backup::is_due(folder, now) => {
                backup::write(&connection, folder, now)?;
            }
            Version::Current => {}
        }
        Ok(Self { connection })
    }

    /// A transaction that holds the right to write from its start.
    pub(crate) fn write(&mut self) -> Result<Transaction<'_>, StoreError> {
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}

/// Turns a copy into one file that opens without a log beside it.
pub fn sealed(path: &Path) -> Result<(), StoreError> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    Ok(())
}

/// An empty file where there are copies was not empty when they were made.
fn is_emptied(folder: &Path) -> bool {
    let empty = fs::metadata(folder.join(FILE)).is_ok_and(|found| found.len() == 0);
    let logged = folder.join(format!("{FILE}-wal")).exists();
    empty && !logged && backup::any(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Given, PlanId};
    use plainsail_planner::answer::{Answer, Value};

    fn now() -> Timestamp {
        "2026-11-21T20:00:00Z".parse().unwrap()
    }

    fn later(hours: i64) -> Timestamp {
        Timestamp::from_second(now().as_second() + hours * 3600).unwrap()
    }

    fn open(folder: &Path, now: Timestamp) -> Store {
        let opened = Store::open(folder, now).unwrap();
        assert_eq!(opened.notice, None);
        opened.store
    }

    fn name(text: &str) -> Given {
        let answer = Answer::Given(Value::Text(text.to_owned()));
        Given::Answer { answer, typed: Some(text.to_owned()) }
    }

    fn with_one_answer(folder: &Path) -> PlanId {
        let mut store = open(folder, now());
        let business = store.add_business(now()).unwrap();
        let plan = store.add_plan(business, None, now()).unwrap();
        store.record(plan, "business_name", &name("Harbour Lane"), now()).unwrap();
        plan
    }

    fn name_in(store: &Store, plan: PlanId) -> Option<String> {
        store.answers(plan).unwrap().text("business_name").map(str::to_owned)
    }

    #[test]
    fn the_file_is_kept_as_safely_as_sqlite_can() {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), now());
        let pragma = |name: &str| -> String {
            let value: rusqlite::types::Value =
                store.connection.pragma_query_value(None, name, |row| row.get(0)).unwrap();
            format!("{value:?}")
        };
        assert_eq!(pragma("journal_mode"), "Text(\"wal\")");
        assert_eq!(pragma("synchronous"), "Integer(2)");
        assert_eq!(pragma("foreign_keys"), "Integer(1)");
    }

    #[test]
    fn a_power_cut_loses_nothing_that_was_kept() {
        let folder = tempfile::tempdir().unwrap();
        let plan = with_one_answer(folder.path());
        let store = open(folder.path(), now());
        // What a power cut leaves: the file and its log as they are, nothing closed.
        let after = tempfile::tempdir().unwrap();
        let mut cut = open(folder.path(), now());
        cut.record(plan, "business_name", &name("Harbour Lane Bakery"), later(1)).unwrap();
        let unfinished = cut.write().unwrap();
        unfinished.execute("DELETE FROM answer", []).unwrap();
        for file in fs::read_dir(folder.path()).unwrap().flatten() {
            if file.file_type().unwrap().is_file() && !file.path().ends_with("plainsail.db-shm") {
                fs::copy(file.path(), after.path().join(file.file_name())).unwrap();
            }
        }
        drop(unfinished);
        drop(store);
        let reopened = open(after.path(), later(2));
        assert_eq!(name_in(&reopened, plan).as_deref(), Some("Harbour Lane Bakery"));
    }

    #[test]
    fn two_windows_on_one_file_both_keep_their_answers() {
        let folder = tempfile::tempdir().unwrap();
        let plan = with_one_answer(folder.path());
        let (mut a, mut b) = (open(folder.path(), now()), open(folder.path(), now()));
        a.record(plan, "offer", &name("A free coffee"), later(1)).unwrap();
        b.record(plan, "difference", &name("Sourdough"), later(1)).unwrap();
        assert_eq!(a.answers(plan).unwrap().text("difference"), Some("Sourdough"));
        assert_eq!(b.answers(plan).unwrap().text("offer"), Some("A free coffee"));
    }

    #[test]
    fn a_full_disk_is_an_error_and_what_was_kept_stays() {
        let folder = tempfile::tempdir().unwrap();
        let plan = with_one_answer(folder.path());
        let mut store = open(folder.path(), now());
        store.connection.pragma_update(None, "max_page_count", 1).unwrap();
        let long = name(&"x".repeat(100_000));
        assert!(matches!(store.record(plan, "offer", &long, later(1)), Err(StoreError::Full)));
        assert_eq!(name_in(&store, plan).as_deref(), Some("Harbour Lane"));
    }

    #[test]
    fn a_file_that_cannot_be_written_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let plan = with_one_answer(folder.path());
        let mut store = open(folder.path(), now());
        store.connection.pragma_update(None, "query_only", true).unwrap();
        let refused = store.record(plan, "offer", &name("Coffee"), later(1));
        assert!(matches!(refused, Err(StoreError::ReadOnly)), "{refused:?}");
        assert_eq!(name_in(&store, plan).as_deref(), Some("Harbour Lane"));

        let in_a_file = folder.path().join(FILE).join("folder");
        let unopened = Store::open(&in_a_file, now()).unwrap_err();
        assert!(matches!(unopened, StoreError::ReadOnly), "{unopened:?}");
    }

    #[test]
    fn an_older_file_is_copied_before_it_is_brought_up_to_date() {
        let folder = tempfile::tempdir().unwrap();
        let old = Connection::open(folder.path().join(FILE)).unwrap();
        old.execute_batch(crate::table::business::MIGRATION).unwrap();
        old.execute("INSERT INTO business VALUES ('b', 'Harbour Lane', 0, 0)", []).unwrap();
        old.pragma_update(None, "user_version", 1).unwrap();
        drop(old);
        let store = open(folder.path(), now());
        assert!(store.plans().unwrap().is_empty());
        let copy = folder.path().join("backups/plainsail-2026-11-21T200000Z.db");
        let copied = Connection::open(copy).unwrap();
        let name: String =
            copied.query_row("SELECT name FROM business", [], |row| row.get(0)).unwrap();
        assert_eq!(name, "Harbour Lane");
        assert_eq!(migration::version(&copied).unwrap(), Version::Older);
    }

    #[test]
    fn a_newer_file_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        with_one_answer(folder.path());
        let store = open(folder.path(), now());
        store.connection.pragma_update(None, "user_version", 99).unwrap();
        drop(store);
        let refused = Store::open(folder.path(), now()).unwrap_err();
        assert!(matches!(refused, StoreError::Newer { found: 99, .. }), "{refused:?}");
        let connection = Connection::open(folder.path().join(FILE)).unwrap();
        let answers: i64 =
            connection.query_row("SELECT COUNT(*) FROM answer", [], |row| row.get(0)).unwrap();
        assert_eq!(answers, 1);
    }

    fn damage(folder: &Path) {
        let path = folder.join(FILE);
        let mut bytes = fs::read(&path).unwrap();
        let middle = bytes.len() / 3;
        bytes[middle..].fill(0xA5);
        fs::write(&path, bytes).unwrap();
    }

    fn open_repaired(folder: &Path, now: Timestamp) -> (Store, Notice) {
        let opened = Store::open(folder, now).unwrap();
        (opened.store, opened.notice.unwrap())
    }

    #[test]
    fn a_damaged_file_is_kept_aside_and_the_last_copy_restored() {
        let folder = tempfile::tempdir().unwrap();
        let plan = with_one_answer(folder.path());
        drop(open(folder.path(), later(25)));
        damage(folder.path());
        let (store, notice) = open_repaired(folder.path(), later(26));
        let kept = folder.path().join("damaged-2026-11-22T220000Z.db");
        assert_eq!(notice, Notice::Restored { kept: kept.clone() });
        assert!(kept.exists());
        assert_eq!(name_in(&store, plan).as_deref(), Some("Harbour Lane"));
    }

    #[test]
    fn a_damaged_copy_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let plan = with_one_answer(folder.path());
        drop(open(folder.path(), later(25)));
        fs::write(folder.path().join("backups/plainsail-2026-12-01T000000Z.db"), "junk").unwrap();
        damage(folder.path());
        let (store, _) = open_repaired(folder.path(), later(26));
        assert_eq!(name_in(&store, plan).as_deref(), Some("Harbour Lane"));
    }

    #[test]
    fn without_a_copy_a_new_file_is_begun() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), "this is no file of answers ".repeat(100)).unwrap();
        let (store, notice) = open_repaired(folder.path(), now());
        assert!(matches!(notice, Notice::BegunAnew { .. }));
        assert!(store.plans().unwrap().is_empty());
    }

    #[test]
    fn an_emptied_file_is_restored() {
        let folder = tempfile::tempdir().unwrap();
        let plan = with_one_answer(folder.path());
        drop(open(folder.path(), later(25)));
        fs::write(folder.path().join(FILE), "").unwrap();
        let (store, _) = open_repaired(folder.path(), later(26));
        assert_eq!(name_in(&store, plan).as_deref(), Some("Harbour Lane"));
    }
}
