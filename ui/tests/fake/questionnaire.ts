/** A questionnaire good enough to look at and to test the window with. */

import type { CheckView } from '../../src/lib/bindings/CheckView';
import type { GivenAnswer } from '../../src/lib/bindings/GivenAnswer';
import type { IssueView } from '../../src/lib/bindings/IssueView';
import type { PageView } from '../../src/lib/bindings/PageView';
import type { QuestionnaireView } from '../../src/lib/bindings/QuestionnaireView';
import type { QuestionView } from '../../src/lib/bindings/QuestionView';
import { PAGES, words, type FakePage, type FakeQuestion } from './questions';

export type Answers = Record<string, GivenAnswer>;

const SECTIONS = [...new Set(PAGES.map((page) => page.section))];
const ESSENTIAL = new Set(['business', 'return', 'means']);
const key = (id: string): string => id.replaceAll('_', '-');

export function view(plan: string, answers: Answers, undo: string | null): QuestionnaireView {
  const pages = PAGES.filter((page) => isOpen(page, answers)).map((page) =>
    pageView(page, answers),
  );
  const answered = pages.filter((page) => page.answered).length;
  return {
    plan,
    business: shown(answers['business_name']),
    sections: SECTIONS.map((id) => {
      const own = pages.filter((page) => page.section === id);
      const done = own.filter((page) => page.answered).length;
      return {
        id,
        title: words(`section-${id}`),
        essential: ESSENTIAL.has(id),
        answered: done,
        pages: own.length,
        state: done === own.length ? 'Done' : `${done} of ${own.length} answered`,
        open_at: (own.find((page) => !page.answered) ?? own[0])?.id ?? null,
      };
    }),
    pages,
    resume: pages.find((page) => !page.answered)?.id ?? null,
    verdict_after: 'hours',
    verdict_ready: pages.every((page) => page.answered || !ESSENTIAL.has(page.section)),
    answered,
    time_left: `about ${Math.max(1, Math.round((pages.length - answered) / 2))} minutes left`,
    undo,
  };
}

export function check(plan: string, answers: Answers): CheckView {
  const { pages, business } = view(plan, answers, null);
  return {
    business,
    sections: SECTIONS.map((id) => ({
      title: words(`section-${id}`),
      rows: pages
        .filter((page) => page.section === id)
        .flatMap((page) =>
          page.questions.map((question) => ({
            question: question.id,
            page: page.id,
            label: words(`q-${key(question.id)}`, 'short') || question.label,
            answer: shown(answers[question.id]) || 'Not answered yet',
            assumed: question.not_sure,
            answered: question.id in answers,
          })),
        ),
    })),
    issues: pages.flatMap((page) => page.questions.flatMap((question) => question.issues)),
    ready: pages.filter((page) => ESSENTIAL.has(page.section)).every((page) => page.answered),
  };
}

function isOpen(page: FakePage, answers: Answers): boolean {
  const need = answers['need'];
  if (page.id === 'need-size') return need?.kind === 'picked' && need.value === 'monthly';
  return true;
}

function pageView(page: FakePage, answers: Answers): PageView {
  const only = page.questions.length === 1 ? page.questions[0] : undefined;
  const required = page.questions.filter((question) => !question.optional);
  const wanted = required.length > 0 ? required : page.questions;
  return {
    id: page.id,
    section: page.section,
    title: words(only ? `q-${key(only.id)}` : `page-${page.id}`),
    hint: only ? words(`q-${key(only.id)}`, 'hint') : '',
    questions: page.questions.map((question) => questionView(page, question, answers)),
    note: note(page, answers),
    answered:
      required.length > 0
        ? wanted.every((question) => question.id in answers)
        : wanted.some((question) => question.id in answers),
  };
}

function note(page: FakePage, answers: Answers): PageView['note'] {
  if (page.id !== 'costs' || !answers['cost_share']) return null;
  return {
    title: 'One sale leaves you about €7.60 after goods and fees.',
    text: 'So an advert that costs €20 for each new customer pays back on their third visit.',
  };
}

function questionView(page: FakePage, question: FakeQuestion, answers: Answers): QuestionView {
  const given = answers[question.id];
  return {
    id: question.id,
    label: words(`q-${key(question.id)}`),
    short: words(`q-${key(question.id)}`, 'short') || words(`q-${key(question.id)}`),
    hint: words(`q-${key(question.id)}`, 'hint'),
    why: words(`q-${key(question.id)}`, 'why'),
    example: words(`q-${key(question.id)}`, 'example'),
    control: question.control,
    value: given?.kind === 'picked' ? given.value : null,
    typed: given?.kind === 'typed' ? given.text : '',
    not_sure: given?.kind === 'not_sure',
    typical: question.typical ? { text: question.typical, source: 'Our judgement' } : null,
    optional: question.optional ?? false,
    issues: issues(page, question, given),
  };
}

function issues(page: FakePage, { id, control }: FakeQuestion, given?: GivenAnswer): IssueView[] {
  if (control.kind !== 'number' || given?.kind !== 'typed') return [];
  const number = Number(given.text.replace(',', '.'));
  if (Number.isNaN(number))
    return [{ error: true, question: id, page: page.id, text: 'Write a number, such as 12.50.' }];
  return number > 10_000
    ? [{ error: false, question: id, page: page.id, text: 'That is a great deal. Is it right?' }]
    : [];
}

function shown(given?: GivenAnswer): string {
  if (!given) return '';
  if (given.kind === 'typed') return given.text;
  if (given.kind === 'not_sure') return 'Not sure: a typical figure stands in';
  if (given.kind === 'cleared') return '';
  const { value } = given;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? Object.values(value).join(' · ') : String(value);
}
