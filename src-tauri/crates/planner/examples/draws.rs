//! How quick the forecast is: draws a second for a year of adverts at one buyer and posts on two
//! networks (all months of a draw counted as one), the same for nine networks, a whole plan, and the
//! sketch behind a slider.

use std::io::Write as _;
use std::time::Instant;

use plainsail_planner::answer::{Answer, Answers, Value};
use plainsail_planner::forecast::draw::Draws;
use plainsail_planner::forecast::model::{
    Beliefs, Buyer, BuyerModel, Costs, Model, PostModel, Worth,
};
use plainsail_planner::forecast::prior::{Beta, LogNormal};
use plainsail_planner::forecast::{DRAWS, simulate};
use plainsail_planner::plan::{Scenario, make, sketch};
use plainsail_planner::questionnaire::PAGES;

const MONTHS: usize = 12;
const RUNS: usize = 7;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout();
    let small = model(&[1, 2], 1);
    let middle = middle_of(|run| seconds(&small, run));
    let speed = DRAWS as f64 / middle;
    writeln!(
        out,
        "  {speed:.0} draws a second ({DRAWS} draws of {MONTHS} months in {:.1} ms, {RUNS} runs)",
        middle * 1000.0
    )?;
    let large = model(&[1, 2, 3, 4, 5, 6, 7, 8, 9], 3);
    let middle = middle_of(|run| seconds(&large, run));
    writeln!(out, "  {:.1} ms for 9 networks and 3 buyers of adverts", middle * 1000.0)?;
    let answers = answers();
    let whole = middle_of(|run| {
        let started = Instant::now();
        let plan = make(&answers, jiff::civil::date(2026, 11, 21), run);
        assert!(plan.is_ok());
        started.elapsed().as_secs_f64()
    });
    let glance = middle_of(|run| {
        let started = Instant::now();
        let plan = sketch(&answers, jiff::civil::date(2026, 11, 21), run, Scenario::default());
        assert!(plan.is_ok());
        started.elapsed().as_secs_f64()
    });
    writeln!(out, "  {:.0} ms for a whole plan, levers and searches included", whole * 1000.0)?;
    writeln!(out, "  {:.1} ms for the sketch behind a slider", glance * 1000.0)
}

fn middle_of(one: impl Fn(u64) -> f64) -> f64 {
    let mut runs: Vec<f64> = (0..RUNS).map(|run| one(run as u64)).collect();
    runs.sort_by(f64::total_cmp);
    runs[RUNS / 2]
}

/// A salon that is not sure of anything but its trade, money and hours.
fn answers() -> Answers {
    let mut answers = Answers::default();
    for question in PAGES.iter().flat_map(|page| page.questions) {
        answers.give(question, Answer::NotSure);
    }
    answers.give("trade", Answer::Given(Value::Text("hair-beauty".into())));
    answers.give("ad_budget", Answer::Given(Value::Number(400.0)));
    answers.give("hours_week", Answer::Given(Value::Number(14.0)));
    let content = ["photos", "short-video", "writing", "graphics"];
    let content = content.map(str::to_owned).to_vec();
    answers.give("content", Answer::Given(Value::List(content)));
    answers
}

fn seconds(model: &Model, seed: u64) -> f64 {
    let started = Instant::now();
    let simulation = simulate(model, &Draws { seed, count: DRAWS });
    let took = started.elapsed().as_secs_f64();
    assert_eq!(simulation.draws, DRAWS);
    took
}

fn model(networks: &[u64], buyers: usize) -> Model {
    let adverts = |buyer| BuyerModel {
        buyer,
        cpm: LogNormal::new(11.0, 0.5),
        ctr: LogNormal::new(0.012, 0.5),
        rate: LogNormal::new(0.03, 0.7),
        audience: 40_000.0,
        spend: vec![200.0; MONTHS],
    };
    Model {
        horizon: MONTHS,
        first_month: 12,
        buyers: Buyer::ALL.into_iter().take(buyers).map(adverts).collect(),
        posts: networks.iter().map(|stream| posts(*stream)).collect(),
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
