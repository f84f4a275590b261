//! What can be asked: every question and page, as a static table.
//!
//! Words are not here. The catalogue has, for a question `q`: `q-<id>` with the attributes
//! `.hint`, `.why`, `.example`; for an option: `option-<question>-<code>` (or the shared list's
//! own prefix); for a page of several questions: `page-<id>`; for a section: `section-<id>`.

use crate::answer::Answers;

/// A part of the questionnaire, shown as one line of the task list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The business and what a customer is worth.
    Business,
    /// The return that would make it worth while.
    Return,
    /// Money and hours. The first verdict comes after this section.
    Means,
    /// What to accomplish.
    Goals,
    /// The people to reach.
    Audience,
    /// Accounts, abilities and wishes.
    Networks,
    /// How the brand is represented.
    Brand,
    /// Messages, reviews, complaints.
    Feedback,
    /// Rivals, and why people choose this business.
    Rivals,
    /// What would raise returns.
    Levers,
}

impl Section {
    /// All sections, in the order they are asked.
    pub const ALL: [Self; 10] = [
        Self::Business,
        Self::Return,
        Self::Means,
        Self::Goals,
        Self::Audience,
        Self::Networks,
        Self::Brand,
        Self::Feedback,
        Self::Rivals,
        Self::Levers,
    ];

    /// Its stable id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Business => "business",
            Self::Return => "return",
            Self::Means => "means",
            Self::Goals => "goals",
            Self::Audience => "audience",
            Self::Networks => "networks",
            Self::Brand => "brand",
            Self::Feedback => "feedback",
            Self::Rivals => "rivals",
            Self::Levers => "levers",
        }
    }

    /// Whether a first verdict needs it; the other sections sharpen the plan.
    pub const fn is_essential(self) -> bool {
        matches!(self, Self::Business | Self::Return | Self::Means)
    }
}

/// What kind of answer a question takes, with the limits of what makes sense.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// One line of the owner's own words, of at most `max` characters.
    Text { max: usize },
    /// One of a short list.
    Choice(&'static [&'static str]),
    /// One of a long shared list, found by typing.
    Lookup(Lookup),
    /// Any of a list, at most `at_most`.
    Choices { options: &'static [&'static str], at_most: usize },
    /// Money in whole units of the owner's currency; the limits are in United States dollars.
    Amount { max_usd: f64 },
    /// A number between two limits, ends included.
    Number { min: f64, max: f64, decimals: u8, unit: Unit },
    /// A day after the plan's first.
    Date,
    /// A town with a radius.
    Place,
    /// A number for any of several options.
    Counts { options: &'static [&'static str], max: f64 },
    /// A few short texts.
    Names { at_most: usize, max: usize },
}

/// A shared list too long to print on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lookup {
    /// Countries, ISO 3166 two-letter codes; words under `country-<code>`.
    Country,
    /// Currencies, ISO 4217 codes; words under `currency-<code>`.
    Currency,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Of every 100 (of money taken, or of people).
    PerHundred,
    /// Of ten customers or enquiries.
    OfTen,
    /// Times a month.
    TimesPerMonth,
    /// Months.
    Months,
    /// Hours a week.
    HoursPerWeek,
    /// Hours a post.
    HoursPerPost,
    /// New customers, a month.
    CustomersPerMonth,
    /// Messages a week.
    PerWeek,
    /// A plain count.
    Count,
    /// Times the money spent.
    Times,
}

/// One question.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// Stable id; never reused for another meaning.
    pub id: &'static str,
    /// The answer it takes.
    pub kind: Kind,
    /// Whether the answers so far leave it open.
    pub open: fn(&Answers) -> bool,
    /// Whether the plan needs it (if only as "I'm not sure"); others may be left empty.
    pub required: bool,
}

/// One page of the wizard: one thing, sometimes asked in two or three figures.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// Stable id.
    pub id: &'static str,
    /// The section it belongs to.
    pub section: Section,
    /// Its questions, by id, in order.
    pub questions: &'static [&'static str],
}

/// Codes of the trades of the typical figures.
pub const TRADES: &[&str] = &[
    "bakery-cafe",
    "restaurant",
    "hair-beauty",
    "gym-studio",
    "shop",
    "online-shop",
    "crafts-gifts",
    "plumber-electrician",
    "builder-landscaper",
    "cleaning-care",
    "consultant-agency",
    "lawyer-accountant",
    "dentist-clinic",
    "hotel-guesthouse",
    "classes-courses",
    "software-subscription",
    "charity-club",
    "other",
];

/// Codes of the networks an owner can name.
pub const NETWORKS: &[&str] = &[
    "instagram",
    "facebook",
    "tiktok",
    "youtube",
    "linkedin",
    "pinterest",
    "x",
    "threads",
    "snapchat",
    "google-business",
    "whatsapp",
    "nextdoor",
    "reddit",
    "bluesky",
];

const MONTHS: &[&str] =
    &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS: &[&str] = &["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const fn always(_: &Answers) -> bool {
    true
}
fn local(answers: &Answers) -> bool {
    answers.text("reach").is_none_or(|reach| reach != "online")
}
fn online(answers: &Answers) -> bool {
    answers.text("reach") == Some("online")
}
fn prices_include_tax(answers: &Answers) -> bool {
    answers.text("tax_included") == Some("yes")
}
fn comes_back(answers: &Answers) -> bool {
    answers.number("return_of_ten").is_none_or(|n| n > 0.0)
}
fn needs_money_monthly(answers: &Answers) -> bool {
    answers.text("need") == Some("monthly")
}
fn needs_multiple(answers: &Answers) -> bool {
    answers.text("need") == Some("multiple")
}
fn needs_outcomes(answers: &Answers) -> bool {
    answers.text("need") == Some("outcomes")
}
fn has_need(answers: &Answers) -> bool {
    answers.text("need").is_some_and(|need| need != "unsure")
}
fn takes_enquiries(answers: &Answers) -> bool {
    answers.text("conversion") == Some("lead")
}

const fn number(min: f64, max: f64, decimals: u8, unit: Unit) -> Kind {
    Kind::Number { min, max, decimals, unit }
}
const fn required(id: &'static str, kind: Kind, open: fn(&Answers) -> bool) -> Question {
    Question { id, kind, open, required: true }
}
const fn optional(id: &'static str, kind: Kind) -> Question {
    Question { id, kind, open: always, required: false }
}

/// Every question.
pub const QUESTIONS: &[Question] = &[
    required("business_name", Kind::Text { max: 300 }, always),
    required("trade", Kind::Choice(TRADES), always),
    required("country", Kind::Lookup(Lookup::Country), always),
    required("currency", Kind::Lookup(Lookup::Currency), always),
    required("buyers", Kind::Choice(&["consumers", "businesses", "both"]), always),
    required("reach", Kind::Choice(&["premises", "visits", "online"]), always),
    required("area", Kind::Place, local),
    required("order_value", Kind::Amount { max_usd: 1e6 }, always),
    required("tax_included", Kind::Choice(&["yes", "no"]), always),
    required("tax_rate", number(0.0, 40.0, 1, Unit::PerHundred), prices_include_tax),
    required("cost_share", number(0.0, 100.0, 1, Unit::PerHundred), always),
    required("fulfilment", Kind::Amount { max_usd: 1e5 }, online),
    required("return_of_ten", number(0.0, 10.0, 1, Unit::OfTen), always),
    required("visits_month", number(0.01, 31.0, 2, Unit::TimesPerMonth), comes_back),
    required("months_stay", number(1.0, 240.0, 0, Unit::Months), comes_back),
    required(
        "need",
        Kind::Choice(&["monthly", "payback", "multiple", "outcomes", "unsure"]),
        always,
    ),
    required("need_amount", Kind::Amount { max_usd: 1e7 }, needs_money_monthly),
    required("need_multiple", number(1.0, 20.0, 1, Unit::Times), needs_multiple),
    required("need_outcomes", number(1.0, 1e6, 0, Unit::Count), needs_outcomes),
    required("need_by", Kind::Date, has_need),
    required("ad_budget", Kind::Amount { max_usd: 1e6 }, always),
    required("tools_budget", Kind::Amount { max_usd: 1e6 }, always),
    required("hours_week", number(0.0, 100.0, 1, Unit::HoursPerWeek), always),
    required("wage_hour", Kind::Amount { max_usd: 1e3 }, always),
    required(
        "goal",
        Kind::Choice(&["sales", "leads", "awareness", "engagement", "reputation", "mixed"]),
        always,
    ),
    required(
        "conversion",
        Kind::Choice(&["online-sale", "lead", "booking", "local-order", "visit"]),
        always,
    ),
    required("close_of_ten", number(0.0, 10.0, 1, Unit::OfTen), takes_enquiries),
    required(
        "landing",
        Kind::Choices {
            options: &[
                "website",
                "online-shop",
                "booking-page",
                "enquiry-form",
                "mailing-list",
                "telephone",
                "counter",
            ],
            at_most: 7,
        },
        always,
    ),
    optional("offer", Kind::Text { max: 200 }),
    required(
        "ages",
        Kind::Choices { options: &["18-29", "30-49", "50-64", "65+"], at_most: 4 },
        always,
    ),
    required("gender", Kind::Choice(&["all", "mostly-women", "mostly-men"]), always),
    optional("audience_questions", Kind::Names { at_most: 3, max: 120 }),
    required("followers", Kind::Counts { options: NETWORKS, max: 1e9 }, always),
    required(
        "content",
        Kind::Choices {
            options: &["photos", "short-video", "long-video", "writing", "graphics", "on-camera"],
            at_most: 6,
        },
        always,
    ),
    optional("avoid", Kind::Choices { options: NETWORKS, at_most: 14 }),
    required(
        "voice",
        Kind::Choices {
            options: &["warm", "expert", "playful", "plain", "elegant", "bold"],
            at_most: 3,
        },
        always,
    ),
    optional("never", Kind::Text { max: 200 }),
    required("posts_by", Kind::Choice(&["owner", "staff", "shared", "freelancer"]), always),
    required("messages_week", number(0.0, 10_000.0, 0, Unit::PerWeek), always),
    required("reviews_total", number(0.0, 1e6, 0, Unit::Count), always),
    required("warm_audience", Kind::Choice(&["yes", "no"]), always),
    required("open_days", Kind::Choices { options: DAYS, at_most: 7 }, always),
    required("answers_by", Kind::Choice(&["owner", "staff", "shared"]), always),
    required("decides", Kind::Choice(&["owner", "partner", "manager"]), always),
    optional("rivals", Kind::Names { at_most: 3, max: 120 }),
    optional("difference", Kind::Text { max: 300 }),
    required("capacity", number(0.0, 1e6, 0, Unit::CustomersPerMonth), always),
    optional("busy_months", Kind::Choices { options: MONTHS, at_most: 12 }),
    optional(
        "could_change",
        Kind::Choices {
            options: &["price", "costs", "offer", "repeat", "hours", "budget", "area"],
            at_most: 7,
        },
    ),
];

const fn page(id: &'static str, section: Section, questions: &'static [&'static str]) -> Page {
    Page { id, section, questions }
}

/// Every page, in the order asked; a page is open while one of its questions is.
pub const PAGES: &[Page] = &[
    page("name", Section::Business, &["business_name", "trade"]),
    page("home", Section::Business, &["country", "currency"]),
    page("buyers", Section::Business, &["buyers", "reach"]),
    page("area", Section::Business, &["area"]),
    page("order", Section::Business, &["order_value", "tax_included", "tax_rate"]),
    page("costs", Section::Business, &["cost_share", "fulfilment"]),
    page("coming-back", Section::Business, &["return_of_ten", "visits_month", "months_stay"]),
    page("need", Section::Return, &["need"]),
    page(
        "need-size",
        Section::Return,
        &["need_amount", "need_multiple", "need_outcomes", "need_by"],
    ),
    page("budget", Section::Means, &["ad_budget", "tools_budget"]),
    page("hours", Section::Means, &["hours_week", "wage_hour"]),
    page("goal", Section::Goals, &["goal"]),
    page("action", Section::Goals, &["conversion", "close_of_ten"]),
    page("landing", Section::Goals, &["landing"]),
    page("offer", Section::Goals, &["offer"]),
    page("who", Section::Audience, &["ages", "gender"]),
    page("asked", Section::Audience, &["audience_questions"]),
    page("accounts", Section::Networks, &["followers"]),
    page("making", Section::Networks, &["content"]),
    page("avoid", Section::Networks, &["avoid"]),
    page("voice", Section::Brand, &["voice", "never"]),
    page("posting", Section::Brand, &["posts_by"]),
    page("messages", Section::Feedback, &["messages_week", "open_days"]),
    page("known", Section::Feedback, &["reviews_total", "warm_audience"]),
    page("answering", Section::Feedback, &["answers_by", "decides"]),
    page("rivals", Section::Rivals, &["rivals", "difference"]),
    page("room", Section::Levers, &["capacity", "busy_months"]),
    page("change", Section::Levers, &["could_change"]),
];

/// The question with this id: of the questionnaire, or of what an owner may say beyond it.
pub fn question(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.id == id).or_else(|| crate::answer::own::question(id))
}

/// The page that asks this question.
pub fn page_of(question: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.questions.contains(&question))
}
