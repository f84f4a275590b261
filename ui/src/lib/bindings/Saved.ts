// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { QuestionnaireView } from "./QuestionnaireView";

/**
 * What saving an answer did.
 */
export type Saved = {
/**
 * Whether the answer was taken; a refused one leaves the stored answer as it was, its text is kept
 * as typed, and `questionnaire` carries the issue.
 */
taken: boolean,
/**
 * What is wrong with an answer that was not taken.
 */
problem: string | null,
/**
 * The questionnaire as it stands now.
 */
questionnaire: QuestionnaireView, };
