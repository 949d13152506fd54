import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parse } from 'graphql';

import { unknownParameter, unknownThing } from '../errors.ts';
import type { Ask } from '../lib/ask.ts';
import { askerFor } from './ask.ts';
import { atomOf, type News } from './atom.ts';
import type { Execute } from './gateway.ts';
import { holdsAlready } from './marked.ts';
import { originOf } from './origin.ts';

/** How many entries a feed holds: as many as a page can. */
const mostEntries = 100;

const parameters = ['country', 'element', 'regulation', 'sector'] as const;

type Parameter = (typeof parameters)[number];
type Asked = Readonly<Partial<Record<Parameter, string>>>;

const things = parse(`query (
  $country: String = "", $element: String = "", $regulation: ID = "", $sector: ID = ""
  $hasCountry: Boolean!, $hasElement: Boolean!, $hasRegulation: Boolean!, $hasSector: Boolean!
) {
  country(code: $country) @include(if: $hasCountry) { ref }
  element(symbol: $element) @include(if: $hasElement) { ref }
  regulation(id: $regulation) @include(if: $hasRegulation) { ref }
  sector(id: $sector) @include(if: $hasSector) { ref }
}`);

const news = parse(`query ($about: [ID!], $first: Int) {
  developments(about: $about, first: $first) {
    nodes {
      key
      on
      sentence
      citations { locator source { publisher title url publishedOn } }
    }
  }
}`);

/** What the address asks for. Errors: BAD_USER_INPUT for what means nothing there, or is given twice or empty. */
function askedIn({ query }: FastifyRequest): Asked {
  const given = query as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(given))
    if (!parameters.some((known) => known === name) || typeof value !== 'string' || value === '')
      throw unknownParameter(JSON.stringify({ [name]: value }), parameters);
  return given;
}

/** The ids of the things asked about; undefined when none is. Errors: BAD_USER_INPUT for one that is not in the graph. */
async function aboutOf(asked: Asked, ask: Ask): Promise<string[] | undefined> {
  const wanted = parameters.filter((name) => asked[name] !== undefined);
  if (wanted.length === 0) return undefined;
  const has = Object.fromEntries(
    parameters.map((name) => [`has${name.charAt(0).toUpperCase()}${name.slice(1)}`, wanted.includes(name)]),
  );
  const found = await ask<Partial<Record<Parameter, { readonly ref: string } | null>>>(things, {
    ...asked,
    ...has,
  });
  return wanted.map((name) => found[name]?.ref ?? refuse(name, asked[name] ?? ''));
}

function refuse(name: Parameter, got: string): never {
  throw unknownThing(name, got);
}

/** Serves /changes.atom: status changes and new facts, all or those about a country, element, regulation or sector. */
export function serveFeed(app: FastifyInstance, execute: Execute, milliseconds: number): void {
  app.get('/changes.atom', async (request, reply) => {
    const asked = askedIn(request);
    const ask = askerFor(execute, request, milliseconds);
    const about = await aboutOf(asked, ask);
    const { developments } = await ask<News>(news, { about, first: mostEntries });
    const body = atomOf(originOf(request), Object.entries(asked), developments.nodes);
    if (holdsAlready(request, reply, body)) return reply.code(304).send();
    return reply.type('application/atom+xml; charset=utf-8').send(body);
  });
}
