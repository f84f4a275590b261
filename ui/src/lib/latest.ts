/**
 * Requests of which only the newest matters: one at a time is on its way, and of those that come
 * meanwhile only the last is sent.
 */
export class Latest<Wanted, Answer> {
  readonly #ask: (wanted: Wanted) => Promise<Answer>;
  readonly #onAnswer: (answer: Answer, since: number) => void;
  readonly #onFailure: (thrown: unknown) => void;
  #waiting: { wanted: Wanted; since: number } | undefined;
  #running = false;
  /** Answers to what was asked in an earlier era are stale. */
  #era = 0;

  constructor(
    ask: (wanted: Wanted) => Promise<Answer>,
    onAnswer: (answer: Answer, since: number) => void,
    onFailure: (thrown: unknown) => void,
  ) {
    this.#ask = ask;
    this.#onAnswer = onAnswer;
    this.#onFailure = onFailure;
  }

  /** Asks for this next. An answer comes with the time of the oldest request it settles. */
  put(wanted: Wanted): void {
    this.#waiting = { wanted, since: this.#waiting?.since ?? performance.now() };
    if (!this.#running) void this.#run();
  }

  /** Nothing asked so far matters any more: its answers are dropped when they come. */
  forget(): void {
    this.#era += 1;
    this.#waiting = undefined;
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let next = this.#take(); next; next = this.#take()) {
      const era = this.#era;
      try {
        const answer = await this.#ask(next.wanted);
        if (era === this.#era) this.#onAnswer(answer, next.since);
      } catch (thrown) {
        if (era === this.#era) this.#onFailure(thrown);
      }
    }
    this.#running = false;
  }

  #take(): { wanted: Wanted; since: number } | undefined {
    const next = this.#waiting;
    this.#waiting = undefined;
    return next;
  }
}
