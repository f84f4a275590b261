// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { ErrorCode } from "./ErrorCode";

/**
 * Why a command failed.
 */
export type CommandError = {
/**
 * For the window to act on.
 */
code: ErrorCode,
/**
 * What happened, what was kept, what to do next; worded.
 */
message: string, };
