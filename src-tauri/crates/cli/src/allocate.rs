//! `plainsail allocate`: money split over channels so that it brings the most.

use crate::output;
use crate::stop::Stop;
use plainsail_exchange::{PROBLEM_MEGABYTES, read_problem};
use plainsail_planner::budget::allocation::solve;
use serde_json::json;
use std::path::Path;

/// Prints the split, what it is worth, and what no split is worth more than.
pub fn run(path: &Path) -> Result<(), Stop> {
    // One byte more than is read, so that a larger file is refused and not cut short.
    let most = u64::from(PROBLEM_MEGABYTES) * 1_000_000 + 1;
    let bytes = output::file(path, most)?;
    let problem = read_problem(&bytes).map_err(|error| error.message)?;
    let best = solve(&problem)?;
    output::json(&json!({ "allocation": best.spend, "value": best.value, "bound": best.bound }))
}
