import type { OptionView } from '../../lib/bindings/OptionView';

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The options that fit what was typed: those that begin with it first, then those with a word that does. */
export function matching(options: readonly OptionView[], typed: string): OptionView[] {
  const wanted = plain(typed);
  if (wanted === '') return [...options];
  const begins: OptionView[] = [];
  const holds: OptionView[] = [];
  for (const option of options) {
    const label = plain(option.label);
    if (label.startsWith(wanted) || option.code.toLowerCase() === wanted) begins.push(option);
    else if (label.split(/[\s(,\-–/]+/).some((word) => word.startsWith(wanted))) holds.push(option);
  }
  return [...begins, ...holds];
}
