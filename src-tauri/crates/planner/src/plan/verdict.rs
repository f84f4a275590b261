//! Whether it is worth doing, and the nearest plan that would work.

use super::goal_seek::Budgets;
use super::{Adequacy, Forecast};
use crate::decision::hours;
use crate::facts::{Facts, Need, whole_above_ten};
use crate::message::point::duration;
use crate::message::{Arg, Message};
use jiff::civil::Date;
use serde::Serialize;

/// The answer to "is it worth it?".
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verdict {
    /// What kind of answer it is.
    pub kind: VerdictKind,
    /// The answer in a sentence.
    pub headline: Message,
    /// Sentences that say what it rests on.
    pub because: Vec<Message>,
    /// The nearest plans that would work; empty when this one does.
    pub instead: Vec<Message>,
}

/// Kinds of verdict, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum VerdictKind {
    /// Neither money nor hours.
    NoMeans,
    /// Too few hours for even one network.
    HoursTooFew,
    /// An order leaves nothing.
    NoMargin,
    /// The money is lost in an area so wide.
    AreaTooWide,
    /// There are too few people in reach for the return, however much is spent.
    AudienceTooSmall,
    /// A new customer through adverts costs more than they leave.
    AdvertsCannotPay,
    /// The number needed is likely reached, at a loss.
    AtALoss,
    /// Not as it stands.
    No,
    /// Probably not.
    Unlikely,
    /// Could go either way.
    Even,
    /// More likely than not.
    Likely,
    /// Very likely.
    VeryLikely,
    /// It costs no money and no paid hours: judged by what it brings.
    CostsNothing,
}

impl VerdictKind {
    fn of_chance(chance: f64) -> Self {
        match chance {
            c if c >= 0.8 => Self::VeryLikely,
            c if c >= 0.6 => Self::Likely,
            c if c >= 0.4 => Self::Even,
            c if c >= 0.15 => Self::Unlikely,
            _ => Self::No,
        }
    }

    /// Whether the chance of the need is told: not where something graver makes it beside the point.
    pub const fn tells_the_chance(self) -> bool {
        !matches!(self, Self::NoMeans | Self::HoursTooFew | Self::NoMargin | Self::AreaTooWide)
    }

    /// Key of its headline.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoMeans => "verdict-no-means",
            Self::HoursTooFew => "verdict-hours-too-few",
            Self::NoMargin => "verdict-no-margin",
            Self::AreaTooWide => "verdict-area-too-wide",
            Self::AudienceTooSmall => "verdict-audience-too-small",
            Self::AdvertsCannotPay => "verdict-adverts-cannot-pay",
            Self::AtALoss => "verdict-at-a-loss",
            Self::No => "verdict-no",
            Self::Unlikely => "verdict-unlikely",
            Self::Even => "verdict-even",
            Self::Likely => "verdict-likely",
            Self::VeryLikely => "verdict-very-likely",
            Self::CostsNothing => "verdict-costs-nothing",
        }
    }

    /// Whether the plan works as it stands.
    pub const fn works(self) -> bool {
        matches!(self, Self::Even | Self::Likely | Self::VeryLikely | Self::CostsNothing)
    }
}

/// Share of an order of which no plan can live (judgement).
const NEXT_TO_NOTHING: f64 = 0.03;
/// Coverage below which money is lost in the area.
const TOO_THIN: f64 = 0.25;
/// A customer who costs less than so many times what they leave nearly pays: a test says more.
const NEARLY_PAYS: f64 = 1.15;
/// Nobody leaves so many times more than today for a change of price.
const OUT_OF_REACH: f64 = 1.5;
/// Chance of paying from which a test of adverts is worth its money (judgement).
const WORTH_A_TEST: f64 = 0.15;
/// Coverage so low that adverts are lost even on those who would buy (judgement).
const HOPELESSLY_THIN: f64 = 0.02;
/// The same where adverts would not pay anywhere: only then is the area the graver fault.
const LOST_IN_A_COUNTRY: f64 = 0.005;

/// What the verdict is judged on.
pub struct Grounds<'a> {
    /// The answers.
    pub facts: &'a Facts,
    /// What the plan is likely to bring.
    pub forecast: &'a Forecast,
    /// Whether the budget covers the area.
    pub adequacy: Option<&'a Adequacy>,
    /// Networks the hours carry.
    pub networks: usize,
    /// The last month in which the return counts.
    pub needed_by: Date,
    /// Chance of the need at the end of each month.
    pub chances: &'a [f64],
    /// Money for adverts that stays unspent, and what a new customer would cost and leave.
    pub unspent: Option<Unspent>,
    /// Least hours a week that keep one network; `None` when there is one.
    pub hours_needed: Option<f64>,
    /// What each new customer costs, all in.
    pub cost_of_each: Option<f64>,
    /// Whether there is advert money and no buyer with figures to plan with.
    pub no_buyer: bool,
    /// What an order would have to leave for an even bet.
    pub margin_needed: Option<f64>,
    /// What other budgets would do.
    pub budgets: Budgets,
    /// People who would have to be in reach, where too few are; `None` where that is not the reason.
    pub people_needed: Option<f64>,
    /// Whether the day asked for lies within the plan.
    pub date: NeedDate,
    /// What other hours would do.
    pub hours: OtherHours,
}

/// What other hours a week would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OtherHours {
    /// Fewer would clearly raise the likely profit.
    pub fewer_help: bool,
    /// More would bring clearly more people.
    pub more_help: bool,
}

/// Where the day the return is needed by lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NeedDate {
    /// Before the plan starts.
    Past,
    /// Less than four weeks after it starts.
    TooSoon,
    /// Within the months looked at.
    Within,
    /// After the last month looked at.
    TooFar,
}

/// Why money stays unspent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unspent {
    /// Median cost of a new customer through adverts.
    pub cost: f64,
    /// What a new customer leaves within a year.
    pub worth: f64,
    /// Chance (0-1) that adverts pay all the same.
    pub chance: f64,
    /// Money after which a test without a result stops; `None` when no result is worth anything.
    pub test: Option<f64>,
}

/// Judges a plan.
pub fn judge(g: &Grounds<'_>) -> Verdict {
    let kind = kind(g);
    Verdict {
        kind,
        headline: headline(kind, g),
        because: because(kind, g),
        instead: if kind.works() { Vec::new() } else { instead(kind, g) },
    }
}

fn headline(kind: VerdictKind, g: &Grounds<'_>) -> Message {
    let need = g.facts.need.value;
    let counts_people = matches!(need, Need::Outcomes(_));
    let asks_more = matches!(need, Need::Monthly(_) | Need::Multiple(_));
    let last = g.forecast.months.get(g.forecast.needed_in);
    let earns = last.is_some_and(|month| month.profit_so_far.p50 > 0.0);
    let key = match kind {
        VerdictKind::No | VerdictKind::Unlikely if asks_more && earns => "verdict-pays-too-little",
        VerdictKind::No if counts_people => "verdict-no-people",
        VerdictKind::Unlikely if counts_people => "verdict-unlikely-people",
        VerdictKind::Even if counts_people => "verdict-even-people",
        VerdictKind::Likely | VerdictKind::VeryLikely if counts_people => "verdict-likely-people",
        _ => kind.key(),
    };
    Message::new(key).with("month", Arg::Month(g.needed_by))
}

fn kind(g: &Grounds<'_>) -> VerdictKind {
    let facts = g.facts;
    if facts.hours_week.value <= 0.0 && facts.ad_budget.value <= 0.0 {
        return VerdictKind::NoMeans;
    }
    if g.networks == 0 {
        return VerdictKind::HoursTooFew;
    }
    if facts.margin() <= NEXT_TO_NOTHING * facts.order_value.value
        && !matches!(facts.need.value, Need::Outcomes(_))
    {
        return VerdictKind::NoMargin;
    }
    let chance = g.forecast.chance;
    if let Some(adequacy) = g.adequacy
        && adequacy.ratio < TOO_THIN
    {
        // Where adverts sell, the odds say more than coverage does, unless nobody can notice them.
        let sells = facts.goal.value.sells();
        let pays_all_the_same = chance.is_some_and(|c| c >= 0.5);
        let hopeless = if g.unspent.is_some() { LOST_IN_A_COUNTRY } else { HOPELESSLY_THIN };
        if !sells || adequacy.ratio < hopeless && !pays_all_the_same {
            return VerdictKind::AreaTooWide;
        }
    }
    if g.date == NeedDate::TooSoon {
        return VerdictKind::No;
    }
    let judged = chance.map_or(VerdictKind::CostsNothing, VerdictKind::of_chance);
    let counts_people = matches!(facts.need.value, Need::Outcomes(_));
    if counts_people && judged.works() && g.forecast.loss > 0.5 {
        return VerdictKind::AtALoss;
    }
    if g.people_needed.is_some() && !judged.works() {
        return VerdictKind::AudienceTooSmall;
    }
    if g.unspent.is_some() && matches!(judged, VerdictKind::Even | VerdictKind::CostsNothing) {
        return VerdictKind::AdvertsCannotPay;
    }
    judged
}

fn about(count: f64) -> Arg {
    Arg::Number(crate::facts::round_money(count), 0)
}

fn money(facts: &Facts, units: f64) -> Arg {
    Arg::Money(facts.money(crate::facts::round_money(units)))
}

/// What an order leaves, where that is nothing or next to nothing.
fn no_margin(facts: &Facts) -> Message {
    let left = facts.margin();
    let key = if left > 0.0 { "because-next-to-no-margin" } else { "because-no-margin" };
    Message::new(key)
        .with("order", Arg::Money(facts.money(facts.order_value.value)))
        .with("left", Arg::Money(facts.money(left)))
}

fn because(kind: VerdictKind, g: &Grounds<'_>) -> Vec<Message> {
    let facts = g.facts;
    let mut lines = Vec::new();
    match kind {
        VerdictKind::NoMeans => lines.push(Message::new("because-no-means")),
        VerdictKind::HoursTooFew if facts.hours_week.value <= 0.0 => {
            lines.push(Message::new("because-hours-none"));
        }
        VerdictKind::HoursTooFew => lines.push(
            Message::new("because-hours")
                .with("hours", Arg::Hours(facts.hours_week.value))
                .with("care", duration(hours::care(facts))),
        ),
        VerdictKind::AtALoss => {
            if let Some(cost) = g.cost_of_each {
                lines.push(Message::new("because-each").with("cost", money(facts, cost)));
            }
        }
        VerdictKind::NoMargin => lines.push(no_margin(facts)),
        VerdictKind::AudienceTooSmall => {
            let reached = g.adequacy.map_or(facts.crowd(), |a| a.people);
            lines.push(Message::new("because-audience").with("people", about(reached)));
        }
        VerdictKind::AreaTooWide => {
            if let Some(a) = g.adequacy {
                lines.push(
                    Message::new("because-area")
                        .with("budget", Arg::Money(facts.money(facts.ad_budget.value)))
                        .with("people", about(a.people))
                        .with("matched", about(a.people_matched)),
                );
            }
        }
        _ => {}
    }
    let month = Arg::Month(g.needed_by);
    match g.date {
        NeedDate::Past => lines.push(Message::new("because-date-past").with("month", month)),
        NeedDate::TooFar => lines.push(Message::new("because-date-far").with("month", month)),
        NeedDate::TooSoon => lines.push(Message::new("because-date-soon")),
        NeedDate::Within => {}
    }
    lines.extend(weakly_known(g).filter(|_| kind.tells_the_chance()));
    if facts.capacity.value < 1.0 {
        lines.push(Message::new("because-no-room"));
    }
    if g.no_buyer && g.networks > 0 {
        lines.push(Message::new("because-no-buyer"));
    }
    if mostly_assumed(facts) {
        lines.push(Message::new("because-assumed"));
    }
    if let Some(unspent) = g.unspent {
        lines.push(
            Message::new("because-unspent")
                .with("cost", money(facts, unspent.cost))
                .with("worth", money(facts, unspent.worth)),
        );
    }
    lines
}

/// What to say when adverts get money on the strength of figures that are judgement.
fn weakly_known(g: &Grounds<'_>) -> Option<Message> {
    use crate::facts::Conversion;
    let own = g.facts.own_figures.iter().any(|(id, _)| id.starts_with("own_cvr"));
    if own || g.forecast.paid_multiple.is_none() {
        return None;
    }
    match g.facts.conversion.value {
        Conversion::OnlineSale => None,
        Conversion::Lead => Some(Message::new("because-weak-lead")),
        _ if g.facts.comes_from_afar() => Some(Message::new("because-weak-afar")),
        _ => Some(Message::new("because-weak")),
    }
}

/// Whether the figures that decide are typical ones, not the owner's.
fn mostly_assumed(facts: &Facts) -> bool {
    let decisive = [
        facts.order_value.assumed,
        facts.contribution.assumed,
        facts.returning.assumed,
        facts.ad_budget.assumed,
        facts.hours_week.assumed,
    ];
    decisive.into_iter().filter(|assumed| *assumed).count() >= 3
}

fn instead(kind: VerdictKind, g: &Grounds<'_>) -> Vec<Message> {
    match kind {
        VerdictKind::NoMeans => vec![Message::new("instead-means")],
        VerdictKind::HoursTooFew => {
            let needed = g
                .hours_needed
                .map(|hours| Message::new("instead-hours").with("hours", Arg::Hours(hours)));
            needed.into_iter().collect()
        }
        VerdictKind::NoMargin => vec![Message::new("instead-margin")],
        VerdictKind::AreaTooWide => g.adequacy.map(|a| cover(a, g)).into_iter().collect(),
        VerdictKind::AudienceTooSmall => wider(g).into_iter().chain(nearest(g)).collect(),
        VerdictKind::AtALoss => {
            let best = g
                .budgets
                .best
                .map(|best| Message::new("instead-best").with("money", money(g.facts, best)));
            best.into_iter().chain(hour(g)).collect()
        }
        _ => nearest(g),
    }
}

/// Reach so many people, and how far that is where they live evenly spread.
fn wider(g: &Grounds<'_>) -> Option<Message> {
    let needed = g.people_needed?;
    let times = needed / g.facts.crowd();
    let message = |key: &str| Message::new(key).with("people", about(needed));
    Some(match &g.facts.area {
        Some(area) => message("instead-wider-radius")
            .with("radius", Arg::Number(libm::ceil(area.radius_km * libm::sqrt(times)), 0)),
        None => message("instead-wider"),
    })
}

/// Spend so much, or narrow to so many people; only the second where adverts lose.
fn cover(adequacy: &Adequacy, g: &Grounds<'_>) -> Message {
    let facts = g.facts;
    let radius = adequacy.radius_matched_km.is_some_and(|km| km >= 0.3);
    // More money is no way out where adverts would lose it.
    let key = match (radius, g.unspent.is_some()) {
        (true, true) => "instead-narrow-radius",
        (false, true) => "instead-narrow",
        (true, false) => "instead-cover-radius",
        (false, false) => "instead-cover",
    };
    Message::new(key)
        .with("money", money(facts, adequacy.needed.units()))
        .with("people", about(adequacy.people_matched))
        .with("radius", Arg::Number(adequacy.radius_matched_km.unwrap_or(0.0), 1))
}

fn nearest(g: &Grounds<'_>) -> Vec<Message> {
    let mut lines = Vec::new();
    if let Some(later) = g.chances.iter().position(|chance| *chance >= 0.5)
        && later > g.forecast.needed_in
        && let Some(month) = g.forecast.months.get(later)
    {
        lines.push(Message::new("instead-later").with("month", Arg::Month(month.month)));
    }
    if let Some(unspent) = g.unspent
        && unspent.worth > 0.0
    {
        let times = unspent.cost / unspent.worth;
        if (NEARLY_PAYS..=OUT_OF_REACH).contains(&times) {
            lines.push(
                Message::new("instead-worth")
                    .with("times", Arg::Number(times, 1))
                    .with("needed", money(g.facts, unspent.cost)),
            );
        }
    }
    lines.extend(test(g));
    if let Some(even_at) = g.budgets.even_at {
        let dots = Arg::Number(libm::round(g.budgets.loss * 20.0), 0);
        let low = g.budgets.low;
        let key = if low < 0.0 { "instead-budget-loss" } else { "instead-budget" };
        let line = Message::new(key).with("money", money(g.facts, even_at)).with("loss", dots);
        lines.push(line.with("low", money(g.facts, -low)));
    }
    if let Some(best) = g.budgets.best.filter(|_| g.budgets.even_at.is_none()) {
        lines.push(Message::new("instead-nearest-budget").with("money", money(g.facts, best)));
    }
    if let Some(margin) = g.margin_needed {
        let facts = g.facts;
        let price =
            |units: f64| Arg::Money(facts.money(whole_above_ten(units * (1.0 + facts.tax))));
        let dearer = facts.order_value.value + margin - facts.margin();
        lines.push(
            Message::new("instead-price-needed")
                .with("needed", price(dearer))
                .with("now", price(facts.order_value.value)),
        );
    }
    if matches!(g.facts.need.value, Need::Outcomes(_)) {
        let key = if g.hours.more_help { "instead-people-hours" } else { "instead-people" };
        let count = about(g.forecast.customers.p50.max(1.0));
        lines.push(Message::new(key).with("count", count));
    } else {
        lines.extend(hour(g));
    }
    if lines.is_empty() {
        lines.push(Message::new("instead-posts-only"));
    }
    lines
}

/// A small test, where adverts may pay although they likely do not.
fn test(g: &Grounds<'_>) -> Option<Message> {
    let unspent = g.unspent?;
    let sum = unspent.test?;
    let worth_a_try = unspent.chance >= WORTH_A_TEST && sum <= 3.0 * g.facts.ad_budget.value;
    worth_a_try.then(|| {
        let of_20 = (unspent.chance * 20.0).max(1.0);
        Message::new("instead-test")
            .with("of20", Arg::Number(libm::round(of_20), 0))
            .with("money", money(g.facts, sum))
    })
}

/// What an hour earns, when that is less than the owner asks for it.
fn hour(g: &Grounds<'_>) -> Option<Message> {
    let earns = g.forecast.hour_earns?.p50;
    let wage = g.facts.wage.value;
    if wage <= 0.0 || earns >= wage {
        return None;
    }
    let wage = Arg::Money(g.facts.money(wage));
    let key = match (earns >= 1.0, g.hours.fewer_help) {
        (true, true) => "instead-hour",
        (true, false) => "instead-hour-same",
        (false, true) => "instead-hour-nothing",
        (false, false) => "instead-hour-nothing-same",
    };
    Some(Message::new(key).with("earns", money(g.facts, earns)).with("wage", wage))
}
