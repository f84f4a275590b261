//! What the plan is likely to bring, for advice that needs its figures.

use crate::facts::{Conversion, Facts};
use crate::money::Money;
use crate::plan::{BreakEven, Forecast};

/// The figures advice rests on beside its grounds.
#[derive(Debug, Clone, Copy)]
pub struct Outlook<'a> {
    /// What it is likely to bring.
    pub forecast: &'a Forecast,
    /// What adverts must do to pay; `None` when an order leaves nothing.
    pub break_even: Option<&'a BreakEven>,
    /// The radius that the money suits, in kilometres, where it is too thin for the whole area.
    pub narrowed_km: Option<f64>,
}

impl Outlook<'_> {
    /// New customers a month, the median over all months.
    pub fn customers_a_month(&self) -> f64 {
        self.forecast.customers.p50 / self.forecast.months.len().max(1) as f64
    }

    /// New customers up to the end of a month (from 0), from the months' medians.
    pub fn customers_by(&self, month: usize) -> f64 {
        self.forecast.months.iter().take(month + 1).map(|m| m.customers.p50).sum()
    }

    /// Most that may be paid for one first result, as the advert screen counts it: an enquiry
    /// where people enquire, else a customer.
    pub fn dearest_result(&self, facts: &Facts) -> Option<Money> {
        let figures = self.break_even?;
        let leads = facts.conversion.value == Conversion::Lead;
        figures.cpl.filter(|_| leads).or(Some(figures.cpa)).filter(|money| money.minor > 0)
    }
}
