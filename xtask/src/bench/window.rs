//! What an owner waits for in the real window, as the window itself measures it: from the key or the
//! click until what changed is painted.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::app::Build;
use crate::checks;
use crate::terminal;

/// A frame at 60 a second.
const FRAME_MS: f64 = 16.7;

/// What is still felt as immediate.
const AT_ONCE_MS: f64 = 100.0;

/// Something the journeys leave measured, under its name.
struct Wait {
    name: &'static str,
    what: &'static str,
    limit_ms: f64,
}

const WAITS: &[Wait] = &[
    Wait { name: "what-if", what: "a slider's step, to painted figures", limit_ms: FRAME_MS },
    Wait { name: "page-turn", what: "a page turn, to the next question", limit_ms: AT_ONCE_MS },
    Wait { name: "chart", what: "a chart redrawn at another width", limit_ms: AT_ONCE_MS },
    Wait { name: "draw_chart", what: "the drawing alone, asked and given", limit_ms: FRAME_MS },
];

/// The journeys in which it is measured.
const JOURNEYS: &str =
    "binary_id(/^plainsail-e2e/) and (test(an_owner_tries_sliders) or test(are_measured))";

/// Goes through the journeys and prints what they measured.
pub fn measure(build: Build, work: &Path) -> Result<()> {
    let folder = work.join("window");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    checks::driven(build, JOURNEYS, &[("PLAINSAIL_MEASURED", &folder)])?;
    terminal::heading("In the real window, until it is painted");
    for wait in WAITS {
        let file = folder.join(wait.name).with_extension("json");
        let text =
            fs::read_to_string(&file).with_context(|| format!("{} is not measured", wait.name))?;
        println!("  {:36} {}", wait.what, said(numbers(&text), wait.limit_ms));
    }
    Ok(())
}

fn numbers(json: &str) -> Vec<f64> {
    let numbers = json.trim().trim_matches(['[', ']']).split(',');
    numbers.filter_map(|number| number.trim().parse().ok()).collect()
}

/// The middle, one in ten and the slowest, and the middle as a share of what it may take.
fn said(mut taken: Vec<f64>, limit_ms: f64) -> String {
    taken.sort_by(f64::total_cmp);
    let at = |tenths: usize| taken.get(taken.len() * tenths / 10).copied().unwrap_or_default();
    let (middle, slow, slowest) = (at(5), at(9), taken.last().copied().unwrap_or_default());
    let kept = if middle <= limit_ms { "within" } else { "OVER" };
    format!(
        "{middle:6.1} ms, one in ten {slow:.1}, at most {slowest:.1} ({} times); {:.2} × {limit_ms} ms, {kept}",
        taken.len(),
        middle / limit_ms,
    )
}

#[cfg(test)]
mod tests {
    use super::{numbers, said};

    #[test]
    fn the_middle_is_held_against_its_limit() {
        let taken = numbers("[9.5, 1.5,40.0 ,20.0,12.5]\n");
        let words = "  12.5 ms, one in ten 40.0, at most 40.0 (5 times); 1.25 × 10 ms, OVER";
        assert_eq!(said(taken.clone(), 10.0), words);
        assert!(said(taken, 100.0).ends_with("0.12 × 100 ms, within"));
    }
}
