//! Chapters on running the plan: worded for every business, and a page for a bad day that is one
//! page.

#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped fails the test")]

use plainsail_planner::answer::{Answer, Answers, Value};
use plainsail_planner::plan::make;
use plainsail_planner::questionnaire::question::{PAGES, TRADES};
use plainsail_report::compose;
use plainsail_report::document::{Block, Document};
use plainsail_report::house_style::HouseStyle;
use plainsail_report::pdf::{Paper, plan_pdf};
use plainsail_wording::Wording;

const DAY: jiff::civil::Date = jiff::civil::date(2026, 12, 7);

fn document(given: &[(&str, Value)]) -> Document {
    let mut answers = Answers::default();
    for question in PAGES.iter().flat_map(|page| page.questions) {
        answers.give(question, Answer::NotSure);
    }
    for (question, value) in given {
        answers.give(question, Answer::Given(value.clone()));
    }
    let wording = Wording::new("en");
    let document = compose::document(&make(&answers, DAY, 5).unwrap(), &answers, &wording);
    assert_eq!(wording.missing(), Vec::<String>::new(), "{given:?}");
    document
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| (*item).to_owned()).collect())
}

/// Rows of the tables of a chapter; empty when there is no such chapter.
fn rows(document: &Document, chapter: &str) -> Vec<Vec<String>> {
    let blocks = document.chapters.iter().filter(|c| c.id == chapter).flat_map(|c| &c.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Table(table) => Some(&table.rows),
            _ => None,
        })
        .flatten()
        .map(|row| row.iter().map(|cell| cell.text.clone()).collect())
        .collect()
}

#[test]
fn every_kind_of_business_is_worded() {
    let long = "x".repeat(300);
    let odd = list(&["Café 🥐 #1 $$ _x_ *y*", "مخبز الحي", "[#let]"]);
    document(&[("rivals", odd), ("difference", text(&long)), ("offer", text("50% off #now"))]);
    document(&[("hours_week", Value::Number(0.0)), ("ad_budget", Value::Number(90.0))]);
    document(&[
        ("messages_week", Value::Number(10_000.0)),
        ("open_days", list(&["sat"])),
        ("capacity", Value::Number(0.0)),
        ("posts_by", text("freelancer")),
    ]);
    document(&[
        ("trade", text("charity-club")),
        ("open_days", list(&["wed", "sat", "sun"])),
        ("busy_months", list(&["dec", "jan"])),
        ("decides", text("manager")),
    ]);
    document(&[
        ("trade", text("consultant-agency")),
        ("buyers", text("businesses")),
        ("answers_by", text("shared")),
        ("decides", text("partner")),
        ("reviews_total", Value::Number(1.0)),
    ]);
}

#[test]
fn money_that_is_there_opens_every_road() {
    for trade in TRADES {
        let document = document(&[
            ("trade", text(trade)),
            ("ad_budget", Value::Number(5000.0)),
            ("hours_week", Value::Number(15.0)),
            ("warm_audience", text("yes")),
            ("buyers", text("consumers")),
            ("content", list(&["photos", "short-video", "long-video", "writing"])),
            ("busy_months", list(&["jun", "dec"])),
        ]);
        assert!(rows(&document, "year").len() >= 12, "{trade}");
        assert!(rows(&document, "measures").len() >= 12, "{trade}");
    }
}

#[test]
fn rivals_are_named_with_room_for_notes() {
    let document = document(&[("rivals", list(&["Bäckerei & Söhne #2", "مخبز الحي"]))]);
    let named: Vec<_> =
        rows(&document, "standing").into_iter().filter(|row| row[1].is_empty()).collect();
    assert_eq!(named.len(), 2);
    assert_eq!((named[0][0].as_str(), named[1][0].as_str()), ("Bäckerei & Söhne #2", "مخبز الحي"));
}

#[test]
fn nothing_is_measured_and_nobody_is_promised_an_answer_without_hours() {
    let document =
        document(&[("hours_week", Value::Number(0.0)), ("ad_budget", Value::Number(90.0))]);
    let there = |id: &str| document.chapters.iter().any(|chapter| chapter.id == id);
    assert!(!there("measures") && !there("year"));
    assert!(there("crisis") && there("ground-rules"));
    assert!(rows(&document, "care").iter().all(|row| row.len() == 2), "only saved replies");
}

#[test]
fn the_page_for_a_bad_day_is_one_page_on_any_paper() {
    for paper in [Paper::A4, Paper::UsLetter] {
        for trade in ["online-shop", "hotel-guesthouse", "charity-club", "plumber-electrician"] {
            let mut document = document(&[
                ("trade", text(trade)),
                ("decides", text("partner")),
                ("answers_by", text("shared")),
                ("messages_week", Value::Number(10_000.0)),
            ]);
            document.chapters.retain(|chapter| chapter.id == "crisis" && chapter.standalone);
            assert_eq!(document.chapters.len(), 1);
            let with = plan_pdf(&document, paper, &HouseStyle::default()).unwrap().pages;
            document.chapters.clear();
            let without = plan_pdf(&document, paper, &HouseStyle::default()).unwrap().pages;
            assert_eq!(with, without + 1, "{trade} on {paper:?}");
        }
    }
}
