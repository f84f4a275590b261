// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Basis } from "./Basis";
import type { SourcedBasis } from "./SourcedBasis";

/**
 * The answer to "why?": where a figure comes from.
 */
export type Rationale = {
/**
 * What is explained, short.
 */
title: string,
/**
 * How it is worked out, in plain words.
 */
formula: string,
/**
 * The owner's own answers it rests on.
 */
answers: Array<Basis>,
/**
 * Outside figures it rests on.
 */
benchmarks: Array<SourcedBasis>,
/**
 * What would change it.
 */
changes: Array<string>, };
