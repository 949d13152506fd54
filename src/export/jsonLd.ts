import type { ExportedCitation, ExportedEntity, ExportedRelationship } from '../graph/exported.ts';
import { beginningOfTime } from '../lib/day.ts';
import { edgeOfType } from '../model/fields.ts';
import type { RowShape } from '../model/rowShape.ts';
import { picked } from '../rows/wholeRow.ts';
import type { Extract } from './extract.ts';
import { context, fieldTerms, ours, relationTerms, typeTerms } from './jsonLdTerms.ts';

type Values = Readonly<Record<string, unknown>>;

const dayOrPart: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };
const partialDay = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const dates = ['Date', 'PartialDate'];

function reference(id: string): Values {
  return { id: ours + id };
}

function dated(value: string): Values {
  return { '@value': value, type: dayOrPart[value.length] ?? 'xsd:string' };
}

/** What was always known has no day from which it was. */
function knownFrom(day: unknown): Values {
  return typeof day === 'string' && day !== beginningOfTime ? { 'monazite:knownFrom': dated(day) } : {};
}

function valueOf(value: unknown, isDate: boolean): unknown {
  if (isDate && typeof value === 'string' && partialDay.test(value)) return dated(value);
  return typeof value === 'object' && value !== null ? { '@value': value, type: '@json' } : value;
}

function isDateField(shape: RowShape, name: string): boolean {
  return dates.includes(String(shape.stored.get(name)).replaceAll(/[[\]!]/g, ''));
}

function fieldsOf(shape: RowShape, row: Values): Values {
  const type = shape.type.name;
  const stored = Object.entries(picked(row, shape.stored.keys())).filter(([name]) => name !== 'names');
  return Object.fromEntries(
    stored.map(([name, value]) => {
      const term = fieldTerms[`${type}.${name}`] ?? fieldTerms[`*.${name}`] ?? `monazite:${name}`;
      return [term, valueOf(value, isDateField(shape, name))];
    }),
  );
}

type Name = { readonly lang: string; readonly text: string };

function labels({ name, names }: Values): Values[] {
  const others = (names as readonly Name[] | undefined) ?? [];
  return [
    { '@value': name, '@language': 'en' },
    ...others.map(({ lang, text }) => ({ '@value': text, '@language': lang.toLowerCase() })),
  ];
}

function cited(citations: readonly ExportedCitation[]): Values {
  if (citations.length === 0) return {};
  const sources = [...new Set(citations.map(({ source }) => source))];
  return {
    'prov:wasDerivedFrom': sources.map(reference),
    'monazite:citation': citations.map(({ row }) => reference(row.id)),
  };
}

function predicateOf(type: string): string {
  return relationTerms[type] ?? `monazite:${edgeOfType(type).from.field ?? type}`;
}

function endsOf(relationships: readonly ExportedRelationship[]): Values {
  const ends: Record<string, Values[]> = {};
  for (const { type, to } of relationships) (ends[predicateOf(type)] ??= []).push(reference(to));
  return ends;
}

function entityNode(shape: RowShape, { row, relationships, citations }: ExportedEntity): Values {
  const type = shape.type.name;
  const concept = (typeTerms[type] ?? []).includes('skos:Concept');
  return {
    ...reference(row.id),
    type: [`monazite:${type}`, ...(typeTerms[type] ?? []), 'prov:Entity'],
    'skos:prefLabel': labels(row),
    'schema:name': row.name,
    ...(concept && { 'skos:inScheme': reference(`scheme:${type}`) }),
    ...fieldsOf(shape, row),
    ...endsOf(relationships),
    ...knownFrom(row.knownFrom),
    ...cited(citations),
  };
}

/** A relationship as a thing of its own, so that what is said of it, and by whom, has a place. */
function statementNode(shape: RowShape, from: string, relationship: ExportedRelationship): Values {
  const { type, to, key, properties, citations } = relationship;
  const own = shape.relations.find(({ relation }) => relation.edge.type === type);
  const stated = Object.entries(picked(properties, own?.fields.keys() ?? []));
  return {
    ...reference(`relationship:${encodeURIComponent([from, type, to, key].join(' '))}`),
    type: ['monazite:Relationship', 'rdf:Statement', 'prov:Entity'],
    'rdf:subject': reference(from),
    'rdf:predicate': { id: predicateOf(type) },
    'rdf:object': reference(to),
    ...Object.fromEntries(stated.map(([name, value]) => [`monazite:${name}`, valueOf(value, true)])),
    ...knownFrom(properties['knownFrom']),
    ...cited(citations),
  };
}

async function* nodesOf(extract: Extract): AsyncGenerator<Values> {
  const { release, frame } = extract;
  yield {
    ...reference(`release:${release.id}`),
    type: ['schema:Dataset', 'prov:Entity', 'prov:Collection'],
    'schema:name': 'Monazite: rare-earth regulations and actors',
    'schema:version': release.id,
    'schema:license': { id: 'https://www.apache.org/licenses/LICENSE-2.0' },
    ...(frame && { 'monazite:at': dated(frame.at), 'monazite:knownAt': dated(frame.knownAt) }),
  };
  for (const { type } of extract.shapes)
    if (typeTerms[type.name]?.includes('skos:Concept'))
      yield { ...reference(`scheme:${type.name}`), type: ['skos:ConceptScheme'], 'schema:name': type.name };
  for (const shape of extract.shapes)
    for await (const entity of extract.entities({ label: shape.type.name, relationships: 'all' })) {
      const status = extract.statusOf(entity.row.id);
      yield { ...entityNode(shape, entity), ...(status !== undefined && { 'monazite:status': status }) };
      for (const one of entity.relationships) yield statementNode(shape, entity.row.id, one);
    }
  for await (const { row, source } of extract.citations()) yield citationNode(row, source);
}

function citationNode(row: ExportedCitation['row'], source: string): Values {
  const { locator, paraphrase, confidence, laterCopy, attribution } = row;
  const stated = Object.entries({ locator, paraphrase, confidence, laterCopy, attribution });
  return {
    ...reference(row.id),
    type: ['monazite:Citation', 'prov:Entity'],
    'prov:hadPrimarySource': reference(source),
    ...Object.fromEntries(
      stated
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([name, value]) => [`monazite:${name}`, valueOf(value, false)]),
    ),
    ...knownFrom(row.knownFrom),
  };
}

/** An extract as JSON-LD, with the terms of PROV-O, SKOS and schema.org where they have one, and ours elsewhere. */
export async function* jsonLd(extract: Extract): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n`;
  let separator = '';
  for await (const node of nodesOf(extract)) {
    yield separator + JSON.stringify(node);
    separator = ',\n';
  }
  yield '\n]}\n';
}
