// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * One line of the task list.
 */
export type SectionView = {
/**
 * Stable id.
 */
id: string,
/**
 * Its name.
 */
title: string,
/**
 * Whether the first verdict needs it.
 */
essential: boolean,
/**
 * Pages answered.
 */
answered: number,
/**
 * Pages open.
 */
pages: number,
/**
 * Worded state ("3 of 7 answered").
 */
state: string,
/**
 * First page to open from the list: the first unanswered, else the first.
 */
open_at: string | null, };
