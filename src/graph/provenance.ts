import { countGroups } from '../lib/groups.ts';
import type { CitationInFrame } from './row.ts';

/** How many sources citations rest on, where one that relays another, or the same as another, counts with it. */
export function independentSources(citations: readonly CitationInFrame[]): number {
  return countGroups(citations.map(({ source, relays }) => [source.id, ...relays]));
}
