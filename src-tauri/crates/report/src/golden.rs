//! Comparing what is made with what was last looked at and accepted.

use std::path::PathBuf;

/// Compares with files of that name under `golden/`; writes those that are not there yet.
pub(crate) fn check(made: &[(String, String)]) {
    let differing: Vec<&str> = made
        .iter()
        .filter(|(name, made)| !as_accepted(name, made))
        .map(|(n, _)| n.as_str())
        .collect();
    assert!(
        differing.is_empty(),
        "not as accepted: {differing:?}. Those that were missing are written now. When a change is \
         meant, delete the file, run again and look at it."
    );
}

fn as_accepted(name: &str, made: &str) -> bool {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    let Ok(accepted) = std::fs::read_to_string(&file) else {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, made).unwrap();
        return false;
    };
    accepted.replace("\r\n", "\n") == made
}
