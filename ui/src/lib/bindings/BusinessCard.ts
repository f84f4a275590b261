// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { PlanCard } from "./PlanCard";

/**
 * A business with its plans.
 */
export type BusinessCard = {
/**
 * Id of the business.
 */
id: string,
/**
 * Its name, or a stand-in when none was given yet.
 */
name: string,
/**
 * Its plans, the last touched first.
 */
plans: Array<PlanCard>, };
