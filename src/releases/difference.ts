import type { GraphQLSchema } from 'graphql';

import type { Change } from '../generated/schema.ts';
import { compareTexts } from '../lib/compare.ts';
import { entityTypeOf } from '../model/entityTypes.ts';
import { shapesByType } from '../model/rowShape.ts';
import type { WholeRow } from '../rows/wholeRow.ts';
import { fieldChanges, type FieldChange, type KeyOf } from './fieldChange.ts';

/** What became of one row between two releases. */
export type RowChange = {
  readonly change: Change;
  readonly type: string;
  readonly id: string;
  /** The name that the row has last. */
  readonly name: string;
  /** What changed; empty for a row that was added or removed as a whole. */
  readonly fields: readonly FieldChange[];
};

/** The keys of the relations of a schema's types. */
export function keysOf(schema: GraphQLSchema): KeyOf {
  const shapes = shapesByType(schema);
  return (type, field) => shapes.get(type)?.relations.find(({ name }) => name === field)?.relation.edge.key;
}

/** What tells a row apart from all others; in its order they are listed. */
export function rowKey({ type, id }: Pick<RowChange, 'type' | 'id'>): string {
  return `${type} ${id}`;
}

function whole(change: Change, { type, id, name }: WholeRow): RowChange {
  return { change, type, id, name, fields: [] };
}

/** The rows of the earlier release as text: ten times smaller than as values, and most are only looked up. */
async function textsOf(rows: AsyncIterable<WholeRow>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const row of rows) texts.set(rowKey(row), JSON.stringify(row));
  return texts;
}

function inOrder(changes: RowChange[]): RowChange[] {
  return changes.sort((a, b) => compareTexts(rowKey(a), rowKey(b)));
}

/** What was added, removed and changed between two releases, by type and id. */
export async function differenceOfRows(
  keyOf: KeyOf,
  from: AsyncIterable<WholeRow>,
  to: AsyncIterable<WholeRow>,
): Promise<RowChange[]> {
  const earlier = await textsOf(from);
  const changes: RowChange[] = [];
  for await (const row of to) {
    const text = earlier.get(rowKey(row));
    earlier.delete(rowKey(row));
    if (text === undefined) changes.push(whole('ADDED', row));
    else if (text !== JSON.stringify(row)) {
      const fields = fieldChanges(keyOf, JSON.parse(text) as WholeRow, row);
      const { type, id, name } = row;
      changes.push({ change: 'CHANGED', type, id, name, fields });
    }
  }
  for (const text of earlier.values()) changes.push(whole('REMOVED', JSON.parse(text) as WholeRow));
  return inOrder(changes);
}

/** Which changes are wanted; what is not given wants all. */
export type WantedChanges = {
  readonly change?: readonly Change[] | null | undefined;
  /** As values of the enum `EntityType`. */
  readonly types?: readonly string[] | null | undefined;
  readonly ids?: readonly string[] | null | undefined;
};

/** Whether a change is among those that are wanted. */
export function isWanted({ change, types, ids }: WantedChanges, row: RowChange): boolean {
  return (
    (change?.includes(row.change) ?? true) &&
    (types?.includes(entityTypeOf(row.type)) ?? true) &&
    (ids?.includes(row.id) ?? true)
  );
}
