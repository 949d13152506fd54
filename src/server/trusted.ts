import type { FastifyReply, FastifyRequest } from 'fastify';

import { canonical } from '../lib/canonical.ts';
import type { Day } from '../lib/day.ts';
import { packageVersion } from '../lib/packageVersion.ts';
import { namedQuestion, type AskedQuestion } from '../questions/answer.ts';
import type { Keeping } from '../questions/kept/pinned.ts';
import { exchangeOf } from './exchange.ts';
import { etagOf, isHeld } from './marked.ts';

/** The saved questions of a server, what tells whether an answer to one still holds, and what answers are kept. */
export type QuestionParts = Keeping & {
  /** By name. */
  readonly all: ReadonlyMap<string, AskedQuestion>;
  /** The release that the database holds now. Errors: NOT_READY, SERVICE_UNAVAILABLE, TIMEOUT. */
  readonly release: (signal: AbortSignal) => Promise<string>;
};

type Query = Record<string, unknown>;

/** For how many seconds an answer may be taken without asking again whether it still holds. */
const freshSeconds = 60;

function hashIn(extensions: unknown): string | undefined {
  if (typeof extensions !== 'string') return undefined;
  try {
    const { persistedQuery } = JSON.parse(extensions) as { persistedQuery?: { sha256Hash?: unknown } };
    return typeof persistedQuery?.sha256Hash === 'string' ? persistedQuery.sha256Hash : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The saved question that a GET names in the place of a text: by the hash of its text, or by the name of its operation or
 * its own. Errors: BAD_USER_INPUT for a name that is no question's.
 */
function trustedIn({ all }: QuestionParts, query: Query): AskedQuestion | undefined {
  if (query['query'] !== undefined) return undefined;
  const questions = [...all.values()];
  const hash = hashIn(query['extensions']);
  if (hash !== undefined) return questions.find((question) => question.hash === hash);
  const name = query['operationName'];
  if (typeof name !== 'string' || name === '') return undefined;
  return questions.find(({ operationName }) => operationName === name) ?? namedQuestion(all, name);
}

function variablesIn({ variables }: Query): Readonly<Record<string, unknown>> {
  try {
    return typeof variables === 'string' ? (JSON.parse(variables) as Record<string, unknown>) : {};
  } catch {
    // Apollo Server says what is wrong with it.
    return {};
  }
}

/** A mark of an answer: equal when release, question, variables, day, form and version are. */
function markOf(question: AskedQuestion, query: Query, request: FastifyRequest, release: string, today: Day) {
  const variables = variablesIn(query);
  const isDated = typeof variables['at'] === 'string' && typeof variables['knownAt'] === 'string';
  const told = {
    release,
    hash: question.hash,
    variables,
    today: isDated ? null : today,
    accept: request.headers.accept ?? '*/*',
    version: packageVersion,
  };
  return etagOf(JSON.stringify(canonical(told)));
}

/** Until when an answer may be kept: never past the end of the day in UTC, when another one begins to count as today. */
function freshness(now: Date): string {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  const left = Math.floor((midnight - now.getTime()) / 1000);
  return `public, max-age=${Math.min(freshSeconds, left)}`;
}

/**
 * Puts the text of a saved question into a GET that names it, and answers 304 when the client holds its answer already.
 * Errors: BAD_USER_INPUT for an unknown name, and those of reading the release.
 */
export async function trustQuestion(
  parts: QuestionParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const query = request.query as Query;
  const question = request.method === 'GET' ? trustedIn(parts, query) : undefined;
  if (!question) return undefined;
  const exchange = exchangeOf(request);
  const release = await parts.release(exchange.disconnected);
  const etag = markOf(question, query, request, release, parts.today());
  if (isHeld(request, etag)) return reply.code(304).header('etag', etag).send();
  exchange.marked = { release, etag, freshness: freshness(new Date()) };
  const search = new URLSearchParams({ query: question.query, operationName: question.operationName });
  if (typeof query['variables'] === 'string') search.set('variables', query['variables']);
  // Apollo Server's integration reads the address itself, not what was parsed of it.
  request.raw.url = `/graphql?${search.toString()}`;
  // A text of our own can do no harm wherever the request comes from, so browsers need no preflight for it.
  request.headers['apollo-require-preflight'] = 'trusted';
  return undefined;
}

/** Gives the answer to a trusted question its mark, when it is whole and of the release that the mark tells of. */
export function markAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const { marked, release } = exchangeOf(request);
  if (!marked || marked.release !== release || reply.statusCode !== 200) return;
  void reply.header('etag', marked.etag).header('cache-control', marked.freshness).header('vary', 'accept');
}
