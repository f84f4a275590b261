// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A drawn chart.
 */
export type Drawing = {
/**
 * The picture, a whole `<svg>` element without styles of its own.
 */
svg: string, };
