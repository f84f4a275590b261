//! How many draws of a forecast a second: a year of adverts at one buyer and posts on two
//! networks, all months of a draw counted as one.

use std::io::Write as _;
use std::time::Instant;

use plainsail_planner::forecast::draw::Draws;
use plainsail_planner::forecast::model::{
    Beliefs, Buyer, BuyerModel, Costs, Model, PostModel, Worth,
};
use plainsail_planner::forecast::prior::{Beta, LogNormal};
use plainsail_planner::forecast::{DRAWS, simulate};

const MONTHS: usize = 12;
const RUNS: usize = 7;

fn main() -> std::io::Result<()> {
    let model = model();
    let mut runs: Vec<f64> = (0..RUNS).map(|run| seconds(&model, run as u64)).collect();
    runs.sort_by(f64::total_cmp);
    let middle = runs[RUNS / 2];
    let speed = DRAWS as f64 / middle;
    writeln!(
        std::io::stdout(),
        "{speed:.0} draws a second ({DRAWS} draws of {MONTHS} months in {:.1} ms, {RUNS} runs)",
        middle * 1000.0
    )
}

fn seconds(model: &Model, seed: u64) -> f64 {
    let started = Instant::now();
    let simulation = simulate(model, &Draws { seed, count: DRAWS });
    let took = started.elapsed().as_secs_f64();
    assert_eq!(simulation.draws, DRAWS);
    took
}

fn model() -> Model {
    let adverts = BuyerModel {
        buyer: Buyer::Meta,
        cpm: LogNormal::new(11.0, 0.5),
        ctr: LogNormal::new(0.012, 0.5),
        rate: LogNormal::new(0.03, 0.7),
        audience: 40_000.0,
        spend: vec![200.0; MONTHS],
    };
    Model {
        horizon: MONTHS,
        first_month: 12,
        buyers: vec![adverts],
        posts: vec![posts(1), posts(2)],
        organic_rate: LogNormal::new(0.02, 0.7),
        close: None,
        worth: Worth {
            margin: 7.0,
            returning: Beta::around(0.3, 10.0),
            visits_per_month: 2.0,
            months_stay: 9.0,
        },
        value_posts: 16.0,
        new_reviews: 3.0,
        trust_start: 20.0,
        season: [1.0; 12],
        capacity: 300.0,
        costs: Costs { tools: 30.0, hours: 20.0, wage: 15.0 },
        beliefs: Beliefs::default(),
    }
}

fn posts(stream: u64) -> PostModel {
    PostModel {
        stream,
        followers: 800.0,
        posts_per_week: 3.0,
        posts_high: 5.0,
        reach_rate: LogNormal::new(0.08, 0.5),
        discovery: LogNormal::new(60.0, 0.8),
        growth_high: 0.03,
    }
}
