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

fn every_form() -> Vec<(&'static str, ChartData)> {
    vec![
        ("split", money([90.0, 50.0, 180.0])),
        ("split-thin", money([900.0, 1.0, 2.0])),
        ("split-none", money([0.0, 0.0, 0.0])),
        ("split-unknown", money([f64::NAN, 5.0, f64::INFINITY])),
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

/// The drawings as they were last looked at.
#[test]
fn drawings_are_as_they_were() {
    let kept = ["split", "split-thin", "dots", "fan", "fan-loss"];
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
