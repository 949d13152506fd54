import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import { groupBy } from '../lib/multimap.ts';
import type { NodeRecord } from './decode.ts';
import type { Operation } from './operation.ts';
import type { CitationInFrame, Connection, NodeInFrame, Row, StatementInFrame } from './row.ts';
import { countStatements, statementsOfSources } from './statements.ts';
import { wayOf } from './way.ts';

type StatementRow = Row &
  CitationInFrame['row'] & {
    readonly place: string;
    readonly entities?: readonly string[];
    readonly relationships?: readonly string[];
  };

const list = 'Source.statements';

function statementOf({ frame, row: source }: NodeInFrame, row: StatementRow): StatementInFrame {
  return {
    frame,
    citation: { frame, row, source, relays: [] },
    entities: row.entities ?? [],
    relationships: (row.relationships ?? []).map(wayOf),
  };
}

/** The page of what a source says, in the order of the publication. One statement for all sources of a level. */
export function statementsConnection(
  operation: Operation,
  source: NodeInFrame,
  page: PageArguments,
): Connection {
  const { frame, row } = source;
  const size = pageSize(page);
  const after = page.after ?? null;
  const [afterPlace, afterId] = after === null ? [null, null] : decodeCursor(list, after, 2);

  const slice = async () => {
    const name = `${list} ${JSON.stringify([size, after])}`;
    const found = await operation.load<StatementRow[]>(name, frame, row.id, async (ids) => {
      const parameters = { ids, afterPlace, afterId, limit: size + 1, knownAt: frame.knownAt };
      const rows = await operation.run(list, statementsOfSources, parameters);
      const records = rows as readonly { from: string; properties: NodeRecord['properties'] }[];
      const grouped = groupBy(records, ({ from }) => from);
      const decoded = ({ properties }: (typeof records)[number]) =>
        operation.decode({ labels: ['Citation'], properties }) as StatementRow;
      return new Map([...grouped].map(([id, own]) => [id, own.map(decoded)]));
    });
    const rows = found ?? [];
    return { rows: rows.slice(0, size), hasMore: rows.length > size };
  };
  const cursor = ({ place, id }: StatementRow) => encodeCursor(list, [place, id]);

  return {
    edges: async () =>
      (await slice()).rows.map((one) => ({ cursor: cursor(one), node: statementOf(source, one) })),
    nodes: async () => (await slice()).rows.map((one) => statementOf(source, one)),
    pageInfo: async () => {
      const { rows, hasMore } = await slice();
      return pageEnds(rows.map(cursor), hasMore, after);
    },
    totalCount: async () => {
      const found = await operation.load<number>(`count ${list}`, frame, row.id, async (ids) => {
        const rows = await operation.run(`count ${list}`, countStatements, { ids, knownAt: frame.knownAt });
        return new Map(
          (rows as readonly { from: string; count: number }[]).map(({ from, count }) => [from, count]),
        );
      });
      return found ?? 0;
    },
  };
}
