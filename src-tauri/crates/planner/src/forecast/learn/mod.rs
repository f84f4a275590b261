//! Learning from own results: what is believed after them, and what is forecast next.
//!
//! Single figures, each with its closed form:
//! - [`gamma_poisson`]: results per unit of spend; [`beta_rate`]: clicks per impression and orders
//!   per click; [`lognormal`]: costs and reach rates, on their log scale.
//! - [`forgetting`]: how old results count less; [`pooling`]: what several campaigns say about
//!   one.
//!
//! Campaigns over time:
//! - [`dynamics`]: how results follow spend, and how the rate moves.
//! - [`fit`](mod@fit): the dynamics estimated from what happened, over
//!   [forecasts replayed](replay) inside it.
//! - [`forecaster`]: both together; what the app and the backtest ask.
//!
//! [`special`] and [`minimum`] are the arithmetic underneath.

pub mod beta_rate;
pub mod dynamics;
pub mod fit;
pub mod forecaster;
pub mod forgetting;
pub mod gamma_poisson;
pub mod lognormal;
pub mod minimum;
pub mod negative_binomial;
pub mod pooling;
pub mod replay;
pub mod special;

pub use dynamics::{Campaign, Dynamics, Period};
pub use forecaster::{Forecaster, Range};
pub use gamma_poisson::GammaPoisson;
pub use negative_binomial::NegativeBinomial;

#[cfg(test)]
mod closed_forms;
#[cfg(test)]
mod properties;
