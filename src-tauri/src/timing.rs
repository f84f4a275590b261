//! How long the first usable screen took, for the benchmark.

use std::io::Write as _;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

static MAIN: OnceLock<(Instant, Duration)> = OnceLock::new();

/// Notes that `main` was entered, and how long after the process began.
pub fn start() {
    let _ = MAIN.set((Instant::now(), before_main().unwrap_or_default()));
}

/// Prints the milliseconds since the process began, when `PLAINSAIL_TIMING=1`.
pub fn ready() {
    if std::env::var_os("PLAINSAIL_TIMING").is_none_or(|wanted| wanted != "1") {
        return;
    }
    if let Some((main, before)) = MAIN.get() {
        let taken = main.elapsed() + *before;
        let _ = writeln!(std::io::stdout(), "window-ready-ms {}", taken.as_millis());
    }
}

/// Time from the start of the process to now, to a hundredth of a second.
#[cfg(target_os = "linux")]
fn before_main() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
    since_start(&stat, &uptime)
}

/// Other systems load the program in a moment; the start of `main` stands for it.
#[cfg(not(target_os = "linux"))]
fn before_main() -> Option<Duration> {
    None
}

/// The 22nd field of `stat` is the start, in hundredths of a second after the system's. Fields
/// are counted after the program's name, which is in parentheses and may hold spaces.
#[cfg(any(target_os = "linux", test))]
fn since_start(stat: &str, uptime: &str) -> Option<Duration> {
    let (_, fields) = stat.rsplit_once(") ")?;
    let started: f64 = fields.split(' ').nth(19)?.parse().ok()?;
    let now: f64 = uptime.split(' ').next()?.parse().ok()?;
    Duration::try_from_secs_f64(now - started / 100.0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_is_read_past_a_name_with_spaces() {
        let stat = "7 (a ) b) S 1 7 7 0 -1 4 0 0 0 0 0 0 0 0 20 0 1 0 1234 5 6";
        let taken = since_start(stat, "12.50 3.00").unwrap();
        assert_eq!(taken.as_millis(), 160);
        assert_eq!(since_start("", ""), None);
    }
}
