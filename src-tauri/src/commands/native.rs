//! The commands that need the window or the system besides the app.

use crate::desk::Desk;
use crate::{log, timing, window};
use plainsail_app::App;
use plainsail_app::view::{
    CommandError, ExportFormat, Exported, HouseStyleView, PictureFormat, Settings,
};
use std::env;
use std::path::PathBuf;
use tauri::{AppHandle, Manager as _};
use tauri_plugin_dialog::DialogExt as _;

/// Keeps the settings and gives the window's frame the same theme.
pub async fn set_settings(app: &AppHandle, settings: Settings) -> Result<Settings, CommandError> {
    let kept = app.state::<Desk>().run("set_settings", |app| app.set_settings(settings)).await?;
    if let Err(error) = window::follow(app, kept.theme) {
        log::line("the window did not follow the theme", &error.to_string());
    }
    Ok(kept)
}

/// Exports a plan to the file the owner chooses in the system's own dialog.
pub async fn export(
    app: &AppHandle,
    plan: String,
    format: ExportFormat,
) -> Result<Exported, CommandError> {
    let desk = app.state::<Desk>();
    let name = desk.run("export_name", {
        let plan = plan.clone();
        move |app| app.export_name(&plan, format)
    });
    let Some(path) = choose(app, name.await?).await else {
        return Ok(Exported { path: None, message: String::new() });
    };
    let exported = desk.run("export", {
        let path = path.clone();
        move |app| app.export_to(&plan, format, &path)
    });
    let exported = exported.await?;
    desk.remember(path);
    Ok(exported)
}

/// Saves a chart as a picture to the file the owner chooses.
pub async fn save_chart(
    app: &AppHandle,
    plan: String,
    chart: String,
    format: PictureFormat,
) -> Result<Exported, CommandError> {
    let desk = app.state::<Desk>();
    let name = desk.run("chart_name", {
        let (plan, chart) = (plan.clone(), chart.clone());
        move |app| app.chart_name(&plan, &chart, format)
    });
    let Some(path) = choose(app, name.await?).await else {
        return Ok(Exported { path: None, message: String::new() });
    };
    let saved = desk.run("save_chart", {
        let path = path.clone();
        move |app| app.save_chart_to(&plan, &chart, format, &path)
    });
    let saved = saved.await?;
    desk.remember(path);
    Ok(saved)
}

/// Takes the logo from the file the owner chooses; nothing changes when they choose none.
pub async fn choose_logo(app: &AppHandle, plan: String) -> Result<HouseStyleView, CommandError> {
    let path = opened(app).await;
    let chosen = move |app: &App| match path {
        Some(path) => app.set_logo(plan, &path),
        None => app.house_style(plan),
    };
    app.state::<Desk>().run("choose_logo", chosen).await
}

/// Opens an exported file in the system's own viewer, to read or print it there.
pub async fn open_file(app: &AppHandle, path: String) -> Result<(), CommandError> {
    let desk = app.state::<Desk>();
    let path = PathBuf::from(path);
    let known = desk.has_exported(&path);
    desk.run("open_file", move |app| {
        if known && tauri_plugin_opener::open_path(&path, None::<&str>).is_ok() {
            Ok(())
        } else {
            Err(app.open_error(&path))
        }
    })
    .await
}

/// Shows an exported file in its folder.
pub async fn reveal(app: &AppHandle, path: String) -> Result<(), CommandError> {
    let desk = app.state::<Desk>();
    let path = PathBuf::from(path);
    let known = desk.has_exported(&path);
    desk.run("reveal", move |app| {
        if known && tauri_plugin_opener::reveal_item_in_dir(&path).is_ok() {
            Ok(())
        } else {
            Err(app.reveal_error(&path))
        }
    })
    .await
}

/// Shows the log in its folder, for the owner to read or send.
pub async fn show_log(app: &AppHandle) -> Result<(), CommandError> {
    let shown = |app: &App| match log::path() {
        Some(path) if tauri_plugin_opener::reveal_item_in_dir(path).is_ok() => Ok(()),
        path => Err(app.log_error(path)),
    };
    app.state::<Desk>().run("show_log", shown).await
}

/// The first usable screen is painted.
pub async fn window_ready(_app: &AppHandle) -> Result<(), CommandError> {
    timing::ready();
    Ok(())
}

/// Makes everything larger or smaller by steps; none goes back to the usual size.
pub async fn zoom(app: &AppHandle, steps: i8) -> Result<(), CommandError> {
    if let Err(error) = window::zoom(app, steps) {
        log::line("the window did not zoom", &error.to_string());
    }
    Ok(())
}

/// Where to export to; `None` when the owner cancelled. Under test a folder takes the place of
/// the dialog, which no automation can reach.
async fn choose(app: &AppHandle, name: String) -> Option<PathBuf> {
    if let Some(folder) = env::var_os("PLAINSAIL_EXPORT_DIR") {
        return Some(PathBuf::from(folder).join(name));
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_owned()).unwrap_or_default();
    let mut dialog = app.dialog().file().set_file_name(name);
    dialog = dialog.add_filter(ending.to_uppercase(), &[&ending]);
    if let Some(window) = app.get_webview_window(window::MAIN) {
        dialog = dialog.set_parent(&window);
    }
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_save_file());
    let path = chosen.await.ok().flatten()?.into_path().ok()?;
    Some(if path.extension().is_none() { path.with_extension(ending) } else { path })
}

/// The picture to open; `None` when the owner cancelled. Under test a file takes the place of the
/// dialog.
async fn opened(app: &AppHandle) -> Option<PathBuf> {
    if let Some(file) = env::var_os("PLAINSAIL_OPEN_FILE") {
        return Some(PathBuf::from(file));
    }
    let mut dialog = app.dialog().file();
    dialog = dialog.add_filter("PNG, JPEG, WebP, SVG", &["png", "jpg", "jpeg", "webp", "svg"]);
    if let Some(window) = app.get_webview_window(window::MAIN) {
        dialog = dialog.set_parent(&window);
    }
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_file());
    chosen.await.ok().flatten()?.into_path().ok()
}
