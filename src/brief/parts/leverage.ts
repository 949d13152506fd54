import type { BriefFigureFragment, BriefPartyFragment } from '../../generated/brief.ts';
import { firstDay, lastDay } from '../../lib/day.ts';
import type { Part, Sentence } from '../brief.ts';
import { admitted, cutTo, sentence, type Composing } from '../composing.ts';
import { isQuotable } from '../citing.ts';
import { figureOf } from '../figure.ts';
import { capitalized, dateWords, listed } from '../words.ts';

type Edge = BriefPartyFragment['memberships']['edges'][number];

/** A figure as a fact of leverage. */
function told(composing: Composing, figure: BriefFigureFragment): Sentence {
  const { text, figure: own } = figureOf(figure);
  return sentence(composing, `${capitalized(text)}.`, {
    citations: figure.citations,
    figures: [own],
    isDisputed: figure.discrepancies.totalCount > 0,
  });
}

/** The figures whose period was over by the day of the brief and that enter it; the same thing once, of its latest period. */
function latest(
  composing: Composing,
  figures: readonly BriefFigureFragment[],
): readonly BriefFigureFragment[] {
  const { at } = composing.outline;
  const facts = figures
    .filter(({ periodEnds }) => lastDay(periodEnds) <= at)
    .map((one) => ({ ...one, isOfFirm: one.subject?.__typename === 'Firm' }));
  const seen = new Set<string>();
  return admitted(composing, facts).filter((figure) => {
    const [label = ''] = figureOf(figure).text.split(/, FY|, \d|: /, 1);
    return !seen.has(label) && seen.add(label);
  });
}

function isMember({ kind, since, until }: Edge, at: string): boolean {
  const hasBegun = since === null || firstDay(since) <= at;
  return kind === 'MEMBER' && hasBegun && (until === null || firstDay(until) > at);
}

/** What one party is a member of and the other, by a source, is not. */
function memberships(
  composing: Composing,
  party: BriefPartyFragment | null,
  counterpart: BriefPartyFragment | null,
): readonly Sentence[] {
  const { at } = composing.outline;
  const outside = new Map(
    (counterpart?.memberships.edges ?? [])
      .filter(({ kind }) => kind === 'NOT_A_MEMBER')
      .map((edge) => [edge.node.ref, edge] as const),
  );
  const pairs = (party?.memberships.edges ?? []).flatMap((edge) => {
    const other = outside.get(edge.node.ref);
    return other !== undefined && isMember(edge, at) ? [{ edge, other }] : [];
  });
  if (pairs.length === 0 || party === null || counterpart === null) return [];
  const names = pairs.map(({ edge: { node, since } }) =>
    since === null ? node.name : `${node.name} (since ${dateWords(since)})`,
  );
  const citations = pairs.flatMap(({ edge, other }) => [
    ...edge.citations.slice(0, 1),
    ...other.citations.slice(0, 1),
  ]);
  const text = `${party.name} takes part, and ${counterpart.name} does not, in: ${listed(names)}.`;
  return [sentence(composing, text, { citations, mostCited: pairs.length * 2 })];
}

function sureness({ citations, discrepancies }: BriefFigureFragment): number {
  const isSure = citations.some((citation) => isQuotable(citation) && citation.confidence === 'HIGH');
  return Number(isSure) * 2 + Number(discrepancies.totalCount === 0);
}

/** What somebody who is named vouches for comes first; of the same sureness the later. */
function bySureness(a: BriefFigureFragment, b: BriefFigureFragment): number {
  return sureness(b) - sureness(a) || b.periodBegins.localeCompare(a.periodBegins);
}

/** What each side holds over the other, as cited facts: shares, dependences, requests that wait, memberships. */
export function leveragePart(composing: Composing): Part {
  const { content, sides } = composing;
  const trade = latest(composing, content.trade.nodes);
  const shares = trade.filter(({ indicator }) => indicator === 'SHARE').sort(bySureness);
  const waiting = trade.filter(({ indicator }) => indicator === 'NUMBER');
  const world = latest(composing, content.theirFigures.nodes)
    .filter(({ partner }) => partner === null)
    .sort(bySureness);
  const own = latest(composing, content.ownFigures.nodes)
    .filter(({ partner }) => partner === null)
    .sort(bySureness);
  const theirs = cutTo(
    composing,
    [...shares.slice(0, 2), ...waiting.slice(0, 1), ...world, ...shares.slice(2), ...waiting.slice(1)],
    'theirs',
  );
  const ours = cutTo(composing, own, 'ours');
  return {
    heading: 'Leverage (cited facts only)',
    blocks: [
      {
        kind: 'SIDES',
        sides: [
          {
            heading: `Theirs: ${sides.other.name}`,
            sentences: [
              ...theirs.shown.map((figure) => told(composing, figure)),
              ...memberships(composing, content.other, content.own),
            ],
          },
          {
            heading: `Ours: ${sides.own.name}`,
            sentences: [
              ...memberships(composing, content.own, content.other),
              ...ours.shown.map((figure) => told(composing, figure)),
            ],
          },
        ],
      },
    ],
    nothing: 'Nothing is held.',
    more: theirs.more + ours.more,
  };
}
