//! Comparing what is made with what was last looked at and accepted.

use std::path::PathBuf;

/// Compares with files of that name under `golden/`; writes those that are not there yet.
pub(crate) fn check(made: &[(String, impl AsRef<[u8]>)]) {
    let differing = made.iter().filter(|(name, made)| !as_accepted(name, made.as_ref()));
    let differing: Vec<&str> = differing.map(|(name, _)| name.as_str()).collect();
    assert!(
        differing.is_empty(),
        "not as accepted: {differing:?}. Those that were missing are written now. When a change is \
         meant, delete the file, run again and look at it."
    );
}

/// Line ends count for nothing: a checkout may have changed them.
fn as_accepted(name: &str, made: &[u8]) -> bool {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    let Ok(accepted) = std::fs::read(&file) else {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, made).unwrap();
        return false;
    };
    let unix = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    accepted == made || unix(&accepted) == unix(made)
}
