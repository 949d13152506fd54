import type { GraphQLSchema } from 'graphql';

import {
  exportedCitations,
  exportedEntities,
  exportedRedirects,
  type CitationOfSource,
  type ExportedEntity,
  type ExportedRedirect,
  type Wanted,
} from '../graph/exported.ts';
import type { Operation } from '../graph/operation.ts';
import type { ReleaseFacts } from '../graph/release.ts';
import type { LegalStatus } from '../generated/schema.ts';
import type { Frame } from '../law/frame.ts';
import { verdictOn } from '../law/status.ts';
import { compareTexts } from '../lib/compare.ts';
import { rowShapes, type RowShape } from '../model/rowShape.ts';

/** What is read for an export: a release, whole or as it is seen in a frame. Every format is made of it. */
export type Extract = {
  readonly release: ReleaseFacts;
  /** Undefined for the whole release. */
  readonly frame: Frame | undefined;
  /** The shapes of all types, by the names of the types. */
  readonly shapes: readonly RowShape[];
  readonly entities: (wanted: Wanted) => AsyncIterable<ExportedEntity>;
  readonly citations: () => AsyncIterable<CitationOfSource>;
  readonly redirects: () => Promise<readonly ExportedRedirect[]>;
  /** Where a provision stands in the frame; undefined without one, for other things, and where destinations differ. */
  readonly statusOf: (id: string) => LegalStatus | undefined;
};

/** What an operation reads for an export. Whoever reads it to the end has to make sure that it was of one release. */
export async function extractOf(
  operation: Operation,
  schema: GraphQLSchema,
  frame: Frame | undefined,
): Promise<Extract> {
  const { facts } = await operation.release();
  const law = frame && (await operation.law()).inFrame(frame);
  const shapes = [...rowShapes(schema).values()];
  return {
    release: facts,
    frame,
    shapes: shapes.sort((a, b) => compareTexts(a.type.name, b.type.name)),
    entities: (wanted) => exportedEntities(operation, wanted, frame),
    citations: () => exportedCitations(operation, frame),
    redirects: () => exportedRedirects(operation),
    statusOf(id) {
      const provision = law?.provisions.get(id);
      if (!frame || !law || !provision) return undefined;
      return verdictOn(law, provision, frame.at, 'all')?.status ?? undefined;
    },
  };
}
