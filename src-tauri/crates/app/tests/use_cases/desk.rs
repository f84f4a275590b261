//! An app over an empty folder, with a clock that stands until it is moved.

use jiff::{Timestamp, Zoned, tz::TimeZone};
use plainsail_app::view::{GivenAnswer, PageView, QuestionView, QuestionnaireView, Saved};
use plainsail_app::{App, Clock};
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use tempfile::TempDir;

pub struct Desk {
    pub app: App,
    pub folder: TempDir,
    seconds: Arc<AtomicI64>,
}

impl Desk {
    pub fn new() -> Self {
        Self::over(tempfile::tempdir().unwrap(), 0)
    }

    fn over(folder: TempDir, second: i64) -> Self {
        let seconds = Arc::new(AtomicI64::new(second));
        let hand = Arc::clone(&seconds);
        let clock = Clock::new(move || at(hand.load(Ordering::Relaxed)));
        Self { app: App::open_at(folder.path(), clock, "en").unwrap(), folder, seconds }
    }

    /// Closes the app without a word and opens it again.
    pub fn reopened(self) -> Self {
        let second = self.seconds.load(Ordering::Relaxed) + 1;
        drop(self.app);
        Self::over(self.folder, second)
    }

    pub fn wait(&self, seconds: i64) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }

    pub fn typed(&self, plan: &str, question: &str, text: &str) -> Saved {
        self.save(plan, question, GivenAnswer::Typed { text: text.to_owned() })
    }

    pub fn picked(&self, plan: &str, question: &str, value: Value) -> Saved {
        self.save(plan, question, GivenAnswer::Picked { value })
    }

    pub fn save(&self, plan: &str, question: &str, answer: GivenAnswer) -> Saved {
        self.wait(60);
        self.app.save_answer(plan.to_owned(), question.to_owned(), answer).unwrap()
    }

    pub fn questionnaire(&self, plan: &str) -> QuestionnaireView {
        self.app.questionnaire(plan.to_owned()).unwrap()
    }

    pub fn undo(&self, plan: &str) -> QuestionnaireView {
        self.wait(60);
        self.app.undo(plan.to_owned()).unwrap()
    }
}

/// A moment after 21 November 2026, 10 in the morning, in UTC.
fn at(second: i64) -> Zoned {
    Timestamp::from_second(1_795_255_200 + second).unwrap().to_zoned(TimeZone::UTC)
}

pub fn question<'a>(view: &'a QuestionnaireView, id: &str) -> &'a QuestionView {
    view.pages.iter().flat_map(|page| &page.questions).find(|q| q.id == id).unwrap()
}

pub fn page<'a>(view: &'a QuestionnaireView, id: &str) -> &'a PageView {
    view.pages.iter().find(|page| page.id == id).unwrap()
}
