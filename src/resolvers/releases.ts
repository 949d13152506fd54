import { releaseNotKept, unknownRelease } from '../errors.ts';
import type {
  AnswerChangeResolvers,
  FieldChangeResolvers,
  QueryCompareReleasesArgs,
  ReleaseChangeResolvers,
  ReleaseComparisonResolvers,
  ReleaseResolvers,
} from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { ReleaseFacts } from '../graph/release.ts';
import type { Root } from '../graph/row.ts';
import { countChanges } from '../lib/changeCounts.ts';
import { entityTypeOf } from '../model/entityTypes.ts';
import { keyedPage, type KeyedPage } from '../paging/keyed.ts';
import type { PageArguments } from '../paging/page.ts';
import { pathOf } from '../questions/answer.ts';
import { changedAnswers, rowCount, type ChangedAnswer } from '../questions/kept/changedAnswers.ts';
import { differenceOfRows, isWanted, keysOf, rowKey } from '../releases/difference.ts';
import { redirectType } from '../rows/redirectRow.ts';

/** The parent of the fields of `ReleaseComparison`. */
export type ComparedReleases = Pick<QueryCompareReleasesArgs, 'where'> & {
  readonly from: ReleaseFacts;
  readonly to: ReleaseFacts;
};

/** A page of the answers that changed, of so many that were compared. */
export type ChangedAnswerPage = KeyedPage<ChangedAnswer> & { readonly comparedCount: number };

/** The release that an argument names. Errors: BAD_USER_INPUT when it was never held, or its content is not kept. */
async function named(argument: string, id: string, { reader, contents }: Context): Promise<ReleaseFacts> {
  const held = await reader.releases();
  const found = held.find((release) => release.id === id);
  if (!found) throw unknownRelease(argument, id);
  if (!contents.isKept(id)) throw releaseNotKept(argument, id);
  return found;
}

export const release: ReleaseResolvers = {
  isKept: ({ id }, _, { contents }) => contents.isKept(id),
};

export const releaseComparison: ReleaseComparisonResolvers = {
  async changes({ from, to, where }, page, { contents }, { schema }) {
    const rows = [contents.rows(from.id), contents.rows(to.id)] as const;
    const all = await differenceOfRows(keysOf(schema), ...rows);
    const { change, types, ids } = where ?? {};
    const wanted = all.filter((one) => isWanted({ change, types, ids }, one));
    return { ...keyedPage('release changes', wanted, rowKey, page), counts: countChanges(wanted) };
  },
  async answers({ from, to }, page, { kept }) {
    const compared = await changedAnswers(kept, from.id, to.id);
    if (!compared) return null;
    const answers = keyedPage('changed answers', compared.changed, ({ key }) => key, page);
    return { ...answers, comparedCount: compared.compared };
  },
};

function dayIn({ after }: ChangedAnswer, name: 'at' | 'knownAt'): string | null {
  const day = after.given[name];
  return typeof day === 'string' ? day : null;
}

/** The most rows of an answer that are told. */
const mostRows = 20;

export const answerChange: AnswerChangeResolvers = {
  question: ({ after }) => after.question,
  title: ({ after }) => after.title,
  path: ({ after }) => pathOf(after.question, after.given),
  at: (answer) => dayIn(answer, 'at'),
  knownAt: (answer) => dayIn(answer, 'knownAt'),
  rowsBefore: ({ before }) => rowCount(before),
  rowsAfter: ({ after }) => rowCount(after),
  counts: ({ changes }) => countChanges(changes),
  rows: ({ changes }) => changes.slice(0, mostRows),
};

export const releaseChange: ReleaseChangeResolvers = {
  ref: ({ id }) => id,
  type: ({ type }) => (type === redirectType ? null : (entityTypeOf(type) as never)),
};

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

export const fieldChange: FieldChangeResolvers = {
  to: ({ to }) => to ?? null,
  before: ({ before }) => json(before),
  after: ({ after }) => json(after),
};

function moment({ loadedAt, id }: ReleaseFacts): string {
  // The one loaded last comes first.
  return `${String(Number.MAX_SAFE_INTEGER - Date.parse(loadedAt)).padStart(16, '0')} ${id}`;
}

/** The fields of `Query` and `View` that are about releases. */
export const releaseFields = {
  release: async (_: Root, __: unknown, context: Context) => (await context.release()).facts,
  releases: async (_: Root, page: PageArguments, { reader }: Context) =>
    keyedPage('releases', await reader.releases(), moment, page),
  async compareReleases(_: Root, { from, to, where }: QueryCompareReleasesArgs, context: Context) {
    return { from: await named('from', from, context), to: await named('to', to, context), where };
  },
};
