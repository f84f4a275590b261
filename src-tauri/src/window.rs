//! The one window: its size, its colour before the first paint, and where it may go.

use crate::desk::Desk;
use plainsail_app::view::ThemeChoice;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU16, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tauri::utils::config::Color;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{
    AppHandle, Manager as _, Theme, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};

/// Label of the window, as the capability names it.
pub const MAIN: &str = "main";

/// Size at the first start, and the smallest: half of 1024 by 700, for those who zoom to 200%.
const SIZE: (f64, f64) = (1280.0, 800.0);
const SMALLEST: (f64, f64) = (512.0, 350.0);

/// The paper of the design, so that nothing flashes before the page is painted on it.
const PAPER: Color = Color(0xfa, 0xf7, 0xf1, 0xff);
const DARK_PAPER: Color = Color(0x12, 0x19, 0x1c, 0xff);

/// The steps of zooming, in percent, as browsers have them.
const ZOOMS: [u16; 11] = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250];
const USUAL_ZOOM: u16 = 100;

static ZOOM: AtomicU16 = AtomicU16::new(USUAL_ZOOM);

/// How long the page has to hand over what was typed last, and the app to keep it.
const HAND_OVER: Duration = Duration::from_millis(150);
const LONGEST_CLOSE: Duration = Duration::from_secs(5);

/// Where the web view keeps its own: with the owner's data, or, where nothing can be written there,
/// somewhere that lasts until the computer is cleaned up, so that the window can say so.
fn web_data(data_dir: &Path) -> PathBuf {
    let own = data_dir.join("window");
    if std::fs::create_dir_all(&own).is_ok() && !is_read_only(&own) {
        return own;
    }
    std::env::temp_dir().join("plainsail-window")
}

/// Whether nothing can be written in a folder: only trying tells.
fn is_read_only(folder: &Path) -> bool {
    let trial = folder.join(".trial");
    let written = std::fs::write(&trial, b"").is_ok();
    // A file of no bytes that stays behind does no harm.
    let _stays = std::fs::remove_file(trial);
    !written
}

/// Opens the window, unseen until its page is loaded, at an address inside the app.
pub fn open(
    app: &AppHandle,
    data_dir: &Path,
    address: Option<&str>,
    theme: ThemeChoice,
) -> tauri::Result<()> {
    let start = format!("index.html{}", address.unwrap_or_default());
    let title = app.config().product_name.clone().unwrap_or_default();
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App(start.into()))
        .title(title)
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .prevent_overflow()
        .visible(false)
        .theme(fixed(theme))
        .background_color(if fixed(theme) == Some(Theme::Dark) { DARK_PAPER } else { PAPER })
        .data_directory(web_data(data_dir))
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                let _ = window.show();
            }
        })
        .build()?;
    let closing = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
            close_when_all_is_kept(closing.clone());
        }
    });
    colour(&window, theme)
}

/// Closes the window once the page has handed over what was typed last and the app has kept it.
/// A page that does not answer, or a disk that hangs, cannot keep the window open for long.
fn close_when_all_is_kept(window: WebviewWindow) {
    let _ = window.eval("dispatchEvent(new Event('pagehide'))");
    std::thread::spawn(move || {
        let asked = Instant::now();
        sleep(HAND_OVER);
        while !window.state::<Desk>().is_idle() && asked.elapsed() < LONGEST_CLOSE {
            sleep(Duration::from_millis(10));
        }
        let _ = window.destroy();
    });
}

/// Follows the owner's choice of light or dark.
pub fn follow(app: &AppHandle, theme: ThemeChoice) -> tauri::Result<()> {
    match app.get_webview_window(MAIN) {
        Some(window) => {
            window.set_theme(fixed(theme))?;
            colour(&window, theme)
        }
        None => Ok(()),
    }
}

/// Makes everything in the window larger or smaller by steps; none goes back to the usual size.
pub fn zoom(app: &AppHandle, steps: i8) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(MAIN) else { return Ok(()) };
    let now = ZOOM.load(Ordering::SeqCst);
    let next = zoomed(now, steps);
    ZOOM.store(next, Ordering::SeqCst);
    window.set_zoom(f64::from(next) / 100.0)
}

fn zoomed(now: u16, steps: i8) -> u16 {
    let at = ZOOMS.iter().position(|&percent| percent == now).unwrap_or_default();
    let next = at.saturating_add_signed(steps.into()).min(ZOOMS.len() - 1);
    if steps == 0 { USUAL_ZOOM } else { ZOOMS.get(next).copied().unwrap_or(USUAL_ZOOM) }
}

/// Brings the window to the front, at an address inside the app if one is given.
pub fn bring_forward(app: &AppHandle, address: Option<&str>) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(MAIN) else { return Ok(()) };
    if let Some(address) = address {
        let mut url = window.url()?;
        url.set_fragment(Some(address.trim_start_matches('#')));
        window.navigate(url)?;
    }
    window.unminimize()?;
    window.show()?;
    window.set_focus()
}

/// Gives the window the paper of the theme that is on, the system's included.
fn colour(window: &WebviewWindow, theme: ThemeChoice) -> tauri::Result<()> {
    let dark = fixed(theme).map_or_else(|| window.theme(), Ok)? == Theme::Dark;
    window.set_background_color(Some(if dark { DARK_PAPER } else { PAPER }))
}

/// What the owner fixed; `None` when the system decides.
const fn fixed(theme: ThemeChoice) -> Option<Theme> {
    match theme {
        ThemeChoice::System => None,
        ThemeChoice::Light => Some(Theme::Light),
        ThemeChoice::Dark => Some(Theme::Dark),
    }
}

/// The window shows the app's own pages and nothing else.
fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // How Windows spells the same pages.
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => url.as_str() == "about:blank",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, own: bool) {
        assert_eq!(is_own(&Url::parse(url).unwrap()), own, "{url}");
    }

    #[test]
    fn zooming_goes_by_steps_and_stops_at_the_ends() {
        assert_eq!(zoomed(100, 1), 110);
        assert_eq!(zoomed(100, -2), 80);
        assert_eq!(zoomed(175, 0), 100);
        assert_eq!(zoomed(200, 9), 250);
        assert_eq!(zoomed(50, -1), 50);
    }

    #[test]
    fn only_the_apps_own_pages_may_be_opened() {
        check("tauri://localhost/index.html#/plan/1/summary", true);
        check("http://tauri.localhost/index.html", true);
        check("about:blank", true);
        check("https://example.com/", false);
        check("http://tauri.localhost.example.com/", false);
        check("file:///etc/passwd", false);
        check("data:text/html,hello", false);
    }
}
