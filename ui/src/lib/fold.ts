/** Words as they are compared: without case and accents. */

export interface Folded {
  text: string;
  /** For every letter of `text`, where its letter begins in the original. */
  at: number[];
}

/** A text without case, accents and marks; every run of blanks is one space. */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const letter of original) {
    const plain = /\s/u.test(letter)
      ? text.endsWith(' ')
        ? ''
        : ' '
      : letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('ß', 'ss');
    for (let index = 0; index < plain.length; index += 1) at.push(place);
    text += plain;
    place += letter.length;
  }
  return { text, at };
}
