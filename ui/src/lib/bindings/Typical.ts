// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A typical figure.
 */
export type Typical = {
/**
 * The figure with its range ("Bakeries like yours: €8 to €16").
 */
text: string,
/**
 * Where it was measured, or "our judgement".
 */
source: string, };
