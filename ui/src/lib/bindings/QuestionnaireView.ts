// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { PageView } from "./PageView";
import type { SectionView } from "./SectionView";

/**
 * The questionnaire of one plan as it stands.
 */
export type QuestionnaireView = {
/**
 * Id of the plan.
 */
plan: string,
/**
 * The business as named so far; empty when not named.
 */
business: string,
/**
 * The task list.
 */
sections: Array<SectionView>,
/**
 * Every open page, in the order asked.
 */
pages: Array<PageView>,
/**
 * The page to resume at; `None` when every page is answered.
 */
resume: string | null,
/**
 * The essential page after which the first verdict is shown.
 */
verdict_after: string | null,
/**
 * Whether the first verdict can be given.
 */
verdict_ready: boolean,
/**
 * Pages answered.
 */
answered: number,
/**
 * Minutes left, estimated; worded ("about 9 minutes left").
 */
time_left: string,
/**
 * Whether the last change can be undone, with what it was, worded.
 */
undo: string | null, };
