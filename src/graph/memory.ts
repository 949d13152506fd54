import { Remembered, type Learned } from './remembered.ts';

/** What an operation has read, by kind and key. */
export type AllLearned = ReadonlyMap<string, ReadonlyMap<string, Learned>>;

/**
 * What operations have read, kept for those to come: between two releases the graph does not change. It holds one release
 * at a time and at most `mostBytes`; 0 keeps nothing.
 */
export class Memory {
  readonly #mostBytes: number;
  #current: Remembered | undefined;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** What is remembered of the release that was read last. */
  get current(): Remembered | undefined {
    return this.#current;
  }

  /** Keeps answers that are known to come from this release and no other. */
  keep(release: string, learned: AllLearned): void {
    if (this.#mostBytes === 0 || learned.size === 0) return;
    if (this.#current?.release !== release) this.#current = new Remembered(release, this.#mostBytes);
    for (const [kind, answers] of learned)
      for (const [key, answer] of answers) this.#current.keep(kind, key, answer);
  }

  /** Lets go of what is not of this release. */
  keepOnly(release: string): void {
    if (this.#current?.release !== release) this.#current = undefined;
  }
}
