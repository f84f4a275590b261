//! All answers, to look over before the plan is made.

use crate::questionnaire::{is_ready, issue_view, page_id};
use crate::view::{CheckRow, CheckSection, CheckView};
use crate::words::{answer, short};
use plainsail_planner::answer::{Answer, Answers};
use plainsail_planner::message::Message;
use plainsail_planner::questionnaire::flow::{open_pages, open_questions};
use plainsail_planner::questionnaire::validation::check;
use plainsail_planner::questionnaire::{Question, Section};
use plainsail_wording::{Wording, key};

/// The view of all answers.
pub fn view(answers: &Answers, wording: &Wording) -> CheckView {
    let validation = check(answers);
    let issues = validation.issues.iter().map(|issue| {
        let text = Message::new("issue-of")
            .with("asked", short(issue.question, wording))
            .with("problem", issue.message.clone());
        issue_view(issue, wording.say(&text))
    });
    CheckView {
        business: answers.text("business_name").unwrap_or_default().to_owned(),
        sections: Section::ALL.iter().map(|s| section(*s, answers, wording)).collect(),
        issues: issues.collect(),
        ready: is_ready(answers, &validation),
    }
}

fn section(section: Section, answers: &Answers, wording: &Wording) -> CheckSection {
    let questions = open_pages(answers)
        .filter(|page| page.section == section)
        .flat_map(|page| open_questions(page, answers));
    CheckSection {
        title: wording.text(&key::section_key(section)),
        rows: questions.map(|question| row(question, answers, wording)).collect(),
    }
}

fn row(question: &Question, answers: &Answers, wording: &Wording) -> CheckRow {
    let worded = answer(question, answers, wording);
    CheckRow {
        question: question.id.to_owned(),
        page: page_id(question.id),
        label: short(question.id, wording),
        answered: worded.is_some(),
        answer: worded.unwrap_or_else(|| wording.text("answer-open")),
        assumed: answers.0.get(question.id) == Some(&Answer::NotSure),
    }
}
