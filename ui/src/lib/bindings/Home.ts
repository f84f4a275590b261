// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { BusinessCard } from "./BusinessCard";
import type { ExampleCard } from "./ExampleCard";
import type { Settings } from "./Settings";

/**
 * The first screen: plans to go on with, examples to look at.
 */
export type Home = {
/**
 * The owner's businesses, the last touched first.
 */
businesses: Array<BusinessCard>,
/**
 * Example plans.
 */
examples: Array<ExampleCard>,
/**
 * Settings of the window.
 */
settings: Settings,
/**
 * The language in use, as a BCP 47 tag.
 */
language: string,
/**
 * Whether it is written from right to left.
 */
right_to_left: boolean,
/**
 * Something the owner must know first, such as a repaired file; worded.
 */
notice: string | null, };
