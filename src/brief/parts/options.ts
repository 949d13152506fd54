import type { BriefCitationFragment, BriefDifferenceFragment } from '../../generated/brief.ts';
import type { Figure, Part, Sentence } from '../brief.ts';
import { sentence, type Composing } from '../composing.ts';
import type { WhatIf } from '../whatIfs.ts';
import { dateWords, firstOf, unstopped } from '../words.ts';
import { asFact } from './demands.ts';
import { changesOfStatus, countedStatuses, regulationsOf } from './changes.ts';

/** What would be otherwise for those who are exposed. */
function exposures({ exposures: { counts } }: BriefDifferenceFragment, own: string): string {
  const { added, removed, changed } = counts;
  const told = [
    added > 0 ? `${added} more` : '',
    removed > 0 ? `${removed} fewer` : '',
    changed > 0 ? `${changed} otherwise` : '',
  ].filter(Boolean);
  return told.length === 0 ? `exposures of ${own} unchanged` : `exposures of ${own}: ${told.join(', ')}`;
}

function duties({ requirements }: BriefDifferenceFragment): string {
  const of = (kind: string) =>
    requirements.nodes.filter(({ change }) => change === kind).map(({ requirement }) => requirement.name);
  const [owed, ended] = [of('ADDED'), of('REMOVED')];
  return [
    owed.length > 0 ? `owed then: ${firstOf(owed, 2)}` : '',
    ended.length > 0 ? `owed no longer: ${firstOf(ended, 2)}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function groundOf(
  composing: Composing,
  difference: BriefDifferenceFragment,
): readonly BriefCitationFragment[] {
  const { admission } = composing;
  const law = difference.statuses.nodes.flatMap(({ because, provision }) => [
    ...because.flatMap(({ citations }) => citations.slice(0, 1)),
    ...provision.citations.slice(0, 1),
  ]);
  const talks = difference.commitments.nodes.flatMap(({ commitment }) =>
    admission.citationsOf(asFact(commitment)).slice(0, 2),
  );
  return [...talks, ...law];
}

function option(
  composing: Composing,
  whatIf: WhatIf,
  difference: BriefDifferenceFragment,
): readonly Sentence[] {
  const { own } = composing.sides;
  const citations = groundOf(composing, difference);
  if (citations.length === 0) return [];
  const [assumed] = difference.to.assumptions;
  const { added, removed } = difference.exposures.counts;
  const names = regulationsOf([...changesOfStatus(difference).values()].flat());
  const law = countedStatuses(difference);
  const parts = [
    law && `${law} (${firstOf(names, 3)})`,
    exposures(difference, own.name),
    duties(difference),
  ].filter(Boolean);
  const figures: Figure[] = [
    { value: String(added - removed), unit: 'exposures', period: dateWords(whatIf.day) },
  ];
  const premise = unstopped(assumed?.sentence ?? '').replaceAll(/\d{4}-\d\d-\d\d/g, dateWords);
  const text = `${premise} ‡. On ${dateWords(whatIf.day)}, against what is known: ${parts.join('; ')}.`;
  return [sentence(composing, text, { citations, figures, marks: ['‡'] })];
}

/** What would differ under a few hypotheses; nothing of it is so. */
export function optionsPart(composing: Composing): Part {
  const { content, outline } = composing;
  const differences = [content.first, content.second, content.third];
  const sentences = outline.whatIfs.flatMap((whatIf, index) => {
    const difference = differences[index];
    return difference ? option(composing, whatIf, difference) : [];
  });
  return {
    heading: 'Options (what-ifs, assumed ‡)',
    blocks: [{ kind: 'SENTENCES', sentences }],
    nothing: 'No option is worked out.',
    more: 0,
  };
}
