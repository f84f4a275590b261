// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * The few kinds of failure the window tells apart.
 */
export type ErrorCode = "not_found" | "not_ready" | "storage" | "refused" | "internal";
