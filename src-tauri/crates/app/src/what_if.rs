//! "What if?": sliders, and what they do.

use crate::made::{Made, SEED};
use crate::view::{Glance, Pictured, Slider, Supposed, WhatIf};
use plainsail_planner::answer::Answers;
use plainsail_planner::facts::Facts;
use plainsail_planner::message::point::duration;
use plainsail_planner::message::{Arg, Message};
use plainsail_planner::plan::{Scenario, sketch};
use plainsail_planner::questionnaire::Validation;
use plainsail_planner::questionnaire::question::page_of;
use plainsail_report::chart::{Look, draw};
use plainsail_report::compose::{self, glance};
use plainsail_wording::Wording;
use std::borrow::Cow;

impl From<Supposed> for Scenario {
    fn from(s: Supposed) -> Self {
        Self {
            budget: s.budget,
            hours: s.hours,
            order_value: s.order_value,
            contribution: s.contribution,
            returning: s.returning,
            audience: s.audience,
            cvr: s.cvr,
            ..Self::default()
        }
        .within_limits()
    }
}

/// The plan beside what is supposed.
pub fn view(
    made: &Made,
    supposed: Supposed,
    look: Look,
    wording: &Wording,
) -> Result<WhatIf, Validation> {
    let answers = &made.answers;
    let scenario = Scenario::from(supposed);
    let then = if scenario == Scenario::default() {
        Cow::Borrowed(&made.plan)
    } else {
        let supposed = sketch(answers, made.plan.made_on, SEED, scenario)?;
        Cow::Owned(made.plan.moved(made.sketched()?, supposed))
    };
    let pictured = |chart| Pictured { svg: draw(&chart, &look), chart };
    let mut seen = glance(&then, answers, wording);
    Ok(WhatIf {
        sliders: sliders(answers, supposed, wording),
        dots: seen.dots.take().map(pictured),
        path: seen.path.take().map(pictured),
        then: worded(seen),
        now: worded(glance(&made.plan, answers, wording)),
    })
}

fn worded(glance: compose::Glance) -> Glance {
    Glance {
        headline: glance.headline,
        chance: glance.chance,
        profit: glance.profit,
        customers: glance.customers,
        networks: glance.networks,
        adverts: glance.adverts,
    }
}

/// The question whose answer a slider starts from; none for what is worked out from studies.
fn answer_behind(field: &str) -> Option<&'static str> {
    match field {
        "budget" => Some("ad_budget"),
        "hours" => Some("hours_week"),
        "order_value" => Some("order_value"),
        "contribution" => Some("cost_share"),
        "returning" => Some("return_of_ten"),
        "audience" => Some("area"),
        _ => None,
    }
}

/// A slider for each thing an owner can suppose. One that multiplies nothing is left out.
fn sliders(answers: &Answers, supposed: Supposed, wording: &Wording) -> Vec<Slider> {
    let facts = Facts::of(answers);
    let then = Scenario::from(supposed).of(&facts);
    let slider = |field: &str, value: f64, (min, max, step): (f64, f64, f64), text: Arg| Slider {
        field: field.to_owned(),
        label: wording.text(&format!("what-if-{}", field.replace('_', "-"))),
        value,
        min,
        max,
        step,
        text: wording.say(&Message::new("number").with("n", text)),
        page: answer_behind(field).and_then(page_of).map(|page| page.id.to_owned()),
    };
    let money = |units: f64| Arg::Money(facts.money(units));
    let mut sliders = Vec::new();
    if facts.ad_budget.value > 0.0 {
        let text = money(then.ad_budget.value);
        sliders.push(slider("budget", supposed.budget, (0.0, 4.0, 0.05), text));
    }
    if facts.hours_week.value > 0.0 {
        let text = Arg::Say(duration(then.hours_week.value));
        sliders.push(slider("hours", supposed.hours, (0.0, 4.0, 0.05), text));
    }
    if facts.order_value.value > 0.0 {
        // As the owner typed it, with any tax in it.
        let typed = answers.number("order_value").map(|price| price * supposed.order_value);
        let text = money(typed.unwrap_or(then.order_value.value));
        sliders.push(slider("order_value", supposed.order_value, (0.5, 2.0, 0.01), text));
    }
    let hundred = |share: f64| Arg::Number(100.0 * share, 0);
    let contribution = hundred(then.contribution.value);
    sliders.push(slider("contribution", supposed.contribution, (-0.3, 0.3, 0.01), contribution));
    let times = Arg::Say(Message::new("what-if-times").with("n", Arg::Number(supposed.cvr, 2)));
    sliders.push(slider("cvr", supposed.cvr, (0.25, 4.0, 0.05), times));
    let returning = hundred(then.returning.value);
    sliders.push(slider("returning", supposed.returning, (-0.5, 0.5, 0.01), returning));
    let people = Arg::Number(plainsail_planner::facts::round_money(then.people), 0);
    sliders.push(slider("audience", supposed.audience, (0.1, 4.0, 0.05), people));
    sliders
}
