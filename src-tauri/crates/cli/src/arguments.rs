//! What can be asked for on the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use plainsail_app::view::ExportFormat;
use std::path::PathBuf;

/// Social media plans that are honest about what they will bring in.
#[derive(Debug, Parser)]
#[command(name = "plainsail", version)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    /// Language of the words; en-XA is English made longer, to test with
    #[arg(long, global = true, default_value = "en", value_parser = ["en", "de", "ar", "en-XA"])]
    pub language: String,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the examples, or print the answers of one
    Examples {
        /// The example whose answers to print
        name: Option<String>,
    },
    /// Print the JSON Schema of a file of answers
    Schema,
    /// Check a file of answers; prints errors and warnings as JSON, and ends with 2 if there are errors
    Check {
        /// File of answers; - reads it from standard input
        answers: PathBuf,
    },
    /// Make a plan from a file of answers
    Plan(PlanArguments),
    /// Split money over channels so that it brings the most; prints the split, its value and a bound as JSON
    Allocate {
        /// Problem (JSON): B money, and for each channel A, k and s of A x^s / (k^s + x^s), with
        /// limits lo and hi, or with m for "nothing, or at least m"; - reads it from standard input
        problem: PathBuf,
    },
    /// Judge the forecasts of learning from own results; prints JSON
    Backtest(BacktestArguments),
}

#[derive(Debug, Args)]
pub struct BacktestArguments {
    /// Table (CSV) with the columns period (first day, as 2026-11-21), unit (campaign or network),
    /// spend, impressions, clicks, conversions; - reads it from standard input
    pub file: PathBuf,
    /// Share of the periods to learn from; the rest is forecast
    #[arg(long, default_value_t = 0.5, allow_negative_numbers = true)]
    pub train: f64,
    /// Print every forecast with its outcome as well
    #[arg(long)]
    pub forecasts: bool,
}

#[derive(Debug, Args)]
pub struct PlanArguments {
    /// File of answers; - reads it from standard input
    pub answers: PathBuf,
    /// Folder to write to; made if it is not there
    #[arg(long)]
    pub out: PathBuf,
    /// The day the plan is made on, such as 2026-11-21; today if left out
    #[arg(long)]
    pub date: Option<Date>,
    /// Seed of the forecast
    #[arg(long, default_value_t = plainsail_app::SEED)]
    pub seed: u64,
    /// What to write
    #[arg(long, value_delimiter = ',', default_value = "json,pdf,summary,png")]
    pub formats: Vec<Format>,
}

/// A file that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// plan.json: answers and plan as data
    Json,
    /// plan.pdf: the full plan
    Pdf,
    /// summary.pdf: the one-page summary
    Summary,
    /// summary.png: the summary as a picture for a telephone
    Png,
    /// sheet.png: the page of the summary as a picture to print
    Sheet,
}

impl Format {
    /// All, in the order they are written.
    pub const ALL: [Self; 5] = [Self::Json, Self::Pdf, Self::Summary, Self::Png, Self::Sheet];

    /// The name of its file.
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Json => "plan.json",
            Self::Pdf => "plan.pdf",
            Self::Summary => "summary.pdf",
            Self::Png => "summary.png",
            Self::Sheet => "sheet.png",
        }
    }

    /// The same, as the app knows it.
    pub const fn export(self) -> ExportFormat {
        match self {
            Self::Json => ExportFormat::Json,
            Self::Pdf => ExportFormat::Pdf,
            Self::Summary => ExportFormat::Summary,
            Self::Png => ExportFormat::Png,
            Self::Sheet => ExportFormat::Sheet,
        }
    }
}
