// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A cell of a table.
 */
export type Cell = {
/**
 * What it says.
 */
text: string,
/**
 * Id in [`Document::rationales`].
 */
why: string | null, };
