// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { groups } from '../src/features/plan/chapters';
import { fake } from './fake/core';
import { DOCUMENT } from './fake/plan';
import {
  button,
  close,
  find,
  open,
  owner,
  press,
  shows,
  structureFaults,
  type,
  until,
} from './window';

const submit = (form: string): void => find<HTMLFormElement>(form).requestSubmit();
const said = (): string => find('main [role=status]').textContent ?? '';

describe('a rule', () => {
  const K1 = '[data-rule=K1]';
  const overrule = async (reason: string): Promise<void> => {
    button('Decide otherwise', find(K1)).click();
    await until(() => document.activeElement?.matches(`${K1} textarea`) ?? false);
    type(`${K1} textarea`, reason);
    submit(`${K1} form`);
  };

  test('is overruled with a reason that is kept, and followed again', async () => {
    await open('#/plan/demo/chapter/rules');
    await overrule('My sister helps on Mondays');
    await shows('You decided otherwise: My sister helps on Mondays');
    expect(owner.answers['overrule_K1']).toEqual({
      kind: 'typed',
      text: 'My sister helps on Mondays',
    });
    expect(document.activeElement).toBe(button('Follow the rule again'));
    expect(said()).toBe('Kept. The odds stay as they were.');
    expect(await structureFaults()).toEqual([]);
    button('Follow the rule again').click();
    await until(() => !('overrule_K1' in owner.answers));
    await until(() => document.activeElement === button('Decide otherwise', find(K1)));
    expect(document.body.textContent).not.toContain('You decided otherwise');
  });

  test('stays overruled when the plan is opened again', async () => {
    await open('#/plan/demo/chapter/rules');
    await overrule('We are four');
    await shows('You decided otherwise: We are four');
    await close();
    await open('#/plan/demo/chapter/rules');
    await shows('You decided otherwise: We are four');
  });

  test('is not overruled without a reason', async () => {
    await open('#/plan/demo/chapter/rules');
    await overrule('   ');
    await shows('Give your reason in a few words');
    expect(find(`${K1} textarea`).getAttribute('aria-invalid')).toBe('true');
    expect(owner.answers).not.toHaveProperty('overrule_K1');
  });

  test('Escape and Cancel leave it as it was and give the focus back', async () => {
    await open('#/plan/demo/chapter/rules');
    for (const leave of [() => press('Escape'), () => button('Cancel').click()]) {
      button('Decide otherwise', find(K1)).click();
      await until(() => document.activeElement?.matches(`${K1} textarea`) ?? false);
      leave();
      await until(() => document.activeElement === button('Decide otherwise', find(K1)));
    }
    expect(fake.calls).not.toContain('save_answer');
  });

  test('a reason that cannot be kept stays in its field, and may be kept later', async () => {
    await open('#/plan/demo/chapter/rules');
    fake.fail['save_answer'] = { code: 'storage', message: 'The disk is full.' };
    await overrule('My sister helps');
    await until(() => find(`${K1} [role=alert]`).textContent === 'The disk is full.');
    expect(find<HTMLTextAreaElement>(`${K1} textarea`).value).toBe('My sister helps');
    fake.fail = {};
    submit(`${K1} form`);
    await shows('You decided otherwise: My sister helps');
  });

  test('the decision can be taken back with undo', async () => {
    await open('#/plan/demo/chapter/rules');
    await overrule('A whim');
    await shows('You decided otherwise: A whim');
    button('Undo').click();
    await until(() => document.activeElement === button('Decide otherwise', find(K1)));
    expect(owner.answers).not.toHaveProperty('overrule_K1');
    expect(said()).toContain('Taken back.');
    expect(document.body.textContent).not.toContain('You decided otherwise');
  });
});

describe("an owner's own figure", () => {
  const CPM = '[data-figure=own_cpm_meta]';
  const give = async (text: string): Promise<void> => {
    button('I know my own', find(CPM)).click();
    await until(() => document.activeElement?.matches(`${CPM} input`) ?? false);
    type(`${CPM} input`, text);
    submit(`${CPM} form`);
  };

  test('replaces the typical one, and the plan says what changed', async () => {
    await open('#/plan/demo/chapter/figures');
    await give('9.5');
    await shows('€9.5');
    expect(owner.answers['own_cpm_meta']).toEqual({ kind: 'typed', text: '9.5' });
    expect(said()).toBe('Kept. The odds were about 13 in 20. They are now about 11 in 20.');
    expect(document.activeElement).toBe(button('Change my figure'));
    expect(await structureFaults()).toEqual([]);
    button('Back to the typical figure').click();
    await until(() => !('own_cpm_meta' in owner.answers));
    await shows('They are now about 13 in 20.');
    expect(document.activeElement).toBe(button('I know my own'));
  });

  test.each(['abc', ''])('"%s" is not taken, and stays to be mended', async (text) => {
    await open('#/plan/demo/chapter/figures');
    await give(text);
    await shows('This cannot be used.');
    expect(find<HTMLInputElement>(`${CPM} input`).value).toBe(text);
    expect(document.activeElement).toBe(find(`${CPM} input`));
    expect(owner.answers).not.toHaveProperty('own_cpm_meta');
  });

  test('is offered only where it can replace one', async () => {
    await open('#/plan/demo/chapter/figures');
    expect(document.querySelectorAll('.offer button')).toHaveLength(1);
  });

  test('is offered beside a reason, which then follows it; Escape closes the field first', async () => {
    await open('#/plan/demo/summary');
    button('Why?').click();
    await until(() => document.querySelector('dialog[open]') !== null);
    button('I know my own', find('dialog')).click();
    await until(() => document.activeElement?.matches('dialog input') ?? false);
    press('Escape');
    await until(() => document.activeElement === button('I know my own', find('dialog')));
    button('I know my own', find('dialog')).click();
    await until(() => document.activeElement?.matches('dialog input') ?? false);
    type('dialog input', '13.4');
    submit('dialog form');
    await until(() => find('dialog').textContent?.includes('€13.4') ?? false);
    expect(find('dialog [role=status]').textContent).toContain('Kept.');
    expect(await structureFaults()).toEqual([]);
  });
});

describe('what if', () => {
  const budget = (): HTMLInputElement => find<HTMLInputElement>('input[name=budget]');
  const asked = (): number => fake.calls.filter((call) => call === 'what_if').length;
  const then = (line: number): string =>
    document.querySelectorAll('.result tbody tr')[line]?.lastElementChild?.textContent?.trim() ??
    '';
  const move = (to: number): void => type('input[name=budget]', String(to));
  const opened = async (): Promise<void> => {
    await open('#/plan/demo/chapter/levers');
    await until(() => document.querySelector('input[name=budget]') !== null);
  };

  test('the figures follow the slider, and nothing is saved', async () => {
    await opened();
    expect(then(0)).toBe('about 13 in 20');
    move(1.5);
    await until(() => then(0) === 'about 20 in 20');
    expect(then(4)).toBe('€270');
    expect(budget().getAttribute('aria-valuetext')).toBe('€270');
    expect(find('.picture [data-chart=chance]')).toBeTruthy();
    expect(find('.picture [data-chart=profit]')).toBeTruthy();
    expect(fake.calls).not.toContain('save_answer');
    expect(await structureFaults()).toEqual([]);
  });

  test('what is pictured is read with the arrow keys, and follows the slider', async () => {
    await opened();
    const readers = (): (string | null)[] =>
      [...document.querySelectorAll('.result [role=slider]')].map((reader) => {
        press('End', reader);
        return reader.getAttribute('aria-valuetext');
      });
    await until(() => readers().length === 2);
    expect(readers()).toEqual(['Reached: 13 of 20', expect.stringContaining('Dec')]);
    move(1);
    move(0.5);
    await until(() => readers()[0] === 'Reached: 7 of 20');
  });

  test('while one answer is on its way only the newest place waits', async () => {
    await opened();
    const before = asked();
    let release = (): void => undefined;
    fake.hold['what_if'] = new Promise((resolve) => (release = resolve));
    [1.1, 1.2, 0.9, 0.5].forEach(move);
    await until(() => asked() === before + 1);
    fake.hold = {};
    release();
    await until(() => then(4) === '€90');
    expect(asked()).toBe(before + 2);
  });

  test('an answer from before "Back to my answers" is never shown', async () => {
    await opened();
    let release = (): void => undefined;
    fake.hold['what_if'] = new Promise((resolve) => (release = resolve));
    move(0.5);
    const shown: string[] = [];
    const watcher = new MutationObserver(() => shown.push(then(4)));
    watcher.observe(find('.result'), { subtree: true, childList: true, characterData: true });
    const before = asked();
    button('Back to my answers').click();
    flushSync();
    expect(budget().value).toBe('1');
    expect(document.activeElement).toBe(budget());
    fake.hold = {};
    release();
    await until(() => asked() === before + 1);
    await until(() => then(4) === '€180');
    watcher.disconnect();
    expect(shown).not.toContain('€90');
    expect((button('Back to my answers') as HTMLButtonElement).disabled).toBe(true);
  });

  test('says the result aloud once the slider rests', async () => {
    await opened();
    move(0.5);
    await until(() => then(4) === '€90');
    const live = find('.what-if > [role=status]');
    expect(live.textContent).toBe('');
    await until(() => live.textContent === 'Then: odds about 7 in 20, likely profit €280.');
  });

  test('measures how long a step took until it was painted', async () => {
    performance.clearMeasures('what-if');
    const measured = (): PerformanceEntry[] => performance.getEntriesByName('what-if');
    await opened();
    await until(() => measured().length === 1);
    move(0.8);
    await until(() => measured().length === 2);
    expect(measured()[1]?.duration).toBeGreaterThan(4);
  });

  test('a failure is told, keeps the sliders and can be tried again', async () => {
    await opened();
    fake.fail['what_if'] = { code: 'internal', message: '' };
    move(0.5);
    await shows('This could not be worked out.');
    expect(budget().value).toBe('0.5');
    fake.fail = {};
    button('Try again', find('.result')).click();
    await until(() => then(4) === '€90');
    expect(document.querySelector('.result [role=alert]')).toBeNull();
  });

  test('without anything to move it says so', async () => {
    fake.nothingToMove = true;
    await open('#/plan/demo/chapter/levers');
    await shows('There is nothing to move yet.');
    expect(document.querySelector('.what-if table')).toBeNull();
  });
});

describe('the chapters', () => {
  const group = (name: string): HTMLElement => button(name, find('nav'));
  const current = (): string => find('nav [aria-current]').textContent ?? '';

  test('stand in groups, each in one and none twice', () => {
    const grouped = groups(DOCUMENT.chapters).flatMap(({ chapters }) => chapters);
    expect(grouped.map(({ id }) => id).sort()).toEqual(
      DOCUMENT.chapters.map(({ id }) => id).sort(),
    );
  });

  test('the group one is in is open, the others open when asked', async () => {
    await open('#/plan/demo/chapter/rules');
    expect(group('Behind it').getAttribute('aria-expanded')).toBe('true');
    expect(current()).toBe('The rules behind this plan');
    const other = group('Keeping it going');
    expect(other.getAttribute('aria-expanded')).toBe('false');
    const list = find(`#${other.getAttribute('aria-controls')}`);
    expect(list.hidden).toBe(true);
    other.click();
    flushSync();
    expect(list.hidden).toBe(false);
    other.click();
  });

  test('next leads through all of them in the order shown', async () => {
    await open('#/plan/demo/chapter/worth');
    const listed = [...document.querySelectorAll('.group a')].map((link) => link.textContent);
    const read = [current()];
    while (read.length < listed.length) {
      button('Next: ').click();
      const before = read.at(-1);
      await until(() => current() !== before);
      read.push(current());
    }
    expect(read).toEqual(listed);
    expect(document.querySelector('.next')).toBeNull();
  });
});
