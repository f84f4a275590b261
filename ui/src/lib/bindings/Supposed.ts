// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * What is supposed in "what if?", relative to the answers.
 */
export type Supposed = {
/**
 * Times the advert money.
 */
budget: number,
/**
 * Times the hours.
 */
hours: number,
/**
 * Times the price of an order.
 */
order_value: number,
/**
 * Added to what is left of each 1 taken.
 */
contribution: number,
/**
 * Times the share of clicks that buy.
 */
cvr: number,
/**
 * Added to the share who come back.
 */
returning: number,
/**
 * Times the people in reach.
 */
audience: number, };
