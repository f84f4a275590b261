/** Going to a place that was found, and showing it there. */

import { fold } from '../../lib/fold';
import { find, type Hit } from './search';

/** The place to go to next, with what was looked for. */
class SearchTarget {
  #wanted = $state.raw<{ hit: Hit; words: readonly string[] } | null>(null);

  /** Remembers where to go. */
  put(hit: Hit, words: readonly string[]): void {
    this.#wanted = { hit, words };
  }

  /** Where to go in this chapter, if anywhere; a place is gone to once. */
  take(chapter: string | null): { hit: Hit; words: readonly string[] } | null {
    const wanted = this.#wanted;
    if (wanted?.hit.chapter !== chapter) return null;
    this.#wanted = null;
    return wanted;
  }

  /** Whether there is a place to go to. */
  get waits(): boolean {
    return this.#wanted !== null;
  }
}

export const searchTarget = new SearchTarget();

const NAME = 'found';
const LONGEST_SHOWN = 6000;
let fading: ReturnType<typeof setTimeout> | undefined;

/** Scrolls to what was found, marks it for a while and moves the focus there. */
export function reveal(root: HTMLElement, hit: Hit, words: readonly string[]): boolean {
  const block =
    root.querySelector<HTMLElement>(`[data-block="${hit.block}"]`) ??
    (hit.block === 'title' ? root.querySelector<HTMLElement>('h1') : null);
  if (!block) return false;
  const ranges = rangesOf(block, hit.text, words);
  const place = ranges[0]?.startContainer.parentElement ?? block;
  place.scrollIntoView({ block: 'center' });
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  clearTimeout(fading);
  root.querySelectorAll('[data-found]').forEach((old) => old.removeAttribute('data-found'));
  // Where single words cannot be marked, the whole part is.
  if (ranges.length > 0 && mark(ranges)) fading = setTimeout(unmark, LONGEST_SHOWN);
  else {
    block.dataset['found'] = '';
    fading = setTimeout(() => delete block.dataset['found'], LONGEST_SHOWN);
  }
  return true;
}

function mark(ranges: Range[]): boolean {
  if (typeof Highlight !== 'function' || !CSS.highlights) return false;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return true;
}

function unmark(): void {
  CSS.highlights.delete(NAME);
}

/** What was found as it stands on screen; the text may be spread over several elements. */
export function rangesOf(block: HTMLElement, text: string, words: readonly string[]): Range[] {
  const nodes = textNodes(block);
  const whole = nodes.map((node) => node.data).join('');
  const seen = fold(whole);
  const wanted = fold(text);
  const start = seen.text.indexOf(wanted.text.trim());
  if (start < 0) return [];
  const from = seen.at[start] ?? 0;
  const to = seen.at[start + wanted.text.trim().length] ?? whole.length;
  return find(whole.slice(from, to), words).map(([left, right]) =>
    rangeOf(nodes, from + left, from + right),
  );
}

function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('.unseen, .why, svg, [role=tooltip]'))
      nodes.push(node);
  return nodes;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let place = 0;
  for (const node of nodes) {
    const next = place + node.data.length;
    if (start >= place && start < next) range.setStart(node, start - place);
    if (end > place && end <= next) {
      range.setEnd(node, end - place);
      break;
    }
    place = next;
  }
  return range;
}
