/** What the owner set; each change is kept without touching the others. */

import * as backend from './backend';
import type { Settings } from './bindings/Settings';

let kept: Settings = { theme: 'system', language: 'system', tour_done: false };

/** The settings as the app keeps them. */
export function settings(): Readonly<Settings> {
  return kept;
}

/** Takes over what the app keeps. */
export function loadSettings(settings: Settings): void {
  kept = settings;
}

/** Changes some settings and keeps them. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  kept = { ...kept, ...change };
  await backend.setSettings(kept);
}
