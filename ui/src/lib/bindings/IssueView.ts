// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * Something wrong or doubtful.
 */
export type IssueView = {
/**
 * Whether it stops the plan (an error) or is only pointed out.
 */
error: boolean,
/**
 * The question it is about.
 */
question: string,
/**
 * The page to change it on.
 */
page: string,
/**
 * What to do, worded.
 */
text: string, };
