//! Routing: which pages and questions the answers so far leave open, and which comes next.

use super::Answers;
use super::question::{PAGES, Page, Question, Section, question};

/// The questions of a page that are open, in order.
pub fn open_questions<'a>(
    page: &'a Page,
    answers: &'a Answers,
) -> impl Iterator<Item = &'static Question> + 'a {
    page.questions.iter().filter_map(|id| question(id)).filter(|q| (q.open)(answers))
}

/// The pages that are open, in the order asked.
pub fn open_pages(answers: &Answers) -> impl Iterator<Item = &'static Page> + '_ {
    PAGES.iter().filter(|page| open_questions(page, answers).next().is_some())
}

/// Whether every required question of a page has an answer, and none of them is untouched
/// when the page has no required question.
pub fn is_answered(page: &Page, answers: &Answers) -> bool {
    let mut open = open_questions(page, answers).peekable();
    if open.peek().is_none() {
        return true;
    }
    let questions: Vec<_> = open.collect();
    if questions.iter().any(|q| q.required) {
        questions.iter().filter(|q| q.required).all(|q| answers.is_answered(q.id))
    } else {
        questions.iter().any(|q| answers.is_answered(q.id))
    }
}

/// The first open page that is not answered; `None` when everything is.
pub fn next(answers: &Answers) -> Option<&'static Page> {
    open_pages(answers).find(|page| !is_answered(page, answers))
}

/// Whether the essential sections are answered, so that a first verdict can be given.
pub fn verdict_is_due(answers: &Answers) -> bool {
    open_pages(answers)
        .filter(|page| page.section.is_essential())
        .all(|page| is_answered(page, answers))
}

/// The last essential page that is open: the first verdict follows it.
pub fn page_before_verdict(answers: &Answers) -> Option<&'static Page> {
    open_pages(answers).filter(|page| page.section.is_essential()).last()
}

/// The open pages of one section.
pub fn pages_of(section: Section, answers: &Answers) -> impl Iterator<Item = &'static Page> + '_ {
    open_pages(answers).filter(move |page| page.section == section)
}
