import { setTimeout as sleep } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { buildSchema, execute as executeGraphql, type ExecutionResult } from 'graphql';
import { pino } from 'pino';
import { firstOutOfRange, MonaziteError, type ErrorCode } from '../../src/errors.ts';
import type { Execute } from '../../src/server/gateway.ts';
import { createServer, type ServerParts } from '../../src/server/server.ts';

export const tinySchema = buildSchema(`
  type Query {
    hello(name: String): String
    self: Query!
    things(first: Int = 20): ThingConnection!
    parts(first: Int): ThingConnection!
    few(first: Int = 5): ThingConnection!
    nodes(ids: [ID!]!): [Thing]!
    "Fails with a MonaziteError of this code."
    refuse(code: String!): String
    mustRefuse(code: String!): String!
    "Fails like a driver."
    crash: String
    mustNotBeNull: String!
    ofKind(kind: Kind): String
    wait(milliseconds: Int!): String
  }
  type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! facets: [Facet!]! totalCount: Int! }
  type ThingEdge { node: Thing! }
  type Facet { name: String }
  type Thing { id: ID! names: [Facet!]! kind: Kind things(first: Int = 20): ThingConnection! }
  enum Kind { OXIDE METAL }
`);

/** The driver's words, none of which may reach a client. */
export const secret = 'Neo4jError: bolt://10.0.0.5:7687 MATCH (n) at /home/someone/statements.js';

const rootValue = {
  hello: ({ name }: { name?: string }) => `hello ${name ?? 'world'}`,
  self: () => rootValue,
  things: () => ({ nodes: [{ id: 'thing:1' }], edges: [], facets: [], totalCount: 1 }),
  nodes: () => [],
  refuse: ({ code }: { code: ErrorCode }) => refusal(code),
  mustRefuse: ({ code }: { code: ErrorCode }) => refusal(code),
  crash: () => {
    throw new Error(secret);
  },
  mustNotBeNull: () => null,
  wait: async ({ milliseconds }: { milliseconds: number }) => {
    await sleep(milliseconds);
    return 'waited';
  },
};

function refusal(code: ErrorCode): MonaziteError {
  return code === 'BAD_USER_INPUT'
    ? firstOutOfRange(0)
    : new MonaziteError(code, `told to fail with ${code}`);
}

/** Runs an operation on the tiny schema with graphql-js, with a cost as the graph reports it. */
export const executeTiny: Execute = async ({ document, operationName, variables }) => {
  const result: ExecutionResult = await executeGraphql({
    schema: tinySchema,
    document,
    rootValue,
    operationName: operationName ?? null,
    variableValues: variables ?? null,
  });
  return { ...result, extensions: { cost: { statements: 3 } } };
};

/** A server on a free port, where it is, and the lines of its log. */
export type Started = { app: FastifyInstance; url: string; port: number; log: Record<string, unknown>[] };

type Changes = Partial<Omit<ServerParts, 'settings'>> & { settings?: Partial<ServerParts['settings']> };

/** Starts a server on the tiny schema. */
export async function start({ settings, ...changes }: Changes = {}): Promise<Started> {
  const log: Record<string, unknown>[] = [];
  const write = (line: string): void => {
    log.push(JSON.parse(line) as Record<string, unknown>);
  };
  const app = await createServer({
    settings: {
      logLevel: 'trace',
      requestTimeout: 5000,
      introspection: true,
      nodeLimit: 10_000,
      ...settings,
    },
    schema: tinySchema,
    execute: executeTiny,
    isReady: () => Promise.resolve(true),
    logger: pino({ level: 'trace' }, { write }),
    ...changes,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return { app, url: `http://127.0.0.1:${port}`, port, log };
}

/** An answer of the API. */
export type Answer = {
  status: number;
  headers: Headers;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown; extensions: { code: string } }[];
  extensions?: { cost?: { nodes?: number; statements?: number } };
};

/** Posts a query. */
export async function ask(
  { url }: { url: string },
  query: string,
  variables?: Record<string, unknown>,
  operationName?: string,
): Promise<Answer> {
  return post({ url }, JSON.stringify({ query, variables, operationName }));
}

/** Posts any body, as JSON unless the headers say otherwise. */
export async function post(
  { url }: { url: string },
  body: string | Buffer | undefined,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Answer> {
  return toAnswer(await fetch(`${url}/graphql`, { method: 'POST', headers, body: body ?? null }));
}

/** Reads a response that must be JSON of our shape. */
export async function toAnswer(response: Response): Promise<Answer> {
  const body = (await response.json()) as Omit<Answer, 'status' | 'headers'>;
  return { status: response.status, headers: response.headers, ...body };
}

/** What an answer says is wrong, in short. */
export function problem({ status, errors }: Answer): { status: number; code: unknown; message: unknown } {
  return { status, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
}
