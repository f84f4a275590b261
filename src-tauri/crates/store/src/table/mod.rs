//! One file a table: its migration, its row, its queries.

pub mod answer;
pub mod business;
pub mod house_style;
pub mod plan;
pub mod setting;

use jiff::Timestamp;
use rusqlite::Row;

/// Moments are kept as microseconds since 1970, in UTC.
pub(crate) fn moment(row: &Row<'_>, column: &str) -> rusqlite::Result<Timestamp> {
    let micros: i64 = row.get(column)?;
    Ok(Timestamp::from_microsecond(micros).unwrap_or_default())
}
