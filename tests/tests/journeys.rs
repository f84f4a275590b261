//! Every example, answered page by page as an owner would: verdict, check, plan and files.

#![expect(clippy::unwrap_used, reason = "a journey that cannot go on fails")]

use plainsail_app::view::{Control, ExportFormat, GivenAnswer, QuestionView, QuestionnaireView};
use plainsail_app::{App, Clock, example};
use serde_json::Value;
use std::path::Path;

const ANSWERED_BEFORE_THE_FIRST_VERDICT: usize = 11;

fn open(folder: &Path) -> App {
    let morning = "2026-11-21T10:00:00+00:00[+00:00]";
    App::open_at(folder, Clock::new(move || morning.parse().unwrap()), "en").unwrap()
}

/// What an owner who has this answer in mind does with the control on screen.
fn given(question: &QuestionView, answer: &Value) -> GivenAnswer {
    match (&question.control, answer) {
        (_, Value::Null) => GivenAnswer::NotSure,
        (Control::Text { .. }, Value::String(text)) => GivenAnswer::Typed { text: text.clone() },
        (Control::Number { .. }, Value::Number(number)) => {
            GivenAnswer::Typed { text: number.to_string() }
        }
        _ => GivenAnswer::Picked { value: answer.clone() },
    }
}

struct Journey<'a> {
    app: &'a App,
    name: &'static str,
    plan: String,
    answers: serde_json::Map<String, Value>,
}

impl<'a> Journey<'a> {
    fn begin(app: &'a App, name: &'static str) -> Self {
        let mut file: Value = serde_json::from_str(example::file(name).unwrap()).unwrap();
        let answers = file["answers"].as_object_mut().map(std::mem::take).unwrap();
        Self { app, name, plan: app.start_plan().unwrap(), answers }
    }

    /// Answers every page in order; gives the pages seen.
    fn answer_every_page(&self) -> Vec<String> {
        let mut seen: Vec<String> = Vec::new();
        let mut verdicts = 0;
        while let Some(page) = self.next(&seen) {
            let view = self.answer_page(&page);
            let due = view.verdict_after.as_deref() == Some(page.as_str());
            seen.push(page);
            if due {
                assert!(view.verdict_ready, "{}: no verdict after {seen:?}", self.name);
                assert!(seen.len() <= ANSWERED_BEFORE_THE_FIRST_VERDICT, "{}", self.name);
                self.see_first_verdict();
                verdicts += 1;
            }
        }
        assert_eq!(verdicts, 1, "{}", self.name);
        assert!(seen.len() <= 30, "{}: {} pages", self.name, seen.len());
        seen
    }

    fn questionnaire(&self) -> QuestionnaireView {
        self.app.questionnaire(self.plan.clone()).unwrap()
    }

    fn next(&self, seen: &[String]) -> Option<String> {
        self.questionnaire().pages.into_iter().map(|page| page.id).find(|id| !seen.contains(id))
    }

    /// Answers the questions of a page, those that an answer opens too.
    fn answer_page(&self, page: &str) -> QuestionnaireView {
        let mut done: Vec<String> = Vec::new();
        loop {
            let view = self.questionnaire();
            let page = view.pages.iter().find(|open| open.id == page).unwrap();
            check_words(self.name, page.title.as_str());
            let waiting = page.questions.iter().find(|question| {
                self.answers.contains_key(&question.id) && !done.contains(&question.id)
            });
            let Some(question) = waiting else { return view };
            let answer = given(question, &self.answers[&question.id]);
            let saved =
                self.app.save_answer(self.plan.clone(), question.id.clone(), answer).unwrap();
            assert!(saved.taken, "{}: {}", self.name, question.id);
            done.push(question.id.clone());
        }
    }

    fn see_first_verdict(&self) {
        let verdict = self.app.verdict(self.plan.clone()).unwrap();
        check_words(self.name, &verdict.headline);
        verdict.lines.iter().for_each(|line| check_words(self.name, line));
        for assumption in &verdict.assumptions {
            check_words(self.name, &assumption.text);
            assert!(!assumption.page.is_empty());
        }
    }

    fn check_answers(&self) {
        let check = self.app.check(self.plan.clone()).unwrap();
        assert!(check.ready && check.issues.is_empty(), "{}: {:?}", self.name, check.issues);
        for row in check.sections.iter().flat_map(|section| &section.rows) {
            check_words(self.name, &row.label);
            check_words(self.name, &row.answer);
            assert_eq!(row.answered, self.answers.contains_key(&row.question), "{}", row.question);
        }
    }
}

/// Words without a hole: every message was found and every argument given.
fn check_words(name: &str, words: &str) {
    assert!(!words.is_empty() && !words.contains('⟦') && !words.contains("{$"), "{name}: {words}");
}

fn check_example(name: &'static str) {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    let journey = Journey::begin(&app, name);
    journey.answer_every_page();
    let view = journey.questionnaire();
    for question in view.pages.iter().flat_map(|page| &page.questions) {
        check_words(name, &question.label);
        check_words(name, &question.why);
        assert!(question.issues.is_empty(), "{name}: {:?}", question.issues);
    }
    journey.check_answers();

    let opened = app.open_example(name.to_owned()).unwrap();
    let by_hand = serde_json::to_string(&app.document(journey.plan.clone()).unwrap()).unwrap();
    let by_example = serde_json::to_string(&app.document(opened.clone()).unwrap()).unwrap();
    assert_eq!(by_hand, by_example, "{name}");
    check_words(name, &by_hand);
    let json = app.render(&journey.plan, ExportFormat::Json).unwrap();
    assert_eq!(json, app.render(&opened, ExportFormat::Json).unwrap(), "{name}");

    drop(app);
    let again = open(folder.path());
    assert_eq!(json, again.render(&opened, ExportFormat::Json).unwrap(), "{name}");
}

macro_rules! journeys {
    ($($test:ident: $name:literal),* $(,)?) => {$(
        #[test]
        fn $test() {
            check_example($name);
        }
    )*};
}
journeys!(
    bakery: "bakery",
    consultancy: "consultancy",
    crafts: "crafts",
    plumber: "plumber",
    singapore_cafe: "singapore-cafe",
    charity: "charity",
);

#[test]
fn every_example_has_a_journey_and_they_end_differently() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    let mut headlines: Vec<String> = example::names()
        .map(|name| {
            let plan = app.open_example(name.to_owned()).unwrap();
            app.verdict(plan).unwrap().headline
        })
        .collect();
    assert_eq!(headlines.len(), 6);
    headlines.sort();
    headlines.dedup();
    assert!(headlines.len() >= 4, "{headlines:?}");
}

#[test]
fn not_sure_everywhere_makes_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    let plan = app.start_plan().unwrap();
    let save = |question: &str, answer| {
        let saved = app.save_answer(plan.clone(), question.to_owned(), answer).unwrap();
        assert!(saved.taken, "{question}");
    };
    save("business_name", GivenAnswer::Typed { text: "Nobody Knows".to_owned() });
    save("country", GivenAnswer::Picked { value: "DE".into() });
    while let Some(page) = app.questionnaire(plan.clone()).unwrap().resume {
        let view = app.questionnaire(plan.clone()).unwrap();
        let page = view.pages.into_iter().find(|open| open.id == page).unwrap();
        let mut unanswered = page.questions.iter().filter(|q| q.value.is_none() && !q.not_sure);
        let question = unanswered.next().unwrap();
        save(&question.id, GivenAnswer::NotSure);
    }
    let verdict = app.verdict(plan.clone()).unwrap();
    assert!(verdict.assumptions.len() > 10);
    verdict.assumptions.iter().for_each(|a| check_words("unsure", &a.text));
    let document = serde_json::to_string(&app.document(plan).unwrap()).unwrap();
    check_words("unsure", &document);
}
