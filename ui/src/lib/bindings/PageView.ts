// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Note } from "./Note";
import type { QuestionView } from "./QuestionView";

/**
 * One page of the wizard.
 */
export type PageView = {
/**
 * Stable id.
 */
id: string,
/**
 * Section it belongs to.
 */
section: string,
/**
 * The big question of the page. When the page asks one question this is its label.
 */
title: string,
/**
 * A sentence under the title; may be empty.
 */
hint: string,
/**
 * Open questions of the page.
 */
questions: Array<QuestionView>,
/**
 * The quiet side note: what the answer means.
 */
note: Note | null,
/**
 * Whether the page counts as answered.
 */
answered: boolean, };
