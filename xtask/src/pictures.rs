//! `cargo xtask pictures`: every screen and every page, as contact sheets a reviewer takes in at
//! a glance.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::app::{self, Build};
use crate::checks;
use crate::command;
use crate::exports;
use crate::requirements::{self, For};
use crate::terminal;
use crate::ui;
use crate::workspace;

/// All sheets and golden pictures together stay below this, so that the repository stays light.
const MOST_BYTES: u64 = 8_000_000;

/// Groups of screens that are looked at closely.
const CLOSELY: [&str; 3] = ["light-1280x800", "dark-1280x800", "ar-1280x800"];

/// The screen the README shows.
const FACE: &str = "light-1280x800.summary.png";

/// The folders of golden pictures, which journeys compare the window with.
const GOLDEN: [&str; 2] = ["controls", "screens"];

/// The journeys that do.
const COMPARED: &str = "binary_id(/^plainsail-e2e/) and test(as_it_was_accepted)";

/// Takes all golden pictures anew, for a person to look at and agree with.
pub fn accept() -> Result<()> {
    requirements::prepare(For::Checks)?;
    ui::build()?;
    let pictures = workspace::root().join("tests").join("pictures");
    for folder in GOLDEN.map(|name| pictures.join(name)) {
        empty(&folder)?;
    }
    checks::driven(Build::Checks, COMPARED, &[("PLAINSAIL_ACCEPT", &pictures)])?;
    terminal::heading("Look at what changed: it is what the window is compared with from now on");
    Ok(())
}

/// Draws all contact sheets anew into `tests/pictures`.
pub fn draw() -> Result<()> {
    requirements::prepare(For::Checks)?;
    let work = workspace::target().join("pictures");
    empty(&work)?;
    let sheets = workspace::root().join("tests").join("pictures");
    // Golden pictures, in folders below, are compared with, not drawn here.
    for sheet in workspace::files(&sheets, &GOLDEN)? {
        fs::remove_file(sheet)?;
    }
    terminal::heading("The screens");
    let screens = work.join("screens");
    fs::create_dir_all(&screens)?;
    checks::window_journeys(&[("PLAINSAIL_PICTURES", &screens)])?;
    screen_sheets(&screens, &sheets)?;
    lighten(&screens.join(FACE), &sheets.join("plan.png"))?;
    terminal::heading("The exported plans");
    app::build(Build::Checks)?;
    for example in exports::examples()? {
        plan_sheet(
            &example,
            "en",
            &work.join(&example),
            &sheets.join(format!("plan-{example}.png")),
        )?;
    }
    for language in exports::OTHER_LANGUAGES {
        let sheet = sheets.join(format!("plan-{IN_LANGUAGES}-{language}.png"));
        plan_sheet(IN_LANGUAGES, language, &work.join(language), &sheet)?;
    }
    weigh(&sheets)
}

fn empty(directory: &Path) -> Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory)?;
    }
    fs::create_dir_all(directory)
        .with_context(|| format!("cannot make the directory {}", directory.display()))
}

/// One sheet for each group of screens: the part of a picture's name before its first dot.
fn screen_sheets(screens: &Path, sheets: &Path) -> Result<()> {
    let pictures = workspace::files(screens, &[])?;
    if pictures.is_empty() {
        bail!("the journeys left no picture of a screen");
    }
    for group in pictures.chunk_by(|left, right| group(left) == group(right)) {
        let name = group.first().map(|picture| self::group(picture)).unwrap_or_default();
        // One size is looked at closely, the others for what does not fit.
        let closely = CLOSELY.contains(&name.as_str());
        let look = if closely { Look::Screens } else { Look::Small };
        sheet(group, &sheets.join(format!("screens-{name}.png")), look)?;
    }
    Ok(())
}

fn group(picture: &Path) -> String {
    let name = picture.file_name().unwrap_or_default().to_string_lossy();
    name.split('.').next().unwrap_or_default().to_owned()
}

/// The plan that is drawn in every language.
const IN_LANGUAGES: &str = "bakery";

fn plan_sheet(example: &str, language: &str, work: &Path, sheet: &Path) -> Result<()> {
    let answers = exports::answers(Build::Checks, example, work)?;
    let mut plan = exports::plan(Build::Checks, &answers, work, "pdf,summary");
    command::run(plan.args(["--language", language]))?;
    let pages = work.join("pages");
    fs::create_dir_all(&pages)?;
    for (file, prefix) in [("summary.pdf", "1-summary"), ("plan.pdf", "2-plan")] {
        let mut draw = Command::new("pdftoppm");
        draw.args(["-r", "72", "-png"]).arg(work.join(file)).arg(pages.join(prefix));
        command::run(&mut draw)?;
    }
    let pages = workspace::files(&pages, &[])?;
    // One plan is looked at closely in each script, the others for what does not fit.
    let closely = example == IN_LANGUAGES && language != "de";
    self::sheet(&pages, sheet, if closely { Look::Pages } else { Look::SmallPages })
}

/// How the pictures of a sheet are laid out.
#[derive(Clone, Copy)]
enum Look {
    Screens,
    Small,
    Pages,
    SmallPages,
}

fn sheet(pictures: &[PathBuf], sheet: &Path, look: Look) -> Result<()> {
    let (columns, size) = match look {
        Look::Screens => ("5x", "480x"),
        Look::Small => ("6x", "360x"),
        Look::Pages => ("8x", "340x"),
        Look::SmallPages => ("10x", "250x"),
    };
    let font = workspace::root().join("fonts").join("Inter_400Regular.ttf");
    let mut montage = Command::new("montage");
    montage.arg("-font").arg(font).args(["-pointsize", "15", "-label", "%t"]).args(pictures);
    montage.args(["-tile", columns, "-geometry", &format!("{size}>+10+10")]);
    let heavy = workspace::target().join("pictures").join("sheet.png");
    montage.args(["-background", "#d9d6cf"]).arg(&heavy);
    command::read(&mut montage)?;
    lighten(&heavy, sheet)?;
    terminal::note(&format!("{} of {} pictures", sheet.display(), pictures.len()));
    Ok(())
}

/// Flat colours need few, and few weigh little. A step of its own: montage chooses its few
/// colours so coarsely that paper turns white.
fn lighten(heavy: &Path, light: &Path) -> Result<()> {
    let mut convert = Command::new("convert");
    convert.arg(heavy).args(["+dither", "-colors", "32", "-strip"]);
    for define in
        ["png:compression-level=9", "png:compression-filter=0", "png:compression-strategy=0"]
    {
        convert.args(["-define", define]);
    }
    command::read(convert.arg(format!("PNG8:{}", light.display())))?;
    Ok(())
}

fn weigh(sheets: &Path) -> Result<()> {
    let mut bytes = 0;
    for sheet in workspace::files(sheets, &[])? {
        bytes += fs::metadata(sheet)?.len();
    }
    println!("{} kB of pictures in {}", bytes / 1000, sheets.display());
    if bytes > MOST_BYTES {
        bail!("the pictures weigh more than {} kB", MOST_BYTES / 1000);
    }
    Ok(())
}
