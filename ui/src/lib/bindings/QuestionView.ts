// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Control } from "./Control";
import type { IssueView } from "./IssueView";
import type { Typical } from "./Typical";

/**
 * One question, ready to show.
 */
export type QuestionView = {
/**
 * Stable id.
 */
id: string,
/**
 * The question in plain words.
 */
label: string,
/**
 * The question in a word or two, to name it among others.
 */
short: string,
/**
 * A sentence that helps to answer; may be empty.
 */
hint: string,
/**
 * Why it is asked.
 */
why: string,
/**
 * An example; may be empty.
 */
example: string,
/**
 * The control to show.
 */
control: Control,
/**
 * The answer: a string, a number, a list of strings, a place or a table of counts.
 */
value: AnswerValue | null,
/**
 * What was typed, when the control takes typing; shown again as it was given.
 */
typed: string,
/**
 * Whether "I'm not sure" was chosen.
 */
not_sure: boolean,
/**
 * What stands in for "I'm not sure"; `None` when the button makes no sense.
 */
typical: Typical | null,
/**
 * Whether it may be left empty.
 */
optional: boolean,
/**
 * What is wrong or doubtful in the answer.
 */
issues: Array<IssueView>, };
