import type { Evidence, ItemKind, Presence } from '../generated/schema.ts';
import type { Frame } from '../law/frame.ts';
import type { Edge } from '../model/edge.ts';
import { edges } from '../model/edges.ts';
import type { Operation } from './operation.ts';
import type { EdgeRow } from './row.ts';
import { expand, exposureSubjects, hops } from './statements.ts';

/** A relationship by its identity. */
export type Way = { readonly from: string; readonly type: string; readonly to: string; readonly key: string };

/** A relationship on which a search for ways goes on, with as much of it as the search weighs. */
export type Step = Way & {
  readonly evidence: Evidence;
  readonly presence: Presence | null;
  /** The kind of the item at the end; null when it is none. */
  readonly kind: ItemKind | null;
};

/** Somebody who can be exposed, and where the search for ways begins. */
export type SubjectSteps = { readonly subject: string; readonly country: string; readonly edges: readonly Step[] };

/** The kinds of relationships on which dependence runs. */
const onTheWay: readonly Edge[] = edges.filter(({ type }) =>
  ['PART_OF', 'USES', 'MAKES', 'KIND_OF', 'CONTAINS', 'MADE_OF', 'MADE_WITH'].includes(type),
);

const expandText = expand(onTheWay);
const subjectsText = exposureSubjects(onTheWay);

function inFrame({ at, knownAt }: Frame): { at: string; knownAt: string } {
  return { at, knownAt };
}

/** The exposed among these countries or ids, with the first steps on their ways. */
export async function readSubjects(
  operation: Operation,
  frame: Frame,
  countries: readonly string[] | undefined,
  ids: readonly string[] | undefined,
): Promise<SubjectSteps[]> {
  const parameters = { ...inFrame(frame), countries: countries ?? null, subjects: ids ?? null };
  return (await operation.run('exposure subjects', subjectsText, parameters)) as SubjectSteps[];
}

/** The steps that lead on from these things: one level of a search. */
export async function readSteps(operation: Operation, frame: Frame, from: readonly string[]): Promise<Step[]> {
  return (await operation.run('exposure steps', expandText, { ...inFrame(frame), ids: from })) as Step[];
}

/** The identity of a relationship as one text. */
export function wayKey({ from, type, to, key }: Way): string {
  return JSON.stringify([from, type, to, key]);
}

function wayOf(key: string): Way {
  const [from, type, to, own] = JSON.parse(key) as [string, string, string, string];
  return { from, type, to, key: own };
}

/** The relationships of ways, whole, by their identity. One statement for all of a level. */
export async function readWayEdges(
  operation: Operation,
  frame: Frame,
  ways: readonly Way[],
): Promise<ReadonlyMap<string, EdgeRow>> {
  const loader = operation.loader<EdgeRow>('hops', frame, async (keys) => {
    const rows = await operation.run('hops', hops, { hops: keys.map(wayOf) });
    return new Map(
      (rows as readonly (Way & { properties: Omit<EdgeRow, 'other'> })[]).map((row) => [
        wayKey(row),
        { ...row.properties, other: row.to } as EdgeRow,
      ]),
    );
  });
  const keys = [...new Set(ways.map(wayKey))];
  const found = await Promise.all(keys.map(async (key) => [key, await loader.load(key)] as const));
  return new Map(found.flatMap(([key, edge]) => (edge ? [[key, edge]] : [])));
}
