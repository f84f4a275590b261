import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

const SOURCES = join(import.meta.dirname, '../src');
const CATALOGUE = readFileSync(join(import.meta.dirname, '../text/en/window.ftl'), 'utf8');
const KEYS = [...CATALOGUE.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1] ?? '');

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(svelte|ts)$/.test(name) && !name.includes('bindings'))
  .map((name) => ({ name, text: readFileSync(join(SOURCES, name), 'utf8') }));

/** Keys that are put together, by the part that is fixed. */
const BUILT: Record<string, readonly string[]> = {
  'title-': ['welcome', 'questions', 'wizard', 'verdict', 'check', 'plan', 'share', 'help'],
  'language-': ['system', 'en', 'de', 'ar'],
  'tone-': ['good', 'caution', 'bad'],
  'nav-group-': ['answer', 'do', 'run', 'behind'],
  'purpose-': ['trust', 'care', 'sell'],
  'export-': ['pdf', 'summary', 'png', 'sheet', 'json'].flatMap((f) => [
    f,
    `${f}-about`,
    `${f}-save`,
  ]),
  'tour-': ['verdict', 'why', 'share'].flatMap((step) => [`${step}-title`, `${step}-text`]),
  'chart-save-': ['png', 'svg'],
  'help-': [
    ...['how', 'how-1', 'how-2', 'how-3', 'twenty', 'twenty-1', 'twenty-2', 'twenty-3'],
    ...['stays', 'stays-1', 'stays-2', 'print', 'print-1', 'log', 'log-1'],
    ...['credits', 'credits-1', 'credits-2', 'credits-3', 'credits-4'],
  ],
  'help-key-': ['search', 'print', 'continue', 'back', 'chart', 'zoom'],
  'help-keys-': ['search', 'print', 'enter', 'escape', 'arrows', 'zoom'],
  'steps-': ['answer', 'verdict', 'plan'].flatMap((step) => [step, `${step}-text`]),
  'date-': [
    'impossible',
    'early',
    'late',
    'month-missing',
    'year-missing',
    'rest-missing',
    'year-short',
  ],
};

function used(): Set<string> {
  const keys = new Set<string>();
  for (const { text } of files) {
    for (const match of text.matchAll(/\bsay\(\s*'([^']+)'/g)) keys.add(match[1] ?? '');
    for (const match of text.matchAll(/\bsay\(\s*`([a-z-]+)\$\{/g)) {
      const parts = BUILT[match[1] ?? ''];
      expect(parts, `keys built from "${match[1]}"`).toBeDefined();
      for (const part of parts ?? []) keys.add(`${match[1]}${part}`);
    }
    for (const match of text.matchAll(/say\([^'`)]*\?\s*'([^']+)'\s*:\s*'([^']+)'/g))
      keys.add(match[1] ?? '').add(match[2] ?? '');
  }
  return keys;
}

test('every key the window uses is in the catalogue, and no other', () => {
  expect([...used()].sort()).toEqual([...KEYS].sort());
});

test('the catalogue reads without errors and repeats no key', () => {
  const errors = new FluentBundle('en').addResource(new FluentResource(CATALOGUE));
  expect(errors).toEqual([]);
  expect(new Set(KEYS).size).toBe(KEYS.length);
});

const WORDED = new Set(['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext', 'label']);

/** Words that stand in the markup instead of the catalogue. */
function literals(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(literals);
  if (typeof node !== 'object' || node === null || !('type' in node)) return [];
  const found = node as AST.SvelteNode;
  if (found.type === 'Text') return /\p{L}{2}/u.test(found.data) ? [found.data.trim()] : [];
  if (found.type === 'Attribute') {
    return WORDED.has(found.name) && Array.isArray(found.value) ? literals(found.value) : [];
  }
  if ('metadata' in found || 'start' in found)
    return Object.entries(found)
      .filter(([name]) => !['metadata', 'expression', 'context', 'name'].includes(name))
      .flatMap(([, value]) => literals(value));
  return [];
}

test.each(files.filter(({ name }) => name.endsWith('.svelte')))(
  '$name has no words of its own, and no style attribute',
  ({ text }) => {
    const { fragment } = parse(text, { modern: true });
    expect(literals(fragment)).toEqual([]);
    expect(text).not.toMatch(/\sstyle(:[\w-]+)?=/);
  },
);

test('only the backend imports the Tauri API', () => {
  const importers = files
    .filter(({ text }) => text.includes('@tauri-apps'))
    .map(({ name }) => name);
  expect(importers.map((name) => name.replaceAll('\\', '/'))).toEqual(['lib/backend/index.ts']);
});
