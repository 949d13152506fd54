import type { BriefCitationFragment, BriefExposureFragment } from '../../generated/brief.ts';
import type { Mark } from '../brief.ts';
import type { Composing } from '../composing.ts';
import { nameAndScope, statusOrder } from '../words.ts';

/** Exposures that differ in their elements, or in provisions of one name, only: one row of the table. */
export type ExposedRow = {
  /** The name of who is exposed; the country need not be said in its own brief. */
  readonly name: string;
  readonly first: BriefExposureFragment;
  readonly elements: readonly string[];
  readonly things: readonly string[];
  readonly citations: readonly BriefCitationFragment[];
};

const defence = /defen[cs]e|militar|weapon/i;

function isOfDefence({ subject }: BriefExposureFragment): boolean {
  const above = subject.__typename === 'Sector' ? subject.partOf.nodes.map(({ ref }) => ref) : [];
  return [subject.ref, ...above].some((ref) => defence.test(ref));
}

/** What an exposure's evidence is marked with. */
export function marksOf({ evidence }: BriefExposureFragment): readonly Mark[] {
  if (evidence === 'ASSUMED') return ['‡'];
  return evidence === 'INFERRED' ? ['†'] : [];
}

/** The citations with which a row enters, those of its weakest hop first; none when a hop has none left. */
function groundOf({ admission }: Composing, row: BriefExposureFragment): readonly BriefCitationFragment[] {
  const { subject, controlled, provision, path } = row;
  const key = `${subject.ref} ${controlled?.ref ?? ''} ${provision.ref}`;
  if (isOfDefence(row) && !admission.admitsDefence(key, row.evidence !== 'STATED')) return [];
  const isOfFirm = subject.__typename === 'Firm';
  const cited = path.hops
    .filter(({ evidence }) => evidence !== 'ASSUMED')
    .map(({ citations }) => admission.citationsOf({ ref: key, citations, isOfFirm }));
  if (cited.some((citations) => citations.length === 0)) return [];
  return [...cited.flatMap((citations) => citations.slice(0, 1)), ...provision.citations.slice(0, 1)];
}

const evidenceOrder = ['STATED', 'INFERRED', 'ASSUMED'];
const typeOrder = ['Sector', 'Regulation', 'Organization', 'Firm'];

function together(rows: readonly ExposedRow[]): readonly ExposedRow[] {
  const groups = new Map<string, ExposedRow>();
  for (const row of rows) {
    const { subject, item, provision, status, evidence, element } = row.first;
    const measure = nameAndScope(provision.name).called;
    const key = [subject.ref, item?.name, measure, status, evidence, element === null].join(' | ');
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined
        ? row
        : {
            ...known,
            elements: [...new Set([...known.elements, ...row.elements])],
            things: [...new Set([...known.things, ...row.things])],
            citations: [...known.citations, ...row.citations],
          },
    );
  }
  return [...groups.values()];
}

/**
 * The exposures that enter, with elements of the same way together: sectors before firms, what is stated before what is
 * inferred, what is in force before what is not. The best row of each subject comes before the second of any.
 */
export function exposedRows(composing: Composing): readonly ExposedRow[] {
  const rows = composing.content.exposures.nodes.flatMap((first): ExposedRow[] => {
    const citations = groundOf(composing, first);
    const { element, controlled } = first;
    return citations.length === 0
      ? []
      : [
          {
            first,
            name: first.subject.name.replace(` (${composing.sides.own.name})`, ''),
            elements: element === null ? [] : [element.symbol],
            things: controlled === null ? [] : [controlled.name],
            citations,
          },
        ];
  });
  const rank = ({ first: { subject, evidence, status } }: ExposedRow) =>
    typeOrder.indexOf(subject.__typename) * 100 +
    evidenceOrder.indexOf(evidence) * 10 +
    statusOrder.indexOf(status);
  const ordered = [...together(rows)].sort((a, b) => rank(a) - rank(b));
  const seen = new Set<string>();
  const isFirst = ({ first: { subject } }: ExposedRow) => !seen.has(subject.ref) && seen.add(subject.ref);
  const [firsts, others] = [[] as ExposedRow[], [] as ExposedRow[]];
  for (const row of ordered) (isFirst(row) ? firsts : others).push(row);
  return [...firsts, ...others];
}
