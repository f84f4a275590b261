// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * What an export did.
 */
export type Exported = {
/**
 * Where it lies; `None` when the owner cancelled.
 */
path: string | null,
/**
 * A sentence about it, with what was replaced if anything was.
 */
message: string, };
