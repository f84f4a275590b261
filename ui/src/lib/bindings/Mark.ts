// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A marked step.
 */
export type Mark = {
/**
 * Index into the steps.
 */
step: number,
/**
 * What it marks.
 */
label: string, };
