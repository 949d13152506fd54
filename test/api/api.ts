import type { AddressInfo } from 'node:net';

import { pino } from 'pino';
import { expect, inject } from 'vitest';

import type { Login } from '../../src/graph/connect.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { contentsIn } from '../../src/releases/contents.ts';
import { keptAnswersIn } from '../../src/questions/kept/keptAnswers.ts';
import { questionsIn } from '../../src/questions/answer.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { executeUpon } from '../../src/server/execute.ts';
import { createServer } from '../../src/server/server.ts';
import { databaseOf } from '../seeding/database.ts';

/** The day that counts as today in tests that do not say otherwise: all that the data holds is known by then. */
export const testDay = '2027-01-01';

/** An answer of the API; tests read `data` as the shape that they asked for. */
export type Answer<Data> = {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions: { readonly cost: { readonly nodes: number; readonly statements: number } };
};

/** A real server on a real database. */
export type Api = {
  readonly url: string;
  readonly ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly today?: string;
  readonly login?: Login;
  readonly nodeLimit?: number;
  /** What the process may keep of what it reads; nothing unless asked for, so that statements can be counted. */
  readonly memoryBytes?: number;
  /** The folder of the contents of releases. */
  readonly releases?: string;
  /** The folder of the answers of releases. */
  readonly answers?: string;
};

/** What never leaves the server, whatever is asked. */
const internals = /bolt:\/\/|Neo4jError|Neo\.|MATCH |\.ts:\d|\/src\//;

/** Starts a server upon the database with the product's own data, or upon another one. */
export async function openApi({
  today = testDay,
  login,
  nodeLimit = 10_000,
  memoryBytes = 0,
  releases = 'none',
  answers = 'none',
}: Options = {}): Promise<Api> {
  const database = databaseOf(login ?? inject('seeded'));
  const schema = createSchema();
  const graph = createGraph(database, schema, memoryBytes);
  // The law is read once for each release; operations are counted without it.
  await graph.release(AbortSignal.timeout(10_000)).catch(() => undefined);
  const questions = questionsIn(schema);
  const kept = keptAnswersIn(answers);
  const parts = { graph, schema, contents: contentsIn(releases), kept, questions, today: () => today };
  const app = await createServer({
    settings: { logLevel: 'silent', requestTimeout: 20_000, introspection: true, nodeLimit },
    schema,
    execute: executeUpon(parts),
    questions: { all: questions, release: graph.check, kept, today: () => today },
    exports: parts,
    isReady: () => Promise.resolve(true),
    logger: pino({ level: 'silent' }),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    // The caller says what it asked for; nothing else could tell the compiler.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
    async ask<Data>(query: string, variables?: Record<string, unknown>) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      expect(text).not.toMatch(internals);
      return { status: response.status, ...(JSON.parse(text) as Omit<Answer<Data>, 'status'>) };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
