//! The embedded typesetter: a document as data, templates as code, nothing read from outside.

use crate::chart::{self, Chart, Look, Theme};
use crate::coverage::{Care, Mender, Replaced};
use crate::document::{Block, Direction, Document};
use crate::fonts;
use crate::house_style::HouseStyle;
use crate::layout;
use crate::outline;
use crate::references;
use crate::tokens;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

/// Why nothing could be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The typesetter refused; its own words, for the log.
    #[error("typesetting failed: {0}")]
    Typesetting(String),
    /// The picture could not be encoded.
    #[error("encoding the picture failed: {0}")]
    Encoding(String),
}

/// What is to be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The whole plan.
    Plan,
    /// The answer on one page.
    Summary,
    /// The answer as a tall picture.
    Picture,
    /// One chart with its title and sentence; it stands where the summary has its profit.
    Chart,
}

impl Form {
    fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Summary => "summary",
            Self::Picture => "picture",
            Self::Chart => "chart",
        }
    }
}

/// Sets a document and hands it to `export`; should the export refuse it, sets it once more with
/// everything but plain letters replaced, so that no name can keep an owner from the plan.
pub(crate) fn set<T>(
    document: &Document,
    form: Form,
    paper: &str,
    style: &HouseStyle,
    export: impl Fn(&PagedDocument) -> Result<T, ReportError>,
) -> Result<(T, Vec<Replaced>), ReportError> {
    let attempt = |care| {
        let (desk, replaced) = Desk::new(document, form, paper, style, care)?;
        Ok((export(&laid_out(desk, form)?)?, replaced))
    };
    let made = attempt(Care::Usual).or_else(|_: ReportError| attempt(Care::Utmost));
    comemo::evict(0);
    made
}

/// Space between lines, of the usual: what is tried in turn until nothing stands alone on a page.
const AIR: [f64; 7] = [1.0, 0.96, 1.04, 0.92, 1.08, 0.88, 1.12];

/// Lays the pages out, with a little more or less air where something would stand alone.
fn laid_out(mut desk: Desk, form: Form) -> Result<PagedDocument, ReportError> {
    let mut best: Option<(usize, PagedDocument)> = None;
    for air in AIR {
        desk.give(air);
        let set = typst::compile::<PagedDocument>(&desk).output.map_err(|e| refused(&e))?;
        let faults = if form == Form::Plan { layout::faults(&set).len() } else { 0 };
        if faults == 0 {
            return Ok(set);
        }
        if best.as_ref().is_none_or(|(fewest, _)| faults < *fewest) {
            best = Some((faults, set));
        }
    }
    best.map(|(_, set)| set).ok_or_else(|| ReportError::Typesetting("no pages".to_owned()))
}

/// The typesetter's complaints as one line for the log.
pub(crate) fn refused(errors: &[SourceDiagnostic]) -> ReportError {
    let all: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    ReportError::Typesetting(all.join("; "))
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    fonts::FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

const TEMPLATES: [(&str, &str); 4] = [
    ("main.typ", include_str!("templates/main.typ")),
    ("look.typ", include_str!("templates/look.typ")),
    ("summary.typ", include_str!("templates/summary.typ")),
    ("plan.typ", include_str!("templates/plan.typ")),
];

/// Everything the typesetter may read.
struct Desk {
    main: FileId,
    data: serde_json::Value,
    files: BTreeMap<String, Bytes>,
}

impl Desk {
    fn new(
        document: &Document,
        form: Form,
        paper: &str,
        style: &HouseStyle,
        care: Care,
    ) -> Result<(Self, Vec<Replaced>), ReportError> {
        let mut mender = Mender::new(care);
        let mut worded = serde_json::to_value(document).unwrap_or_default();
        mender.mend_all(&mut worded);
        let mut files: BTreeMap<String, Bytes> = TEMPLATES
            .iter()
            .map(|(name, text)| ((*name).to_owned(), Bytes::from_string(*text)))
            .collect();
        files
            .insert("tokens.typ".to_owned(), Bytes::from_string(tokens::template(style.letters())));
        if let Some(logo) = &style.logo {
            files.insert("logo.png".to_owned(), Bytes::new(logo.png().to_vec()));
        }
        let mut drawn = Mender::new(care.for_drawings());
        for (name, drawing) in drawings(document, form) {
            files.insert(name, Bytes::from_string(outline::of(drawn.mend(&drawing))));
        }
        let replaced = mender.replaced().into_iter().chain(drawn.replaced());
        let replaced: BTreeSet<Replaced> = replaced.collect();
        let data = json!({
            "form": form.name(),
            "paper": paper,
            "style": style.told(),
            "families": fonts::FAMILIES,
            "document": worded,
            "made": made(document),
            "order": references(document),
        });
        let main = id("main.typ")?;
        Ok((Self { main, data, files }, replaced.into_iter().collect()))
    }

    /// Puts the data on the desk, with this much space between lines.
    fn give(&mut self, air: f64) {
        self.data["air"] = air.into();
        self.files.insert("data.json".to_owned(), Bytes::from_string(self.data.to_string()));
    }
}

/// A name on the desk. There are few, and they are the same for every document, because the
/// typesetter never forgets one.
fn id(name: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(name).map_err(|e| ReportError::Typesetting(e.to_string()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let text = self.file(id)?.to_str().map_err(|_| FileError::InvalidUtf8)?.to_string();
        Ok(Source::new(id, text))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let name = id.get().vpath().get_without_slash();
        self.files.get(name).cloned().ok_or_else(|| FileError::NotFound(name.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    /// No clock: the same document gives the same bytes on any day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Year, month and day of the document. An archive file must carry a date; should the document's be
/// unreadable, the file carries one that is plainly none.
fn made(document: &Document) -> [i16; 3] {
    let date = document.made.parse().unwrap_or(jiff::civil::Date::constant(2000, 1, 1));
    [date.year(), date.month().into(), date.day().into()]
}

/// Widths to draw at, in pixels; the template sets them to the room there is.
const COLUMN: u32 = 240;
const WIDE: u32 = 440;
const FULL: u32 = 620;

/// Every chart of a document, drawn, by the name the template asks for.
fn drawings(document: &Document, form: Form) -> Vec<(String, String)> {
    let rtl = document.direction == Direction::Rtl;
    let draw = |chart: &Chart, width| chart::draw(chart, &Look { theme: Theme::Light, width, rtl });
    let summary = &document.summary;
    let wide = match form {
        Form::Picture => 400,
        Form::Chart => FULL,
        Form::Plan | Form::Summary => WIDE,
    };
    let column = if form == Form::Picture { 400 } else { COLUMN };
    let answers = [
        ("chance", &summary.chance, column),
        ("money", &summary.money, column),
        ("hours", &summary.hours, column),
        ("profit", &summary.profit, wide),
    ];
    let answers = answers.into_iter().filter_map(|(name, chart, width)| {
        Some((format!("{name}.svg"), draw(chart.as_ref()?, width)))
    });
    let chapters = document.chapters.iter().enumerate().flat_map(|(chapter, content)| {
        let blocks = content.blocks.iter().enumerate();
        blocks.filter_map(move |(block, content)| match content {
            Block::Chart { chart } => Some((format!("{chapter}-{block}.svg"), chart)),
            _ => None,
        })
    });
    let chapters = chapters.map(|(name, chart)| (name, draw(chart, FULL)));
    match form {
        Form::Plan => answers.chain(chapters).collect(),
        Form::Summary | Form::Picture | Form::Chart => answers.collect(),
    }
}

/// Ids of the explanations in the order a reader first meets them, then the others.
fn references(document: &Document) -> Vec<&str> {
    let known = document.rationales.keys().map(String::as_str);
    let mut seen = BTreeSet::new();
    references::references(&document.summary, &document.chapters)
        .chain(known)
        .filter(|id| document.rationales.contains_key(*id) && seen.insert(*id))
        .collect()
}
