import { groupBy } from '../../lib/multimap.ts';
import { shown } from '../../lib/shown.ts';
import type { Facts, NodeFact } from '../facts.ts';
import { seedProblems } from '../problems.ts';

/** A row with the ids at the ends of its relationships, by their types. */
export type Thing = {
  readonly node: NodeFact;
  readonly ends: (type: string) => readonly string[];
};

/** When two rows speak of the same thing, and whether they then say the same of it. */
export type Rule = {
  readonly type: string;
  /** Equal for rows that speak of the same; undefined where that cannot be told. */
  readonly keyOf: (thing: Thing) => string | undefined;
  readonly agree: (a: Thing, b: Thing) => boolean;
  /** The sentences for two ids, the other one with its place. */
  readonly contradiction: (own: Thing, other: Thing, named: string) => string;
  readonly repetition: (own: Thing, named: string) => string;
};

/** The rows of facts with what they are related to. */
export function thingsOf({ nodes, relationships }: Facts): Thing[] {
  const ends = groupBy(relationships, ({ from, edge }) => `${edge.type} ${from}`);
  return nodes.map((node) => ({
    node,
    ends: (type) => (ends.get(`${type} ${node.id}`) ?? []).map(({ to }) => to).sort(),
  }));
}

const ofFigures = ['REPORTED_FOR', 'WITH_PARTNER', 'MEASURES_ITEM', 'MEASURES_ELEMENT', 'OBSERVED_OF'];

function keyOf({ node, ends }: Thing, fields: readonly string[], types: readonly string[]): string {
  return JSON.stringify([...fields.map((name) => node.fields[name] ?? null), ...types.map(ends)]);
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** Whether one is the other, or the other rounded. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  const places = Math.min(decimals(a), decimals(b));
  return a.toFixed(places) === b.toFixed(places);
}

function said({ node: { fields } }: Thing): string {
  const [value, least, most] = ['value', 'minimum', 'maximum'].map((name) => shown(fields[name]));
  const figure = fields['value'] === undefined ? `at least ${least ?? ''}, at most ${most ?? ''}` : value;
  return `${figure ?? ''} ${String(fields['unit'])}`;
}

const figures: Rule = {
  type: 'Observation',
  keyOf: (thing) =>
    keyOf(thing, ['indicator', 'unit', 'periodBegins', 'periodEnds', 'scope', 'stage'], ofFigures),
  agree: (a, b) =>
    ['value', 'minimum', 'maximum'].every((name) => isSame(a.node.fields[name], b.node.fields[name])),
  contradiction: (own, other, named) => seedProblems.otherFigure(own.node.id, said(own), named, said(other)),
  repetition: (own, named) => seedProblems.sameFigure(own.node.id, named),
};

const instruments: Rule = {
  type: 'Regulation',
  keyOf(thing) {
    const { number, issuedOn } = thing.node.fields;
    if (typeof number !== 'string' || typeof issuedOn !== 'string') return undefined;
    return JSON.stringify([number, issuedOn.slice(0, 4), thing.ends('ISSUED_BY')]);
  },
  agree: () => false,
  contradiction: (own, _, named) => seedProblems.sameInstrument(own.node.id, named),
  repetition: (own, named) => seedProblems.sameInstrument(own.node.id, named),
};

const supply: Rule = {
  type: 'SupplyStatus',
  keyOf: (thing) => keyOf(thing, ['asReportedOn'], ['STATUS_OF', 'FLOWS_FROM', 'FLOWS_TO']),
  agree: (a, b) => a.node.fields['state'] === b.node.fields['state'],
  contradiction: (own, other, named) =>
    seedProblems.otherState(
      own.node.id,
      String(own.node.fields['state']),
      named,
      String(other.node.fields['state']),
    ),
  repetition: (own, named) => seedProblems.sameState(own.node.id, named),
};

/** What can contradict what: figures, instruments and supply statuses; codes are checked with the data as a whole. */
export const rules: readonly Rule[] = [figures, instruments, supply];
