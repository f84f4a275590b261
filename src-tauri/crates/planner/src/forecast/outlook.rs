//! What the plan is likely to bring, for advice that needs its figures.

use crate::facts::{Conversion, Facts};
use crate::forecast::WEEKS_PER_MONTH;
use crate::money::Money;
use crate::plan::{BreakEven, Forecast, MonthForecast};

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

    /// New customers up to the end of a month (from 0): a part of the median of all months
    /// together, as the months compare with each other.
    pub fn customers_by(&self, month: usize) -> f64 {
        // Where few come, most months' medians are zero: the ranges compare better.
        let weight = |m: &MonthForecast| m.customers.p10 + m.customers.p50 + m.customers.p90;
        let of = |count| self.forecast.months.iter().take(count).map(weight).sum::<f64>();
        let all = of(self.forecast.months.len());
        if all > 0.0 { of(month + 1) / all * self.forecast.customers.p50 } else { 0.0 }
    }

    /// First results a week: new customers, or enquiries where only some of them buy.
    pub fn first_results_a_week(&self, facts: &Facts) -> f64 {
        self.customers_a_month() / facts.share_that_buys().max(1e-3) / WEEKS_PER_MONTH
    }

    /// Most that may be paid for one first result, as the advert screen counts it: an enquiry
    /// where people enquire, else a customer.
    pub fn dearest_result(&self, facts: &Facts) -> Option<Money> {
        let figures = self.break_even?;
        let leads = facts.conversion.value == Conversion::Lead;
        figures.cpl.filter(|_| leads).or(Some(figures.cpa)).filter(|money| money.minor > 0)
    }
}
