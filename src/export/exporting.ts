import type { GraphQLSchema } from 'graphql';

import { knownAtInFuture, releaseKeptChanging } from '../errors.ts';
import { checkRelease, type Graph } from '../graph/graph.ts';
import type { Operation } from '../graph/operation.ts';
import { frameOf, type Frame } from '../law/frame.ts';
import type { Day } from '../lib/day.ts';
import { extractOf } from './extract.ts';
import type { ExportFile } from './files.ts';

/** What exports are drawn from. `today` is asked once for each. */
export type ExportParts = {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly today: () => Day;
};

/** The days of the frame that an export is wanted in; neither gives the whole release. */
export type ExportDays = { readonly at: Day | undefined; readonly knownAt: Day | undefined };

/** An export that is about to be written: the release that it is of, and its parts. */
export type Export = {
  readonly release: string;
  readonly frame: Frame | undefined;
  readonly parts: AsyncIterable<string | Uint8Array>;
};

/** The frame of an export; undefined for the whole release. Errors: BAD_USER_INPUT. */
function frameAsked({ at, knownAt }: ExportDays, today: Day): Frame | undefined {
  if (knownAt !== undefined && knownAt > today) throw knownAtInFuture(knownAt, today);
  return at === undefined && knownAt === undefined ? undefined : frameOf({ at, knownAt }, today);
}

/** An operation upon the release that the database holds now, whatever the process has kept. */
async function beginAnew(graph: Graph, signal: AbortSignal): Promise<Operation> {
  const operation = graph.begin(signal);
  await operation.release();
  await checkRelease(operation);
  if (!operation.isMixed) return operation;
  operation.forgetReplaced();
  return graph.begin(signal);
}

async function* checked(
  operation: Operation,
  parts: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  yield* parts;
  if (operation.isMixed) throw releaseKeptChanging();
}

/**
 * A file of the data, read part by part while it is written. When the data is loaded anew meanwhile it ends in an error,
 * so that no file mixes two releases. Errors: BAD_USER_INPUT, SERVICE_UNAVAILABLE, TIMEOUT, NOT_READY.
 */
export async function exportOf(
  { graph, schema, today }: ExportParts,
  { write }: Pick<ExportFile, 'write'>,
  days: ExportDays,
  signal: AbortSignal,
): Promise<Export> {
  const frame = frameAsked(days, today());
  const operation = await beginAnew(graph, signal);
  const extract = await extractOf(operation, schema, frame);
  return { release: extract.release.id, frame, parts: checked(operation, write(extract)) };
}
