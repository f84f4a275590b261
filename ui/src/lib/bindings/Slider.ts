// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * One slider of "what if?".
 */
export type Slider = {
/**
 * The field of [`Supposed`] it moves.
 */
field: string,
/**
 * What it is.
 */
label: string,
/**
 * Where it stands.
 */
value: number,
/**
 * Its lowest place.
 */
min: number,
/**
 * Its highest place.
 */
max: number,
/**
 * Its smallest step.
 */
step: number,
/**
 * What its place means, such as "£450".
 */
text: string,
/**
 * The page with the answer it starts from; `None` where no answer says it.
 */
page: string | null, };
