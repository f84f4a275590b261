//! Why something could not be kept or read.

use plainsail_planner::message::Message;
use rusqlite::ErrorCode;

/// What went wrong with the file of answers.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file was written by a newer version of the app; it was left alone.
    #[error("file version {found} is newer than {known}")]
    Newer {
        /// Version of the file.
        found: i64,
        /// Newest version this app knows.
        known: i64,
    },
    /// The disk is full; nothing was changed.
    #[error("the disk is full")]
    Full,
    /// The file or its folder cannot be written; nothing was changed.
    #[error("the file cannot be written")]
    ReadOnly,
    /// Another program holds the file; nothing was changed.
    #[error("the file is in use")]
    Busy,
    /// There is no such plan, or it was deleted.
    #[error("no such plan")]
    Missing,
    /// The file is damaged.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    /// Reading or writing failed otherwise.
    #[error("{0}")]
    Other(String),
}

impl StoreError {
    /// What to tell the owner.
    pub fn message(&self) -> Message {
        Message::new(match self {
            Self::Newer { .. } => "store-newer",
            Self::Full => "store-full",
            Self::ReadOnly => "store-read-only",
            Self::Busy => "store-busy",
            Self::Missing => "store-missing",
            Self::Damaged(_) => "store-damaged",
            Self::Other(_) => "store-failed",
        })
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::ReadOnly
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(error.to_string())
            }
            _ if error == rusqlite::Error::QueryReturnedNoRows => Self::Missing,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full,
            std::io::ErrorKind::PermissionDenied
            | std::io::ErrorKind::ReadOnlyFilesystem
            | std::io::ErrorKind::NotADirectory
            | std::io::ErrorKind::AlreadyExists => Self::ReadOnly,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => Self::Other(other.to_string()),
        }
    }
}
