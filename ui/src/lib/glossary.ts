/** Words of the trade, explained where they stand. */

import { FluentBundle, FluentResource } from '@fluent/bundle';

export interface Term {
  id: string;
  name: string;
  tip: string;
}

/** A stretch of text; one that is a word of the trade has its term. */
export interface Stretch {
  text: string;
  term: Term | null;
}

interface Glossary {
  terms: Term[];
  /** Finds any form of any term; `null` when there is none. */
  pattern: RegExp | null;
  byForm: Map<string, Term>;
}

const catalogues = import.meta.glob<string>('../../text/*/glossary.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const opened = new Map<string, Glossary>();

/** Every term of a language (a BCP 47 tag), in the order of the catalogue. */
export function terms(language: string): Term[] {
  return glossary(language).terms;
}

/** A text in stretches; a term is explained where `claim` allows it. */
export function explained(
  text: string,
  language: string,
  claim: (term: string) => boolean,
): Stretch[] {
  const { pattern, byForm } = glossary(language);
  const told = new Set<string>();
  const stretches: Stretch[] = [];
  let place = 0;
  for (const match of pattern ? text.matchAll(pattern) : []) {
    const term = byForm.get(match[0].toLowerCase());
    if (!term || told.has(term.id) || !claim(term.id)) continue;
    told.add(term.id);
    if (match.index > place) stretches.push({ text: text.slice(place, match.index), term: null });
    stretches.push({ text: match[0], term });
    place = match.index + match[0].length;
  }
  if (place < text.length) stretches.push({ text: text.slice(place), term: null });
  return stretches;
}

function glossary(language: string): Glossary {
  const tag = language.split('-')[0] ?? 'en';
  const known = opened.get(tag);
  if (known) return known;
  const made = open(
    tag,
    catalogues[`../../text/${tag}/glossary.ftl`] ?? catalogues['../../text/en/glossary.ftl'] ?? '',
  );
  opened.set(tag, made);
  return made;
}

function open(language: string, source: string): Glossary {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const resource = new FluentResource(source);
  bundle.addResource(resource);
  const byForm = new Map<string, Term>();
  const all: Term[] = [];
  for (const { id } of resource.body) {
    const message = bundle.getMessage(id);
    const say = (pattern: Parameters<typeof bundle.formatPattern>[0] | null | undefined): string =>
      pattern ? bundle.formatPattern(pattern) : '';
    const term = { id, name: say(message?.value), tip: say(message?.attributes['tip']) };
    all.push(term);
    for (const form of say(message?.attributes['words']).split(','))
      if (form.trim()) byForm.set(form.trim().toLowerCase(), term);
  }
  return { terms: all, pattern: patternOf([...byForm.keys()]), byForm };
}

/** Longer forms first, and only whole words. */
function patternOf(forms: readonly string[]): RegExp | null {
  if (forms.length === 0) return null;
  const escaped = [...forms]
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`,
    'giu',
  );
}
