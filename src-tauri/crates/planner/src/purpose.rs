//! What work is for.

use serde::Serialize;

/// What a piece of work is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Build trust: unpaid posts that inform, advise, entertain.
    Trust,
    /// Look after people: replies, complaints, reviews.
    Care,
    /// Sell: adverts and promotional posts.
    Sell,
}

impl Purpose {
    /// All purposes, in the order shown.
    pub const ALL: [Self; 3] = [Self::Trust, Self::Care, Self::Sell];

    /// Its code in the catalogue.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Trust => "trust",
            Self::Care => "care",
            Self::Sell => "sell",
        }
    }
}
