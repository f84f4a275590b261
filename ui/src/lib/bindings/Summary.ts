// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Chart } from "./Chart";
import type { Entry } from "./Entry";
import type { Line } from "./Line";
import type { Tone } from "./Tone";

/**
 * The one-page answer: is it worth it, what do I do, what will it cost.
 */
export type Summary = {
/**
 * The verdict in one sentence: the headline.
 */
verdict: string,
/**
 * How the verdict should feel; never shown by colour alone.
 */
tone: Tone,
/**
 * One or two sentences under the headline; empty when the headline says it all.
 */
lead: Array<Line>,
/**
 * Heading of the first column ("Will it pay?").
 */
pays_title: string,
/**
 * Chance of the need as 20 dots; `None` when there is no ratio to give.
 */
chance: Chart | null,
/**
 * The sentences beside the dots.
 */
pays: Array<Line>,
/**
 * Heading of the second column ("What to do").
 */
todo_title: string,
/**
 * Networks chosen, with the job in a few words.
 */
networks: Array<Entry>,
/**
 * What is left alone, and why.
 */
left_out: Array<Line>,
/**
 * Heading of those.
 */
left_out_title: string,
/**
 * Heading of the third column ("What it takes").
 */
takes_title: string,
/**
 * How the money splits; `None` when there is none.
 */
money: Chart | null,
/**
 * How the hours split; `None` when there are none.
 */
hours: Chart | null,
/**
 * Profit adding up over the year.
 */
profit: Chart | null,
/**
 * Heading of the first tasks ("First").
 */
first_title: string,
/**
 * The first week's tasks, at most five.
 */
first: Array<string>, };
