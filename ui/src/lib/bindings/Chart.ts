// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { ChartData } from "./ChartData";
import type { Table } from "./Table";

/**
 * What a chart shows, in words and numbers, before it is drawn.
 */
export type Chart = {
/**
 * Stable id within the document, such as `profit`.
 */
id: string,
/**
 * Title with the unit, such as "Profit after all costs, adding up, in euros".
 */
title: string,
/**
 * The one thing to see, as a sentence; also the text alternative.
 */
sentence: string,
/**
 * The figures.
 */
data: ChartData,
/**
 * The same figures as a table, for those who would rather read.
 */
table: Table, };
