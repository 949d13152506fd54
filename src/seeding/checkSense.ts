import { firstDay, isPartialDay, lastDay } from '../lib/day.ts';
import type { Facts, NodeFact, RelationshipFact } from './facts.ts';
import type { Path, Problem } from './place.ts';
import { seedProblems } from './problems.ts';

type Fields = Readonly<Record<string, unknown>>;
type Finding = { readonly path: Path; readonly message: string };

/** Pairs of fields of which the second is never before the first. */
const spans = [
  ['since', 'until'],
  ['validFrom', 'validUntil'],
  ['effectiveOn', 'endsOn'],
  ['effectiveOn', 'until'],
  ['periodBegins', 'periodEnds'],
] as const;

function ranges(fields: Fields): Finding[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    // What is no number that GraphQL can give is reported by its type.
    if (typeof value !== 'number' || Math.abs(value) >= 2 ** 31) return [];
    const isPercent = /Percent(Minimum|Maximum)?$/.test(name);
    const most = isPercent ? 100 : name === 'atomicNumber' ? 118 : Infinity;
    const least = isPercent ? 0 : name === 'atomicNumber' ? 1 : -Infinity;
    return value < least || value > most
      ? [{ path: [name], message: seedProblems.valueMustBe([name], `between ${least} and ${most}`, value) }]
      : [];
  });
}

function bounds(fields: Fields): Finding[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const upper = name.replace(/Minimum$/, 'Maximum').replace(/^minimum$/, 'maximum');
    const other = fields[upper];
    if (upper === name || typeof value !== 'number' || typeof other !== 'number' || value <= other) return [];
    return [{ path: [upper], message: seedProblems.valueMustBe([upper], `${value} or more`, other) }];
  });
}

function orders(fields: Fields): Finding[] {
  return spans.flatMap(([begin, end]) => {
    const [from, until] = [fields[begin], fields[end]];
    if (typeof from !== 'string' || typeof until !== 'string') return [];
    if (!isPartialDay(from) || !isPartialDay(until) || lastDay(until) >= firstDay(from)) return [];
    return [
      { path: [end], message: seedProblems.valueMustBe([end], `on or after ${begin}, ${from}`, until) },
    ];
  });
}

function ofSource({ type, fields }: NodeFact): Finding[] {
  const { publishedOn, retrievedOn } = fields;
  if (type !== 'Source' || typeof publishedOn !== 'string' || typeof retrievedOn !== 'string') return [];
  if (!isPartialDay(publishedOn) || firstDay(publishedOn) <= retrievedOn) return [];
  const rule = `on or after publishedOn, ${publishedOn}`;
  return [{ path: ['retrievedOn'], message: seedProblems.valueMustBe(['retrievedOn'], rule, retrievedOn) }];
}

/** A figure is a value, or bounds. */
function ofObservation({ type, fields }: NodeFact): Finding[] {
  if (type !== 'Observation') return [];
  const hasFigure = ['value', 'minimum', 'maximum'].some((name) => fields[name] !== undefined);
  return hasFigure ? [] : [{ path: ['value'], message: seedProblems.noFigure() }];
}

function ofNames({ fields }: NodeFact): Finding[] {
  const names = Array.isArray(fields['names']) ? (fields['names'] as ({ lang?: unknown } | null)[]) : [];
  const languages = names.map((name) => name?.lang);
  return languages.flatMap((lang, index) => {
    const path = ['names', index, 'lang'];
    if (lang === 'EN') return [{ path, message: seedProblems.englishName() }];
    return languages.indexOf(lang) < index ? [{ path, message: seedProblems.secondName(String(lang)) }] : [];
  });
}

/** Values by which things are told apart, so that no two of a type have the same. */
const codes = ['symbol', 'alpha2', 'alpha3', 'lei'];

/** Codes that two rows of a type have. */
export function repeatedCodes(nodes: readonly NodeFact[]): Problem[] {
  const first = new Map<string, string>();
  return nodes.flatMap(({ type, id, fields, place }) =>
    codes.flatMap((name) => {
      const value = fields[name];
      if (typeof value !== 'string') return [];
      const key = `${type} ${name} ${value.toUpperCase()}`;
      const other = first.get(key);
      first.set(key, other ?? id);
      if (other === undefined || other === id) return [];
      return [{ ...place([name]), message: seedProblems.repeatedCode(name, value, other) }];
    }),
  );
}

function placed({ place }: NodeFact | RelationshipFact, found: readonly Finding[]): Problem[] {
  return found.map(({ path, message }) => ({ ...place(path), message }));
}

/** Values that are of the right type and yet make no sense, alone or beside each other. */
export function checkSense({ nodes, relationships }: Facts): Problem[] {
  const ofFields = (fields: Fields) => [...ranges(fields), ...bounds(fields), ...orders(fields)];
  return [
    ...nodes.flatMap((node) =>
      placed(node, [...ofFields(node.fields), ...ofSource(node), ...ofObservation(node), ...ofNames(node)]),
    ),
    ...relationships.flatMap((one) => {
      const { validFrom, validUntil } = one;
      return placed(
        one,
        ofFields({ ...one.fields, ...(one.edge.validity ? {} : { validFrom, validUntil }) }),
      );
    }),
    ...repeatedCodes(nodes),
  ];
}
