// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { LanguageChoice } from "./LanguageChoice";
import type { ThemeChoice } from "./ThemeChoice";

/**
 * What the owner set about the window.
 */
export type Settings = {
/**
 * `system`, `light` or `dark`.
 */
theme: ThemeChoice,
/**
 * The language of everything.
 */
language: LanguageChoice,
/**
 * Whether the short tour of a plan was seen, or sent away.
 */
tour_done: boolean, };
