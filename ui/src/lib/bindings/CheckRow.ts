// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * One answer.
 */
export type CheckRow = {
/**
 * The question's id.
 */
question: string,
/**
 * The page to change it on.
 */
page: string,
/**
 * The question, short.
 */
label: string,
/**
 * The answer, worded; "Not answered yet" when open.
 */
answer: string,
/**
 * Whether a typical figure stands in.
 */
assumed: boolean,
/**
 * Whether it is answered at all.
 */
answered: boolean, };
