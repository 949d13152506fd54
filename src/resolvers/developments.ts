import type { DevelopmentInFrame } from '../developments/development.ts';
import { placeOf } from '../developments/development.ts';
import { developmentPage } from '../developments/page.ts';
import { factSentence, statusSentence } from '../developments/sentence.ts';
import { searchExposures } from '../exposure/search.ts';
import type { DevelopmentResolvers } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { Root } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import type { PageArguments } from '../paging/page.ts';
import { existingWhenever } from './existing.ts';
import { wantedIn } from './exposures.ts';
import { refsOf } from './ids.ts';
import { lawIn } from './law.ts';

type DevelopmentArguments = PageArguments & {
  readonly about?: readonly string[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
};

function namedBy({ development }: DevelopmentInFrame): string[] {
  if ('status' in development) return [development.status.provision, ...development.status.interval.because];
  const { id, by } = development.fact;
  return by === null ? [id] : [id, by];
}

function restsOn({ development }: DevelopmentInFrame): readonly string[] {
  return 'status' in development ? development.status.interval.because : [development.fact.id];
}

const exposedPrefixes = ['sector:', 'firm:', 'organization:', 'regulation:'];

/** The provisions that the countries and subjects among these things are exposed to, whatever their status. */
async function exposedTo(frame: Frame, about: readonly string[], context: Context): Promise<string[]> {
  const { law } = await lawIn(frame, context);
  const wanted = await wantedIn(frame, undefined, context);
  const countries = about.filter((id) => id.startsWith('country:'));
  const subjects = about.filter((id) => exposedPrefixes.some((prefix) => id.startsWith(prefix)));
  const asked = [
    ...(countries.length > 0 ? [{ ...wanted, countries }] : []),
    ...(subjects.length > 0 ? [{ ...wanted, subjects }] : []),
  ];
  const found = await Promise.all(asked.map((one) => searchExposures(context.reader, law, frame, one)));
  return found.flatMap(({ rows }) => rows.map(({ control }) => control.provision.id));
}

export const development: DevelopmentResolvers = {
  key: ({ development: one }) => placeOf(one).key,
  kind: ({ development: one }) => ('status' in one ? 'STATUS_CHANGED' : 'FACT_ADDED'),
  on: ({ development: one }) => placeOf(one).day,
  subject: (parent, _, context) => existingWhenever<never>(context, parent.frame, namedBy(parent)[0] ?? ''),
  before: ({ development: one }) => ('status' in one ? (one.status.before ?? null) : null),
  after: ({ development: one }) => ('status' in one ? (one.status.interval.status ?? null) : null),
  since: ({ development: one }) => ('status' in one ? one.status.interval.from : null),
  because: async (parent, _, context) => {
    const ids = 'status' in parent.development ? restsOn(parent) : [];
    return Promise.all(ids.map((id) => existingWhenever<never>(context, parent.frame, id)));
  },
  async sentence(parent, _, context) {
    const nodes = await Promise.all(
      [...new Set(namedBy(parent))].map((id) => existingWhenever(context, parent.frame, id)),
    );
    const rows = new Map(nodes.map(({ row }) => [row.id, row]));
    const nameOf = (id: string) => rows.get(id)?.name ?? id;
    const { development: one } = parent;
    if ('status' in one) return statusSentence(one.status, nameOf);
    return factSentence(one.fact, rows.get(one.fact.id)?.type ?? '', nameOf);
  },
  async citations(parent, _, context) {
    const nodes = await Promise.all(restsOn(parent).map((id) => existingWhenever(context, parent.frame, id)));
    const own = 'fact' in parent.development ? parent.development.fact.citations : null;
    const ids = own ?? nodes.flatMap(({ row }) => row.citations);
    return context.reader.citations(parent.frame, [...new Set(ids)]);
  },
};

/** The fields of `Query` and `View` that say what is new. */
export const developmentFields = {
  async developments(
    { frame }: Root,
    { about, since, until, ...page }: DevelopmentArguments,
    context: Context,
  ) {
    const { law } = await lawIn(frame, context);
    const refs = about ? await refsOf(about, context) : undefined;
    const question = {
      about: refs,
      provisions: () => (refs ? exposedTo(frame, refs, context) : Promise.resolve([])),
      since: since ?? undefined,
      until: until ?? undefined,
    };
    return developmentPage(context.reader, law, frame, question, page);
  },
};
