// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { CheckRow } from "./CheckRow";

/**
 * Answers of one section.
 */
export type CheckSection = {
/**
 * Its name.
 */
title: string,
/**
 * Its answers.
 */
rows: Array<CheckRow>, };
