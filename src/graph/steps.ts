import type { Frame } from '../law/frame.ts';
import type { Day } from '../lib/day.ts';
import { edgeOfType } from '../model/fields.ts';
import { inFrame } from './inFrame.ts';
import { assumedEdges } from './assumed.ts';
import { expand, exposureSubjects, type SubjectScope } from './exposureStatements.ts';
import type { Operation } from './operation.ts';
import type { SubjectRequest } from './reader.ts';
import { edgeRow, type EdgeRow } from './row.ts';
import { ways as waysText } from './pathStatements.ts';
import { hops } from './statements.ts';
import { wayKey, wayOf, type Passage, type Step, type SubjectSteps, type Way } from './way.ts';

/** The kinds of relationships on which dependence runs: from the exposed to their things, and from thing to thing. */
const first = ['PART_OF', 'USES', 'MAKES', 'PRODUCES', 'SUPPORTS', 'SELLS_ON'];
const further = ['KIND_OF', 'CONTAINS', 'MADE_OF', 'MADE_WITH'];

const expandText = expand([...first, ...further].map(edgeOfType));
const subjectsText = (scope: SubjectScope) => exposureSubjects(first.map(edgeOfType), scope);
const subjectsTexts = {
  all: subjectsText('all'),
  subjects: subjectsText('subjects'),
  countries: subjectsText('countries'),
};

type SubjectRecord = Omit<SubjectSteps, 'type' | 'knownLater'> & {
  readonly labels: readonly string[];
  readonly later: Day | null;
};

/** The exposed who are asked about, with the first steps on their ways. */
export async function readSubjects(
  operation: Operation,
  frame: Frame,
  { countries, ids, types, targets, ignoresValidTime }: SubjectRequest,
): Promise<SubjectSteps[]> {
  const asked = { countries: countries ?? null, subjects: ids ?? null, types: types ?? null, targets };
  const parameters = { ...inFrame(frame), ...asked, ignoresValidTime };
  const text = subjectsTexts[ids ? 'subjects' : countries ? 'countries' : 'all'];
  const rows = await operation.read('exposure subjects', text, parameters);
  return (rows as readonly SubjectRecord[]).map(({ labels, later, ...row }) => ({
    ...row,
    type: operation.decode({ labels, properties: {} }).type,
    knownLater: later ?? undefined,
  }));
}

/** The steps that lead on from these things: one level of a search. */
export async function readSteps(
  operation: Operation,
  frame: Frame,
  from: readonly string[],
  ignoresValidTime: boolean,
): Promise<Step[]> {
  const parameters = { ...inFrame(frame), ids: from, ignoresValidTime };
  return (await operation.read('exposure steps', expandText, parameters)) as Step[];
}

/** The relationships in either direction that a path can run over from these things: one level of a search. */
export async function readPassages(
  operation: Operation,
  frame: Frame,
  ids: readonly string[],
  ends: readonly string[],
  limit: number,
): Promise<Passage[]> {
  const parameters = { ...inFrame(frame), ids, ends, limit };
  const stored = (await operation.read('paths', waysText, parameters)) as Passage[];
  const canStand = (id: string) => ends.includes(id) || !/^(country|bloc):/.test(id);
  const assumed = assumedEdges(frame)
    .filter(({ from, to }) => (ids.includes(from) && canStand(to)) || (ids.includes(to) && canStand(from)))
    .map(({ properties: _, ...way }): Passage => ({ ...way, evidence: 'ASSUMED', presence: null }));
  return [...stored, ...assumed];
}

/** The relationships of ways, whole, by their identity. One statement for all of a level. */
export async function readWayEdges(
  operation: Operation,
  frame: Frame,
  ways: readonly Way[],
): Promise<ReadonlyMap<string, EdgeRow>> {
  const batch = async (keys: readonly string[]) => {
    const rows = await operation.run('hops', hops, { hops: keys.map(wayOf) });
    return new Map(
      (rows as readonly (Way & { properties: Omit<EdgeRow, 'other'> })[]).map((row) => [
        wayKey(row),
        edgeRow(row.properties, row.to),
      ]),
    );
  };
  const assumed = new Map(
    assumedEdges(frame).map((edge) => [wayKey(edge), edgeRow(edge.properties, edge.to)]),
  );
  const keys = [...new Set(ways.map(wayKey))];
  const found = await Promise.all(
    keys.map(
      async (key) =>
        [key, assumed.get(key) ?? (await operation.load<EdgeRow>('hops', frame, key, batch))] as const,
    ),
  );
  return new Map(found.flatMap(([key, edge]) => (edge ? [[key, edge]] : [])));
}
