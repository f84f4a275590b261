// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { CheckSection } from "./CheckSection";
import type { IssueView } from "./IssueView";

/**
 * Check your answers.
 */
export type CheckView = {
/**
 * The business.
 */
business: string,
/**
 * Answers by section.
 */
sections: Array<CheckSection>,
/**
 * What is wrong or doubtful, over all answers.
 */
issues: Array<IssueView>,
/**
 * Whether a plan can be made.
 */
ready: boolean, };
