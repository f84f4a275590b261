// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * People within a radius of a town.
 */
export type Reachable = {
/**
 * People living within the radius, estimated from the towns in it.
 */
people: number,
/**
 * The same, worded ("about 48,000 people").
 */
text: string, };
