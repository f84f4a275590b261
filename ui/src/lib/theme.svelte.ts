/** Light or dark: the owner's choice, or whatever the computer uses. */

import type { Theme } from './bindings/Theme';
import type { ThemeChoice } from './bindings/ThemeChoice';
import { saveSettings } from './settings';

const system = matchMedia('(prefers-color-scheme: dark)');
let choice = $state<ThemeChoice>('system');
let systemDark = $state(system.matches);

system.addEventListener('change', () => {
  systemDark = system.matches;
});

export const theme = {
  get choice(): ThemeChoice {
    return choice;
  },
  /** What is on screen now. */
  get shown(): Theme {
    if (choice === 'system') return systemDark ? 'dark' : 'light';
    return choice;
  },
};

/** Shows a choice without storing it. */
export function show(next: ThemeChoice): void {
  choice = next;
  if (next === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
}

/** Shows a choice and keeps it. */
export async function choose(next: ThemeChoice): Promise<void> {
  show(next);
  await saveSettings({ theme: next });
}
