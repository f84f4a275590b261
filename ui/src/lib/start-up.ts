/** What start-up fetched before anything was shown. */

import type { Home } from './bindings/Home';

let fetched: Home | null = null;

/** Keeps the first screen's contents until it asks for them. */
export function handOver(home: Home): void {
  fetched = home;
}

/** The contents, once; `null` afterwards: later visits of the first screen ask anew. */
export function takeOver(): Home | null {
  const home = fetched;
  fetched = null;
  return home;
}
