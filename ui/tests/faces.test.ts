import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const style = (name: string): string =>
  readFileSync(new URL(`../src/styles/${name}.css`, import.meta.url), 'utf8');

test('an Arabic sentence is set in one face, its spaces and marks included', () => {
  const arabic = /:root:lang\(ar\) \{([^}]*)\}/.exec(style('tokens'))?.[1] ?? '';
  expect(arabic).toMatch(/--text: 'Arabic', 'Inter'/);
  expect(arabic).toMatch(/--display: 'Arabic', 'Fraunces'/);
  const ranges = [...style('fonts').matchAll(/'Arabic';[^}]*unicode-range:([^;]*);/g)];
  expect(ranges).toHaveLength(2);
  for (const [, range = ''] of ranges) {
    expect(range).toMatch(/U\+20-2F/);
    expect(range).toMatch(/U\+600-6FF/);
    // Latin letters and figures stay in the faces of the design.
    expect(range).not.toMatch(/U\+(30|41|61)\b/);
  }
});
