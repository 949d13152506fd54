import type { BriefCitationFragment, BriefMeasureFragment, LegalStatus } from '../../generated/brief.ts';
import type { Part, Sentence } from '../brief.ts';
import { sentence, type Composing } from '../composing.ts';
import { amount, capitalized, dateWords, firstOf, statusOrder, statusWords } from '../words.ts';
import { openDemands, toldDemand } from './demands.ts';
import { exposedRows, marksOf, type ExposedRow } from './exposureRows.ts';
import { bindingProvisions, calledTogether, measuresOf, suspendedUntil } from './measureRows.ts';

/** The statuses of things, in the order of a brief, each with the things. */
function byStatus<Thing>(
  things: readonly Thing[],
  statusOf: (thing: Thing) => BriefMeasureFragment['status'],
) {
  return statusOrder
    .map((status) => ({ status, group: things.filter((thing) => statusOf(thing) === status) }))
    .filter(({ group }) => group.length > 0);
}

function until(measure: BriefMeasureFragment): string {
  const told = suspendedUntil(measure);
  if (told === '–') return '';
  return measure.status === 'SUSPENDED' ? ` until ${told}` : ` since its suspension ${told}`;
}

function elementsClause(group: readonly BriefMeasureFragment[]): string {
  const symbols = [...new Set(group.flatMap(({ lists }) => lists.nodes.map(({ symbol }) => symbol)))];
  const names = measuresOf(group).map(({ provisions }) => calledTogether(provisions));
  const [first] = group;
  return `${statusWords(first?.status ?? null)}${first ? until(first) : ''}: the listing of ${amount(symbols.length, 'element')} (${symbols.join(', ')}) by ${firstOf(names, 2)}`;
}

/** How the counterpart's lists of elements stand, else how many measures there are of each status. */
function ofLaw(composing: Composing): readonly Sentence[] {
  const { own } = composing.sides;
  const binding = bindingProvisions(composing);
  const listing = binding.filter(({ lists }) => lists.totalCount > 0);
  const measures = measuresOf(binding);
  if (measures.length === 0) return [];
  const clauses =
    listing.length > 0
      ? byStatus(listing, ({ status }) => status).map(({ group }) => elementsClause(group))
      : byStatus(measures, ({ first }) => first.status).map(
          ({ status, group }) =>
            `${statusWords(status)}: ${firstOf(
              group.map(({ provisions }) => calledTogether(provisions)),
              3,
            )}`,
        );
  const grounds = listing.length > 0 ? measuresOf(listing) : measures.slice(0, 3);
  const text = `For ${own.name} on ${dateWords(composing.outline.at)}, ${clauses.join('; ')}.`;
  const citations = grounds.flatMap((one) => one.citations);
  return [sentence(composing, text, { citations, mostCited: 3 })];
}

const standing: Readonly<Record<LegalStatus, string>> = {
  IN_FORCE: 'in force',
  UNCONFIRMED: 'not confirmed',
  SUSPENDED: 'suspended',
  ANNOUNCED: 'announced',
  EXPIRED: 'of other standing',
  REPEALED: 'of other standing',
};

function subjects(rows: readonly ExposedRow[]): readonly string[] {
  return [...new Set(rows.map(({ name }) => name))];
}

function dependence(rows: readonly ExposedRow[]): string {
  const stated = subjects(rows.filter(({ first }) => first.evidence === 'STATED'));
  const other = subjects(rows.filter(({ first }) => first.evidence !== 'STATED'));
  const inferred = other.filter((name) => !stated.includes(name));
  return [
    stated.length > 0 ? `${firstOf(stated, 3)} (stated throughout)` : '',
    inferred.length > 0 ? `${firstOf(inferred, 3)} (inferred †)` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Who depends on what: in words for each status of the measures. */
function ofExposure(composing: Composing): readonly Sentence[] {
  const { own } = composing.sides;
  const rows = exposedRows(composing).filter(({ first }) => first.subject.__typename === 'Sector');
  if (rows.length === 0) return [];
  const groups = byStatus(rows, ({ first }) => first.status).slice(0, 2);
  const clauses = groups.map(
    ({ status, group }) => `on measures ${standing[status ?? 'EXPIRED']}: ${dependence(group)}`,
  );
  const citations = groups.flatMap(({ group }) =>
    group.slice(0, 2).flatMap((row): readonly BriefCitationFragment[] => row.citations.slice(0, 1)),
  );
  const marks = groups.some(({ group }) => group.some(({ first }) => marksOf(first).length > 0));
  const text = `Sectors of ${own.name} that depend ${clauses.join('; ')}.`;
  return [sentence(composing, text, { citations, mostCited: 3, marks: marks ? ['†'] : [] })];
}

/** What the counterpart asks for, and what became of it. */
function ofDemand(composing: Composing): readonly Sentence[] {
  return openDemands(composing)
    .slice(0, 1)
    .map((demand) => toldDemand(composing, demand));
}

/** What has to be known before anything else: law, dependence, talks. */
export function bottomLinePart(composing: Composing): Part {
  const sentences = [...ofLaw(composing), ...ofExposure(composing), ...ofDemand(composing)];
  return {
    heading: 'Bottom line',
    blocks: [
      { kind: 'SENTENCES', sentences: sentences.map((one) => ({ ...one, text: capitalized(one.text) })) },
    ],
    nothing: 'Nothing is held between the two.',
    more: 0,
  };
}
