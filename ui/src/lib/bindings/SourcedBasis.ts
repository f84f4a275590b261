// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { OwnFigure } from "./OwnFigure";

/**
 * An outside figure with its source.
 */
export type SourcedBasis = {
/**
 * What it is.
 */
label: string,
/**
 * The figure with its range, worded.
 */
value: string,
/**
 * Study and year, or "our judgement".
 */
source: string,
/**
 * How solid it is, in words ("well measured", "agency figures", "our judgement").
 */
grade: string,
/**
 * How the owner can replace it; `None` where that is not offered.
 */
own: OwnFigure | null, };
