import type { BriefDifferenceFragment } from '../../generated/brief.ts';
import type { Part, Sentence } from '../brief.ts';
import { isAct } from '../effects.ts';
import { admitted, cutTo, sentence, type Composing } from '../composing.ts';
import { amount, dateWords, firstOf, nameAndScope, responseWords, statusWords } from '../words.ts';
import { asFact } from './demands.ts';
import { calledTogether } from './measureRows.ts';

type StatusChange = BriefDifferenceFragment['statuses']['nodes'][number];

function transition({ change, before, after }: StatusChange): string {
  if (change === 'ADDED') return `New, ${statusWords(after)}`;
  if (change === 'REMOVED') return `Gone, before ${statusWords(before)}`;
  return `${statusWords(after)}, before ${statusWords(before)}`;
}

/** Provisions by the number of their regulation: `No. 61 of 2025, case 1 and case 2`. */
export function regulationsOf(changes: readonly StatusChange[]): readonly string[] {
  const groups = new Map<string, StatusChange['provision'][]>();
  for (const { provision } of changes) {
    const stem = nameAndScope(provision.name).called.split(', ')[0] ?? '';
    groups.set(stem, [...(groups.get(stem) ?? []), provision]);
  }
  return [...groups.values()].map(calledTogether);
}

/** Changes of status that mean something for the destination, those alike together. */
export function changesOfStatus(difference: BriefDifferenceFragment): ReadonlyMap<string, StatusChange[]> {
  const groups = new Map<string, StatusChange[]>();
  for (const change of difference.statuses.nodes) {
    if (change.before === change.after || isAct(change.provision.effect)) continue;
    const key = transition(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return groups;
}

/** A sentence that is composed only if it is shown: what is not shown is not cited either. */
type Composed = () => Sentence;

function ofLaw(composing: Composing, difference: BriefDifferenceFragment): readonly Composed[] {
  return [...changesOfStatus(difference)].map(([how, changes]) => () => {
    const because = changes.flatMap((change) =>
      change.because.flatMap(({ citations }) => citations.slice(0, 1)),
    );
    const own = changes.flatMap(({ provision }) => provision.citations.slice(0, 1));
    const text = `${how.charAt(0).toUpperCase()}${how.slice(1)}: ${firstOf(regulationsOf(changes), 5)}.`;
    return sentence(composing, text, { citations: [...because, ...own], mostCited: 3 });
  });
}

function ofExposure(composing: Composing, difference: BriefDifferenceFragment): readonly Composed[] {
  const { added, removed, changed } = difference.exposures.counts;
  const { own, other } = composing.sides;
  const { since, at } = composing.outline;
  const citations = difference.statuses.nodes.flatMap(({ provision }) => provision.citations.slice(0, 1));
  if (added + removed + changed === 0 || citations.length === 0) return [];
  const text = `Exposures of ${own.name} to measures of ${other.name}, in force or not confirmed: ${added} more, ${removed} fewer, ${changed} otherwise than on ${dateWords(since)} †.`;
  const figures = [{ value: String(added - removed), unit: 'exposures', period: `${since} to ${at}` }];
  return [() => sentence(composing, text, { citations, figures, marks: ['†'], mostCited: 2 })];
}

function ofTalks(composing: Composing, difference: BriefDifferenceFragment): readonly Composed[] {
  const changes = difference.commitments.nodes.map(({ change, after, commitment }) => ({
    ref: commitment.ref,
    isOfFirm: asFact(commitment).isOfFirm,
    citations:
      change === 'ADDED'
        ? commitment.citations
        : commitment.responses.edges.flatMap(({ citations }) => citations),
    change,
    after,
    commitment,
  }));
  return admitted(composing, changes).map(({ change, after, commitment, citations }) => () => {
    const answers = after.map(responseWords).join(', ');
    const isInferred =
      answers !== '' && commitment.responses.edges.some(({ evidence }) => evidence === 'INFERRED');
    const text = `${change === 'ADDED' ? `New ${commitment.kind.toLowerCase()}` : 'New answer'}: ${commitment.name}${answers && `; ${answers}`}${isInferred ? ' †' : ''}.`;
    return sentence(composing, text, {
      citations,
      marks: isInferred ? ['†'] : [],
      isDisputed: commitment.discrepancies.totalCount > 0,
    });
  });
}

/** What has changed since the last brief: in law, in exposure, in the talks. */
export function changesPart(composing: Composing): Part {
  const { changes } = composing.content;
  const all = [
    ...ofLaw(composing, changes),
    ...ofExposure(composing, changes),
    ...ofTalks(composing, changes),
  ];
  const { shown, more } = cutTo(composing, all, 'changes');
  const hidden = changes.statuses.totalCount - changes.statuses.nodes.length;
  return {
    heading: `Since ${dateWords(composing.outline.since)}`,
    blocks: [{ kind: 'SENTENCES', sentences: shown.map((compose) => compose()) }],
    nothing: `No change is held since ${dateWords(composing.outline.since)}.`,
    more: more + hidden,
  };
}

/** How many provisions stand otherwise, in a few words. */
export function countedStatuses(difference: BriefDifferenceFragment): string {
  return [...changesOfStatus(difference)]
    .map(
      ([how, changes]) =>
        `${amount(changes.length, 'provision')} ${how.charAt(0).toLowerCase()}${how.slice(1)}`,
    )
    .join(', ');
}
