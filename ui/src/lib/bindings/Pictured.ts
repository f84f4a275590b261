// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Chart } from "./Chart";

/**
 * A chart of what is supposed: no document holds it, so it comes drawn.
 */
export type Pictured = {
/**
 * Its words and figures.
 */
chart: Chart,
/**
 * The picture, a whole `<svg>` element without styles of its own.
 */
svg: string, };
