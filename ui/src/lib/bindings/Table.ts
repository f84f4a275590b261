// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Cell } from "./Cell";
import type { Column } from "./Column";

/**
 * A table.
 */
export type Table = {
/**
 * What it shows.
 */
caption: string,
/**
 * Column heads.
 */
columns: Array<Column>,
/**
 * Cells, row by row, as many in each as there are columns.
 */
rows: Array<Array<Cell>>, };
