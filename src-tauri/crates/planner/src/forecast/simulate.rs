//! The months, draw by draw.

use super::closed;
use super::draw::{Draws, Stream, poisson};
use super::model::{Beliefs, BuyerModel, Model, PostModel};
use super::sensitivity::Unknown;

/// Standard deviation of the effect a business's offer and site share over networks.
const BUSINESS_EFFECT: f64 = 0.4;
/// Correlation of the logarithms of CPM, and of CTR, across networks.
const MARKET_CORRELATION: f64 = 0.3;
/// Adverts cost more in November and December.
const DEAR_MONTHS: [usize; 2] = [10, 11];
const DEAR_FACTOR: f64 = 1.5;
/// Share of an audience that can be won over the horizon.
const WINNABLE: f64 = 0.25;
/// The least trust is never below this share of its mean: 0.4 for the usual mean of 0.6.
const TRUST_LEAST_OF_MEAN: f64 = 2.0 / 3.0;
/// No rate is ever higher.
const RATE_LIMIT: f64 = 0.9;

mod quantity {
    pub const BUSINESS: u64 = 1;
    pub const MARKET_CPM: u64 = 2;
    pub const MARKET_CTR: u64 = 3;
    pub const CPM: u64 = 4;
    pub const CTR: u64 = 5;
    pub const RATE: u64 = 6;
    pub const FATIGUE: u64 = 7;
    pub const INCREMENTALITY: u64 = 8;
    pub const TRUST_LEAST: u64 = 9;
    pub const RETURNING: u64 = 10;
    pub const CLOSE: u64 = 11;
    pub const REACH: u64 = 12;
    pub const DISCOVERY: u64 = 13;
    pub const GROWTH: u64 = 14;
    pub const ORGANIC_CLICK: u64 = 15;
    pub const ORGANIC_RATE: u64 = 16;
    pub const PAID_COUNT: u64 = 17;
    pub const ORGANIC_COUNT: u64 = 18;
}

/// What happened, month by month and draw by draw. Matrices are month-major.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulation {
    /// Draws.
    pub draws: usize,
    /// Months.
    pub months: usize,
    /// New customers from adverts.
    pub paid_customers: Vec<f64>,
    /// New customers from posts.
    pub organic_customers: Vec<f64>,
    /// Gross profit of customers from adverts, repeat orders included.
    pub paid_gross: Vec<f64>,
    /// Gross profit of customers from posts, repeat orders included.
    pub organic_gross: Vec<f64>,
    /// People turned away for lack of room.
    pub turned_away: Vec<f64>,
    /// Impressions of adverts, a month's mean over draws.
    pub impressions: Vec<f64>,
    /// Impressions of posts, a month's mean over draws.
    pub post_impressions: Vec<f64>,
    /// Money on adverts in each month.
    pub spend: Vec<f64>,
    /// What the plan costs in each month, adverts included.
    pub cost: Vec<f64>,
}

impl Simulation {
    /// Adds a cost to every month.
    pub fn charge(&mut self, a_month: f64) {
        for cost in &mut self.cost {
            *cost += a_month;
        }
    }

    /// Profit after all costs of one month in one draw.
    pub fn profit(&self, month: usize, draw: usize) -> f64 {
        let i = month * self.draws + draw;
        self.paid_gross[i] + self.organic_gross[i] - self.cost[month]
    }

    /// New customers of one month in one draw.
    pub fn customers(&self, month: usize, draw: usize) -> f64 {
        let i = month * self.draws + draw;
        self.paid_customers[i] + self.organic_customers[i]
    }
}

struct BuyerDraws {
    cpm: Vec<f64>,
    ctr: Vec<f64>,
    rate: Vec<f64>,
    q: Vec<f64>,
    iota: Vec<f64>,
}

struct PostDraws {
    reach: Vec<f64>,
    discovery: Vec<f64>,
    growth: Vec<f64>,
}

struct Columns {
    business: Vec<f64>,
    buyers: Vec<BuyerDraws>,
    posts: Vec<PostDraws>,
    trust_least: Vec<f64>,
    returning: Vec<f64>,
    close: Vec<f64>,
    organic_click: Vec<f64>,
    organic_rate: Vec<f64>,
    paid_count: Vec<Vec<f64>>,
    organic_count: Vec<Vec<f64>>,
}

impl Columns {
    fn draw(model: &Model, draws: &Draws) -> Self {
        let normals = |quantity, index| draws.normals(Stream::of(quantity, index));
        let months = |quantity| (0..model.horizon as u64).map(|t| normals(quantity, t)).collect();
        let market = [normals(quantity::MARKET_CPM, 0), normals(quantity::MARKET_CTR, 0)];
        Self {
            business: normals(quantity::BUSINESS, 0),
            buyers: model
                .buyers
                .iter()
                .map(|b| BuyerDraws::draw(b, &model.beliefs, draws, &market))
                .collect(),
            posts: model.posts.iter().map(|p| PostDraws::draw(p, draws)).collect(),
            trust_least: draws
                .betas(Stream::of(quantity::TRUST_LEAST, 0), model.beliefs.trust_least)
                .into_iter()
                .map(|least| least.max(TRUST_LEAST_OF_MEAN * model.beliefs.trust_least.mean()))
                .collect(),
            returning: draws.betas(Stream::of(quantity::RETURNING, 0), model.worth.returning),
            close: model.close.map_or_else(
                || vec![1.0; draws.count],
                |close| draws.betas(Stream::of(quantity::CLOSE, 0), close),
            ),
            organic_click: normals(quantity::ORGANIC_CLICK, 0),
            organic_rate: normals(quantity::ORGANIC_RATE, 0),
            paid_count: months(quantity::PAID_COUNT),
            organic_count: months(quantity::ORGANIC_COUNT),
        }
    }
}

impl Columns {
    /// The unknowns, each a column.
    fn inputs(self) -> Vec<Input> {
        let input = |unknown, values| Input { unknown, values };
        let mut inputs = vec![
            input(Unknown::Offer, self.business),
            input(Unknown::Trust, self.trust_least),
            input(Unknown::Returning, self.returning),
            input(Unknown::Close, self.close),
            input(Unknown::PostClicks, self.organic_click),
            input(Unknown::PostRate, self.organic_rate),
        ];
        for buyer in self.buyers {
            inputs.extend([
                input(Unknown::Price, buyer.cpm),
                input(Unknown::Clicks, buyer.ctr),
                input(Unknown::Rate, buyer.rate),
                input(Unknown::Fatigue, buyer.q),
                input(Unknown::Incrementality, buyer.iota),
            ]);
        }
        for posts in self.posts {
            inputs.extend([
                input(Unknown::Reach, posts.reach),
                input(Unknown::Reach, posts.discovery),
            ]);
        }
        let counts = self.paid_count.into_iter().chain(self.organic_count);
        inputs.extend(counts.map(|values| input(Unknown::Luck, values)));
        inputs
    }
}

impl BuyerDraws {
    fn draw(model: &BuyerModel, beliefs: &Beliefs, draws: &Draws, market: &[Vec<f64>; 2]) -> Self {
        let index = model.buyer.stream();
        let own = |quantity| draws.normals(Stream::of(quantity, index));
        let mixed = |quantity, market: &[f64]| -> Vec<f64> {
            let shared = libm::sqrt(MARKET_CORRELATION);
            let alone = libm::sqrt(1.0 - MARKET_CORRELATION);
            own(quantity).iter().zip(market).map(|(own, m)| alone * own + shared * m).collect()
        };
        Self {
            cpm: mixed(quantity::CPM, &market[0]),
            ctr: mixed(quantity::CTR, &market[1]),
            rate: own(quantity::RATE),
            q: draws.betas(Stream::of(quantity::FATIGUE, index), beliefs.fatigue),
            iota: draws.betas(Stream::of(quantity::INCREMENTALITY, index), beliefs.incrementality),
        }
    }
}

impl PostDraws {
    fn draw(model: &PostModel, draws: &Draws) -> Self {
        let own = |quantity| draws.normals(Stream::of(quantity, model.stream));
        Self {
            reach: own(quantity::REACH),
            discovery: own(quantity::DISCOVERY),
            growth: own(quantity::GROWTH),
        }
    }
}

/// One draw's state as the months go by.
struct Path<'a> {
    model: &'a Model,
    columns: &'a Columns,
    draw: usize,
    buyers: Vec<BuyerPath>,
    posts: Vec<PostPath>,
    organic_rate: f64,
    organic_click: f64,
    room: f64,
    active_paid: f64,
    active_organic: f64,
}

struct BuyerPath {
    cpm: f64,
    ctr: f64,
    rate: f64,
    q: f64,
    iota: f64,
    reached: f64,
}

/// One network's posts in one draw; all but the followers stays as it was drawn.
struct PostPath {
    followers: f64,
    /// Posts a month that still find somebody new.
    effective: f64,
    reach: f64,
    others: f64,
    /// Followers won by an impression.
    won: f64,
}

impl PostPath {
    fn start(post: &PostModel, draws: &PostDraws, draw: usize) -> Self {
        let effective = post.posts_high * (1.0 - libm::exp(-post.posts_per_week / post.posts_high));
        Self {
            followers: post.followers,
            effective: super::WEEKS_PER_MONTH * effective,
            reach: post.reach_rate.at(draws.reach[draw]).min(RATE_LIMIT),
            others: post.discovery.at(draws.discovery[draw]),
            won: 1.8 * libm::exp(0.95 * draws.growth[draw]) / 1000.0,
        }
    }

    /// Impressions of a month; the following grows with them and with the adverts' reach.
    fn step(&mut self, most: f64, paid_reach: f64) -> f64 {
        let shown = self.effective * (self.reach * self.followers + self.others);
        let won = shown * self.won + 0.0005 * paid_reach;
        self.followers = 0.995 * self.followers + won.min((most * self.followers).max(50.0));
        shown
    }
}

struct Month {
    paid: f64,
    organic: f64,
    paid_gross: f64,
    organic_gross: f64,
    turned_away: f64,
    impressions: f64,
    post_impressions: f64,
}

/// One unknown of a forecast, draw by draw: only the order of its values matters.
#[derive(Debug, Clone, PartialEq)]
pub struct Input {
    /// What is not known.
    pub unknown: Unknown,
    /// A value for each draw, rising with the unknown.
    pub values: Vec<f64>,
}

/// Runs a forecast: the same model, seed and count give the same numbers, to the bit.
pub fn simulate(model: &Model, draws: &Draws) -> Simulation {
    run(model, draws, &Columns::draw(model, draws))
}

/// The same, with the unknowns it was drawn from.
pub fn simulate_with_inputs(model: &Model, draws: &Draws) -> (Simulation, Vec<Input>) {
    let columns = Columns::draw(model, draws);
    let simulation = run(model, draws, &columns);
    (simulation, columns.inputs())
}

fn run(model: &Model, draws: &Draws, columns: &Columns) -> Simulation {
    let trust = model.trust_path();
    let size = model.horizon * draws.count;
    let spend = model.spend();
    let mut result = Simulation {
        draws: draws.count,
        months: model.horizon,
        paid_customers: vec![0.0; size],
        organic_customers: vec![0.0; size],
        paid_gross: vec![0.0; size],
        organic_gross: vec![0.0; size],
        turned_away: vec![0.0; size],
        impressions: vec![0.0; model.horizon],
        post_impressions: vec![0.0; model.horizon],
        cost: spend.iter().map(|s| s + model.costs.per_month()).collect(),
        spend,
    };
    for draw in 0..draws.count {
        let mut path = Path::start(model, columns, draw);
        for (t, stock) in trust.iter().enumerate() {
            let month = path.step(t, *stock);
            let i = t * draws.count + draw;
            result.paid_customers[i] = month.paid;
            result.organic_customers[i] = month.organic;
            result.paid_gross[i] = month.paid_gross;
            result.organic_gross[i] = month.organic_gross;
            result.turned_away[i] = month.turned_away;
            result.impressions[t] += month.impressions;
            result.post_impressions[t] += month.post_impressions;
        }
    }
    let count = draws.count.max(1) as f64;
    result.impressions.iter_mut().for_each(|sum| *sum /= count);
    result.post_impressions.iter_mut().for_each(|sum| *sum /= count);
    result
}

impl<'a> Path<'a> {
    fn start(model: &'a Model, columns: &'a Columns, draw: usize) -> Self {
        let business = BUSINESS_EFFECT * columns.business[draw];
        let rest =
            |sigma: f64| libm::sqrt((sigma * sigma - BUSINESS_EFFECT * BUSINESS_EFFECT).max(0.0));
        let rate = |prior: super::prior::LogNormal, z: f64| {
            let log = business + rest(prior.sigma) * z;
            (prior.median * libm::exp(log)).min(RATE_LIMIT)
        };
        let buyers = model.buyers.iter().zip(&columns.buyers).map(|(b, d)| BuyerPath {
            cpm: b.cpm.at(d.cpm[draw]),
            ctr: b.ctr.at(d.ctr[draw]).min(RATE_LIMIT),
            rate: rate(b.rate, d.rate[draw]),
            q: d.q[draw],
            iota: d.iota[draw],
            reached: 0.0,
        });
        let audience: f64 = model.buyers.iter().map(|b| b.audience).fold(0.0, f64::max);
        Self {
            model,
            columns,
            draw,
            buyers: buyers.collect(),
            posts: model
                .posts
                .iter()
                .zip(&columns.posts)
                .map(|(post, draws)| PostPath::start(post, draws, draw))
                .collect(),
            organic_rate: rate(model.organic_rate, columns.organic_rate[draw]),
            organic_click: 0.005 * libm::exp(0.8 * columns.organic_click[draw]),
            room: WINNABLE * audience,
            active_paid: 0.0,
            active_organic: 0.0,
        }
    }

    fn step(&mut self, t: usize, trust_stock: f64) -> Month {
        let least = self.columns.trust_least[self.draw];
        let trust = closed::trust(trust_stock, least);
        let relative_trust = trust / closed::trust(24.0, least);
        let season = self.model.season[self.model.calendar_month(t)];
        let (paid_mean, impressions, paid_reach) = self.adverts(t, season * relative_trust);
        let post_impressions = self.posts(paid_reach);
        let close = self.columns.close[self.draw];
        let organic_mean =
            post_impressions * self.organic_click * self.organic_rate * close * trust * season;
        let paid = poisson(paid_mean * close, self.columns.paid_count[t][self.draw]);
        let organic = poisson(organic_mean, self.columns.organic_count[t][self.draw]);
        let (paid, organic, turned_away) = self.served(paid, organic);
        let (paid_gross, organic_gross) = self.book(paid, organic);
        Month {
            paid,
            organic,
            paid_gross,
            organic_gross,
            turned_away,
            impressions,
            post_impressions,
        }
    }

    /// Expected first results that adverts cause, impressions, and people reached.
    fn adverts(&mut self, t: usize, demand: f64) -> (f64, f64, f64) {
        let dear =
            if DEAR_MONTHS.contains(&self.model.calendar_month(t)) { DEAR_FACTOR } else { 1.0 };
        let (mut results, mut shown, mut reached) = (0.0, 0.0, 0.0);
        for (buyer, path) in self.model.buyers.iter().zip(&mut self.buyers) {
            let spend = buyer.spend.get(t).copied().unwrap_or(0.0);
            let fresh = (buyer.audience - 0.5 * path.reached).max(0.0);
            let impressions = closed::impressions(spend, path.cpm * dear);
            let clicks = closed::clicks(path.ctr, impressions, fresh, path.q);
            path.reached = closed::reach(fresh, impressions);
            results += clicks * path.rate * path.iota * demand;
            shown += impressions;
            reached += path.reached;
        }
        (results, shown, reached)
    }

    /// Impressions of posts; the adverts' reach is shared among the networks.
    fn posts(&mut self, paid_reach: f64) -> f64 {
        let share = paid_reach / self.model.posts.len().max(1) as f64;
        let posts = self.model.posts.iter().zip(&mut self.posts);
        posts.map(|(post, path)| path.step(post.growth_high, share)).sum()
    }

    /// New customers served, within the audience and the room there is.
    fn served(&mut self, paid: f64, organic: f64) -> (f64, f64, f64) {
        let paid =
            if self.model.buyers.is_empty() { 0.0 } else { paid.min(libm::floor(self.room)) };
        self.room -= paid;
        let wanted = paid + organic;
        let served = wanted.min(self.model.capacity);
        if wanted <= 0.0 || served >= wanted {
            return (paid, organic, 0.0);
        }
        let share = served / wanted;
        (paid * share, organic * share, wanted - served)
    }

    /// Gross profit of the month; regulars of earlier months come first.
    fn book(&mut self, paid: f64, organic: f64) -> (f64, f64) {
        let worth = &self.model.worth;
        let stay = 1.0 - 1.0 / worth.months_stay.max(1.0);
        let returning = self.columns.returning[self.draw];
        let gross = |new: f64, active: f64| (new + worth.visits_per_month * active) * worth.margin;
        let result = (gross(paid, self.active_paid), gross(organic, self.active_organic));
        self.active_paid = stay * self.active_paid + returning * paid;
        self.active_organic = stay * self.active_organic + returning * organic;
        result
    }
}
