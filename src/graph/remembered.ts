import { weightOf } from '../lib/weight.ts';

/** An answer that was read, and what it weighs where that does not follow from what is in it. */
export type Learned = { readonly answer: unknown; readonly weight?: number | undefined };

/** An answer that is kept, in a box: it may be undefined. */
type Kept = { readonly answer: unknown; readonly weight: number };

/** The answers of one kind, by key: those asked for lately, and those of before. */
export type Shelf = { readonly kind: string; young: Map<string, Kept>; old: Map<string, Kept> };

/** About what an answer takes beside itself and its key, and a shelf beside its answers. */
const [ofEntry, ofShelf] = [100, 400];

/** No answer may take more than this part of the whole: it would drive out all others. */
const largestShare = 4;

/**
 * What has been read of one release, by kind and key, in at most so many bytes. It is in two halves: when the young one is
 * full, the old one goes, and with it what nobody has asked for since. That is nearly what was longest unused, without
 * any work for what is asked for again and again.
 */
export class Remembered {
  readonly release: string;
  readonly #most: number;
  readonly #shelves = new Map<string, Shelf>();
  readonly #bytes = { young: 0, old: 0 };

  constructor(release: string, mostBytes: number) {
    this.release = release;
    this.#most = mostBytes;
  }

  /** About how many bytes the answers take. */
  get bytes(): number {
    return this.#bytes.young + this.#bytes.old;
  }

  /** The answers of a kind; undefined where there are none. */
  shelf(kind: string): Shelf | undefined {
    return this.#shelves.get(kind);
  }

  /** An answer of a shelf, which stays longer for having been asked for. */
  find(shelf: Shelf, key: string): Kept | undefined {
    const young = shelf.young.get(key);
    if (young) return young;
    const old = shelf.old.get(key);
    if (!old) return undefined;
    shelf.old.delete(key);
    this.#bytes.old -= old.weight;
    this.#put(shelf, key, old);
    return old;
  }

  /** Keeps an answer, unless it is too large. */
  keep(kind: string, key: string, { answer, weight }: Learned): void {
    const most = this.#most / largestShare;
    const own = ofEntry + key.length + (weight ?? weightOf(answer, most));
    if (own > most) return;
    const shelf = this.#shelves.get(kind) ?? {
      kind,
      young: new Map<string, Kept>(),
      old: new Map<string, Kept>(),
    };
    const replaced = shelf.young.get(key);
    if (replaced) this.#bytes.young -= replaced.weight;
    const isFirst = shelf.young.size === 0;
    this.#put(shelf, key, { answer, weight: isFirst ? own + ofShelf + kind.length : own });
  }

  #put(shelf: Shelf, key: string, kept: Kept): void {
    if (this.#bytes.young + kept.weight > this.#most / 2) this.#turn();
    this.#shelves.set(shelf.kind, shelf);
    shelf.young.set(key, kept);
    this.#bytes.young += kept.weight;
  }

  #turn(): void {
    for (const [kind, shelf] of this.#shelves) {
      if (shelf.young.size === 0) this.#shelves.delete(kind);
      shelf.old = shelf.young;
      shelf.young = new Map();
    }
    Object.assign(this.#bytes, { young: 0, old: this.#bytes.young });
  }
}
