import { tooManyWays } from '../errors.ts';
import type { Frame } from '../law/frame.ts';
import { assumedEdges, type AssumedEdge } from './assumed.ts';
import { inFrame } from './inFrame.ts';
import type { Operation } from './operation.ts';
import { waysBetween, waysFrom } from './pathStatements.ts';
import type { Passage } from './way.ts';

/** A passage as the statements give it: whether it starts at the thing asked about, its type, other end, key, evidence, presence. */
type PassageRecord = readonly [boolean, string, string, string, Passage['evidence'], Passage['presence']];

type PassagesRecord = { readonly from: string; readonly ways: readonly PassageRecord[] };

function passagesOf({ from: id, ways }: PassagesRecord): Passage[] {
  return ways.map(([forward, type, other, key, evidence, presence]) => {
    const [from, to] = forward ? [id, other] : [other, id];
    return { from, type, to, key, evidence, presence };
  });
}

/** The passages that a statement gives, by the thing asked about. Errors: BAD_USER_INPUT when they are more than `most`. */
async function readWays(
  operation: Operation,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  most: number,
): Promise<Map<string, Passage[]>> {
  const rows = await operation.run('paths', text, { ...parameters, limit: most + 1 });
  const found = (rows as readonly PassagesRecord[]).map((row) => [row.from, passagesOf(row)] as const);
  if (found.reduce((sum, [, passages]) => sum + passages.length, 0) > most) throw tooManyWays(most);
  return new Map(found);
}

function assumed({ properties: _, ...way }: AssumedEdge): Passage {
  return { ...way, evidence: 'ASSUMED', presence: null };
}

const neverPassed = /^(country|bloc):/;

/** The relationships in either direction that a path can run over from these things, to what it can pass through. */
export async function readPassages(
  operation: Operation,
  frame: Frame,
  ids: readonly string[],
  most: number,
): Promise<Passage[]> {
  const stored = await operation.loadAll<readonly Passage[]>('passages', frame, ids, (unread) =>
    readWays(operation, waysFrom, { ...inFrame(frame), ids: unread }, most),
  );
  const added = assumedEdges(frame).filter(
    ({ from, to }) =>
      (ids.includes(from) && !neverPassed.test(to)) || (ids.includes(to) && !neverPassed.test(from)),
  );
  return [...stored.flatMap((passages) => passages ?? []), ...added.map(assumed)];
}

/** The relationships in either direction that a path can run over between these things and others. */
export async function readPassagesBetween(
  operation: Operation,
  frame: Frame,
  [ids, others]: readonly [readonly string[], readonly string[]],
  { areEnds, most }: { readonly areEnds: boolean; readonly most: number },
): Promise<Passage[]> {
  const parameters = { ...inFrame(frame), ids, others, areEnds };
  const stored = await readWays(operation, waysBetween, parameters, most);
  const added = assumedEdges(frame).filter(
    ({ from, to }) =>
      (ids.includes(from) && others.includes(to)) || (ids.includes(to) && others.includes(from)),
  );
  return [...[...stored.values()].flat(), ...added.map(assumed)];
}
