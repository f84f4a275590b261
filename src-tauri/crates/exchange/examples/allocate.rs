//! How quickly money is split: each problem of a file, in seconds, with the value reached and the
//! bound no split can pass.

use std::error::Error;
use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

use plainsail_exchange::read_problem;
use plainsail_planner::budget::allocation::{Problem, solve};
use serde_json::Value;

/// The best of so many runs counts.
const RUNS: usize = 25;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("name a file of problems")?;
    let file: Value = serde_json::from_slice(&std::fs::read(path)?)?;
    let cases = file["problems"].as_array().ok_or("the file has no problems")?;
    for case in cases {
        let problem = read_problem(case.to_string().as_bytes())?;
        let best = solve(&problem).map_err(|message| message.key)?;
        let seconds = (0..RUNS).map(|_| time(&problem)).fold(f64::INFINITY, f64::min);
        let (kind, count) = (&case["problem"]["kind"], problem.channels.len());
        let line = format!("{kind} {count} {seconds:e} {} {}", best.value, best.bound);
        writeln!(std::io::stdout(), "{}", line.replace('"', ""))?;
    }
    Ok(())
}

fn time(problem: &Problem) -> f64 {
    let started = Instant::now();
    let found = solve(black_box(problem));
    let took = started.elapsed().as_secs_f64();
    drop(black_box(found));
    took
}
