//! Settings of the window.

use crate::{Store, StoreError};
use jiff::Timestamp;
use rusqlite::OptionalExtension;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) const MIGRATION: &str = "\
CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID";

impl Store {
    /// A setting; `None` when it was never set, or was set by a version that wrote it otherwise.
    pub fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
        let value: Option<String> = statement.query_row([name], |row| row.get(0)).optional()?;
        Ok(value.and_then(|value| serde_json::from_str(&value).ok()))
    }

    /// Sets a setting.
    pub fn set_setting<T: Serialize>(
        &mut self,
        name: &str,
        value: &T,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let value =
            serde_json::to_string(value).map_err(|error| StoreError::Other(error.to_string()))?;
        self.connection.execute(
            "INSERT INTO setting (name, value, changed_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (name) DO UPDATE SET value = ?2, changed_at = ?3",
            (name, value, now.as_microsecond()),
        )?;
        Ok(())
    }
}
