// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A sentence, perhaps with a "why?".
 */
export type Line = {
/**
 * The sentence.
 */
text: string,
/**
 * Its opening words to set in bold; a prefix of `text`, or empty.
 */
strong: string,
/**
 * Id in [`Document::rationales`].
 */
why: string | null, };
