/** The plan in words, kept while the window moves about in it. */

import * as backend from '../../lib/backend';
import type { Document } from '../../lib/bindings/Document';
import { session } from '../questionnaire/session.svelte';

class WordedPlan {
  document = $state.raw<Document | null>(null);
  failure = $state.raw<backend.Failure | null>(null);
  #of = '';

  /** Fetches the plan unless it is here already and no answer has changed since. */
  async load(plan: string): Promise<void> {
    const open = session(plan);
    await open.flush();
    const wanted = `${plan}#${open.changes}`;
    if (this.#of === wanted && this.document) return;
    if (!this.#of.startsWith(`${plan}#`)) this.document = null;
    this.failure = null;
    this.#of = wanted;
    try {
      const document = await backend.document(plan);
      if (this.#of === wanted) this.document = document;
    } catch (thrown) {
      if (this.#of !== wanted) return;
      this.#of = '';
      this.document = null;
      this.failure = backend.failure(thrown);
    }
  }
}

export const worded = new WordedPlan();
