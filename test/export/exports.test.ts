import { createHash } from 'node:crypto';
import { Buffer } from 'node:buffer';

import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphMl } from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';

import { createSchema } from '../../src/resolvers/createSchema.ts';
import { checkSeed } from '../../src/seeding/checkSeed.ts';
import { contentOf } from '../../src/seeding/content.ts';
import { openApi, type Api } from '../api/api.ts';
import { onceForEach } from '../lib/onceForEach.ts';
import { folderOf } from '../seeding/folder.ts';
import { unzip } from './unzip.ts';

type Release = { readonly id: string; readonly nodeCount: number; readonly relationshipCount: number };
type Row = Readonly<Record<string, string>>;

describe('an export', () => {
  let api: Api;
  let release: Release;
  beforeAll(async () => {
    api = await openApi();
    const { data } = await api.ask<{ release: Release }>('{ release { id nodeCount relationshipCount } }');
    release = data.release;
  });
  afterAll(() => api.close());

  const get = (name: string) => fetch(`${api.url}/export/${name}`);
  const fileOf = onceForEach(async (name: string) => {
    const response = await get(name);
    const bytes = Buffer.from(await response.arrayBuffer());
    return { bytes, disposition: response.headers.get('content-disposition') };
  });
  const bytesOf = async (name: string) => (await fileOf(name)).bytes;
  const textOf = async (name: string) => (await bytesOf(name)).toString();
  const linesOf = async (search: string) =>
    (await textOf(`monazite.jsonl${search}`))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; citations?: { source: string }[] });

  describe('as JSON Lines', () => {
    it('loads back to the identical release', async () => {
      const folder = folderOf({ 'all.jsonl': await textOf('monazite.jsonl') });
      const { facts, problems } = checkSeed(createSchema(), [folder]);
      expect(problems).toEqual([]);
      expect(contentOf(facts).release).toBe(release.id);
    });

    it('is named after the release, and after the frame where there is one', async () => {
      const names = [
        (await fileOf('monazite.jsonl')).disposition,
        (await fileOf('monazite.jsonl?at=2025-10-20&knownAt=2025-10-28')).disposition,
      ];
      expect(names).toEqual([
        `attachment; filename="monazite-${release.id}.jsonl"`,
        `attachment; filename="monazite-${release.id}-at-2025-10-20-known-2025-10-28.jsonl"`,
      ]);
    });

    it('holds in a frame only what was known, cited by what was out', async () => {
      const rows = await linesOf('?at=2025-10-20&knownAt=2025-10-20');
      const ids = rows.map(({ id }) => id);
      expect(ids).toContain('regulation:cn-mofcom-gac-2025-57');
      expect(ids).not.toContain('regulation:cn-mofcom-gac-2025-70');
      expect(ids.length).toBeLessThan(release.nodeCount);
      expect(rows.find(({ id }) => id === 'element:dy')?.citations).not.toEqual([]);
    });
  });

  describe('as tables', () => {
    it('has a file for each type with a row for each thing, which a parser of CSV reads', async () => {
      const files = await unzip(await bytesOf('monazite.csv.zip'));
      const rowsIn = (folder: string) =>
        [...files]
          .filter(([name]) => name.startsWith(`${folder}/`))
          .flatMap(([, text]) => parseCsv<Row>(text, { columns: true }));
      expect(rowsIn('entities')).toHaveLength(release.nodeCount);
      expect(rowsIn('relationships')).toHaveLength(release.relationshipCount);
      const cited = new Set(rowsIn('entities').flatMap(({ citations = '' }) => citations.split(' ')));
      const citations = parseCsv<Row>(files.get('citations.csv') ?? '', { columns: true });
      expect(citations.map(({ id }) => id)).toEqual(expect.arrayContaining([...cited].filter(Boolean)));
      expect(files.get('CITATION.cff')).toContain(release.id);
    });

    it('says in a frame where each provision stands there, and nothing without one', async () => {
      const statusesIn = async (search: string) => {
        const files = await unzip(await bytesOf(`monazite.csv.zip${search}`));
        const rows = parseCsv<Row>(files.get('entities/Provision.csv') ?? '', { columns: true });
        return rows.filter(({ id }) => id === 'provision:cn-mofcom-gac-2025-57').map(({ status }) => status);
      };
      expect(await statusesIn('?at=2025-10-20')).toEqual(['ANNOUNCED']);
      expect(await statusesIn('?at=2025-12-15')).toEqual(['SUSPENDED']);
      expect(await statusesIn('')).toEqual(['']);
    });
  });

  it('as GraphML is a graph that a reader of GraphML builds, with every node and relationship', async () => {
    const text = await textOf('monazite.graphml');
    const graph = parseGraphMl(MultiDirectedGraph, text);
    expect([graph.order, graph.size]).toEqual([release.nodeCount, release.relationshipCount]);
    expect(graph.getNodeAttributes('element:dy')).toMatchObject({ type: 'Element', atomicNumber: 66 });
  });

  it('as JSON-LD becomes RDF in which every statement names its sources', async () => {
    const document = JSON.parse(await textOf('monazite.jsonld')) as jsonld.JsonLdDocument;
    const text = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as unknown as string;
    const quads: Quad[] = new Parser({ format: 'N-Quads' }).parse(text);
    const subjectsOf = (predicate: string, object?: string) =>
      new Set(
        quads
          .filter((quad) => quad.predicate.value === predicate)
          .filter((quad) => object === undefined || quad.object.value === object)
          .map((quad) => quad.subject.value),
      );
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    const statements = subjectsOf(type, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement');
    expect(statements.size).toBe(release.relationshipCount);
    const derived = subjectsOf('http://www.w3.org/ns/prov#wasDerivedFrom');
    const uncited = [...statements].filter((one) => !derived.has(one));
    // What a source relays is the only thing that nobody cites.
    expect(uncited.filter((one) => !one.includes('RELAYS'))).toEqual([]);
    expect(subjectsOf(type, 'http://www.w3.org/2004/02/skos/core#Concept')).toContain(
      'urn:monazite:element:dy',
    );
    expect(subjectsOf(type, 'https://schema.org/Legislation')).toContain(
      'urn:monazite:regulation:cn-mofcom-gac-2025-57',
    );
  });

  it('says how to cite it in the Citation File Format', async () => {
    expect(parseYaml(await textOf('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      version: release.id,
      license: 'Apache-2.0',
    });
  });

  it('comes with notes on licences that name where the data are drawn from', async () => {
    const notes = await textOf('LICENCES.txt');
    expect(notes).toContain('Apache License, Version 2.0');
    expect(notes).toContain('US Geological Survey');
  });

  it('is the same bytes each time, as its checksums say', async () => {
    const search = '?at=2025-10-20';
    const lines = (await textOf(`SHA256SUMS${search}`)).trim().split('\n');
    expect(lines).toHaveLength(6);
    for (const line of lines) {
      const [checksum, name = ''] = line.split('  ');
      const bytes = await bytesOf(name + search);
      expect([name, createHash('sha256').update(bytes).digest('hex')]).toEqual([name, checksum]);
    }
  });

  it('lists its files with their addresses in the same frame', async () => {
    const response = await fetch(`${api.url}/export?at=2025-10-20`);
    const { files } = (await response.json()) as {
      files: { name: string; url: string }[];
    };
    expect(files.map(({ name }) => name)).toContain('monazite.csv.zip');
    expect(files[0]?.url).toBe('/export/monazite.jsonl?at=2025-10-20');
  });

  it.each([
    ['?at=2025-02-30', 'at must be a day of the calendar (YYYY-MM-DD), but got: "2025-02-30"'],
    [
      '?at=2025-10-20&at=2025-10-21',
      'at must be a day of the calendar (YYYY-MM-DD), but got: ["2025-10-20","2025-10-21"]',
    ],
    ['?knownAt=2027-01-02', 'knownAt must be today (2027-01-01) or earlier, but got: 2027-01-02'],
    ['?date=2025-10-20', 'A parameter must be one of at, knownAt, but got: date'],
  ])('%s is refused with what was required', async (search, message) => {
    const response = await get(`monazite.jsonl${search}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('is refused while two others are being made, and not when they are done', async () => {
    const statuses: number[] = [];
    const all = await Promise.all(['', '', '', ''].map(() => get('monazite.jsonl')));
    for (const response of all) {
      statuses.push(response.status);
      await response.arrayBuffer();
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(2);
    expect(statuses.filter((status) => status === 503)).toHaveLength(2);
    expect((await get('CITATION.cff')).status).toBe(200);
  });
});
