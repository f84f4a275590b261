// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A plan in a list.
 */
export type PlanCard = {
/**
 * Id of the plan.
 */
id: string,
/**
 * Its title.
 */
title: string,
/**
 * "Example", when it is one.
 */
example: boolean,
/**
 * How far it is, worded ("12 of 28 pages answered, about 6 minutes left").
 */
progress: string,
/**
 * Whether the plan itself can be shown already.
 */
ready: boolean,
/**
 * When it was last changed, worded.
 */
changed: string, };
