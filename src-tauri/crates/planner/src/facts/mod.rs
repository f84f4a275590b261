//! The answers resolved to facts a plan can be computed from, each remembering where it came from.

pub mod phrase;
mod read;

use crate::answer::own::{self, Metric};
use crate::answer::{Answers, Place};
use crate::benchmark::{exchange, trade, usage};
use crate::forecast::model::Beliefs;
use crate::forecast::prior::{Beta, LogNormal};
use crate::money::{Currency, Money};
use crate::questionnaire::question::NETWORKS;
use jiff::civil::Date;
use read::Reader;

/// A figure with the question it answers and whether a typical one stands in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Known<T> {
    /// The figure.
    pub value: T,
    /// The question it belongs to.
    pub question: &'static str,
    /// Whether a typical figure stands in for an answer.
    pub assumed: bool,
}

/// Who buys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Buyers {
    /// Persons.
    Consumers,
    /// Businesses.
    Businesses,
    /// Both.
    Both,
}

/// How business and customer meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meeting {
    /// Customers come to the premises.
    Premises,
    /// The business goes to the customer.
    Visits,
    /// Online or at a distance.
    Online,
}

/// What a new customer does first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    /// Buys online.
    OnlineSale,
    /// Enquires, calls, asks for a quote, signs up.
    Lead,
    /// Books.
    Booking,
    /// Orders nearby, to collect or be delivered.
    LocalOrder,
    /// Comes by.
    Visit,
}

impl Conversion {
    fn parse(code: &str) -> Option<Self> {
        Some(match code {
            "online-sale" => Self::OnlineSale,
            "lead" => Self::Lead,
            "booking" => Self::Booking,
            "local-order" => Self::LocalOrder,
            "visit" => Self::Visit,
            _ => return None,
        })
    }

    /// Its code in the questionnaire and the catalogue.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OnlineSale => "online-sale",
            Self::Lead => "lead",
            Self::Booking => "booking",
            Self::LocalOrder => "local-order",
            Self::Visit => "visit",
        }
    }
}

/// The return that would make it worth while.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Need {
    /// So much profit a month, by a date.
    Monthly(f64),
    /// The money back, by a date.
    Payback,
    /// A multiple of everything spent, by a date.
    Multiple(f64),
    /// A number of new customers or sign-ups, by a date.
    Outcomes(f64),
}

/// What the owner wants most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// More sales.
    Sales,
    /// More enquiries.
    Leads,
    /// Be known.
    Awareness,
    /// Talk with people.
    Engagement,
    /// A better name.
    Reputation,
    /// Several, or unsure.
    Mixed,
}

impl Goal {
    fn parse(code: &str) -> Self {
        match code {
            "sales" => Self::Sales,
            "leads" => Self::Leads,
            "awareness" => Self::Awareness,
            "engagement" => Self::Engagement,
            "reputation" => Self::Reputation,
            _ => Self::Mixed,
        }
    }

    /// Its code in the questionnaire and the catalogue.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sales => "sales",
            Self::Leads => "leads",
            Self::Awareness => "awareness",
            Self::Engagement => "engagement",
            Self::Reputation => "reputation",
            Self::Mixed => "mixed",
        }
    }

    /// Whether adverts are judged by what they sell, not by whom they reach.
    pub const fn sells(self) -> bool {
        matches!(self, Self::Sales | Self::Leads | Self::Mixed)
    }
}

/// Everything the answers say, in whole units of the owner's currency.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The business, as the owner spells it; may be empty.
    pub business: String,
    /// Its trade's typical figures.
    pub trade: &'static trade::Trade,
    /// ISO country code.
    pub country: String,
    /// Currency of every amount here.
    pub currency: Currency,
    /// Units of it in a United States dollar.
    pub per_usd: f64,
    /// Who buys.
    pub buyers: Known<Buyers>,
    /// How they meet.
    pub meeting: Known<Meeting>,
    /// The area served; `None` online.
    pub area: Option<Place>,
    /// Whether the area is a stand-in.
    pub area_assumed: bool,
    /// People living where customers come from.
    pub people: f64,
    /// One order, without sales tax.
    pub order_value: Known<f64>,
    /// Sales tax within the price as asked, as a share of the price without it.
    pub tax: f64,
    /// What is left of each 1 taken after goods and fees (0-1).
    pub contribution: Known<f64>,
    /// Cost to pack and send one order.
    pub fulfilment: Known<f64>,
    /// Share of new customers who come back (0-1).
    pub returning: Known<f64>,
    /// Orders a month of those.
    pub visits_per_month: Known<f64>,
    /// Months they stay.
    pub months_stay: Known<f64>,
    /// The return needed.
    pub need: Known<Need>,
    /// By when; `None` for a year from the start.
    pub need_by: Option<Date>,
    /// Money for adverts, a month.
    pub ad_budget: Known<f64>,
    /// Money for tools, pictures, freelancers, a month.
    pub tools: Known<f64>,
    /// Hours a week.
    pub hours_week: Known<f64>,
    /// What an hour is worth.
    pub wage: Known<f64>,
    /// What the owner wants most.
    pub goal: Known<Goal>,
    /// What a new customer does first.
    pub conversion: Known<Conversion>,
    /// Share of enquiries that become customers (0-1).
    pub close: Known<f64>,
    /// Whom to reach.
    pub target: usage::Target,
    /// Followers by network code, in the order of [`NETWORKS`]; only networks with an account.
    pub followers: Vec<(&'static str, f64)>,
    /// Networks the owner does not want.
    pub avoid: Vec<&'static str>,
    /// What the owner can make: codes of the question `content`.
    pub content: Vec<String>,
    /// Messages a week.
    pub messages_week: Known<f64>,
    /// Reviews so far.
    pub reviews_total: Known<f64>,
    /// Whether 1,000 people who know the business can be reached already.
    pub warm_audience: bool,
    /// New customers a month that can be served.
    pub capacity: Known<f64>,
    /// The offer for a first visit or order, in the owner's words; may be empty.
    pub offer: String,
    /// Calendar months (0-11) that are busiest.
    pub busy_months: Vec<usize>,
    /// Where people can buy, book or enquire: codes of the question `landing`; may be empty.
    pub landing: Vec<String>,
    /// What customers ask, in the owner's words; may be empty.
    pub customer_questions: Vec<String>,
    /// How the business sounds: codes of the question `voice`.
    pub voice: Vec<String>,
    /// What it never does or says, in the owner's words; may be empty.
    pub never: String,
    /// Who makes the posts: a code of the question `posts_by`.
    pub posts_by: String,
    /// Who answers messages: a code of the question `answers_by`.
    pub answers_by: String,
    /// Who decides when something goes wrong: a code of the question `decides`.
    pub decides: String,
    /// Days open: codes of the question `open_days`.
    pub open_days: Vec<String>,
    /// Rivals, in the owner's words; may be empty.
    pub rivals: Vec<String>,
    /// Why people choose this business, in the owner's words; may be empty.
    pub difference: String,
    /// What the owner could change: codes of the question `could_change`.
    pub could_change: Vec<String>,
    /// The owner's own figures in place of typical ones, by the id of [`own::FIGURES`].
    pub own_figures: Vec<(&'static str, f64)>,
    /// Rules the owner overrules, by code, each with the reason given.
    pub overruled: Vec<(&'static str, String)>,
    /// What a scenario supposes of the market; all usual when nothing is supposed.
    pub market: Market,
}

/// A market that differs from the usual one by these factors.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Market {
    /// On the price of impressions.
    pub cpm: f64,
    /// On clicks per impression.
    pub ctr: f64,
    /// On first results per click.
    pub cvr: f64,
    /// Added to what is left of the click rate at each further exposure.
    pub freshness: f64,
    /// Share of the advert money moved from the buyer with the most to the next (0-1).
    pub moved: f64,
}

impl Market {
    /// Nothing out of the ordinary.
    pub const USUAL: Self = Self { cpm: 1.0, ctr: 1.0, cvr: 1.0, freshness: 0.0, moved: 0.0 };
}

/// Share of revenue for adverts when nobody said: typical hours are known, money is not.
const DEFAULT_HOURS_WEEK: f64 = 3.0;
/// Stand-in budget, United States dollars a month: the practical least for Meta.
const DEFAULT_AD_BUDGET_USD: f64 = 300.0;

/// Days after which a month counts as over.
const HALF_A_MONTH: i8 = 15;
/// Months within which a return is needed soon.
const SOON_MONTHS: usize = 2;
/// Evidence behind a close rate the owner gave, and behind a typical one.
const CLOSE_WEIGHT: f64 = 20.0;
const CLOSE_WEIGHT_TYPICAL: f64 = 10.0;
/// Spread of a figure the owner gives: about right, give or take a third.
const OWN_SIGMA: f64 = 0.3;
/// Evidence behind a share the owner gives, as if so many people had been watched.
const OWN_WEIGHT: f64 = 40.0;
/// A share of one leaves nothing to doubt; the model needs a little.
const OWN_SHARE_MOST: f64 = 0.99;

/// Of trial visits, the share that join.
const TRIAL_JOINS: Beta = Beta { a: 3.0, b: 7.0 };

impl Facts {
    /// Resolves the answers; "I'm not sure" and open questions take the typical figure.
    pub fn of(answers: &Answers) -> Self {
        let read = Reader { answers };
        let trade = read.trade();
        let currency = read.currency();
        let per_usd = exchange::units_per_usd(currency).unwrap_or(1.0);
        let country = answers.text("country").unwrap_or("US").to_owned();
        let meeting = read.meeting(trade);
        let area = answers.place("area").filter(|_| meeting.value != Meeting::Online).cloned();
        let people = Reader::people(&meeting, area.as_ref(), &country);
        Self {
            business: read.words("business_name"),
            trade,
            currency,
            per_usd,
            buyers: read.buyers(trade),
            people,
            area_assumed: area.is_none(),
            area,
            order_value: read.order_value(trade, per_usd),
            tax: read.tax(),
            contribution: read.contribution(trade),
            fulfilment: read.fulfilment(&meeting, per_usd),
            returning: read.of_ten("return_of_ten", trade.become_regulars.median),
            visits_per_month: read.number("visits_month", trade.visits_per_month),
            months_stay: read.number("months_stay", trade.months_stay()),
            need: read.need(),
            need_by: answers.text("need_by").and_then(|text| text.parse().ok()),
            ad_budget: read.number("ad_budget", round_money(DEFAULT_AD_BUDGET_USD * per_usd)),
            tools: read.number("tools_budget", 0.0),
            hours_week: read.number("hours_week", DEFAULT_HOURS_WEEK),
            wage: read.number("wage_hour", 0.0),
            goal: read.choice("goal").map(|code| Goal::parse(code.unwrap_or("mixed"))),
            conversion: read.conversion(trade),
            close: read.of_ten("close_of_ten", trade.close_rate.unwrap_or(0.2)),
            target: read.target(),
            followers: read.followers(),
            avoid: NETWORKS.iter().copied().filter(|n| answers.has("avoid", n)).collect(),
            content: read.list_or("content", &["photos"]),
            messages_week: read.number("messages_week", 5.0),
            reviews_total: read.number("reviews_total", 0.0),
            warm_audience: answers.text("warm_audience") == Some("yes"),
            capacity: read.number("capacity", usual_capacity(trade)),
            offer: read.words("offer"),
            busy_months: read.busy_months(),
            landing: read.list("landing"),
            customer_questions: read.list("audience_questions"),
            voice: read.list_or("voice", &["warm", "plain"]),
            never: read.words("never"),
            posts_by: read.code("posts_by", "owner"),
            answers_by: read.code("answers_by", "owner"),
            decides: read.code("decides", "owner"),
            open_days: read.list_or("open_days", &["mon", "tue", "wed", "thu", "fri", "sat"]),
            rivals: read.list("rivals"),
            difference: read.words("difference"),
            could_change: read.list("could_change"),
            own_figures: read.own_figures(),
            overruled: read.overruled(),
            market: Market::USUAL,
            country,
            meeting,
        }
    }

    /// The owner's own figure, as a belief: about right, give or take a third.
    pub fn own(&self, metric: Metric, of: &str) -> Option<LogNormal> {
        let id = own::figure_of(metric, of)?.question.id;
        let (_, value) = self.own_figures.iter().find(|(given, _)| *given == id)?;
        Some(LogNormal::new(*value, OWN_SIGMA))
    }

    /// The reason the owner overrules a rule, by its code.
    pub fn overrules(&self, rule: &str) -> Option<&str> {
        let (_, reason) = self.overruled.iter().find(|(code, _)| *code == rule)?;
        Some(reason)
    }

    /// What is believed about adverts and trust, the owner's own figures first.
    pub fn beliefs(&self) -> Beliefs {
        let usual = Beliefs::default();
        let own = |metric, usual: Beta| {
            self.own(metric, "")
                .map_or(usual, |own| Beta::around(own.median.min(OWN_SHARE_MOST), OWN_WEIGHT))
        };
        let fatigue = own(Metric::Fatigue, usual.fatigue);
        Beliefs {
            incrementality: own(Metric::Incrementality, usual.incrementality),
            fatigue: if self.market.freshness == 0.0 {
                fatigue
            } else {
                let fresher = (fatigue.mean() + self.market.freshness).clamp(0.01, OWN_SHARE_MOST);
                Beta::around(fresher, fatigue.a + fatigue.b)
            },
            trust_least: own(Metric::Trust, usual.trust_least),
        }
    }

    /// How many first results become customers: the share of enquiries that buy, or of trial visits
    /// that join; `None` where the first result is the customer.
    pub fn becomes_customer(&self) -> Option<Beta> {
        match self.conversion.value {
            Conversion::Lead => {
                let weight = if self.close.assumed { CLOSE_WEIGHT_TYPICAL } else { CLOSE_WEIGHT };
                Some(Beta::around(self.close.value, weight))
            }
            // A booked trial is not yet a member (judgement).
            Conversion::Booking if self.trade.code == "gym-studio" => {
                let own = self.own(Metric::Close, "").map(|own| own.median.min(OWN_SHARE_MOST));
                Some(own.map_or(TRIAL_JOINS, |share| Beta::around(share, OWN_WEIGHT)))
            }
            _ => None,
        }
    }

    /// Share of first results that become customers (0-1).
    pub fn share_that_buys(&self) -> f64 {
        self.becomes_customer().map_or(1.0, Beta::mean)
    }

    /// Whether customers come from too far for the habits of a corner shop: guests who travel.
    pub fn comes_from_afar(&self) -> bool {
        self.trade.code == "hotel-guesthouse"
    }

    /// What one order leaves after goods, fees and fulfilment.
    pub fn margin(&self) -> f64 {
        self.order_value.value * self.contribution.value - self.fulfilment.value
    }

    /// An amount in the owner's currency.
    pub fn money(&self, units: f64) -> Money {
        Money::from_units(units, self.currency)
    }

    /// Whether the business sells within an area.
    pub fn is_local(&self) -> bool {
        self.meeting.value != Meeting::Online
    }

    /// Followers on a network; zero without an account.
    pub fn followers_on(&self, network: &str) -> f64 {
        self.followers.iter().find(|(code, _)| *code == network).map_or(0.0, |(_, n)| *n)
    }

    /// Whether the owner can make this kind of content.
    pub fn makes(&self, content: &str) -> bool {
        self.content.iter().any(|code| code == content)
    }

    /// The people a plan speaks of when it says how many there are: everybody in reach, or those who
    /// buy for a business.
    pub fn crowd(&self) -> f64 {
        match self.buyers.value {
            Buyers::Businesses => self.audience(),
            Buyers::Consumers | Buyers::Both => self.people,
        }
    }

    /// People who may be reached at all: in the ages and genders wanted, or buying for a business.
    pub fn audience(&self) -> f64 {
        let adults = self.people * usage::ADULT_SHARE;
        match self.buyers.value {
            Buyers::Businesses => adults * usage::BUSINESS_BUYER_SHARE,
            Buyers::Consumers | Buyers::Both => adults * self.target_share(),
        }
    }

    fn target_share(&self) -> f64 {
        let gender: f64 = self.target.men_women.iter().map(|w| w.min(0.5)).sum();
        self.target.share_of_adults() * gender
    }

    /// Whether the return is needed within two months of the start: too soon to build trust first.
    pub fn is_needed_soon(&self, starts_on: Date) -> bool {
        self.need_by.is_some() && self.months_until_needed(starts_on) <= SOON_MONTHS
    }

    /// Months from the plan's first to the day the return is needed, at least 1, at most 36.
    pub fn months_until_needed(&self, starts_on: Date) -> usize {
        let months = self.need_by.map_or(12, |by| months_between(starts_on, by));
        usize::try_from(months.clamp(1, LONGEST)).unwrap_or(12)
    }

    /// Whether the return is needed later than a plan can look ahead.
    pub fn needed_too_far(&self, starts_on: Date) -> bool {
        self.need_by.is_some_and(|by| months_between(starts_on, by) > LONGEST)
    }
}

/// Most months a plan looks ahead.
const LONGEST: i32 = 36;

/// Months from the first day of one to another day. A month counts when more than half of it is over.
fn months_between(first: Date, day: Date) -> i32 {
    i32::from(day.year() - first.year()) * 12
        + i32::from(day.month() - first.month())
        + i32::from(day.day() > HALF_A_MONTH)
}

impl<T> Known<T> {
    /// The same knowledge about another form of the figure.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Known<U> {
        Known { value: f(self.value), question: self.question, assumed: self.assumed }
    }
}

/// Rounds an amount to two significant figures, as a stand-in should be.
pub fn round_money(amount: f64) -> f64 {
    if amount <= 0.0 {
        return 0.0;
    }
    let step = libm::pow(10.0, libm::floor(libm::log10(amount)) - 1.0);
    libm::round(amount / step) * step
}

/// Rounds an amount to whole units above ten, as one reads a price.
pub fn whole_above_ten(amount: f64) -> f64 {
    if amount.abs() < 10.0 { amount } else { libm::round(amount) }
}

/// New customers a month a small firm of a trade can take on (judgement): few where each is a
/// large job, many where each is a cup of coffee.
fn usual_capacity(trade: &trade::Trade) -> f64 {
    match trade.code {
        "builder-landscaper" | "consultant-agency" => 3.0,
        "plumber-electrician" | "lawyer-accountant" | "cleaning-care" => 10.0,
        "charity-club" => 50.0,
        _ => match trade.conversion {
            "lead" => 10.0,
            "booking" => 40.0,
            "online-sale" => 500.0,
            _ => 300.0,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Value};

    fn answers(given: &[(&str, Value)]) -> Answers {
        let mut answers = Answers::default();
        for (question, value) in given {
            answers.give(question, Answer::Given(value.clone()));
        }
        answers
    }

    #[test]
    fn an_empty_questionnaire_still_resolves_and_says_what_is_assumed() {
        let facts = Facts::of(&Answers::default());
        assert!(facts.order_value.assumed && facts.order_value.value > 0.0);
        assert!(facts.margin() > 0.0);
        assert!(facts.people > 0.0);
    }

    #[test]
    fn sales_tax_is_taken_out_of_the_order_value() {
        let facts = Facts::of(&answers(&[
            ("order_value", Value::Number(12.0)),
            ("tax_included", Value::Text("yes".into())),
            ("tax_rate", Value::Number(20.0)),
            ("cost_share", Value::Number(40.0)),
        ]));
        assert!((facts.order_value.value - 10.0).abs() < 1e-9);
        assert!((facts.margin() - 6.0).abs() < 1e-9);
    }

    #[test]
    fn months_are_counted_from_the_start_and_bounded() {
        let start = jiff::civil::date(2027, 1, 1);
        let by = |text: &str| {
            Facts::of(&answers(&[("need_by", Value::Text(text.into()))])).months_until_needed(start)
        };
        assert_eq!(by("2027-12-31"), 12);
        assert_eq!(by("2027-01-20"), 1);
        assert_eq!(by("2027-06-10"), 5);
        assert_eq!(by("2027-06-20"), 6);
        assert_eq!(by("1999-01-01"), 1);
        assert_eq!(by("2090-01-01"), 36);
    }

    #[test]
    fn stand_ins_are_round() {
        assert!((round_money(287.3) - 290.0).abs() < 1e-9);
        assert!(round_money(0.0).abs() < 1e-9);
    }
}
