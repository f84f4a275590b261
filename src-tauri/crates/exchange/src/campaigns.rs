//! Reading what campaigns spent and brought, period by period, from a table in a text file.
//!
//! ```csv
//! period,unit,spend,impressions,clicks,conversions
//! 2026-10-01,Spring sale,25.40,3120,41,2
//! ```
//!
//! `period` is the first day of a day, week or month; `unit` a campaign or a network. Commas,
//! semicolons or tabs divide the columns, which may stand in any order; other columns are passed
//! over, and so are `impressions` and `clicks`, which no forecast from spend may look at. A cell
//! that is empty or a dash is not known, which is not the same as zero.

use crate::read::{FileError, refuse, text_of};
use jiff::civil::Date;
use plainsail_planner::forecast::learn::dynamics::{Campaign, Period, day_of};
use plainsail_planner::message::{Arg, Message};
use serde::Serialize;
use std::collections::BTreeMap;

/// Largest file that is read, in megabytes.
pub const MEGABYTES: u32 = 200;

/// The columns that must be there.
const NEEDED: [&str; 4] = ["period", "unit", "spend", "conversions"];

/// Campaigns read from a file, and what in it could not be used.
#[derive(Debug, Clone, PartialEq)]
pub struct CampaignFile {
    /// The campaigns, in the order of their names.
    pub campaigns: Vec<Campaign>,
    /// What was passed over.
    pub passed_over: PassedOver,
}

/// Lines and cells that could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct PassedOver {
    /// Lines without a unit, or with the word "total" for one: they add up other lines.
    pub totals: usize,
    /// Lines whose period is not a date.
    pub without_date: usize,
    /// Lines whose spend is not known.
    pub without_spend: usize,
    /// Cells of spend or conversions that are neither a number nor empty.
    pub unreadable_cells: usize,
    /// Lines that were added to another with the same period and unit.
    pub added_up: usize,
}

/// Reads a table of campaigns.
///
/// # Errors
/// No text, a column that is not there, or no line that can be used.
pub fn read_campaigns(bytes: &[u8]) -> Result<CampaignFile, FileError> {
    let text = text_of(bytes, MEGABYTES, "results-too-large")?;
    let heading = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let delimiter = delimiter_of(heading);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.trim_start().as_bytes());
    let columns = Columns::find(reader.headers().ok())?;
    let mut table = Table { decimal_comma: delimiter == b';', ..Table::default() };
    for record in reader.records().flatten() {
        table.take(&columns, &record);
    }
    table.finished()
}

/// The character that divides the heading into most columns.
fn delimiter_of(heading: &str) -> u8 {
    let count = |delimiter: u8| heading.bytes().filter(|byte| *byte == delimiter).count();
    let mut best = b',';
    for delimiter in [b';', b'\t'] {
        if count(delimiter) > count(best) {
            best = delimiter;
        }
    }
    best
}

/// Where the columns are.
struct Columns {
    period: usize,
    unit: usize,
    spend: usize,
    conversions: usize,
}

impl Columns {
    fn find(heading: Option<&csv::StringRecord>) -> Result<Self, FileError> {
        let at = |name: &str| heading?.iter().position(|cell| cell.eq_ignore_ascii_case(name));
        let (period, unit, spend, conversions) =
            (at("period"), at("unit"), at("spend"), at("conversions"));
        if let (Some(period), Some(unit), Some(spend), Some(conversions)) =
            (period, unit, spend, conversions)
        {
            return Ok(Self { period, unit, spend, conversions });
        }
        let missing = NEEDED.into_iter().filter(|name| at(name).is_none());
        let missing: Vec<Arg> = missing.map(|name| Arg::Text(name.to_owned())).collect();
        let count = i64::try_from(missing.len()).unwrap_or_default();
        refuse(
            Message::new("results-columns-missing")
                .with("columns", Arg::List(missing))
                .with("count", Arg::Count(count)),
        )
    }
}

/// A period of a campaign as its lines add up.
#[derive(Debug, Clone, Copy)]
struct Sum {
    spend: f64,
    /// Not known as soon as one line's is not.
    conversions: Option<f64>,
}

/// Lines read so far.
#[derive(Default)]
struct Table {
    decimal_comma: bool,
    campaigns: BTreeMap<String, BTreeMap<i32, Sum>>,
    passed_over: PassedOver,
}

impl Table {
    fn take(&mut self, columns: &Columns, record: &csv::StringRecord) {
        let cell = |column: usize| record.get(column).unwrap_or_default();
        let unit = cell(columns.unit);
        if is_total(unit) {
            self.passed_over.totals += 1;
            return;
        }
        let Some(day) = date(cell(columns.period)).map(day_of) else {
            self.passed_over.without_date += 1;
            return;
        };
        let conversions = self.number(cell(columns.conversions));
        let Some(spend) = self.number(cell(columns.spend)) else {
            self.passed_over.without_spend += 1;
            return;
        };
        let periods = self.campaigns.entry(unit.to_owned()).or_default();
        if let Some(sum) = periods.get_mut(&day) {
            sum.spend += spend;
            sum.conversions = sum.conversions.zip(conversions).map(|(sum, more)| sum + more);
            self.passed_over.added_up += 1;
        } else {
            periods.insert(day, Sum { spend, conversions });
        }
    }

    /// A figure of at least zero; what is neither a number nor missing is counted.
    fn number(&mut self, cell: &str) -> Option<f64> {
        if is_missing(cell) {
            return None;
        }
        let number = number(cell, self.decimal_comma).filter(|number| *number >= 0.0);
        self.passed_over.unreadable_cells += usize::from(number.is_none());
        number
    }

    fn finished(self) -> Result<CampaignFile, FileError> {
        if self.campaigns.is_empty() {
            let key = match self.passed_over {
                PassedOver { without_date: 0, .. } => "results-no-lines",
                _ => "results-no-dates",
            };
            return refuse(Message::new(key));
        }
        let period =
            |(day, sum): (i32, Sum)| Period { day, spend: sum.spend, results: sum.conversions };
        let campaigns = self
            .campaigns
            .into_iter()
            .map(|(unit, periods)| Campaign::new(unit, periods.into_iter().map(period).collect()));
        Ok(CampaignFile { campaigns: campaigns.collect(), passed_over: self.passed_over })
    }
}

fn is_total(unit: &str) -> bool {
    let unit = unit.to_lowercase();
    matches!(unit.as_str(), "" | "total" | "totals" | "grand total") || unit.starts_with("total:")
}

fn is_missing(cell: &str) -> bool {
    cell.chars().all(|c| matches!(c, '-' | '–' | '—' | ' '))
        || ["n/a", "na", "nan", "null", "none"].iter().any(|word| cell.eq_ignore_ascii_case(word))
}

/// A day, or the first of a month written without one; a time of day after it is passed over.
fn date(cell: &str) -> Option<Date> {
    let day = cell.get(..10).unwrap_or(cell);
    if cell.chars().nth(10).is_some_and(|after| !matches!(after, 'T' | ' ')) {
        return None;
    }
    day.parse().ok().or_else(|| format!("{day}-01").parse().ok().filter(|_| day.len() == 7))
}

/// A number as people and networks write it: `1234.5`, `1,234.50`, `1.234,50`, `$12`, `12 €`.
fn number(cell: &str, decimal_comma: bool) -> Option<f64> {
    let bare = cell.trim_matches(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-'));
    let bare: String = bare.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let units = |c: char| c.is_alphabetic() || c == '%';
    if cell.chars().any(|c| c == '%') || bare.chars().any(units) {
        return None;
    }
    let one_comma = bare.matches(',').count() == 1;
    let plain = match (bare.rfind(','), bare.rfind('.')) {
        (Some(comma), Some(dot)) if comma > dot => bare.replace('.', "").replace(',', "."),
        // A single comma is decimal where columns are divided by semicolons, and wherever it does
        // not divide off three digits.
        (Some(comma), None) if one_comma && (decimal_comma || bare.len() - comma != 4) => {
            bare.replace(',', ".")
        }
        (None, Some(_)) if bare.matches('.').count() > 1 => bare.replace('.', ""),
        _ => bare.replace(',', ""),
    };
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> CampaignFile {
        read_campaigns(text.as_bytes()).unwrap()
    }

    fn refused(text: &[u8]) -> Message {
        read_campaigns(text).unwrap_err().message
    }

    #[test]
    fn a_table_is_read_whatever_divides_it_and_in_any_order() {
        let want = read(
            "period,unit,spend,impressions,clicks,conversions\n\
             2026-01-01,a,10.5,100,9,1\n2026-01-02,a,\"1,234.5\",1,1,2\n2026-01-01,b,3,,,0\n",
        );
        let semicolons = read(
            "\u{FEFF}Conversions;note;Spend;Unit;Period\r\n\
             0;x;3;b;2026-01-01\r\n2;;1.234,5;a;2026-01-02\r\n1;;10,5;a;2026-01-01\r\n",
        );
        let tabs = read(
            "unit\tperiod\tspend\tconversions\nb\t2026-01-01 00:00:00\t$3\t0\n\
             a\t2026-01-01T00:00:00\t10.5 USD\t1\na\t2026-01-02\t1234.5\t2\n",
        );
        assert_eq!(semicolons, want);
        assert_eq!(tabs, want);
        let first = want.campaigns[0].periods[0];
        assert_eq!((first.day, first.spend, first.results), (20454, 10.5, Some(1.0)));
    }

    #[test]
    fn what_is_not_known_is_not_zero() {
        for cell in ["", "-", "--", "–", "n/a", "NaN", "null", "lots", "12%", "-3"] {
            let file = read(&format!(
                "period,unit,spend,conversions\n2026-01-01,a,5,{cell}\n2026-01-02,a,{cell},1\n"
            ));
            assert_eq!(file.campaigns[0].periods.len(), 1, "{cell}");
            assert_eq!(file.campaigns[0].periods[0].results, None, "{cell}");
            assert_eq!(file.passed_over.without_spend, 1, "{cell}");
            let unreadable = if matches!(cell, "lots" | "12%" | "-3") { 2 } else { 0 };
            assert_eq!(file.passed_over.unreadable_cells, unreadable, "{cell}");
        }
    }

    #[test]
    fn totals_are_left_out_and_parts_of_a_campaign_added_up() {
        let file = read(
            "period,unit,spend,conversions\n2026-01-01,a,5,1\n2026-01-01,a,6,2.5\n\
             2026-01-02,a,5,1\n2026-01-02,a,6,--\n2026-01-01,,99,9\n,Total: all,99,9\nx,a,1,1\n",
        );
        let periods = &file.campaigns[0].periods;
        assert_eq!((periods[0].spend, periods[0].results), (11.0, Some(3.5)));
        assert_eq!((periods[1].spend, periods[1].results), (11.0, None));
        let passed = file.passed_over;
        assert_eq!((passed.totals, passed.without_date, passed.added_up), (2, 1, 2));
    }

    #[test]
    fn numbers_are_read_as_they_are_written() {
        let check = |cell, comma, want| assert_eq!(number(cell, comma), want, "{cell}");
        check("1,234", false, Some(1234.0));
        check("1,234", true, Some(1.234));
        check("12,5", false, Some(12.5));
        check("1,234,567", true, Some(1_234_567.0));
        check("1.234.567,8", false, Some(1_234_567.8));
        check("1.234.567", true, Some(1_234_567.0));
        check("1 234.5", false, Some(1234.5));
        check("€ 12.50", false, Some(12.5));
        check("1e400", false, None);
        check("12 or so 3", false, None);
    }

    #[test]
    fn months_may_stand_for_their_first_day() {
        assert_eq!(date("2026-03"), date("2026-03-01"));
        for wrong in ["2026-13", "2026-02-30", "03/04/2026", "2026-01-011", "", "äöü-äöü-äöü"]
        {
            assert_eq!(date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_file_that_is_no_table_is_refused() {
        let check = |text: &[u8], key: &str| assert_eq!(refused(text).key, key);
        check(b"", "file-empty");
        check(b"\xFF\xFEa", "file-not-utf8");
        check(b"period,unit,cost\n", "results-columns-missing");
        check(b"period,unit,spend,conversions\n", "results-no-lines");
        check(b"period,unit,spend,conversions\n1/2/2026,a,1,1\n", "results-no-dates");
        let message = refused(b"period,unit,cost\n1,2,3\n");
        let missing = Arg::List(vec![Arg::Text("spend".into()), Arg::Text("conversions".into())]);
        assert_eq!(message.args["columns"], missing);
    }
}
