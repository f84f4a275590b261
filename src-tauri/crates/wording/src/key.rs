//! How the catalogue names what the questionnaire and the plan talk about.
//!
//! A question's message is its words as asked; its attributes are `hint`, `why`, `example`,
//! `short` (a noun phrase for lists and reasons) and `unit` (a suffix other than its unit's own).

use plainsail_planner::answer::own;
use plainsail_planner::message::Message;
use plainsail_planner::questionnaire::{Section, Unit};

/// The message of a question: `order_value` is `q-order-value`.
pub fn question_key(id: &str) -> String {
    format!("q-{}", hyphenated(id))
}

/// What a question asks, or what a figure or decision of the owner is called.
pub fn asked(id: &str) -> Message {
    own::label(id).unwrap_or_else(|| Message::new(question_key(id)))
}

/// The message of an option of a question. Trades, networks, months and days have messages of
/// their own that several questions share.
pub fn option_key(question: &str, code: &str) -> String {
    match question {
        "trade" => format!("trade-{code}"),
        "followers" | "avoid" => network_key(code),
        "busy_months" => format!("month-{code}"),
        "open_days" => format!("day-{code}"),
        "country" => country_key(code),
        "currency" => currency_key(code),
        _ => format!("option-{}-{}", hyphenated(question), code.replace('+', "plus")),
    }
}

/// The message of a page: its one big question.
pub fn page_key(id: &str) -> String {
    format!("page-{}", hyphenated(id))
}

/// The message of a section: its line in the task list.
pub fn section_key(section: Section) -> String {
    format!("section-{}", section.id())
}

/// The name of a network.
pub fn network_key(code: &str) -> String {
    format!("network-{code}")
}

/// The name of a country, by ISO 3166 code.
pub fn country_key(code: &str) -> String {
    format!("country-{}", code.to_ascii_lowercase())
}

/// The name of a currency, by ISO 4217 code.
pub fn currency_key(code: &str) -> String {
    format!("currency-{}", code.to_ascii_lowercase())
}

/// What stands after a field for this unit, such as "hours a week"; may be empty.
pub fn unit_key(unit: Unit) -> String {
    format!("unit-{}", unit_id(unit))
}

/// A number with its unit, such as "1 month"; takes the argument `number`.
pub fn counted_key(unit: Unit) -> String {
    format!("counted-{}", unit_id(unit))
}

const fn unit_id(unit: Unit) -> &'static str {
    match unit {
        Unit::PerHundred => "per-hundred",
        Unit::OfTen => "of-ten",
        Unit::TimesPerMonth => "times-per-month",
        Unit::Months => "months",
        Unit::HoursPerWeek => "hours-per-week",
        Unit::HoursPerPost => "hours-per-post",
        Unit::CustomersPerMonth => "customers-per-month",
        Unit::PerWeek => "per-week",
        Unit::Count => "count",
        Unit::Times => "times",
    }
}

fn hyphenated(id: &str) -> String {
    id.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_follow_one_convention() {
        assert_eq!(question_key("order_value"), "q-order-value");
        assert_eq!(option_key("ages", "65+"), "option-ages-65plus");
        assert_eq!(option_key("tax_included", "yes"), "option-tax-included-yes");
        assert_eq!(option_key("avoid", "google-business"), "network-google-business");
        assert_eq!(option_key("country", "GB"), "country-gb");
        assert_eq!(page_key("coming-back"), "page-coming-back");
    }
}
