//! Networks that are closed to most people in a country: our judgement, 2025.

const ALMOST_ALL: &[&str] = &[
    "facebook",
    "instagram",
    "threads",
    "x",
    "youtube",
    "pinterest",
    "snapchat",
    "reddit",
    "whatsapp",
    "google-business",
    "tiktok",
    "linkedin",
    "bluesky",
    "nextdoor",
];

const CLOSED: &[(&str, &[&str])] = &[
    ("CN", ALMOST_ALL),
    ("IN", &["tiktok"]),
    ("IR", &["facebook", "instagram", "threads", "x", "youtube", "tiktok"]),
    ("KP", ALMOST_ALL),
    ("RU", &["facebook", "instagram", "threads", "x", "linkedin"]),
    ("TM", &["facebook", "instagram", "threads", "x", "youtube", "whatsapp"]),
];

/// Whether most people in a country (ISO 3166 code) cannot use a network.
pub fn is_closed(network: &str, country: &str) -> bool {
    CLOSED.iter().any(|(code, networks)| *code == country && networks.contains(&network))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benchmark::population;
    use crate::questionnaire::question::NETWORKS;

    #[test]
    fn the_table_names_countries_and_networks_there_are() {
        for (country, networks) in CLOSED {
            assert!(population::of(country).is_some(), "{country}");
            assert!(networks.iter().all(|code| NETWORKS.contains(code)), "{country}");
        }
    }

    #[test]
    fn india_has_no_tiktok_and_most_countries_have_everything() {
        assert!(is_closed("tiktok", "IN") && !is_closed("instagram", "IN"));
        assert!(NETWORKS.iter().all(|code| !is_closed(code, "US") && !is_closed(code, "DE")));
    }
}
