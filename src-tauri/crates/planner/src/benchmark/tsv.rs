//! Reading the bundled tables: a header line, then cells between tabs.

/// The rows below the header, as cells.
pub fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(|line| line.split('\t').collect())
}
