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

/// How often one posts, in whole posts: a week, a fortnight, or four weeks.
pub fn frequency(posts_per_week: f64) -> Message {
    let whole = |weeks: f64| {
        let posts = posts_per_week * weeks;
        (posts - libm::round(posts)).abs() < 1e-6
    };
    let (key, weeks) = match () {
        () if whole(1.0) => ("posts-a-week", 1.0),
        () if whole(2.0) => ("posts-a-fortnight", 2.0),
        () => ("posts-in-four-weeks", 4.0),
    };
    Message::new(key).with("posts", Arg::Number(libm::round(posts_per_week * weeks), 0))
}

/// The owner's country by its name.
pub fn country(facts: &Facts) -> Arg {
    Arg::Say(Message::new(format!("country-{}", facts.country.to_ascii_lowercase())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answers;

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
    fn nobody_publishes_half_a_post() {
        let check = |posts: f64, key: &str, number: f64| {
            let message = frequency(posts);
            assert_eq!(
                (message.key.as_str(), &message.args["posts"]),
                (key, &Arg::Number(number, 0))
            );
        };
        check(1.0, "posts-a-week", 1.0);
        check(1.5, "posts-a-fortnight", 3.0);
        check(0.5, "posts-a-fortnight", 1.0);
        check(0.25, "posts-in-four-weeks", 1.0);
        check(3.75, "posts-in-four-weeks", 15.0);
        check(0.0, "posts-a-week", 0.0);
    }

    #[test]
    fn a_town_without_a_name_is_still_a_place() {
        let facts = Facts::of(&Answers::default());
        assert_eq!(place(&facts), Arg::Say(Message::new("place-unnamed")));
    }
}
