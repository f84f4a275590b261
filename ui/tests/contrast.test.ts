import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SHEET = readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8');

type Tokens = Record<string, string>;

/** Colours declared in the block that follows a selector, searched for from a place on. */
function block(selector: string, from = 0): Tokens {
  const start = SHEET.indexOf(`${selector} {`, from);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const body = SHEET.slice(start, SHEET.indexOf('}', start));
  const found = [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map((match) => [match[1] ?? '', match[2] ?? '']));
}

const MORE = SHEET.indexOf('(prefers-contrast: more)');
const MORE_DARK = SHEET.indexOf('(prefers-contrast: more) and (prefers-color-scheme: dark)');
const DARK = ":root[data-theme='dark']";
const SYSTEM_DARK = ":root:not([data-theme='light'])";

const light = block(':root');
const dark = { ...light, ...block(DARK) };
const themes: Record<string, Tokens> = {
  light,
  dark,
  'light, more contrast': { ...light, ...block(':root', MORE) },
  'dark, more contrast': { ...dark, ...block(DARK, MORE) },
};

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG 2 contrast ratio, 1 to 21. */
function contrast(tokens: Tokens, a: string, b: string): number {
  const [one, two] = [luminance(tokens[a] ?? ''), luminance(tokens[b] ?? '')];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'accent-soft'],
  ['muted', 'paper'],
  ['muted', 'surface'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
] as const;

const GRAPHICS = [
  ['field', 'surface'],
  ['field', 'paper'],
  ['trust', 'paper'],
  ['care', 'paper'],
  ['sell', 'paper'],
  ['trust', 'surface'],
  ['care', 'surface'],
  ['sell', 'surface'],
] as const;

describe.each(Object.entries(themes))('%s', (name, tokens) => {
  test.each(TEXT)('%s on %s can be read', (text, ground) => {
    const least = name.includes('more') ? 7 : 4.5;
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(least);
  });

  test.each(GRAPHICS)('%s on %s can be seen', (shape, ground) => {
    expect(contrast(tokens, shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('dark is the same, chosen or by the computer', () => {
  expect(block(SYSTEM_DARK)).toEqual(block(DARK));
  expect(block(SYSTEM_DARK, MORE_DARK)).toEqual(block(DARK, MORE));
});

test('the purposes stay apart in greyscale', () => {
  for (const tokens of [light, dark]) {
    const grey = ['trust', 'care', 'sell'].map((name) => luminance(tokens[name] ?? ''));
    grey.sort((a, b) => a - b);
    expect((grey[1] ?? 0) - (grey[0] ?? 0)).toBeGreaterThan(0.02);
    expect((grey[2] ?? 0) - (grey[1] ?? 0)).toBeGreaterThan(0.02);
  }
});
