//! Everything one forecast rests on, resolved to numbers in the owner's currency.

use super::prior::{Beta, LogNormal};
use serde::Serialize;

/// Who sells adverts. Facebook and Instagram are two networks for posts and one buyer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Buyer {
    /// Facebook and Instagram.
    Meta,
    /// TikTok.
    TikTok,
    /// LinkedIn.
    LinkedIn,
}

impl Buyer {
    /// All buyers with advert prices and conversion rates to forecast with.
    pub const ALL: [Self; 3] = [Self::Meta, Self::TikTok, Self::LinkedIn];

    /// Its code in the benchmarks and the catalogue.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Meta => "meta",
            Self::TikTok => "tiktok",
            Self::LinkedIn => "linkedin",
        }
    }

    pub(super) const fn stream(self) -> u64 {
        match self {
            Self::Meta => 1,
            Self::TikTok => 2,
            Self::LinkedIn => 3,
        }
    }
}

/// Adverts bought from one buyer.
#[derive(Debug, Clone, PartialEq)]
pub struct BuyerModel {
    /// Who sells them.
    pub buyer: Buyer,
    /// Cost per thousand impressions.
    pub cpm: LogNormal,
    /// Clicks per impression.
    pub ctr: LogNormal,
    /// First results (orders, or enquiries) per click.
    pub rate: LogNormal,
    /// People the adverts can reach.
    pub audience: f64,
    /// Money in each month.
    pub spend: Vec<f64>,
}

/// Unpaid posts on one network.
#[derive(Debug, Clone, PartialEq)]
pub struct PostModel {
    /// Number of the network, for its random streams.
    pub stream: u64,
    /// Followers at the start.
    pub followers: f64,
    /// Posts a week.
    pub posts_per_week: f64,
    /// Posts a week beyond which more bring little.
    pub posts_high: f64,
    /// Share of the followers a post reaches.
    pub reach_rate: LogNormal,
    /// People a post reaches who do not follow.
    pub discovery: LogNormal,
    /// Most a following grows in a month, as a share.
    pub growth_high: f64,
}

/// What a new customer is worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worth {
    /// What one order leaves after goods, fees and fulfilment.
    pub margin: f64,
    /// Share of new customers who come back.
    pub returning: Beta,
    /// Orders a month of those.
    pub visits_per_month: f64,
    /// Months they stay.
    pub months_stay: f64,
}

/// What the plan costs beside the adverts.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Costs {
    /// Tools, pictures and freelancers, a month.
    pub tools: f64,
    /// Hours a month.
    pub hours: f64,
    /// What an hour is worth.
    pub wage: f64,
}

impl Costs {
    /// Costs a month without adverts.
    pub fn per_month(&self) -> f64 {
        self.tools + self.hours * self.wage
    }
}

/// What is believed about every advert, whoever sells it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Beliefs {
    /// Share of attributed sales that would not have come anyway.
    pub incrementality: Beta,
    /// What is left of the click rate at each further exposure.
    pub fatigue: Beta,
    /// Conversion of an unknown business, relative to a trusted one.
    pub trust_least: Beta,
}

impl Default for Beliefs {
    /// Judgement; that less than all is new is supported by 663 experiments (Gordon, Moakler and
    /// Zettelmeyer 2022).
    fn default() -> Self {
        Self {
            incrementality: Beta::new(6.0, 4.0),
            fatigue: Beta::new(8.0, 2.0),
            trust_least: Beta::new(6.0, 4.0),
        }
    }
}

/// One forecast.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Months.
    pub horizon: usize,
    /// Calendar month of the first (1-12).
    pub first_month: u8,
    /// Adverts.
    pub buyers: Vec<BuyerModel>,
    /// Posts.
    pub posts: Vec<PostModel>,
    /// First results per organic click.
    pub organic_rate: LogNormal,
    /// Share of enquiries that become customers; `None` when people buy at once.
    pub close: Option<Beta>,
    /// What a new customer is worth.
    pub worth: Worth,
    /// Value posts a month, over all networks.
    pub value_posts: f64,
    /// New reviews a month.
    pub new_reviews: f64,
    /// Trust stock at the start.
    pub trust_start: f64,
    /// Demand by calendar month, 1 for a usual one.
    pub season: [f64; 12],
    /// New customers a month that can be served; infinite when nobody said.
    pub capacity: f64,
    /// What else it costs.
    pub costs: Costs,
    /// What is believed about adverts.
    pub beliefs: Beliefs,
}

impl Model {
    /// Calendar month (0-11) of month `t` of the plan.
    pub fn calendar_month(&self, t: usize) -> usize {
        (usize::from(self.first_month.max(1)) - 1 + t) % 12
    }

    /// Trust stock at the end of each month.
    pub fn trust_path(&self) -> Vec<f64> {
        let mut stock = self.trust_start;
        (0..self.horizon)
            .map(|_| {
                stock = super::closed::trust_stock(stock, self.value_posts, self.new_reviews);
                stock
            })
            .collect()
    }

    /// Money for adverts in each month.
    pub fn spend(&self) -> Vec<f64> {
        (0..self.horizon)
            .map(|t| self.buyers.iter().map(|b| b.spend.get(t).copied().unwrap_or(0.0)).sum())
            .collect()
    }
}
