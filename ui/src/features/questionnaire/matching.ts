import type { OptionView } from '../../lib/bindings/OptionView';

/** From this length on, what was typed is looked for within words too. */
const WITHIN_FROM = 3;

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();

const others = ({ also }: OptionView): string[] =>
  also
    .split(',')
    .map(plain)
    .filter((name) => name !== '');

/** The rank of an option that only holds what was typed; shown when no other fits better. */
const WITHIN = 4;

/** How well an option fits, 0 the best; `null` when it does not. */
function rank(option: OptionView, wanted: string): number | null {
  const label = plain(option.label);
  const also = others(option);
  const names = [label, ...also];
  if (names.includes(wanted)) return 0;
  if (label.startsWith(wanted) || option.code.toLowerCase() === wanted) return 1;
  if (also.some((name) => name.startsWith(wanted))) return 2;
  if (label.split(/[\s(,\-–/]+/).some((word) => word.startsWith(wanted))) return 3;
  if (wanted.length >= WITHIN_FROM && names.some((name) => name.includes(wanted))) return WITHIN;
  return null;
}

/** The options that fit what was typed: those of that very name, then those that begin so. */
export function matching(options: readonly OptionView[], typed: string): OptionView[] {
  const wanted = plain(typed);
  if (wanted === '') return [...options];
  const fitting = options
    .flatMap((option) => {
      const at = rank(option, wanted);
      return at === null ? [] : [{ option, at }];
    })
    .sort((a, b) => a.at - b.at);
  const better = fitting.filter(({ at }) => at < WITHIN);
  return (better.length > 0 ? better : fitting).map(({ option }) => option);
}

/** The one option that what was typed can only mean: the only one of that name, else the only one that fits. */
export function meant(options: readonly OptionView[], typed: string): OptionView | undefined {
  const wanted = plain(typed);
  if (wanted === '') return undefined;
  const fitting = matching(options, typed);
  const named = fitting.filter((option) => rank(option, wanted) === 0);
  const sole = named.length > 0 ? named : fitting;
  return sole.length === 1 ? sole[0] : undefined;
}
