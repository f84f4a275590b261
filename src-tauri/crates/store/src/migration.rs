//! The shape of the file, version by version.
//!
//! A released migration is never edited: a change is a new one at the end. All that are pending
//! run in one transaction, so a file is of the old version or the new one, never between.

use crate::StoreError;
use crate::table::{answer, business, house_style, plan, setting};
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

const ALL: &[M<'static>] = &[
    M::up(business::MIGRATION),
    M::up(plan::MIGRATION),
    M::up(answer::MIGRATION),
    M::up(setting::MIGRATION),
    M::up(house_style::MIGRATION),
];
const MIGRATIONS: Migrations<'static> = Migrations::from_slice(ALL);

/// Where a file stands against the versions this app knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// A file without tables.
    Empty,
    /// Migrations are pending.
    Older,
    /// Nothing to do.
    Current,
}

/// Reads the version of a file.
///
/// # Errors
/// [`StoreError::Newer`] when the file is from a newer app.
pub fn version(connection: &Connection) -> Result<Version, StoreError> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let known = i64::try_from(ALL.len()).unwrap_or(i64::MAX);
    match found {
        0 => Ok(Version::Empty),
        _ if found > known => Err(StoreError::Newer { found, known }),
        _ if found == known => Ok(Version::Current),
        _ => Ok(Version::Older),
    }
}

/// Brings a file up to date.
pub fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    Ok(MIGRATIONS.to_latest(connection)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_runs() {
        assert_eq!(MIGRATIONS.validate(), Ok(()));
    }

    #[test]
    fn the_schema_is_the_one_that_was_released() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        let mut statement = connection
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
            .unwrap();
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        let schema: Vec<String> = rows.collect::<Result<_, _>>().unwrap();
        assert_eq!(schema.join(";\n") + ";\n", include_str!("../tests/schema.sql"));
    }
}
