//! The first verdict.

use crate::made::Made;
use crate::questionnaire::page_id;
use crate::view::{Assumption, VerdictView};
use crate::words::short;
use plainsail_planner::answer::{Answer, Answers};
use plainsail_planner::message::Message;
use plainsail_planner::questionnaire::flow::{open_pages, open_questions};
use plainsail_planner::questionnaire::typical::typical;
use plainsail_report::compose::first_verdict;
use plainsail_wording::Wording;

/// The view of a verdict.
pub fn view(made: &Made, wording: &Wording) -> VerdictView {
    let verdict = first_verdict(&made.plan, &made.answers, wording);
    VerdictView {
        headline: verdict.headline,
        tone: verdict.tone,
        chance: verdict.chance,
        lines: verdict.lines,
        assumptions: assumptions(&made.answers, wording),
    }
}

/// Typical figures that stand in where the owner was not sure.
fn assumptions(answers: &Answers, wording: &Wording) -> Vec<Assumption> {
    open_pages(answers)
        .flat_map(|page| open_questions(page, answers))
        .filter(|question| answers.0.get(question.id) == Some(&Answer::NotSure))
        .filter_map(|question| {
            let typical = typical(question.id, answers)?;
            let text = Message::new("assumption")
                .with("asked", short(question.id, wording))
                .with("figure", typical.text)
                .with("source", typical.source);
            Some(Assumption { text: wording.say(&text), page: page_id(question.id) })
        })
        .collect()
}
