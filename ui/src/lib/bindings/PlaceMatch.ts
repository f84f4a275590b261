// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A town of the gazetteer.
 */
export type PlaceMatch = {
/**
 * Number in the gazetteer.
 */
id: number,
/**
 * The town.
 */
name: string,
/**
 * Country and region, to tell towns of one name apart.
 */
detail: string,
/**
 * Its people.
 */
population: number, };
