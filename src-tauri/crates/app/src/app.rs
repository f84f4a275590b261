//! The app: the owner's data, the words, and a method for each command.

use crate::clock::Clock;
use crate::error::Failure;
use crate::made::{Made, SEED};
use crate::view::{
    CheckView, CommandError, Drawing, ExportFormat, GivenAnswer, Home, LanguageChoice, PlaceMatch,
    Preview, QuestionnaireView, Reachable, Saved, Settings, Supposed, VerdictView, WhatIf,
};
use crate::{
    Document, Theme, check, example, home, house_style, place, questionnaire, saving, verdict,
    what_if,
};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;
use jiff::Timestamp;
use jiff::civil::Date;
use plainsail_planner::answer::Answers;
use plainsail_planner::message::Message;
use plainsail_report::chart::{Look, draw};
use plainsail_store::{KeptStyle, PlanId, Store, StoreError};
use plainsail_wording::Wording;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

/// Variable that moves the data elsewhere, so that a test never touches the owner's.
const DATA_DIR: &str = "PLAINSAIL_DATA_DIR";
const SETTINGS: &str = "settings";

/// Everything the window and the command line can do with the owner's data.
pub struct App {
    /// The words of the owner's language; another when they choose another.
    wording: RwLock<Arc<Wording>>,
    /// The language of the computer, as a BCP 47 tag.
    computer: String,
    pub(crate) clock: Clock,
    notice: Option<Message>,
    store: Mutex<Store>,
    /// The plan that was made last, and from what.
    last: Mutex<Option<(Basis, Arc<Made>)>>,
}

/// What a plan was made from: as long as it is the same, so is the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Basis {
    plan: PlanId,
    revision: u64,
    made_on: Date,
    styled_at: Option<Timestamp>,
}

impl App {
    /// The folder for data on this computer: the platform's own, unless `PLAINSAIL_DATA_DIR`
    /// names another.
    pub fn data_dir() -> PathBuf {
        if let Some(folder) = std::env::var_os(DATA_DIR).filter(|folder| !folder.is_empty()) {
            return folder.into();
        }
        directories::ProjectDirs::from("", "", "Plainsail")
            .map_or_else(|| PathBuf::from("plainsail-data"), |dirs| dirs.data_dir().to_owned())
    }

    /// Opens the data in a folder, making it when it is not there.
    pub fn open(data_dir: &Path) -> Result<Self, CommandError> {
        let computer = sys_locale::get_locale().unwrap_or_default();
        Self::open_at(data_dir, Clock::system(), &computer)
    }

    /// The same with a clock of the caller's, on a computer of a language (a BCP 47 tag).
    pub fn open_at(data_dir: &Path, clock: Clock, computer: &str) -> Result<Self, CommandError> {
        let wording = Wording::new(computer);
        let opened = Store::open(data_dir, clock.now())
            .map_err(|error| Failure::from(error).worded(&wording))?;
        let app = Self {
            wording: RwLock::new(Arc::new(wording)),
            computer: computer.to_owned(),
            clock,
            notice: opened.notice.map(|notice| notice.message()),
            store: Mutex::new(opened.store),
            last: Mutex::new(None),
        };
        // Settings that cannot be read are no reason not to open: the computer's language will do.
        if let Ok(settings) = app.kept_settings() {
            app.speak(settings.language);
        }
        Ok(app)
    }

    /// The words of the owner's language.
    pub(crate) fn wording(&self) -> Arc<Wording> {
        Arc::clone(&self.wording.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Speaks a language from now on; the plan that was made last is worded anew.
    fn speak(&self, choice: LanguageChoice) {
        let wording = Wording::new(choice.tag().unwrap_or(&self.computer));
        if wording.language() == self.wording().language() {
            return;
        }
        *self.wording.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(wording);
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// What the owner set.
    pub fn settings(&self) -> Result<Settings, CommandError> {
        self.worded(self.kept_settings())
    }

    /// What to say when something went wrong that nobody foresaw.
    pub fn internal_error(&self) -> CommandError {
        Failure::Internal.worded(&self.wording())
    }
}

/// The commands of the window.
#[expect(clippy::needless_pass_by_value, reason = "arguments are handed over as they arrived")]
impl App {
    /// The first screen.
    pub fn home(&self) -> Result<Home, CommandError> {
        self.worded(self.home_view())
    }

    /// Keeps what the owner set.
    pub fn set_settings(&self, settings: Settings) -> Result<Settings, CommandError> {
        let kept = self.store().set_setting(SETTINGS, &settings, self.clock.now());
        if kept.is_ok() {
            self.speak(settings.language);
        }
        self.worded(kept.map(|()| settings).map_err(Failure::from))
    }

    /// Begins a plan; its id. One that was begun and never answered is begun again.
    pub fn start_plan(&self) -> Result<String, CommandError> {
        let begun = begin(&mut self.store(), self.clock.now());
        self.worded(begun.map(|plan| plan.to_string()).map_err(Failure::from))
    }

    /// Opens an example as a plan of its own; its id.
    pub fn open_example(&self, name: String) -> Result<String, CommandError> {
        let opened = example::open(&mut self.store(), &name, self.clock.now());
        self.worded(opened.map(|plan| plan.to_string()))
    }

    /// Deletes a plan, so that it can be restored.
    pub fn delete_plan(&self, plan: String) -> Result<(), CommandError> {
        let deleted = id(&plan).and_then(|plan| {
            self.store().delete_plan(plan, self.clock.now()).map_err(Failure::from)
        });
        self.worded(deleted)
    }

    /// Takes a deletion back.
    pub fn restore_plan(&self, plan: String) -> Result<(), CommandError> {
        let restored =
            id(&plan).and_then(|plan| self.store().restore_plan(plan).map_err(Failure::from));
        self.worded(restored)
    }

    /// The questionnaire as it stands.
    pub fn questionnaire(&self, plan: String) -> Result<QuestionnaireView, CommandError> {
        self.worded(id(&plan).and_then(|plan| self.questionnaire_view(plan)))
    }

    /// Keeps an answer, or the text that could not be read as one.
    pub fn save_answer(
        &self,
        plan: String,
        question: String,
        answer: GivenAnswer,
    ) -> Result<Saved, CommandError> {
        let saved = id(&plan).and_then(|plan| {
            let now = self.clock.now();
            let problem =
                saving::save(&mut self.store(), &self.wording(), plan, &question, answer, now)?;
            Ok(Saved {
                taken: problem.is_none(),
                problem: problem.map(|problem| self.wording().say(&problem)),
                questionnaire: self.questionnaire_view(plan)?,
            })
        });
        self.worded(saved)
    }

    /// Takes the last change back.
    pub fn undo(&self, plan: String) -> Result<QuestionnaireView, CommandError> {
        let undone = id(&plan).and_then(|plan| {
            saving::undo(&mut self.store(), plan, self.clock.now())?;
            self.questionnaire_view(plan)
        });
        self.worded(undone)
    }

    /// The first verdict.
    pub fn verdict(&self, plan: String) -> Result<VerdictView, CommandError> {
        let view = id(&plan).and_then(|plan| {
            let made = self.made(plan)?;
            Ok(verdict::view(&made, &self.wording()))
        });
        self.worded(view)
    }

    /// All answers, to look over.
    pub fn check(&self, plan: String) -> Result<CheckView, CommandError> {
        let view = id(&plan).and_then(|plan| {
            let answers = self.store().answers(plan)?;
            Ok(check::view(&answers, &self.wording()))
        });
        self.worded(view)
    }

    /// The plan in words.
    pub fn document(&self, plan: String) -> Result<Document, CommandError> {
        let document = id(&plan).and_then(|plan| Ok(self.made(plan)?.document.clone()));
        self.worded(document)
    }

    /// One chart of the plan, drawn.
    pub fn draw_chart(
        &self,
        plan: String,
        chart: String,
        theme: Theme,
        width: u32,
    ) -> Result<Drawing, CommandError> {
        let drawn = id(&plan).and_then(|plan| {
            let made = self.made(plan)?;
            let chart = made.chart(&chart).ok_or(Failure::Internal)?;
            let look = Look { theme, width: width.clamp(240, 1200), rtl: self.wording().is_rtl() };
            Ok(Drawing { svg: draw(chart, &look) })
        });
        self.worded(drawn)
    }

    /// The plan beside what is supposed; nothing is kept.
    pub fn what_if(
        &self,
        plan: String,
        supposed: Supposed,
        theme: Theme,
        width: u32,
    ) -> Result<WhatIf, CommandError> {
        let seen = id(&plan).and_then(|plan| {
            let made = self.made(plan)?;
            let look = Look { theme, width: width.clamp(240, 1200), rtl: self.wording().is_rtl() };
            Ok(what_if::view(&made, supposed, look, &self.wording())?)
        });
        self.worded(seen)
    }

    /// A page of a file, from 0, to look at before it is saved.
    pub fn preview(
        &self,
        plan: String,
        format: ExportFormat,
        page: usize,
    ) -> Result<Preview, CommandError> {
        let seen = id(&plan).and_then(|plan| {
            let page = self.made(plan)?.page(format, page)?;
            let (png, pages) = page.ok_or(Failure::Internal)?;
            let picture = format!("data:image/png;base64,{}", BASE64.encode(png));
            Ok(Preview { picture, pages })
        });
        self.worded(seen)
    }

    /// Towns by name; an empty country looks everywhere.
    pub fn search_places(
        &self,
        query: String,
        country: String,
    ) -> Result<Vec<PlaceMatch>, CommandError> {
        Ok(place::search(&query, &country, &self.wording()))
    }

    /// People within a radius of a town.
    pub fn people_within(&self, place: u32, radius_km: f64) -> Result<Reachable, CommandError> {
        let found = place::people_within(place, radius_km, &self.wording());
        self.worded(found.ok_or(Failure::Internal))
    }
}

impl App {
    pub(crate) fn worded<T>(&self, result: Result<T, Failure>) -> Result<T, CommandError> {
        result.map_err(|failure| failure.worded(&self.wording()))
    }

    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The plan, made anew only when an answer changed since.
    pub(crate) fn made(&self, plan: PlanId) -> Result<Arc<Made>, Failure> {
        let (basis, answers, style) = self.basis(plan)?;
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((made_from, made)) = last.as_ref()
            && *made_from == basis
        {
            return Ok(Arc::clone(made));
        }
        let made = Made::new(answers, basis.made_on, SEED, &self.wording())?;
        let made = Arc::new(made.in_style(house_style::of(&style)));
        *last = Some((basis, Arc::clone(&made)));
        Ok(made)
    }

    /// What the plan is to be made from. It is dated on the day its answers last changed, so that
    /// a plan that is kept stays the plan it was.
    fn basis(&self, plan: PlanId) -> Result<(Basis, Answers, KeptStyle), Failure> {
        let store = self.store();
        let found = store.plan(plan)?;
        let made_on = self.clock.day_of(found.changed_at);
        let revision = store.revision(plan)?;
        let answers = store.answers(plan)?;
        let style = store.house_style(found.business)?;
        Ok((Basis { plan, revision, made_on, styled_at: style.changed_at }, answers, style))
    }

    fn kept_settings(&self) -> Result<Settings, Failure> {
        let kept: Option<Settings> = self.store().setting(SETTINGS)?;
        Ok(kept.unwrap_or_default())
    }

    fn home_view(&self) -> Result<Home, Failure> {
        // Bound first: the guard of the store must be given back before the settings are read.
        let businesses = home::businesses(&self.store(), &self.clock, &self.wording())?;
        Ok(Home {
            businesses,
            examples: example::cards(&self.wording()),
            settings: self.kept_settings()?,
            language: self.wording().language().to_owned(),
            right_to_left: self.wording().is_rtl(),
            notice: self.notice.as_ref().map(|notice| self.wording().say(notice)),
        })
    }

    fn questionnaire_view(&self, plan: PlanId) -> Result<QuestionnaireView, Failure> {
        let store = self.store();
        let current = store.current(plan)?;
        let undoable = store.undoable(plan)?;
        let last = store.last_given(plan)?;
        drop(store);
        let standing = questionnaire::Standing {
            plan,
            current: &current,
            undoable: &undoable,
            last: last.as_deref(),
            today: self.clock.today(),
        };
        Ok(questionnaire::view(&standing, &self.wording()))
    }
}

fn begin(store: &mut Store, now: Timestamp) -> Result<PlanId, StoreError> {
    for plan in store.plans()? {
        if plan.example.is_none() && store.revision(plan.id)? == 0 {
            return Ok(plan.id);
        }
    }
    let business = store.add_business(now)?;
    store.add_plan(business, None, now)
}

/// Reads the id of a plan.
pub fn id(plan: &str) -> Result<PlanId, Failure> {
    PlanId::parse(plan).ok_or(Failure::Store(StoreError::Missing))
}
