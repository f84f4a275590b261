// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { fake } from './fake/core';
import { button, find, open, owner, press, screen, structureFaults, type, until } from './window';

describe('accessibility of the structure', () => {
  test.each([
    '#/',
    '#/plan/demo/questions',
    '#/plan/demo/page/name',
    '#/plan/demo/page/home',
    '#/plan/demo/page/area',
    '#/plan/demo/page/need-size',
    '#/plan/demo/page/accounts',
    '#/plan/demo/page/making',
    '#/plan/demo/page/avoid',
    '#/plan/demo/page/voice',
    '#/plan/demo/page/asked',
    '#/plan/demo/verdict',
    '#/plan/demo/check',
    '#/plan/demo/answers',
    '#/plan/demo/summary',
    '#/plan/demo/chapter/money',
    '#/plan/demo/chapter/weeks',
    '#/plan/demo/chapter/levers',
    '#/plan/demo/chapter/rules',
    '#/plan/demo/chapter/figures',
    '#/plan/demo/share',
    '#/help',
    '#/plan/nothing/summary',
  ])('%s', async (hash) => {
    await open(hash);
    expect(await structureFaults()).toEqual([]);
  });
});

describe('the wizard', () => {
  test('an option is named by its label and described by its note', async () => {
    await open('#/plan/demo/page/avoid');
    const input = find<HTMLInputElement>('#q-avoid');
    const said = (attribute: string): string | null | undefined =>
      document.getElementById(input.getAttribute(attribute) ?? '')?.textContent;
    expect(said('aria-labelledby')).toBe('Instagram');
    expect(said('aria-describedby')).toMatch(/^Pictures and short films/);
    await open('#/plan/demo/page/voice');
    expect(find('#q-voice').hasAttribute('aria-describedby')).toBe(false);
    expect(document.querySelector('.counts .note')).toBeNull();
  });

  test('focuses its control, saves on Enter and goes on', async () => {
    await open('#/plan/demo/page/costs');
    await until(() => document.activeElement?.id === 'q-cost_share');
    type('#q-cost_share', '38');
    expect(find('[data-saved]').dataset['saved']).toBe('false');
    find<HTMLFormElement>('form').requestSubmit();
    await until(() => find('main').dataset['page'] === 'coming-back');
    expect(owner.answers['cost_share']).toEqual({ kind: 'typed', text: '38' });
  });

  test('says "saved" only once the app has answered', async () => {
    await open('#/plan/demo/page/costs');
    type('#q-cost_share', '41');
    expect(find('[data-saved]').dataset['saved']).toBe('false');
    await until(() => find('[data-saved]').dataset['saved'] === 'true');
    expect(owner.answers['cost_share']).toEqual({ kind: 'typed', text: '41' });
  });

  test('keeps the text and stays when nothing can be written', async () => {
    await open('#/plan/demo/page/costs');
    fake.fail['save_answer'] = { code: 'storage', message: 'The disk is full.' };
    type('#q-cost_share', '44');
    find<HTMLFormElement>('form').requestSubmit();
    await until(() => find('.nudge').textContent === 'The disk is full.');
    expect(find('main').dataset['page']).toBe('costs');
    expect(find<HTMLInputElement>('#q-cost_share').value).toBe('44');
    expect(find('[data-saved]').textContent).toContain('Not saved');
    fake.fail = {};
    find<HTMLFormElement>('form').requestSubmit();
    await until(() => find('main').dataset['page'] === 'coming-back');
    expect(owner.answers['cost_share']).toEqual({ kind: 'typed', text: '44' });
  });

  test('"I\'m not sure" shows the typical figure and its source; typing takes it back', async () => {
    await open('#/plan/demo/page/costs');
    button("I'm not sure").click();
    await until(() => document.body.textContent?.includes('32 to 45 of 100') ?? false);
    await until(() => owner.answers['cost_share']?.kind === 'not_sure');
    type('#q-cost_share', '30');
    await until(() => owner.answers['cost_share']?.kind === 'typed');
    expect(document.body.textContent).not.toContain('32 to 45 of 100');
  });

  test('taking "I\'m not sure" back brings back what was typed', async () => {
    await open('#/plan/demo/page/costs');
    type('#q-cost_share', '27');
    button("I'm not sure").click();
    await until(() => owner.answers['cost_share']?.kind === 'not_sure');
    expect(find<HTMLInputElement>('#q-cost_share').value).toBe('');
    button("I'm not sure").click();
    await until(() => owner.answers['cost_share']?.kind === 'typed');
    expect(owner.answers['cost_share']).toEqual({ kind: 'typed', text: '27' });
    expect(find<HTMLInputElement>('#q-cost_share').value).toBe('27');
  });

  test('Escape goes back and loses nothing on its way', async () => {
    await open('#/plan/demo/page/coming-back');
    type('#q-months_stay', '9');
    press('Escape');
    await until(() => find('main').dataset['page'] === 'costs');
    await until(() => find('[data-saved]').dataset['saved'] === 'true');
    expect(owner.answers['months_stay']).toEqual({ kind: 'typed', text: '9' });
  });

  test('an open page is pointed out once, then passed', async () => {
    await open('#/plan/demo/page/accounts');
    find<HTMLFormElement>('form').requestSubmit();
    await until(() => find('.nudge').textContent !== '');
    expect(find('main').dataset['page']).toBe('accounts');
    find<HTMLFormElement>('form').requestSubmit();
    await until(() => find('main').dataset['page'] === 'making');
  });

  test('"None of these yet" is an answer, and unreadable counts are not', async () => {
    await open('#/plan/demo/page/accounts');
    find<HTMLInputElement>('.none input').click();
    await until(() => 'followers' in owner.answers);
    expect(owner.answers['followers']).toEqual({ kind: 'picked', value: {} });
    find<HTMLInputElement>('#q-followers').click();
    flushSync();
    type('.number input', '1.5k');
    await until(() => find('[data-saved]').dataset['saved'] === 'true');
    const given = owner.answers['followers'];
    expect(given?.kind === 'picked' && Object.values(given.value)).toEqual([1500]);
    type('.number input', 'lots');
    expect(find('.fault').textContent).toContain('1,500');
  });

  test('a town is found by typing and brings the people in reach', async () => {
    delete owner.answers['area'];
    await open('#/plan/demo/page/area');
    type('#q-area', 'galw');
    await until(() => document.querySelectorAll('[role=option]').length === 1);
    press('Enter', find('#q-area'));
    await until(() => document.body.textContent?.includes('about 80,000 people') ?? false);
    await until(() => 'area' in owner.answers);
    expect(owner.answers['area']).toEqual({
      kind: 'picked',
      value: { name: 'Galway', radius_km: 10, people: 80_000, gazetteer_id: 1 },
    });
  });

  test('Enter takes a country only when the text can mean no other', async () => {
    await open('#/plan/demo/page/home');
    const field = find<HTMLInputElement>('#q-country');
    type('#q-country', 'unit');
    press('Enter', field);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(owner.answers['country']).toEqual({ kind: 'picked', value: 'IE' });
    type('#q-country', 'UK');
    press('Enter', field);
    expect(field.value).toBe('United Kingdom');
    await until(() => find('[data-saved]').dataset['saved'] === 'true');
    const given = owner.answers['country'];
    expect(given?.kind === 'picked' && String(given.value).toLowerCase()).toBe('gb');
  });

  test("back from one's own figure, the town's people are counted anew", async () => {
    await open('#/plan/demo/page/area');
    button('I know the figure myself').click();
    await until(() => document.querySelector('#q-area-people') !== null);
    type('#q-area-people', '720000');
    const radius = find<HTMLInputElement>('#q-area-radius');
    radius.value = '2';
    radius.dispatchEvent(new Event('input', { bubbles: true }));
    button('Look the town up instead').click();
    await until(() => document.body.textContent?.includes('about 16,000 people') ?? false);
    await until(() => find('[data-saved]').dataset['saved'] === 'true');
    expect(owner.answers['area']).toEqual({
      kind: 'picked',
      value: { name: 'Galway', radius_km: 2, people: 16_000, gazetteer_id: 1 },
    });
  });

  test('undo takes the last change back and fills the field anew', async () => {
    await open('#/plan/demo/page/costs');
    type('#q-cost_share', '99');
    await until(() => find('[data-saved]').dataset['saved'] === 'true');
    button('Undo').click();
    await until(() => find<HTMLInputElement>('#q-cost_share').value === '12.50');
  });

  test('a plan without a page in its address resumes where it stopped', async () => {
    await open('#/plan/demo/page');
    expect(find('main').dataset['page']).toBe('landing');
  });
});

describe('the plan', () => {
  test('"Why?" opens the reason beside it and gives focus back', async () => {
    await open('#/plan/demo/summary');
    const why = button('Why?');
    why.focus();
    why.click();
    await until(() => document.querySelector('dialog[open]') !== null);
    expect(find('dialog').textContent).toContain('20,000 times');
    find<HTMLButtonElement>('dialog .close').click();
    await until(() => document.querySelector('dialog') === null);
    expect(document.activeElement).toBe(why);
  });

  test('a path is read with the arrow keys', async () => {
    await open('#/plan/demo/summary');
    await until(() => document.querySelector('.profit [role=slider]') !== null);
    const reader = find('.profit [role=slider]');
    reader.focus();
    press('End', reader);
    expect(reader.getAttribute('aria-valuetext')).toContain('Dec');
    press('ArrowLeft', reader);
    expect(reader.getAttribute('aria-valuetext')).toContain('Nov');
  });

  test('a chart shows its table', async () => {
    await open('#/plan/demo/summary');
    button('Show as table').click();
    await until(() => document.querySelectorAll('.profit tbody tr').length === 12);
  });

  test('a plan that is gone leads home', async () => {
    await open('#/plan/nothing/summary');
    expect(find('[role=alert]').textContent).toContain('This plan is not here any more.');
    button('All plans').click();
    await until(() => screen() === 'welcome');
  });
});

describe('the welcome', () => {
  test('a deleted plan comes back with undo', async () => {
    await open('#/');
    await until(() => document.querySelectorAll('.plans li').length === 2);
    find<HTMLButtonElement>('.plans button').click();
    await until(() => document.querySelectorAll('.plans li').length === 1);
    button('Undo').click();
    await until(() => document.querySelectorAll('.plans li').length === 2);
  });

  test('start leads to the first page', async () => {
    await open('#/');
    button('Start my plan').click();
    await until(() => screen() === 'wizard' && find('main').dataset['page'] === 'name');
  });
});

describe('sharing', () => {
  test('says where the file lies, or what went wrong', async () => {
    await open('#/plan/demo/share');
    button('Save as PDF').click();
    await until(() => document.body.textContent?.includes('Harbour Lane Bakery.pdf') ?? false);
    fake.fail['export'] = { code: 'storage', message: 'The folder cannot be written to.' };
    button('Save picture').click();
    await until(() => document.body.textContent?.includes('cannot be written to') ?? false);
    expect(document.body.textContent).toContain('Harbour Lane Bakery.pdf');
  });
});
