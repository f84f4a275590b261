//! How advice speaks: of a trade, in the owner's own words, and without "customer" where nothing
//! is sold.

use crate::facts::Facts;
use crate::message::{Arg, Message};

/// Words about a trade: `wants` of a bakery is the message `wants-bakery-cafe`.
pub fn of_trade(part: &str, facts: &Facts) -> Message {
    Message::new(format!("{part}-{}", facts.trade.code))
}

/// The owner's own words inside a sentence of ours: one line, without the stop at the end.
pub fn quote(words: &str) -> Arg {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Arg::Text(line.trim_end_matches(['.', ';', ',']).to_owned())
}

/// A message, or its form for those who sell nothing but are supported.
pub fn said(key: &str, facts: &Facts) -> Message {
    if is_charity(facts) { Message::new(format!("{key}-charity")) } else { Message::new(key) }
}

/// Whether people support this business rather than buy from it.
pub fn is_charity(facts: &Facts) -> bool {
    facts.trade.code == "charity-club"
}

/// What an owner calls the area: a town, else a stand-in for its name.
pub fn place(facts: &Facts) -> Arg {
    match &facts.area {
        Some(area) if !area.name.trim().is_empty() => quote(&area.name),
        _ => Arg::Say(Message::new("place-unnamed")),
    }
}

/// The owner's country by its name.
pub fn country(facts: &Facts) -> Arg {
    Arg::Say(Message::new(format!("country-{}", facts.country.to_ascii_lowercase())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::Answers;

    #[test]
    fn the_owners_words_fit_into_a_sentence() {
        let text = |words: &str| match quote(words) {
            Arg::Text(text) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(text("  Baked here,\n open at six. "), "Baked here, open at six");
        assert_eq!(text("Is it baked here?"), "Is it baked here?");
        assert_eq!(text(""), "");
    }

    #[test]
    fn a_town_without_a_name_is_still_a_place() {
        let facts = Facts::of(&Answers::default());
        assert_eq!(place(&facts), Arg::Say(Message::new("place-unnamed")));
    }
}
