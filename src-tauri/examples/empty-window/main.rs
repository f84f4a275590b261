//! The least a Tauri window can be: what the app's start-up is compared with. Takes the app's
//! arguments and looks at none of them.

use std::io::Write as _;
use std::time::Instant;

use tauri::{WebviewUrl, WebviewWindowBuilder};

/// The page takes this title once it is painted.
const PAINTED: &str = "painted";

fn main() -> tauri::Result<()> {
    let started = Instant::now();
    tauri::Builder::default()
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "empty", WebviewUrl::default())
                .inner_size(1280.0, 800.0)
                .on_document_title_changed(move |_, title| {
                    if title == PAINTED {
                        let taken = started.elapsed().as_millis();
                        let _ = writeln!(std::io::stdout(), "window-ready-ms {taken}");
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/empty-window/tauri.conf.json"))
}
