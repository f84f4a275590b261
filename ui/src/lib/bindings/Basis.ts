// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * An answer a figure rests on.
 */
export type Basis = {
/**
 * The question, short.
 */
label: string,
/**
 * What was answered, worded.
 */
value: string,
/**
 * Whether a typical figure stood in for "I'm not sure".
 */
assumed: boolean, };
