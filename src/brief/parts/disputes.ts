import type { BriefDisputeFragment } from '../../generated/brief.ts';
import { lastDay } from '../../lib/day.ts';
import type { Figure, Part, Row } from '../brief.ts';
import { admitted, cutTo, statement, type Composing } from '../composing.ts';
import { figureOf } from '../figure.ts';
import { dateWords, listed, reasonWords, unstopped } from '../words.ts';

type Side = BriefDisputeFragment['between']['nodes'][number];

/** The last day of which a side speaks; a thing that speaks of none is always there. */
function dayOf(side: Side): string {
  if ('saidOn' in side) return side.saidOn;
  if ('periodBegins' in side) return side.periodEnds;
  return 'madeOn' in side ? side.madeOn : '0000';
}

function isOfFirm(side: Side): boolean {
  if (side.__typename === 'Firm') return true;
  if ('claimAbout' in side) return side.claimAbout.nodes.some(({ __typename }) => __typename === 'Firm');
  return 'periodBegins' in side && side.subject?.__typename === 'Firm';
}

function toldSide(side: Side): { readonly text: string; readonly figures: readonly Figure[] } {
  if ('periodBegins' in side) {
    const { text, figure } = figureOf(side);
    return { text, figures: [figure] };
  }
  if ('text' in side) {
    const who = listed(side.asserters.nodes.map(({ name }) => name));
    return {
      text: `${unstopped(side.text)} (${[who, dateWords(side.saidOn)].filter(Boolean).join(', ')})`,
      figures: [],
    };
  }
  return { text: 'content' in side ? unstopped(side.content) : side.name, figures: [] };
}

/** Why it is so: on the page in the first sentence of the note, which is written to stand alone. */
function noteOf({ asked }: Composing, { note }: BriefDisputeFragment): string {
  return asked.extent === 'FULL' ? note : note.replace(/(?<=[a-z)]\.) [A-Z].*$/s, '');
}

/** A dispute with what enters of it; undefined where less than two values do, or one lies after the day of the brief. */
function entering(composing: Composing, dispute: BriefDisputeFragment) {
  const { at } = composing.outline;
  const between = dispute.between.nodes;
  if (between.some((side) => lastDay(dayOf(side)) > at)) return undefined;
  const facts = between.map((side) => ({ ...side, isOfFirm: isOfFirm(side) }));
  const sides = admitted(composing, facts);
  const [ground] = admitted(composing, [{ ...dispute, isOfFirm: facts.some((fact) => fact.isOfFirm) }]);
  return ground === undefined || sides.length < 2 ? undefined : { dispute: ground, sides };
}

function rowOf(composing: Composing, { dispute, sides }: NonNullable<ReturnType<typeof entering>>): Row {
  const { shown, more } = cutTo(composing, sides, 'sidesOfDispute');
  const told = shown.map((side) => toldSide(side));
  const sideBySide = told.map(({ text }) => text).join(' | ');
  return {
    cells: [
      dispute.name,
      more > 0 ? `${sideBySide} | and ${more} more` : sideBySide,
      `${reasonWords(dispute.reason)}: ${unstopped(noteOf(composing, dispute))}`,
    ],
    ...statement(composing, {
      citations: [...shown.flatMap(({ citations }) => citations.slice(0, 1)), ...dispute.citations],
      figures: told.flatMap(({ figures }) => figures),
      isDisputed: true,
      mostCited: 4,
    }),
  };
}

/** What sources disagree about: figures of the trade between the two first, then their talks, then the law. */
export function disputesPart(composing: Composing): Part {
  const { outline, content } = composing;
  const figures = new Set(outline.figures);
  const talks = new Set(outline.commitments);
  const rank = ({ between, reason }: BriefDisputeFragment) => {
    const refs = between.nodes.map(({ ref }) => ref);
    if (refs.some((ref) => talks.has(ref))) return 0;
    if (refs.some((ref) => figures.has(ref))) return reason === 'TRUE_DISPUTE' ? 1 : 2;
    return 3;
  };
  const ordered = [...content.discrepancies.nodes].sort((a, b) => rank(a) - rank(b));
  const entered = ordered.flatMap((one) => entering(composing, one) ?? []);
  const { shown, more } = cutTo(composing, entered, 'disputes');
  return {
    heading: 'Disputed facts',
    blocks: [
      {
        kind: 'TABLE',
        columns: ['What', 'Side by side', 'Why they differ'],
        widths: [20, 48, 32],
        rows: shown.map((one) => rowOf(composing, one)),
      },
    ],
    nothing: 'No disagreement of sources is held about this.',
    more,
  };
}
