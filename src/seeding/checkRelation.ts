import { seedProblems } from './problems.ts';
import type { Edge } from '../model/edge.ts';
import { readCitations } from './checkCitations.ts';
import { checkFields } from './checkValue.ts';
import type { CitationFact, RelationshipFact } from './facts.ts';
import type { Path, Problem } from './place.ts';
import type { SeedRow } from './readSeed.ts';
import type { OwnRelation, RowShape } from '../model/rowShape.ts';

type Read = { readonly relationships: readonly RelationshipFact[]; readonly problems: readonly Problem[] };
type Stated = Readonly<Record<string, unknown>> & { readonly to: string };

/** The row that states a relation. */
export type Owner = {
  readonly shape: RowShape;
  readonly row: SeedRow;
  readonly id: string;
  /** What its relationships rest on that cite nothing of their own. */
  readonly citations: readonly CitationFact[];
};

function failing(row: SeedRow, path: Path, rule: string, value: unknown): Read {
  return {
    relationships: [],
    problems: [{ ...row.place(path), message: seedProblems.valueMustBe(path, rule, value) }],
  };
}

function checkStated({ row }: Owner, path: Path, { fields }: OwnRelation, stated: Stated): Problem[] {
  const problems = checkFields(fields, stated, path, ['to', 'citations']);
  if (stated['evidence'] === 'ASSUMED')
    problems.push({ path: [...path, 'evidence'], message: seedProblems.assumed(path) });
  if ((stated['evidence'] === 'INFERRED') !== (stated['inference'] != null))
    problems.push({ path: [...path, 'inference'], message: seedProblems.missingInference(path) });
  return problems.map((problem) => ({ ...row.place(problem.path), message: problem.message }));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

type Origin = Pick<RelationshipFact, 'from' | 'citations' | 'place'>;

function toFact(edge: Edge, stated: Stated, origin: Origin): RelationshipFact {
  const own = Object.keys(edge.fields).filter((name) => stated[name] != null);
  const { from: since, until } = edge.validity ?? { from: 'validFrom', until: 'validUntil' };
  return {
    ...origin,
    edge,
    to: stated.to,
    key: edge.key === undefined ? '' : (text(stated[edge.key]) ?? ''),
    evidence: stated['evidence'] === 'INFERRED' ? 'INFERRED' : 'STATED',
    inference: text(stated['inference']) as RelationshipFact['inference'],
    note: text(stated['note']),
    validFrom: text(stated[since]),
    validUntil: text(stated[until]),
    fields: Object.fromEntries(own.map((name) => [name, stated[name]])),
  };
}

function readOne(owner: Owner, own: OwnRelation, path: Path, item: unknown): Read {
  const { shape, row } = owner;
  const stated = (typeof item === 'string' ? { to: item } : item) as Stated | null;
  if (typeof stated !== 'object' || typeof stated?.to !== 'string')
    return failing(row, path, 'an id, or a mapping with `to`', item);
  const { citations, problems } =
    stated['citations'] === undefined
      ? { citations: owner.citations, problems: [] }
      : readCitations(shape.citation, row, [...path, 'citations'], stated['citations']);
  const all = [...checkStated(owner, path, own, stated), ...problems];
  if (all.length > 0) return { relationships: [], problems: all };
  const place = (inner: Path = []) => row.place([...path, ...inner]);
  return {
    relationships: [toFact(own.relation.edge, stated, { from: owner.id, citations, place })],
    problems: [],
  };
}

/**
 * Reads what a row states of a relation: a bare id, a mapping with `to`, or a list of these. A relationship that cites
 * nothing of its own rests on what its row cites.
 */
export function readRelation(owner: Owner, own: OwnRelation): Read {
  const { name, isSingle, isRequired } = own;
  const value = owner.row.value[name];
  if (isSingle) {
    if (value != null) return readOne(owner, own, [name], value);
    return isRequired ? failing(owner.row, [name], 'given', value) : { relationships: [], problems: [] };
  }
  if (value === undefined) return { relationships: [], problems: [] };
  if (!Array.isArray(value)) return failing(owner.row, [name], 'a list', value);
  const read = value.map((item: unknown, index) => readOne(owner, own, [name, index], item));
  return {
    relationships: read.flatMap(({ relationships }) => relationships),
    problems: read.flatMap(({ problems }) => problems),
  };
}
