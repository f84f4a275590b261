// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Glance } from "./Glance";
import type { Slider } from "./Slider";

/**
 * The plan beside what is supposed.
 */
export type WhatIf = {
/**
 * What can be moved.
 */
sliders: Array<Slider>,
/**
 * The plan as it is.
 */
now: Glance,
/**
 * The plan as it would be.
 */
then: Glance,
/**
 * The chance as dots, drawn; `None` where there is none.
 */
dots: string | null,
/**
 * Profit adding up, drawn; `None` when nothing comes or goes.
 */
path: string | null,
/**
 * The sentence of that picture.
 */
sentence: string | null, };
