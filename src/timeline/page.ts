import type { Reader } from '../graph/reader.ts';
import type { Connection } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import type { KnownLaw } from '../law/knownLaw.ts';
import { comparePlaces } from '../lib/compare.ts';
import { firstDay, lastDay, type Day } from '../lib/day.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import { entriesAbout, lawAbout, withProvisions } from './about.ts';
import { isScheduled, placeOf, type Entry } from './entry.ts';
import { lawEntries } from './law.ts';
import { recordEntries } from './records.ts';

/** What a timeline is wanted of, with bare ids; undefined where nothing is asked. */
export type TimelineQuestion = {
  readonly about: readonly string[] | undefined;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  /** Only what lies after the frame's day, or only what does not. */
  readonly scheduled: boolean | undefined;
};

const list = 'timeline';
const placeLength = 6;

async function readEntries(
  reader: Reader,
  law: KnownLaw,
  frame: Frame,
  about: readonly string[] | undefined,
): Promise<Entry[]> {
  const ofLaw = lawEntries(law);
  if (about === undefined) {
    const { records } = await reader.datedRecords(frame, undefined);
    return [...ofLaw, ...recordEntries(records)];
  }
  const asked = withProvisions(law, about);
  const { records, law: related } = await reader.datedRecords(frame, asked);
  const concerned = lawAbout(law, asked, new Set([...asked, ...related]));
  return [...entriesAbout(ofLaw, concerned), ...recordEntries(records)];
}

/** Whether any of the days that a date allows lies between two days. */
function isBetween({ on }: Entry, { from, until }: TimelineQuestion): boolean {
  return (from === undefined || lastDay(on) >= from) && (until === undefined || firstDay(on) <= until);
}

function isWanted(entry: Entry, frame: Frame, question: TimelineQuestion): boolean {
  const { scheduled } = question;
  return isBetween(entry, question) && (scheduled === undefined || isScheduled(entry, frame) === scheduled);
}

/**
 * A page of what stands on days, in order. What counts is what is known in the frame, whatever day it is about: one
 * statement reads the records, the law is at hand. Nothing is read before a field asks. Errors: BAD_USER_INPUT.
 */
export function timelinePage(
  reader: Reader,
  law: KnownLaw,
  frame: Frame,
  question: TimelineQuestion,
  page: PageArguments,
): Connection {
  const size = pageSize(page);
  const after = page.after ?? null;
  const place = after === null ? undefined : decodeCursor(list, after, placeLength);
  let read: Promise<Entry[]> | undefined;
  const all = () =>
    (read ??= readEntries(reader, law, frame, question.about).then((entries) =>
      entries
        .filter((entry) => isWanted(entry, frame, question))
        .sort((a, b) => comparePlaces(placeOf(a), placeOf(b))),
    ));
  const beyond = async () =>
    (await all()).filter((entry) => place === undefined || comparePlaces(placeOf(entry), place) > 0);
  const slice = async () => (await beyond()).slice(0, size);
  const cursor = (entry: Entry) => encodeCursor(list, placeOf(entry));
  return {
    edges: async () => (await slice()).map((entry) => ({ cursor: cursor(entry), node: { frame, entry } })),
    nodes: async () => (await slice()).map((entry) => ({ frame, entry })),
    pageInfo: async () => pageEnds((await slice()).map(cursor), (await beyond()).length > size, after),
    totalCount: async () => (await all()).length,
  };
}
