import type { NewsRequest } from '../graph/developments.ts';
import type { Reader } from '../graph/reader.ts';
import type { Connection } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import type { KnownLaw } from '../law/knownLaw.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import { compareDevelopments, placeOf, type Development, type StatusNews } from './development.ts';
import { statusNews } from './law.ts';

/** Which developments are wanted. */
export type Question = NewsRequest & {
  /** What of the law is concerned besides what is related to the things asked about; asked for when it is needed. */
  readonly provisions: () => Promise<readonly string[]>;
};

const list = 'developments';

async function readStatusNews(
  reader: Reader,
  law: KnownLaw,
  frame: Frame,
  { about, provisions, since, until }: Question,
): Promise<StatusNews[]> {
  const concerned = await reader.concernedLaw(frame, about);
  const ids = new Set([...concerned.ids, ...(await provisions())]);
  return statusNews(law, { ...concerned, ids }, frame.knownAt).filter(
    ({ day }) => (since === undefined || day >= since) && (until === undefined || day <= until),
  );
}

/**
 * A page of developments, the latest first: statuses are worked out from the law at hand, of facts no more are read than
 * the page holds. Nothing is read before a field asks. Errors: BAD_USER_INPUT.
 */
export function developmentPage(
  reader: Reader,
  law: KnownLaw,
  frame: Frame,
  question: Question,
  page: PageArguments,
): Connection {
  const size = pageSize(page);
  const after = page.after ?? null;
  const [day = '', key = ''] = after === null ? [] : decodeCursor(list, after, 2).map(String);
  const place = after === null ? undefined : { day, key };
  const isBeyond = (one: Development) => {
    const { day: on, key: own } = placeOf(one);
    return place === undefined || on < place.day || (on === place.day && own > place.key);
  };
  let statuses: Promise<StatusNews[]> | undefined;
  const allStatuses = () => (statuses ??= readStatusNews(reader, law, frame, question));
  let read: Promise<Development[]> | undefined;
  const readPage = async (): Promise<Development[]> => {
    const [changes, facts] = [allStatuses(), reader.newFacts(frame, question, place, size + 1)];
    const developments: Development[] = [
      ...(await changes).map((status) => ({ status })).filter(isBeyond),
      ...(await facts).map((fact) => ({ fact })),
    ];
    return developments.sort(compareDevelopments).slice(0, size + 1);
  };
  const beyond = () => (read ??= readPage());
  const slice = async () => (await beyond()).slice(0, size);
  const cursor = (one: Development) => encodeCursor(list, [placeOf(one).day, placeOf(one).key]);
  const node = (development: Development) => ({ frame, development });
  return {
    edges: async () => (await slice()).map((one) => ({ cursor: cursor(one), node: node(one) })),
    nodes: async () => (await slice()).map(node),
    pageInfo: async () => pageEnds((await slice()).map(cursor), (await beyond()).length > size, after),
    totalCount: async () => (await allStatuses()).length + (await reader.countNewFacts(frame, question)),
  };
}
