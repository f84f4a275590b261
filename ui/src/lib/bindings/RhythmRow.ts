// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { RhythmCell } from "./RhythmCell";

/**
 * Something that recurs, such as posts on one network.
 */
export type RhythmRow = {
/**
 * Its name.
 */
label: string,
/**
 * All of it in a few words ("about 3 posts a week").
 */
text: string,
/**
 * As many as there are weeks.
 */
weeks: Array<RhythmCell>, };
