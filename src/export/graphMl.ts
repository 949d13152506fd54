import type { ExportedRelationship } from '../graph/exported.ts';
import { escapeMarkup } from '../lib/markup.ts';
import { edges } from '../model/edges.ts';
import { cell, citationIds, entityColumns, relationshipColumns, type Column } from './columns.ts';
import type { Extract } from './extract.ts';

type Domain = 'node' | 'edge';
type Keys = ReadonlyMap<string, string>;

const types: Readonly<Record<Column['kind'], string>> = {
  text: 'string',
  'whole number': 'int',
  number: 'double',
  boolean: 'boolean',
};

/** What XML 1.0 has no place for, however it is written. */
// eslint-disable-next-line no-control-regex
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function xml(value: string): string {
  return escapeMarkup(value.replaceAll(notInXml, '\ufffd'));
}

/** Columns of the same name are one key; where their kinds differ, all are text. */
function united(columns: readonly Column[]): Column[] {
  const kinds = new Map<string, Column['kind']>();
  for (const { name, kind } of columns) kinds.set(name, (kinds.get(name) ?? kind) === kind ? kind : 'text');
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

/** The columns of nodes or edges, their type before the others; what says which node or edge it is stands elsewhere. */
function dataColumns(columns: readonly Column[], ends: readonly string[]): Column[] {
  const type: Column = { name: 'type', kind: 'text' };
  return [type, ...united(columns).filter(({ name }) => !ends.includes(name))];
}

function keysOf(domain: Domain, columns: readonly Column[]): Keys {
  return new Map(columns.map(({ name }) => [name, `${domain}-${name}`]));
}

function declarations(domain: Domain, columns: readonly Column[]): string {
  return columns
    .map(
      ({ name, kind }) =>
        `  <key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${types[kind]}"/>\n`,
    )
    .join('');
}

function data(keys: Keys, values: Readonly<Record<string, unknown>>): string {
  return [...keys]
    .map(([name, key]) => [key, cell(values[name])] as const)
    .map(([key, value]) => (value === undefined ? '' : `<data key="${key}">${xml(value)}</data>`))
    .join('');
}

function edgeText(
  keys: Keys,
  from: string,
  { type, to, properties, citations }: ExportedRelationship,
): string {
  const values = data(keys, { ...properties, type, citations: citationIds(citations) });
  return `    <edge source="${xml(from)}" target="${xml(to)}">${values}</edge>\n`;
}

/** An extract as GraphML: every entity a node, every relationship an edge; nested values are JSON. */
export async function* graphMl(extract: Extract): AsyncGenerator<string> {
  const nodes = dataColumns(extract.shapes.flatMap(entityColumns), ['id']);
  const links = dataColumns(edges.flatMap(relationshipColumns), ['from', 'to']);
  const [nodeKeys, linkKeys] = [keysOf('node', nodes), keysOf('edge', links)];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declarations('node', nodes)}${declarations('edge', links)}  <graph id="${extract.release.id}" edgedefault="directed">
`;
  for (const { type } of extract.shapes)
    for await (const entity of extract.entities({ label: type.name, relationships: 'all' })) {
      const { row, relationships, citations } = entity;
      const values = { ...row, status: extract.statusOf(row.id), citations: citationIds(citations) };
      yield `    <node id="${xml(row.id)}">${data(nodeKeys, values)}</node>\n`;
      // An edge may stand before the node that it leads to.
      yield relationships.map((one) => edgeText(linkKeys, row.id, one)).join('');
    }
  yield '  </graph>\n</graphml>\n';
}
