/** Ctrl with plus, minus and nought make everything larger, smaller and its usual size again. */

import * as backend from './backend';

const STEPS: Record<string, number> = { '+': 1, '=': 1, '-': -1, '0': 0 };

addEventListener('keydown', (event) => {
  const steps = STEPS[event.key];
  if (steps === undefined || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void backend.zoom(steps).catch(() => undefined);
});
