//! Which "why?" a document refers to, in the order a reader meets them.

use crate::document::{Block, Chapter, Line, Summary};
use std::collections::BTreeSet;

/// Ids of the explanations that a summary and its chapters refer to.
pub fn referenced(summary: &Summary, chapters: &[Chapter]) -> BTreeSet<String> {
    references(summary, chapters).map(str::to_owned).collect()
}

/// Ids of the explanations that a summary and its chapters refer to; one may come up again.
pub fn references<'a>(
    summary: &'a Summary,
    chapters: &'a [Chapter],
) -> impl Iterator<Item = &'a str> {
    lines(&summary.lead)
        .chain(lines(&summary.pays))
        .chain(summary.networks.iter().filter_map(|entry| entry.why.as_deref()))
        .chain(lines(&summary.left_out))
        .chain(chapters.iter().flat_map(|chapter| &chapter.blocks).flat_map(named_by))
}

fn lines(lines: &[Line]) -> impl Iterator<Item = &str> {
    lines.iter().filter_map(|line| line.why.as_deref())
}

fn named_by(block: &Block) -> Vec<&str> {
    match block {
        Block::Paragraph(line) => line.why.as_deref().into_iter().collect(),
        Block::List { items } | Block::Notice { lines: items, .. } => lines(items).collect(),
        Block::Figures { items } => items.iter().filter_map(|item| item.why.as_deref()).collect(),
        Block::Table(table) => {
            table.rows.iter().flatten().filter_map(|cell| cell.why.as_deref()).collect()
        }
        Block::Heading { .. }
        | Block::Chart { .. }
        | Block::Rules { .. }
        | Block::Sources { .. }
        | Block::Tasks { .. } => Vec::new(),
    }
}
