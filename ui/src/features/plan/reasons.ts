import type { Rationale } from '../../lib/bindings/Rationale';

/** How the parts of a plan reach the reasons behind its figures. */
export interface Reasons {
  find: (id: string) => Rationale | undefined;
  open: (rationale: Rationale) => void;
}

export const WHY = Symbol('reasons');
