/**
 * Runs the batches of an operation level by level: a batch waits until no statement is under way and the resolvers
 * have come to rest, so that what one level asks for is read together, however fast each statement was.
 */
export class Levels {
  #running = 0;
  #waiting: (() => void)[] = [];
  #scheduled = false;

  /** Has the batch dispatched with all others of its level. */
  schedule(dispatch: () => void): void {
    this.#waiting.push(dispatch);
    this.#settle();
  }

  /** Holds the next level back until this work is done. */
  async hold<T>(work: Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await work;
    } finally {
      this.#running -= 1;
      this.#settle();
    }
  }

  #settle(): void {
    if (this.#running > 0 || this.#waiting.length === 0 || this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      if (this.#running > 0) return;
      const batches = this.#waiting;
      this.#waiting = [];
      for (const dispatch of batches) dispatch();
    });
  }
}
