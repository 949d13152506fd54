import type { Frame } from '../law/frame.ts';
import type { Day } from '../lib/day.ts';
import { countFacts, facts, lawConcerned } from './developmentStatements.ts';
import type { Operation } from './operation.ts';

/** Which news are wanted; undefined where nothing is asked. */
export type NewsRequest = {
  readonly about: readonly string[] | undefined;
  readonly since: Day | undefined;
  readonly until: Day | undefined;
};

/** The place of news in their list: the latest day first, then by key. */
export type NewsPlace = { readonly day: Day; readonly key: string };

/** A fact, or what was later reported to have become of it, with the day on which it was news. */
export type NewFact = NewsPlace & {
  readonly id: string;
  /** What became of it; null for the fact itself. */
  readonly report: string | null;
  /** Who answered, decided or acted. */
  readonly by: string | null;
  readonly citations: readonly string[] | null;
};

/** What of the law is concerned, and when a regulation came into the data later than it became known. */
export type ConcernedLaw = {
  readonly ids: ReadonlySet<string>;
  readonly arrivedOn: ReadonlyMap<string, Day>;
};

function parametersOf({ knownAt }: Frame, { about, since, until }: NewsRequest) {
  return { knownAt, about: about ?? null, since: since ?? null, until: until ?? null };
}

/** A page of the facts that were news, the latest first. */
export async function readNewFacts(
  operation: Operation,
  frame: Frame,
  request: NewsRequest,
  after: NewsPlace | undefined,
  limit: number,
): Promise<readonly NewFact[]> {
  const rows = await operation.read('new facts', facts, {
    ...parametersOf(frame, request),
    afterDay: after?.day ?? null,
    afterKey: after?.key ?? null,
    limit,
  });
  return rows as readonly NewFact[];
}

/** How many facts were news. */
export async function countNewFacts(
  operation: Operation,
  frame: Frame,
  request: NewsRequest,
): Promise<number> {
  const [count] = await operation.read('count of new facts', countFacts, parametersOf(frame, request));
  return Number(count);
}

/** The regulations and provisions that are concerned by what is asked about; all regulations when nothing is. */
export async function readConcernedLaw(
  operation: Operation,
  { knownAt }: Frame,
  about: readonly string[] | undefined,
): Promise<ConcernedLaw> {
  const rows = (await operation.read('law concerned', lawConcerned, {
    knownAt,
    about: about ?? null,
  })) as readonly { readonly id: string; readonly arrivedOn: Day | null }[];
  return {
    ids: new Set(rows.map(({ id }) => id)),
    arrivedOn: new Map(rows.flatMap(({ id, arrivedOn }) => (arrivedOn === null ? [] : [[id, arrivedOn]]))),
  };
}
