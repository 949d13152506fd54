import type { Frame } from '../law/frame.ts';
import type { NodeRecord } from './decode.ts';
import type { Operation } from './operation.ts';
import type { SearchHit, SearchRequest } from './reader.ts';
import { search } from './searchStatements.ts';

type HitRecord = NodeRecord & Pick<SearchHit, 'rank' | 'byName' | 'codes'>;

/** Everything that a text leads to in a frame, in order. One statement. */
export async function readHits(
  operation: Operation,
  frame: Frame,
  { words, code, exact, types }: SearchRequest,
): Promise<SearchHit[]> {
  const parameters = { words, code, exact, types: types ?? null, at: frame.at, knownAt: frame.knownAt };
  const rows = (await operation.read('search', search, parameters)) as readonly HitRecord[];
  return rows.map(({ rank, byName, codes, ...record }) => ({
    node: { frame, row: operation.decode(record) },
    rank,
    byName,
    codes,
  }));
}
