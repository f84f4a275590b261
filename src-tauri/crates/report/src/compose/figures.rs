//! Every outside figure the plan uses, once.

use super::Compose;
use crate::document::Block;
use plainsail_planner::plan::BenchmarkBasis;
use std::collections::BTreeSet;

impl Compose<'_> {
    /// The figures behind what is explained, those the owner can replace first.
    pub(super) fn figures_used(&self, explained: &BTreeSet<String>) -> Vec<Block> {
        let mut used: Vec<&BenchmarkBasis> = Vec::new();
        let rationales = self.plan.rationales.iter().filter(|(id, _)| explained.contains(*id));
        for basis in rationales.flat_map(|(_, r)| &r.benchmarks) {
            if !used.iter().any(|known| known.label == basis.label) {
                used.push(basis);
            }
        }
        if used.is_empty() {
            return Vec::new();
        }
        used.sort_by_key(|basis| basis.figure.is_none());
        let items = used.into_iter().map(|basis| self.sourced(basis)).collect();
        vec![self.paragraph("figures-intro"), Block::Sources { items }]
    }
}
