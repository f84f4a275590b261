//! Answers read one by one, with a typical figure wherever there is none.

use super::{Buyers, Conversion, Known, Meeting, Need, round_money};
use crate::answer::own;
use crate::answer::{Answers, Place};
use crate::benchmark::{population, trade, usage};
use crate::money::Currency;
use crate::questionnaire::question::NETWORKS;

/// Stand-in for people in reach when no place is given.
const DEFAULT_PEOPLE: f64 = 40_000.0;
/// Stand-in for a country without a figure.
const DEFAULT_COUNTRY_PEOPLE: f64 = 10e6;

/// Reads answers, with a typical figure wherever there is none.
pub(super) struct Reader<'a> {
    pub(super) answers: &'a Answers,
}

impl Reader<'_> {
    pub(super) fn number(&self, question: &'static str, typical: f64) -> Known<f64> {
        let given = self.answers.number(question);
        Known { value: given.unwrap_or(typical), question, assumed: given.is_none() }
    }

    /// A share asked of ten, or a typical share (0-1).
    pub(super) fn of_ten(&self, question: &'static str, typical: f64) -> Known<f64> {
        self.number(question, 10.0 * typical).map(|of_ten| of_ten / 10.0)
    }

    pub(super) fn contribution(&self, trade: &trade::Trade) -> Known<f64> {
        let typical = 100.0 * (1.0 - trade.contribution.median);
        self.number("cost_share", typical).map(|share| 1.0 - share / 100.0)
    }

    pub(super) fn choice(&self, question: &'static str) -> Known<Option<&str>> {
        let value = self.answers.text(question);
        Known { value, question, assumed: value.is_none() }
    }

    pub(super) fn trade(&self) -> &'static trade::Trade {
        const NONE: trade::Range = trade::Range { low: 0.0, median: 0.0, high: 0.0 };
        static UNKNOWN: trade::Trade = trade::Trade {
            code: "other",
            conversion: "visit",
            order_value_usd: NONE,
            contribution: NONE,
            become_regulars: NONE,
            visits_per_month: 0.0,
            monthly_retention: 0.0,
            close_rate: None,
            industry: "all",
        };
        trade::of(self.answers.text("trade").unwrap_or("other")).unwrap_or(&UNKNOWN)
    }

    pub(super) fn currency(&self) -> Currency {
        self.answers.text("currency").and_then(Currency::parse).unwrap_or(Currency::USD)
    }

    pub(super) fn buyers(&self, trade: &trade::Trade) -> Known<Buyers> {
        let usual = if matches!(trade.code, "consultant-agency" | "software-subscription") {
            Buyers::Businesses
        } else {
            Buyers::Consumers
        };
        self.choice("buyers").map(|code| match code {
            Some("businesses") => Buyers::Businesses,
            Some("consumers") => Buyers::Consumers,
            Some("both") => Buyers::Both,
            _ => usual,
        })
    }

    pub(super) fn meeting(&self, trade: &trade::Trade) -> Known<Meeting> {
        let usual = match trade.conversion {
            "online-sale" => Meeting::Online,
            "lead" => Meeting::Visits,
            _ => Meeting::Premises,
        };
        self.choice("reach").map(|code| match code {
            Some("premises") => Meeting::Premises,
            Some("visits") => Meeting::Visits,
            Some("online") => Meeting::Online,
            _ => usual,
        })
    }

    pub(super) fn people(meeting: &Known<Meeting>, area: Option<&Place>, country: &str) -> f64 {
        match (meeting.value, area) {
            (Meeting::Online, _) => population::of(country).unwrap_or(DEFAULT_COUNTRY_PEOPLE),
            (_, Some(place)) => place.people.max(1.0),
            (_, None) => DEFAULT_PEOPLE,
        }
    }

    pub(super) fn order_value(&self, trade: &trade::Trade, per_usd: f64) -> Known<f64> {
        let gross = self.number("order_value", round_money(trade.order_value_usd.median * per_usd));
        gross.map(|gross| gross / (1.0 + self.tax()))
    }

    /// Sales tax within the price asked, as a share of the price without it.
    pub(super) fn tax(&self) -> f64 {
        let taxed = self.answers.text("tax_included") == Some("yes");
        if taxed { self.answers.number("tax_rate").unwrap_or(20.0) / 100.0 } else { 0.0 }
    }

    pub(super) fn fulfilment(&self, meeting: &Known<Meeting>, per_usd: f64) -> Known<f64> {
        if meeting.value == Meeting::Online {
            let usual = match self.answers.text("trade") {
                Some("online-shop" | "crafts-gifts" | "shop") => 5.0,
                _ => 0.0,
            };
            self.number("fulfilment", round_money(usual * per_usd))
        } else {
            Known { value: 0.0, question: "fulfilment", assumed: false }
        }
    }

    pub(super) fn need(&self) -> Known<Need> {
        let amount = |question| self.answers.number(question);
        self.choice("need").map(|code| match code {
            Some("monthly") => Need::Monthly(amount("need_amount").unwrap_or(0.0)),
            Some("multiple") => Need::Multiple(amount("need_multiple").unwrap_or(1.0)),
            Some("outcomes") => Need::Outcomes(amount("need_outcomes").unwrap_or(1.0)),
            _ => Need::Payback,
        })
    }

    pub(super) fn conversion(&self, trade: &trade::Trade) -> Known<Conversion> {
        self.choice("conversion").map(|code| {
            code.and_then(Conversion::parse)
                .or_else(|| Conversion::parse(trade.conversion))
                .unwrap_or(Conversion::Visit)
        })
    }

    pub(super) fn target(&self) -> usage::Target {
        let ages = usage::AGES.map(|age| self.answers.has("ages", age));
        let ages = if ages.contains(&true) { ages } else { [true; 4] };
        let men_women = match self.answers.text("gender") {
            Some("mostly-women") => [0.2, 0.8],
            Some("mostly-men") => [0.8, 0.2],
            _ => [0.5, 0.5],
        };
        usage::Target { ages, men_women }
    }

    pub(super) fn followers(&self) -> Vec<(&'static str, f64)> {
        NETWORKS
            .iter()
            .filter_map(|code| Some((*code, self.answers.count("followers", code)?)))
            .collect()
    }

    pub(super) fn list(&self, question: &str) -> Vec<String> {
        self.answers.list(question).to_vec()
    }

    pub(super) fn list_or(&self, question: &str, typical: &[&str]) -> Vec<String> {
        let given = self.list(question);
        if given.is_empty() { typical.iter().map(|c| (*c).to_owned()).collect() } else { given }
    }

    pub(super) fn words(&self, question: &str) -> String {
        self.answers.text(question).unwrap_or_default().trim().to_owned()
    }

    pub(super) fn code(&self, question: &str, typical: &str) -> String {
        self.answers.text(question).unwrap_or(typical).to_owned()
    }

    pub(super) fn own_figures(&self) -> Vec<(&'static str, f64)> {
        own::FIGURES
            .iter()
            .filter_map(|figure| Some((figure.question.id, figure.given(self.answers)?)))
            .collect()
    }

    pub(super) fn overruled(&self) -> Vec<(&'static str, String)> {
        own::OVERRULES
            .iter()
            .filter_map(|question| {
                let code = question.id.strip_prefix("overrule_")?;
                let reason = self.answers.text(question.id)?.trim();
                (!reason.is_empty()).then(|| (code, reason.to_owned()))
            })
            .collect()
    }

    pub(super) fn busy_months(&self) -> Vec<usize> {
        const MONTHS: [&str; 12] =
            ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        (0..12).filter(|month| self.answers.has("busy_months", MONTHS[*month])).collect()
    }
}
