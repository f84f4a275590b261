//! Where things are: the repository, the build directory, the cache of downloaded tools.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The top of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// A program this workspace builds, in the given profile's directory (`debug`, `release`).
pub fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// The directory for downloaded tools, in the user's cache; made when missing.
pub fn tools() -> Result<PathBuf> {
    let directory = user_cache()?.join("plainsail").join("tools");
    fs::create_dir_all(&directory)
        .with_context(|| format!("cannot make the directory {}", directory.display()))?;
    Ok(directory)
}

fn user_cache() -> Result<PathBuf> {
    if let Some(set) = env::var_os("XDG_CACHE_HOME").filter(|set| !set.is_empty()) {
        return Ok(PathBuf::from(set));
    }
    if cfg!(windows) {
        let local = env::var_os("LOCALAPPDATA").context("LOCALAPPDATA is not set")?;
        return Ok(PathBuf::from(local));
    }
    let home = env::var_os("HOME").context("HOME is not set")?;
    let inside = if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" };
    Ok(PathBuf::from(home).join(inside))
}

/// Every file under `directory`, in a fixed order, leaving out directories named in `without`.
pub fn files(directory: &Path, without: &[&str]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![directory.to_path_buf()];
    while let Some(next) = open.pop() {
        let entries = fs::read_dir(&next)
            .with_context(|| format!("cannot read the directory {}", next.display()))?;
        for entry in entries {
            let path = entry?.path();
            let left_out = path.file_name().is_some_and(|name| without.iter().any(|w| name == *w));
            if path.is_dir() && !left_out {
                open.push(path);
            } else if path.is_file() {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{files, root};

    #[test]
    fn the_top_of_the_repository_has_the_workspace() {
        assert!(root().join("Cargo.lock").is_file());
    }

    #[test]
    fn files_are_listed_without_the_directories_left_out() {
        let crate_ = root().join("xtask");
        let all = files(&crate_, &[]).unwrap();
        let without_source = files(&crate_, &["src"]).unwrap();
        assert!(all.contains(&crate_.join("src").join("main.rs")));
        assert_eq!(without_source, [crate_.join("Cargo.toml")]);
    }
}
