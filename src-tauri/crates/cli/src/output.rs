//! Reading and printing.

use crate::stop::Stop;
use plainsail_planner::answer::Answers;
use plainsail_planner::message::Message;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

/// More than any file of answers has: enough to see that it is too large.
const MOST_BYTES: u64 = 4_000_000;

/// Reads a file of answers; `-` is standard input.
pub fn answers(path: &Path) -> Result<Answers, Stop> {
    let bytes = file(path, MOST_BYTES)?;
    plainsail_exchange::read(&bytes).map_err(|error| error.message.into())
}

/// The bytes of a file, at most so many; `-` is standard input.
pub fn file(path: &Path, most: u64) -> Result<Vec<u8>, Stop> {
    let bytes = if path.as_os_str() == "-" {
        bytes(io::stdin().lock(), most)
    } else {
        File::open(path).and_then(|file| bytes(file, most))
    };
    bytes.map_err(|error| {
        let key = match error.kind() {
            io::ErrorKind::NotFound => "cli-no-file",
            io::ErrorKind::IsADirectory => "cli-file-is-folder",
            _ => "cli-file-unreadable",
        };
        Message::new(key).with("file", path.to_string_lossy().into_owned()).into()
    })
}

fn bytes(source: impl Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Prints a line, or several.
pub fn line(text: &str) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    let printed = out.write_all(text.as_bytes()).and_then(|()| out.write_all(b"\n"));
    printed.and_then(|()| out.flush()).map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Stop::NobodyReads,
        _ => Message::new("cli-cannot-print").into(),
    })
}

/// Prints JSON.
pub fn json(value: &serde_json::Value) -> Result<(), Stop> {
    line(&format!("{value:#}"))
}
