/** The words of the window, from the one catalogue. */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { marked } from './pseudo';

/** English with marks and longer words, to find what is clipped or not worded. */
const PSEUDO = 'en-XA';

const catalogues = import.meta.glob<string>('../../text/*/window.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let bundle = open('en');

/** Speaks a language from now on (a BCP 47 tag the catalogue has), and turns the page its way. */
export function speak(language: string, rightToLeft: boolean): void {
  bundle = open(language);
  document.documentElement.lang = language;
  document.documentElement.dir = rightToLeft ? 'rtl' : 'ltr';
}

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

function open(language: string): FluentBundle {
  const text = (tag: string): string | undefined => catalogues[`../../text/${tag}/window.ftl`];
  // The catalogue's sentences have the digits 0 to 9 in every language.
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language;
  // Owner's words that may run the other way stand in elements of their own with dir="auto",
  // so the invisible isolation marks, which break searching and copying, are not needed.
  const opened = new FluentBundle(locale, {
    useIsolating: false,
    ...(language === PSEUDO ? { transform: marked } : {}),
  });
  opened.addResource(new FluentResource(text(language) ?? text('en') ?? ''));
  return opened;
}
