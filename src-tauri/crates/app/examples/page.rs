//! A plan as a plain web page, for other programs to print: the same words, tables and charts as
//! the PDF, so that the time they take can be compared. Usage: `page ANSWERS.json`.

use plainsail_app::{Document, Made, SEED, Theme};
use plainsail_report::chart::{Chart, Look, draw};
use plainsail_report::document::{Block, Line, Table};
use plainsail_wording::Wording;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

const STYLE: &str = "@page { size: A4; margin: 22mm } body { font: 9.5pt/1.45 Inter, sans-serif } \
     h1, h2 { font-family: Fraunces, serif } h1 { break-before: page } \
     table { width: 100%; border-collapse: collapse } \
     td, th { text-align: start; vertical-align: top; border-bottom: 0.5pt solid #ccc; padding: 3pt }";

fn main() -> ExitCode {
    match std::env::args_os()
        .nth(1)
        .and_then(|path| std::fs::read(path).ok())
        .and_then(|a| page(&a))
    {
        Some(page) => {
            let written = std::io::stdout().write_all(page.as_bytes());
            if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        None => ExitCode::FAILURE,
    }
}

fn page(answers: &[u8]) -> Option<String> {
    let answers = plainsail_exchange::read(answers).ok()?;
    let day = jiff::civil::date(2026, 11, 23);
    let document = Made::new(answers, day, SEED, &Wording::new("en")).ok()?.document;
    let mut page = String::new();
    written(&document, &mut page).ok()?;
    Some(page)
}

fn written(document: &Document, page: &mut String) -> std::fmt::Result {
    let title = escaped(&document.title);
    writeln!(
        page,
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title>"
    )?;
    writeln!(
        page,
        "<style>{STYLE}</style><h1>{title}</h1><p>{}</p>",
        escaped(&document.summary.verdict)
    )?;
    let summary = &document.summary;
    lines(page, summary.lead.iter().chain(&summary.pays).chain(&summary.left_out))?;
    for picture in [&summary.chance, &summary.money, &summary.hours, &summary.profit] {
        picture.as_ref().map_or(Ok(()), |picture| chart(page, picture))?;
    }
    for chapter in &document.chapters {
        writeln!(page, "<h1>{}</h1>", escaped(&chapter.title))?;
        chapter.blocks.iter().try_for_each(|one| block(page, one))?;
    }
    for reason in document.rationales.values() {
        writeln!(page, "<h2>{}</h2><p>{}</p>", escaped(&reason.title), escaped(&reason.formula))?;
        for basis in &reason.answers {
            writeln!(page, "<p>{}: {}</p>", escaped(&basis.label), escaped(&basis.value))?;
        }
    }
    writeln!(page, "</html>")
}

fn block(page: &mut String, block: &Block) -> std::fmt::Result {
    match block {
        Block::Heading { text } => writeln!(page, "<h2>{}</h2>", escaped(text)),
        Block::Paragraph(line) => lines(page, [line]),
        Block::List { items } => lines(page, items),
        Block::Figures { items } => items.iter().try_for_each(|item| {
            writeln!(
                page,
                "<p><b>{}</b> {} {}</p>",
                escaped(&item.value),
                escaped(&item.label),
                escaped(&item.note)
            )
        }),
        Block::Table(one) => table(page, one),
        Block::Chart { chart: one } => chart(page, one),
        Block::Notice { title, lines: all, .. } => {
            writeln!(page, "<h2>{}</h2>", escaped(title))?;
            lines(page, all)
        }
        Block::Rules { items } => {
            items.iter().try_for_each(|rule| row(page, &[&rule.advice, &rule.reason]))
        }
        Block::Sources { items } => {
            items.iter().try_for_each(|s| row(page, &[&s.label, &s.value, &s.source, &s.grade]))
        }
        Block::Tasks { title, items } => {
            writeln!(page, "<h2>{}</h2>", escaped(title))?;
            items
                .iter()
                .try_for_each(|task| row(page, &[&task.text, &task.who, &task.hours, &task.by]))
        }
    }
}

fn lines<'a>(page: &mut String, lines: impl IntoIterator<Item = &'a Line>) -> std::fmt::Result {
    lines.into_iter().try_for_each(|line| writeln!(page, "<p>{}</p>", escaped(&line.text)))
}

fn table(page: &mut String, table: &Table) -> std::fmt::Result {
    writeln!(page, "<table><caption>{}</caption><tr>", escaped(&table.caption))?;
    table.columns.iter().try_for_each(|c| writeln!(page, "<th>{}</th>", escaped(&c.title)))?;
    for cells in &table.rows {
        writeln!(page, "</tr><tr>")?;
        cells.iter().try_for_each(|cell| writeln!(page, "<td>{}</td>", escaped(&cell.text)))?;
    }
    writeln!(page, "</tr></table>")
}

fn row(page: &mut String, cells: &[&str]) -> std::fmt::Result {
    writeln!(page, "<table><tr>")?;
    cells.iter().try_for_each(|cell| writeln!(page, "<td>{}</td>", escaped(cell)))?;
    writeln!(page, "</tr></table>")
}

fn chart(page: &mut String, chart: &Chart) -> std::fmt::Result {
    let look = Look { theme: Theme::Light, width: 620, rtl: false };
    writeln!(page, "{}<p>{}</p>", draw(chart, &look), escaped(&chart.sentence))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
