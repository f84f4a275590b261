//! Plans.

use super::moment;
use crate::{BusinessId, PlanId, Store, StoreError};
use jiff::Timestamp;
use rusqlite::{Connection, Row};

pub(crate) const MIGRATION: &str = "\
CREATE TABLE plan (
    id TEXT PRIMARY KEY NOT NULL,
    business_id TEXT NOT NULL REFERENCES business (id),
    example TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_by_business ON plan (business_id)";

/// A plan: the answers to one questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// Whose plan it is.
    pub business: BusinessId,
    /// Name of the example it was opened from, when it is one.
    pub example: Option<String>,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

impl Store {
    /// Begins a plan, perhaps from an example.
    pub fn add_plan(
        &mut self,
        business: BusinessId,
        example: Option<&str>,
        now: Timestamp,
    ) -> Result<PlanId, StoreError> {
        let id = PlanId::new(now);
        let at = now.as_microsecond();
        self.connection.execute(
            "INSERT INTO plan (id, business_id, example, created_at, changed_at)
             VALUES (?1, ?2, ?3, ?4, ?4)",
            (id, business, example, at),
        )?;
        Ok(id)
    }

    /// Every plan that is not deleted, the last changed first.
    pub fn plans(&self) -> Result<Vec<Plan>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT * FROM plan WHERE deleted_at IS NULL ORDER BY changed_at DESC, id DESC",
        )?;
        let rows = statement.query_map([], Plan::read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One plan.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is none, or it is deleted.
    pub fn plan(&self, id: PlanId) -> Result<Plan, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM plan WHERE id = ?1 AND deleted_at IS NULL")?;
        Ok(statement.query_row([id], Plan::read)?)
    }

    /// Deletes a plan; its answers stay, so that it can be restored.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is none, or it is deleted already.
    pub fn delete_plan(&mut self, id: PlanId, now: Timestamp) -> Result<(), StoreError> {
        let changed = self.connection.execute(
            "UPDATE plan SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL",
            (id, now.as_microsecond()),
        )?;
        if changed == 0 { Err(StoreError::Missing) } else { Ok(()) }
    }

    /// Takes a deletion back; a plan that is not deleted stays as it is.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such plan.
    pub fn restore_plan(&mut self, id: PlanId) -> Result<(), StoreError> {
        let changed =
            self.connection.execute("UPDATE plan SET deleted_at = NULL WHERE id = ?1", [id])?;
        if changed == 0 { Err(StoreError::Missing) } else { Ok(()) }
    }
}

/// # Errors
/// [`StoreError::Missing`] when there is no such plan, or it is deleted.
pub(crate) fn exists(connection: &Connection, id: PlanId) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT 1 FROM plan WHERE id = ?1 AND deleted_at IS NULL")?;
    if statement.exists([id])? { Ok(()) } else { Err(StoreError::Missing) }
}

/// Notes that a plan changed.
///
/// # Errors
/// [`StoreError::Missing`] when there is none, or it is deleted.
pub(crate) fn touch(connection: &Connection, id: PlanId, at: i64) -> Result<(), StoreError> {
    let changed = connection.execute(
        "UPDATE plan SET changed_at = MAX(changed_at, ?2) WHERE id = ?1 AND deleted_at IS NULL",
        (id, at),
    )?;
    if changed == 0 { Err(StoreError::Missing) } else { Ok(()) }
}

impl Plan {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            business: row.get("business_id")?,
            example: row.get("example")?,
            created_at: moment(row, "created_at")?,
            changed_at: moment(row, "changed_at")?,
        })
    }
}
