//! A plan on paper and as a picture: the whole program `plainsail plan`, and two programs that print
//! web pages, given the same words, tables and charts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};

use super::Figure;
use crate::app::Build;
use crate::command;
use crate::exports;
use crate::terminal;

/// The WeasyPrint that is compared with.
const WEASYPRINT: &str = "weasyprint==66.0";
/// Where Debian keeps Chromium.
const CHROMIUM: &str = "/usr/bin/chromium";

/// Measures and prints. `page` is the program that writes the plan as a web page.
pub fn measure(build: Build, page: &Path, example: &str, work: &Path) -> Result<()> {
    let answers = exports::answers(build, example, work)?;
    for (formats, title) in [("pdf", "full PDF"), ("png", "picture of the summary")] {
        let ours =
            Figure::of(|| timed(&mut exports::plan(build, &answers, &work.join("plan"), formats)))?;
        println!("  Plainsail, {title:24} {ours}");
    }
    let html = work.join("plan.html");
    fs::write(&html, command::read(Command::new(page).arg(&answers))?)?;
    let pdf = work.join("other.pdf");
    match weasyprint(work) {
        Ok(weasyprint) => {
            let theirs = Figure::of(|| timed(Command::new(&weasyprint).arg(&html).arg(&pdf)))?;
            println!("  WeasyPrint, the same words as PDF    {theirs}");
        }
        Err(error) => terminal::note(&format!("WeasyPrint cannot be had: {error:#}")),
    }
    if !Path::new(CHROMIUM).is_file() {
        terminal::note("Chromium is not installed, so it is not compared with");
        return Ok(());
    }
    let printed = format!("--print-to-pdf={}", pdf.display());
    let pictured = format!("--screenshot={}", work.join("other.png").display());
    for (what, title) in [(printed, "PDF"), (pictured, "picture")] {
        let theirs = Figure::of(|| timed(chromium(work).arg(&what).arg(&html)))?;
        println!("  Chromium, the same words as {title:8} {theirs}");
    }
    Ok(())
}

fn timed(program: &mut Command) -> Result<std::time::Duration> {
    let started = Instant::now();
    command::read(program)?;
    Ok(started.elapsed())
}

fn chromium(work: &Path) -> Command {
    let mut chromium = Command::new(CHROMIUM);
    chromium.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]);
    chromium.args(["--disable-background-networking", "--disable-component-update"]);
    chromium.arg(format!("--user-data-dir={}", work.join("chromium").display()));
    chromium
}

/// WeasyPrint in an environment of its own, made the first time.
fn weasyprint(work: &Path) -> Result<PathBuf> {
    let home = work.join("weasyprint");
    let program = home.join("bin").join("weasyprint");
    if !program.is_file() {
        command::read(Command::new("python3").args(["-m", "venv"]).arg(&home))?;
        let mut pip = Command::new(home.join("bin").join("pip"));
        command::read(pip.args(["install", "--quiet", WEASYPRINT])).context("pip install")?;
    }
    Ok(program)
}
