//! What the program was started with.

use std::ffi::OsString;
use std::path::PathBuf;

/// The arguments the window understands; anything else is passed over, because systems add
/// arguments of their own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arguments {
    /// `--example NAME`: the example plan to open.
    pub example: Option<String>,
    /// `--data-dir DIR`: where plans are kept, in place of the system's usual folder.
    pub data_dir: Option<PathBuf>,
}

impl Arguments {
    /// Reads the arguments after the program's name, as `--name value` or `--name=value`.
    pub fn read(given: impl IntoIterator<Item = impl Into<OsString>>) -> Self {
        let mut read = Self::default();
        let mut given = given.into_iter().map(Into::into);
        while let Some(argument) = given.next() {
            let text = argument.to_string_lossy();
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(OsString::from(value))),
                None => (text.into_owned(), None),
            };
            match name.as_str() {
                "--example" => {
                    let value = value.or_else(|| given.next());
                    read.example = value.map(|name| name.to_string_lossy().into_owned());
                }
                "--data-dir" => read.data_dir = value.or_else(|| given.next()).map(PathBuf::from),
                _ => {}
            }
        }
        read
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(given: &[&str], example: Option<&str>, data_dir: Option<&str>) {
        let expected = Arguments {
            example: example.map(str::to_owned),
            data_dir: data_dir.map(PathBuf::from),
        };
        assert_eq!(Arguments::read(given), expected, "{given:?}");
    }

    #[test]
    fn both_spellings_are_read_and_the_rest_is_passed_over() {
        check(&[], None, None);
        check(&["--example", "bakery"], Some("bakery"), None);
        check(&["--example=bakery", "--data-dir=a b"], Some("bakery"), Some("a b"));
        check(&["-psn_0_1", "--data-dir", "plans", "file.pdf"], None, Some("plans"));
        check(&["--example"], None, None);
    }
}
