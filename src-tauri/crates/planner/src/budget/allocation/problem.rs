//! What is asked of a split.

use super::Curve;
use crate::message::Message;

/// Somewhere money can go.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Channel {
    /// What the money brings.
    pub curve: Curve,
    /// Least money that makes sense.
    pub least: f64,
    /// Most money it can take.
    pub most: f64,
    /// Whether it may get nothing instead of at least the least.
    pub optional: bool,
    /// The owner's hours it takes as soon as it gets any money.
    pub hours: f64,
}

impl Channel {
    /// A channel that may get any amount and takes no hours.
    pub const fn new(curve: Curve) -> Self {
        Self { curve, least: 0.0, most: f64::INFINITY, optional: false, hours: 0.0 }
    }

    /// The same, which gets nothing or at least this.
    #[must_use]
    pub const fn or_at_least(self, least: f64) -> Self {
        Self { least, optional: true, ..self }
    }

    /// Whether it may stay without money, and staying without changes what else is possible.
    pub(super) fn may_rest(&self) -> bool {
        if self.least > 0.0 { self.optional } else { self.hours > 0.0 }
    }
}

/// What is to be as large as possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// What the channels bring when every unit of the money goes to one of them.
    ReturnOnAll,
    /// What the channels bring for any part of the money.
    Return,
    /// What the channels bring, less the money: a unit that brings less than itself stays unspent.
    Profit,
}

/// Money to split over channels.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Where it can go.
    pub channels: Vec<Channel>,
    /// How much there is.
    pub budget: f64,
    /// What is to be as large as possible.
    pub aim: Aim,
    /// The owner's hours there are; infinite for no limit.
    pub hours: f64,
}

/// Largest figure that is taken.
const LARGEST: f64 = 1e18;
/// Smallest half-saturation that is taken.
const LEAST_HALF: f64 = 1e-9;
/// Flattest and steepest shape that is taken.
const SHAPES: (f64, f64) = (0.01, 100.0);
/// Most channels that are taken.
const MOST_CHANNELS: usize = 200;
/// What is still the same amount of money, as a share of the budget.
pub(super) const SAME_MONEY: f64 = 1e-12;

impl Problem {
    /// The highest return for at most this much money, without limits on hours.
    pub const fn new(channels: Vec<Channel>, budget: f64) -> Self {
        Self { channels, budget, aim: Aim::Return, hours: f64::INFINITY }
    }

    /// The price of a unit of money in what is maximised.
    pub(super) fn price(&self) -> f64 {
        match self.aim {
            Aim::ReturnOnAll | Aim::Return => 0.0,
            Aim::Profit => 1.0,
        }
    }

    /// What a split is worth.
    pub fn value_of(&self, spend: &[f64]) -> f64 {
        let brought: f64 =
            self.channels.iter().zip(spend).map(|(channel, x)| channel.curve.value(*x)).sum();
        brought - self.price() * spend.iter().sum::<f64>()
    }

    /// Whether a split keeps every limit.
    pub(super) fn allows(&self, spend: &[f64]) -> bool {
        let each = self.channels.iter().zip(spend).all(|(channel, x)| {
            let resting = *x <= 0.0 && channel.optional;
            resting || (channel.least <= *x && *x <= channel.most)
        });
        let total: f64 = spend.iter().sum();
        let taken: f64 = self
            .channels
            .iter()
            .zip(spend)
            .filter(|(_, x)| **x > 0.0)
            .map(|(channel, _)| channel.hours)
            .sum();
        each && total <= self.budget * (1.0 + SAME_MONEY)
            && taken <= self.hours * (1.0 + SAME_MONEY)
    }

    /// Whether every figure can be used and some split keeps the limits.
    pub(super) fn check(&self) -> Result<(), Message> {
        if !(0.0..=LARGEST).contains(&self.budget) {
            return Err(Message::new("allocation-budget"));
        }
        if self.hours.is_nan() || self.hours < 0.0 {
            return Err(Message::new("allocation-hours-available"));
        }
        if self.channels.len() > MOST_CHANNELS {
            return Err(Message::new("allocation-channels"));
        }
        for (index, channel) in self.channels.iter().enumerate() {
            if let Some(message) = fault(channel) {
                let number = i64::try_from(index).map_or(i64::MAX, |index| index + 1);
                return Err(message.with("channel", number));
            }
        }
        self.check_limits()
    }

    fn check_limits(&self) -> Result<(), Message> {
        let all = self.aim == Aim::ReturnOnAll;
        if all && self.channels.iter().any(Channel::may_rest) {
            return Err(Message::new("allocation-all-or-nothing"));
        }
        let needed = || self.channels.iter().filter(|channel| !channel.may_rest());
        let least: f64 = needed().map(|channel| channel.least).sum();
        if least > self.budget * (1.0 + SAME_MONEY) {
            return Err(Message::new("allocation-budget-too-small"));
        }
        let most: f64 = self.channels.iter().map(|channel| channel.most).sum();
        if all && most < self.budget * (1.0 - SAME_MONEY) {
            return Err(Message::new("allocation-budget-too-large"));
        }
        let hours: f64 = needed().map(|channel| channel.hours).sum();
        if hours > self.hours * (1.0 + SAME_MONEY) {
            return Err(Message::new("allocation-hours-too-few"));
        }
        Ok(())
    }
}

/// What is wrong with a channel's figures.
fn fault(channel: &Channel) -> Option<Message> {
    let Channel { curve, least, most, optional, hours } = *channel;
    if !(0.0..=LARGEST).contains(&curve.ceiling) {
        return Some(Message::new("allocation-ceiling"));
    }
    if !(LEAST_HALF..=LARGEST).contains(&curve.half) {
        return Some(Message::new("allocation-half"));
    }
    if !(SHAPES.0..=SHAPES.1).contains(&curve.shape) {
        return Some(Message::new("allocation-shape"));
    }
    let usable = (0.0..=LARGEST).contains(&least) && most >= 0.0;
    if !usable || (most < least && !optional) {
        return Some(Message::new("allocation-limits"));
    }
    (!(0.0..=LARGEST).contains(&hours)).then(|| Message::new("allocation-hours"))
}
