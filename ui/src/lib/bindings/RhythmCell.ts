// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { WeekMark } from "./WeekMark";

/**
 * One week of one thing.
 */
export type RhythmCell = {
/**
 * What is drawn.
 */
mark: WeekMark,
/**
 * A figure or a word to stand in it, where there is room.
 */
text: string, };
