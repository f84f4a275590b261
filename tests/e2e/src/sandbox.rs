//! Each journey has a data directory, a screen and, where it asks for it, a network of its own.

use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::SystemTime;
use tempfile::TempDir;

/// Set in the process that already runs apart.
const APART: &str = "PLAINSAIL_E2E_APART";

/// Large enough for every window size under test.
const SCREEN: &str = "1920x1200x24";

/// The day it is in every journey, so that the window looks the same on any other.
const DAY: &str = "2026-11-20";

/// Where a journey leaves its traces; it disappears with this value.
pub struct Sandbox {
    folder: TempDir,
    own_data: BTreeMap<PathBuf, SystemTime>,
    screen: Screen,
}

impl Sandbox {
    /// An empty one, on a new screen.
    pub fn new() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("plainsail-e2e-").tempdir()?;
        let sandbox = Self { folder, own_data: own_data(), screen: Screen::start()? };
        fs::create_dir_all(sandbox.data())?;
        fs::create_dir_all(sandbox.exports())?;
        Ok(sandbox)
    }

    /// Where the app keeps plans.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Where exports go, in place of asking with a dialog.
    pub fn exports(&self) -> PathBuf {
        self.folder.path().join("exports")
    }

    /// The file the owner opens, in place of asking with a dialog; it is not there until it is written.
    pub fn opened(&self) -> PathBuf {
        self.folder.path().join("logo.svg")
    }

    /// Puts a program on this sandbox's screen and day, among the leaders of a group of processes so
    /// that all it starts can be ended with it.
    pub fn place(&self, program: &mut Command) {
        program
            .env("DISPLAY", &self.screen.display)
            .env("NO_AT_BRIDGE", "1")
            .env("PLAINSAIL_EXPORT_DIR", self.exports())
            .env("PLAINSAIL_OPEN_FILE", self.opened())
            .env("PLAINSAIL_DAY", DAY)
            .env("TZ", "UTC")
            .env_remove("WAYLAND_DISPLAY")
            .process_group(0);
    }

    /// Fails when the data of the person who runs the tests was touched.
    pub fn check_own_data_untouched(&self) -> Result<()> {
        let now = own_data();
        ensure!(now == self.own_data, "the journey wrote outside its sandbox: {now:#?}");
        Ok(())
    }
}

/// The program under test.
pub fn app() -> Result<PathBuf> {
    let app = env::var_os("PLAINSAIL_APP")
        .map_or_else(|| repository().join("target/debug/plainsail-desktop"), PathBuf::from);
    ensure!(
        app.is_file(),
        "{} is missing: run `cargo xtask test --only end-to-end`",
        app.display()
    );
    Ok(app)
}

/// The root of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .map_or_else(PathBuf::new, Path::to_owned)
}

/// What a journey can reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// Whatever the computer can.
    Usual,
    /// The computer itself and nothing else.
    Unplugged,
}

/// Runs the calling test again in a session bus and a network of its own. `true` in the process
/// that already runs apart.
pub fn is_apart(test: &str, network: Network) -> Result<bool> {
    if env::var_os(APART).is_some() {
        return Ok(true);
    }
    let own: OsString = env::current_exe()?.into();
    let mut again = if network == Network::Usual {
        let mut again = Command::new("dbus-run-session");
        again.arg("--").arg(own);
        again
    } else {
        let mut again = Command::new("unshare");
        // Root may do it as it is; inside a chroot it may do it only so.
        let rights = fs::metadata("/proc/self")?.uid();
        again.args(if rights == 0 { &["--net"][..] } else { &["--net", "--map-root-user"] });
        again.args(["sh", "-c"]);
        again.arg("ip link set lo up && exec dbus-run-session -- \"$@\"").arg("sh").arg(own);
        again
    };
    again.args([test, "--exact", "--nocapture"]).env(APART, "1");
    let ended = again.status().context("dbus-run-session or unshare is missing")?;
    ensure!(ended.success(), "{test} failed, see above");
    Ok(false)
}

/// Ends a program and all it started.
pub fn end(program: &mut Child) {
    let group = format!("-{}", program.id());
    let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    let _ = program.wait();
}

/// Names under which the app, or WebKit for it, would keep data if it were not told where.
const OWN_NAMES: &[&str] = &["plainsail", "plainsail-desktop", "net.plainsail.desktop"];

/// Everything the app has among the data of the person who runs the tests, with its times.
fn own_data() -> BTreeMap<PathBuf, SystemTime> {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let folder = |variable: &str, usual: &str| {
        env::var_os(variable).map_or_else(|| home.join(usual), PathBuf::from)
    };
    let folders = [
        folder("XDG_DATA_HOME", ".local/share"),
        folder("XDG_CONFIG_HOME", ".config"),
        folder("XDG_CACHE_HOME", ".cache"),
    ];
    let mut found = BTreeMap::new();
    for folder in folders {
        for name in OWN_NAMES {
            note(&folder.join(name), &mut found);
        }
    }
    found
}

/// Notes a folder and all in it, except the tools that build and test, which lie in the cache
/// under our name too.
fn note(path: &Path, found: &mut BTreeMap<PathBuf, SystemTime>) {
    if path.ends_with("plainsail/tools") {
        return;
    }
    if let Ok(changed) = fs::metadata(path).and_then(|about| about.modified()) {
        found.insert(path.to_owned(), changed);
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        note(&entry.path(), found);
    }
}

/// A screen nobody looks at.
struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    fn start() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb is missing")?;
        let mut number = String::new();
        if let Some(said) = server.stdout.take() {
            BufReader::new(said).read_line(&mut number)?;
        }
        if number.trim().is_empty() {
            bail!("Xvfb ended before it had a screen");
        }
        Ok(Self { server, display: format!(":{}", number.trim()) })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
