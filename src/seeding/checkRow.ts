import { seedProblems } from './problems.ts';
import { fieldKind } from '../model/fields.ts';
import { idPrefix } from '../model/ids.ts';
import { readCitations } from './checkCitations.ts';
import { readRelation } from './checkRelation.ts';
import { checkValue } from './checkValue.ts';
import type { NodeFact, RelationshipFact } from './facts.ts';
import type { Problem } from './place.ts';
import type { SeedRow } from './readSeed.ts';
import type { RowShape } from '../model/rowShape.ts';

/** What a row states, with everything that is wrong with it. */
export type CheckedRow = {
  readonly node: NodeFact | undefined;
  readonly relationships: readonly RelationshipFact[];
  readonly problems: readonly Problem[];
};

/** Fields that every row has and whose shape is not read off a field of their own name. */
const common = ['id', 'name', 'citations'];

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function nameProblem({ type }: RowShape, name: string, known: readonly string[]): string {
  const field = type.getFields()[name];
  const kind = field && fieldKind(type, field);
  if (kind?.kind !== 'relation')
    return kind ? seedProblems.derivedField(name) : seedProblems.unknownField(name, known);
  const { far } = kind.relation;
  return seedProblems.notTheOwningSide(name, `${far.type}.${far.field ?? ''}`);
}

function checkNames(shape: RowShape, row: SeedRow): Problem[] {
  const known = [...common, ...shape.stored.keys(), ...shape.relations.map(({ name }) => name)];
  return Object.keys(row.value)
    .filter((name) => !known.includes(name))
    .map((name) => ({ ...row.place([name]), message: nameProblem(shape, name, known) }));
}

function checkStored({ stored }: RowShape, row: SeedRow): Problem[] {
  return [...stored]
    .flatMap(([name, type]) => checkValue(type, row.value[name], [name]))
    .map(({ path, message }) => ({ ...row.place(path), message }));
}

function checkIdentity({ type }: RowShape, row: SeedRow): Problem[] {
  const { id, name } = row.value;
  const prefix = idPrefix(type.name);
  const problems: Problem[] = [];
  if (typeof id !== 'string' || !id.startsWith(prefix) || !slug.test(id.slice(prefix.length)))
    problems.push({ ...row.place(['id']), message: seedProblems.idMustBe(prefix, id) });
  if (typeof name !== 'string' || name === '')
    problems.push({ ...row.place(['name']), message: seedProblems.valueMustBe(['name'], 'a text', name) });
  return problems;
}

/** A source speaks for itself; everything else has to say where it is written. */
function citationsOf({ type, citation }: RowShape, row: SeedRow): ReturnType<typeof readCitations> {
  const stated = row.value['citations'];
  if (type.name !== 'Source') return readCitations(citation, row, ['citations'], stated);
  const problems =
    stated === undefined ? [] : [{ ...row.place(['citations']), message: seedProblems.sourceCites() }];
  return { citations: [], problems };
}

/** Reads a row by the shape of its type and finds everything that is wrong with it by itself. */
export function checkRow(shape: RowShape, row: SeedRow): CheckedRow {
  const { citations, problems } = citationsOf(shape, row);
  const id = typeof row.value['id'] === 'string' ? row.value['id'] : '';
  const relations = shape.relations.map((own) => readRelation({ shape, row, id, citations }, own));
  const fields = Object.fromEntries(
    ['name', ...shape.stored.keys()]
      .filter((name) => row.value[name] != null)
      .map((name) => [name, row.value[name]]),
  );
  return {
    node: id === '' ? undefined : { type: shape.type.name, id, fields, citations, place: row.place },
    relationships: relations.flatMap(({ relationships }) => relationships),
    problems: [
      ...checkIdentity(shape, row),
      ...checkNames(shape, row),
      ...checkStored(shape, row),
      ...problems,
      ...relations.flatMap((relation) => relation.problems),
    ],
  };
}
