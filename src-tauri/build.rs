//! Makes the permission manifest from the command table, so that a command which is not in the
//! table cannot be called at all.

include!("src/commands/table.rs");

macro_rules! names {
    ($($group:ident { $($name:ident($($argument:tt)*) -> $result:ty;)* })*) => {
        &[$($(stringify!($name)),*),*]
    };
}

const COMMANDS: &[&str] = command_table!(names);

fn main() {
    println!("cargo::rerun-if-changed=src/commands/table.rs");
    println!("cargo::rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
