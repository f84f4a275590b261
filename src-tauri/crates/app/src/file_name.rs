//! File names every system allows.

/// Most bytes of the owner's part: with what is added, well below the 255 that file systems take.
const LONGEST: usize = 150;
/// Names that Windows keeps for itself, whatever their ending.
const RESERVED: &[&str] = &["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// `<business> - <what>.<ending>`, without what a system forbids or a reader could be fooled by.
pub fn safe(business: &str, what: &str, ending: &str) -> String {
    let mut name = String::new();
    for c in business.chars().map(allowed) {
        let doubled = c == ' ' && (name.is_empty() || name.ends_with(' '));
        if !doubled && name.len() + c.len_utf8() <= LONGEST {
            name.push(c);
        }
    }
    let name = name.trim_matches(|c: char| c == ' ' || c == '.');
    match name {
        "" => format!("{what}.{ending}"),
        name if is_reserved(name) => format!("_{name} - {what}.{ending}"),
        name => format!("{name} - {what}.{ending}"),
    }
}

fn allowed(c: char) -> char {
    match c {
        '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => ' ',
        _ if c.is_control() || c.is_whitespace() || c == '\u{FEFF}' => ' ',
        // Marks that turn the direction of writing could make one ending look like another.
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => ' ',
        _ => c,
    }
}

fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim().to_ascii_uppercase();
    let numbered = ["COM", "LPT"].iter().any(|device| {
        stem.strip_prefix(device).is_some_and(|rest| rest.chars().count() == 1 && rest != " ")
    });
    numbered || RESERVED.contains(&stem.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_allowed_everywhere() {
        for (business, expected) in [
            ("Harbour Lane Bakery", "Harbour Lane Bakery - plan.pdf"),
            ("A/B: \"the\" <best>?", "A B the best - plan.pdf"),
            ("../../etc/passwd", "etc passwd - plan.pdf"),
            ("C:\\Windows", "C Windows - plan.pdf"),
            ("", "plan.pdf"),
            (" . ", "plan.pdf"),
            ("con", "_con - plan.pdf"),
            ("con.fetti", "_con.fetti - plan.pdf"),
            ("COM1", "_COM1 - plan.pdf"),
            ("Company", "Company - plan.pdf"),
            ("evil\u{202E}fdp.exe", "evil fdp.exe - plan.pdf"),
            ("面包店 🥐 مخبز", "面包店 🥐 مخبز - plan.pdf"),
            ("tab\tand\nline", "tab and line - plan.pdf"),
        ] {
            assert_eq!(safe(business, "plan", "pdf"), expected);
        }
        assert!(safe(&"é".repeat(300), "plan", "pdf").len() < 200);
    }
}
