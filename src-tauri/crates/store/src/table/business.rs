//! Businesses.

use super::moment;
use crate::{BusinessId, Store, StoreError};
use jiff::Timestamp;
use rusqlite::Row;

pub(crate) const MIGRATION: &str = "\
CREATE TABLE business (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID";

/// A business of the owner, or one an adviser looks after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Business {
    /// Its id.
    pub id: BusinessId,
    /// Its name; empty until one is given.
    pub name: String,
    /// When it or one of its plans was last changed.
    pub changed_at: Timestamp,
}

impl Store {
    /// Adds a business without a name.
    pub fn add_business(&mut self, now: Timestamp) -> Result<BusinessId, StoreError> {
        let id = BusinessId::new(now);
        let at = now.as_microsecond();
        self.connection.execute(
            "INSERT INTO business (id, name, created_at, changed_at) VALUES (?1, '', ?2, ?2)",
            (id, at),
        )?;
        Ok(id)
    }

    /// Names a business.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such business.
    pub fn name_business(
        &mut self,
        id: BusinessId,
        name: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let changed = self.connection.execute(
            "UPDATE business SET name = ?2, changed_at = ?3 WHERE id = ?1",
            (id, name, now.as_microsecond()),
        )?;
        if changed == 0 { Err(StoreError::Missing) } else { Ok(()) }
    }

    /// Businesses that have a plan, the last changed first.
    pub fn businesses(&self) -> Result<Vec<Business>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT business.id, business.name, MAX(plan.changed_at) AS changed_at
             FROM business JOIN plan ON plan.business_id = business.id
             WHERE plan.deleted_at IS NULL
             GROUP BY business.id ORDER BY changed_at DESC, business.id",
        )?;
        let rows = statement.query_map([], Business::read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Business {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            changed_at: moment(row, "changed_at")?,
        })
    }
}
