/** Answers on their way to the disk. No edit is dropped until the app has said that it is kept. */

export type SaveState = 'saved' | 'waiting' | 'failed';

/**
 * Milliseconds: how long typing must pause, how long an edit waits when typing does not pause, and
 * how long to wait after each failure in a row.
 */
export interface Timing {
  pause: number;
  longest: number;
  retries: readonly number[];
}

export const TIMING: Timing = { pause: 400, longest: 800, retries: [1000, 2000, 5000, 10_000] };

export class SaveQueue<Answer, Reply> {
  readonly #save: (question: string, answer: Answer) => Promise<Reply>;
  readonly #onReply: (reply: Reply, question: string) => void;
  readonly #onState: (state: SaveState, reason: unknown) => void;
  readonly #timing: Timing;
  readonly #pending = new Map<string, Answer>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | undefined;
  #failures = 0;
  /** When the oldest edit that is not saved came in. */
  #since = 0;

  constructor(
    save: (question: string, answer: Answer) => Promise<Reply>,
    onReply: (reply: Reply, question: string) => void,
    onState: (state: SaveState, reason: unknown) => void,
    timing: Timing = TIMING,
  ) {
    this.#save = save;
    this.#onReply = onReply;
    this.#onState = onState;
    this.#timing = timing;
  }

  /** Whether an edit of this question is still on its way. */
  has(question: string): boolean {
    return this.#pending.has(question);
  }

  /** Takes an edit; it is saved when no other comes for a moment, or when it has waited long. */
  put(question: string, answer: Answer): void {
    if (this.#pending.size === 0) this.#since = Date.now();
    this.#pending.delete(question);
    this.#pending.set(question, answer);
    const { pause, longest } = this.#timing;
    if (this.#failures > 0) return this.#schedule(pause);
    this.#onState('waiting', null);
    const left = this.#since + longest - Date.now();
    this.#schedule(Math.max(0, Math.min(pause, left)));
  }

  /** Saves everything now. `false` when something could not be saved; it is kept and tried again. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
    });
    const done = await this.#running;
    // An edit may have come in while the last reply was on its way.
    return done && this.#pending.size > 0 ? this.flush() : done;
  }

  async #drain(): Promise<boolean> {
    for (let next = this.#first(); next; next = this.#first()) {
      const [question, answer] = next;
      try {
        const reply = await this.#save(question, answer);
        if (this.#pending.get(question) === answer) this.#pending.delete(question);
        this.#failures = 0;
        this.#onReply(reply, question);
      } catch (reason) {
        this.#failed(reason);
        return false;
      }
    }
    this.#onState('saved', null);
    return true;
  }

  #first(): [string, Answer] | undefined {
    return this.#pending.entries().next().value;
  }

  #failed(reason: unknown): void {
    const { retries } = this.#timing;
    const wait = retries[Math.min(this.#failures, retries.length - 1)] ?? this.#timing.pause;
    this.#failures += 1;
    this.#onState('failed', reason);
    this.#schedule(wait);
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }
}
