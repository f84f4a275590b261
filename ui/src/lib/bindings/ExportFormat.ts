// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * What can be exported.
 */
export type ExportFormat = "pdf" | "summary" | "png" | "sheet" | "json";
