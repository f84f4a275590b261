/** Finding words in a whole plan. */

import type { Block } from '../../lib/bindings/Block';
import type { Chapter } from '../../lib/bindings/Chapter';
import type { Document } from '../../lib/bindings/Document';
import { fold } from '../../lib/fold';

/** A text of the plan, and where it stands. */
export interface Piece {
  /** The chapter; `null` on the summary. */
  chapter: string | null;
  /** The part of the chapter, as its `data-block` says. */
  block: string;
  text: string;
}

/** A stretch of text, found or around what was found. */
export interface Stretch {
  text: string;
  found: boolean;
}

export interface Hit extends Piece {
  around: Stretch[];
}

export interface HitGroup {
  chapter: string | null;
  hits: Hit[];
  /** Places beyond those listed. */
  more: number;
}

/** Fewer letters would find nearly everything. */
const LEAST = 2;
/** Places listed of one chapter. */
const MOST = 5;
/** Letters shown before and after what was found. */
const BEFORE = 36;
const AFTER = 72;

/** Where the words stand, by chapter in the order of the plan; every word must be in one text. */
export function search(pieces: readonly Piece[], typed: string): HitGroup[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const groups: HitGroup[] = [];
  for (const piece of pieces) {
    const spans = find(piece.text, words);
    if (spans.length === 0) continue;
    let group = groups.at(-1);
    if (!group || group.chapter !== piece.chapter) {
      group = { chapter: piece.chapter, hits: [], more: 0 };
      groups.push(group);
    }
    if (group.hits.length < MOST) group.hits.push({ ...piece, around: around(piece.text, spans) });
    else group.more += 1;
  }
  return groups;
}

/** The words to look for; none while too little is typed. */
export function wordsOf(typed: string): string[] {
  const text = fold(typed).text.trim();
  return text.length < LEAST ? [] : [...new Set(text.split(' '))];
}

/** Where the words stand in a text: places of the original, in order, apart from each other. */
export function find(text: string, words: readonly string[]): [number, number][] {
  const folded = fold(text);
  const spans: [number, number][] = [];
  for (const word of words) {
    const first = folded.text.indexOf(word);
    if (first < 0) return [];
    for (let at = first; at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      const end = folded.at[at + word.length] ?? text.length;
      spans.push([folded.at[at] ?? 0, end]);
    }
  }
  spans.sort((one, other) => one[0] - other[0]);
  return spans.filter((span, index) => span[0] >= (spans[index - 1]?.[1] ?? 0));
}

function around(text: string, spans: readonly [number, number][]): Stretch[] {
  const first = spans[0]?.[0] ?? 0;
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1 || first - BEFORE;
  const start = Math.min(from, first);
  const wanted = first + AFTER;
  const blank = text.lastIndexOf(' ', wanted);
  const end = wanted >= text.length ? text.length : blank > first ? blank : wanted;
  const stretches: Stretch[] = [];
  let place = start;
  for (const [left, right] of spans) {
    if (left < place || left >= end) continue;
    stretches.push({ text: text.slice(place, left), found: false });
    stretches.push({ text: text.slice(left, right), found: true });
    place = right;
  }
  stretches.push({ text: text.slice(place, Math.max(place, end)), found: false });
  if (start > 0) stretches.unshift({ text: '…', found: false });
  if (end < text.length) stretches.push({ text: '…', found: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** Every text of a plan in the order it is read. */
export function piecesOf(document: Document, chapters: readonly Chapter[]): Piece[] {
  const pieces = summaryPieces(document);
  for (const chapter of chapters) {
    pieces.push({ chapter: chapter.id, block: 'title', text: chapter.title });
    chapter.blocks.forEach((block, index) => {
      for (const text of textsOf(block))
        pieces.push({ chapter: chapter.id, block: String(index), text });
    });
  }
  return pieces.filter((piece) => piece.text !== '');
}

function summaryPieces({ summary }: Document): Piece[] {
  const of = (block: string, texts: readonly string[]): Piece[] =>
    texts.map((text) => ({ chapter: null, block, text }));
  const lines = (all: readonly { text: string }[]): string[] => all.map((line) => line.text);
  return [
    ...of('head', [summary.verdict, ...lines(summary.lead)]),
    ...of('pays', [summary.pays_title, ...lines(summary.pays)]),
    ...of('todo', [
      summary.todo_title,
      ...summary.networks.flatMap((entry) => [entry.name, entry.text]),
      ...lines(summary.left_out),
    ]),
    ...of('takes', [summary.takes_title, summary.money?.title ?? '', summary.hours?.title ?? '']),
    ...of('first', [summary.first_title, ...summary.first]),
    ...of('profit', [summary.profit?.title ?? '', summary.profit?.sentence ?? '']),
  ];
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((line) => line.text);
    case 'figures':
      return block.items.flatMap((figure) => [figure.label, figure.value, figure.note]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.title),
        ...block.rows.flat().map((cell) => cell.text),
      ];
    case 'chart':
      return [block.chart.title, block.chart.sentence];
    case 'notice':
      return [block.title, ...block.lines.map((line) => line.text)];
    case 'rules':
      return block.items.flatMap((rule) => [
        rule.advice,
        rule.reason,
        rule.source,
        rule.overruled ?? '',
      ]);
    case 'sources':
      return block.items.flatMap((figure) => [figure.label, figure.value, figure.source]);
    case 'tasks':
      return [
        block.title,
        ...block.items.flatMap((task) => [task.text, task.who, task.hours, task.by]),
      ];
  }
}
