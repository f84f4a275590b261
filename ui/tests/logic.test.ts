import { describe, expect, test } from 'vitest';
import { dateProblem } from '../src/lib/date';
import { matching, meant } from '../src/features/questionnaire/matching';
import { after, afterVerdict, before } from '../src/features/questionnaire/flow';
import { parseCount } from '../src/lib/number';
import { address, parse, type Route } from '../src/lib/route';
import { view } from './fake/questionnaire';

describe('counts as people type them', () => {
  test.each([
    ['1500', 1500],
    ['1,500', 1500],
    ['1.500', 1500],
    ['1 500', 1500],
    ["1'500", 1500],
    ['1\u00a0234\u202f567', null],
    ['1 234 567', 1_234_567],
    ['1.5k', 1500],
    ['1,5k', 1500],
    ['2M', 2_000_000],
    ['0', 0],
    ['', null],
    ['1.5', null],
    ['12,34', null],
    ['-4', null],
    ['many', null],
    ['1e9', null],
  ])('%s', (typed, expected) => expect(parseCount(typed)).toBe(expected));
});

describe('addresses', () => {
  const routes: Route[] = [
    { screen: 'welcome' },
    { screen: 'questions', plan: 'p' },
    { screen: 'wizard', plan: 'p/ü ?', page: 'order', from: null },
    { screen: 'wizard', plan: 'p', page: null, from: null },
    { screen: 'wizard', plan: 'p', page: 'order', from: 'check' },
    { screen: 'wizard', plan: 'p', page: 'order', from: 'verdict' },
    { screen: 'verdict', plan: 'p' },
    { screen: 'check', plan: 'p', framed: false },
    { screen: 'check', plan: 'p', framed: true },
    { screen: 'plan', plan: 'p', chapter: null },
    { screen: 'plan', plan: 'p', chapter: 'money' },
    { screen: 'share', plan: 'p' },
  ];
  test.each(routes)('$screen survives a reload', (route) => {
    expect(parse(address(route))).toEqual(route);
  });

  test.each(['', '#', '#/', '#/nonsense', '#/plan', '#/plan/', '#/plan/%E0%A4%A'])(
    '"%s" leads to the welcome',
    (hash) => expect(parse(hash)).toEqual({ screen: 'welcome' }),
  );

  test('an unknown origin is dropped', () => {
    expect(parse('#/plan/p/page/order?from=nowhere')).toMatchObject({ from: null });
  });
});

describe('flow', () => {
  const open = view('p', { need: { kind: 'picked', value: 'monthly' } }, null);
  const ids = open.pages.map((page) => page.id);
  const all = new Set(ids);

  test('the verdict follows its page, the check follows the last', () => {
    expect(after(open, 'name', null, all)).toMatchObject({ screen: 'wizard', page: ids[1] });
    expect(after(open, open.verdict_after ?? '', null, all)).toMatchObject({ screen: 'verdict' });
    expect(after(open, ids.at(-1) ?? '', null, all)).toMatchObject({ screen: 'check' });
    expect(afterVerdict(open)).toMatchObject({ screen: 'wizard', page: 'goal' });
  });

  test('a change returns to where it was asked for', () => {
    expect(after(open, 'order', 'check', all)).toEqual({
      screen: 'check',
      plan: 'p',
      framed: false,
    });
    expect(after(open, 'order', 'answers', all)).toMatchObject({ screen: 'check', framed: true });
    expect(after(open, 'order', 'verdict', all)).toMatchObject({ screen: 'verdict' });
    expect(before(open, 'order', 'check')).toMatchObject({ screen: 'check' });
  });

  test('a page that a change has opened is asked before returning', () => {
    const known = new Set(ids.filter((id) => id !== 'need-size'));
    expect(after(open, 'need', 'check', known)).toEqual({
      screen: 'wizard',
      plan: 'p',
      page: 'need-size',
      from: 'check',
    });
  });

  test('going back walks the pages to the welcome', () => {
    expect(before(open, ids[1] ?? '', null)).toMatchObject({ page: ids[0] });
    expect(before(open, ids[0] ?? '', null)).toEqual({ screen: 'welcome' });
  });
});

describe('finding in a list', () => {
  const options = [
    { code: 'IE', label: 'Ireland', note: '', also: '' },
    { code: 'GB', label: 'United Kingdom', note: '', also: 'UK, Great Britain, Britain, England' },
    { code: 'CI', label: 'Côte d’Ivoire', note: '', also: 'Ivory Coast' },
    { code: 'KY', label: 'Cayman Islands', note: '', also: '' },
    { code: 'IS', label: 'Iceland', note: '', also: '' },
    { code: 'AE', label: 'United Arab Emirates', note: '', also: 'UAE' },
    { code: 'UA', label: 'Ukraine', note: '', also: '' },
    { code: 'NE', label: 'Niger', note: '', also: '' },
    { code: 'NG', label: 'Nigeria', note: '', also: '' },
  ];
  const found = (typed: string): string[] => matching(options, typed).map(({ code }) => code);

  test('first what begins so, then words that do; accents and case aside', () => {
    expect(found('i')).toEqual(['IE', 'IS', 'CI', 'KY']);
    expect(found('king')).toEqual(['GB']);
    expect(found('cote')).toEqual(['CI']);
    expect(found('gb')).toEqual(['GB']);
    expect(found('xyz')).toEqual([]);
    expect(found(' ')).toHaveLength(9);
  });

  test('other names find it too, the very name before all others', () => {
    expect(found('uk')).toEqual(['GB', 'UA']);
    expect(found('england')).toEqual(['GB']);
    expect(found("cote d'i")).toEqual(['CI']);
    expect(found('mirat')).toEqual(['AE']);
  });

  test('only what can be meant by one option is taken for it', () => {
    const taken = (typed: string): string | undefined => meant(options, typed)?.code;
    expect(taken('UK')).toBe('GB');
    expect(taken('unit')).toBeUndefined();
    expect(taken('united k')).toBe('GB');
    expect(taken('niger')).toBe('NE');
    expect(taken('nig')).toBeUndefined();
    expect(taken('')).toBeUndefined();
  });
});

describe('days', () => {
  const check = (date: string) => dateProblem(date, '2026-12-01', '2028-12-31');
  test('only real days within the plan', () => {
    expect(check('2027-06-30')).toBeNull();
    expect(check('2027-02-29')).toBe('impossible');
    expect(check('2028-02-29')).toBeNull();
    expect(check('2027-13-01')).toBe('impossible');
    expect(check('2027-00-10')).toBe('impossible');
    expect(check('2026-11-30')).toBe('early');
    expect(check('2029-01-01')).toBe('late');
  });
});
