//! Routing: which pages and questions the answers so far leave open, and which comes next.

use super::question::{PAGES, Page, Question, Section, question};
use crate::answer::Answers;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Value};
    use crate::questionnaire::question::{Kind, QUESTIONS, Unit};
    use std::collections::BTreeSet;

    fn text(text: &str) -> Answer {
        Answer::Given(Value::Text(text.into()))
    }

    /// Every combination of the answers that route.
    fn routes() -> Vec<Answers> {
        let mut all = vec![Answers::default()];
        for id in ["reach", "tax_included", "need", "conversion"] {
            let Some(Kind::Choice(options)) = question(id).map(|q| q.kind) else { panic!("{id}") };
            all = all
                .iter()
                .flat_map(|answers| {
                    options.iter().map(|option| {
                        let mut next = answers.clone();
                        next.give(id, text(option));
                        next
                    })
                })
                .collect();
        }
        let comes_back = |times: f64, answers: &Answers| {
            let mut next = answers.clone();
            next.give("return_of_ten", Answer::Given(Value::Number(times)));
            next
        };
        all.iter()
            .flat_map(|answers| [comes_back(0.0, answers), comes_back(3.0, answers)])
            .collect()
    }

    #[test]
    fn every_question_is_on_one_page_and_every_page_asks_known_questions() {
        let asked: Vec<_> = PAGES.iter().flat_map(|page| page.questions).collect();
        let known: BTreeSet<_> = QUESTIONS.iter().map(|q| q.id).collect();
        assert_eq!(asked.len(), QUESTIONS.len());
        assert!(asked.iter().all(|id| known.contains(**id)));
    }

    #[test]
    fn every_question_is_reachable_by_answering_page_after_page() {
        let mut reached = BTreeSet::new();
        for route in routes() {
            let mut answers = Answers::default();
            while let Some(page) = next(&answers) {
                let open: Vec<_> = open_questions(page, &answers).map(|q| q.id).collect();
                for id in open {
                    reached.insert(id);
                    answers.give(id, route.0.get(id).cloned().unwrap_or(Answer::NotSure));
                }
            }
        }
        let missed: Vec<_> = QUESTIONS.iter().filter(|q| !reached.contains(q.id)).collect();
        assert!(missed.is_empty(), "{:?}", missed.iter().map(|q| q.id).collect::<Vec<_>>());
    }

    #[test]
    fn no_route_has_more_than_thirty_pages_or_a_late_first_verdict() {
        for route in routes() {
            assert!(open_pages(&route).count() <= 30);
            let essential = open_pages(&route).filter(|page| page.section.is_essential()).count();
            assert!(essential <= 11, "{essential}");
        }
    }

    #[test]
    fn changing_an_answer_that_routes_keeps_every_other_answer() {
        let mut answers = routes().pop().unwrap();
        for question in QUESTIONS {
            if !answers.is_answered(question.id) {
                answers.give(question.id, Answer::NotSure);
            }
        }
        let before = answers.clone();
        answers.give("reach", text("online"));
        answers.give("need", text("unsure"));
        for (id, answer) in &before.0 {
            if id != "reach" && id != "need" {
                assert_eq!(answers.0.get(id), Some(answer), "{id}");
            }
        }
    }

    #[test]
    fn the_essential_pages_come_first() {
        let essential: Vec<bool> = PAGES.iter().map(|page| page.section.is_essential()).collect();
        assert!(essential.is_sorted_by(|a, b| a >= b));
        assert_eq!(page_before_verdict(&Answers::default()).unwrap().id, "hours");
    }

    #[test]
    fn limits_are_in_order() {
        for question in QUESTIONS {
            if let Kind::Number { min, max, unit, .. } = question.kind {
                assert!(min < max, "{}", question.id);
                assert!(unit != Unit::PerHundred || max <= 100.0, "{}", question.id);
            }
        }
    }
}
