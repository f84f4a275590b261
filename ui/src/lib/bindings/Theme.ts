// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * Light or dark colours.
 */
export type Theme = "light" | "dark";
