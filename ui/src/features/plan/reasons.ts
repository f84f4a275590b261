/** How the parts of a plan reach the reasons behind its figures, by id. */
export interface Reasons {
  has: (id: string) => boolean;
  open: (id: string) => void;
}

export const WHY = Symbol('reasons');
