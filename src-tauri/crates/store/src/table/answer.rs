//! Answers, every one as it was given. Rows are added, never changed.

use super::{moment, plan};
use crate::id::new_uuid;
use crate::{PlanId, Store, StoreError};
use jiff::Timestamp;
use plainsail_planner::answer::{Answer, Answers};
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::BTreeMap;

pub(crate) const MIGRATION: &str = "\
CREATE TABLE answer (
    id TEXT PRIMARY KEY NOT NULL,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    question TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('given', 'not-sure', 'cleared', 'refused')),
    value TEXT CHECK ((state = 'given') = (value IS NOT NULL)),
    typed TEXT,
    given_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_by_plan ON answer (plan_id, given_at, id);
CREATE TABLE undo (
    answer_id TEXT PRIMARY KEY NOT NULL REFERENCES answer (id),
    undone_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID";

/// Text typed in one go is undone in one go: saves of one question no further apart than this.
const ONE_GO_MICROS: i64 = 30_000_000;

/// What is to be kept for a question.
#[derive(Debug, Clone, PartialEq)]
pub enum Given {
    /// An answer, with the text it was read from when it was typed.
    Answer {
        /// The answer.
        answer: Answer,
        /// What was typed.
        typed: Option<String>,
    },
    /// Text that could not be read as an answer; the answer before it stays.
    Refused {
        /// What was typed.
        typed: String,
    },
    /// The answer was taken back.
    Cleared,
}

/// One row: what was given, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its id.
    pub id: String,
    /// The question.
    pub question: String,
    /// What was given.
    pub given: Given,
    /// When.
    pub given_at: Timestamp,
    /// Whether it was undone since.
    pub undone: bool,
}

/// How the question stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Current {
    /// The answer, if there is one.
    pub answer: Option<Answer>,
    /// The text of the answer, when it was typed.
    pub typed: Option<String>,
    /// Text typed since that could not be read.
    pub refused: Option<String>,
}

impl Current {
    fn take(&mut self, given: Given) {
        match given {
            Given::Answer { answer, typed } => {
                *self = Self { answer: Some(answer), typed, refused: None };
            }
            Given::Refused { typed } => self.refused = Some(typed),
            Given::Cleared => *self = Self::default(),
        }
    }

    /// Whether keeping this once more would change nothing.
    fn is(&self, given: &Given) -> bool {
        let mut after = self.clone();
        after.take(given.clone());
        after == *self
    }
}

impl Store {
    /// Keeps what was given for a question. When this returns it is on the disk.
    ///
    /// What changes nothing is not written again.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such plan; otherwise when it cannot be written.
    pub fn record(
        &mut self,
        plan: PlanId,
        question: &str,
        given: &Given,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.record_all(plan, &[(question.to_owned(), given.clone())], now)
    }

    /// Keeps several at once, as one change: all or none.
    pub fn record_all(
        &mut self,
        plan: PlanId,
        all: &[(String, Given)],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let transaction = self.write()?;
        plan::exists(&transaction, plan)?;
        let current = stand(events(&transaction, plan)?);
        let at = next_moment(&transaction, plan, now)?;
        for (question, given) in all {
            if !current.get(question).cloned().unwrap_or_default().is(given) {
                insert(&transaction, plan, question, given, at)?;
                plan::touch(&transaction, plan, at)?;
            }
        }
        Ok(transaction.commit()?)
    }

    /// How every question of a plan stands that was ever answered.
    pub fn current(&self, plan: PlanId) -> Result<BTreeMap<String, Current>, StoreError> {
        self.plan(plan)?;
        Ok(stand(events(&self.connection, plan)?))
    }

    /// The answers of a plan.
    pub fn answers(&self, plan: PlanId) -> Result<Answers, StoreError> {
        Ok(Answers::default()).and_then(|mut answers| {
            for (question, current) in self.current(plan)? {
                if let Some(answer) = current.answer {
                    answers.give(&question, answer);
                }
            }
            Ok(answers)
        })
    }

    /// Everything that was ever given in a plan, in order, undone or not.
    pub fn history(&self, plan: PlanId) -> Result<Vec<Event>, StoreError> {
        events(&self.connection, plan)
    }

    /// A number that changes with every answer and every undo.
    pub fn revision(&self, plan: PlanId) -> Result<u64, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT COUNT(*) + COUNT(undo.answer_id) FROM answer
             LEFT JOIN undo ON undo.answer_id = answer.id WHERE plan_id = ?1",
        )?;
        let rows: i64 = statement.query_row([plan], |row| row.get(0))?;
        Ok(rows.unsigned_abs())
    }

    /// The question answered last, undone or not.
    pub fn last_given(&self, plan: PlanId) -> Result<Option<String>, StoreError> {
        Ok(events(&self.connection, plan)?.pop().map(|event| event.question))
    }

    /// The questions that [`Store::undo`] would set back.
    pub fn undoable(&self, plan: PlanId) -> Result<Vec<String>, StoreError> {
        let mut standing = events(&self.connection, plan)?;
        standing.retain(|event| !event.undone);
        Ok(questions(last_change(&standing)))
    }

    /// Sets what was changed last back to how it stood before; text typed in one go counts as
    /// one change. Gives the questions, none when there is nothing to undo.
    ///
    /// What is undone stays in the history.
    pub fn undo(&mut self, plan: PlanId, now: Timestamp) -> Result<Vec<String>, StoreError> {
        let transaction = self.write()?;
        plan::exists(&transaction, plan)?;
        let at = next_moment(&transaction, plan, now)?;
        let mut standing = events(&transaction, plan)?;
        standing.retain(|event| !event.undone);
        let change = last_change(&standing);
        for event in change {
            transaction.execute(
                "INSERT INTO undo (answer_id, undone_at) VALUES (?1, ?2)",
                (&event.id, at),
            )?;
            plan::touch(&transaction, plan, at)?;
        }
        transaction.commit()?;
        Ok(questions(change))
    }
}

/// The events of the last change: those given together last, and before them what was typed in
/// the same go.
fn last_change(standing: &[Event]) -> &[Event] {
    let mut from = standing.len().saturating_sub(1);
    while let Some([before, after]) = from.checked_sub(1).and_then(|i| standing.get(i..=from)) {
        let gap = after.given_at.as_microsecond() - before.given_at.as_microsecond();
        let typed = is_typed(&before.given) && is_typed(&after.given);
        let one_go = typed && before.question == after.question && gap <= ONE_GO_MICROS;
        if gap > 0 && !one_go {
            break;
        }
        from -= 1;
    }
    standing.get(from..).unwrap_or_default()
}

/// The questions of a change, each once.
fn questions(change: &[Event]) -> Vec<String> {
    let mut questions: Vec<String> = change.iter().map(|event| event.question.clone()).collect();
    questions.sort();
    questions.dedup();
    questions
}

fn is_typed(given: &Given) -> bool {
    matches!(given, Given::Refused { .. } | Given::Answer { typed: Some(_), .. })
}

fn stand(events: Vec<Event>) -> BTreeMap<String, Current> {
    let mut all: BTreeMap<String, Current> = BTreeMap::new();
    for event in events.into_iter().filter(|event| !event.undone) {
        all.entry(event.question).or_default().take(event.given);
    }
    all
}

/// Now, or just after the plan's last event when the computer's clock was set back: what is
/// given later must count as later.
fn next_moment(connection: &Connection, plan: PlanId, now: Timestamp) -> Result<i64, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT MAX(given_at) FROM answer WHERE plan_id = ?1")?;
    let last: Option<i64> = statement.query_row([plan], |row| row.get(0)).optional()?.flatten();
    Ok(now.as_microsecond().max(last.map_or(i64::MIN, |last| last + 1)))
}

fn insert(
    connection: &Connection,
    plan: PlanId,
    question: &str,
    given: &Given,
    at: i64,
) -> Result<(), StoreError> {
    let (state, value, typed) = match given {
        Given::Answer { answer: Answer::Given(value), typed } => {
            let value = serde_json::to_string(value)
                .map_err(|error| StoreError::Other(error.to_string()))?;
            ("given", Some(value), typed.as_deref())
        }
        Given::Answer { answer: Answer::NotSure, typed } => ("not-sure", None, typed.as_deref()),
        Given::Refused { typed } => ("refused", None, Some(typed.as_str())),
        Given::Cleared => ("cleared", None, None),
    };
    let id = new_uuid(Timestamp::from_microsecond(at).unwrap_or_default());
    connection.execute(
        "INSERT INTO answer (id, plan_id, question, state, value, typed, given_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (id.to_string(), plan, question, state, value, typed, at),
    )?;
    Ok(())
}

fn events(connection: &Connection, plan: PlanId) -> Result<Vec<Event>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT answer.*, undo.answer_id IS NOT NULL AS undone FROM answer
         LEFT JOIN undo ON undo.answer_id = answer.id
         WHERE plan_id = ?1 ORDER BY given_at, id",
    )?;
    let rows = statement.query_map([plan], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Event> {
    let state: String = row.get("state")?;
    let typed: Option<String> = row.get("typed")?;
    let given = match state.as_str() {
        "given" => {
            let value: String = row.get("value")?;
            let value = serde_json::from_str(&value).map_err(|error| {
                rusqlite::Error::FromSqlConversionFailure(
                    0,
                    rusqlite::types::Type::Text,
                    Box::new(error),
                )
            })?;
            Given::Answer { answer: Answer::Given(value), typed }
        }
        "not-sure" => Given::Answer { answer: Answer::NotSure, typed },
        "refused" => Given::Refused { typed: typed.unwrap_or_default() },
        _ => Given::Cleared,
    };
    Ok(Event {
        id: row.get("id")?,
        question: row.get("question")?,
        given,
        given_at: moment(row, "given_at")?,
        undone: row.get("undone")?,
    })
}
