//! How many adults use which network, by age and gender.
//!
//! Survey of United States adults (Pew Research Center): totals of 2025, gender of 2023, ages of
//! 2021 scaled to the total of 2025 and overridden by newer cells where there are any. Cells
//! without any figure are interpolated and count as judgement.

/// Age groups, as the questionnaire names them.
pub const AGES: [&str; 4] = ["18-29", "30-49", "50-64", "65+"];

/// Share of adults in each age group (United States, rounded; judgement elsewhere).
pub const AGE_SHARE: [f64; 4] = [0.20, 0.33, 0.25, 0.22];

/// Share of people who are adults (judgement; 0.7-0.82 in most countries).
pub const ADULT_SHARE: f64 = 0.78;

/// Share of adults who buy for a business (judgement).
pub const BUSINESS_BUYER_SHARE: f64 = 0.05;

/// Share of a network's users an advert can reach at all (judgement).
pub const REACHABLE: f64 = 0.85;

/// One network's users among adults.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Usage {
    /// Network code.
    pub network: &'static str,
    /// Share of men and of women.
    pub men_women: [f64; 2],
    /// Share of each age group of [`AGES`].
    pub ages: [f64; 4],
    /// Share of all adults.
    pub all: f64,
}

const fn usage(network: &'static str, all: f64, men_women: [f64; 2], ages: [f64; 4]) -> Usage {
    Usage { network, men_women, ages, all }
}

/// The table.
pub const USAGE: &[Usage] = &[
    usage("youtube", 0.84, [0.82, 0.83], [0.95, 0.92, 0.86, 0.60]),
    usage("facebook", 0.71, [0.59, 0.76], [0.70, 0.77, 0.75, 0.58]),
    usage("instagram", 0.50, [0.39, 0.54], [0.78, 0.60, 0.36, 0.15]),
    usage("tiktok", 0.37, [0.25, 0.40], [0.63, 0.42, 0.26, 0.10]),
    usage("linkedin", 0.30, [0.31, 0.29], [0.32, 0.40, 0.35, 0.12]),
    usage("pinterest", 0.35, [0.19, 0.50], [0.36, 0.38, 0.43, 0.20]),
    usage("x", 0.21, [0.26, 0.19], [0.38, 0.25, 0.16, 0.06]),
    usage("snapchat", 0.25, [0.21, 0.32], [0.58, 0.24, 0.12, 0.04]),
    usage("threads", 0.08, [0.08, 0.08], [0.12, 0.10, 0.06, 0.03]),
    usage("whatsapp", 0.23, [0.23, 0.23], [0.24, 0.30, 0.22, 0.14]),
    usage("reddit", 0.18, [0.23, 0.12], [0.36, 0.22, 0.10, 0.03]),
    usage("nextdoor", 0.13, [0.11, 0.15], [0.06, 0.16, 0.16, 0.12]),
];

/// Whom a business wants to reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Target {
    /// Which of [`AGES`] are wanted.
    pub ages: [bool; 4],
    /// Weight of men and of women, adding up to 1.
    pub men_women: [f64; 2],
}

impl Target {
    /// Share of adults in the wanted ages (0-1).
    pub fn share_of_adults(&self) -> f64 {
        AGE_SHARE.iter().zip(self.ages).filter(|(_, wanted)| *wanted).map(|(share, _)| share).sum()
    }
}

/// Share of the target who use a network (0-0.97): its ages, tilted by gender.
pub fn share_of(network: &str, target: &Target) -> Option<f64> {
    let usage = USAGE.iter().find(|u| u.network == network)?;
    let wanted = target.share_of_adults();
    if wanted <= 0.0 {
        return None;
    }
    let by_age: f64 =
        (0..4).filter(|i| target.ages[*i]).map(|i| AGE_SHARE[i] * usage.ages[i]).sum::<f64>()
            / wanted;
    let by_gender: f64 =
        usage.men_women.iter().zip(target.men_women).map(|(share, weight)| share * weight).sum();
    let even = f64::midpoint(usage.men_women[0], usage.men_women[1]);
    Some((by_age * by_gender / even).min(0.97))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Target = Target { ages: [true; 4], men_women: [0.5, 0.5] };

    #[test]
    fn the_young_are_on_tiktok_and_the_old_are_not() {
        let young = Target { ages: [true, false, false, false], ..ALL };
        let old = Target { ages: [false, false, false, true], ..ALL };
        assert!(share_of("tiktok", &young).unwrap() > 0.6);
        assert!(share_of("tiktok", &old).unwrap() < 0.11);
    }

    #[test]
    fn pinterest_leans_to_women() {
        let women = Target { men_women: [0.2, 0.8], ..ALL };
        assert!(share_of("pinterest", &women).unwrap() > share_of("pinterest", &ALL).unwrap());
        assert_eq!(share_of("bluesky", &ALL), None);
    }

    #[test]
    fn shares_of_ages_add_up_to_everybody() {
        assert!((AGE_SHARE.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        for usage in USAGE {
            let mean: f64 = usage.ages.iter().zip(AGE_SHARE).map(|(u, s)| u * s).sum();
            assert!((mean - usage.all).abs() < 0.06, "{} {mean}", usage.network);
        }
    }
}
