// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * One effect.
 */
export type Bar = {
/**
 * What it is the effect of.
 */
label: string,
/**
 * Its size; below zero it points the other way.
 */
value: number,
/**
 * The size, worded, with its sign.
 */
text: string,
/**
 * Whether it is there to compare with: drawn as an outline, its words in second ink.
 */
quiet: boolean, };
