// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * An example to look at.
 */
export type ExampleCard = {
/**
 * Name for the command line and [`crate`]'s `open_example`.
 */
name: string,
/**
 * The business.
 */
business: string,
/**
 * What it shows, in a sentence.
 */
sentence: string, };
