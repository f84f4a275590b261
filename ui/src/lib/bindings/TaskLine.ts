// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Purpose } from "./Purpose";

/**
 * One task.
 */
export type TaskLine = {
/**
 * What to do.
 */
text: string,
/**
 * Who does it.
 */
who: string,
/**
 * How long it takes, worded.
 */
hours: string,
/**
 * By when, worded.
 */
by: string,
/**
 * The purpose it serves: `trust`, `care` or `sell`.
 */
purpose: Purpose, };
