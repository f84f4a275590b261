//! The fixed words of the printed document, by catalogue key.

/// Keys [`Document::labels`](crate::document::Document::labels) has to hold; a missing one prints
/// as nothing.
pub const KEYS: [&str; 27] = [
    "doc-contents",
    "doc-summary",
    "doc-period",
    "doc-made",
    "doc-task",
    "doc-who",
    "doc-time",
    "doc-by",
    "doc-purpose",
    "doc-purpose-trust",
    "doc-purpose-care",
    "doc-purpose-sell",
    "doc-sources",
    "doc-sources-intro",
    "doc-assumed",
    "doc-answers",
    "doc-figure",
    "doc-value",
    "doc-source",
    "doc-grade",
    "doc-changes",
    "doc-figures",
    "doc-rule",
    "doc-reason",
    "doc-overruled",
    "doc-made-with",
    "doc-logo",
];

#[cfg(test)]
mod tests {
    use super::KEYS;

    #[test]
    fn the_catalogue_and_the_templates_agree_with_the_list() {
        let catalogue = include_str!("../../../../ui/text/en/report.ftl");
        let templates = concat!(
            include_str!("templates/look.typ"),
            include_str!("templates/plan.typ"),
            include_str!("templates/summary.typ")
        );
        for key in KEYS {
            assert!(catalogue.contains(&format!("\n{key} = ")), "{key} is not in the catalogue");
            let stem =
                key.trim_end_matches("trust").trim_end_matches("care").trim_end_matches("sell");
            assert!(templates.contains(&format!("\"{stem}")), "{key} is not used");
        }
        let worded = catalogue.lines().filter(|line| line.starts_with("doc-")).count();
        assert_eq!(worded, KEYS.len());
    }
}
