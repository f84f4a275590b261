//! The logo and the colour of a business. What was chosen before stays, so that a change can be
//! undone.

use super::moment;
use crate::id::new_uuid;
use crate::{BusinessId, Store, StoreError};
use jiff::Timestamp;
use rusqlite::{Connection, Row};

pub(crate) const MIGRATION: &str = "\
CREATE TABLE house_style (
    id TEXT PRIMARY KEY NOT NULL,
    business_id TEXT NOT NULL REFERENCES business (id),
    part TEXT NOT NULL CHECK (part IN ('colour', 'logo')),
    value BLOB,
    given_at INTEGER NOT NULL
) STRICT;
CREATE INDEX house_style_by_business ON house_style (business_id, given_at)";

/// What belongs to a house style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StylePart {
    /// Red, green and blue, a byte each.
    Colour,
    /// A picture.
    Logo,
}

/// The house style of a business as it was last chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeptStyle {
    /// The colour, if one is chosen.
    pub colour: Option<Vec<u8>>,
    /// The logo, if there is one.
    pub logo: Option<Vec<u8>>,
    /// When it was last changed; `None` when it never was.
    pub changed_at: Option<Timestamp>,
}

impl StylePart {
    const fn name(self) -> &'static str {
        match self {
            Self::Colour => "colour",
            Self::Logo => "logo",
        }
    }
}

impl Store {
    /// The house style of a business; an empty one when nothing was ever chosen.
    pub fn house_style(&self, business: BusinessId) -> Result<KeptStyle, StoreError> {
        kept(&self.connection, business)
    }

    /// Chooses a part of the house style, or takes it away with `None`. What changes nothing is not
    /// written again.
    ///
    /// # Errors
    /// When it cannot be written, or there is no such business.
    pub fn set_house_style(
        &mut self,
        business: BusinessId,
        part: StylePart,
        value: Option<&[u8]>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let transaction = self.write()?;
        let before = kept(&transaction, business)?;
        let standing = match part {
            StylePart::Colour => &before.colour,
            StylePart::Logo => &before.logo,
        };
        if standing.as_deref() != value {
            // A change is always later than the one before, even when the clock was put back.
            let last = before.changed_at.map_or(i64::MIN, Timestamp::as_microsecond);
            let at = now.as_microsecond().max(last.saturating_add(1));
            transaction.execute(
                "INSERT INTO house_style (id, business_id, part, value, given_at)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                (new_uuid(now).to_string(), business, part.name(), value, at),
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// Takes the last change of the house style back; nothing when there is none.
    pub fn undo_house_style(&mut self, business: BusinessId) -> Result<(), StoreError> {
        self.connection.execute(
            "DELETE FROM house_style WHERE id = (
                 SELECT id FROM house_style WHERE business_id = ?1
                 ORDER BY given_at DESC LIMIT 1)",
            [business],
        )?;
        Ok(())
    }
}

fn kept(connection: &Connection, business: BusinessId) -> Result<KeptStyle, StoreError> {
    let part = |row: &Row<'_>| Ok((row.get("part")?, row.get("value")?, moment(row, "given_at")?));
    let mut statement = connection.prepare_cached(
        "SELECT part, value, MAX(given_at) AS given_at FROM house_style
         WHERE business_id = ?1 GROUP BY part",
    )?;
    let mut kept = KeptStyle::default();
    for row in statement.query_map([business], part)? {
        let (part, value, at): (String, Option<Vec<u8>>, Timestamp) = row?;
        kept.changed_at = kept.changed_at.max(Some(at));
        match part.as_str() {
            "logo" => kept.logo = value,
            _ => kept.colour = value,
        }
    }
    Ok(kept)
}
