//! The questionnaire as the window shows it.

use crate::control::control;
use crate::saving;
use crate::timing;
use crate::view::{
    IssueView, Note, PageView, QuestionView, QuestionnaireView, SectionView, Typical,
};
use crate::words::{currency, short};
use jiff::civil::Date;
use plainsail_exchange::value_to_json;
use plainsail_planner::answer::{Answer, Answers, Value, own};
use plainsail_planner::hint::note;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::questionnaire::flow::{
    is_answered, open_pages, open_questions, page_before_verdict, verdict_is_due,
};
use plainsail_planner::questionnaire::question::{Kind, page_of};
use plainsail_planner::questionnaire::typical::typical;
use plainsail_planner::questionnaire::validation::check;
use plainsail_planner::questionnaire::{
    Issue, Page, QUESTIONS, Question, Section, Severity, Validation,
};
use plainsail_store::{Current, PlanId};
use plainsail_wording::{Wording, key};
use std::collections::BTreeMap;

/// How a plan's questions stand.
pub struct Standing<'a> {
    /// The plan.
    pub plan: PlanId,
    /// Every question that was ever answered.
    pub current: &'a BTreeMap<String, Current>,
    /// Questions that the next undo sets back.
    pub undoable: &'a [String],
    /// The question answered last.
    pub last: Option<&'a str>,
    /// The day it is.
    pub today: Date,
}

/// The answers among what stands.
pub fn answers_of(current: &BTreeMap<String, Current>) -> Answers {
    let mut answers = Answers::default();
    for (question, current) in current {
        if let Some(answer) = &current.answer {
            answers.give(question, answer.clone());
        }
    }
    answers
}

/// The view of a questionnaire.
pub fn view(standing: &Standing<'_>, wording: &Wording) -> QuestionnaireView {
    let answers = answers_of(standing.current);
    let validation = check(&answers);
    let maker = Maker { standing, answers: &answers, validation: &validation, wording };
    let pages: Vec<PageView> = open_pages(&answers).map(|page| maker.page(page)).collect();
    let answered = pages.iter().filter(|page| page.answered).count();
    QuestionnaireView {
        plan: standing.plan.to_string(),
        business: answers.text("business_name").unwrap_or_default().to_owned(),
        sections: Section::ALL.iter().map(|section| maker.section(*section)).collect(),
        resume: resume(&answers, standing.last).map(|page| page.id.to_owned()),
        verdict_after: page_before_verdict(&answers).map(|page| page.id.to_owned()),
        verdict_ready: is_ready(&answers, &validation),
        answered: count(answered),
        time_left: wording.say(&time_left(&answers, wording)),
        undo: maker.undo(),
        pages,
    }
}

/// Whether a plan can be made.
pub fn is_ready(answers: &Answers, validation: &Validation) -> bool {
    verdict_is_due(answers) && validation.is_clean()
}

/// How long the open pages take that still wait for an answer.
pub fn time_left(answers: &Answers, wording: &Wording) -> Message {
    let waiting = open_pages(answers).filter(|page| waits(page, answers));
    timing::left(waiting.map(|page| timing::seconds(page, answers, wording)).sum())
}

/// The page to go on with: the first that waits for an answer. A page of questions that may be
/// left empty counts as passed over once a later page was answered.
pub fn resume(answers: &Answers, last: Option<&str>) -> Option<&'static Page> {
    let last = last.and_then(page_of).map(|page| page.id);
    let open: Vec<&'static Page> = open_pages(answers).collect();
    let after = open.iter().position(|page| Some(page.id) == last).unwrap_or(0);
    let waiting = |(index, page): &(usize, &&'static Page)| {
        !is_answered(page, answers) && (waits(page, answers) || *index >= after)
    };
    open.iter().enumerate().find(waiting).map(|(_, page)| *page)
}

/// Whether the plan wants an answer here.
fn waits(page: &Page, answers: &Answers) -> bool {
    open_questions(page, answers).any(|q| q.required && !answers.is_answered(q.id))
}

struct Maker<'a> {
    standing: &'a Standing<'a>,
    answers: &'a Answers,
    validation: &'a Validation,
    wording: &'a Wording,
}

impl Maker<'_> {
    fn section(&self, section: Section) -> SectionView {
        let pages: Vec<&Page> =
            open_pages(self.answers).filter(|page| page.section == section).collect();
        let answered = pages.iter().filter(|page| is_answered(page, self.answers)).count();
        let first_open = pages.iter().find(|page| !is_answered(page, self.answers));
        let state = Message::new("section-state")
            .with("answered", count(answered))
            .with("pages", count(pages.len()));
        SectionView {
            id: section.id().to_owned(),
            title: self.wording.text(&key::section_key(section)),
            essential: section.is_essential(),
            answered: count(answered),
            pages: count(pages.len()),
            state: self.wording.say(&state),
            open_at: first_open.or(pages.first()).map(|page| page.id.to_owned()),
        }
    }

    fn page(&self, page: &Page) -> PageView {
        let questions: Vec<QuestionView> =
            open_questions(page, self.answers).map(|question| self.question(question)).collect();
        let heading = key::page_key(page.id);
        let (title, hint) = match questions.as_slice() {
            _ if self.wording.has(&heading) => {
                let hint = self.wording.attribute(&heading, "hint");
                (self.wording.text(&heading), hint.unwrap_or_default())
            }
            [only] => (only.label.clone(), only.hint.clone()),
            _ => (self.wording.text(&heading), String::new()),
        };
        PageView {
            id: page.id.to_owned(),
            section: page.section.id().to_owned(),
            title,
            hint,
            note: self.note(page),
            answered: is_answered(page, self.answers),
            questions,
        }
    }

    fn note(&self, page: &Page) -> Option<Note> {
        let note = note(page.id, self.answers)?;
        Some(Note {
            title: self.wording.say(&note.title),
            text: note.text.map(|text| self.wording.say(&text)).unwrap_or_default(),
        })
    }

    fn question(&self, question: &'static Question) -> QuestionView {
        let key = key::question_key(question.id);
        let attribute = |name| self.wording.attribute(&key, name).unwrap_or_default();
        let current = self.standing.current.get(question.id);
        let answer = current.and_then(|current| current.answer.as_ref());
        let value = match answer {
            Some(Answer::Given(value)) => Some(value),
            _ => None,
        };
        QuestionView {
            id: question.id.to_owned(),
            label: self.wording.text(&key),
            short: short(question.id, self.wording),
            hint: attribute("hint"),
            why: attribute("why"),
            example: attribute("example"),
            control: control(question, self.answers, self.standing.today, self.wording),
            value: value.map(value_to_json),
            typed: self.typed(question, current, value),
            not_sure: answer == Some(&Answer::NotSure),
            typical: typical(question.id, self.answers).map(|typical| Typical {
                text: self.wording.say(&typical.text),
                source: self.wording.say(&typical.source),
            }),
            optional: !question.required,
            issues: self.issues(question, current),
        }
    }

    /// What stands in the field: the text that could not be read, the text as it was typed, or
    /// the value written out.
    fn typed(
        &self,
        question: &Question,
        current: Option<&Current>,
        value: Option<&Value>,
    ) -> String {
        let kept = current.and_then(|current| current.refused.as_ref().or(current.typed.as_ref()));
        match (kept, question.kind, value) {
            (Some(kept), ..) => kept.clone(),
            (None, Kind::Text { .. }, Some(Value::Text(text))) => text.clone(),
            (None, Kind::Amount { .. }, Some(Value::Number(number))) => {
                self.wording.number(*number, currency(self.answers).decimals())
            }
            (None, Kind::Number { decimals, .. }, Some(Value::Number(number))) => {
                self.wording.number(*number, decimals)
            }
            _ => String::new(),
        }
    }

    fn issues(&self, question: &Question, current: Option<&Current>) -> Vec<IssueView> {
        let refused = current.and_then(|current| current.refused.as_deref());
        let unreadable =
            refused.and_then(|typed| saving::problem(question, typed, self.answers, self.wording));
        let answered = self.answers.is_answered(question.id) && refused.is_none();
        let found = self.validation.of(question.id).filter(|_| answered);
        let found = found.map(|issue| issue_view(issue, self.wording.say(&issue.message)));
        let unreadable = unreadable.map(|message| IssueView {
            error: true,
            question: question.id.to_owned(),
            page: page_id(question.id),
            text: self.wording.say(&message),
        });
        unreadable.into_iter().chain(found).collect()
    }

    /// What the next undo takes back, in words.
    fn undo(&self) -> Option<String> {
        let changed = QUESTIONS
            .iter()
            .chain(own::all())
            .filter(|q| self.standing.undoable.iter().any(|id| id == q.id));
        let names: Vec<Arg> =
            changed.map(|question| Arg::Text(short(question.id, self.wording))).collect();
        (!names.is_empty())
            .then(|| self.wording.say(&Message::new("undo-what").with("questions", names)))
    }
}

/// A finding with its words.
pub fn issue_view(issue: &Issue, text: String) -> IssueView {
    IssueView {
        error: issue.severity == Severity::Error,
        question: issue.question.to_owned(),
        page: page_id(issue.question),
        text,
    }
}

/// Id of the page that asks a question.
pub fn page_id(question: &str) -> String {
    page_of(question).map(|page| page.id.to_owned()).unwrap_or_default()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
