// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A typical figure that stands in for an answer.
 */
export type Assumption = {
/**
 * What is assumed, worded with the figure and its source.
 */
text: string,
/**
 * The page to answer it on.
 */
page: string, };
