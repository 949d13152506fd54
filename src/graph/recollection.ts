import type { Memory } from './memory.ts';
import type { Learned, Remembered, Shelf } from './remembered.ts';

/** What an operation finds of what earlier ones have read of the release, and what it has read itself for later ones. */
export class Recollection {
  readonly #memory: Memory;
  readonly #remembered: Remembered | undefined;
  readonly #learned = new Map<string, Map<string, Learned>>();
  /** Is told the release of what was found. */
  readonly #sees: (release: string) => void;

  constructor(memory: Memory, sees: (release: string) => void) {
    this.#memory = memory;
    this.#remembered = memory.current;
    this.#sees = sees;
  }

  /** The answers of a kind that earlier operations have read; undefined where there are none. */
  shelf(kind: string): Shelf | undefined {
    return this.#remembered?.shelf(kind);
  }

  /** An answer of a shelf, in a box: it may be undefined. */
  find(shelf: Shelf, key: string): { readonly answer: unknown } | undefined {
    const found = this.#remembered?.find(shelf, key);
    if (found && this.#remembered) this.#sees(this.#remembered.release);
    return found;
  }

  /** Notes an answer that the operation has read. */
  note(kind: string, key: string, learned: Learned): void {
    const existing = this.#learned.get(kind);
    if (existing) existing.set(key, learned);
    else this.#learned.set(kind, new Map([[key, learned]]));
  }

  /** Has what was noted kept for later operations; it is known to be of this release and no other. */
  keep(release: string): void {
    this.#memory.keep(release, this.#learned);
  }
}
