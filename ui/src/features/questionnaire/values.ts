/** Answers as the app hands them over, read for the control that shows them. */

import type { GivenAnswer } from '../../lib/bindings/GivenAnswer';
import type { QuestionView } from '../../lib/bindings/QuestionView';

/** What stands in a field: as it was typed, else the value. */
export function text(question: QuestionView): string {
  if (question.not_sure) return '';
  if (question.typed !== '') return question.typed;
  const { value } = question;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What was given, as it would be given again; `null` when nothing was, or "I'm not sure". */
export function given(question: QuestionView): GivenAnswer | null {
  const { value, control } = question;
  if (question.not_sure) return null;
  if (control.kind === 'text' || control.kind === 'number') {
    const typed = text(question);
    return typed === '' ? null : { kind: 'typed', text: typed };
  }
  return value === null ? null : { kind: 'picked', value };
}

/** The code of one option, or a date. */
export function code(value: AnswerValue | null): string | null {
  return typeof value === 'string' ? value : null;
}

/** Several codes or names. */
export function list(value: AnswerValue | null): string[] {
  return Array.isArray(value) ? value : [];
}

/** The area. */
export function place(value: AnswerValue | null): PlaceValue | null {
  return isTable(value) && 'radius_km' in value && 'name' in value ? (value as PlaceValue) : null;
}

/** A number for each of several options; `null` when not answered. */
export function counts(value: AnswerValue | null): Record<string, number> | null {
  return isTable(value) && !('radius_km' in value) ? (value as Record<string, number>) : null;
}

function isTable(value: AnswerValue | null): value is PlaceValue | Record<string, number> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
