import type { Change } from '../generated/schema.ts';
import { groupBy } from '../lib/multimap.ts';
import type { WholeRelation, WholeRow } from '../rows/wholeRow.ts';

/** What became of one field of a row; of a relation, what became of one relationship or of one field of it. */
export type FieldChange = {
  /** The name of the field; `lists.code` for a field of a relationship. */
  readonly field: string;
  /** The other end, for what is of a relationship. */
  readonly to: string | undefined;
  readonly change: Change;
  /** The values; undefined where there is none. */
  readonly before: unknown;
  readonly after: unknown;
};

/** Finds the field that tells apart several relationships with the same end; undefined where there is none. */
export type KeyOf = (type: string, field: string) => string | undefined;

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isRelation(value: unknown): value is WholeRelation {
  return typeof value === 'object' && value !== null && typeof (value as { to?: unknown }).to === 'string';
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function changeOf(field: string, before: unknown, after: unknown, to?: string): FieldChange {
  const change = before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : 'CHANGED';
  return { field, to, change, before, after };
}

/** What differs between two mappings, field by field. */
function inside(prefix: string, before: WholeRelation, after: WholeRelation): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !isEqual(before[name], after[name]))
    .map((name) => changeOf(`${prefix}.${name}`, before[name], after[name], before.to));
}

function withoutEnd({ to: _, ...values }: WholeRelation): Readonly<Record<string, unknown>> {
  return values;
}

function ofRelations(
  field: string,
  key: string | undefined,
  before: readonly WholeRelation[],
  after: readonly WholeRelation[],
): FieldChange[] {
  const identity = (one: WholeRelation) =>
    JSON.stringify([one.to, key === undefined ? null : (one[key] ?? null)]);
  const [old, recent] = [groupBy(before, identity), groupBy(after, identity)];
  return [...new Set([...old.keys(), ...recent.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id)?.[0], recent.get(id)?.[0]];
    if (was && is) return inside(field, was, is);
    const to = (was ?? is)?.to;
    return [changeOf(field, was && withoutEnd(was), is && withoutEnd(is), to)];
  });
}

/** A list of values counts as a set: what left it, and what came into it. */
function ofLists(field: string, before: readonly unknown[], after: readonly unknown[]): FieldChange[] {
  const lacks = (list: readonly unknown[]) => (one: unknown) => !list.some((other) => isEqual(one, other));
  const gone = before.filter(lacks(after)).map((one) => changeOf(field, one, undefined));
  const come = after.filter(lacks(before)).map((one) => changeOf(field, undefined, one));
  if (gone.length + come.length > 0) return [...gone, ...come];
  // The same values in another order.
  return [changeOf(field, before, after)];
}

function ofField(keyOf: KeyOf, type: string, field: string, before: unknown, after: unknown): FieldChange[] {
  const [old, recent] = [listOf(before), listOf(after)];
  if (old.every(isRelation) && recent.every(isRelation))
    return ofRelations(field, keyOf(type, field), old, recent);
  if (Array.isArray(before) || Array.isArray(after)) return ofLists(field, old, recent);
  return [changeOf(field, before, after)];
}

/** What differs between two states of a row, field by field, in the order of the fields. */
export function fieldChanges(keyOf: KeyOf, before: WholeRow, after: WholeRow): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !isEqual(before[name], after[name]))
    .flatMap((name) => ofField(keyOf, after.type, name, before[name], after[name]));
}
