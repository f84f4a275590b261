//! A made-up bakery for tests; its figures do not claim to agree with each other.

use crate::chart::{Chart, ChartData, Mark, Part, Tick};
use crate::document::*;
use std::collections::BTreeMap;

/// Names that have broken typesetters.
pub(crate) const HOSTILE: [&str; 24] = [
    "Crumb & Co. 🥐👩‍👩‍👧‍👦🏳️‍🌈🇬🇧👍🏽1️⃣",
    "“Quotes” 'and' \"more\" «here»",
    "#let x = 1; #panic() $x^2$ _a_ *b* [c] @d <e> `f` ~ // /* = - + \\ \\u{41}",
    "{{7*7}} %s <script>alert(1)</script> </svg> ]]>",
    "مخبز شارع الميناء",
    "מאפיית רחוב הנמל",
    "港口街面包店 港口街麵包店 パン屋 빵집",
    "ร้านขนมปังริมท่าเรือ",
    "Z̸̧̛a̸͝l̷̕g̴̀o̵̊ Cafe\u{301} 面\u{308} \u{301}alone",
    "one\ntwo\r\nthree\u{2028}four\tfive",
    "abc\u{202E}yrekab\u{202C} \u{2066}isolated\u{2069} \u{200F}\u{200E}",
    "lone \u{0}\u{1}\u{7}\u{1B}\u{7F}\u{9F} controls",
    "zero\u{200B}width\u{200C}\u{200D}\u{2060}\u{FEFF}\u{AD}\u{180E}\u{34F} oddities\u{FE0F}",
    "\u{200D}\u{200D}",
    "private \u{E000}\u{F8FF}\u{F0000}\u{10FFFD} unassigned \u{378}\u{2FE0}",
    "\u{FFFE}\u{FFFF}\u{FDD0}\u{1FFFF}\u{FFFC}\u{FFFD}",
    "𒀀𓀀𝕳ℵ ꧁꧂ ༺༻ ᚠᛇᚻ ᠪᠣᠷ ქართ հայ ಕನ್ನಡ தமிழ் বাংলা ગુજરાતી ਪੰਜਾਬੀ සිංහල မြန်မာ ខ្មែរ ລາວ",
    "हिन्दी बेकरी क्षेत्र",
    "\u{1100}\u{1161}\u{11A8} ㄱㅏ",
    "\u{E0067}\u{E0062}🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "ﷺ ﷽ ﻼ ﬁ ǅ ŉ ⁉ ℡ ⅷ ½ ¾ ㎏",
    "\u{1F1E6}",
    "🏽 ‼️ ©️ ☎️ ♥︎ ⌚︎",
    "",
];

/// A plan of usual length.
pub(crate) fn bakery() -> Document {
    named("Harbour Lane Bakery")
}

/// The same plan for a business of this name, wherever an owner's name may stand.
pub(crate) fn named(business: &str) -> Document {
    Document {
        language: "en-GB".into(),
        direction: Direction::Ltr,
        business: business.into(),
        title: format!("Social media plan for {business}"),
        period: "January to December 2027".into(),
        made_on: "21 November 2026".into(),
        made: "2026-11-21".into(),
        summary: summary(business),
        chapters: chapters(business),
        rationales: rationales(),
        labels: labels(),
    }
}

fn labels() -> BTreeMap<String, String> {
    let catalogue = include_str!("../../../../ui/text/en/report.ftl");
    let entries = catalogue.lines().filter_map(|line| line.split_once(" = "));
    entries.map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
}

fn line(text: &str, strong: &str, why: &str) -> Line {
    Line { text: text.into(), strong: strong.into(), why: some(why) }
}

fn some(why: &str) -> Option<String> {
    (!why.is_empty()).then(|| why.to_owned())
}

fn entry(name: &str, text: &str, why: &str) -> Entry {
    Entry { name: name.into(), text: text.into(), why: some(why) }
}

fn table(caption: &str, columns: &[(&str, bool)], rows: &[&[&str]]) -> Table {
    let cell = |text: &&str| Cell { text: (*text).into(), why: None };
    Table {
        caption: caption.into(),
        columns: columns
            .iter()
            .map(|(title, numeric)| Column { title: (*title).into(), numeric: *numeric })
            .collect(),
        rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
    }
}

fn chart(id: &str, title: &str, sentence: &str, data: ChartData) -> Chart {
    let table = table("", &[], &[]);
    Chart { id: id.into(), title: title.into(), sentence: sentence.into(), data, table }
}

fn split(id: &str, title: &str, sentence: &str, sizes: [(f64, &str); 3]) -> Chart {
    let names = ["Build trust", "Look after people", "Sell"];
    let purposes = [Purpose::Trust, Purpose::Care, Purpose::Sell];
    let parts = names.into_iter().zip(purposes).zip(sizes);
    let parts = parts
        .map(|((label, purpose), (value, text))| Part {
            label: label.into(),
            value,
            text: text.into(),
            purpose,
        })
        .collect();
    chart(id, title, sentence, ChartData::Split { parts })
}

/// A split with a part of this name, title and value.
pub(crate) fn split_named(name: &str) -> Chart {
    let mut chart = split("money", name, name, [(3.0, name), (2.0, "2"), (1.0, "1")]);
    if let ChartData::Split { parts } = &mut chart.data {
        for part in parts {
            name.clone_into(&mut part.label);
        }
    }
    chart
}

fn profit() -> Chart {
    let months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let curve = |lift: f64| -> Vec<f64> {
        (0..12).map(f64::from).map(|m| -90.0 + lift * m + 2.2 * m * m).collect()
    };
    let mid = curve(26.0);
    let data = ChartData::Fan {
        steps: months.map(String::from).to_vec(),
        low: curve(-8.0),
        high: curve(60.0),
        values: mid.iter().map(|value| format!("€{value:.0}")).collect(),
        mid,
        low_label: "9 in 10 above €90".into(),
        mid_label: "likely €460".into(),
        high_label: "1 in 10 above €840".into(),
        zero_label: "money back".into(),
        break_even: Some(Mark { step: 3, label: "pays for itself in April".into() }),
        ticks: vec![
            Tick { value: 0.0, label: "0".into() },
            Tick { value: 500.0, label: "500".into() },
        ],
    };
    let sentence = "The plan has most likely earned back what it cost by April and stands near €460 \
                    by December.";
    chart("profit", "Profit after all costs, adding up, in euros", sentence, data)
}

fn summary(business: &str) -> Summary {
    let chance = "About 13 in 20 that the plan earns the €300 a month you need by December.";
    let money = [(90.0, "€90"), (50.0, "€50"), (180.0, "€180")];
    let hours = [(3.0, "3 h"), (1.5, "1½ h"), (1.0, "1 h")];
    Summary {
        verdict: "Worth doing, if you keep it up past the spring.".into(),
        tone: Tone::Good,
        lead: vec![line(
            &format!("{business} can expect a slow start and a steady second half."),
            "",
            "",
        )],
        pays_title: "Will it pay?".into(),
        chance: Some(chart("chance", "Chance", chance, ChartData::Dots { filled: 13 })),
        pays: vec![
            line(
                "About 13 in 20 that it earns the €300 a month you need by December.",
                "About 13 in 20",
                "chance",
            ),
            line("It loses money in 4 of 20.", "", "loss"),
        ],
        todo_title: "What to do".into(),
        networks: vec![
            entry("Instagram", "two posts and one short video a week", "networks"),
            entry("Google profile", "reviews, opening hours, pictures", "networks"),
            entry("Facebook", "events, adverts from March", "networks"),
        ],
        left_out_title: "Left alone".to_owned(),
        left_out: vec![line(
            "TikTok left alone: your hours allow two networks done well.",
            "",
            "hours",
        )],
        takes_title: "What it takes".into(),
        money: Some(split("money", "€320 a month", "Most of the money goes on selling.", money)),
        hours: Some(split("hours", "5½ hours a week", "Most of the time goes on trust.", hours)),
        profit: Some(profit()),
        first_title: "First".into(),
        first: [
            "Finish the Google profile",
            "Take forty pictures in one morning",
            "Write ten saved replies",
        ]
        .map(String::from)
        .to_vec(),
    }
}

fn chapters(business: &str) -> Vec<Chapter> {
    let chapter = |id: &str, title: &str, blocks| Chapter {
        id: id.into(),
        title: title.into(),
        standalone: false,
        blocks,
    };
    vec![
        chapter("return", "Will it pay?", returns(business)),
        chapter("purposes", "Three jobs, kept apart", purposes()),
        chapter("networks", "Which networks, and how each differs", networks()),
        chapter("tasks", "The first four weeks", weeks()),
    ]
}

fn returns(business: &str) -> Vec<Block> {
    let figure = |label: &str, value: &str, note: &str| Figure {
        label: label.into(),
        value: value.into(),
        note: note.into(),
        why: Some("cpa".into()),
    };
    vec![
        Block::Paragraph(line(
            &format!(
                "{business} keeps about €31 of every new customer after goods and fees. That is what \
                 an advert may cost for each customer before it loses money."
            ),
            "",
            "customer",
        )),
        Block::Figures {
            items: vec![
                figure("Most you can pay for a new customer (CPA)", "€31", "over the first year"),
                figure("Sales needed for every euro of adverts (ROAS)", "2.9", ""),
                figure("Orders a month to break even", "11", "at €24 an order"),
            ],
        },
        Block::Chart { chart: profit() },
        Block::Notice {
            tone: Tone::Caution,
            title: "The budget is thin for the whole city".into(),
            lines: vec![
                line("Within 3 km it reaches people three times a month.", "", "adequacy"),
                line(
                    "Spend at least €410 a month, or narrow to 3 km.",
                    "Spend at least €410 a month",
                    "",
                ),
            ],
        },
    ]
}

fn purposes() -> Vec<Block> {
    let head = [("Purpose", false), ("Focus", false), ("Judged by", false), ("Share", true)];
    let rows: [&[&str]; 3] = [
        &["Build trust", "Posts that inform and entertain", "Reach, engagement rate", "55%"],
        &["Look after people", "Replies, complaints, reviews", "Response time", "27%"],
        &["Sell", "Adverts with one call to action each", "ROI, CPA", "18%"],
    ];
    let hours = [(3.0, "3 h"), (1.5, "1½ h"), (1.0, "1 h")];
    vec![
        Block::Paragraph(line("Each kind of work is planned and judged by itself.", "", "shares")),
        Block::Table(table("How the three differ here", &head, &rows)),
        Block::Chart {
            chart: split(
                "hours",
                "Hours a week, by purpose",
                "Most of the time goes on trust.",
                hours,
            ),
        },
    ]
}

fn networks() -> Vec<Block> {
    let reason = "It suits food that looks good, people nearby look at it daily, and you can make what \
                  it asks for. Three posts of every four should help or amuse before one sells.";
    vec![
        Block::Heading { text: "Instagram".into() },
        Block::Paragraph(line(reason, "", "networks")),
        Block::List {
            items: vec![
                line(
                    "Two posts a week: what came out of the oven, who made it.",
                    "Two posts a week:",
                    "",
                ),
                line(
                    "One short video: a question customers ask, answered.",
                    "One short video:",
                    "hours",
                ),
            ],
        },
        Block::Heading { text: "Google Business Profile".into() },
        Block::Paragraph(line(reason, "", "networks")),
    ]
}

fn weeks() -> Vec<Block> {
    let task = |text: &str, purpose, by: &str| TaskLine {
        text: text.into(),
        who: "Ana".into(),
        hours: "1½ h".into(),
        by: by.into(),
        purpose,
    };
    let week = |title: &str| Block::Tasks {
        title: title.into(),
        items: vec![
            task(
                "Finish the Google profile: hours, pictures, the three services",
                Purpose::Trust,
                "8 January",
            ),
            task("Write ten saved replies", Purpose::Care, "9 January"),
            task(
                "Put the web address on the till, the van and the invoice",
                Purpose::Sell,
                "10 January",
            ),
        ],
    };
    [
        "Week 1, from 4 January",
        "Week 2, from 11 January",
        "Week 3, from 18 January",
        "Week 4, from 25 January",
    ]
    .map(week)
    .into()
}

fn rationales() -> BTreeMap<String, Rationale> {
    let ids =
        ["chance", "loss", "networks", "hours", "customer", "cpa", "adequacy", "shares", "unused"];
    ids.into_iter().map(|id| (id.to_owned(), rationale(id))).collect()
}

fn rationale(id: &str) -> Rationale {
    let basis = |label: &str, value: &str, assumed| Basis {
        label: label.into(),
        value: value.into(),
        assumed,
    };
    Rationale {
        title: format!("What stands behind the {id}"),
        formula:
            "What an order brings, less goods and fees, times the orders a new customer places in \
                  the first year."
                .into(),
        answers: vec![
            basis("What an order brings", "€24", false),
            basis("Of every 100, goods and fees", "57", true),
        ],
        benchmarks: vec![SourcedBasis {
            label: "Clicks that become orders (CVR)".into(),
            value: "2.6%, likely 1% to 5%".into(),
            source: "A study of test data, 2025".into(),
            grade: "well measured".into(),
            own: None,
        }],
        changes: vec!["A larger order.".into(), "More customers who come again.".into()],
    }
}
