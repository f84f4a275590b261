// @vitest-environment jsdom
/** Answers that are begun and not finished: nothing is lost, and what is missing is said. */
import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { dateGap, filled } from '../src/lib/date';
import { fake } from './fake/core';
import { button, find, open, owner, press, shows, type, until } from './window';

const onward = (): void => find<HTMLFormElement>('form').requestSubmit();
const page = (): string | undefined => find('main').dataset['page'];
const box = (code: string): HTMLInputElement => {
  const label = find(`#q-followers-label-${code}`).closest('label');
  return label?.querySelector('input') ?? find('nothing');
};
function leave(field: HTMLElement): void {
  field.dispatchEvent(new FocusEvent('blur'));
  flushSync();
}

describe('followers', () => {
  test('a tick without a number is kept, and its number asked for at its field', async () => {
    await open('#/plan/demo/page/accounts');
    box('instagram').click();
    await shows('How many follow you there? Write 0 if you do not know.');
    await until(() => owner.answers['followers']?.kind === 'picked');
    expect(owner.answers['followers']).toEqual({ kind: 'picked', value: { instagram: 0 } });
    const field = find<HTMLInputElement>('.number input');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    leave(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    onward();
    await until(() => find('.nudge').textContent?.trim() !== '');
    expect(page()).toBe('accounts');
    type('.number input', '0');
    expect(document.querySelector('.fault')).toBeNull();
    onward();
    await until(() => page() === 'making');
  });

  test('a Google Business Profile is asked for no number', async () => {
    await open('#/plan/demo/page/accounts');
    box('google-business').click();
    await until(() => owner.answers['followers']?.kind === 'picked');
    expect(owner.answers['followers']).toEqual({ kind: 'picked', value: { 'google-business': 0 } });
    expect(document.querySelector('.number')).toBeNull();
    onward();
    await until(() => page() === 'making');
  });
});

describe('a list to choose from', () => {
  test('what came along with another answer is shown, and never over what was typed', async () => {
    for (const id of ['country', 'currency']) delete owner.answers[id];
    await open('#/plan/demo/page/home');
    owner.answers['currency'] = { kind: 'picked', value: 'gbp' };
    type('#q-country', 'united k');
    press('Enter', find('#q-country'));
    const currency = find<HTMLInputElement>('#q-currency');
    await until(() => currency.value !== '');
    type('#q-currency', 'eu');
    owner.answers['currency'] = { kind: 'picked', value: 'usd' };
    type('#q-country', 'ireland');
    press('Enter', find('#q-country'));
    await until(() => find('[data-saved]').dataset['saved'] === 'true');
    expect(currency.value).toBe('eu');
  });
});

describe('a day', () => {
  test.each([
    [{ day: '', month: '2', year: '2028' }, null, '29'],
    [{ day: '', month: '4', year: '2027' }, null, '30'],
    [{ day: '7', month: '4', year: '2027' }, null, '7'],
    [{ day: '', month: '', year: '2027' }, 'month-missing', ''],
    [{ day: '3', month: '5', year: '' }, 'year-missing', '3'],
    [{ day: '3', month: '', year: '' }, 'rest-missing', '3'],
    [{ day: '', month: '5', year: '27' }, 'year-short', ''],
    [{ day: 'x', month: '5', year: '2027' }, 'impossible', 'x'],
  ])('%o', (parts, gap, day) => {
    expect(dateGap(parts)).toBe(gap);
    expect(filled(parts).day).toBe(day);
  });

  test('without its day is the last of the month, and shown so', async () => {
    delete owner.answers['need_by'];
    await open('#/plan/demo/page/need-size');
    const month = find<HTMLSelectElement>('.date select');
    month.value = '6';
    month.dispatchEvent(new Event('change', { bubbles: true }));
    type('.date .year', '2027');
    expect(find<HTMLInputElement>('.date .day').value).toBe('');
    leave(find('.date .year'));
    expect(find<HTMLInputElement>('.date .day').value).toBe('30');
    await until(() => 'need_by' in owner.answers);
    expect(owner.answers['need_by']).toEqual({ kind: 'picked', value: '2027-06-30' });
  });

  test('without its month says so once it is left', async () => {
    delete owner.answers['need_by'];
    await open('#/plan/demo/page/need-size');
    type('.date .year', '2027');
    expect(document.body.textContent).not.toContain('The month is missing.');
    press('Enter', find('.date .year'));
    await shows('The month is missing.');
    expect(owner.answers['need_by']).toBeUndefined();
  });
});

describe('what is still open', () => {
  test('is named among several questions, leads there and is brought into view', async () => {
    delete owner.answers['visits_month'];
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
    await open('#/plan/demo/page/coming-back');
    onward();
    await until(() => (find('.nudge').textContent ?? '').includes('Still open: '));
    expect(page()).toBe('coming-back');
    const links = [...document.querySelectorAll<HTMLElement>('.nudge button')];
    expect(links).toHaveLength(1);
    const question = find('[data-question=visits_month]');
    expect(seen.mock.contexts).toContain(question);
    expect(seen.mock.contexts).toContain(question.querySelector('.links'));
    links[0]?.click();
    expect(document.activeElement?.id).toBe('q-visits_month');
    onward();
    await until(() => page() !== 'coming-back');
  });

  test('an answer that cannot be used is named too', async () => {
    await open('#/plan/demo/page/coming-back');
    type('#q-months_stay', 'long');
    onward();
    await until(() => document.querySelector('.nudge button') !== null);
    expect(find('.nudge').textContent).toContain('cannot be used');
    find('.nudge button').click();
    expect(document.activeElement?.id).toBe('q-months_stay');
  });
});

test('a moved slider leads to the answer it starts from', async () => {
  await open('#/plan/demo/chapter/levers');
  await until(() => document.querySelector('.slider') !== null);
  expect(document.querySelector('.slider a')).toBeNull();
  const slider = find<HTMLInputElement>('input[name=budget]');
  slider.value = '2';
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  expect(button('Change the answer').getAttribute('href')).toBe(
    `#/plan/${owner.plan}/page/budget?from=summary`,
  );
});

test('a failure on the welcome screen can be closed', async () => {
  await open('#/');
  fake.fail['show_log'] = { code: 'storage', message: 'The log is this file: plainsail.log' };
  button('Show the log').click();
  await shows('The log is this file');
  button('Close').click();
  await until(() => document.querySelector('[role=alert]') === null);
});
