//! Failures as the window is told about them.

use crate::made::RenderError;
use crate::view::{CommandError, ErrorCode};
use plainsail_planner::message::Message;
use plainsail_planner::questionnaire::Validation;
use plainsail_store::StoreError;
use plainsail_wording::{Wording, key};

/// Why a use-case failed, before it is worded.
#[derive(Debug)]
pub enum Failure {
    /// The data could not be read or written.
    Store(StoreError),
    /// The answers do not make a plan yet.
    NotReady(Validation),
    /// A file could not be written where the owner chose.
    Export(std::io::Error),
    /// What the owner gave cannot be used; why.
    Refused(Message),
    /// Something the owner cannot mend.
    Internal,
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Validation> for Failure {
    fn from(validation: Validation) -> Self {
        Self::NotReady(validation)
    }
}

impl From<RenderError> for Failure {
    fn from(_: RenderError) -> Self {
        Self::Internal
    }
}

impl Failure {
    /// The failure in words.
    pub fn worded(&self, wording: &Wording) -> CommandError {
        CommandError { code: self.code(), message: wording.say(&self.message()) }
    }

    const fn code(&self) -> ErrorCode {
        match self {
            Self::Store(StoreError::Missing) => ErrorCode::NotFound,
            Self::Store(_) | Self::Export(_) => ErrorCode::Storage,
            Self::NotReady(_) => ErrorCode::NotReady,
            Self::Refused(_) => ErrorCode::Refused,
            Self::Internal => ErrorCode::Internal,
        }
    }

    fn message(&self) -> Message {
        match self {
            Self::Store(error) => error.message(),
            Self::NotReady(validation) => not_ready(validation),
            Self::Export(error) if error.kind() == std::io::ErrorKind::StorageFull => {
                Message::new("export-disk-full")
            }
            Self::Export(_) => Message::new("export-not-written"),
            Self::Refused(problem) => problem.clone(),
            Self::Internal => Message::new("error-internal"),
        }
    }
}

/// What the first thing that stops the plan is.
fn not_ready(validation: &Validation) -> Message {
    match validation.issues.first() {
        Some(issue) => Message::new("error-not-ready")
            .with("asked", key::asked(issue.question))
            .with("problem", issue.message.clone()),
        None => Message::new("error-internal"),
    }
}
