/** Which part of a screen explains a word of the trade: the first that uses it. */

export class FirstMentions {
  readonly #by = new Map<string, string>();

  /** Whether this part explains the term on this screen; who asks first does. */
  claim(screen: string, term: string, part: string): boolean {
    const key = `${screen} ${term}`;
    const known = this.#by.get(key);
    if (known === undefined) this.#by.set(key, part);
    return known === undefined || known === part;
  }

  /** Gives back what a part explained, once it is gone. */
  release(part: string): void {
    for (const [key, by] of this.#by) if (by === part) this.#by.delete(key);
  }
}

/** What the texts of a screen need to explain its words. */
export interface Glossing {
  language: () => string;
  screen: () => string;
  mentions: FirstMentions;
  /** Whether nothing is explained here. */
  off: () => boolean;
}

export const GLOSSING = Symbol('glossing');
