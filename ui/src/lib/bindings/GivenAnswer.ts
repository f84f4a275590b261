// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * An answer as the window sends it.
 */
export type GivenAnswer = { "kind": "typed",
/**
 * What was typed.
 */
text: string, } | { "kind": "picked",
/**
 * The value.
 */
value: AnswerValue, } | { "kind": "not_sure" } | { "kind": "cleared" };
