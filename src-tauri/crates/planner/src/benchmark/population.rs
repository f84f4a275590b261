//! People in a country (GeoNames, CC BY 4.0).

use super::tsv;

/// People living in a country, by its ISO 3166 code; `None` for a code without a figure.
pub fn of(country: &str) -> Option<f64> {
    tsv::rows(include_str!("../../data/countries.tsv"))
        .find(|row| row.first() == Some(&country))
        .and_then(|row| row.get(1)?.parse().ok())
        .filter(|people| *people > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singapore_has_millions_and_nowhere_has_none() {
        assert!((5e6..7e6).contains(&of("SG").unwrap()));
        assert_eq!(of("ZZ"), None);
    }
}
