// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * An option.
 */
export type OptionView = {
/**
 * Its code.
 */
code: string,
/**
 * Its words.
 */
label: string,
/**
 * What helps to choose it or not, in a line; may be empty.
 */
note: string,
/**
 * Other names it is looked up by, separated by commas; may be empty.
 */
also: string, };
