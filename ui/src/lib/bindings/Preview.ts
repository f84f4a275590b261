// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * A page of a file before it is saved.
 */
export type Preview = {
/**
 * The page as the address of a picture (`data:image/png;base64,…`).
 */
picture: string,
/**
 * How many pages the file has.
 */
pages: number, };
