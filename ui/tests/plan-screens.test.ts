// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { rangesOf } from '../src/features/plan/search-target.svelte';
import { loadSettings, saveSettings } from '../src/lib/settings';
import { fake } from './fake/core';
import {
  button,
  close,
  find,
  open,
  press,
  screen,
  shows,
  structureFaults,
  type,
  until,
} from './window';

const field = (): HTMLInputElement => find<HTMLInputElement>('[role=combobox]');
const options = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role=option]')];

describe('search over the plan', () => {
  test('slash and Ctrl+F lead to it, and a slash in a field stays a slash', async () => {
    await open('#/plan/demo/chapter/money');
    press('/', document.body);
    expect(document.activeElement).toBe(field());
    const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    field().dispatchEvent(slash);
    expect(slash.defaultPrevented).toBe(false);
    field().blur();
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    expect(document.activeElement).toBe(field());
  });

  test('arrow keys choose, Enter goes there, and the focus goes along', async () => {
    await open('#/plan/demo/summary');
    field().focus();
    type('[role=combobox]', 'FORTY pictures');
    await until(() => options().length === 2);
    expect(document.body.textContent).toContain('Found in 2 places');
    press('ArrowDown', field());
    press('ArrowDown', field());
    expect(options()[1]?.getAttribute('aria-selected')).toBe('true');
    expect(field().getAttribute('aria-activedescendant')).toBe(options()[1]?.id);
    expect(await structureFaults()).toEqual([]);
    press('Enter', field());
    await shows('The first four weeks');
    await until(() => document.activeElement?.matches('[data-block="0"]') ?? false);
    expect(document.activeElement?.textContent).toContain('Forty pictures');
    expect(options()).toEqual([]);
  });

  test('goes to a place in the chapter that is open already', async () => {
    await open('#/plan/demo/chapter/money');
    field().focus();
    type('[role=combobox]', 'instagram first');
    await until(() => options().length === 1);
    press('Enter', field());
    await until(() => document.activeElement?.matches('[data-block="4"]') ?? false);
  });

  test('says when there is nothing, and Escape leaves it', async () => {
    await open('#/plan/demo/summary');
    field().focus();
    type('[role=combobox]', 'croissant');
    await shows('Nothing in this plan has “croissant” in it.');
    expect(await structureFaults()).toEqual([]);
    press('Escape', field());
    expect(document.querySelector('.panel.unfolded')).toBeNull();
    press('Escape', field());
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(find('main h1'));
  });

  test('marks words that are spread over elements, and nothing unseen', () => {
    const block = document.createElement('div');
    block.innerHTML =
      '<p><strong>About 13</strong> in <span>20</span> that it pays <span class="why">Why? pays</span></p>';
    const ranges = rangesOf(block, 'About 13 in 20 that it pays', ['13 in 20', 'pays']);
    expect(ranges.map(String)).toEqual(['13 in 20', 'pays']);
    expect(rangesOf(block, 'Another text', ['text'])).toEqual([]);
  });
});

describe('the tour of a first plan', () => {
  const tour = (): HTMLElement | null => document.querySelector('aside');

  test('tells three things, moves no focus at first, and is over for good', async () => {
    loadSettings({ ...fake.store.settings, tour_done: false });
    await open('#/plan/demo/summary');
    await until(() => tour() !== null);
    expect(document.activeElement).toBe(find('main h1'));
    expect(find('.frame').dataset['tour']).toBe('verdict');
    expect(await structureFaults()).toEqual([]);
    button('Next').click();
    await until(() => find('.frame').dataset['tour'] === 'why');
    await until(() => document.activeElement === button('Next'));
    button('Next').click();
    await until(() => find('.frame').dataset['tour'] === 'share');
    button('Done').click();
    await until(() => tour() === null);
    expect(find('.frame').dataset['tour']).toBeUndefined();
    await until(() => fake.store.settings.tour_done);
  });

  test('can be sent away at once, and other settings stay as they were', async () => {
    loadSettings({ ...fake.store.settings, tour_done: false });
    await saveSettings({ theme: 'dark' });
    await open('#/plan/demo/summary');
    await until(() => tour() !== null);
    button('No more tips').click();
    await until(() => fake.store.settings.tour_done);
    expect(fake.store.settings.theme).toBe('dark');
    expect(tour()).toBeNull();
  });

  test('stands below the headline where there is no room beside the plan', async () => {
    loadSettings({ ...fake.store.settings, tour_done: false });
    await open('#/plan/demo/summary');
    await until(() => tour() !== null);
    expect(tour()?.closest('main')).toBeNull();
    await close();
    const wide = globalThis.matchMedia;
    globalThis.matchMedia = (query) => ({ ...wide(query), matches: query.includes('max-width') });
    try {
      await open('#/plan/demo/summary');
      await until(() => tour() !== null);
      const below = find('main h1').compareDocumentPosition(find('aside'));
      expect(below & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
      expect(await structureFaults()).toEqual([]);
      button('Next').click();
      await until(() => find('.frame').dataset['tour'] === 'why');
    } finally {
      globalThis.matchMedia = wide;
    }
  });

  test('is not told again, nor away from the first page', async () => {
    loadSettings({ ...fake.store.settings, tour_done: true });
    await open('#/plan/demo/summary');
    expect(tour()).toBeNull();
  });
});

describe('charts', () => {
  test('every chart of the summary is read value by value', async () => {
    await open('#/plan/demo/summary');
    await until(() => document.querySelectorAll('main [role=slider]').length === 4);
    const last = [...document.querySelectorAll('main [role=slider]')].map((reader) => {
      press('End', reader);
      return reader.getAttribute('aria-valuetext');
    });
    expect(last).toContain('Sell: €180');
    expect(last).toContain('Sell: 1 h');
    expect(last.some((text) => text?.startsWith('Dec: '))).toBe(true);
  });

  test('is saved as a picture, or says why not', async () => {
    await open('#/plan/demo/chapter/levers');
    await until(() => document.querySelector('.offers') !== null);
    button('Save as PNG').click();
    await shows('levers.png is saved in Documents.');
    fake.fail['save_chart'] = { code: 'storage', message: 'The disk is full.' };
    button('Save as SVG').click();
    await shows('The disk is full.');
  });
});

describe('words of the trade in the plan', () => {
  test('are explained on focus, and Escape hides the explanation', async () => {
    await open('#/plan/demo/chapter/money');
    const word = find('.term');
    expect(word.textContent).toBe('CPA');
    const tip = find(`#${word.getAttribute('aria-describedby')}`);
    expect(tip.textContent).toContain('new customer');
    word.focus();
    await until(() => tip.classList.contains('shown'));
    press('Escape', word);
    await until(() => !tip.classList.contains('shown'));
    press('Enter', word);
    await until(() => tip.classList.contains('shown'));
    word.blur();
    await until(() => !tip.classList.contains('shown'));
  });
});

describe('before a file is saved', () => {
  test('its pages are turned, by buttons and by keys', async () => {
    await open('#/plan/demo/share');
    find<HTMLButtonElement>('[aria-label="Look at it first: The full plan"]').click();
    await until(() => document.querySelector('dialog img') !== null);
    expect(find('dialog img').getAttribute('alt')).toBe('The full plan, page 1 of 3');
    expect(await structureFaults()).toEqual([]);
    button('Page after').click();
    await until(() => find('dialog img').getAttribute('alt') === 'The full plan, page 2 of 3');
    press('ArrowRight', document.body);
    await until(() => find('dialog img').getAttribute('alt') === 'The full plan, page 3 of 3');
    expect(button('Page after').matches(':disabled')).toBe(true);
    press('Home', document.body);
    await until(() => find('dialog img').getAttribute('alt') === 'The full plan, page 1 of 3');
  });

  test('waiting is shown, and can be stopped', async () => {
    await open('#/plan/demo/share');
    let settle = (): void => undefined;
    fake.hold['preview'] = new Promise((resolve) => (settle = resolve));
    find<HTMLButtonElement>('[aria-label="Look at it first: One page"]').click();
    await until(() => document.querySelector('dialog progress') !== null);
    expect(document.body.textContent).not.toContain('Stop waiting');
    await new Promise((resolve) => setTimeout(resolve, 2800));
    button('Stop waiting').click();
    await until(() => document.querySelector('dialog') === null);
    settle();
  });

  test('a failure is said, and saving is still offered', async () => {
    await open('#/plan/demo/share');
    fake.fail['preview'] = { code: 'internal', message: '' };
    find<HTMLButtonElement>('[aria-label="Look at it first: The full plan"]').click();
    await shows('You can still save the file.');
  });

  test('Ctrl+P leads there from anywhere in the plan', async () => {
    await open('#/plan/demo/chapter/money');
    const print = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true });
    window.dispatchEvent(print);
    expect(print.defaultPrevented).toBe(true);
    await until(() => screen() === 'share');
  });

  test('printing saves the file and opens it', async () => {
    await open('#/plan/demo/share');
    find<HTMLButtonElement>('[aria-label="Print: One page"]').click();
    await until(() => fake.calls.includes('open_file'));
    expect(fake.calls.indexOf('export')).toBeLessThan(fake.calls.indexOf('open_file'));
    await shows('Harbour Lane Bakery.summary');
  });
});

describe('the chapter that explains words', () => {
  test('has no explanations inside its explanations', async () => {
    const { DOCUMENT } = await import('./fake/plan');
    const line = { text: 'CPA: what a new customer costs.', strong: 'CPA', why: null };
    DOCUMENT.chapters.push({
      id: 'glossary',
      title: 'Words of the trade',
      standalone: false,
      blocks: [{ kind: 'list', items: [line] }],
    });
    await open('#/plan/demo/chapter/glossary');
    await shows('what a new customer costs');
    expect(document.querySelector('.term')).toBeNull();
    DOCUMENT.chapters.pop();
  });
});

describe('help', () => {
  test('is reached from the plan and leads back', async () => {
    await open('#/plan/demo/summary');
    button('Help').click();
    await until(() => screen() === 'help');
    await shows('GeoNames');
    button('Show the log').click();
    await until(() => fake.calls.includes('show_log'));
  });
});

describe('the logo and the colour', () => {
  const logo = (): Element | null => document.querySelector('[aria-label="Your logo"]');
  const code = (): HTMLInputElement => find<HTMLInputElement>('input.code');

  test('a logo is chosen, offers its colours, is taken away and back', async () => {
    await open('#/plan/demo/share');
    await until(() => !button('Choose a logo').matches(':disabled'));
    button('Put your logo and colour on it').click();
    expect(document.activeElement).toBe(button('Choose a logo'));
    button('Choose a logo').click();
    await until(() => logo() !== null);
    find<HTMLButtonElement>('[aria-label="Use #7a1f5c"]').click();
    await until(() => code().value === '#7a1f5c');
    expect(await structureFaults()).toEqual([]);
    button('Remove the logo').click();
    await until(() => logo() === null);
    button('Undo').click();
    await until(() => logo() !== null);
  });

  test('a colour too light for letters is said, and the usual ones come back', async () => {
    await open('#/plan/demo/share');
    await until(() => fake.calls.includes('house_style') && !code().disabled);
    type('input.code', '#ffd400');
    code().dispatchEvent(new Event('change', { bubbles: true }));
    await shows('#ffd400 is too light for letters, so they are set in #857000.');
    button('Use the usual colours').click();
    await until(() => code().value === '');
  });

  test('what is no colour is said, and stays to be mended', async () => {
    await open('#/plan/demo/share');
    await until(() => fake.calls.includes('house_style') && !code().disabled);
    type('input.code', 'sky');
    code().dispatchEvent(new Event('change', { bubbles: true }));
    await shows('"sky" is not a colour code.');
    expect(code().value).toBe('sky');
    expect(code().getAttribute('aria-invalid')).toBe('true');
    expect(await structureFaults()).toEqual([]);
  });
});
