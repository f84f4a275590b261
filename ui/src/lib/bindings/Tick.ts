// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A gridline with its number.
 */
export type Tick = {
/**
 * Its height.
 */
value: number,
/**
 * The number, worded; the unit is in the title.
 */
label: string, };
