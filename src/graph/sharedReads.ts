/** What is being read, and whether it was begun for whoever asked. */
export type SharedRead<T> = { readonly answer: Promise<T>; readonly isOwn: boolean };

type Running = { readonly answer: Promise<unknown>; readonly since: number };

/** For how many milliseconds a reading is joined: one on a connection that has gone silent holds up nobody who comes later. */
const longestJoined = 5_000;

/** Lets all who want the same at the same time wait for one reading of it: many ask alike when a release is new. */
export class SharedReads {
  readonly #running = new Map<string, Running>();
  /** Milliseconds that only grow. */
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** What is being read for the key; begun when nobody is reading it. */
  get<T>(key: string, read: () => Promise<T>): SharedRead<T> {
    const running = this.#running.get(key);
    if (running && this.#now() - running.since < longestJoined)
      return { answer: running.answer as Promise<T>, isOwn: false };
    const answer = read();
    this.#running.set(key, { answer, since: this.#now() });
    const end = () => {
      if (this.#running.get(key)?.answer === answer) this.#running.delete(key);
    };
    answer.then(end, end);
    return { answer, isOwn: true };
  }

  /** Has nobody wait any longer for what began before: the release was seen to have been replaced. */
  forget(): void {
    this.#running.clear();
  }
}
