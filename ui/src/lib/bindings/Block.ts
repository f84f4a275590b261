// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Chart } from "./Chart";
import type { Figure } from "./Figure";
import type { Line } from "./Line";
import type { RuleLine } from "./RuleLine";
import type { SourcedBasis } from "./SourcedBasis";
import type { Table } from "./Table";
import type { TaskLine } from "./TaskLine";
import type { Tone } from "./Tone";

/**
 * A piece of a chapter.
 */
export type Block = { "kind": "heading",
/**
 * The heading.
 */
text: string, } | { "kind": "paragraph" } & Line | { "kind": "list",
/**
 * The points.
 */
items: Array<Line>, } | { "kind": "figures",
/**
 * The figures.
 */
items: Array<Figure>, } | { "kind": "table" } & Table | { "kind": "chart",
/**
 * What to draw.
 */
chart: Chart, } | { "kind": "notice",
/**
 * How it feels.
 */
tone: Tone,
/**
 * What it is about, short.
 */
title: string,
/**
 * The rest.
 */
lines: Array<Line>, } | { "kind": "rules",
/**
 * The rules.
 */
items: Array<RuleLine>, } | { "kind": "sources",
/**
 * The figures.
 */
items: Array<SourcedBasis>, } | { "kind": "tasks",
/**
 * Heading of the group, such as "Week 1, from 4 January".
 */
title: string,
/**
 * The tasks.
 */
items: Array<TaskLine>, };
