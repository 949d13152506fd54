import type { WholeRow } from '../rows/wholeRow.ts';
import { isKept, releaseFile, rowsOfFile } from './keptReleases.ts';

/** The contents of releases, as far as they are kept. */
export type ReleaseContents = {
  readonly isKept: (id: string) => boolean;
  /** The whole rows of a release that is kept. */
  readonly rows: (id: string) => AsyncIterable<WholeRow>;
};

/** The contents that are kept in a folder. */
export function contentsIn(folder: string): ReleaseContents {
  return {
    isKept: (id) => isKept(folder, id),
    rows: (id) => rowsOfFile(releaseFile(folder, id)),
  };
}
