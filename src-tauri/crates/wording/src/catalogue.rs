//! The Fluent files, built into the program.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

/// A language the catalogue has.
pub struct Language {
    /// BCP 47 tag, also the name of its folder.
    pub tag: &'static str,
    /// The region whose habits dates follow.
    pub regional: &'static str,
    /// Name and text of each file.
    pub files: &'static [(&'static str, &'static str)],
}

macro_rules! files {
    ($language:literal) => {
        files!(
            $language: "window.ftl", "questions.ftl", "names.ftl", "plan.ftl", "errors.ftl",
            "report.ftl", "app.ftl", "advice.ftl", "trades.ftl", "rules.ftl", "running.ftl",
            "glossary.ftl",
        )
    };
    ($language:literal: $($name:literal),* $(,)?) => {
        &[$((
            $name,
            include_str!(concat!("../../../../ui/text/", $language, "/", $name)),
        )),*]
    };
}

/// English, which stands in for every language and key that is missing. Most users live outside
/// the United States, so dates are written day first.
pub const ENGLISH: Language = Language { tag: "en", regional: "en-GB", files: files!("en") };

/// Every language of the catalogue.
pub const LANGUAGES: &[Language] = &[
    ENGLISH,
    Language { tag: "de", regional: "de-DE", files: files!("de") },
    Language { tag: "ar", regional: "ar-EG-u-nu-latn", files: files!("ar") },
];

/// English with marks on every letter and longer words: what is not worded, clipped or put together
/// from pieces shows at once. For tests; no owner is offered it.
pub const PSEUDO: Language = Language { tag: "en-XA", regional: "en-GB", files: ENGLISH.files };

/// The language for a tag such as `de-AT`: by its first subtag, else English.
pub fn language_of(tag: &str) -> &'static Language {
    if tag == PSEUDO.tag {
        return &PSEUDO;
    }
    let wanted = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    LANGUAGES.iter().find(|language| language.tag == wanted).unwrap_or(&LANGUAGES[0])
}

/// One language's messages, and what was wrong with its files.
pub struct Bundle {
    /// The messages.
    pub messages: FluentBundle<FluentResource>,
    /// Sentences that do not parse, keys that are there twice; a test keeps it empty.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of the catalogue"))]
    pub faults: Vec<String>,
}

/// Reads a language's files. What cannot be read is left out, the rest is used.
pub fn bundle(language: &Language) -> Bundle {
    let id: LanguageIdentifier = language.tag.parse().unwrap_or_default();
    let mut messages = FluentBundle::new_concurrent(vec![id]);
    messages.set_use_isolating(false);
    messages.set_formatter(Some(crate::number::write));
    let mut faults = Vec::new();
    for (name, text) in language.files {
        let resource =
            FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(part, found)| {
                faults.extend(found.iter().map(|fault| format!("{name}: {fault}")));
                part
            });
        if let Err(found) = messages.add_resource(resource) {
            faults.extend(found.iter().map(|fault| format!("{name}: {fault}")));
        }
    }
    Bundle { messages, faults }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_reads_without_a_fault() {
        for language in LANGUAGES {
            assert_eq!(bundle(language).faults, Vec::<String>::new(), "{}", language.tag);
        }
    }

    #[test]
    fn unknown_languages_are_english() {
        for tag in ["en", "en-US", "EN_gb", "tlh", "", "-"] {
            assert_eq!(language_of(tag).tag, "en", "{tag}");
        }
    }
}
