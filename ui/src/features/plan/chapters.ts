/** The chapters of a plan in the groups its navigation shows them in. */

import type { Chapter } from '../../lib/bindings/Chapter';

const GROUPS = ['answer', 'do', 'run', 'behind'] as const;

export type GroupId = (typeof GROUPS)[number];

export interface Group {
  id: GroupId;
  chapters: Chapter[];
}

/** Chapters that belong elsewhere than under "What to do". */
const PLACES: Record<string, GroupId> = {
  worth: 'answer',
  forecast: 'answer',
  levers: 'answer',
  weeks: 'run',
  year: 'run',
  measures: 'run',
  care: 'run',
  crisis: 'run',
  people: 'run',
  partners: 'run',
  'ground-rules': 'run',
  standing: 'behind',
  assumptions: 'behind',
  rules: 'behind',
  figures: 'behind',
  glossary: 'behind',
};

/** The groups that have chapters, each in the order of the document. */
export function groups(chapters: readonly Chapter[]): Group[] {
  return GROUPS.map((id) => ({
    id,
    chapters: chapters.filter((chapter) => (PLACES[chapter.id] ?? 'do') === id),
  })).filter((group) => group.chapters.length > 0);
}
