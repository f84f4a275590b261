//! How many posts give and how many sell, network by network (rules C1, C2 and C4).

use crate::facts::{Buyers, Facts, Goal};
use crate::message::Message;
use serde::Serialize;

/// Ideas the plan hands over, and what the ratios are counted out on.
pub const IDEAS: usize = 12;

/// A ratio of value to pitch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ratio {
    /// Eight in ten give, two may sell.
    GiveEight,
    /// To be known: seven in ten give, two share what others made, one may sell.
    ShareTwo,
    /// Among firms: four in six share something useful, one nudges, one may sell.
    FourOneOne,
}

/// What a post does for whoever sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PostKind {
    /// Informs, advises or entertains, and asks for nothing.
    Gives,
    /// Passes on what others made, with a word of one's own.
    Shares,
    /// Shows what the business can do, without asking for anything.
    Nudges,
    /// Asks for one thing.
    Sells,
}

impl Ratio {
    /// The ratio for a network.
    pub fn on(network: &str, facts: &Facts) -> Self {
        if network == "linkedin" && facts.buyers.value != Buyers::Consumers {
            return Self::FourOneOne;
        }
        match facts.goal.value {
            Goal::Awareness => Self::ShareTwo,
            _ => Self::GiveEight,
        }
    }

    /// Of a dozen posts, how many are of a kind.
    pub const fn of_twelve(self, kind: PostKind) -> usize {
        match (self, kind) {
            (Self::GiveEight | Self::FourOneOne, PostKind::Sells)
            | (Self::ShareTwo, PostKind::Shares)
            | (Self::FourOneOne, PostKind::Nudges) => 2,
            (Self::ShareTwo, PostKind::Sells) => 1,
            (Self::GiveEight, PostKind::Gives) => 10,
            (Self::ShareTwo, PostKind::Gives) => 9,
            (Self::FourOneOne, PostKind::Gives) => 8,
            _ => 0,
        }
    }

    /// Share of posts that may sell (0-1).
    pub const fn promotional(self) -> f64 {
        match self {
            Self::GiveEight => 0.2,
            Self::ShareTwo => 0.1,
            Self::FourOneOne => 1.0 / 6.0,
        }
    }

    /// The ratio in words.
    pub fn words(self) -> Message {
        Message::new(match self {
            Self::GiveEight => "ratio-give-eight",
            Self::ShareTwo => "ratio-share-two",
            Self::FourOneOne => "ratio-four-one-one",
        })
    }

    /// Why this ratio.
    pub fn reason(self) -> Message {
        Message::new(match self {
            Self::GiveEight => "ratio-give-eight-why",
            Self::ShareTwo => "ratio-share-two-why",
            Self::FourOneOne => "ratio-four-one-one-why",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::cadence::PROMOTIONAL_SHARE;

    const ALL: [Ratio; 3] = [Ratio::GiveEight, Ratio::ShareTwo, Ratio::FourOneOne];

    #[test]
    fn a_dozen_is_a_dozen_and_sells_no_more_than_its_share() {
        use PostKind::{Gives, Nudges, Sells, Shares};
        for ratio in ALL {
            let all: usize =
                [Gives, Shares, Nudges, Sells].map(|k| ratio.of_twelve(k)).iter().sum();
            assert_eq!(all, IDEAS, "{ratio:?}");
            let most = ratio.promotional() * IDEAS as f64;
            let sells = ratio.of_twelve(Sells) as f64;
            assert!(sells <= most + 1e-9 && sells > most - 1.0, "{ratio:?}");
        }
    }

    #[test]
    fn no_ratio_sells_more_than_the_hours_allow() {
        assert!(ALL.iter().all(|ratio| ratio.promotional() <= PROMOTIONAL_SHARE));
    }
}
