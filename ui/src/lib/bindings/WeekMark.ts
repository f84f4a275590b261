// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * How a week is marked.
 */
export type WeekMark = "none" | "posts" | "part" | "full" | "look";
