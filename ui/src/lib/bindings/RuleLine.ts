// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A rule that applies.
 */
export type RuleLine = {
/**
 * Its code, such as `K1`.
 */
code: string,
/**
 * What to do.
 */
advice: string,
/**
 * Why.
 */
reason: string,
/**
 * On whose evidence.
 */
source: string,
/**
 * The id of the answer that overrules it.
 */
question: string,
/**
 * The reason the owner gave for deciding otherwise.
 */
overruled: string | null, };
