import type { GraphQLSchema } from 'graphql';

import { readEffects, readFigures, readGapsAbout } from './beside.ts';
import { readCommitments } from './commitments.ts';
import type { Database } from './database.ts';
import { createDecoder } from './decode.ts';
import { countNewFacts, readConcernedLaw, readNewFacts } from './developments.ts';
import { frameKey } from '../law/frame.ts';
import { readCitations, readEntity } from './nodes.ts';
import { Operation, type Store } from './operation.ts';
import { pageConnection } from './page.ts';
import { readPassages, readPassagesBetween } from './passages.ts';
import type { Reader } from './reader.ts';
import { relatedNodes, relationConnection } from './relations.ts';
import { Memory } from './memory.ts';
import { Kept } from './kept.ts';
import { loadedRelease, type LoadedRelease, type ReleaseRecord } from './release.ts';
import { releaseLaw, type LawRecord, type ReleaseLaw } from './releaseLaw.ts';
import { runStatement, unending, untilAborted } from './runner.ts';
import { SharedReads } from './sharedReads.ts';
import { sharedCheck } from './sharedCheck.ts';
import { lawSet, pastReleases, releaseCheck, releaseFacts } from './statements.ts';
import { readHits } from './search.ts';
import { readAmong, readNeighbourCounts, readNeighbours } from './neighbours.ts';
import { statementsConnection } from './sourceStatements.ts';
import { readDatedRecords } from './timeline.ts';
import { readSteps, readSubjects, readWayEdges } from './steps.ts';

/** The graph as a process sees it: it keeps one release at a time, and operations run upon it. */
export type Graph = {
  /** The release that is kept, read when none is. Errors: NOT_READY, SERVICE_UNAVAILABLE, TIMEOUT. */
  readonly release: (signal: AbortSignal) => Promise<LoadedRelease>;
  /** The id of the release that the database holds now, which makes sure that it answers. Errors: as above. */
  readonly check: (signal: AbortSignal) => Promise<string>;
  /** A run of an operation. */
  readonly begin: (signal: AbortSignal) => Operation;
};

async function readRelease(database: Database): Promise<LoadedRelease> {
  const { rows } = await runStatement(database, releaseFacts, {}, unending);
  return loadedRelease(rows[0] as ReleaseRecord);
}

async function readLaw(database: Database): Promise<ReleaseLaw> {
  const { release, rows } = await runStatement(database, lawSet, {}, unending);
  return releaseLaw(release, rows[0] as LawRecord);
}

/** The graph in a database, read through the contract of a schema. */
export function createGraph(database: Database, schema: GraphQLSchema, memoryBytes = 0): Graph {
  const release = new Kept(
    () => readRelease(database),
    ({ facts }) => facts.id,
  );
  const law = new Kept(
    () => readLaw(database),
    (read) => read.release,
  );
  const memory = new Memory(memoryBytes);
  const shared = new SharedReads();
  const store: Store = {
    database,
    decode: createDecoder(schema),
    memory,
    shared,
    check: sharedCheck(async () => (await runStatement(database, releaseCheck, {}, unending)).release),
    release: (patience) => patience.wait(release.get()),
    law: (patience) => patience.wait(law.get()),
    keepOnly(current) {
      for (const kept of [release, law, memory]) kept.keepOnly(current);
      shared.forget();
    },
  };
  return {
    release: (signal) => store.release(untilAborted(signal)),
    check: (signal) => untilAborted(signal).wait(store.check()),
    begin: (signal) => new Operation(store, signal),
  };
}

/**
 * Makes sure that what an operation had from the process alone is of the release that the database holds. Whatever else it
 * read came with its release.
 */
export async function checkRelease(operation: Operation): Promise<void> {
  if (operation.hasRead && operation.statements.length === 0) await operation.check();
}

/** The reader through which the resolvers of an operation read. */
export function createReader(operation: Operation): Reader {
  return {
    entity: (frame, ref) => readEntity(operation, frame, ref),
    citations: (frame, refs) => readCitations(operation, frame, refs),
    relation: (parent, relation, request) => relationConnection(operation, parent, relation, request),
    relatedNodes: (parent, relation) => relatedNodes(operation, parent, relation),
    statements: (source, page) => statementsConnection(operation, source, page),
    page: (frame, request) => pageConnection(operation, frame, request),
    search: (frame, request) => readHits(operation, frame, request),
    neighbours: (frame, ids, known, limit) => readNeighbours(operation, frame, ids, known, limit),
    among: (frame, ids) => readAmong(operation, frame, ids),
    neighbourCounts: (frame, ids) => readNeighbourCounts(operation, frame, ids),
    subjects: (frame, asked) => readSubjects(operation, frame, asked),
    steps: (frame, from, ignoresValidTime) => readSteps(operation, frame, from, ignoresValidTime),
    passages: (frame, ids, most) => readPassages(operation, frame, ids, most),
    passagesBetween: (frame, sides, asked) => readPassagesBetween(operation, frame, sides, asked),
    wayEdges: (frame, ways) => readWayEdges(operation, frame, ways),
    effects: (frame, subject) => readEffects(operation, frame, subject),
    figures: (frame, question) => readFigures(operation, frame, question),
    gapsAbout: (frame, ids) => readGapsAbout(operation, frame, ids),
    commitments: (frame) => readCommitments(operation, frame),
    datedRecords: (frame, about) => readDatedRecords(operation, frame, about),
    newFacts: (frame, request, after, limit) => readNewFacts(operation, frame, request, after, limit),
    countNewFacts: (frame, request) => countNewFacts(operation, frame, request),
    concernedLaw: (frame, about) => readConcernedLaw(operation, frame, about),
    releases: async () =>
      (await operation.run('releases', pastReleases)) as readonly LoadedRelease['facts'][],
    batch: (name, frame, key, answer, weigh) => operation.load(name, frame, key, answer, weigh),
    recall: (question, frame, make, weigh) =>
      operation.recall(`${question} in ${frameKey(frame)}`, make, weigh),
    together: (work) => operation.hold(work),
  };
}
