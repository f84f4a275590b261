//! Forecasts from own results, in worlds whose truth is known: ranges hold what they say, and the
//! forecast beats one rate for all.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use plainsail_planner::forecast::backtest::{Backtest, Marks, backtest};
use plainsail_planner::forecast::learn::dynamics::{Campaign, Period, weekday_of};
use rand::{RngExt, SeedableRng};
use rand_distr::{Distribution, Gamma, Normal, Poisson};
use rand_xoshiro::Xoshiro256PlusPlus;

/// A monday.
const START: i32 = 20_094;
const WEEKDAYS: [f64; 7] = [1.0, 1.1, 1.2, 1.0, 0.85, 0.5, 0.4];

/// How a world works.
#[derive(Debug, Clone, Copy)]
struct World {
    /// How many histories of it are judged.
    histories: u64,
    campaigns: u32,
    periods: i32,
    /// Days a period lasts.
    step: i32,
    spend: f64,
    /// Results per unit of spend.
    rate: f64,
    /// Log spread of rates between campaigns.
    spread: f64,
    dispersion: f64,
    /// Log spread that a rate gains in a month, alone and together with all others.
    drift: f64,
    common_drift: f64,
    elasticity: f64,
    weekdays: bool,
    /// Changes of a campaign's budget in a month.
    changes: f64,
    /// Share of campaigns that begin later.
    late: f64,
}

const PLAIN: World = World {
    histories: 6,
    campaigns: 8,
    periods: 90,
    step: 1,
    spend: 100.0,
    rate: 0.05,
    spread: 0.5,
    dispersion: 0.1,
    drift: 0.0,
    common_drift: 0.0,
    elasticity: 1.0,
    weekdays: false,
    changes: 0.0,
    late: 0.0,
};

struct Chance(Xoshiro256PlusPlus);

impl Chance {
    fn normal(&mut self, sd: f64) -> f64 {
        Normal::new(0.0, sd).unwrap().sample(&mut self.0)
    }

    fn count(&mut self, mean: f64, dispersion: f64) -> f64 {
        let mean = mean * Gamma::new(1.0 / dispersion, dispersion).unwrap().sample(&mut self.0);
        if mean > 1e-9 { Poisson::new(mean).unwrap().sample(&mut self.0) } else { 0.0 }
    }
}

impl World {
    fn history(&self, seed: u64) -> Vec<Campaign> {
        let mut chance = Chance(Xoshiro256PlusPlus::seed_from_u64(seed));
        let month = (f64::from(self.step) / 30.4).sqrt();
        let mut level = 0.0;
        let common: Vec<f64> = (0..self.periods)
            .map(|_| {
                level += chance.normal(self.common_drift * month);
                level
            })
            .collect();
        (0..self.campaigns).map(|unit| self.campaign(unit, &common, &mut chance)).collect()
    }

    fn campaign(&self, unit: u32, common: &[f64], chance: &mut Chance) -> Campaign {
        let usual = self.spend * chance.normal(0.6).exp();
        let mut log_rate = self.rate.ln() + chance.normal(self.spread);
        let late = chance.0.random::<f64>() < self.late;
        let first = if late { chance.0.random_range(0..self.periods * 4 / 5) } else { 0 };
        let (mut budget, mut periods) = (1.0, Vec::new());
        for (i, common) in (0..self.periods).zip(common) {
            let day = START + i * self.step;
            log_rate += chance.normal(self.drift * (f64::from(self.step) / 30.4).sqrt());
            if chance.0.random::<f64>() < self.changes * f64::from(self.step) / 30.4 {
                budget = chance.normal(0.7).exp();
            }
            let paused = chance.0.random::<f64>() < 0.02;
            let relative = if paused { 0.0 } else { budget * chance.normal(0.2).exp() };
            let weekday = if self.weekdays { WEEKDAYS[weekday_of(day)] } else { 1.0 };
            let mean = usual * relative.powf(self.elasticity) * (log_rate + common).exp() * weekday;
            let results = Some(chance.count(mean, self.dispersion));
            periods.push(Period { day, spend: usual * relative, results });
        }
        periods.retain(|period| period.day >= START + first * self.step);
        Campaign::new(format!("campaign {unit}"), periods)
    }

    fn judged(&self) -> Vec<Backtest> {
        (0..self.histories).map(|seed| backtest(&self.history(seed), 0.5).unwrap()).collect()
    }
}

fn mean(found: &[Backtest], mark: impl Fn(&Backtest) -> Option<f64>) -> f64 {
    found.iter().map(|found| mark(found).unwrap()).sum::<f64>() / found.len() as f64
}

/// The world's ranges hold what they say within five points, and the forecast beats one rate.
#[expect(clippy::print_stdout, reason = "a failing world is judged by its figures")]
fn check(name: &str, world: World) -> Vec<Backtest> {
    let found = world.judged();
    let eighty = mean(&found, |b| b.each.model.coverage_80_unrounded);
    let fifty = mean(&found, |b| b.each.model.coverage_50_unrounded);
    let score = |marks: fn(&Backtest) -> &Marks| mean(&found, |b| marks(b).mean_log_score);
    let (ours, theirs) = (score(|b| &b.each.model), score(|b| &b.each.baseline));
    println!(
        "{name:14} 80%: {eighty:.3} ({:.3} rounded, {:.3} totals)  50%: {fifty:.3}  \
         log score {ours:.3} against {theirs:.3}",
        mean(&found, |b| b.each.model.coverage_80),
        mean(&found, |b| b.totals.model.coverage_80),
    );
    assert!((0.75..=0.85).contains(&eighty), "{name}: {eighty}");
    assert!((0.44..=0.57).contains(&fifty), "{name}: {fifty}");
    assert!(ours > theirs - 0.005, "{name}: {ours} against {theirs}");
    found
}

/// Where counts are not nearly all zero, whole-numbered ranges hold as much.
fn check_rounded(name: &str, world: World) {
    let found = check(name, world);
    let eighty = mean(&found, |b| b.each.model.coverage_80);
    assert!((0.75..=0.85).contains(&eighty), "{name}, whole numbers: {eighty}");
    let error = |marks: fn(&Backtest) -> &Marks| {
        mean(&found, |b| marks(b).median_absolute_percentage_error)
    };
    let (ours, theirs) = (error(|b| &b.each.model), error(|b| &b.each.baseline));
    assert!(ours < theirs, "{name}: error {ours} against {theirs}");
}

#[test]
fn nothing_changes() {
    check_rounded("stationary", PLAIN);
}

#[test]
fn rates_drift_apart() {
    check_rounded("drifting", World { drift: 0.3, ..PLAIN });
}

#[test]
fn rates_drift_together() {
    check_rounded("common drift", World { campaigns: 15, common_drift: 0.25, ..PLAIN });
}

#[test]
fn returns_diminish_and_budgets_change() {
    check_rounded("saturating", World { elasticity: 0.5, changes: 2.0, ..PLAIN });
}

#[test]
fn days_scatter() {
    check_rounded("overdispersed", World { dispersion: 0.6, ..PLAIN });
}

#[test]
fn weekdays_differ() {
    check_rounded("weekdays", World { weekdays: true, dispersion: 0.03, rate: 0.2, ..PLAIN });
}

#[test]
fn a_few_large_campaigns() {
    let large = World { campaigns: 3, rate: 3.0, drift: 0.1, ..PLAIN };
    check_rounded("few large", large);
}

#[test]
fn campaigns_begin_late_and_differ_widely() {
    let late = World { campaigns: 20, late: 0.6, spread: 1.0, drift: 0.1, ..PLAIN };
    check_rounded("late", late);
}

#[test]
fn weeks() {
    check_rounded("weeks", World { periods: 52, step: 7, spend: 300.0, drift: 0.15, ..PLAIN });
}

#[test]
fn months() {
    let months = World {
        histories: 24,
        periods: 24,
        step: 30,
        spend: 800.0,
        drift: 0.1,
        dispersion: 0.05,
        ..PLAIN
    };
    check_rounded("months", months);
}

#[test]
fn many_tiny_campaigns() {
    check("many tiny", World { campaigns: 200, periods: 60, spend: 10.0, ..PLAIN });
}

#[test]
fn results_are_rare() {
    check("rare", World { rate: 0.001, ..PLAIN });
}

#[test]
fn more_history_narrows_the_ranges() {
    let width = |found: &Backtest| {
        let widths = found.forecasts.iter().map(|f| (f.range_80[1] - f.range_80[0]) / f.expected);
        widths.sum::<f64>() / found.forecasts.len() as f64
    };
    let (mut little, mut much) = (0.0, 0.0);
    for seed in 0..PLAIN.histories {
        let history = World { rate: 0.2, dispersion: 0.02, ..PLAIN }.history(seed);
        little += width(&backtest(&history, 0.05).unwrap());
        much += width(&backtest(&history, 0.8).unwrap());
    }
    assert!(much < 0.8 * little, "{much} against {little}");
}
