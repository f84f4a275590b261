/** How the parts of a plan reach the reasons behind its figures, by id. */
export interface Reasons {
  has: (id: string) => boolean;
  open: (id: string) => void;
}

export const WHY = Symbol('reasons');

/** How the parts of a plan learn the language its words of the trade are explained in. */
export const GLOSSARY = Symbol('glossary');
