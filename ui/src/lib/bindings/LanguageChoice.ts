// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A language, or whatever the computer uses.
 */
export type LanguageChoice = "system" | "en" | "de" | "ar" | "pseudo";
