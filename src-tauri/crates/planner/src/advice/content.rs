//! What to post: topics, how many posts may sell, and twelve finished ideas.

use super::ratio::{IDEAS, PostKind, Ratio};
use super::{audience, found};
use crate::decision::Grounds;
use crate::decision::landing::{self, CallToAction};
use crate::facts::phrase;
use crate::facts::{Buyers, Facts, Meeting};
use crate::message::{Arg, Message};
use crate::purpose::Purpose;
use crate::schedule::tasks::first_monday;
use serde::Serialize;

/// What to post.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Content {
    /// Topics to come back to.
    pub topics: Vec<Topic>,
    /// How many posts may sell, and in which forms, by network.
    pub mixes: Vec<Mix>,
    /// Twelve finished ideas, in the order to post them.
    pub ideas: Vec<Idea>,
    /// How to stay real.
    pub real: Vec<Message>,
    /// How to speak to different people.
    pub personal: Vec<Message>,
    /// How to watch that posts do not turn into adverts.
    pub watch: Vec<Message>,
    /// Why topics at all.
    pub reason: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// A topic to come back to (a content pillar).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Topic {
    /// Which.
    pub code: TopicCode,
    /// Its name.
    pub title: Message,
    /// What goes in it.
    pub about: Message,
    /// What people ask, where the topic answers it.
    pub quotes: Vec<Message>,
    /// Why it is worth a place.
    pub reason: Message,
}

/// Topics a plan has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TopicCode {
    /// What people ask.
    Asked,
    /// The work itself, as the trade does it.
    Work,
    /// What helps before anybody buys.
    Help,
    /// The people behind it, and those who come.
    People,
    /// What there is to have now.
    Offer,
}

impl TopicCode {
    /// Topics in the order shown.
    pub const ALL: [Self; 5] = [Self::Asked, Self::Work, Self::Help, Self::People, Self::Offer];

    /// Its name.
    pub fn title(self, facts: &Facts) -> Message {
        match self {
            Self::Asked => Message::new("topic-asked"),
            Self::Work => phrase::of_trade("topic-work", facts),
            Self::Help => phrase::of_trade("topic-help", facts),
            Self::People => phrase::said("topic-people", facts),
            Self::Offer => phrase::said("topic-offer", facts),
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Work => "work",
            Self::Help => "help",
            Self::People => "people",
            Self::Offer => "offer",
        }
    }
}

/// How many posts may sell on a network, and in which forms they come.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mix {
    /// The network.
    pub network: &'static str,
    /// How many give and how many sell.
    pub ratio: Ratio,
    /// Forms, the first the most.
    pub formats: Vec<Format>,
    /// Least share of posts that are short videos (0-1); `None` where the owner makes none.
    pub short_video: Option<f64>,
    /// Why this ratio.
    pub reason: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// The form of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// A film of under a minute.
    ShortVideo,
    /// A few pictures to swipe through.
    Carousel,
    /// One picture.
    Photo,
    /// Words.
    Text,
    /// Pages to swipe through, as a document.
    Document,
    /// A film of some minutes.
    LongVideo,
    /// A tall picture with a link.
    Pin,
}

impl Format {
    /// Its name.
    pub fn name(self) -> Message {
        Message::new(match self {
            Self::ShortVideo => "format-short-video",
            Self::Carousel => "format-carousel",
            Self::Photo => "format-photo",
            Self::Text => "format-text",
            Self::Document => "format-document",
            Self::LongVideo => "format-long-video",
            Self::Pin => "format-pin",
        })
    }
}

/// A finished idea for a post.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Idea {
    /// Its opening line.
    pub opening: Message,
    /// The picture or film to take.
    pub shot: Message,
    /// Where to post it; `None` when no network is kept up.
    pub network: Option<&'static str>,
    /// Its form.
    pub format: Format,
    /// What it is for.
    pub purpose: Purpose,
    /// What it does for whoever sees it.
    pub kind: PostKind,
    /// The topic it belongs to.
    pub topic: TopicCode,
    /// The one thing it asks for, where it sells.
    pub call: Option<CallToAction>,
    /// The rule behind it.
    pub rule: &'static str,
}

/// What to post.
pub fn content(grounds: &Grounds<'_>) -> Content {
    let facts = grounds.facts;
    Content {
        topics: topics(facts),
        mixes: mixes(grounds),
        ideas: ideas(grounds),
        real: ["real-faces", "real-prices", "real-slips", "real-nothing-bought"]
            .map(Message::new)
            .to_vec(),
        personal: personal(facts),
        watch: vec![Message::new("watch-give"), Message::new("watch-share")],
        reason: Message::new("topics-reason"),
        rule: "C1",
    }
}

fn topics(facts: &Facts) -> Vec<Topic> {
    TopicCode::ALL
        .into_iter()
        .map(|code| Topic {
            code,
            title: code.title(facts),
            about: phrase::said(&format!("topic-{}-about", code.code()), facts),
            quotes: if code == TopicCode::Asked { audience::questions(facts) } else { Vec::new() },
            reason: phrase::said(&format!("topic-{}-why", code.code()), facts),
        })
        .collect()
}

/// Least share of short videos where the owner makes them.
const SHORT_VIDEO_SHARE: f64 = 1.0 / 3.0;

fn mixes(grounds: &Grounds<'_>) -> Vec<Mix> {
    let facts = grounds.facts;
    grounds
        .schedule
        .cadences
        .iter()
        .map(|cadence| {
            let network = cadence.scored.network.code;
            let formats = formats(network, facts);
            let ratio = Ratio::on(network, facts);
            Mix {
                network,
                ratio,
                short_video: formats.contains(&Format::ShortVideo).then_some(SHORT_VIDEO_SHARE),
                formats,
                reason: ratio.reason(),
                rule: "C1",
            }
        })
        .collect()
}

/// Forms that suit a network and the owner. A short film comes first where the owner makes them, so
/// that taken in turn at least a third of the posts are films.
pub fn formats(network: &str, facts: &Facts) -> Vec<Format> {
    let films = facts.makes("short-video");
    let film = |others: &[Format]| {
        let first = films.then_some(Format::ShortVideo);
        first.into_iter().chain(others.iter().copied()).collect::<Vec<_>>()
    };
    match network {
        "instagram" => film(&[Format::Carousel, Format::Photo]),
        "facebook" => film(&[Format::Photo, Format::Carousel]),
        "tiktok" => vec![Format::ShortVideo],
        "youtube" if films => vec![Format::LongVideo, Format::ShortVideo],
        "youtube" => vec![Format::LongVideo],
        "linkedin" if facts.makes("graphics") => {
            vec![Format::Text, Format::Document, Format::Photo]
        }
        "pinterest" => vec![Format::Pin],
        _ => vec![Format::Text, Format::Photo],
    }
}

fn personal(facts: &Facts) -> Vec<Message> {
    let keys: [&str; 3] = match facts.buyers.value {
        Buyers::Businesses => ["personal-firm-new", "personal-firm-asked", "personal-firm-known"],
        Buyers::Consumers | Buyers::Both => ["personal-new", "personal-asked", "personal-known"],
    };
    keys.map(|key| phrase::said(key, facts)).to_vec()
}

/// An idea before it has a network.
struct Draft {
    opening: Message,
    shot: Message,
    kind: PostKind,
    topic: TopicCode,
    rule: &'static str,
}

impl Draft {
    fn gives(opening: Message, shot: Message, topic: TopicCode) -> Self {
        Self { opening, shot, kind: PostKind::Gives, topic, rule: "C4" }
    }
}

/// Networks on which one of the twelve ideas sells.
pub fn sells_on(grounds: &Grounds<'_>) -> Vec<&'static str> {
    let selling = ideas(grounds).into_iter().filter(|idea| idea.kind == PostKind::Sells);
    selling.filter_map(|idea| idea.network).collect()
}

fn ideas(grounds: &Grounds<'_>) -> Vec<Idea> {
    let facts = grounds.facts;
    let first = grounds.schedule.cadences.first().map_or("", |c| c.scored.network.code);
    let ratio = Ratio::on(first, facts);
    let mut turns = Turns::new(grounds);
    in_order(facts, grounds, ratio)
        .into_iter()
        .map(|draft| {
            let (network, format) = turns.next(draft.topic);
            Idea {
                call: (draft.kind == PostKind::Sells).then(|| landing::call_to_action(facts)),
                purpose: if draft.kind == PostKind::Sells { Purpose::Sell } else { Purpose::Trust },
                network,
                format,
                opening: draft.opening,
                shot: draft.shot,
                kind: draft.kind,
                topic: draft.topic,
                rule: draft.rule,
            }
        })
        .collect()
}

/// Twelve drafts: the trade's and the owner's in turn, and what sells at the end of each half.
fn in_order(facts: &Facts, grounds: &Grounds<'_>, ratio: Ratio) -> Vec<Draft> {
    let mut sells = selling(facts);
    sells.truncate(ratio.of_twelve(PostKind::Sells));
    let mut of_trade = of_trade(facts).into_iter();
    let mut own = of_owner(facts, grounds, ratio).into_iter();
    let mut order = Vec::with_capacity(IDEAS);
    while order.len() < IDEAS - sells.len() {
        let before = order.len();
        order.extend(own.next());
        order.extend(of_trade.next());
        if order.len() == before {
            break;
        }
    }
    order.truncate(IDEAS - sells.len());
    if let Some(last) = sells.pop() {
        order.push(last);
    }
    if let Some(first) = sells.pop() {
        order.insert(IDEAS / 2 - 1, first);
    }
    order
}

fn of_trade(facts: &Facts) -> Vec<Draft> {
    let idea = |n: u8, topic| {
        Draft::gives(
            phrase::of_trade(&format!("idea-{n}"), facts),
            phrase::of_trade(&format!("shot-{n}"), facts),
            topic,
        )
    };
    vec![
        idea(1, TopicCode::Work),
        idea(2, TopicCode::Help),
        idea(3, TopicCode::Work),
        idea(4, TopicCode::Help),
        idea(5, TopicCode::Work),
    ]
}

fn selling(facts: &Facts) -> Vec<Draft> {
    let draft = |opening, shot| Draft {
        opening,
        shot,
        kind: PostKind::Sells,
        topic: TopicCode::Offer,
        rule: "C3",
    };
    vec![
        draft(
            phrase::said("idea-offer", facts).with("offer", landing::offer(facts)),
            phrase::of_trade("shot-offer", facts),
        ),
        draft(phrase::of_trade("idea-sell", facts), phrase::of_trade("shot-sell", facts)),
    ]
}

/// Ideas that draw on the owner's answers, the best first; more than are needed.
fn of_owner(facts: &Facts, grounds: &Grounds<'_>, ratio: Ratio) -> Vec<Draft> {
    let mut asked = audience::questions(facts).into_iter().enumerate().map(|(n, question)| {
        Draft::gives(
            Message::new(format!("idea-asked-{}", n + 1)).with("question", question),
            if n == 0 {
                shot_of_answer(facts)
            } else {
                Message::new(format!("shot-asked-{}", n + 1))
            },
            TopicCode::Asked,
        )
    });
    let nudges = |draft: Draft| match ratio {
        Ratio::FourOneOne => Draft { kind: PostKind::Nudges, rule: "C1", ..draft },
        Ratio::GiveEight | Ratio::ShareTwo => draft,
    };
    // What is busy now cannot wait its turn.
    let (now, later): (Vec<Draft>, Vec<Draft>) =
        busy(facts, grounds).into_iter().partition(|draft| draft.opening.key.contains("-now-"));
    let mut drafts = now;
    drafts.extend(asked.next());
    drafts.push(people(facts));
    if ratio.of_twelve(PostKind::Shares) > 0 {
        drafts.extend(sharing(facts));
    }
    drafts.push(nudges(difference(facts)));
    // Patients are not asked to speak up for a clinic.
    if facts.trade.code != "dentist-clinic" {
        drafts.push(nudges(praise(facts)));
    }
    drafts.extend(later);
    drafts.extend(asked);
    drafts
}

/// The picture of an answer: shown where there is something to hold up, else written large.
pub fn shot_of_answer(facts: &Facts) -> Message {
    let shown = matches!(
        facts.trade.code,
        "bakery-cafe" | "restaurant" | "shop" | "online-shop" | "crafts-gifts"
    );
    Message::new(if shown { "shot-asked-show" } else { "shot-asked-tell" })
}

fn people(facts: &Facts) -> Draft {
    let shot = if facts.makes("on-camera") { "shot-people-face" } else { "shot-people-hands" };
    let key = if facts.business.is_empty() { "idea-people-unnamed" } else { "idea-people" };
    let opening = phrase::said(key, facts).with("business", phrase::quote(&facts.business));
    Draft { rule: "I4", ..Draft::gives(opening, Message::new(shot), TopicCode::People) }
}

/// What others made, passed on with a word of one's own.
fn sharing(facts: &Facts) -> [Draft; 2] {
    let draft = |opening, shot| Draft {
        opening,
        shot,
        kind: PostKind::Shares,
        topic: TopicCode::People,
        rule: "C1",
    };
    let plain = |who: &str| {
        draft(Message::new(format!("idea-share-{who}")), Message::new(format!("shot-share-{who}")))
    };
    let others = if facts.is_local() { plain("near") } else { plain("tool") };
    if keeps_quiet(facts) {
        return [plain("far"), others];
    }
    let guest =
        draft(phrase::said("idea-share-guest", facts), phrase::said("shot-share-guest", facts));
    [guest, others]
}

/// Whether who comes here is nobody's business.
fn keeps_quiet(facts: &Facts) -> bool {
    matches!(
        facts.trade.code,
        "dentist-clinic"
            | "lawyer-accountant"
            | "cleaning-care"
            | "consultant-agency"
            | "software-subscription"
    )
}

/// Longest words of the owner's that still make a first line.
const FIRST_LINE: usize = 100;

fn difference(facts: &Facts) -> Draft {
    let words = facts.difference.trim();
    let (key, shot) = match words.chars().count() {
        0 => ("idea-difference-ask", "shot-difference-ask"),
        1..=FIRST_LINE => ("idea-difference", "shot-difference"),
        _ => ("idea-difference-long", "shot-difference"),
    };
    let opening = phrase::said(key, facts).with("words", phrase::quote(words));
    let shot = Message::new(shot);
    Draft { rule: "O1", ..Draft::gives(opening, shot, TopicCode::Work) }
}

fn praise(facts: &Facts) -> Draft {
    let key = if facts.reviews_total.value >= 1.0 { "praise" } else { "praise-first" };
    Draft {
        rule: "W2",
        ..Draft::gives(
            phrase::said(&format!("idea-{key}"), facts),
            Message::new(format!("shot-{key}")),
            TopicCode::People,
        )
    }
}

/// Months ahead of which a busy time is worth a word: later it is out of mind again.
const BUSY_AHEAD: usize = 4;

/// The busy time there is, or the next, and what it means for people.
fn busy(facts: &Facts, grounds: &Grounds<'_>) -> Option<Draft> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let monday = first_monday(grounds.starts_on);
    let start = usize::try_from(monday.month() - 1).unwrap_or(0);
    // Every month busy is no news.
    let some = (1..12).contains(&facts.busy_months.len());
    let mut months = (0..=BUSY_AHEAD).map(|ahead| (start + ahead) % 12).filter(|_| some);
    let next = months.find(|month| facts.busy_months.contains(month))?;
    let now = if next == start { "-now" } else { "" };
    let how = match facts.meeting.value {
        Meeting::Premises => "premises",
        Meeting::Visits => "visits",
        Meeting::Online if found::ships(facts) => "sent",
        Meeting::Online => "online",
    };
    let month = Message::new(format!("month-{}", MONTHS[next]));
    Some(Draft::gives(
        Message::new(format!("idea-busy{now}-{how}")).with("month", Arg::Say(month)),
        Message::new(format!("shot-busy-{how}")),
        TopicCode::Help,
    ))
}

/// Hands out networks in proportion to their posts, and each network's forms in turn. What sells
/// goes round the networks, so that none sells twice while another has not sold at all.
struct Turns<'a> {
    facts: &'a Facts,
    networks: Vec<(&'static str, f64)>,
    given: Vec<usize>,
    all: usize,
    /// Networks in the order in which they sell.
    sellers: Vec<usize>,
    sold: usize,
}

impl<'a> Turns<'a> {
    fn new(grounds: &Grounds<'a>) -> Self {
        let total = grounds.schedule.posts_per_week().max(1e-9);
        let networks: Vec<_> = grounds
            .schedule
            .cadences
            .iter()
            .map(|c| (c.scored.network.code, c.posts_per_week / total))
            .collect();
        let given = vec![0; networks.len()];
        let sellers = sellers(&networks, grounds.facts);
        Self { facts: grounds.facts, given, networks, all: 0, sellers, sold: 0 }
    }

    /// The network for a topic, with its next form.
    fn next(&mut self, topic: TopicCode) -> (Option<&'static str>, Format) {
        self.all += 1;
        let chosen = if topic == TopicCode::Offer {
            self.sold += 1;
            self.sellers.get((self.sold - 1) % self.sellers.len().max(1)).copied()
        } else {
            self.furthest_behind(topic)
        };
        let Some(chosen) = chosen else {
            return (None, Format::Photo);
        };
        let network = self.networks[chosen].0;
        let forms = formats(network, self.facts);
        let form = forms[self.given[chosen] % forms.len()];
        self.given[chosen] += 1;
        (Some(network), form)
    }

    /// The network that is furthest behind its share, the sooner where the topic suits it.
    fn furthest_behind(&self, topic: TopicCode) -> Option<usize> {
        let due = |i: usize| {
            let (network, share) = self.networks[i];
            let suits = if topics_of(network).contains(&topic) { SUITS } else { 0.0 };
            share * self.all as f64 - self.given[i] as f64 + suits
        };
        (0..self.networks.len()).max_by(|a, b| due(*a).total_cmp(&due(*b)).then(b.cmp(a)))
    }
}

/// Ideas of the dozen from which a network has room for one that sells.
const ROOM_TO_SELL: f64 = 3.0;

/// Networks in the order in which they sell: those with the most followers first, of those with
/// posts enough to give more than they ask.
fn sellers(networks: &[(&'static str, f64)], facts: &Facts) -> Vec<usize> {
    let ideas = |at: usize| networks[at].1 * IDEAS as f64;
    let roomy: Vec<usize> =
        (0..networks.len()).filter(|at| ideas(*at) + 1e-9 >= ROOM_TO_SELL).collect();
    let mut order = if roomy.is_empty() { (0..networks.len()).collect() } else { roomy };
    let followers = |at: &usize| facts.followers_on(networks[*at].0);
    order.sort_by(|a, b| followers(b).total_cmp(&followers(a)));
    order
}

/// How many posts a network may run ahead of its share for a topic that suits it.
const SUITS: f64 = 0.7;

/// Topics that suit a network best.
pub const fn topics_of(network: &str) -> &'static [TopicCode] {
    use TopicCode::{Asked, Help, People, Work};
    match network.as_bytes() {
        b"instagram" => &[Work, People],
        b"tiktok" => &[Work, Asked],
        b"facebook" => &[People, Help],
        b"pinterest" => &[Work, Help],
        _ => &[Asked, Help],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{Trial, list, number, text};

    fn ideas_of(given: &[(&str, crate::answer::Value)]) -> Vec<Idea> {
        content(&Trial::of(given).grounds()).ideas
    }

    #[test]
    fn a_third_of_the_posts_are_films_where_the_owner_films() {
        let films = |content: &[&str]| {
            let ideas = ideas_of(&[
                ("content", list(content)),
                ("hours_week", number(14.0)),
                ("buyers", text("consumers")),
                ("avoid", list(&["pinterest", "linkedin", "youtube", "x", "threads"])),
            ]);
            ideas.iter().filter(|idea| idea.format == Format::ShortVideo).count()
        };
        assert!(films(&["photos", "short-video"]) * 3 >= IDEAS);
        assert_eq!(films(&["photos"]), 0);
    }

    #[test]
    fn networks_get_ideas_in_proportion_to_their_posts() {
        let trial = Trial::of(&[("hours_week", number(14.0)), ("content", list(&["photos"]))]);
        let grounds = trial.grounds();
        let ideas = content(&grounds).ideas;
        let total = grounds.schedule.posts_per_week();
        for cadence in &grounds.schedule.cadences {
            let code = cadence.scored.network.code;
            let given = ideas.iter().filter(|idea| idea.network == Some(code)).count() as f64;
            let fair = cadence.posts_per_week / total * IDEAS as f64;
            assert!((given - fair).abs() < 2.0, "{code}: {given} of {fair}");
        }
    }

    #[test]
    fn what_sells_stands_at_the_end_of_each_half() {
        let kinds: Vec<PostKind> = ideas_of(&[]).iter().map(|idea| idea.kind).collect();
        let sells: Vec<usize> = (0..IDEAS).filter(|at| kinds[*at] == PostKind::Sells).collect();
        assert_eq!(sells, [5, 11]);
    }

    #[test]
    fn among_firms_two_ideas_nudge_and_to_be_known_two_share() {
        let count = |given: &[(&str, crate::answer::Value)], kind| {
            ideas_of(given).iter().filter(|idea| idea.kind == kind).count()
        };
        let firms = [("buyers", text("businesses")), ("content", list(&["writing"]))];
        assert_eq!(count(&firms, PostKind::Nudges), 2);
        assert_eq!(count(&firms, PostKind::Sells), 2);
        let known = [("goal", text("awareness"))];
        assert_eq!(count(&known, PostKind::Shares), 2);
        assert_eq!(count(&known, PostKind::Sells), 1);
    }

    #[test]
    fn what_sells_goes_round_the_networks_that_have_followers() {
        let given = [
            ("hours_week", number(9.0)),
            ("content", list(&["photos"])),
            ("buyers", text("consumers")),
            ("followers", crate::answer::Value::Counts([("facebook".into(), 900.0)].into())),
        ];
        let trial = Trial::of(&given);
        let grounds = trial.grounds();
        let networks: Vec<_> =
            grounds.schedule.cadences.iter().map(|c| c.scored.network.code).collect();
        assert!(networks.len() >= 2 && networks.contains(&"facebook"), "{networks:?}");
        let sold = sells_on(&grounds);
        assert_eq!(sold[0], "facebook");
        assert!(sold.len() == 2 && sold[0] != sold[1], "{sold:?}");
        for portrait in crate::advice::portrait::portraits(&grounds) {
            if sold.contains(&portrait.network) {
                assert!(portrait.purposes.contains(&Purpose::Sell), "{}", portrait.network);
            }
        }
        // Known first: the one that sells goes to the followers.
        let known = [&given[..], &[("goal", text("awareness"))]].concat();
        assert_eq!(sells_on(&Trial::of(&known).grounds()), ["facebook"]);
    }

    #[test]
    fn a_busy_month_is_told_of_where_it_is_near_and_at_once_where_it_is_now() {
        let told = |months: &[&str]| {
            let ideas = ideas_of(&[("busy_months", list(months)), ("reach", text("premises"))]);
            let opening = ideas.into_iter().map(|idea| idea.opening);
            opening.into_iter().find(|opening| opening.key.starts_with("idea-busy"))
        };
        let check = |months: &[&str], key: &str, month: &str| {
            let opening = told(months).unwrap();
            assert_eq!(opening.key, key);
            assert_eq!(opening.args["month"], Arg::Say(Message::new(month)));
        };
        // The plan starts in January.
        check(&["mar", "jun"], "idea-busy-premises", "month-mar");
        check(&["jan", "jun"], "idea-busy-now-premises", "month-jan");
        let first = ideas_of(&[("busy_months", list(&["jan"]))]).remove(0).opening.key;
        assert!(first.starts_with("idea-busy-now"), "{first}");
        assert!(told(&["oct"]).is_none());
        assert!(told(&[]).is_none());
        assert!(
            told(&[
                "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
            ])
            .is_none()
        );
    }

    #[test]
    fn without_hours_ideas_have_no_network() {
        let ideas = ideas_of(&[("hours_week", number(0.0))]);
        assert_eq!(ideas.len(), IDEAS);
        assert!(ideas.iter().all(|idea| idea.network.is_none()));
    }
}
