//! What must hold of every forecast, whatever the figures.

use plainsail_planner::forecast::draw::Draws;
use plainsail_planner::forecast::model::{
    Beliefs, Buyer, BuyerModel, Costs, Model, PostModel, Worth,
};
use plainsail_planner::forecast::prior::{Beta, LogNormal};
use plainsail_planner::forecast::{Simulation, closed, simulate};
use proptest::prelude::*;

const DRAWS: usize = 400;
const MONTHS: usize = 12;

fn model(spend: f64, margin: f64, capacity: f64) -> Model {
    Model {
        horizon: MONTHS,
        first_month: 10,
        buyers: vec![BuyerModel {
            buyer: Buyer::Meta,
            cpm: LogNormal::new(11.0, 0.6),
            ctr: LogNormal::new(0.012, 0.6),
            rate: LogNormal::new(0.04, 0.8),
            audience: 30_000.0,
            spend: vec![spend; MONTHS],
        }],
        posts: vec![PostModel {
            stream: 1,
            followers: 800.0,
            posts_per_week: 3.0,
            posts_high: 14.0,
            reach_rate: LogNormal::new(0.035, 0.7),
            discovery: LogNormal::new(200.0, 1.2),
            growth_high: 0.03,
        }],
        organic_rate: LogNormal::new(0.05, 0.8),
        close: Some(Beta::new(4.0, 6.0)),
        worth: Worth {
            margin,
            returning: Beta::around(0.3, 8.0),
            visits_per_month: 1.5,
            months_stay: 10.0,
        },
        value_posts: 10.0,
        new_reviews: 1.0,
        trust_start: 0.0,
        season: [1.0; 12],
        capacity,
        costs: Costs { tools: 20.0, hours: 15.0, wage: 10.0 },
        beliefs: Beliefs::default(),
    }
}

fn run(model: &Model, seed: u64) -> Simulation {
    simulate(model, &Draws { seed, count: DRAWS })
}

fn total(matrix: &[f64]) -> f64 {
    matrix.iter().sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_spend_brings_no_advert_profit(margin in 0.1..500.0_f64, seed in 0..1000_u64) {
        let s = run(&model(0.0, margin, 1e6), seed);
        prop_assert!(total(&s.paid_customers).abs() < 1e-12);
        prop_assert!(total(&s.paid_gross).abs() < 1e-12 && total(&s.impressions).abs() < 1e-12);
    }

    #[test]
    fn profit_rises_with_what_an_order_leaves(
        margin in 0.1..200.0_f64,
        more in 1.0..3.0_f64,
        spend in 0.0..2000.0_f64,
    ) {
        let (less, greater) = (run(&model(spend, margin, 50.0), 3), run(&model(spend, margin * more, 50.0), 3));
        for draw in 0..DRAWS {
            for month in 0..MONTHS {
                prop_assert!(greater.profit(month, draw) >= less.profit(month, draw) - 1e-9);
            }
        }
    }

    #[test]
    fn nobody_is_served_beyond_capacity_and_nothing_is_negative(
        spend in 0.0..50_000.0_f64,
        capacity in 0.0..40.0_f64,
        seed in 0..1000_u64,
    ) {
        let s = run(&model(spend, 30.0, capacity), seed);
        for draw in 0..DRAWS {
            for month in 0..MONTHS {
                let served = s.customers(month, draw);
                prop_assert!(served <= capacity + 1e-9 && served >= 0.0);
                prop_assert!(s.turned_away[month * DRAWS + draw] >= -1e-9);
                prop_assert!(s.profit(month, draw).is_finite());
            }
        }
    }

    #[test]
    fn more_money_never_reaches_fewer_and_never_more_than_there_are(
        audience in 1.0..1e7_f64,
        impressions in 0.0..1e9_f64,
        q in 0.0..0.99_f64,
    ) {
        for reach in [closed::reach(audience, impressions), closed::reach_poisson(audience, impressions)] {
            prop_assert!(reach <= audience * (1.0 + 1e-12) && reach <= impressions * (1.0 + 1e-12));
        }
        let clicks = closed::clicks(0.01, impressions, audience, q);
        prop_assert!(clicks <= closed::most_clicks(0.01, audience, q) * (1.0 + 1e-12));
        prop_assert!(closed::clicks(0.01, impressions * 1.5, audience, q) >= clicks);
    }

    #[test]
    fn another_currency_scales_the_money_and_nothing_else(rate in 0.01..200.0_f64) {
        let here = run(&model(300.0, 12.0, 80.0), 5);
        let mut there = model(300.0 * rate, 12.0 * rate, 80.0);
        there.buyers[0].cpm = there.buyers[0].cpm.scaled(rate);
        there.costs = Costs { tools: 20.0 * rate, hours: 15.0, wage: 10.0 * rate };
        let there = run(&there, 5);
        for draw in 0..DRAWS {
            for month in 0..MONTHS {
                let (a, b) = (here.profit(month, draw) * rate, there.profit(month, draw));
                prop_assert!((a - b).abs() <= 1e-6 * a.abs().max(1.0), "{a} {b}");
                prop_assert!((here.customers(month, draw) - there.customers(month, draw)).abs() < 1e-9);
            }
        }
    }
}

#[test]
fn fewer_draws_are_the_first_of_more() {
    let model = model(250.0, 12.0, 60.0);
    let (few, many) = (
        simulate(&model, &Draws { seed: 9, count: 100 }),
        simulate(&model, &Draws { seed: 9, count: 1000 }),
    );
    for draw in 0..100 {
        for month in 0..MONTHS {
            assert!((few.profit(month, draw) - many.profit(month, draw)).abs() < 1e-12);
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_on_every_thread() {
    let model = model(250.0, 12.0, 60.0);
    let alone = run(&model, 4);
    let others: Vec<Simulation> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..4).map(|_| scope.spawn(|| run(&model, 4))).collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    assert!(others.iter().all(|other| *other == alone));
}
