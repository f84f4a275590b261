//! `plainsail`: plans without a window.

mod allocate;
mod arguments;
mod backtest;
mod check;
mod output;
mod plan;
mod stop;

use arguments::{Arguments, Command};
use clap::Parser;
use plainsail_app::example;
use plainsail_planner::message::Message;
use plainsail_wording::Wording;
use std::process::ExitCode;
use stop::Stop;

fn main() -> ExitCode {
    let Arguments { command, language } = Arguments::parse();
    let wording = Wording::new(&language);
    match run(command, &wording) {
        Ok(code) => code,
        Err(stop) => stop.tell(&wording),
    }
}

fn run(command: Command, wording: &Wording) -> Result<ExitCode, Stop> {
    match command {
        Command::Examples { name: None } => {
            let names: Vec<&str> = example::names().collect();
            output::line(&names.join("\n"))?;
        }
        Command::Examples { name: Some(name) } => {
            let unknown = || Message::new("cli-no-example").with("name", name.as_str());
            output::line(example::file(&name).ok_or_else(unknown)?.trim_end())?;
        }
        Command::Schema => output::json(&plainsail_exchange::schema(wording))?,
        Command::Check { answers } => return check::run(&answers, wording),
        Command::Plan(wanted) => plan::run(&wanted, wording)?,
        Command::Allocate { problem } => allocate::run(&problem)?,
        Command::Backtest(wanted) => backtest::run(&wanted)?,
    }
    Ok(ExitCode::SUCCESS)
}
