//! What each channel may get, in one part of the search.

use super::problem::{Channel, Problem, SAME_MONEY};

/// What a channel may get.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Domain {
    /// Nothing.
    Off,
    /// An amount between two.
    On { low: f64, high: f64 },
    /// Nothing, or an amount between two.
    Either { low: f64, high: f64 },
}

impl Domain {
    fn of(channel: &Channel) -> Self {
        let (low, high) = (channel.least, channel.most);
        if channel.may_rest() { Self::Either { low, high } } else { Self::On { low, high } }
    }

    /// Money that goes to the channel whatever is decided.
    fn committed(self) -> f64 {
        if let Self::On { low, .. } = self { low } else { 0.0 }
    }

    /// With no more than this; `None` where nothing is left.
    fn capped(self, most: f64) -> Option<Self> {
        match self {
            Self::On { low, high } => {
                (low <= most).then_some(Self::On { low, high: high.min(most) })
            }
            Self::Either { low, high } if low <= high.min(most) => {
                Some(Self::Either { low, high: high.min(most) })
            }
            Self::Off | Self::Either { .. } => Some(Self::Off),
        }
    }

    /// With no less than this; `None` where nothing is left.
    fn raised(self, least: f64) -> Option<Self> {
        match self {
            Self::Off => None,
            Self::On { low, high } | Self::Either { low, high } => {
                (least <= high).then_some(Self::On { low: low.max(least), high })
            }
        }
    }
}

/// One part of the search: what every channel may get.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part(pub Vec<Domain>);

/// Which side of an amount a channel is taken to be on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Side {
    /// At most the amount.
    Below(f64),
    /// At least the amount, and active.
    Above(f64),
}

impl Part {
    /// Everything the problem allows; `None` where that is nothing.
    pub fn whole(problem: &Problem) -> Option<Self> {
        Self(problem.channels.iter().map(Domain::of).collect()).tightened(problem)
    }

    /// The part in which one channel is on a side of an amount; `None` where it is empty.
    ///
    /// Of channels that are alike in everything the earlier one gets at least as much, or the
    /// same split would be looked at once for every order of them.
    pub fn with(&self, index: usize, side: Side, problem: &Problem) -> Option<Self> {
        let mut domains = self.0.clone();
        let twin = |other: usize| problem.channels[other] == problem.channels[index];
        for (other, domain) in domains.iter_mut().enumerate() {
            *domain = match side {
                Side::Below(most) if other == index || (other > index && twin(other)) => {
                    domain.capped(most)?
                }
                Side::Above(least) if other == index || (other < index && twin(other)) => {
                    domain.raised(least)?
                }
                _ => *domain,
            };
        }
        Self(domains).tightened(problem)
    }

    /// Without what the budget and the hours leave no room for; `None` where the commitments
    /// alone are too much.
    fn tightened(mut self, problem: &Problem) -> Option<Self> {
        let slack = SAME_MONEY * problem.budget;
        let money = problem.budget - self.0.iter().map(|domain| domain.committed()).sum::<f64>();
        let hours = problem.hours - self.hours(problem);
        if money < -slack || hours < -SAME_MONEY * problem.hours {
            return None;
        }
        for (domain, channel) in self.0.iter_mut().zip(&problem.channels) {
            let room = domain.committed() + money.max(0.0);
            *domain = match *domain {
                Domain::Either { .. } if channel.hours > hours => Domain::Off,
                Domain::Either { low, .. } if low <= room + slack => {
                    domain.capped(room.max(low))?
                }
                domain => domain.capped(room)?,
            };
        }
        Some(self)
    }

    /// Hours that are taken whatever is decided.
    pub fn hours(&self, problem: &Problem) -> f64 {
        let taken = self.0.iter().zip(&problem.channels);
        taken
            .map(|(domain, channel)| match domain {
                Domain::On { .. } => channel.hours,
                Domain::Off | Domain::Either { .. } => 0.0,
            })
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Curve;
    use super::*;

    fn channel(ceiling: f64, least: f64) -> Channel {
        Channel::new(Curve::saturating(ceiling, 10.0)).or_at_least(least)
    }

    #[test]
    fn what_there_is_no_room_for_is_left_out() {
        let timid = Channel { hours: 3.0, ..channel(5.0, 40.0) };
        let mut problem = Problem::new(vec![channel(9.0, 60.0), channel(8.0, 70.0), timid], 100.0);
        problem.hours = 2.0;
        let whole = Part::whole(&problem).unwrap();
        assert_eq!(whole.0[0], Domain::Either { low: 60.0, high: 100.0 });
        assert_eq!(whole.0[2], Domain::Off);
        let first = whole.with(0, Side::Above(60.0), &problem).unwrap();
        assert_eq!(first.0, [Domain::On { low: 60.0, high: 100.0 }, Domain::Off, Domain::Off]);
        assert_eq!(first.with(0, Side::Below(59.0), &problem), None);
        assert_eq!(first.with(1, Side::Above(70.0), &problem), None);
        problem.budget = 50.0;
        assert_eq!(Part::whole(&problem).unwrap().0, [Domain::Off; 3]);
    }

    #[test]
    fn channels_that_are_alike_keep_their_order() {
        let problem = Problem::new(vec![channel(9.0, 10.0); 3], 100.0);
        let whole = Part::whole(&problem).unwrap();
        let below = whole.with(1, Side::Below(0.0), &problem).unwrap();
        assert_eq!(below.0[1..], [Domain::Off; 2]);
        let above = whole.with(1, Side::Above(30.0), &problem).unwrap();
        assert_eq!(above.0[0], Domain::On { low: 30.0, high: 70.0 });
        assert_eq!(above.0[2], Domain::Either { low: 10.0, high: 40.0 });
    }
}
