//! The first screen.

use crate::clock::Clock;
use crate::error::Failure;
use crate::questionnaire::{is_ready, time_left};
use crate::view::{BusinessCard, PlanCard};
use plainsail_planner::answer::Answers;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::questionnaire::flow::{is_answered, open_pages};
use plainsail_planner::questionnaire::validation::check;
use plainsail_store::{Business, Plan, Store};
use plainsail_wording::Wording;

/// The owner's businesses with their plans, the last changed first. Businesses of one name are
/// shown as one; a plan without a single answer is not shown.
pub fn businesses(
    store: &Store,
    clock: &Clock,
    wording: &Wording,
) -> Result<Vec<BusinessCard>, Failure> {
    let mut plans = Vec::new();
    for plan in store.plans()? {
        if store.revision(plan.id)? > 0 {
            plans.push(plan);
        }
    }
    let mut cards: Vec<(String, BusinessCard)> = Vec::new();
    for business in store.businesses()? {
        let of_business = plans.iter().filter(|plan| plan.business == business.id);
        let of_business = of_business
            .map(|plan| plan_card(store, plan, &business, clock, wording))
            .collect::<Result<Vec<_>, _>>()?;
        if of_business.is_empty() {
            continue;
        }
        let name = business.name.trim().to_lowercase();
        match cards.iter_mut().find(|(known, _)| !name.is_empty() && *known == name) {
            Some((_, card)) => card.plans.extend(of_business),
            None => cards.push((name, business_card(&business, of_business, wording))),
        }
    }
    Ok(cards.into_iter().map(|(_, card)| told_apart(card, wording)).collect())
}

fn business_card(business: &Business, plans: Vec<PlanCard>, wording: &Wording) -> BusinessCard {
    BusinessCard { id: business.id.to_string(), name: named(&business.name, wording), plans }
}

fn plan_card(
    store: &Store,
    plan: &Plan,
    business: &Business,
    clock: &Clock,
    wording: &Wording,
) -> Result<PlanCard, Failure> {
    let answers = store.answers(plan.id)?;
    let day = clock.day_of(plan.changed_at);
    let changed = Message::new("plan-changed").with("day", Arg::Date(day));
    Ok(PlanCard {
        id: plan.id.to_string(),
        title: named(&business.name, wording),
        example: plan.example.is_some(),
        progress: wording.say(&progress(&answers, wording)),
        ready: is_ready(&answers, &check(&answers)),
        changed: wording.say(&changed),
    })
}

fn progress(answers: &Answers, wording: &Wording) -> Message {
    let pages = open_pages(answers).count();
    let answered = open_pages(answers).filter(|page| is_answered(page, answers)).count();
    Message::new("plan-progress")
        .with("answered", u32::try_from(answered).unwrap_or(u32::MAX))
        .with("pages", u32::try_from(pages).unwrap_or(u32::MAX))
        .with("left", time_left(answers, wording))
}

/// Where a business has several plans, a number tells them apart, the newest highest.
fn told_apart(mut card: BusinessCard, wording: &Wording) -> BusinessCard {
    let count = card.plans.len();
    if count > 1 {
        for (index, plan) in card.plans.iter_mut().enumerate() {
            let number = u32::try_from(count - index).unwrap_or(u32::MAX);
            let title = Message::new("plan-title-numbered")
                .with("business", plan.title.as_str())
                .with("number", number);
            plan.title = wording.say(&title);
        }
    }
    card
}

fn named(name: &str, wording: &Wording) -> String {
    if name.trim().is_empty() { wording.text("business-unnamed") } else { name.to_owned() }
}
