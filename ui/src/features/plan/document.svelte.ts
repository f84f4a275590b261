/** The plan in words, kept while the window moves about in it. */

import * as backend from '../../lib/backend';
import type { Document } from '../../lib/bindings/Document';
import { session } from '../questionnaire/session.svelte';

class WordedPlan {
  #plan = $state('');
  #document = $state.raw<Document | null>(null);
  #failure = $state.raw<backend.Failure | null>(null);
  #fetched = '';

  /** The plan in words; `null` until it has been fetched. */
  document(plan: string): Document | null {
    return this.#plan === plan ? this.#document : null;
  }

  /** Why it could not be fetched. */
  failure(plan: string): backend.Failure | null {
    return this.#plan === plan ? this.#failure : null;
  }

  /** Fetches the plan unless it is here already and no answer has changed since. */
  async load(plan: string): Promise<void> {
    if (this.#plan !== plan) {
      this.#plan = plan;
      this.#document = null;
      this.#fetched = '';
    }
    this.#failure = null;
    const open = session(plan);
    await open.flush();
    const wanted = `${plan}#${open.changes}`;
    if (this.#fetched === wanted) return;
    try {
      const document = await backend.document(plan);
      if (this.#plan !== plan) return;
      this.#document = document;
      this.#fetched = wanted;
    } catch (thrown) {
      if (this.#plan !== plan) return;
      this.#document = null;
      this.#fetched = '';
      this.#failure = backend.failure(thrown);
    }
  }
}

export const worded = new WordedPlan();
