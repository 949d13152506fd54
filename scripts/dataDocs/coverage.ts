import { compareTexts } from '../../src/lib/compare.ts';
import { groupBy } from '../../src/lib/multimap.ts';
import type { Facts, NodeFact } from '../../src/seeding/facts.ts';

/** The fields that say which day a row is about, the first that a type has. */
const dates = [
  'on',
  'issuedOn',
  'saidOn',
  'madeOn',
  'asReportedOn',
  'periodBegins',
  'establishedOn',
  'publishedOn',
];

const dash = '–';

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function dayOf({ fields }: NodeFact): string {
  const name = dates.find((one) => textOf(fields[one]) !== '');
  return name === undefined ? '' : textOf(fields[name]);
}

/** A table of Markdown as the formatter leaves it. */
function table(heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [heading, ...rows].map((row) => row.map(String));
  const widths = heading.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0), 3));
  const isNumber = heading.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const line = (row: readonly string[]) =>
    `| ${row
      .map((text, column) =>
        isNumber[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    isNumber[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const [first = [], ...rest] = all;
  return [line(first), line(rule), ...rest.map(line)].join('\n');
}

function span(nodes: readonly NodeFact[]): [string, string] {
  const days = nodes.map(dayOf).filter(Boolean).sort();
  return [days[0] ?? dash, days.at(-1) ?? dash];
}

function byType({ nodes }: Facts): string {
  const rows = [...groupBy(nodes, ({ type }) => type)].sort(([a], [b]) => compareTexts(a, b));
  return table(
    ['Type', 'Rows', 'From', 'To'],
    rows.map(([type, own]) => [type, own.length, ...span(own)]),
  );
}

/** Ids at the other end of one kind of relationship, by the id at this end. */
function ends({ relationships }: Facts, type: string): ReadonlyMap<string, string> {
  return new Map(relationships.filter(({ edge }) => edge.type === type).map(({ from, to }) => [from, to]));
}

function namesOf({ nodes }: Facts): (id: string) => string {
  const names = new Map(nodes.map(({ id, fields }) => [id, textOf(fields['name'])]));
  return (id) => names.get(id) ?? id;
}

function byJurisdiction(facts: Facts): string {
  const [issuers, seats] = [ends(facts, 'ISSUED_BY'), ends(facts, 'BODY_OF')];
  const regulations = ends(facts, 'BELONGS_TO');
  const nameOf = namesOf(facts);
  const of = (regulation: string) => {
    const issuer = issuers.get(regulation) ?? '';
    return nameOf(seats.get(issuer) ?? issuer);
  };
  const nodes = facts.nodes.filter(({ type }) => type === 'Regulation');
  const rows = [...groupBy(nodes, ({ id }) => of(id))].sort(([a], [b]) => compareTexts(a, b));
  return table(
    ['Jurisdiction', 'Regulations', 'Provisions', 'From', 'To'],
    rows.map(([name, own]) => {
      const ids = new Set(own.map(({ id }) => id));
      const provisions = [...regulations.values()].filter((id) => ids.has(id)).length;
      return [name, own.length, provisions, ...span(own)];
    }),
  );
}

function figures(facts: Facts): string {
  const reporters = ends(facts, 'REPORTED_FOR');
  const nodes = facts.nodes.filter(({ type }) => type === 'Observation');
  const rows = [...groupBy(nodes, ({ fields }) => textOf(fields['indicator']))].sort(([a], [b]) =>
    compareTexts(a, b),
  );
  return table(
    ['Indicator', 'Figures', 'Reported for', 'From', 'To'],
    rows.map(([indicator, own]) => {
      const countries = new Set(own.flatMap(({ id }) => reporters.get(id) ?? []));
      return [indicator, own.length, countries.size, ...span(own)];
    }),
  );
}

function firms(facts: Facts): string {
  const seats = ends(facts, 'SEATED_IN');
  const nameOf = namesOf(facts);
  const nodes = facts.nodes.filter(({ type }) => type === 'Firm');
  const seat = ({ id }: NodeFact) => (seats.has(id) ? nameOf(seats.get(id) ?? '') : 'Not stated');
  const rows = [...groupBy(nodes, seat)].sort(([a], [b]) => compareTexts(a, b));
  return table(
    ['Firms seated in', 'Firms'],
    rows.map(([name, own]) => [name, own.length]),
  );
}

function gaps({ nodes }: Facts): string {
  const own = nodes.filter(({ type }) => type === 'Gap');
  const rows = [...groupBy(own, ({ fields }) => textOf(fields['kind']))].sort(([a], [b]) =>
    compareTexts(a, b),
  );
  return table(
    ['Known not to be known', 'Gaps'],
    rows.map(([kind, all]) => [kind, all.length]),
  );
}

/** What the data cover, as Markdown. */
export function coverage(facts: Facts): string {
  return [byType, byJurisdiction, figures, firms, gaps].map((part) => part(facts)).join('\n\n');
}
