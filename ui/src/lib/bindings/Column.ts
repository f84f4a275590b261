// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A column of a table.
 */
export type Column = {
/**
 * Its head.
 */
title: string,
/**
 * Whether it holds figures, set to the end of the line.
 */
numeric: boolean, };
