//! Why the program ends early.

use plainsail_planner::message::Message;
use plainsail_wording::Wording;
use std::io::{self, Write};
use std::process::ExitCode;

/// Why the program ends early.
#[derive(Debug)]
pub enum Stop {
    /// Something to tell the one who asked.
    Said(Box<Message>),
    /// Nobody reads what is printed any more.
    NobodyReads,
}

impl From<Message> for Stop {
    fn from(message: Message) -> Self {
        Self::Said(Box::new(message))
    }
}

impl Stop {
    /// Says why on standard error, in one sentence.
    pub fn tell(self, wording: &Wording) -> ExitCode {
        match self {
            Self::NobodyReads => ExitCode::SUCCESS,
            Self::Said(message) => {
                let said = writeln!(io::stderr(), "{}", wording.say(&message));
                // With standard error closed there is nobody left to tell.
                drop(said);
                ExitCode::from(2)
            }
        }
    }
}
