//! How long the rest of the questionnaire takes, estimated.

use plainsail_planner::answer::Answers;
use plainsail_planner::message::Message;
use plainsail_planner::questionnaire::flow::open_questions;
use plainsail_planner::questionnaire::{Kind, Page, Question};
use plainsail_wording::{Wording, key};

/// Words read a minute.
const WORDS_A_MINUTE: f64 = 200.0;
const SECONDS_A_CHOICE: f64 = 8.0;
const SECONDS_A_FIGURE: f64 = 15.0;
const SECONDS_A_TEXT: f64 = 30.0;

/// Seconds that one page takes: reading its words, and answering.
pub fn seconds(page: &Page, answers: &Answers, wording: &Wording) -> f64 {
    let heading = key::page_key(page.id);
    let mut words = if wording.has(&heading) { count(&wording.text(&heading)) } else { 0 };
    let mut answering = 0.0;
    for question in open_questions(page, answers) {
        words += words_of(question, wording);
        answering += to_answer(question.kind);
    }
    let words = u32::try_from(words).unwrap_or(u32::MAX);
    f64::from(words) / WORDS_A_MINUTE * 60.0 + answering
}

/// The time left in words.
pub fn left(seconds: f64) -> Message {
    if seconds <= 0.0 {
        return Message::new("time-left-none");
    }
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and it is minutes")]
    let minutes = (seconds / 60.0).ceil() as i64;
    Message::new("time-left").with("minutes", minutes)
}

const fn to_answer(kind: Kind) -> f64 {
    match kind {
        Kind::Choice(_) | Kind::Choices { .. } => SECONDS_A_CHOICE,
        Kind::Lookup(_) | Kind::Amount { .. } | Kind::Number { .. } | Kind::Date => {
            SECONDS_A_FIGURE
        }
        Kind::Place | Kind::Counts { .. } => 2.0 * SECONDS_A_FIGURE,
        Kind::Text { .. } | Kind::Names { .. } => SECONDS_A_TEXT,
    }
}

/// The words on the page; the reason why it is asked is read only by those who open it.
fn words_of(question: &Question, wording: &Wording) -> usize {
    let key = key::question_key(question.id);
    let shown = ["hint", "example"].map(|name| wording.attribute(&key, name));
    let options = match question.kind {
        Kind::Choice(options) | Kind::Choices { options, .. } => options,
        _ => &[],
    };
    let labels = options.iter().map(|code| wording.text(&key::option_key(question.id, code)));
    std::iter::once(wording.text(&key))
        .chain(shown.into_iter().flatten())
        .chain(labels)
        .map(|text| count(&text))
        .sum()
}

fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;
    use plainsail_planner::questionnaire::flow::open_pages;

    #[test]
    fn every_example_is_answered_within_a_quarter_of_an_hour() {
        let wording = Wording::new("en");
        for name in example::names() {
            let answers = example::answers(name).unwrap();
            let pages: Vec<&Page> = open_pages(&answers).collect();
            assert!(pages.len() <= 30, "{name}: {} pages", pages.len());
            let all: f64 = pages.iter().map(|page| seconds(page, &answers, &wording)).sum();
            let minutes = all / 60.0;
            assert!((5.0..=15.0).contains(&minutes), "{name}: {minutes} minutes");
        }
    }
}
