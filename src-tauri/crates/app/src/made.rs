//! Answers made into a plan, its words and its files.

use crate::view::ExportFormat;
use jiff::civil::Date;
use plainsail_exchange::write_with_plan;
use plainsail_planner::plan::{self, Plan, Scenario};
use plainsail_planner::questionnaire::{Answers, Validation};
use plainsail_report::chart::Chart;
use plainsail_report::document::{Block, Document};
use plainsail_report::pdf::{Paper, plan_pdf, summary_pdf};
use plainsail_report::png::summary_png;
use plainsail_report::{ReportError, compose};
use plainsail_wording::Wording;
use std::sync::OnceLock;

/// Seed of every forecast, unless another is asked for: the same answers give the same plan.
pub const SEED: u64 = 1;
/// Width of the picture, in pixels: what telephones show without making it smaller.
const PICTURE_WIDTH: u32 = 1080;

/// A plan with what it was made from and how it is worded.
#[derive(Debug)]
pub struct Made {
    /// The answers.
    pub answers: Answers,
    /// The plan.
    pub plan: Plan,
    /// The plan in words.
    pub document: Document,
    /// The same plan of fewer draws, once something is supposed beside it.
    sketch: OnceLock<Plan>,
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
        Ok(Self { answers, plan, document, sketch: OnceLock::new() })
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
            ExportFormat::Pdf => plan_pdf(&self.document, self.paper())?.bytes,
            ExportFormat::Summary => summary_pdf(&self.document, self.paper())?.bytes,
            ExportFormat::Png => summary_png(&self.document, PICTURE_WIDTH)?.bytes,
            ExportFormat::Json => write_with_plan(&self.answers, &self.plan)?.into_bytes(),
        })
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
