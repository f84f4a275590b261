//! Start-up: one program at a time, its data, its one window.

use crate::arguments::Arguments;
use crate::desk::Desk;
use crate::{commands, crash, log, window};
use plainsail_app::App;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tauri::{AppHandle, Manager as _, Wry};
use tauri_plugin_window_state::StateFlags;

/// Opens the app and runs it until its window is closed.
pub fn run(arguments: &Arguments) -> ExitCode {
    let data_dir = arguments.data_dir.clone().unwrap_or_else(App::data_dir);
    log::open(&data_dir.join("log"));
    crash::record();
    log::line(&format!("start {}", env!("CARGO_PKG_VERSION")), std::env::consts::OS);
    match app(arguments.clone(), data_dir).run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log::line("the window could not be opened", &error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn app(arguments: Arguments, data_dir: PathBuf) -> tauri::Builder<Wry> {
    let mut builder = tauri::Builder::default();
    // Under test several copies run at once, each with data of its own, and none leaves a trace
    // elsewhere.
    if !under_test() {
        // First of all, so that a second start ends before it has touched anything.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, given, _directory| {
            again(app, &Arguments::read(given.into_iter().skip(1)));
        }));
        builder = builder.plugin(window_state(&data_dir));
    }
    let builder = builder.plugin(tauri_plugin_dialog::init());
    commands::register(builder).setup(move |app| {
        let desk = Desk::open(&data_dir);
        let address = arguments.example.as_deref().and_then(|name| desk.open_example(name));
        let theme = desk.theme();
        app.manage(desk);
        window::open(app.handle(), &data_dir, address.as_deref(), theme)?;
        Ok(())
    })
}

/// The window comes back where it was; whether it is seen is decided by [`window`] alone.
fn window_state(data_dir: &Path) -> tauri::plugin::TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .with_filename(data_dir.join("window.json").to_string_lossy())
        .build()
}

/// The program was started a second time: its window comes forward, at what was asked for.
fn again(app: &AppHandle, arguments: &Arguments) {
    let desk = app.state::<Desk>();
    let address = arguments.example.as_deref().and_then(|name| desk.open_example(name));
    if let Err(error) = window::bring_forward(app, address.as_deref()) {
        log::line("the window could not come forward", &error.to_string());
    }
}

/// Whether a test has started this copy.
fn under_test() -> bool {
    std::env::var_os("PLAINSAIL_TEST").is_some_and(|set| set == "1")
}
