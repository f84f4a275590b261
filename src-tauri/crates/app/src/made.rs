//! Answers made into a plan, its words and its files.

use crate::view::{ExportFormat, PictureFormat};
use jiff::civil::Date;
use plainsail_exchange::write_with_plan;
use plainsail_planner::answer::Answers;
use plainsail_planner::plan::{self, Plan, Scenario};
use plainsail_planner::questionnaire::Validation;
use plainsail_report::chart::Chart;
use plainsail_report::chart::{Look, Theme, draw};
use plainsail_report::document::{Block, Direction, Document};
use plainsail_report::house_style::HouseStyle;
use plainsail_report::pdf::{Paper, plan_pdf, summary_pdf};
use plainsail_report::png::{chart_png, summary_png};
use plainsail_report::preview::Pages;
use plainsail_report::{ReportError, compose};
use plainsail_wording::Wording;
use std::sync::OnceLock;

/// Seed of every forecast, unless another is asked for: the same answers give the same plan.
pub const SEED: u64 = 1;
/// Width of the picture, in pixels: what telephones show without making it smaller.
const PICTURE_WIDTH: u32 = 1080;
/// Width of a page to print, in pixels: about 300 to the inch.
const SHEET_WIDTH: u32 = 2480;
/// Width of a chart by itself: in pixels as PNG, enough for a slide, and as SVG.
const CHART_PNG_WIDTH: u32 = 1600;
const CHART_SVG_WIDTH: u32 = 720;
/// Width of a page looked at before it is saved, in pixels: sharp on fine screens.
const PAGE_WIDTH: u32 = 900;

/// A plan with what it was made from and how it is worded.
#[derive(Debug)]
pub struct Made {
    /// The answers.
    pub answers: Answers,
    /// The plan.
    pub plan: Plan,
    /// The plan in words.
    pub document: Document,
    /// How its papers look.
    style: HouseStyle,
    /// The same plan of fewer draws, once something is supposed beside it.
    sketch: OnceLock<Plan>,
    /// The files as pages, once they are looked at.
    plan_pages: OnceLock<Pages>,
    summary_pages: OnceLock<Pages>,
}

/// Why a file could not be made.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The typesetter refused.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// The plan could not be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

impl Made {
    /// Makes the plan; the same answers, day and seed give the same plan.
    ///
    /// # Errors
    /// What stops it.
    pub fn new(
        answers: Answers,
        made_on: Date,
        seed: u64,
        wording: &Wording,
    ) -> Result<Self, Validation> {
        let plan = plan::make(&answers, made_on, seed)?;
        let document = compose::document(&plan, &answers, wording);
        Ok(Self {
            answers,
            plan,
            document,
            style: HouseStyle::default(),
            sketch: OnceLock::new(),
            plan_pages: OnceLock::new(),
            summary_pages: OnceLock::new(),
        })
    }

    /// The same plan on papers with the owner's logo and colour.
    #[must_use]
    pub fn in_style(self, style: HouseStyle) -> Self {
        Self { style, plan_pages: OnceLock::new(), summary_pages: OnceLock::new(), ..self }
    }

    /// The plan of as few draws as a supposed one, so that the two differ by what is supposed alone.
    ///
    /// # Errors
    /// What stops it.
    pub fn sketched(&self) -> Result<&Plan, Validation> {
        if let Some(sketch) = self.sketch.get() {
            return Ok(sketch);
        }
        let sketch =
            plan::sketch(&self.answers, self.plan.made_on, self.plan.seed, Scenario::default())?;
        Ok(self.sketch.get_or_init(|| sketch))
    }

    /// The bytes of one file; the same plan gives the same bytes.
    ///
    /// # Errors
    /// When the typesetter refuses, which no answer makes it.
    pub fn render(&self, format: ExportFormat) -> Result<Vec<u8>, RenderError> {
        Ok(match format {
            ExportFormat::Pdf => plan_pdf(&self.document, self.paper(), &self.style)?.bytes,
            ExportFormat::Summary => summary_pdf(&self.document, self.paper(), &self.style)?.bytes,
            ExportFormat::Png => summary_png(&self.document, &self.style, PICTURE_WIDTH)?.bytes,
            ExportFormat::Sheet => {
                self.summary_pages()?.png(0, SHEET_WIDTH).transpose()?.unwrap_or_default()
            }
            ExportFormat::Json => write_with_plan(&self.answers, &self.plan)?.into_bytes(),
        })
    }

    /// A chart of the plan as a file of its own; `None` when there is no such chart.
    ///
    /// # Errors
    /// When the typesetter refuses, which no answer makes it.
    pub fn picture(
        &self,
        chart: &str,
        format: PictureFormat,
    ) -> Option<Result<Vec<u8>, RenderError>> {
        let chart = self.chart(chart)?;
        let rtl = self.document.direction == Direction::Rtl;
        Some(match format {
            PictureFormat::Png => chart_png(&self.document, chart, CHART_PNG_WIDTH)
                .map(|png| png.bytes)
                .map_err(RenderError::from),
            PictureFormat::Svg => {
                let look = Look { theme: Theme::Light, width: CHART_SVG_WIDTH, rtl };
                Ok(draw(chart, &look).into_bytes())
            }
        })
    }

    /// A page of a file as PNG, and how many there are; `None` when the file has no such page.
    ///
    /// # Errors
    /// When the typesetter refuses, which no answer makes it.
    pub fn page(
        &self,
        format: ExportFormat,
        page: usize,
    ) -> Result<Option<(Vec<u8>, usize)>, RenderError> {
        let pages = match format {
            ExportFormat::Pdf => kept(&self.plan_pages, || {
                Pages::of_plan(&self.document, self.paper(), &self.style)
            })?,
            ExportFormat::Summary | ExportFormat::Sheet => self.summary_pages()?,
            ExportFormat::Png if page == 0 => return Ok(Some((self.render(format)?, 1))),
            ExportFormat::Png | ExportFormat::Json => return Ok(None),
        };
        let drawn = pages.png(page, PAGE_WIDTH).transpose()?;
        Ok(drawn.map(|png| (png, pages.count())))
    }

    fn summary_pages(&self) -> Result<&Pages, ReportError> {
        let style = &self.style;
        kept(&self.summary_pages, || Pages::of_summary(&self.document, self.paper(), style))
    }

    /// The chart of this id, wherever it stands in the plan.
    pub fn chart(&self, id: &str) -> Option<&Chart> {
        let summary = &self.document.summary;
        let first = [&summary.chance, &summary.money, &summary.hours, &summary.profit];
        let blocks = self.document.chapters.iter().flat_map(|chapter| &chapter.blocks);
        let inside = blocks.filter_map(|block| match block {
            Block::Chart { chart } => Some(chart),
            _ => None,
        });
        first.into_iter().flatten().chain(inside).find(|chart| chart.id == id)
    }

    /// The paper of the owner's country: letter in North America and where it follows, else A4.
    fn paper(&self) -> Paper {
        match self.answers.text("country") {
            Some("US" | "CA" | "MX" | "PH" | "CL" | "CO" | "VE" | "GT" | "CR" | "PR") => {
                Paper::UsLetter
            }
            _ => Paper::A4,
        }
    }
}

/// The pages, set when they are first asked for.
fn kept(
    pages: &OnceLock<Pages>,
    set: impl FnOnce() -> Result<Pages, ReportError>,
) -> Result<&Pages, ReportError> {
    if let Some(pages) = pages.get() {
        return Ok(pages);
    }
    let made = set()?;
    Ok(pages.get_or_init(|| made))
}
