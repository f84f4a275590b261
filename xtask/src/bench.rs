//! `cargo xtask bench`: how quick the app is, in figures to compare from one day to the next.

mod allocation;
mod paper;
mod window;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::app::{self, Build};
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

/// A part that can be measured alone.
struct Part {
    name: &'static str,
    run: fn(Build, &Path) -> Result<()>,
}

const PARTS: &[Part] = &[
    Part { name: "start-up", run: measure_start_up },
    Part { name: "paper", run: measure_paper },
    Part { name: "forecast", run: measure_forecast },
    Part { name: "window", run: window::measure },
    Part { name: "allocation", run: measure_allocation },
];

/// Builds what is needed, measures and prints: every part, or those that are named. Optimised, as
/// owners have it; `--debug` only to see that the measuring itself works.
pub fn measure(options: &[&str]) -> Result<()> {
    let (flags, names): (Vec<&str>, Vec<&str>) =
        options.iter().partition(|option| option.starts_with("--"));
    let build = match flags[..] {
        [] => Build::Release,
        ["--debug"] => Build::Look,
        _ => bail!("`cargo xtask bench` knows no option “{}”", flags.join(" ")),
    };
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let known: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        bail!("`cargo xtask bench` knows no “{unknown}”, only {}", known.join(", "));
    }
    requirements::prepare(For::Checks)?;
    ui::build()?;
    let work = workspace::target().join("bench");
    fs::create_dir_all(&work)?;
    for part in PARTS.iter().filter(|part| names.is_empty() || names.contains(&part.name)) {
        (part.run)(build, &work)?;
    }
    Ok(())
}

fn measure_start_up(build: Build, work: &Path) -> Result<()> {
    build_app(build)?;
    example(build, "plainsail-desktop", "empty-window", &["--features", "bench"])?;
    terminal::heading("Start-up: from starting the program to the first usable screen");
    let screen = Screen::start()?;
    let app = start_up(&screen, work, &workspace::built(build.directory(), app::PACKAGE))?;
    let empty = start_up(&screen, work, &built_example(build, "empty-window"))?;
    println!("  Plainsail            {app}");
    println!("  an empty window      {empty}");
    let times = app.middle().as_secs_f64() / empty.middle().as_secs_f64();
    println!("  that is {times:.2} times an empty window");
    Ok(())
}

fn measure_paper(build: Build, work: &Path) -> Result<()> {
    build_app(build)?;
    example(build, "plainsail-app", "page", &[])?;
    terminal::heading("Export: whole programs, from the answers to the file");
    paper::measure(build, &built_example(build, "page"), EXAMPLE, work)
}

fn measure_forecast(build: Build, _: &Path) -> Result<()> {
    example(build, "plainsail-planner", "draws", &[])?;
    terminal::heading("Forecast");
    print!("{}", command::read(&mut Command::new(built_example(build, "draws")))?);
    Ok(())
}

fn measure_allocation(build: Build, work: &Path) -> Result<()> {
    example(build, "plainsail-exchange", "allocate", &[])?;
    terminal::heading("Splitting money: the solver, and SciPy's SLSQP");
    allocation::measure(&built_example(build, "allocate"), work)
}

fn build_app(build: Build) -> Result<()> {
    terminal::heading("Building the app (optimised for the first time, many minutes)");
    app::build(build)
}

fn example(build: Build, package: &str, name: &str, options: &[&str]) -> Result<()> {
    let release = if build == Build::Release { &["--release"][..] } else { &[] };
    let cargo = ["build", "--package", package, "--example", name];
    command::run(command::cargo(cargo).args(release).args(options))
}

fn built_example(build: Build, name: &str) -> PathBuf {
    workspace::built(build.directory(), &format!("examples/{name}"))
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

    fn middle(&self) -> Duration {
        self.runs.get(self.runs.len() / 2).copied().unwrap_or_default()
    }
}

impl std::fmt::Display for Figure {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ms = |run: Option<&Duration>| run.map_or(0, Duration::as_millis);
        let middle = self.middle().as_millis();
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
