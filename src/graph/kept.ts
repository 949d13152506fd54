/** Something that is read of a release once for all who ask, and kept until the release is seen to have been replaced. */
export class Kept<T> {
  readonly #read: () => Promise<T>;
  readonly #releaseOf: (value: T) => string;
  #reading: Promise<T> | undefined;
  #release: string | undefined;

  constructor(read: () => Promise<T>, releaseOf: (value: T) => string) {
    this.#read = read;
    this.#releaseOf = releaseOf;
  }

  /** What is kept; read when nothing is. Whoever asks while it is being read waits for the same. */
  get(): Promise<T> {
    return (this.#reading ??= this.#begin());
  }

  /** Lets go of it unless it is of this release: of many who see a change at once, only the first has it read again. */
  keepOnly(release: string): void {
    if (this.#release !== undefined && this.#release !== release) this.#forget();
  }

  async #begin(): Promise<T> {
    try {
      const value = await this.#read();
      this.#release = this.#releaseOf(value);
      return value;
    } catch (error) {
      this.#forget();
      throw error;
    }
  }

  #forget(): void {
    this.#reading = undefined;
    this.#release = undefined;
  }
}
