//! Answers are kept as they were given, in their order, through changes, undo and deletion.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use jiff::Timestamp;
use plainsail_planner::answer::{Answer, Place, Value};
use plainsail_store::{Given, KeptStyle, PlanId, Store, StoreError, StylePart};
use std::collections::BTreeMap;

struct Desk {
    store: Store,
    plan: PlanId,
    clock: i64,
    _folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), at(0)).unwrap().store;
        let business = store.add_business(at(0)).unwrap();
        let plan = store.add_plan(business, None, at(0)).unwrap();
        Self { store, plan, clock: 0, _folder: folder }
    }

    fn give(&mut self, question: &str, given: &Given) {
        self.clock += 1;
        self.store.record(self.plan, question, given, at(self.clock)).unwrap();
    }

    /// Undoes the last change, and gives the one question it was about.
    fn undo(&mut self) -> Option<String> {
        self.clock += 1;
        let mut undone = self.store.undo(self.plan, at(self.clock)).unwrap();
        assert!(undone.len() <= 1, "{undone:?}");
        undone.pop()
    }

    fn text(&self, question: &str) -> Option<String> {
        self.store.answers(self.plan).unwrap().text(question).map(str::to_owned)
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + second).unwrap()
}

fn picked(text: &str) -> Given {
    Given::Answer { answer: Answer::Given(Value::Text(text.to_owned())), typed: None }
}

fn typed(text: &str) -> Given {
    Given::Answer {
        answer: Answer::Given(Value::Text(text.to_owned())),
        typed: Some(text.to_owned()),
    }
}

#[test]
fn every_kind_of_value_comes_back_as_it_was_given() {
    let place = Place {
        name: "Kinsale \u{2013} \"old\" town".into(),
        radius_km: 7.5,
        people: 23_456.0,
        gazetteer_id: Some(2_963_398),
    };
    let counts = BTreeMap::from([("instagram".to_owned(), 820.0), ("x".to_owned(), 0.0)]);
    let values = [
        Value::Number(12.35),
        Value::Number(-0.1),
        Value::Text("Müller's #1 $hop 🥐 مخبز 面包店".into()),
        Value::Text(String::new()),
        Value::List(vec!["30-49".into(), "65+".into()]),
        Value::List(Vec::new()),
        Value::Place(place),
        Value::Counts(counts),
        Value::Counts(BTreeMap::new()),
    ];
    let mut desk = Desk::new();
    for value in values {
        let given = Given::Answer { answer: Answer::Given(value.clone()), typed: None };
        desk.give("question", &given);
        assert_eq!(desk.store.answers(desk.plan).unwrap().value("question"), Some(&value));
    }
}

#[test]
fn changing_one_answer_changes_no_other() {
    let mut desk = Desk::new();
    desk.give("trade", &picked("bakery-cafe"));
    desk.give("reach", &picked("premises"));
    desk.give("trade", &picked("shop"));
    desk.give("offer", &Given::Answer { answer: Answer::NotSure, typed: None });
    assert_eq!(desk.text("reach").as_deref(), Some("premises"));
    assert_eq!(desk.text("trade").as_deref(), Some("shop"));
    let answers = desk.store.answers(desk.plan).unwrap();
    assert_eq!(answers.0.get("offer"), Some(&Answer::NotSure));
    assert_eq!(desk.store.history(desk.plan).unwrap().len(), 4);
}

#[test]
fn refused_text_is_kept_and_the_answer_before_it_stays() {
    let mut desk = Desk::new();
    desk.give("order_value", &typed("12"));
    desk.give("order_value", &Given::Refused { typed: "twelve".into() });
    let current = desk.store.current(desk.plan).unwrap()["order_value"].clone();
    assert_eq!(current.answer, Some(Answer::Given(Value::Text("12".into()))));
    assert_eq!(current.refused.as_deref(), Some("twelve"));
    desk.give("order_value", &typed("12"));
    assert_eq!(desk.store.current(desk.plan).unwrap()["order_value"].refused, None);
}

#[test]
fn undo_goes_back_change_by_change_and_keeps_the_history() {
    let mut desk = Desk::new();
    desk.give("trade", &picked("bakery-cafe"));
    desk.give("trade", &picked("shop"));
    desk.give("reach", &picked("online"));
    desk.give("trade", &Given::Cleared);
    assert_eq!(desk.text("trade"), None);
    assert_eq!(desk.undo().as_deref(), Some("trade"));
    assert_eq!(desk.text("trade").as_deref(), Some("shop"));
    assert_eq!(desk.undo().as_deref(), Some("reach"));
    assert_eq!(desk.text("reach"), None);
    assert_eq!(desk.undo().as_deref(), Some("trade"));
    assert_eq!(desk.text("trade").as_deref(), Some("bakery-cafe"));
    assert_eq!(desk.store.undoable(desk.plan).unwrap(), ["trade"]);
    desk.give("trade", &picked("restaurant"));
    assert_eq!(desk.text("trade").as_deref(), Some("restaurant"));
    assert_eq!(desk.undo().as_deref(), Some("trade"));
    assert_eq!(desk.undo().as_deref(), Some("trade"));
    assert_eq!(desk.undo(), None);
    assert_eq!(desk.store.history(desk.plan).unwrap().len(), 5);
}

#[test]
fn text_typed_in_one_go_is_undone_in_one_go() {
    let mut desk = Desk::new();
    desk.give("business_name", &typed("Old name"));
    desk.clock += 3600;
    for part in ["H", "Harb", "Harbour"] {
        desk.give("business_name", &typed(part));
    }
    assert_eq!(desk.undo().as_deref(), Some("business_name"));
    assert_eq!(desk.text("business_name").as_deref(), Some("Old name"));
}

#[test]
fn what_changes_nothing_is_not_written_again() {
    let mut desk = Desk::new();
    desk.give("trade", &picked("shop"));
    let revision = desk.store.revision(desk.plan).unwrap();
    desk.give("trade", &picked("shop"));
    assert_eq!(desk.store.plan(desk.plan).unwrap().changed_at, at(1));
    desk.give("offer", &Given::Cleared);
    assert_eq!(desk.store.revision(desk.plan).unwrap(), revision);
    desk.give("trade", &picked("restaurant"));
    let changed = desk.store.revision(desk.plan).unwrap();
    assert_ne!(changed, revision);
    desk.undo();
    assert_ne!(desk.store.revision(desk.plan).unwrap(), changed);
}

#[test]
fn a_clock_set_back_does_not_lose_the_latest_answer() {
    let mut desk = Desk::new();
    desk.clock = 1_000_000;
    desk.give("trade", &picked("shop"));
    desk.clock = 5;
    desk.give("trade", &picked("restaurant"));
    assert_eq!(desk.text("trade").as_deref(), Some("restaurant"));
}

#[test]
fn several_are_kept_and_undone_together() {
    let mut desk = Desk::new();
    let all = [("trade".to_owned(), picked("shop")), ("reach".to_owned(), picked("online"))];
    desk.store.record_all(desk.plan, &all, at(1)).unwrap();
    assert_eq!(desk.store.answers(desk.plan).unwrap().0.len(), 2);
    assert_eq!(desk.store.undo(desk.plan, at(2)).unwrap(), ["reach", "trade"]);
    assert_eq!(desk.store.answers(desk.plan).unwrap().0.len(), 0);
}

#[test]
fn a_deleted_plan_is_gone_until_it_is_restored() {
    let mut desk = Desk::new();
    desk.give("trade", &picked("shop"));
    desk.store.delete_plan(desk.plan, at(10)).unwrap();
    assert!(desk.store.plans().unwrap().is_empty());
    assert!(desk.store.businesses().unwrap().is_empty());
    assert!(matches!(desk.store.answers(desk.plan), Err(StoreError::Missing)));
    let refused = desk.store.record(desk.plan, "trade", &picked("restaurant"), at(11));
    assert!(matches!(refused, Err(StoreError::Missing)));
    assert!(matches!(desk.store.delete_plan(desk.plan, at(12)), Err(StoreError::Missing)));
    desk.store.restore_plan(desk.plan).unwrap();
    assert_eq!(desk.text("trade").as_deref(), Some("shop"));
}

#[test]
fn businesses_and_plans_are_listed_the_last_changed_first() {
    let mut desk = Desk::new();
    let other = desk.store.add_business(at(10)).unwrap();
    desk.store.name_business(other, "Northgate Plumbing", at(10)).unwrap();
    let example = desk.store.add_plan(other, Some("plumber"), at(11)).unwrap();
    let names = |desk: &Desk| -> Vec<String> {
        desk.store.businesses().unwrap().into_iter().map(|business| business.name).collect()
    };
    assert_eq!(names(&desk), ["Northgate Plumbing", ""]);
    desk.clock = 20;
    desk.give("trade", &picked("shop"));
    assert_eq!(names(&desk), ["", "Northgate Plumbing"]);
    let plans = desk.store.plans().unwrap();
    assert_eq!(plans[1].id, example);
    assert_eq!(plans[1].example.as_deref(), Some("plumber"));
    assert_eq!(PlanId::parse(&example.to_string()), Some(example));
    assert_eq!(PlanId::parse("../etc"), None);
}

#[test]
fn settings_are_kept() {
    let mut desk = Desk::new();
    assert_eq!(desk.store.setting::<String>("theme").unwrap(), None);
    desk.store.set_setting("theme", &"dark", at(1)).unwrap();
    desk.store.set_setting("theme", &"light", at(2)).unwrap();
    assert_eq!(desk.store.setting::<String>("theme").unwrap().as_deref(), Some("light"));
    assert_eq!(desk.store.setting::<u32>("theme").unwrap(), None);
}

#[test]
fn a_logo_and_a_colour_are_kept_apart_and_the_last_change_is_taken_back() {
    let mut desk = Desk::new();
    let business = desk.store.plan(desk.plan).unwrap().business;
    assert_eq!(desk.store.house_style(business).unwrap(), KeptStyle::default());
    let mut set = |part, value: Option<&[u8]>| {
        // A clock that stands still, or goes back, does not mix the changes up.
        desk.store.set_house_style(business, part, value, at(0)).unwrap();
        desk.store.house_style(business).unwrap()
    };
    set(StylePart::Colour, Some(&[1, 2, 3]));
    let both = set(StylePart::Logo, Some(b"picture"));
    assert_eq!(both.colour.as_deref(), Some([1, 2, 3].as_slice()));
    assert_eq!(both.logo.as_deref(), Some(b"picture".as_slice()));
    assert_eq!(set(StylePart::Logo, Some(b"picture")), both, "nothing changed");
    assert_eq!(set(StylePart::Logo, None).logo, None);
    desk.store.undo_house_style(business).unwrap();
    assert_eq!(desk.store.house_style(business).unwrap(), both);
    for _ in 0..3 {
        desk.store.undo_house_style(business).unwrap();
    }
    assert_eq!(desk.store.house_style(business).unwrap(), KeptStyle::default());
    assert_eq!(desk.store.plan(desk.plan).unwrap().changed_at, at(0), "the plan stays of its day");
}

#[test]
fn a_business_that_is_not_there_has_no_style_to_choose() {
    let mut desk = Desk::new();
    let other = plainsail_store::BusinessId::parse("019a0000-0000-7000-8000-000000000000").unwrap();
    assert!(desk.store.set_house_style(other, StylePart::Logo, Some(b"x"), at(0)).is_err());
}
