// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A figure with its name.
 */
export type Figure = {
/**
 * What it is, such as "Most you can pay for a new customer (CPA)".
 */
label: string,
/**
 * The figure, formatted with its unit.
 */
value: string,
/**
 * A few words under it; may be empty.
 */
note: string,
/**
 * Id in [`Document::rationales`].
 */
why: string | null, };
