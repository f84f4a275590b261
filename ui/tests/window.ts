/** The whole window on the stand-in, and an owner's eyes and hands for it. */

import './setup';
import axe from 'axe-core';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import App from '../src/App.svelte';
import { fake } from './fake/core';

let app: Record<string, unknown> | undefined;
let opened = 0;

/** The window keeps what it knows of a plan, so every test has a plan of its own. */
export const owner = { plan: '', answers: {} as ReturnType<typeof fake.add> };

beforeEach(() => {
  fake.reset();
  opened += 1;
  owner.plan = `demo-${opened}`;
  owner.answers = fake.add(owner.plan);
});
afterEach(close);

export async function open(hash: string): Promise<void> {
  location.hash = hash.replace('/demo', `/${owner.plan}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  app = mount(App, { target: document.body });
  await until(() => document.querySelector('main h1, main [role=alert]') !== null);
  // Fetching has begun once the first screen stands; what it brings is on screen when this is gone.
  await until(() => !document.querySelector('.loading'));
  flushSync();
}

export async function close(): Promise<void> {
  if (app) await unmount(app);
  app = undefined;
  document.body.replaceChildren();
}

export const until = (fact: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(fact()).toBe(true), { timeout: 3000, interval: 5 });

export const shows = (text: string): Promise<void> =>
  until(() => document.body.textContent?.includes(text) ?? false);

export const find = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
export const screen = (): string | undefined => find('main').dataset['screen'];
export const button = (name: string, within: ParentNode = document): HTMLElement => {
  const all = [...within.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((each) => each.textContent?.replace(/\s+/g, ' ').trim().startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
export function type(selector: string, text: string): void {
  const field = find<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}
export const press = (
  key: string,
  target: Element = document.activeElement ?? document.body,
): void => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  flushSync();
};

/** What axe-core finds wrong. Colours need a real browser; the look at every screen checks them. */
export async function structureFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
