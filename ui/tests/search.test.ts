import { describe, expect, test } from 'vitest';
import { find, piecesOf, search, wordsOf } from '../src/features/plan/search';
import { explained, terms } from '../src/lib/glossary';
import { nearest } from '../src/features/plan/readings';
import { FirstMentions } from '../src/features/plan/first-mention';
import { DOCUMENT } from './fake/plan';
import { fold } from '../src/lib/fold';

const pieces = piecesOf(DOCUMENT, DOCUMENT.chapters);
const text = (around: { text: string }[]): string => around.map((part) => part.text).join('');

describe('finding words in a plan', () => {
  test('is blind to case and accents, both ways', () => {
    const told = [{ chapter: null, block: 'head', text: 'Ein Café für Größe und Straße' }];
    for (const typed of ['CAFE', 'fur', 'grosse', 'strasse', 'Straße'])
      expect(search(told, typed), typed).toHaveLength(1);
    expect(search(told, 'tee')).toEqual([]);
  });

  test('marks what was found in the words as they are written', () => {
    const [span] = find('Ein Café am Markt', wordsOf('cafe'));
    expect('Ein Café am Markt'.slice(...(span ?? [0, 0]))).toBe('Café');
    const decomposed = 'Ein Cafe\u0301 am Markt';
    const [other] = find(decomposed, wordsOf('café'));
    expect(decomposed.slice(...(other ?? [0, 0])).normalize('NFC')).toBe('Café');
    const [sharp] = find('Größe zählt', wordsOf('grosse'));
    expect('Größe zählt'.slice(...(sharp ?? [0, 0]))).toBe('Größe');
  });

  test('wants every word in one text, in any order', () => {
    expect(search(pieces, 'december 300').flatMap((group) => group.hits)).toHaveLength(1);
    expect(search(pieces, '300 december').flatMap((group) => group.hits)).toHaveLength(1);
    expect(search(pieces, 'december croissant')).toEqual([]);
  });

  test('reaches every kind of text, grouped by chapter in the order of the plan', () => {
    const where = (typed: string): (string | null)[] => search(pieces, typed).map((g) => g.chapter);
    expect(where('worth doing')).toEqual([null]);
    expect(where('still break even')).toEqual(['money']);
    expect(where('engagement')).toEqual(['money']);
    expect(where('forty pictures')).toEqual([null, 'weeks']);
    expect(where('Owner survey')).toEqual(['rules']);
    expect(where('cost of a thousand')).toEqual(['figures']);
    expect(where('Ground rules')).toEqual(['ground-rules']);
  });

  test('lists a few places of a chapter and counts the others', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({
      chapter: 'money',
      block: String(index),
      text: `Offer number ${index}`,
    }));
    const [group] = search(many, 'offer');
    expect(group?.hits).toHaveLength(5);
    expect(group?.more).toBe(3);
  });

  test('shows the words around, cut between words', () => {
    const long = `${'before '.repeat(30)}needle ${'after '.repeat(30)}`;
    const [group] = search([{ chapter: null, block: 'head', text: long }], 'needle');
    const around = group?.hits[0]?.around ?? [];
    expect(around.filter((part) => part.found).map((part) => part.text)).toEqual(['needle']);
    expect(text(around)).toMatch(/^…before .*needle .*after…$/);
    expect(text(around).length).toBeLessThan(130);
    const unbroken = `${'x'.repeat(300)}needle${'y'.repeat(300)}`;
    const [other] = search([{ chapter: null, block: 'head', text: unbroken }], 'needle');
    expect(text(other?.hits[0]?.around ?? [])).toContain('needle');
  });

  test('waits for two letters', () => {
    expect(search(pieces, 'a')).toEqual([]);
    expect(search(pieces, '  ')).toEqual([]);
  });

  test('keeps a place for every letter it compares', () => {
    for (const words of ['ﬁn  de\u00a0siècle', 'İstanbul', 'مَرحَبًا', '🥐 Straße']) {
      const folded = fold(words);
      expect(folded.at).toHaveLength(folded.text.length);
      expect(Math.max(...folded.at)).toBeLessThan(words.length);
    }
  });
});

describe('words of the trade', () => {
  const always = (): boolean => true;
  const told = (words: string, language: string): string[] =>
    explained(words, language, always).flatMap((part) => (part.term ? [part.text] : []));

  test('are found whole, in any form, once', () => {
    expect(told('Your margin and other margins, marginal gains.', 'en')).toEqual(['margin']);
    expect(told('Cost (CPA) and ROAS', 'en-GB')).toEqual(['CPA', 'ROAS']);
    expect(told('utm_source=x', 'en')).toEqual(['utm_source']);
    expect(told('about 13 in 20, not in 2027', 'en')).toEqual(['in 20']);
    expect(told('Unsere Einschätzung der Marge', 'de')).toEqual(['Unsere Einschätzung', 'Marge']);
    expect(told('عند نقطة التعادل', 'ar')).toEqual(['نقطة التعادل']);
  });

  test('leave the text as it was', () => {
    const words = 'Break even at a margin of 38 (CPA).';
    expect(text(explained(words, 'en', always))).toBe(words);
    expect(text(explained(words, 'tlh', () => false))).toBe(words);
  });

  test('are the same in every language, each with its explanation', () => {
    const ids = terms('en').map((term) => term.id);
    expect(ids.length).toBeGreaterThan(15);
    for (const language of ['de', 'ar'])
      expect(
        terms(language).map((term) => term.id),
        language,
      ).toEqual(ids);
    for (const term of ['en', 'de', 'ar'].flatMap(terms)) {
      expect(term.name, term.id).not.toBe('');
      expect(term.tip, term.id).toMatch(/[.؟!]$/);
    }
  });

  test('are explained by the first part of a screen that uses them', () => {
    const screen = new FirstMentions();
    expect(screen.claim('money', 'roas', 'first')).toBe(true);
    expect(screen.claim('money', 'roas', 'second')).toBe(false);
    expect(screen.claim('money', 'roas', 'first')).toBe(true);
    expect(screen.claim('weeks', 'roas', 'second')).toBe(true);
    screen.release('first');
    expect(screen.claim('money', 'roas', 'second')).toBe(true);
  });
});

describe('the value under the pointer', () => {
  const spot = (left: number, top: number, right: number, bottom: number) => ({
    left,
    top,
    right,
    bottom,
  });
  const bars = [[spot(0, 0, 100, 10)], [spot(0, 20, 40, 30)]];

  test('is the one it is in or nearest to', () => {
    expect(nearest(bars, 90, 5, false)).toBe(0);
    expect(nearest(bars, 10, 25, false)).toBe(1);
    expect(nearest(bars, 10, 99, false)).toBe(1);
    expect(nearest([], 10, 10, false)).toBe(-1);
  });

  test('along a line counts only its place across', () => {
    const steps = [[spot(0, 0, 2, 2)], [spot(50, 90, 52, 92)]];
    expect(nearest(steps, 2, 91, true)).toBe(0);
    expect(nearest(steps, 49, 1, true)).toBe(1);
  });
});
