// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A name with what is said of it.
 */
export type Entry = {
/**
 * The name, such as "Instagram".
 */
name: string,
/**
 * A few words.
 */
text: string,
/**
 * Id in [`Document::rationales`].
 */
why: string | null, };
