//! The forecast: what money and hours are likely to bring, and how sure that is.
//!
//! - [`prior`]: distributions made from published ranges.
//! - [`closed`]: the closed forms of the funnel, fatigue, reach, trust and break-even.
//! - [`model`]: everything one forecast rests on, resolved to numbers.
//! - [`draw`]: the seeded random draws, the same for every scenario compared.
//! - [`simulate`](mod@simulate): the months, draw by draw.
//! - [`sensitivity`]: what the forecast is unsure for, and what finding out is worth.
//! - [`outcome`]: percentiles and chances read off a simulation.
//! - [`outlook`]: the figures that advice rests on.
//! - [`learn`]: what own results say, and what they forecast.
//! - [`backtest`](mod@backtest): such forecasts judged by what came.

pub mod backtest;
pub mod closed;
pub mod draw;
pub mod learn;
pub mod model;
pub mod outcome;
pub mod outlook;
pub mod prior;
pub mod sensitivity;
pub mod simulate;

pub use backtest::{Backtest, backtest};
pub use model::{Buyer, BuyerModel, Model, PostModel};
pub use simulate::{Simulation, simulate, simulate_with_inputs};

/// Draws of a forecast: the Monte Carlo error of a chance is then at most 0.0036.
pub const DRAWS: usize = 20_000;

/// Weeks in a month: 365.25 / 12 / 7.
pub const WEEKS_PER_MONTH: f64 = 4.345;
