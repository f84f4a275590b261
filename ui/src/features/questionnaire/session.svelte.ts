/** The questionnaire of one plan while the window is open: what the app knows, and edits on their way. */

import * as backend from '../../lib/backend';
import type { GivenAnswer } from '../../lib/bindings/GivenAnswer';
import type { QuestionnaireView } from '../../lib/bindings/QuestionnaireView';
import { SaveQueue, type SaveState } from '../../lib/save-queue';

export class Session {
  readonly plan: string;
  /** As the app last told it; `null` until the first answer came. */
  view = $state.raw<QuestionnaireView | null>(null);
  saving = $state<SaveState>('saved');
  /** Why saving fails, in the app's words. */
  problem = $state('');
  /** Counts changes that did not come from the fields on screen, so that these are filled anew. */
  revision = $state(0);
  /** Counts every change, so that what rests on the answers is fetched anew. */
  changes = $state(0);
  readonly #queue: SaveQueue<GivenAnswer, backend.Saved>;

  constructor(plan: string) {
    this.plan = plan;
    this.#queue = new SaveQueue(
      (question, answer) => backend.saveAnswer(plan, question, answer),
      (saved) => {
        this.view = saved.questionnaire;
        this.changes += 1;
      },
      (state, reason) => {
        this.saving = state;
        this.problem = reason ? backend.failure(reason).message : '';
      },
    );
  }

  async load(): Promise<QuestionnaireView> {
    await this.flush();
    this.view = await backend.questionnaire(this.plan);
    return this.view;
  }

  give(question: string, answer: GivenAnswer): void {
    this.#queue.put(question, answer);
  }

  /**
   * Keeps one answer at once, after whatever is on its way. Throws a {@link backend.Failure} when
   * it could not be kept; an answer that cannot be used is not taken.
   */
  async keep(question: string, answer: GivenAnswer): Promise<backend.Saved> {
    if (!(await this.flush())) throw new backend.Failure('storage', this.problem);
    const saved = await backend.saveAnswer(this.plan, question, answer);
    this.view = saved.questionnaire;
    this.changes += 1;
    return saved;
  }

  flush(): Promise<boolean> {
    return this.#queue.flush();
  }

  /** Takes back the last change. */
  async undo(): Promise<void> {
    if (!(await this.flush())) return;
    this.view = await backend.undo(this.plan);
    this.revision += 1;
    this.changes += 1;
  }
}

const sessions = new Map<string, Session>();

/** The session of a plan; edits still on their way survive leaving its screens. */
export function session(plan: string): Session {
  const open = sessions.get(plan) ?? new Session(plan);
  sessions.set(plan, open);
  return open;
}

/** Saves every edit of every plan that is still on its way; `false` when one could not be saved. */
export async function flushAll(): Promise<boolean> {
  const saved = await Promise.all([...sessions.values()].map((open) => open.flush()));
  return saved.every(Boolean);
}
