// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { Chapter } from "./Chapter";
import type { Direction } from "./Direction";
import type { Rationale } from "./Rationale";
import type { Summary } from "./Summary";

/**
 * A whole plan, worded.
 */
export type Document = {
/**
 * BCP 47 language, such as `en`.
 */
language: string,
/**
 * Reading direction.
 */
direction: Direction,
/**
 * The business, in the owner's spelling.
 */
business: string,
/**
 * Title of the document, such as "Social media plan for Harbour Lane Bakery".
 */
title: string,
/**
 * The months it covers, such as "January to December 2027".
 */
period: string,
/**
 * The day it was made, worded.
 */
made_on: string,
/**
 * The same day as `YYYY-MM-DD`, for the file's own record of its date.
 */
made: string,
/**
 * The page that answers everything.
 */
summary: Summary,
/**
 * The plan itself.
 */
chapters: Array<Chapter>,
/**
 * Every "why?", by the id the figures name.
 */
rationales: { [key in string]: Rationale },
/**
 * Fixed words of the printed document (headings, column names), by catalogue key.
 */
labels: { [key in string]: string }, };
