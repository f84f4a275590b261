//! Links that say where a visitor came from (UTM parameters).

use serde::Serialize;

/// What a tagged link says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Utm {
    /// The network, such as `linkedin`.
    pub source: String,
    /// The kind of traffic, such as `paid_social`.
    pub medium: String,
    /// The campaign, such as `offer-2027-01`.
    pub campaign: String,
    /// Which of several adverts; may be empty.
    pub content: String,
}

/// Why an address cannot be tagged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressProblem {
    /// Nothing was given.
    Empty,
    /// It holds a space or a control character.
    Space,
    /// It is no web address: another scheme, or no host with a dot.
    NoWebAddress,
}

impl Utm {
    /// Parameters to put behind an address, percent-encoded, without `?` or `&` in front.
    ///
    /// ```
    /// use plainsail_planner::advice::utm::Utm;
    /// let utm = Utm::paid("meta", "offer-2027-01", "first");
    /// assert_eq!(
    ///     utm.parameters(),
    ///     "utm_source=meta&utm_medium=paid_social&utm_campaign=offer-2027-01&utm_content=first",
    /// );
    /// ```
    pub fn parameters(&self) -> String {
        let named = [
            ("utm_source", &self.source),
            ("utm_medium", &self.medium),
            ("utm_campaign", &self.campaign),
            ("utm_content", &self.content),
        ];
        named
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", encoded(value)))
            .collect::<Vec<_>>()
            .join("&")
    }

    /// For an advert that is paid for.
    pub fn paid(source: &str, campaign: &str, content: &str) -> Self {
        Self {
            source: source.to_owned(),
            medium: "paid_social".to_owned(),
            campaign: campaign.to_owned(),
            content: content.to_owned(),
        }
    }

    /// The address with the parameters in the right place: before any `#`, after any other
    /// parameter. Earlier UTM parameters give way. Without a scheme, `https` is put in front.
    ///
    /// # Errors
    /// Why the address cannot be one of the web.
    ///
    /// ```
    /// use plainsail_planner::advice::utm::Utm;
    /// let utm = Utm::paid("meta", "offer", "");
    /// assert_eq!(
    ///     utm.tag("example.com/cakes?size=2#order").unwrap(),
    ///     "https://example.com/cakes?size=2&utm_source=meta&utm_medium=paid_social\
    ///      &utm_campaign=offer#order",
    /// );
    /// ```
    pub fn tag(&self, address: &str) -> Result<String, AddressProblem> {
        let address = address.trim();
        if address.is_empty() {
            return Err(AddressProblem::Empty);
        }
        if address.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(AddressProblem::Space);
        }
        let address = with_scheme(address)?;
        let (rest, fragment) = split_keeping(&address, '#');
        let (page, query) = split_keeping(rest, '?');
        let mut parameters: Vec<&str> = query
            .trim_start_matches('?')
            .split('&')
            .filter(|one| !one.is_empty() && !is_utm(one))
            .collect();
        let own = self.parameters();
        parameters.push(&own);
        Ok(format!("{page}?{}{fragment}", parameters.join("&")))
    }
}

fn is_utm(parameter: &str) -> bool {
    parameter.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("utm_"))
}

/// Before a sign, and from it on.
fn split_keeping(text: &str, sign: char) -> (&str, &str) {
    text.split_at(text.find(sign).unwrap_or(text.len()))
}

fn with_scheme(address: &str) -> Result<String, AddressProblem> {
    let lower = address.to_ascii_lowercase();
    let full = if lower.starts_with("https://") || lower.starts_with("http://") {
        address.to_owned()
    } else if lower.contains("://") || has_other_scheme(&lower) {
        return Err(AddressProblem::NoWebAddress);
    } else {
        format!("https://{address}")
    };
    let after = full.split_once("://").map_or("", |(_, after)| after);
    let host = after.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let dotted = name.split('.').count() >= 2 && name.split('.').all(|part| !part.is_empty());
    if dotted && !name.contains('@') { Ok(full) } else { Err(AddressProblem::NoWebAddress) }
}

/// `mailto:` and `tel:`, but not a host with a port.
fn has_other_scheme(address: &str) -> bool {
    address.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.chars().all(|c| c.is_ascii_alphabetic())
            && !rest.starts_with(|c: char| c.is_ascii_digit())
    }) || address.starts_with("tel:")
}

/// Small letters, digits and `-._~` stay; everything else is percent-encoded.
fn encoded(value: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(value.len());
    for byte in value.to_lowercase().bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn utm() -> Utm {
        Utm::paid("meta", "offer", "")
    }

    const OWN: &str = "utm_source=meta&utm_medium=paid_social&utm_campaign=offer";

    #[test]
    fn parameters_go_where_they_belong() {
        let check = |address: &str, before: &str, after: &str| {
            assert_eq!(utm().tag(address), Ok(format!("{before}{OWN}{after}")), "{address}");
        };
        check("https://a.com", "https://a.com?", "");
        check("a.com/", "https://a.com/?", "");
        check("a.com/x?", "https://a.com/x?", "");
        check("a.com/x?q=1", "https://a.com/x?q=1&", "");
        check("a.com/x?q=1&", "https://a.com/x?q=1&", "");
        check("a.com/x#top", "https://a.com/x?", "#top");
        check("a.com/x?q=1#top?no", "https://a.com/x?q=1&", "#top?no");
        check("a.com/?utm_source=old&q=1&UTM_medium=x", "https://a.com/?q=1&", "");
        check("HTTP://A.com", "HTTP://A.com?", "");
        check("a.com:8080/x", "https://a.com:8080/x?", "");
        check("bücher.de", "https://bücher.de?", "");
    }

    #[test]
    fn what_is_no_web_address_is_refused() {
        let check = |address: &str, problem| {
            assert_eq!(utm().tag(address), Err(problem), "{address}");
        };
        check("  ", AddressProblem::Empty);
        check("my shop.com", AddressProblem::Space);
        check("mailto:me@a.com", AddressProblem::NoWebAddress);
        check("me@a.com", AddressProblem::NoWebAddress);
        check("tel:123", AddressProblem::NoWebAddress);
        check("ftp://a.com", AddressProblem::NoWebAddress);
        check("shop", AddressProblem::NoWebAddress);
        check("https://", AddressProblem::NoWebAddress);
        check("a..com", AddressProblem::NoWebAddress);
    }

    #[test]
    fn odd_signs_are_encoded() {
        let odd = Utm::paid("Meta", "cake & tea #1 ☕", "");
        assert_eq!(
            odd.parameters(),
            "utm_source=meta&utm_medium=paid_social\
             &utm_campaign=cake%20%26%20tea%20%231%20%E2%98%95"
        );
    }

    proptest! {
        #[test]
        fn tagging_twice_is_tagging_once(path in "[a-z0-9/]{0,12}", query in "[a-z0-9=&]{0,16}") {
            let once = utm().tag(&format!("a.com/{path}?{query}")).unwrap();
            prop_assert_eq!(utm().tag(&once).unwrap(), once);
        }

        #[test]
        fn a_value_never_breaks_out_of_its_parameter(value in ".{0,40}") {
            let parameters = Utm::paid(&value, "c", "").parameters();
            prop_assert!(parameters.is_ascii() && !parameters.contains(['#', '?', ' ']));
            prop_assert!(parameters.matches('&').count() <= 2);
        }
    }
}
