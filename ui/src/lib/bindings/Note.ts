// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
/**
 * The side note.
 */
export type Note = {
/**
 * What the answer means, in one sentence.
 */
title: string,
/**
 * What follows from it; may be empty.
 */
text: string, };
