// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Bar } from "./Bar";
import type { Mark } from "./Mark";
import type { Part } from "./Part";
import type { RhythmRow } from "./RhythmRow";
import type { Tick } from "./Tick";

/**
 * The figures of a chart, by its form.
 */
export type ChartData = { "form": "split",
/**
 * The parts, in order.
 */
parts: Array<Part>, } | { "form": "dots",
/**
 * Dots filled, 0-20.
 */
filled: number, } | { "form": "bars",
/**
 * The bars, in order.
 */
bars: Array<Bar>, } | { "form": "rhythm",
/**
 * The day each week starts on, short.
 */
weeks: Array<string>,
/**
 * One row for each thing that recurs.
 */
rows: Array<RhythmRow>, } | { "form": "fan",
/**
 * Labels of the steps, such as month names.
 */
steps: Array<string>,
/**
 * Tenth percentile at each step.
 */
low: Array<number>,
/**
 * Median at each step.
 */
mid: Array<number>,
/**
 * Ninetieth percentile at each step.
 */
high: Array<number>,
/**
 * Label at the end of the low edge ("9 in 10 above €100").
 */
low_label: string,
/**
 * Label at the end of the likely path.
 */
mid_label: string,
/**
 * Label at the end of the high edge.
 */
high_label: string,
/**
 * Label of the zero line ("money back").
 */
zero_label: string,
/**
 * The step at which the median crosses zero for good, with its label.
 */
break_even: Mark | null,
/**
 * Worded value of every mid point, for hover and keyboard.
 */
values: Array<string>,
/**
 * Heights to draw a gridline at, at most a handful; see [`nice_ticks`].
 */
ticks: Array<Tick>, };
