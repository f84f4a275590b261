//! What a computer must have before anything can be built: installed where we may, named where
//! we may not.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;
use crate::terminal;

/// What the computer is to be made ready for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Building and opening the app.
    Running,
    /// That, and every check and picture.
    Checks,
}

/// A Debian package and why it is needed.
struct Package {
    name: &'static str,
    why: &'static str,
    since: For,
}

const PACKAGES: [Package; 12] = [
    Package { name: "build-essential", why: "a C compiler and linker", since: For::Running },
    Package { name: "pkg-config", why: "finds the system's libraries", since: For::Running },
    Package { name: "libwebkit2gtk-4.1-dev", why: "the window", since: For::Running },
    Package { name: "webkit2gtk-driver", why: "drives the window in tests", since: For::Checks },
    Package { name: "xvfb", why: "a screen for tests", since: For::Checks },
    Package { name: "dbus", why: "a session for the window in tests", since: For::Checks },
    Package { name: "iproute2", why: "takes the network away in tests", since: For::Checks },
    Package { name: "imagemagick", why: "contact sheets", since: For::Checks },
    Package { name: "poppler-utils", why: "pages of a PDF as pictures", since: For::Checks },
    Package { name: "qpdf", why: "checks the PDF files", since: For::Checks },
    Package { name: "strace", why: "shows that no socket is opened", since: For::Checks },
    Package { name: "python3-pip", why: "fetches ready-built tools", since: For::Checks },
];

const OLDEST_NODE: (u32, u32) = (20, 19);

/// Makes the computer ready, or says in one message what is missing and how to get it.
pub fn prepare(purpose: For) -> Result<()> {
    let missing = missing_packages(purpose);
    if !missing.is_empty() {
        install(&missing)?;
    }
    check_system()?;
    check_node()?;
    terminal::note("this computer has what is needed");
    Ok(())
}

/// What no package manager of ours can install.
fn check_system() -> Result<()> {
    if cfg!(target_os = "macos") && !command::answers(Command::new("xcode-select").arg("-p")) {
        bail!("the Xcode command line tools are missing: run `xcode-select --install`");
    }
    if cfg!(windows) && !has_webview2() {
        bail!("the WebView2 runtime is missing: install Microsoft's “Evergreen” WebView2 runtime");
    }
    let webkit = ["--exists", "webkit2gtk-4.1"];
    if cfg!(target_os = "linux") && !command::answers(Command::new("pkg-config").args(webkit)) {
        bail!(
            "WebKitGTK 4.1 with its development files is missing, or pkg-config is; the packages \
             are called webkit2gtk4.1-devel on Fedora and webkit2gtk-4.1 on Arch"
        );
    }
    Ok(())
}

/// Where the installer of WebView2 leaves its mark, for everybody or for this user.
fn has_webview2() -> bool {
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"].iter().any(|hive| {
        command::answers(Command::new("reg").args(["query", &format!(r"{hive}\{CLIENT}")]))
    })
}

fn missing_packages(purpose: For) -> Vec<&'static Package> {
    if !Path::new("/usr/bin/dpkg-query").exists() {
        return Vec::new();
    }
    let wanted = PACKAGES.iter().filter(|p| purpose == For::Checks || p.since == For::Running);
    wanted.filter(|package| !is_installed(package.name)).collect()
}

fn is_installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", package]);
    command::read(&mut query).is_ok_and(|status| status == "installed")
}

fn install(missing: &[&Package]) -> Result<()> {
    terminal::heading("System packages");
    for package in missing {
        println!("  {:24} {}", package.name, package.why);
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    let Some(rights) = rights() else {
        bail!(
            "these packages are missing; install them with\n\n  \
             sudo apt-get install --no-install-recommends {}\n",
            names.join(" ")
        );
    };
    command::run(apt(rights).arg("update").arg("--quiet=2"))?;
    command::run(
        apt(rights).args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(names),
    )
    .context("the packages above could not be installed")
}

/// How packages may be installed without anybody typing a password.
#[derive(Clone, Copy)]
enum Rights {
    Root,
    Sudo,
}

fn rights() -> Option<Rights> {
    let user = command::read(Command::new("id").arg("-u")).unwrap_or_default();
    if user.trim() == "0" {
        return Some(Rights::Root);
    }
    command::answers(Command::new("sudo").args(["-n", "true"])).then_some(Rights::Sudo)
}

fn apt(rights: Rights) -> Command {
    let mut command = match rights {
        Rights::Root => Command::new("env"),
        Rights::Sudo => {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "env"]);
            sudo
        }
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}

fn check_node() -> Result<()> {
    let mut node = Command::new("node");
    let Ok(said) = command::read(node.arg("--version")) else {
        bail!("Node.js is missing: install version 20.19 or newer, with npm (nodejs.org has it)");
    };
    match node_version(&said) {
        Some(version) if version >= OLDEST_NODE => Ok(()),
        _ => bail!("Node.js {} is too old: version 20.19 or newer is needed", said.trim()),
    }
}

fn node_version(said: &str) -> Option<(u32, u32)> {
    let mut parts = said.trim().trim_start_matches('v').split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::{OLDEST_NODE, node_version};

    #[test]
    fn versions_of_node_are_compared_by_number() {
        assert_eq!(node_version("v20.19.2\n"), Some((20, 19)));
        assert!(node_version("v8.20.0") < Some(OLDEST_NODE));
        assert!(node_version("v22.1.0") > Some(OLDEST_NODE));
        assert_eq!(node_version("nonsense"), None);
    }
}
