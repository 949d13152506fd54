import { tooManySubjects } from '../errors.ts';
import type { Frame } from '../law/frame.ts';
import type { Day } from '../lib/day.ts';
import { allOf, andThen, type PromiseOrValue } from '../lib/promiseOrValue.ts';
import { edgeOfType } from '../model/fields.ts';
import { inFrame } from './inFrame.ts';
import { assumedEdges } from './assumed.ts';
import { expand, exposureSubjects, type SubjectScope } from './exposureStatements.ts';
import type { Operation } from './operation.ts';
import type { SubjectRequest } from './reader.ts';
import { edgeRow, type EdgeRow } from './row.ts';
import { hops } from './statements.ts';
import { wayKey, wayOf, type Step, type SubjectSteps, type Way } from './way.ts';

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

/** A step as the statements give it: its type, end, key, evidence, presence, kind and grades. */
type StepRecord = readonly [
  string,
  string,
  string,
  Step['evidence'],
  Step['presence'],
  Step['kind'],
  Step['grades'],
];

function stepsFrom(from: string, records: readonly StepRecord[]): Step[] {
  return records.map(([type, to, key, evidence, presence, kind, grades]) => ({
    from,
    type,
    to,
    key,
    evidence,
    presence,
    kind,
    grades,
  }));
}

type SubjectRecord = {
  readonly subject: string | null;
  readonly country: string;
  readonly labels: readonly string[];
  readonly later: Day | null;
  readonly edges: readonly StepRecord[];
};

/** The most subjects that one search takes in: the database and the process hold all of them at once. */
const mostSubjects = 200_000;

/** The exposed who are asked about, with the first steps on their ways. Errors: BAD_USER_INPUT when they are too many. */
export async function readSubjects(
  operation: Operation,
  frame: Frame,
  { countries, ids, types, targets, ignoresValidTime }: SubjectRequest,
): Promise<readonly SubjectSteps[]> {
  const asked = { countries: countries ?? null, subjects: ids ?? null, types: types ?? null, targets };
  const parameters = { ...inFrame(frame), ...asked, ignoresValidTime, most: mostSubjects };
  const text = subjectsTexts[ids ? 'subjects' : countries ? 'countries' : 'all'];
  return operation.runShared('exposure subjects', text, parameters, (rows) =>
    (rows as readonly SubjectRecord[]).map(({ subject, country, labels, later, edges }) => {
      if (subject === null) throw tooManySubjects(mostSubjects);
      const { type } = operation.decode({ labels, properties: {} });
      return { subject, type, country, knownLater: later ?? undefined, edges: stepsFrom(subject, edges) };
    }),
  );
}

/** The steps that lead on from these things: one level of a search. */
export async function readSteps(
  operation: Operation,
  frame: Frame,
  from: readonly string[],
  ignoresValidTime: boolean,
): Promise<Step[]> {
  const name = ignoresValidTime ? 'steps of whatever time' : 'steps';
  const steps = await operation.loadAll<readonly Step[]>(name, frame, from, (ids) => {
    const parameters = { ...inFrame(frame), ids, ignoresValidTime };
    return operation.runShared(
      'exposure steps',
      expandText,
      parameters,
      (rows) =>
        new Map(
          (rows as readonly { from: string; steps: readonly StepRecord[] }[]).map((row) => [
            row.from,
            stepsFrom(row.from, row.steps),
          ]),
        ),
    );
  });
  return steps.flatMap((own) => own ?? []);
}

/** The relationships of ways, whole, by their identity. One statement for all of a level. */
export function readWayEdges(
  operation: Operation,
  frame: Frame,
  ways: readonly Way[],
): PromiseOrValue<ReadonlyMap<string, EdgeRow>> {
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
  const found = keys.map((key) =>
    andThen(
      assumed.get(key) ?? operation.load<EdgeRow>('hops', frame, key, batch),
      (edge) => [key, edge] as const,
    ),
  );
  return andThen(
    allOf(found),
    (pairs) => new Map(pairs.flatMap(([key, edge]) => (edge ? [[key, edge]] : []))),
  );
}
