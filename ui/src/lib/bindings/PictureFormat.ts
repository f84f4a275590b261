// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * What a chart can be saved as.
 */
export type PictureFormat = "png" | "svg";
