//! Nothing leaves the computer: the app opens no socket that could reach beyond it.

use anyhow::{Context, Result, ensure};
use plainsail_e2e::journey;
use plainsail_e2e::sandbox::{self, Network};
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread::{self, sleep};
use std::time::Duration;

/// Longest wait for the first screen; strace slows everything down.
const PATIENCE: Duration = Duration::from_mins(1);

#[test]
fn a_launch_opens_no_internet_socket() -> Result<()> {
    let name = "unplugged::a_launch_opens_no_internet_socket";
    journey(name, Network::Usual, async |sandbox| {
        let trace = sandbox.exports().join("trace");
        let mut app = Command::new("strace");
        app.args(["--follow-forks", "--trace=network", "--output"]).arg(&trace);
        app.arg(sandbox::app()?).arg("--data-dir").arg(sandbox.data());
        // As an owner starts it, but for saying when its first screen is there.
        app.env("PLAINSAIL_TIMING", "1").stdout(Stdio::piped());
        sandbox.place(&mut app);
        let mut app = app.spawn().context("strace is missing")?;
        let opened = watch(&mut app);
        sandbox::end(&mut app);
        opened?;
        check_trace(&fs::read_to_string(&trace)?)
    })
}

/// Waits for the first usable screen, and five seconds more.
fn watch(app: &mut Child) -> Result<()> {
    let said = app.stdout.take().context("the app's output")?;
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut line = String::new();
        let _ = BufReader::new(said).read_line(&mut line);
        send.send(line)
    });
    let line = receive.recv_timeout(PATIENCE).context("no first screen appeared")?;
    ensure!(line.starts_with("window-ready-ms "), "the app said: {line}");
    sleep(Duration::from_secs(5));
    Ok(())
}

fn check_trace(trace: &str) -> Result<()> {
    let sockets = trace.lines().filter(|line| line.contains("socket(")).count();
    ensure!(sockets > 3, "the trace saw {sockets} sockets: a window opens several to its screen");
    // The kernel's own news about routes names these families too, on sockets of another kind.
    let internet = ["socket(AF_INET", "sa_family=AF_INET"];
    let outside = trace.lines().filter(|line| internet.iter().any(|family| line.contains(family)));
    let outside: Vec<String> = outside.map(|line| line.chars().take(200).collect()).collect();
    ensure!(outside.is_empty(), "sockets to the network: {outside:#?}");
    Ok(())
}
