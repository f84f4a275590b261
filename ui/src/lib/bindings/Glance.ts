// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A plan in a few words.
 */
export type Glance = {
/**
 * The verdict.
 */
headline: string,
/**
 * The chance.
 */
chance: string,
/**
 * Likely profit over the whole period.
 */
profit: string,
/**
 * New customers over the whole period.
 */
customers: string,
/**
 * Networks kept up.
 */
networks: string,
/**
 * Money on adverts a month.
 */
adverts: string, };
