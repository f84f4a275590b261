// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * Reading direction of a language.
 */
export type Direction = "ltr" | "rtl";
