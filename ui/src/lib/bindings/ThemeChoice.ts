// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * Light, dark, or whatever the computer uses.
 */
export type ThemeChoice = "system" | "light" | "dark";
