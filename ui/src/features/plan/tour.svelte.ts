/** Three things to know about a plan, told once. */

import { saveSettings, settings } from '../../lib/settings';

export const STEPS = ['verdict', 'why', 'share'] as const;

export class Tour {
  #at = $state(settings().tour_done ? STEPS.length : 0);

  /** How many have been told. */
  get at(): number {
    return this.#at;
  }

  /** What is told now; nothing once it is over. */
  get step(): (typeof STEPS)[number] | undefined {
    return STEPS[this.#at];
  }

  onward(): void {
    this.#at += 1;
    if (!this.step) this.finish();
  }

  finish(): void {
    this.#at = STEPS.length;
    // Should it not be kept, the tour is merely offered once more.
    void saveSettings({ tour_done: true }).catch(() => undefined);
  }
}

/** How the parts of a plan reach its tour. */
export const TOUR = Symbol('tour');

/** What a plan's frame tells its parts of the tour. */
export interface Touring {
  tour: Tour;
  /** Whether it is told below the headline: there is no room for it beside the plan. */
  below: () => boolean;
}
