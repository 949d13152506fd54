import { statSync } from 'node:fs';

import { isObjectType, type GraphQLSchema } from 'graphql';
import neo4j, { type ManagedTransaction } from 'neo4j-driver';

import { badSeed, emptySeed, noSuchFolder, tooMuchRemoved } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import * as statements from '../graph/writeStatements.ts';
import { groupBy } from '../lib/multimap.ts';
import type { Progress, Update } from '../lib/progress.ts';
import { checkSeed, type CheckedSeed } from './checkSeed.ts';
import { contentOf, type Content, type StoredRelationship } from './content.ts';
import { differenceOf, identity, type Counts, type Difference, type Held } from './difference.ts';
import { problemLine } from './place.ts';

/** What a load did. */
export type LoadReport = {
  readonly release: string;
  /** Whether anything was written. */
  readonly changed: boolean;
  readonly counts: Counts;
};

/** What to load, and into what. */
export type LoadRequest = {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly folders: readonly string[];
  /** Whether more than a fifth of what is held may go. */
  readonly mayRemoveMuch: boolean;
  readonly progress: Progress;
};

/** The facts of seed folders. Errors: BAD_SEED with every problem by file and line. */
export function requireGoodSeed(schema: GraphQLSchema, folders: readonly string[]): CheckedSeed['facts'] {
  for (const folder of folders)
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw noSuchFolder(folder);
  const { facts, problems } = checkSeed(schema, folders);
  if (problems.length > 0) throw badSeed(problems.map(problemLine));
  if (facts.nodes.length === 0) throw emptySeed(folders);
  return facts;
}

async function rowsOf<T>(transaction: ManagedTransaction, text: string): Promise<T[]> {
  const { records } = await transaction.run(text);
  return records.map((record) => record.toObject() as T);
}

async function readHeld(transaction: ManagedTransaction, schema: GraphQLSchema): Promise<Held> {
  const nodes = await rowsOf<{ id: string; labels: string[]; hash: string }>(
    transaction,
    statements.heldNodes,
  );
  const relationships = await rowsOf<StoredRelationship>(transaction, statements.heldRelationships);
  const typeOf = (labels: readonly string[]) =>
    labels.find((label) => isObjectType(schema.getType(label))) ?? '';
  return {
    nodes: new Map(nodes.map(({ id, labels, hash }) => [id, { type: typeOf(labels), hash }])),
    relationships: new Map(
      relationships.map(({ type, from, to, key, hash }) => [identity(type, from, to, key), { type, hash }]),
    ),
  };
}

/** The labels of a node: its type, and every interface of it but `Node`, which citations share. */
function labelsOf(schema: GraphQLSchema, type: string): string[] {
  const found = schema.getType(type);
  const interfaces = isObjectType(found) ? found.getInterfaces().map(({ name }) => name) : [];
  return [type, ...interfaces.filter((name) => name !== 'Node')];
}

async function writeDifference(
  transaction: ManagedTransaction,
  schema: GraphQLSchema,
  difference: Difference,
  update: Update,
): Promise<void> {
  const gone = difference.goneRelationships.map((key) => {
    const [type, from, to, own] = JSON.parse(key) as [string, string, string, string];
    return { type, from, to, key: own };
  });
  await transaction.run(statements.removeRelationships, { rows: gone });
  await transaction.run(statements.removeNodes, { ids: difference.goneNodes });
  for (const [type, rows] of groupBy([...difference.nodes, ...difference.citations], ({ type }) => type)) {
    update(`${rows.length} of the type ${type}`);
    await transaction.run(statements.writeNodes(labelsOf(schema, type)), { rows });
  }
  await transaction.run(statements.writeCites, { rows: difference.citations });
  for (const [type, rows] of groupBy(difference.relationships, ({ type }) => type)) {
    update(`${rows.length} relationships ${type}`);
    await transaction.run(statements.writeRelationships(type), { rows });
  }
}

function refuseEmptying({ goneNodes }: Difference, held: Held): void {
  if (goneNodes.length * 5 > held.nodes.size) throw tooMuchRemoved(goneNodes.length, held.nodes.size);
}

/** Writes the difference and the release in one transaction, alone: what is held is read again under the lock. */
async function writeContent(
  transaction: ManagedTransaction,
  { schema, mayRemoveMuch }: LoadRequest,
  content: Content,
  update: Update,
): Promise<Counts> {
  await transaction.run(statements.takeLock);
  const held = await readHeld(transaction, schema);
  const difference = differenceOf(held, content);
  if (!mayRemoveMuch) refuseEmptying(difference, held);
  await writeDifference(transaction, schema, difference, update);
  await transaction.run(statements.writeRelease, {
    id: content.release,
    loadedAt: new Date().toISOString(),
    nodeCount: neo4j.int(content.nodes.length),
    relationshipCount: neo4j.int(content.relationships.length),
    sourceCount: neo4j.int(content.nodes.filter(({ type }) => type === 'Source').length),
  });
  return difference.counts;
}

/**
 * Makes the database hold exactly what these folders state. Everything is checked before anything is written; the
 * same content twice writes nothing. Errors: BAD_SEED.
 */
export async function loadSeed(request: LoadRequest): Promise<LoadReport> {
  const { database, schema, folders, progress } = request;
  const content = await progress.step('Checking the data', () =>
    Promise.resolve().then(() => contentOf(requireGoodSeed(schema, folders))),
  );
  const session = database.driver.session({ database: database.name });
  try {
    const held = await session.executeRead((transaction) =>
      rowsOf<{ id: string }>(transaction, statements.heldRelease),
    );
    if (held[0]?.id === content.release) return { release: content.release, changed: false, counts: {} };
    for (const constraint of statements.constraints) await session.run(constraint);
    const counts = await progress.step('Loading the data', (update) =>
      session.executeWrite((transaction) => writeContent(transaction, request, content, update)),
    );
    return { release: content.release, changed: true, counts };
  } finally {
    await session.close();
  }
}
