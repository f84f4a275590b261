//! Everything the plan advises beside networks, hours and money: one field a family.

use crate::advice::advert_brief::AdvertBriefs;
use crate::advice::audience::Audience;
use crate::advice::brand::BrandCard;
use crate::advice::care::Care;
use crate::advice::content::Content;
use crate::advice::crisis::Crisis;
use crate::advice::found::Found;
use crate::advice::ground_rules::Group;
use crate::advice::handover::Handover;
use crate::advice::measures::Measures;
use crate::advice::partners::Partners;
use crate::advice::people::People;
use crate::advice::portrait::{Beside, Portrait};
use crate::advice::standing::Standing;
use crate::advice::{advert_brief, audience, brand, content, found, portrait};
use crate::advice::{care, crisis, ground_rules, handover, measures, partners, people, standing};
use crate::decision::Grounds;
use crate::forecast::outlook::Outlook;
use crate::schedule::milestones::{Milestone, milestones};
use serde::Serialize;

/// The advice of a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Advice {
    /// Whom to reach.
    pub audience: Audience,
    /// How the business sounds and looks.
    pub brand: BrandCard,
    /// What to post.
    pub content: Content,
    /// Each network in turn.
    pub portraits: Vec<Portrait>,
    /// Places outside the choice of networks.
    pub beside: Vec<Beside>,
    /// Adverts ready to set up.
    pub adverts: AdvertBriefs,
    /// Being found without an advert.
    pub found: Found,
    /// How people are looked after.
    pub care: Care,
    /// The page for a bad day.
    pub crisis: Crisis,
    /// Who does what.
    pub people: People,
    /// Whom to work with.
    pub partners: Partners,
    /// Where the business stands.
    pub standing: Standing,
    /// Ground rules.
    pub ground_rules: Vec<Group>,
    /// What to measure, when to look, when to stop.
    pub measures: Measures,
    /// What links social media to the rest of the business.
    pub handovers: Vec<Handover>,
    /// The year after the first four weeks.
    pub milestones: Vec<Milestone>,
}

impl Advice {
    /// What these grounds call for.
    pub fn of(grounds: &Grounds<'_>, outlook: &Outlook<'_>) -> Self {
        let care = care::care(grounds, outlook);
        let partners = partners::partners(grounds);
        Self {
            audience: audience::audience(grounds, outlook),
            brand: brand::card(grounds),
            content: content::content(grounds),
            portraits: portrait::portraits(grounds),
            beside: portrait::beside(grounds),
            adverts: advert_brief::briefs(grounds),
            found: found::found(grounds),
            crisis: crisis::crisis(grounds),
            people: people::people(grounds, outlook),
            standing: standing::standing(grounds, outlook),
            ground_rules: ground_rules::ground_rules(grounds),
            measures: measures::measures(grounds, outlook, care.question_due()),
            handovers: handover::handovers(grounds),
            milestones: milestones(grounds, &partners),
            care,
            partners,
        }
    }
}
