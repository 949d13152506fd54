import type { BriefClaimFragment, BriefFigureFragment } from '../../generated/brief.ts';
import { firstDay, lastDay } from '../../lib/day.ts';
import type { Part, Row, Sentence } from '../brief.ts';
import { admitted, cutTo, sentence, statement, type Composing } from '../composing.ts';
import { figureOf } from '../figure.ts';
import { dateWords, firstOf, listed, nameAndScope, statusWords, unstopped } from '../words.ts';
import { exposedRows, marksOf, type ExposedRow } from './exposureRows.ts';

const evidenceWords = { STATED: 'stated', INFERRED: 'inferred †', ASSUMED: 'assumed ‡' };

function isTraded(indicator: BriefFigureFragment['indicator']): boolean {
  return ['SHARE', 'IMPORT_QUANTITY', 'IMPORT_VALUE'].includes(indicator);
}

/** The latest figure that enters: about the subject itself, else of trade without a dispute, else any whose period is over. */
function figureFor(composing: Composing, row: ExposedRow): BriefFigureFragment | undefined {
  const facts = row.first.figures.nodes.map((one) => ({
    ...one,
    isOfFirm: one.subject?.__typename === 'Firm',
  }));
  const { at } = composing.outline;
  const known = admitted(composing, facts).filter(({ periodEnds }) => lastDay(periodEnds) <= at);
  const own = known.find(({ subject }) => subject?.ref === row.first.subject.ref);
  const traded = known.find(
    ({ indicator, discrepancies }) => isTraded(indicator) && discrepancies.totalCount === 0,
  );
  return own ?? traded ?? known[0];
}

function rowOf(composing: Composing, row: ExposedRow): Row {
  const { item, provision, status, evidence, weakestHop } = row.first;
  const observed = figureFor(composing, row);
  const told = observed && figureOf(observed);
  const confidence = weakestHop.confidence === null ? '' : `, ${weakestHop.confidence.toLowerCase()}`;
  return {
    cells: [
      row.name,
      row.elements.length > 0 ? row.elements.join(', ') : firstOf(row.things, 1) || '–',
      item?.name ?? '–',
      `${nameAndScope(provision.name).called} (${statusWords(status)})`,
      `${evidenceWords[evidence]}${confidence}`,
      told?.text ?? '–',
    ],
    ...statement(composing, {
      citations: [...row.citations.slice(0, 3), ...(observed?.citations.slice(0, 1) ?? [])],
      marks: marksOf(row.first),
      figures: told ? [told.figure] : [],
      isDisputed: (observed?.discrepancies.totalCount ?? 0) > 0,
      mostCited: 3,
    }),
  };
}

type Effect = ExposedRow['first']['effects']['nodes'][number];

function asFact<Told extends BriefClaimFragment>(claim: Told) {
  return { ...claim, isOfFirm: claim.about.nodes.some(({ __typename }) => __typename === 'Firm') };
}

function toldBy({ asserters, saidOn, text }: BriefClaimFragment): string {
  const who = listed(asserters.nodes.map(({ name }) => name));
  return `${unstopped(text)} (${[who, dateWords(saidOn)].filter(Boolean).join(', ')})`;
}

/** Reports of effects by the day of the brief, the latest first. */
function effectsOf(composing: Composing, rows: readonly ExposedRow[]): readonly Effect[] {
  const { at } = composing.outline;
  const claims = new Map(
    rows.flatMap(({ first }) => first.effects.nodes).map((claim) => [claim.ref, claim] as const),
  );
  const facts = [...claims.values()]
    .filter(({ saidOn }) => firstDay(saidOn) <= at)
    .map(asFact)
    .sort((a, b) => b.saidOn.localeCompare(a.saidOn));
  return admitted(composing, facts);
}

/** A report with what is said against it: nobody reads of an effect here without the denial. */
function toldEffect(composing: Composing, claim: Effect): Sentence {
  const denials = admitted(composing, claim.deniedBy.map(asFact));
  const against = denials.map((denial) => toldBy(denial)).join('; ');
  return sentence(composing, `Reported: ${toldBy(claim)}${against && `; denied: ${against}`}.`, {
    citations: [...claim.citations.slice(0, 1), ...denials.flatMap(({ citations }) => citations.slice(0, 1))],
    isDisputed: denials.length > 0 || claim.discrepancies.totalCount > 0,
    mostCited: 3,
  });
}

/** Who depends on what the counterpart controls, and what was reported of it. */
export function exposuresPart(composing: Composing): Part {
  const { own } = composing.sides;
  const rows = exposedRows(composing);
  const { shown, more } = cutTo(composing, rows, 'exposures');
  const effects = cutTo(composing, effectsOf(composing, rows), 'effects');
  return {
    heading: `Exposure of ${own.name}`,
    blocks: [
      {
        kind: 'TABLE',
        columns: ['Who', 'Element or thing', 'Product', 'Measure (status)', 'Grade', 'Figure, unit, period'],
        widths: [17, 15, 15, 17, 11, 25],
        rows: shown.map((row) => rowOf(composing, row)),
      },
      { kind: 'SENTENCES', sentences: effects.shown.map((claim) => toldEffect(composing, claim)) },
    ],
    nothing: `No exposure of ${own.name} is held; that is no proof that there is none.`,
    more: more + effects.more,
  };
}
