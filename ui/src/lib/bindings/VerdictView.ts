// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Assumption } from "./Assumption";
import type { Chart } from "./Chart";
import type { Tone } from "./Tone";

/**
 * The first verdict, after the essential sections.
 */
export type VerdictView = {
/**
 * The verdict in one sentence.
 */
headline: string,
/**
 * How it feels.
 */
tone: Tone,
/**
 * The chance as dots; `None` when there is no ratio to give.
 */
chance: Chart | null,
/**
 * What it rests on and the nearest plan that works, a sentence each.
 */
lines: Array<string>,
/**
 * Typical figures that stand in for answers, worded, with the page to change each.
 */
assumptions: Array<Assumption>, };
