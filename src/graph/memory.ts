import { LRUCache } from 'lru-cache';

import { weightOf } from '../lib/weight.ts';

/** What has been read of one release, by what was asked. An answer may be undefined, so each stands in a box. */
export type Remembered = {
  readonly release: string;
  readonly answers: LRUCache<string, { readonly answer: unknown }>;
};

/** An answer that was read, and what it weighs where that does not follow from what is in it. */
export type Learned = { readonly answer: unknown; readonly weight?: number | undefined };

const mostAnswers = 500_000;

/** No answer may take more than this part of the memory: it would drive out all others. */
const largestShare = 4;

/**
 * What operations have read, kept for those to come: between two releases the graph does not change. It holds one release
 * at a time and forgets what was longest unused when it outgrows `mostBytes`; 0 keeps nothing.
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

  /** About how many bytes the answers take. */
  get bytes(): number {
    return this.#current?.answers.calculatedSize ?? 0;
  }

  /** Keeps answers that are known to come from this release and no other. */
  keep(release: string, learned: ReadonlyMap<string, Learned>): void {
    if (this.#mostBytes === 0 || learned.size === 0) return;
    if (this.#current?.release !== release) this.#current = { release, answers: this.#empty() };
    const most = this.#mostBytes / largestShare;
    for (const [question, { answer, weight }] of learned) {
      const size = weightOf(question) + (weight ?? weightOf(answer, most));
      if (size <= most) this.#current.answers.set(question, { answer }, { size });
    }
  }

  /** Lets go of all. */
  forget(): void {
    this.#current = undefined;
  }

  #empty(): Remembered['answers'] {
    return new LRUCache({ max: mostAnswers, maxSize: this.#mostBytes });
  }
}
