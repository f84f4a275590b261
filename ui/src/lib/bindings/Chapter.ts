// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Block } from "./Block";

/**
 * A chapter of the plan.
 */
export type Chapter = {
/**
 * Stable id, used as an anchor.
 */
id: string,
/**
 * Heading.
 */
title: string,
/**
 * Whether it is printed on paper of its own, to be put up or handed out.
 */
standalone: boolean,
/**
 * Its content, in order.
 */
blocks: Array<Block>, };
