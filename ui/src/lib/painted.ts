/** How long something took until it was painted, kept under its name among the window's own measurements. */

import { tick } from 'svelte';

/** Names of what is measured. */
export type Measured = 'what-if' | 'page-turn' | 'chart';

/** Measures from a time of `performance.now()` until what has just changed is painted. */
export async function painted(name: Measured, since: number): Promise<void> {
  await tick();
  // The frame is painted when the next task runs.
  requestAnimationFrame(() =>
    setTimeout(() => performance.measure(name, { start: since, end: performance.now() })),
  );
}
