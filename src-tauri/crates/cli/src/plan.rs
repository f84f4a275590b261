//! `plainsail plan`: the files of a plan.

use crate::arguments::{Format, PlanArguments};
use crate::output;
use crate::stop::Stop;
use jiff::Zoned;
use plainsail_app::Made;
use plainsail_planner::message::Message;
use plainsail_planner::questionnaire::{Severity, Validation};
use plainsail_wording::{Wording, key};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Makes every file before the first is written, so that a failure leaves nothing half done.
pub fn run(wanted: &PlanArguments, wording: &Wording) -> Result<(), Stop> {
    let answers = output::answers(&wanted.answers)?;
    let date = wanted.date.unwrap_or_else(|| Zoned::now().date());
    let made = Made::new(answers, date, wanted.seed, wording)
        .map_err(|validation| not_ready(&validation))?;
    let mut files = Vec::new();
    for format in Format::ALL.into_iter().filter(|format| wanted.formats.contains(format)) {
        let bytes = made.render(format.export()).map_err(|_| Message::new("cli-not-made"))?;
        files.push((wanted.out.join(format.file_name()), bytes));
    }
    write(&wanted.out, &files).map_err(|_| {
        let folder = wanted.out.to_string_lossy().into_owned();
        Message::new("cli-not-written").with("folder", folder).into()
    })
}

fn not_ready(validation: &Validation) -> Message {
    let first = validation.issues.iter().find(|issue| issue.severity == Severity::Error);
    first.map_or_else(
        || Message::new("cli-not-made"),
        |issue| {
            Message::new("cli-not-ready")
                .with("question", issue.question)
                .with("asked", key::asked(issue.question))
                .with("problem", issue.message.clone())
        },
    )
}

/// Writes all files under other names, then gives them their own.
fn write(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let unfinished: Vec<PathBuf> = files.iter().map(|(path, _)| part(path)).collect();
    let written = files.iter().zip(&unfinished).try_for_each(|((_, bytes), part)| {
        let mut file = File::create(part)?;
        file.write_all(bytes)?;
        file.sync_all()
    });
    let finished = written.and_then(|()| {
        files.iter().zip(&unfinished).try_for_each(|((path, _), part)| fs::rename(part, path))
    });
    if finished.is_err() {
        for part in unfinished {
            // Some were never written, and the reason for the failure matters more.
            let _never_written = fs::remove_file(part);
        }
    }
    finished
}

fn part(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.part", std::process::id()))
}
