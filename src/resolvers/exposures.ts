import type { ExposureFilter } from '../generated/schema.ts';
import type { Wanted } from '../exposure/filter.ts';
import { aboutOf, cutPage, exposurePage, facetsOf, type Cut } from '../exposure/page.ts';
import { thingsOf, type ExposurePage, type ExposureRow } from '../exposure/row.ts';
import { searchExposures, type Found } from '../exposure/search.ts';
import { weightOfRows } from '../exposure/weight.ts';
import type { Context } from '../graph/operation.ts';
import type { NodeInFrame } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import { andThen, type PromiseOrValue } from '../lib/promiseOrValue.ts';
import { typeOfEntityType } from '../model/entityTypes.ts';
import type { PageArguments } from '../paging/page.ts';
import { refsOf } from './ids.ts';
import { countryIds, lawIn } from './law.ts';
import { membershipIn } from './memberships.ts';

/** A filter with ids in the place of codes. Errors: BAD_USER_INPUT for a code that is no country's. */
export async function wantedIn(
  frame: Frame,
  where: ExposureFilter | null | undefined,
  context: Context,
): Promise<Wanted> {
  const release = await context.release();
  const countries = (codes: ExposureFilter['countries']) => (codes ? countryIds(release, codes) : undefined);
  const refs = async (ids: ExposureFilter['sectors']) => (ids ? refsOf(ids, context) : undefined);
  const subjects =
    where?.sectors || where?.firms ? [...(where.sectors ?? []), ...(where.firms ?? [])] : undefined;
  return {
    countries: countries(where?.countries),
    subjects: await refs(subjects),
    subjectTypes: where?.subjectTypes?.map(typeOfEntityType),
    elements: where?.elements?.map((symbol) => release.codes.element(symbol) ?? symbol),
    items: undefined,
    regulations: await refs(where?.regulations),
    controlledBy: countries(where?.controlledBy),
    membership: where?.membership ? await membershipIn(frame, where.membership, context) : undefined,
    channels: where?.channels ?? undefined,
    newSince: where?.newSince ?? undefined,
    newlyControlledOnly: where?.newlyControlledOnly ?? false,
    statuses: where?.status ?? ['IN_FORCE', 'UNCONFIRMED'],
    ignoresValidTime: false,
  };
}

/** About how many bytes it takes that something of a subject became known only later. */
const ofNotHeld = 100;

function weightOfCut({ rows, notHeld }: Cut): number {
  return weightOfRows(rows) + ofNotHeld * notHeld.length;
}

/** The arguments of a field that gives exposures. */
export type ExposureArguments = PageArguments & { readonly where?: ExposureFilter | null | undefined };

/** A question about exposures: what is wanted, a text that tells it from all others, and how to find all that answers it. */
type Question = {
  readonly frame: Frame;
  readonly text: string;
  readonly wanted: Wanted;
  readonly find: () => PromiseOrValue<Found>;
};

/**
 * A page of what answers a question. The page is remembered, not all that was found: of one country on a large graph
 * that is two megabytes, for twenty rows.
 */
async function pageOf(
  { frame, text, wanted, find }: Question,
  { first, after }: PageArguments,
  { reader }: Context,
): Promise<ExposurePage> {
  let finding: PromiseOrValue<Found> | undefined;
  const found = async () => await (finding ??= find());
  const page = { first, after };
  const cut = await reader.recall(
    `${text} ${JSON.stringify(page)}`,
    frame,
    async () => cutPage(await found(), wanted, page),
    weightOfCut,
  );
  return exposurePage(frame, cut, page, {
    facets: async () => {
      const facets = await reader.recall(`facets of ${text}`, frame, async () =>
        facetsOf(await found(), wanted),
      );
      return { frame, ...facets };
    },
    about: () => reader.recall(`things of ${text}`, frame, async () => aboutOf(await found())),
  });
}

/** A page of exposures in a frame. */
export async function exposuresIn(
  frame: Frame,
  { where, ...page }: ExposureArguments,
  context: Context,
): Promise<ExposurePage> {
  const { law } = await lawIn(frame, context);
  const wanted = await wantedIn(frame, where, context);
  const find = () => searchExposures(context.reader, law, frame, wanted);
  return pageOf({ frame, text: `exposures ${JSON.stringify(where)}`, wanted, find }, page, context);
}

/** What of a filter parents stand for, with what of a row says whose it is. */
const parts = {
  subjects: ({ subject }: ExposureRow) => [subject],
  countries: ({ country }: ExposureRow) => [country],
  elements: ({ control }: ExposureRow) => [control.element ?? ''],
  items: (row: ExposureRow) => thingsOf(row),
} as const;

const nothing: Found = { rows: [], notHeld: [] };

/** All that was found serves one operation; its pages are what is remembered. */
const tooMuchToKeep = (): number => Infinity;

/** What has been found, by whose it is; the rows are gone through once, however many ask. */
function ownOfEach(
  part: keyof typeof parts,
  ids: readonly string[],
  { rows, notHeld }: Found,
): Map<string, Found> {
  const own = new Map(ids.map((id) => [id, [] as ExposureRow[]]));
  for (const row of rows) for (const id of new Set(parts[part](row))) own.get(id)?.push(row);
  const isOf = (id: string) => (one: Found['notHeld'][number]) => one.subject === id || one.country === id;
  return new Map([...own].map(([id, found]) => [id, { rows: found, notHeld: notHeld.filter(isOf(id)) }]));
}

/** The exposures of many parents of a level are searched for together, however many there are. */
export function exposuresOf(part: keyof typeof parts) {
  return async (
    { frame, row: { id } }: NodeInFrame,
    { where, ...page }: ExposureArguments,
    context: Context,
  ): Promise<ExposurePage> => {
    const { law } = await lawIn(frame, context);
    const wanted = await wantedIn(frame, where, context);
    const text = `exposures by ${part} ${JSON.stringify(where)}`;
    const search = async (ids: readonly string[]) => {
      const among = wanted[part];
      const searched = { ...wanted, [part]: among ? ids.filter((one) => among.includes(one)) : ids };
      return ownOfEach(part, ids, await searchExposures(context.reader, law, frame, searched));
    };
    const find = () =>
      andThen(context.reader.batch(text, frame, id, search, tooMuchToKeep), (found) => found ?? nothing);
    return pageOf({ frame, text: `${text} of ${id}`, wanted, find }, page, context);
  };
}
