/** The words of the window, from the one catalogue. */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import english from '../../text/en/window.ftl?raw';

const bundle = open('en', english);

/** The text of a catalogue key; the key itself when it is missing, which a test forbids. */
export function say(key: string, args: Record<string, FluentVariable> = {}): string {
  const message = bundle.getMessage(key);
  return message?.value ? bundle.formatPattern(message.value, args) : key;
}

/** A whole number with the grouping of the window's language. */
export function count(value: number): string {
  return new Intl.NumberFormat(bundle.locales, { maximumFractionDigits: 0 }).format(value);
}

/** The twelve months of the year in the window's language. */
export function months(): string[] {
  const name = new Intl.DateTimeFormat(bundle.locales, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2024, month, 1)));
}

function open(language: string, source: string): FluentBundle {
  // Owner's words that may run the other way stand in elements of their own with dir="auto",
  // so the invisible isolation marks, which break searching and copying, are not needed.
  const opened = new FluentBundle(language, { useIsolating: false });
  opened.addResource(new FluentResource(source));
  return opened;
}
