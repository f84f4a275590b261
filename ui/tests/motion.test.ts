import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../src');
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(svelte|css|ts)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));

const MOVES = /(?<![\w-])(transition|animation)(-[a-z]+)?:([^;{}]*);/g;
const LENGTH = /\d\s*m?s\b/;

/** What moves in a file for as long as it likes. */
function unruly(text: string): string[] {
  return [...text.matchAll(MOVES)]
    .filter(([, , detail, value = '']) => {
      if (LENGTH.test(value)) return true;
      return (detail ?? '-duration') === '-duration' && !/var\(--motion\)|none/.test(value);
    })
    .map(([rule]) => rule);
}

describe('motion', () => {
  const tokens = files.find(({ name }) => name.endsWith('tokens.css'))?.text ?? '';

  test('lasts 120 to 200 ms, and none at all where the computer asks for none', () => {
    const [usual = '', still = ''] = tokens.split('(prefers-reduced-motion: reduce)');
    const motion = Number(/--motion: (\d+)ms;/.exec(usual)?.[1]);
    expect(motion).toBeGreaterThanOrEqual(120);
    expect(motion).toBeLessThanOrEqual(200);
    expect(still).toContain('--motion: 0ms;');
  });

  test('what moves for a time of its own is found', () => {
    const check = (rule: string, found: boolean): void =>
      expect(unruly(`a { ${rule} }`).length > 0, rule).toBe(found);
    check('transition: color 0.3s;', true);
    check('animation: turn 900ms linear infinite;', true);
    check('transition: color;', true);
    check('transition-duration: 1s;', true);
    check('transition: color var(--motion);', false);
    check('animation: none;', false);
  });

  test.each(files)('$name has the time of the token alone', ({ text }) => {
    expect(unruly(text)).toEqual([]);
    expect(text).not.toMatch(
      /scroll-behavior|behavior: *['"]smooth|svelte\/(transition|animate|motion)/,
    );
    expect(text).not.toMatch(/\.animate\(/);
  });
});
