//! What to do, one file per family of rules.
//!
//! A rule is a plain function of the [`Grounds`](crate::decision::Grounds); what it recommends
//! carries its reason.
//!
//! - [`rule`]: when each rule applies, what it recommends, and on whose evidence.
//! - [`audience`]: whom to reach, in words and as typed into an advert screen.
//! - [`brand`]: how the business sounds and looks.
//! - [`content`], [`ratio`]: topics, twelve ideas, and how many posts may sell.
//! - [`portrait`]: how each network's strategy differs.
//! - [`upkeep`]: what each network asks of an owner who has yet to choose.
//! - [`advert_brief`], [`utm`]: adverts ready to set up, and how their results are told apart.
//! - [`found`]: being found without an advert.
//! - [`care`], [`crisis`], [`people`], [`partners`], [`standing`], [`ground_rules`], [`measures`],
//!   [`handover`]: running it, day by day.

pub mod advert_brief;
pub mod audience;
pub mod brand;
pub mod care;
pub mod content;
pub mod crisis;
pub mod found;
pub mod ground_rules;
pub mod handover;
pub mod measures;
pub mod partners;
pub mod people;
pub mod portrait;
pub mod ratio;
pub mod rule;
pub mod standing;
pub mod upkeep;
pub mod utm;
