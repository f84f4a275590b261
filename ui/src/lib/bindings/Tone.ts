// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * How a statement should feel.
 */
export type Tone = "good" | "neutral" | "caution" | "bad";
