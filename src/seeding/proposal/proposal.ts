import type { GraphQLSchema } from 'graphql';

import { badSeed, noSuchFolder } from '../../dataErrors.ts';
import { keysOf, rowKey } from '../../releases/difference.ts';
import { fieldChanges, type FieldChange } from '../../releases/fieldChange.ts';
import type { WholeRow } from '../../rows/wholeRow.ts';
import { checkFacts, readFacts, type ReadFacts } from '../checkSeed.ts';
import { repeatedCodes } from '../checkSense.ts';
import { loneRows } from '../checkStructure.ts';
import { unknownReferences } from '../checkWhole.ts';
import { expandRegulations } from '../expand.ts';
import type { Facts } from '../facts.ts';
import { inOrder, problemLine, type Place, type Problem } from '../place.ts';
import { isFolder } from '../rememberedFolders.ts';
import { wholeRows } from '../wholeRows.ts';
import { conflictsOf } from './contradictions.ts';

/** A row of the folder. */
export type ProposedRow = Place & { readonly type: string; readonly id: string; readonly name: string };

/** A row whose id is in the data. */
export type HeldRow = ProposedRow & { readonly heldAt: Place; readonly fields: readonly FieldChange[] };

/** What a folder would do to the data. */
export type Proposal = {
  readonly added: readonly ProposedRow[];
  /** Rows of the data that the folder states otherwise: to be edited where they stand. */
  readonly changed: readonly HeldRow[];
  /** Rows that the data has just so. */
  readonly unchanged: readonly HeldRow[];
  /** What the data says under another id. */
  readonly repeated: readonly Problem[];
  readonly contradictions: readonly Problem[];
  /** Ids that neither has, and rows that nothing leads to. */
  readonly dangling: readonly Problem[];
  /** What else a load would refuse. */
  readonly problems: readonly Problem[];
  /** Whether a load of the folder would succeed. */
  readonly isLoadable: boolean;
};

/** The data with the rows of the folder, which stand in the place of those of their ids. */
function together(data: ReadFacts, folder: ReadFacts): ReadFacts {
  const stated = new Set(folder.facts.nodes.map(({ id }) => id));
  const { nodes, relationships, redirects = [] } = data.facts;
  return {
    ...folder,
    facts: {
      nodes: [...nodes.filter(({ id }) => !stated.has(id)), ...folder.facts.nodes],
      relationships: [
        ...relationships.filter(({ from }) => !stated.has(from)),
        ...folder.facts.relationships,
      ],
      redirects: [...redirects, ...(folder.facts.redirects ?? [])],
    },
  };
}

function rowsByKey(schema: GraphQLSchema, facts: Facts): Map<string, WholeRow> {
  return new Map([...wholeRows(schema, facts)].map((row) => [rowKey(row), row]));
}

type Rows = Pick<Proposal, 'added' | 'changed' | 'unchanged'>;

/** What becomes of each row of the folder that could be read in full. */
function rowsOf(schema: GraphQLSchema, data: Facts, folder: ReadFacts, all: Facts): Rows {
  const keyOf = keysOf(schema);
  const held = rowsByKey(schema, data);
  const places = new Map(data.nodes.map((node) => [node.id, node.place]));
  const own = rowsByKey(schema, expandRegulations({ ...folder.facts, redirects: [] }, all));
  const added: ProposedRow[] = [];
  const restated: HeldRow[] = [];
  for (const { type, id, place } of folder.facts.nodes) {
    const after = own.get(rowKey({ type, id }));
    if (!after || folder.broken.has(id)) continue;
    const row = { type, id, name: after.name, ...place(['id']) };
    const before = held.get(rowKey({ type, id }));
    const heldAt = places.get(id)?.(['id']);
    if (before && heldAt) restated.push({ ...row, heldAt, fields: fieldChanges(keyOf, before, after) });
    else added.push(row);
  }
  return {
    added,
    changed: restated.filter(({ fields }) => fields.length > 0),
    unchanged: restated.filter(({ fields }) => fields.length === 0),
  };
}

/** The problems that are not among others. */
function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const lines = new Set(others.map(problemLine));
  return problems.filter((problem) => !lines.has(problemLine(problem)));
}

/**
 * What a folder of seed files would do to the data of others, without a database. Errors: BAD_SEED when there is no such
 * folder, or when the data has problems without it.
 */
export function proposalOf(schema: GraphQLSchema, folders: readonly string[], proposed: string): Proposal {
  if (!isFolder(proposed)) throw noSuchFolder(proposed);
  const data = readFacts(schema, folders);
  const checked = checkFacts(schema, data);
  if (checked.problems.length > 0) throw badSeed(checked.problems.map(problemLine));
  const folder = readFacts(schema, [proposed]);
  const whole = checkFacts(schema, together(data, folder));
  const ids = new Set(folder.facts.nodes.map(({ id }) => id));
  const codes = repeatedCodes(whole.facts.nodes);
  const conflicts = conflictsOf(ids, whole.facts);
  const dangling = [...(folder.isComplete ? unknownReferences(whole.facts) : []), ...loneRows(whole.facts)];
  const rows = rowsOf(schema, checked.facts, folder, whole.facts);
  const problems = without(whole.problems, [...dangling, ...codes]);
  const standsInTheWay = [rows.changed, rows.unchanged, codes, dangling, problems];
  return {
    ...rows,
    repeated: inOrder(conflicts.repetitions),
    contradictions: inOrder([...codes, ...conflicts.contradictions]),
    dangling: inOrder(dangling),
    problems,
    isLoadable: standsInTheWay.every((list) => list.length === 0),
  };
}
