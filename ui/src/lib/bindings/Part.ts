// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Purpose } from "./Purpose";

/**
 * One part of a split bar.
 */
export type Part = {
/**
 * Its name ("Build trust").
 */
label: string,
/**
 * Its size; parts are drawn in proportion.
 */
value: number,
/**
 * The size, worded.
 */
text: string,
/**
 * The purpose whose colour it takes.
 */
purpose: Purpose, };
