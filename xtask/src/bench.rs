//! `cargo xtask bench`: how quick the app is, in figures to compare from one day to the next.

mod allocation;
mod paper;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::app::{self, Build};
use crate::checks;
use crate::command;
use crate::requirements::{self, For};
use crate::screen::Screen;
use crate::terminal;
use crate::ui;
use crate::workspace;

/// Each figure is the middle one of so many runs, after one that does not count.
const RUNS: usize = 7;

/// The line both windows print once their first screen can be used.
const READY: &str = "window-ready-ms";

/// The example every export is measured on.
const EXAMPLE: &str = "bakery";

/// Builds everything optimised, measures and prints the figures.
pub fn measure() -> Result<()> {
    requirements::prepare(For::Checks)?;
    ui::build()?;
    terminal::heading("Building with optimisation (the first time, many minutes)");
    app::build(Build::Release)?;
    example("plainsail-desktop", "empty-window", &["--features", "bench"])?;
    example("plainsail-planner", "draws", &[])?;
    let work = workspace::target().join("bench");
    fs::create_dir_all(&work)?;
    terminal::heading("Start-up: from starting the program to the first usable screen");
    let screen = Screen::start()?;
    let app = start_up(&screen, &work, &workspace::built("release", app::PACKAGE))?;
    let empty = start_up(&screen, &work, &built_example("empty-window"))?;
    println!("  Plainsail            {app}");
    println!("  an empty window      {empty}");
    measure_paper()?;
    terminal::heading("Forecast");
    print!("{}", command::read(&mut Command::new(built_example("draws")))?);
    measure_slider()?;
    measure_allocation()
}

/// A frame at 60 a second: what a slider's step should take.
const FRAME_MS: f64 = 16.7;

/// Measures a step of a "what if?" slider in the real window: from the key to the painted figures.
pub fn measure_slider() -> Result<()> {
    let work = workspace::target().join("bench");
    fs::create_dir_all(&work)?;
    let file = work.join("slider.json");
    let filter = "binary_id(/^plainsail-e2e/) and test(an_owner_tries_sliders)";
    checks::driven(Build::Release, filter, &[("PLAINSAIL_STEPS", &file)])?;
    let text = fs::read_to_string(&file)?;
    let numbers = text.trim_matches(['[', ']']).split(',');
    let mut steps: Vec<f64> = numbers.filter_map(|number| number.trim().parse().ok()).collect();
    steps.sort_by(f64::total_cmp);
    let at = |share: usize| steps.get(steps.len() * share / 10).copied().unwrap_or_default();
    terminal::heading("What if: a slider's step in the real window, to the painted figures");
    let (middle, slow) = (at(5), at(9));
    println!("  {middle:.0} ms in the middle, {slow:.0} ms for one in ten ({} steps)", steps.len());
    println!("  a frame is {FRAME_MS} ms: {:.1} frames in the middle", middle / FRAME_MS);
    Ok(())
}

/// Builds and measures only the exported files.
pub fn measure_paper() -> Result<()> {
    app::build(Build::Release)?;
    example("plainsail-app", "page", &[])?;
    let work = workspace::target().join("bench");
    fs::create_dir_all(&work)?;
    terminal::heading("Export: whole programs, from the answers to the file");
    paper::measure(&built_example("page"), EXAMPLE, &work)
}

/// Builds and measures only the splitting of money.
pub fn measure_allocation() -> Result<()> {
    example("plainsail-exchange", "allocate", &[])?;
    let work = workspace::target().join("bench");
    fs::create_dir_all(&work)?;
    terminal::heading("Splitting money: the solver, and SciPy's SLSQP");
    allocation::measure(&built_example("allocate"), &work)
}

fn example(package: &str, name: &str, options: &[&str]) -> Result<()> {
    let cargo = ["build", "--release", "--package", package, "--example", name];
    command::run(command::cargo(cargo).args(options))
}

fn built_example(name: &str) -> PathBuf {
    workspace::built("release", &format!("examples/{name}"))
}

/// The middle of several runs, with the quickest and the slowest.
struct Figure {
    runs: Vec<Duration>,
}

impl Figure {
    fn of(mut one: impl FnMut() -> Result<Duration>) -> Result<Self> {
        one()?;
        let mut runs = (0..RUNS).map(|_| one()).collect::<Result<Vec<_>>>()?;
        runs.sort();
        Ok(Self { runs })
    }
}

impl std::fmt::Display for Figure {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ms = |run: Option<&Duration>| run.map_or(0, Duration::as_millis);
        let middle = ms(self.runs.get(self.runs.len() / 2));
        let (first, last) = (ms(self.runs.first()), ms(self.runs.last()));
        write!(out, "{middle:5} ms   ({} runs, {first} to {last} ms)", self.runs.len())
    }
}

fn start_up(screen: &Screen, work: &Path, program: &Path) -> Result<Figure> {
    let data = work.join("data");
    Figure::of(|| {
        if data.exists() {
            fs::remove_dir_all(&data)?;
        }
        let mut window = Command::new(program);
        window.arg("--data-dir").arg(&data);
        window.env("PLAINSAIL_TIMING", "1").env("PLAINSAIL_TEST", "1");
        until_ready(&mut screen.attach(window))
    })
}

/// Time from starting the program to its line that says it is ready; then it is ended.
fn until_ready(program: &mut Command) -> Result<Duration> {
    let started = Instant::now();
    let mut window = program
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("the window could not be started")?;
    let said = BufReader::new(window.stdout.take().context("the window is mute")?);
    let ready = said.lines().map_while(Result::ok).any(|line| line.starts_with(READY));
    let took = started.elapsed();
    window.kill().context("the window cannot be ended")?;
    window.wait()?;
    if !ready {
        bail!("the window ended before its first screen could be used");
    }
    Ok(took)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Figure;

    #[test]
    fn a_figure_is_the_middle_run_after_one_that_does_not_count() {
        let mut times = [90, 5, 1, 9, 3, 7, 2, 8].into_iter().map(Duration::from_millis);
        let figure = Figure::of(|| Ok(times.next().unwrap())).unwrap();
        assert_eq!(figure.to_string(), "    5 ms   (7 runs, 1 to 9 ms)");
    }
}
