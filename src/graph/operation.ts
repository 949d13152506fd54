import DataLoader from 'dataloader';

import { framedId, frameKey, type Frame } from '../law/frame.ts';
import type { Day } from '../lib/day.ts';
import type { PromiseOrValue } from '../lib/promiseOrValue.ts';
import type { AskedQuestion } from '../questions/answer.ts';
import type { KeptAnswers } from '../questions/kept/keptAnswers.ts';
import type { ReleaseContents } from '../releases/contents.ts';
import type { Database } from './database.ts';
import type { Decoder } from './decode.ts';
import { Levels } from './levels.ts';
import type { Reader } from './reader.ts';
import type { Memory } from './memory.ts';
import { Recollection } from './recollection.ts';
import type { Shelf } from './remembered.ts';
import type { LoadedRelease } from './release.ts';
import type { ReleaseLaw } from './releaseLaw.ts';
import type { SharedReads } from './sharedReads.ts';
import {
  runStatement,
  unending,
  untilAborted,
  type Parameters,
  type Patience,
  type StatementRecord,
} from './runner.ts';

/** What resolvers are given besides their parent; nothing about frames is in it. */
export type Context = {
  readonly reader: Reader;
  /** The release that the operation reads. Errors: NOT_READY, SERVICE_UNAVAILABLE, TIMEOUT. */
  readonly release: () => Promise<LoadedRelease>;
  /** The law of that release. Errors: as above. */
  readonly law: () => Promise<ReleaseLaw>;
  /** The contents of releases, as far as they are kept. */
  readonly contents: ReleaseContents;
  /** The answers that releases gave, as far as they are kept. */
  readonly kept: KeptAnswers;
  /** The saved questions, by name. */
  readonly questions: ReadonlyMap<string, AskedQuestion>;
  /** The day that counts as today for the whole operation. */
  readonly today: Day;
  /** Notes that the request asks for an id in a frame, so that the answer can say when it is not visible there yet. */
  readonly noteAsked: (ref: string, frame: Frame) => void;
};

/** What an operation reads from. */
export type Store = {
  readonly database: Database;
  readonly decode: Decoder;
  /** The release that the process keeps; read when it keeps none. */
  readonly release: (patience: Patience) => Promise<LoadedRelease>;
  /** The law that the process keeps; read when it keeps none. */
  readonly law: (patience: Patience) => Promise<ReleaseLaw>;
  /** The id of the release that the database holds, read after this was asked. */
  readonly check: () => Promise<string>;
  /** What operations have read of the release. */
  readonly memory: Memory;
  /** What operations are reading for each other. */
  readonly shared: SharedReads;
  /** Lets go of all that the process keeps of other releases than this one. */
  readonly keepOnly: (release: string) => void;
};

/** Gives what there is for distinct keys; what has no value is undefined. */
type Batch<V> = (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;

/** Says how many bytes an answer takes, where much of it is shared with other answers. */
type Weigh<V> = (answer: V) => number;

/** What is loaded of one kind in one frame: what earlier operations have loaded of it, and the loader of the rest. */
type Kind = {
  readonly name: string;
  readonly shelf: Shelf | undefined;
  loader: DataLoader<string, unknown> | undefined;
};

/** The kind of what is no thing with a key, but the answer to a question. */
const ofQuestions = 'questions';

/** One run of one operation: its statements, its loaders, and whether all it read is of one release. */
export class Operation {
  readonly statements: StatementRecord[] = [];
  readonly #store: Store;
  readonly #patience: Patience;
  readonly #levels = new Levels();
  /** By frame and name, so that no text is put together for each of thousands of things; a frame may come as two objects. */
  readonly #kindsOfFrames = new Map<Frame, Map<string, Kind>>();
  readonly #kinds = new Map<string, Kind>();
  readonly #releases = new Set<string>();
  /** The release that the database held when it was last read. */
  #current: string | undefined;
  readonly #recollection: Recollection;
  readonly #asked = new Set<string>();
  readonly #hidden = new Set<string>();

  constructor(store: Store, signal: AbortSignal) {
    this.#store = store;
    this.#recollection = new Recollection(store.memory, (release) => this.#releases.add(release));
    this.#patience = untilAborted(signal);
  }

  /** Makes a row of what a statement returned of a node. */
  get decode(): Decoder {
    return this.#store.decode;
  }

  /** Whether the operation has read anything at all. */
  get hasRead(): boolean {
    return this.#releases.size > 0;
  }

  /** The id of the release that it has read, if it has read anything. */
  get releaseId(): string | undefined {
    return [...this.#releases][0];
  }

  /** Whether what it has read comes from more than one release. */
  get isMixed(): boolean {
    return this.#releases.size > 1;
  }

  /** Notes that the request asks for an id in a frame. */
  noteAsked(ref: string, frame: Frame): void {
    this.#asked.add(framedId(ref, frame));
  }

  /** Notes that a node is there, but not visible in a frame. */
  noteHidden(ref: string, frame: Frame): void {
    this.#hidden.add(framedId(ref, frame));
  }

  /** The ids that the request asked for and that are not visible yet, each as it is named in its frame. */
  get notYetKnown(): string[] {
    return [...this.#hidden].filter((id) => this.#asked.has(id)).sort();
  }

  /** The release that it reads. */
  async release(): Promise<LoadedRelease> {
    const release = await this.#levels.hold(this.#store.release(this.#patience));
    this.#releases.add(release.facts.id);
    return release;
  }

  /** The law of the release that it reads. */
  async law(): Promise<ReleaseLaw> {
    const law = await this.#levels.hold(this.#store.law(this.#patience));
    this.#releases.add(law.release);
    return law;
  }

  /** Holds the next level back until this work is done. */
  hold<T>(work: Promise<T>): Promise<T> {
    return this.#levels.hold(work);
  }

  /** Reads which release the database holds now. */
  async check(): Promise<void> {
    const release = await this.#patience.wait(this.#store.check());
    this.statements.push({ name: 'release check', rows: 0 });
    this.#saw(release);
  }

  /** Has the process let go of what it keeps of other releases than the one that was seen last. */
  forgetReplaced(): void {
    if (this.#current !== undefined) this.#store.keepOnly(this.#current);
  }

  /** Keeps what was read for later operations; for one that has read a single release. */
  remember(): void {
    const [release] = this.#releases;
    if (release !== undefined && !this.isMixed) this.#recollection.keep(release);
  }

  /**
   * What `make` gives, or what it gave to an earlier operation upon the same release. `question` tells it from all others,
   * arguments and frame included.
   */
  recall<T>(question: string, make: () => Promise<T>, weigh?: Weigh<T>): PromiseOrValue<T> {
    const shelf = this.#recollection.shelf(ofQuestions);
    const found = shelf && this.#recollection.find(shelf, question);
    if (found) return found.answer as T;
    return make().then((answer) => {
      this.#recollection.note(ofQuestions, question, { answer, weight: weigh?.(answer) });
      return answer;
    });
  }

  /** The rows of a statement, which may have been read by an earlier operation upon the same release. */
  read(name: string, text: string, parameters: Parameters): PromiseOrValue<readonly unknown[]> {
    return this.recall(`${text} with ${JSON.stringify(parameters)}`, () => this.run(name, text, parameters));
  }

  /** Runs a statement and gives its rows. */
  async run(name: string, text: string, parameters: Parameters = {}): Promise<readonly unknown[]> {
    const answer = await this.#levels.hold(
      runStatement(this.#store.database, text, parameters, this.#patience),
    );
    this.statements.push({ name, rows: answer.rows.length });
    this.#saw(answer.release);
    return answer.rows;
  }

  /**
   * What `make` makes of the rows of a statement that is large and that many want alike. Whoever wants the same meanwhile
   * is given the very same, so that nobody may change it.
   */
  async runShared<T>(
    name: string,
    text: string,
    parameters: Parameters,
    make: (rows: readonly unknown[]) => T,
  ): Promise<T> {
    const { shared, database } = this.#store;
    const { answer, isOwn } = shared.get(`${text} with ${JSON.stringify(parameters)}`, async () => {
      const { release, rows } = await runStatement(database, text, parameters, unending);
      return { release, rows: rows.length, made: make(rows) };
    });
    const { release, rows, made } = await this.#levels.hold(this.#patience.wait(answer));
    // What another has begun to read may be of before this operation began.
    this.#releases.add(release);
    if (isOwn) {
      this.statements.push({ name, rows });
      this.#current = release;
    }
    return made;
  }

  /**
   * One of a kind of thing in a frame. `name` says what is loaded, arguments included, so that fields with different
   * arguments never share it; `batch` gets the distinct keys of a whole level that no earlier operation has loaded.
   */
  load<V>(
    name: string,
    frame: Frame,
    key: string,
    batch: Batch<V>,
    weigh?: Weigh<V>,
  ): PromiseOrValue<V | undefined> {
    const kind = this.#kind(name, frame);
    const found = kind.shelf && this.#recollection.find(kind.shelf, key);
    if (found) return found.answer as V | undefined;
    kind.loader ??= this.#loader(this.#learning(kind.name, batch, weigh));
    return kind.loader.load(key) as Promise<V | undefined>;
  }

  /** As `load`, for all keys of a step of a search, which waits for no level. */
  async loadAll<V>(
    name: string,
    frame: Frame,
    keys: readonly string[],
    batch: Batch<V>,
  ): Promise<readonly (V | undefined)[]> {
    const kind = this.#kind(name, frame);
    const found = keys.map((key) => kind.shelf && this.#recollection.find(kind.shelf, key));
    const missing = keys.filter((_, index) => !found[index]);
    const read =
      missing.length === 0 ? new Map<string, V>() : await this.#learning(kind.name, batch)(missing);
    return keys.map((key, index) => (found[index] ? (found[index].answer as V | undefined) : read.get(key)));
  }

  #saw(release: string): void {
    this.#current = release;
    this.#releases.add(release);
  }

  #kind(name: string, frame: Frame): Kind {
    const ofFrame = this.#kindsOfFrames.get(frame) ?? new Map<string, Kind>();
    const existing = ofFrame.get(name);
    if (existing) return existing;
    this.#kindsOfFrames.set(frame, ofFrame);
    const inFrame = `${name} in ${frameKey(frame)}`;
    const kind = this.#kinds.get(inFrame) ?? {
      name: inFrame,
      shelf: this.#recollection.shelf(inFrame),
      loader: undefined,
    };
    this.#kinds.set(inFrame, kind);
    ofFrame.set(name, kind);
    return kind;
  }

  /** The same batch, which notes what it has read for later operations. */
  #learning<V>(kind: string, batch: Batch<V>, weigh?: Weigh<V>): Batch<V> {
    return async (keys) => {
      const found = await batch(keys);
      for (const key of keys) {
        const answer = found.get(key);
        this.#recollection.note(kind, key, {
          answer,
          weight: answer === undefined ? undefined : weigh?.(answer),
        });
      }
      return found;
    };
  }

  #loader(batch: Batch<unknown>): DataLoader<string, unknown> {
    return new DataLoader<string, unknown>(
      async (keys) => {
        const found = await batch(keys);
        return keys.map((key) => found.get(key));
      },
      {
        batchScheduleFn: (dispatch) => {
          this.#levels.schedule(dispatch);
        },
      },
    );
  }
}
