// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * The logo and the colour of a business.
 */
export type HouseStyleView = {
/**
 * The colour, as `#0f4c5c`; `None` for the app's own.
 */
colour: string | null,
/**
 * The colour letters have, where the chosen one is too light to read.
 */
letters: string | null,
/**
 * The logo as a picture to show.
 */
logo: string | null,
/**
 * What the logo is set on, where paper would hide it.
 */
ground: string | null,
/**
 * Colours found in the logo.
 */
suggested: Array<string>,
/**
 * Whether there is a change to take back.
 */
undoable: boolean, };
