// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A figure the owner can replace.
 */
export type OwnFigure = {
/**
 * The id of the answer that replaces it.
 */
question: string,
/**
 * What it is counted in, such as "of 100" or "EUR".
 */
unit: string,
/**
 * The owner's own figure, as they would type it; `None` while the typical one stands.
 */
given: string | null, };
