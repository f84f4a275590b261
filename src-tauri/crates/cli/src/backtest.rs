//! `plainsail backtest`: learn from the first part of some campaigns' history, forecast the rest,
//! and say how good that was.

use crate::arguments::BacktestArguments;
use crate::output;
use crate::stop::Stop;
use plainsail_exchange::{CAMPAIGN_MEGABYTES, read_campaigns};
use plainsail_planner::forecast::backtest;
use plainsail_planner::message::Message;
use serde_json::json;

/// Prints the marks of the forecast and of the baseline.
pub fn run(wanted: &BacktestArguments) -> Result<(), Stop> {
    // One byte more than is read, so that a larger file is refused and not cut short.
    let most = u64::from(CAMPAIGN_MEGABYTES) * 1_000_000 + 1;
    let bytes = output::file(&wanted.file, most)?;
    let read = read_campaigns(&bytes).map_err(|error| error.message)?;
    let found = backtest(&read.campaigns, wanted.train)?;
    let unprintable = |_| Message::new("cli-cannot-print");
    let mut found = serde_json::to_value(&found).map_err(unprintable)?;
    if let Some(found) = found.as_object_mut() {
        found.insert("train".to_owned(), json!(wanted.train));
        found.insert("passed_over".to_owned(), json!(read.passed_over));
        if !wanted.forecasts {
            found.remove("forecasts");
        }
    }
    output::json(&found)
}
