//! Everything the plan advises beside networks, hours and money: one field a family.

use super::Grounds;
use serde::Serialize;

/// The advice of a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Advice {}

impl Advice {
    /// What these grounds call for.
    pub fn of(_grounds: &Grounds<'_>) -> Self {
        Self {}
    }
}
