// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * What a piece of work is for.
 */
export type Purpose = "trust" | "care" | "sell";
