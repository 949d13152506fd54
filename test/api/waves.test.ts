import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readSettings } from '../../src/config.ts';
import type { Database } from '../../src/graph/database.ts';
import { openEmbedded, type Embedded } from '../../src/graph/embedded/openEmbedded.ts';
import { withWriter } from '../../src/graph/writer.ts';
import { constraints } from '../../src/graph/writeStatements.ts';
import type { Day } from '../../src/lib/day.ts';
import type { Progress } from '../../src/lib/progress.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { contentOf } from '../../src/seeding/content.ts';
import type { Facts } from '../../src/seeding/facts.ts';
import { requireGoodSeed } from '../../src/seeding/load.ts';
import { seedFolders } from '../../src/seeding/seedFolders.ts';
import { writeContent } from '../../src/seeding/write.ts';
import { home, temporaryFolder } from '../graph/embedded/support.ts';
import { databaseOf } from '../seeding/database.ts';
import { knownBy, withoutSource } from '../seeding/cut.ts';
import { openApi, type Api } from './api.ts';
import { inParts, rootLists, selection } from './selection.ts';

const silent: Progress = { step: (_, work) => work(() => undefined) };
const schema = createSchema();

/** The day of the later of the two articles, and that of the last of the suspensions. */
const articles = '2025-10-28';
const announcements = '2025-11-09';

const exposures = `exposures(first: 100) { totalCount leftOut { status count }
  facets { subjects { subject { ref } count } elements { element { ref } count } provisions { provision { ref } count } }
  nodes { evidence status newlyControlled weakestHop { verb confidence independentSources } path { sentence }
    effects { totalCount nodes { ref } } figures { totalCount nodes { ref } } } }`;

/** Questions of every kind; those about lists show every field of every type. */
const questions: readonly { readonly name: string; readonly query: string }[] = [
  ...rootLists(schema).flatMap(({ type, name, root }) =>
    // What an answer says of what is not held is about what became known later.
    inParts(Object.values(type.getFields()).filter((field) => field.name !== 'exposures')).map((part) => {
      const fields = part.map((field) => selection(field, 3)).join(' ');
      const first = part[0]?.name ?? '';
      return {
        name: `the list of the type ${name} from ${first} on`,
        query: `${root}(first: 100) { totalCount nodes { ref ${fields} } }`,
      };
    }),
  ),
  { name: 'exposures', query: exposures },
  ...['magnet', 'dyspr', '镝', '1C90', 'licence', 'IREL', 'No. 57'].map((text) => ({
    name: `the search for ${text}`,
    query: `search(text: "${text}", first: 100) { totalCount edges { cursor node { ref } matched { field text } } }`,
  })),
  {
    name: 'the timeline',
    query: 'timeline(first: 100) { totalCount nodes { on kind scheduled status sentence subject { ref } } }',
  },
  {
    name: 'a subgraph',
    query: `subgraph(ids: ["country:in", "element:dy"], hops: 2, limit: 100) { truncated
      nodes { ref } edges { from { ref } verb to { ref } } groupCounts { from { ref } verb type count } }`,
  },
  {
    name: 'paths',
    query: `paths(from: "commitment:cn-in-no-us-re-export", to: "sector:in-electric-cars") { paths { sentence } }`,
  },
  {
    name: 'a comparison',
    query: `compare(from: { at: "2025-04-03" }, to: { at: "2026-12-01" }) {
      statuses(first: 100) { counts { added changed } nodes { provision { ref } before after because { ref } } }
      exposures(first: 1) { counts { added removed changed } } requirements { nodes { requirement { ref } } }
      commitments { nodes { commitment { ref } after } } }`,
  },
];

describe('data that is loaded in waves', () => {
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  let running: Embedded;
  let database: Database;
  let facts: Facts;
  beforeAll(async () => {
    facts = requireGoodSeed(schema, seedFolders(readSettings({})));
    temporary = await temporaryFolder();
    running = await openEmbedded({ home, folder: temporary.path, progress: silent });
    database = databaseOf(running);
  });
  afterAll(async () => {
    await database.close();
    await running.close();
    await temporary.remove();
  });

  const load = (wave: Facts) =>
    withWriter(database, async (writer) => {
      for (const constraint of constraints) await writer.write((run) => run(constraint));
      const writing = { schema, content: contentOf(wave), mayRemoveMuch: true, update: () => undefined };
      await writer.write((run) => writeContent(run, writer.run, writing));
    });
  const answerAll = async (api: Api, knownAt: Day): Promise<Record<string, unknown>> => {
    const answers: Record<string, unknown> = {};
    for (const { name, query } of questions) {
      const { data, errors } = await api.ask(`{ asOf(knownAt: "${knownAt}") { ${query} } }`);
      expect(errors, name).toBeUndefined();
      answers[name] = data;
    }
    return answers;
  };
  const answersAfter = async (wave: Facts, ...days: readonly Day[]) => {
    await load(wave);
    const api = await openApi({ login: running, nodeLimit: 10_000_000 });
    const answers: Record<string, unknown>[] = [];
    for (const day of days) answers.push(await answerAll(api, day));
    await api.close();
    return answers;
  };

  // Some hundred questions, five times over.
  const patience = 600_000;

  it(
    'answers what was known by a day alike before and after later facts came in',
    async () => {
      const [first] = await answersAfter(knownBy(facts, articles), articles);
      const [second, suspended] = await answersAfter(knownBy(facts, announcements), articles, announcements);
      const [third, still] = await answersAfter(facts, articles, announcements);
      for (const { name } of questions) {
        expect(second?.[name], `${name}, after the announcements`).toEqual(first?.[name]);
        expect(third?.[name], `${name}, after the rest`).toEqual(first?.[name]);
        expect(still?.[name], `${name}, after the rest`).toEqual(suspended?.[name]);
      }
      expect(suspended).not.toEqual(first);
    },
    patience,
  );

  it('loses with a source exactly what only that one supports', async () => {
    const gone = 'source:businessline-2025-10-28';
    const refs = async (wave: Facts) => {
      await load(wave);
      const api = await openApi({ login: running, nodeLimit: 10_000_000 });
      const found = new Map<string, readonly string[]>();
      for (const { root } of rootLists(schema))
        for (let after: string | null | undefined = null; after !== undefined;) {
          type Page = {
            readonly nodes: readonly { ref: string; citations: readonly { source: { ref: string } }[] }[];
            readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
          };
          const { data }: { data: { list: Page } } = await api.ask<{ list: Page }>(
            `query ($after: String) { list: ${root}(first: 100, after: $after) {
              nodes { ref citations { source { ref } } } pageInfo { hasNextPage endCursor } } }`,
            { after },
          );
          for (const { ref, citations } of data.list.nodes)
            found.set(
              ref,
              citations.map(({ source }) => source.ref),
            );
          after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : undefined;
        }
      await api.close();
      return found;
    };
    const whole = await refs(facts);
    const rest = await refs(withoutSource(facts, gone));
    const alone = [...whole].filter(([ref, sources]) => {
      return ref === gone || (sources.length > 0 && sources.every((source) => source === gone));
    });
    const lost = [...whole.keys()].filter((ref) => !rest.has(ref));
    expect(lost.sort()).toEqual(alone.map(([ref]) => ref).sort());
    expect(lost.length).toBeGreaterThan(10);
    expect([...rest.keys()].filter((ref) => !whole.has(ref))).toEqual([]);
  });
});
