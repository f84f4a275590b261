/** A change made inside the plan: kept at once, followed by the plan, told in words, taken back. */

import * as backend from '../../lib/backend';
import type { Document } from '../../lib/bindings/Document';
import type { GivenAnswer } from '../../lib/bindings/GivenAnswer';
import { say } from '../../lib/words';
import { session } from '../questionnaire/session.svelte';
import { worded } from './document.svelte';

/** What became of a change. */
export type Outcome = 'kept' | 'refused' | 'failed';

/** The last change made in one place of the plan. */
export class Change {
  /** Id of the answer it was about. */
  about = $state('');
  /** What it did, in words. */
  said = $state('');
  /** Why it could not be kept or used, in words. */
  problem = $state('');
  busy = $state(false);
  undoable = $state(false);

  /** Keeps an answer and brings the plan up to date. */
  async give(plan: string, question: string, answer: GivenAnswer): Promise<Outcome> {
    let taken = false;
    let refused = '';
    const kept = await this.#make(plan, question, async () => {
      const saved = await session(plan).keep(question, answer);
      taken = saved.taken;
      refused = saved.problem ?? '';
      return taken ? say('change-kept') : '';
    });
    this.undoable = kept && taken;
    if (!kept) return 'failed';
    this.problem = refused;
    return taken ? 'kept' : 'refused';
  }

  /** Takes the last change back. */
  async undo(plan: string): Promise<void> {
    this.undoable = !(await this.#make(plan, this.about, async () => {
      await session(plan).undo();
      return say('change-undone');
    }));
  }

  /** Forgets what was said, as when something else is begun. */
  settle(): void {
    this.said = '';
    this.problem = '';
  }

  async #make(plan: string, about: string, change: () => Promise<string>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.about = about;
    this.settle();
    const before = worded.document(plan);
    try {
      const said = await change();
      if (!said) return true;
      await worded.load(plan);
      this.said = [said, ...differences(before, worded.document(plan))].join(' ');
      return true;
    } catch (thrown) {
      this.problem = backend.failure(thrown).message || say('error-unexpected');
      return false;
    } finally {
      this.busy = false;
    }
  }
}

/** What the owner would notice between two versions of the plan. */
function differences(before: Document | null, after: Document | null): string[] {
  if (!before || !after) return [];
  const said: string[] = [];
  const { verdict } = after.summary;
  if (verdict !== before.summary.verdict) said.push(say('change-verdict', { verdict }));
  const [then, now] = [odds(before), odds(after)];
  if (then === null || now === null) return said;
  said.push(
    then === now ? say('change-odds-same') : say('change-odds', { before: then, after: now }),
  );
  return said;
}

function odds({ summary }: Document): number | null {
  return summary.chance?.data.form === 'dots' ? summary.chance.data.filled : null;
}
