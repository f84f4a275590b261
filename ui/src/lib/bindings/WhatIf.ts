// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Glance } from "./Glance";
import type { Pictured } from "./Pictured";
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
 * The chance as dots; `None` where there is none.
 */
dots: Pictured | null,
/**
 * Profit adding up; `None` when nothing comes or goes.
 */
path: Pictured | null, };
