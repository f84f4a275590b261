use super::scene::Frame;
use super::*;
use crate::document::Table;

fn table() -> Table {
    Table { caption: String::new(), columns: Vec::new(), rows: Vec::new() }
}

fn chart(data: ChartData) -> Chart {
    Chart {
        id: "test".into(),
        title: "A chart in euros".into(),
        sentence: "Trust takes \"most\" & more.".into(),
        data,
        table: table(),
    }
}

fn part(label: &str, value: f64, text: &str, purpose: Purpose) -> Part {
    Part { label: label.into(), value, text: text.into(), purpose }
}

fn money(values: [f64; 3]) -> ChartData {
    let [trust, care, sell] = values;
    ChartData::Split {
        parts: vec![
            part("Build trust", trust, "€90", Purpose::Trust),
            part("Look after people", care, "€50", Purpose::Care),
            part("Sell", sell, "€180", Purpose::Sell),
        ],
    }
}

/// A year that starts at `start` and grows by `growth` a month, give or take `spread`.
fn year(start: f64, growth: f64, spread: f64, months: u32) -> ChartData {
    let names =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let at = |times: f64| -> Vec<f64> {
        (0..months).map(|m| start + (growth + times * spread) * f64::from(m)).collect()
    };
    let (low, mid, high) = (at(-1.0), at(0.0), at(1.0));
    let ends = |list: &[f64]| list.iter().copied().fold(f64::NAN, f64::max);
    let ticks = nice_ticks(low.iter().copied().fold(0.0, f64::min), ends(&high), 4);
    let crossing = mid.iter().position(|value| *value > 0.0);
    ChartData::Fan {
        steps: names.iter().cycle().take(months as usize).map(|name| (*name).into()).collect(),
        values: mid.iter().map(|value| format!("€{value}")).collect(),
        low,
        mid,
        high,
        low_label: "9 in 10 above −€100".into(),
        mid_label: "likely €540".into(),
        high_label: "1 in 10 above €890".into(),
        zero_label: "money back".into(),
        break_even: crossing.map(|step| Mark { step, label: "pays for itself in May".into() }),
        ticks: ticks.into_iter().map(|value| Tick { value, label: format!("{value}") }).collect(),
    }
}

fn topics() -> ChartData {
    let parts = [("What people ask you", 1.0), ("Your work", 4.0), ("Better bread at home", 3.0)];
    let give = parts.map(|(label, posts)| part(label, posts, &posts.to_string(), Purpose::Trust));
    let sell = part("Posts that sell", 2.0, "2", Purpose::Sell);
    ChartData::Split { parts: give.into_iter().chain([sell]).collect() }
}

fn bar(label: &str, value: f64, quiet: bool) -> Bar {
    Bar { label: label.into(), value, text: format!("{value}"), quiet }
}

fn effects() -> ChartData {
    let bars = vec![
        bar("A quarter more of those who click buy", 1200.0, false),
        bar("A price a tenth higher", 640.0, false),
        bar("Half as much advert money", -190.0, false),
        bar("Nothing known", f64::NAN, false),
    ];
    ChartData::Bars { bars }
}

fn ranked() -> ChartData {
    let bars = vec![
        bar("Instagram", 62.0, false),
        bar("Facebook", 45.0, false),
        bar("TikTok", 20.0, true),
        bar("X", 0.0, true),
    ];
    ChartData::Bars { bars }
}

fn weeks(adverts: bool) -> ChartData {
    let days =
        (0..12).map(|week| format!("{} {}", week % 4 * 7 + 1, ["Dec", "Jan", "Feb"][week / 4]));
    let row = |label: &str, text: &str, mark: &dyn Fn(usize) -> WeekMark, word: &str| RhythmRow {
        label: label.into(),
        text: text.into(),
        weeks: (0..12)
            .map(|week| {
                let mark = mark(week);
                let text = if mark == WeekMark::None { String::new() } else { word.into() };
                RhythmCell { mark, text }
            })
            .collect(),
    };
    let posts = |week| if week == 0 { WeekMark::None } else { WeekMark::Posts };
    let bought = |week| match week {
        0 | 1 => WeekMark::None,
        2..=7 => WeekMark::Part,
        _ => WeekMark::Full,
    };
    let look = |week| if week == 3 { WeekMark::Look } else { WeekMark::None };
    let mut rows = vec![row("Instagram", "3 posts a week", &posts, "3")];
    if adverts {
        rows.push(row(
            "Adverts",
            "test from 15 December, in full from 1 February",
            &bought,
            "test",
        ));
    }
    rows.push(row("Look at the numbers", "22 December", &look, ""));
    ChartData::Rhythm { weeks: days.collect(), rows }
}

fn every_form() -> Vec<(&'static str, ChartData)> {
    vec![
        ("split", money([90.0, 50.0, 180.0])),
        ("split-thin", money([900.0, 1.0, 2.0])),
        ("split-none", money([0.0, 0.0, 0.0])),
        ("split-unknown", money([f64::NAN, 5.0, f64::INFINITY])),
        ("split-topics", topics()),
        ("bars", effects()),
        ("bars-ranked", ranked()),
        ("bars-none", ChartData::Bars { bars: Vec::new() }),
        ("rhythm", weeks(true)),
        ("rhythm-quiet", weeks(false)),
        ("rhythm-none", ChartData::Rhythm { weeks: Vec::new(), rows: Vec::new() }),
        ("dots", ChartData::Dots { filled: 13 }),
        ("dots-all", ChartData::Dots { filled: 99 }),
        ("fan", year(-120.0, 60.0, 30.0, 12)),
        ("fan-loss", year(-50.0, -40.0, 10.0, 12)),
        ("fan-gain", year(0.0, 400.0, 390.0, 12)),
        ("fan-zero", year(0.0, 0.0, 0.0, 12)),
        ("fan-flat", year(-300.0, 30.0, 0.0, 24)),
        ("fan-huge", year(-1e300, 1e300, 5e299, 12)),
        ("fan-tiny", year(-1e-9, 1e-9, 5e-10, 12)),
        ("fan-one", year(100.0, 0.0, 0.0, 1)),
        ("fan-none", year(0.0, 0.0, 0.0, 0)),
        ("fan-unknown", year(f64::NAN, 1.0, 1.0, 12)),
    ]
}

fn looks() -> impl Iterator<Item = Look> {
    let themes = [Theme::Light, Theme::Dark];
    let widths = [1, 240, 320, 480, 620, 900, 5000];
    themes.into_iter().flat_map(move |theme| {
        widths.into_iter().flat_map(move |width| {
            [false, true].into_iter().map(move |rtl| Look { theme, width, rtl })
        })
    })
}

fn check(name: &str, data: &ChartData, look: Look) {
    let scene = scene(data, look);
    let labels = scene.labels();
    let bounds = scene.bounds().grown(1.0);
    for (at, label) in labels.iter().enumerate() {
        let Frame { left, top, right, bottom } = label.frame();
        let here = format!("{name} at {}: {:?} {:?}", look.width, label.text, label.frame());
        assert!(bounds.holds((left, top)) && bounds.holds((right, bottom)), "outside: {here}");
        for other in labels.iter().skip(at + 1) {
            assert!(!label.frame().meets(&other.frame()), "{here} meets {:?}", other.text);
        }
    }
    let svg = scene.svg(&chart(data.clone()), look);
    assert!(!svg.contains("NaN") && !svg.contains("inf\""), "{name}: {svg}");
    assert!(!svg.contains("style="), "{name}");
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"), "{name}");
}

#[test]
fn labels_never_overlap_nor_leave_the_picture() {
    for (name, data) in every_form() {
        for look in looks() {
            check(name, &data, look);
        }
    }
}

#[test]
fn a_fan_names_its_zero_line_and_its_break_even() {
    for width in [240, 320, 480, 620, 900] {
        let look = Look { theme: Theme::Light, width, rtl: false };
        let scene = scene(&year(-120.0, 60.0, 30.0, 12), look);
        let texts: Vec<&str> = scene.labels().iter().map(|label| label.text.as_str()).collect();
        assert!(texts.contains(&"money back"), "{width}: {texts:?}");
        assert!(texts.iter().any(|text| text.starts_with("pays for")), "{width}: {texts:?}");
    }
}

#[test]
fn owners_words_stay_words() {
    let parts = vec![part("<b>&\"' dy=\"-0.5ex\"\u{0}", 1.0, "]]>", Purpose::Care)];
    let look = Look { theme: Theme::Light, width: 480, rtl: false };
    let svg = draw(&chart(ChartData::Split { parts }), &look);
    assert!(svg.contains("&lt;b&gt;&amp;&quot;&apos; dy=&quot;-0.5ex&quot;<"), "{svg}");
    assert!(svg.contains("aria-label=\"Trust takes &quot;most&quot; &amp; more.\""), "{svg}");
}

#[test]
fn every_step_can_be_read() {
    let look = Look { theme: Theme::Dark, width: 480, rtl: false };
    let svg = draw(&chart(year(-120.0, 60.0, 30.0, 12)), &look);
    assert_eq!(svg.matches("data-step=").count(), 12);
    assert!(svg.contains("data-step=\"2\" data-label=\"Mar\" data-value=\"€0\""), "{svg}");
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let data = ChartData::Dots { filled: 1 };
    let ltr = draw(&chart(data.clone()), &Look { theme: Theme::Light, width: 300, rtl: false });
    let rtl = draw(&chart(data), &Look { theme: Theme::Light, width: 300, rtl: true });
    assert!(ltr.contains("cx=\"114\""), "{ltr}");
    assert!(rtl.contains("cx=\"2886\""), "{rtl}");
}

const LONG: &str = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und die dazugehörige \
     Durchführungsbestimmung für Kundenbeziehungsmanagement";
const ARABIC: &str = "نشر منشورات على فيسبوك وإنستغرام كل أسبوع مع الرد على كل رسالة في اليوم نفسه، \
     والنظر في الأرقام في أول كل شهر";

/// The same chart with every word as long as words get.
fn worded(data: &ChartData, words: &str) -> ChartData {
    let long = || words.to_owned();
    let mut data = data.clone();
    match &mut data {
        ChartData::Split { parts } => parts.iter_mut().for_each(|part| part.label = long()),
        ChartData::Bars { bars } => bars.iter_mut().for_each(|bar| bar.label = long()),
        ChartData::Rhythm { rows, .. } => rows.iter_mut().for_each(|row| {
            row.label = long();
            row.text = long();
        }),
        ChartData::Fan { low_label, mid_label, high_label, break_even, .. } => {
            let half: String = words.chars().take(40).collect();
            for label in [low_label, mid_label, high_label] {
                half.clone_into(label);
            }
            if let Some(mark) = break_even {
                mark.label = words.chars().take(24).collect();
            }
        }
        ChartData::Dots { .. } => {}
    }
    data
}

#[test]
fn the_longest_labels_are_whole_and_apart() {
    // Figures of a dozen digits and more are for the test above.
    let odd = ["fan-huge", "fan-tiny"];
    for (name, data) in every_form().into_iter().filter(|(name, _)| !odd.contains(name)) {
        for words in [LONG, ARABIC] {
            let data = worded(&data, words);
            for look in looks().filter(|look| look.theme == Theme::Light) {
                check(name, &data, look);
                for label in scene(&data, look).labels() {
                    assert!(!label.text.contains('…'), "{name} at {}: {}", look.width, label.text);
                }
            }
        }
    }
}

#[test]
fn what_is_left_out_differs_by_more_than_colour() {
    let look = Look { theme: Theme::Light, width: 480, rtl: false };
    let fills = |data| draw(&chart(data), &look).matches("<polygon").count();
    assert_eq!(fills(ranked()), 2, "two bars are full, two are outlines");
}

/// The drawings as they were last looked at.
#[test]
fn drawings_are_as_they_were() {
    let kept = [
        "split",
        "split-thin",
        "split-topics",
        "bars",
        "bars-ranked",
        "rhythm",
        "dots",
        "fan",
        "fan-loss",
    ];
    let forms = every_form().into_iter().filter(|(name, _)| kept.contains(name));
    let drawings = forms.flat_map(|(name, data)| {
        [Theme::Light, Theme::Dark].map(|theme| {
            let look = Look { theme, width: 480, rtl: false };
            let file = format!("{name}-{theme:?}.svg").to_lowercase();
            (file, draw(&chart(data.clone()), &look))
        })
    });
    crate::golden::check(&drawings.collect::<Vec<_>>());
}
