//! Every outside figure the plan uses, once.

use super::Compose;
use crate::document::Block;
use plainsail_planner::plan::BenchmarkBasis;

impl Compose<'_> {
    /// The figures, those the owner can replace first.
    pub(super) fn figures_used(&self) -> Vec<Block> {
        let mut used: Vec<&BenchmarkBasis> = Vec::new();
        for basis in self.plan.rationales.values().flat_map(|r| &r.benchmarks) {
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
