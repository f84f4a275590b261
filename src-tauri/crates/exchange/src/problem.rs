//! Reading money to split over channels.
//!
//! ```json
//! {
//!   "kind": "P4", "B": 400,
//!   "A": [3116, 2726], "k": [930, 1635], "s": [0.94, 0.78],
//!   "lo": [0, 0], "hi": [400, 400], "m": [30, 150]
//! }
//! ```
//!
//! Channel i brings `A x^s / (k^s + x^s)` for x. With `m` it gets nothing or from `m` to `hi`, and
//! at most `B` is spent (kinds P3 and P4); without, it gets from `lo` to `hi`, and all of `B` is
//! spent (P1 and P2). The object may lie under the name `problem`; other names are passed over.

use crate::json::Json;
use crate::read::{FileError, parse, refuse, text_of};
use plainsail_planner::budget::allocation::{Aim, Channel, Curve, Problem};
use plainsail_planner::message::Message;

/// Largest file that is read, in megabytes.
pub const MEGABYTES: u32 = 1;

/// Reads a problem. Its figures are judged when it is solved.
///
/// # Errors
/// The first thing that is wrong: no JSON (with the line), a name that is missing, something that
/// is not a number, lists of different lengths, a kind without its limits.
pub fn read_problem(bytes: &[u8]) -> Result<Problem, FileError> {
    let json = parse(text_of(bytes, MEGABYTES, "problem-too-large")?)?;
    let fields = Fields::of(json)?;
    let ceilings = fields.needed("A")?;
    let count = ceilings.len();
    let sized = |name: &str, list: Vec<f64>| {
        if list.len() == count { Ok(list) } else { refuse(lengths(name, list.len(), count)) }
    };
    let needed = |name: &str| sized(name, fields.needed(name)?);
    let limits = |name: &str| fields.list(name)?.map(|list| sized(name, list)).transpose();
    let (halves, shapes) = (needed("k")?, needed("s")?);
    let (lows, highs, minimums) = (limits("lo")?, limits("hi")?, limits("m")?);
    fields.check_count(count)?;
    fields.check_kind(minimums.is_some())?;
    let at = |list: &Option<Vec<f64>>, index: usize, otherwise| {
        list.as_ref().and_then(|list| list.get(index)).map_or(otherwise, |number| *number)
    };
    let channels = ceilings.iter().zip(halves.iter().zip(&shapes)).enumerate();
    let channels = channels.map(|(index, (ceiling, (half, shape)))| {
        let low = at(&lows, index, 0.0);
        Channel {
            curve: Curve { ceiling: *ceiling, half: *half, shape: *shape },
            least: at(&minimums, index, low).max(low),
            most: at(&highs, index, f64::INFINITY),
            // What must get something may not get nothing.
            optional: minimums.is_some() && low <= 0.0,
            hours: 0.0,
        }
    });
    let aim = if minimums.is_some() { Aim::Return } else { Aim::ReturnOnAll };
    Ok(Problem { aim, ..Problem::new(channels.collect(), fields.number("B")?) })
}

fn lengths(name: &str, count: usize, wanted: usize) -> Message {
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    Message::new("problem-lengths")
        .with("name", name)
        .with("count", number(count))
        .with("wanted", number(wanted))
}

/// The names of a problem and what they say.
struct Fields(Vec<(String, Json)>);

impl Fields {
    fn of(json: Json) -> Result<Self, FileError> {
        let Json::Object(mut entries) = json else { return refuse(Message::new("problem-none")) };
        if let Some(index) = entries.iter().position(|(name, _)| name == "problem") {
            return Self::of(entries.swap_remove(index).1);
        }
        Ok(Self(entries))
    }

    /// What a name says; `null` says nothing.
    fn get(&self, name: &str) -> Option<&Json> {
        let found = self.0.iter().find(|(other, _)| other == name);
        found.map(|(_, json)| json).filter(|json| **json != Json::Null)
    }

    fn number(&self, name: &str) -> Result<f64, FileError> {
        match self.get(name) {
            Some(Json::Number(number)) => Ok(*number),
            Some(_) => refuse(Message::new("problem-number").with("name", name)),
            None => refuse(Message::new("problem-missing").with("name", name)),
        }
    }

    fn list(&self, name: &str) -> Result<Option<Vec<f64>>, FileError> {
        let wrong = || Message::new("problem-list").with("name", name);
        let number = |json: &Json| match json {
            Json::Number(number) => Some(*number),
            _ => None,
        };
        match self.get(name) {
            None => Ok(None),
            Some(Json::List(items)) => match items.iter().map(number).collect() {
                Some(list) => Ok(Some(list)),
                None => refuse(wrong()),
            },
            Some(_) => refuse(wrong()),
        }
    }

    fn needed(&self, name: &str) -> Result<Vec<f64>, FileError> {
        match self.list(name)? {
            Some(list) => Ok(list),
            None => refuse(Message::new("problem-missing").with("name", name)),
        }
    }

    /// `n` may be left out, but must be true.
    fn check_count(&self, count: usize) -> Result<(), FileError> {
        let said = if self.get("n").is_some() { self.number("n")? } else { count as f64 };
        if (said - count as f64).abs() < 0.5 {
            return Ok(());
        }
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        refuse(Message::new("problem-count").with("count", count))
    }

    /// `kind` may be left out, but must agree with the minimums.
    fn check_kind(&self, has_minimums: bool) -> Result<(), FileError> {
        let key = match (self.get("kind"), has_minimums) {
            (None, _) => return Ok(()),
            (Some(Json::Text(kind)), _) => match (kind.as_str(), has_minimums) {
                ("P1" | "P2", false) | ("P3" | "P4", true) => return Ok(()),
                ("P1" | "P2", true) => "problem-minimums-unwanted",
                ("P3" | "P4", false) => "problem-minimums-missing",
                _ => "problem-kind",
            },
            _ => "problem-kind",
        };
        refuse(Message::new(key))
    }
}
