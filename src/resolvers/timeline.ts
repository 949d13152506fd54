import type { TimelineEntryResolvers } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { Root } from '../graph/row.ts';
import type { PageArguments } from '../paging/page.ts';
import { isScheduled, type EntryInFrame } from '../timeline/entry.ts';
import { timelinePage } from '../timeline/page.ts';
import { entrySentence } from '../timeline/sentence.ts';
import { existingWhenever } from './existing.ts';
import { refsOf } from './ids.ts';
import { lawIn } from './law.ts';

type TimelineArguments = PageArguments & {
  readonly about?: readonly string[] | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly scheduled?: boolean | null;
};

/** The subject is read first in any case, so that all citations of a page are read at one level. */
async function citedFor({ frame, entry }: EntryInFrame, context: Context): Promise<readonly string[]> {
  const restsOn = entry.suspendedBy ?? [entry.subject];
  const nodes = await Promise.all(restsOn.map((id) => existingWhenever(context, frame, id)));
  return entry.citations ?? nodes.flatMap(({ row }) => row.citations);
}

export const timelineEntry: TimelineEntryResolvers = {
  on: ({ entry }) => entry.on,
  kind: ({ entry }) => entry.kind,
  subject: ({ frame, entry }, _, context) => existingWhenever<never>(context, frame, entry.subject),
  scheduled: ({ frame, entry }) => isScheduled(entry, frame),
  status: ({ entry }) => entry.verdict?.status ?? null,
  async sentence({ frame, entry }, _, context) {
    const { subject, suspendedBy = [], verdict, by } = entry;
    const ids = [subject, ...suspendedBy, ...(verdict?.because ?? []), ...(by === undefined ? [] : [by])];
    const nodes = await Promise.all([...new Set(ids)].map((id) => existingWhenever(context, frame, id)));
    const names = new Map(nodes.map(({ row }) => [row.id, row.name]));
    return entrySentence(entry, (id) => names.get(id) ?? id);
  },
  citations: async (parent, _, context) =>
    context.reader.citations(parent.frame, [...new Set(await citedFor(parent, context))]),
};

/** The fields of `Query` and `View` that say what stands on which day. */
export const timelineFields = {
  async timeline(
    { frame }: Root,
    { about, from, until, scheduled, ...page }: TimelineArguments,
    context: Context,
  ) {
    const { law } = await lawIn(frame, context);
    const question = {
      about: about ? await refsOf(about, context) : undefined,
      from: from ?? undefined,
      until: until ?? undefined,
      scheduled: scheduled ?? undefined,
    };
    return timelinePage(context.reader, law, frame, question, page);
  },
};
