//! The one front door of the repository: `cargo xtask run`, `cargo xtask test` and their kin,
//! the same on a laptop and on a build machine.
#![expect(clippy::print_stdout, reason = "a program for the terminal speaks on standard output")]

mod app;
mod bench;
mod bindings;
mod checks;
mod command;
mod exports;
mod pictures;
mod requirements;
mod screen;
mod terminal;
mod tools;
mod ui;
mod workspace;

use std::env;
use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
usage: cargo xtask COMMAND

  setup                    install what this computer still needs, or name it
  run [--example NAME]     build the app and open it, with an example plan if named
      [--release]          (optimised: slower to build, quicker to start)
  test [--only STEP,…]     every check there is, or only the named steps
       [--list]            name the steps
  bindings                 write the window's types from the Rust code
  pictures                 draw every screen and every page of the example plans
                           into tests/pictures
  accept                   take the golden pictures the window is compared with anew
  accept plans             take the golden plans of examples and trades anew
  bench [PART …]           measure all of this, or only the named parts:
        start-up           the first usable screen, against an empty window
        paper              the exported files, against WeasyPrint and Chromium
        forecast           the draws of a forecast
        window             a slider's step, a page turn and a chart in the real window
        allocation         splitting money, against SciPy
        [--debug]          not optimised: only to see that the measuring works
";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match dispatch(&words) {
        Ok(code) => code,
        Err(error) => {
            terminal::failure(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[&str]) -> Result<ExitCode> {
    match words {
        ["setup"] => requirements::prepare(requirements::For::Checks)?,
        ["run", options @ ..] => app::open(&app::Opening::read(options)?)?,
        ["test", "--list"] => checks::list(),
        ["test", options @ ..] => return Ok(checks::run(&checks::chosen(options)?)),
        ["bindings"] => bindings::write()?,
        ["pictures"] => pictures::draw()?,
        ["accept"] => pictures::accept()?,
        ["accept", "plans"] => checks::accept_plans()?,
        ["bench", options @ ..] => bench::measure(options)?,
        [] | ["help" | "--help" | "-h"] => println!("{USAGE}"),
        [unknown, ..] => bail!("there is no command “{unknown}”\n\n{USAGE}"),
    }
    Ok(ExitCode::SUCCESS)
}
