// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { OptionView } from "./OptionView";

/**
 * The control of a question.
 */
export type Control = { "kind": "text",
/**
 * Longest answer, in characters.
 */
max: number, } | { "kind": "choice",
/**
 * The options.
 */
options: Array<OptionView>, } | { "kind": "lookup",
/**
 * The options.
 */
options: Array<OptionView>, } | { "kind": "choices",
/**
 * The options.
 */
options: Array<OptionView>,
/**
 * Most that may be chosen.
 */
at_most: number, } | { "kind": "number",
/**
 * Shown before the field, such as a currency symbol; may be empty.
 */
prefix: string,
/**
 * Shown after the field, such as "of 10"; may be empty.
 */
suffix: string, } | { "kind": "date",
/**
 * Earliest day, `YYYY-MM-DD`.
 */
min: string,
/**
 * Latest day.
 */
max: string, } | { "kind": "place" } | { "kind": "counts",
/**
 * The options.
 */
options: Array<OptionView>, } | { "kind": "names",
/**
 * Most that may be given.
 */
at_most: number,
/**
 * Longest of them, in characters.
 */
max: number, };
