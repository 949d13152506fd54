import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';

import { tooMuchRemoved } from '../dataErrors.ts';
import { wholeNumber, type Run } from '../graph/writer.ts';
import { wayKey } from '../graph/way.ts';
import * as statements from '../graph/writeStatements.ts';
import { groupBy } from '../lib/multimap.ts';
import { today } from '../lib/day.ts';
import type { Update } from '../lib/progress.ts';
import { fieldKind } from '../model/fields.ts';
import type { Content, Properties, StoredNode } from './content.ts';
import {
  differenceOf,
  type Counts,
  type Difference,
  type Held,
  type HeldNode,
  type HeldRelationship,
} from './difference.ts';

/** What is written, and into which model. */
export type Writing = {
  readonly schema: GraphQLSchema;
  readonly content: Content;
  /** Whether more than a fifth of the rows that are held may go. */
  readonly mayRemoveMuch: boolean;
  /** Whether to leave alone what holds any release. */
  readonly onlyIfEmpty?: boolean;
  readonly update: Update;
};

/** After how many milliseconds in wait for the lock that is said. */
const waitingAfter = 500;

/** Rows of one message to the database. */
const rowsAtOnce = 2_000;

async function runInParts(
  run: Run,
  text: string,
  rows: readonly unknown[],
  { others = {}, tell = () => undefined }: { others?: object; tell?: (done: number) => void } = {},
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    tell(start);
    await run(text, { rows: rows.slice(start, start + rowsAtOnce), ...others });
  }
}

async function readHeld(run: Run, schema: GraphQLSchema): Promise<Held> {
  const nodes = await run<Omit<HeldNode, 'type'> & { labels: string[] }>(statements.heldNodes);
  const relationships = await run<HeldRelationship>(statements.heldRelationships);
  const typeOf = (labels: readonly string[]) =>
    labels.find((label) => isObjectType(schema.getType(label))) ?? labels[0] ?? '';
  return {
    nodes: new Map(nodes.map(({ id, labels, hash }) => [id, { type: typeOf(labels), id, hash }])),
    relationships: new Map(relationships.map((one) => [wayKey(one), one])),
  };
}

/** The labels of a node: its type, and every interface of it but `Node`, which citations share. */
function labelsOf(schema: GraphQLSchema, type: string): string[] {
  const found = schema.getType(type);
  const interfaces = isObjectType(found) ? found.getInterfaces().map(({ name }) => name) : [];
  return [type, ...interfaces.filter((name) => name !== 'Node')];
}

function integersOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => fieldKind(type, field)?.kind === 'stored' && getNamedType(field.type).name === 'Int')
    .map((field) => field.name);
}

/** Properties with those of these names as whole numbers. */
function withIntegers(properties: Properties, names: readonly string[]): Properties {
  const whole = names.filter((name) => typeof properties[name] === 'number');
  if (whole.length === 0) return properties;
  return {
    ...properties,
    ...Object.fromEntries(whole.map((name) => [name, wholeNumber(Number(properties[name]))])),
  };
}

/** What is sent of nodes, type by type. */
function nodeRows(schema: GraphQLSchema, nodes: readonly StoredNode[]): unknown[] {
  return [...groupBy(nodes, ({ type }) => type)].flatMap(([type, own]) => {
    const [labels, integers] = [labelsOf(schema, type), integersOf(schema, type)];
    return own.map(({ id, hash, properties }) => ({
      id,
      hash,
      labels,
      properties: withIntegers(properties, integers),
    }));
  });
}

async function writeDifference(
  run: Run,
  schema: GraphQLSchema,
  difference: Difference,
  update: Update,
): Promise<void> {
  const { goneNodes, goneRelationships, nodes, citations, redirects, relationships } = difference;
  const goneIds = goneNodes.map(({ id }) => id);
  const steps: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['relationships that go', statements.removeRelationships, goneRelationships],
    ['nodes that go', statements.removeNodes, goneIds],
    ['nodes', statements.writeEntities, nodeRows(schema, nodes)],
    ['redirects', statements.writeRedirects, redirects],
    ['citations', statements.writeCitations, citations],
    ['relationships', statements.writeRelationships, relationships],
  ];
  for (const [what, text, rows] of steps)
    await runInParts(run, text, rows, {
      tell: (done) => {
        update(`${done} of ${rows.length} ${what}`);
      },
    });
}

/** What came into data that were there already had been known before, to somebody else: it is news now. */
async function writeArrivals(run: Run, { nodes, goneNodes }: Difference, held: Held): Promise<void> {
  const added = nodes.map(({ id }) => id).filter((id) => !held.nodes.has(id));
  const gone = goneNodes.map(({ id }) => id);
  await runInParts(run, statements.keepArrivals, gone);
  await runInParts(run, statements.writeArrivals, added, { others: { today: today() } });
}

/** Facts alone count: a citation's id follows from its words, so that a new wording removes one and adds another. */
function refuseEmptying({ goneNodes }: Difference, held: Held): void {
  const rows = (nodes: Iterable<HeldNode>) =>
    [...nodes].filter(({ type }) => type !== 'Citation' && type !== 'Redirect').length;
  const [gone, before] = [rows(goneNodes), rows(held.nodes.values())];
  if (gone * 5 > before) throw tooMuchRemoved(gone, before);
}

/** Takes the lock, and says so when another load has to end first. */
async function inTurn(run: Run, update: Update): Promise<void> {
  const waiting = setTimeout(update, waitingAfter, 'waiting for another load to end');
  try {
    await run(statements.takeLock);
  } finally {
    clearTimeout(waiting);
  }
}

/**
 * Makes the database hold a content, alone: `run` is a transaction that takes the lock and keeps it to its end, and what
 * is held is read under it. All is written in that transaction, except that a first fill may be larger than one
 * transaction can be: it goes through `aside`, in many; as long as no release stands, nobody can read it. Gives what
 * changed; undefined when the database holds the content already, or what is to be left alone. Errors: BAD_SEED when too
 * much would go.
 */
export async function writeContent(
  run: Run,
  aside: Run,
  { schema, content, mayRemoveMuch, onlyIfEmpty = false, update }: Writing,
): Promise<Counts | undefined> {
  await inTurn(run, update);
  const [release] = await run<{ id: string }>(statements.heldRelease);
  if (release?.id === content.release || (release && onlyIfEmpty)) return undefined;
  const isFirstFill = release === undefined;
  const wasBroken = (await run(statements.heldFill)).length > 0;
  const held = await readHeld(run, schema);
  const difference = differenceOf(held, content);
  if (!mayRemoveMuch && !wasBroken) refuseEmptying(difference, held);
  if (isFirstFill) await aside(statements.beginFill);
  if (!isFirstFill) await writeArrivals(run, difference, held);
  await writeDifference(isFirstFill ? aside : run, schema, difference, update);
  // As late as can be: whoever reads waits from here to the end.
  await aside(statements.beginChange, { id: content.release });
  await run(statements.writeRelease, {
    id: content.release,
    loadedAt: new Date().toISOString(),
    nodeCount: content.nodes.length,
    relationshipCount: content.relationships.length,
    sourceCount: content.nodes.filter(({ type }) => type === 'Source').length,
  });
  await run(statements.endFill);
  return difference.counts;
}
