import type { BriefGapFragment } from '../../generated/brief.ts';
import type { Part } from '../brief.ts';
import { admitted, cutTo, sentence, type Composing } from '../composing.ts';
import { listed } from '../words.ts';
import { bindingProvisions } from './measureRows.ts';

/** What is known not to be known, with who could answer: what concerns the talks first, then what binds. */
export function openQuestionsPart(composing: Composing): Part {
  const { content, outline } = composing;
  const talks = new Set(outline.commitments);
  const binding = new Set(
    bindingProvisions(composing)
      .slice(0, 20)
      .map(({ ref }) => ref),
  );
  const acts = new Set(
    bindingProvisions(composing).flatMap(({ actedOnBy }) => actedOnBy.nodes.map(({ ref }) => ref)),
  );
  const rank = ({ kind, about }: BriefGapFragment) => {
    const refs = about.nodes.map(({ ref }) => ref);
    const isBinding = refs.some((ref) => binding.has(ref));
    if (kind === 'STATUS_UNCONFIRMED' && refs.some((ref) => acts.has(ref))) return 0;
    if (refs.some((ref) => talks.has(ref))) return 1;
    return isBinding ? 2 : 3;
  };
  const facts = content.gaps.nodes.map((gap) => ({
    ...gap,
    isOfFirm: gap.about.nodes.some(({ __typename }) => __typename === 'Firm'),
  }));
  const ordered = [...admitted(composing, facts)].sort((a, b) => rank(a) - rank(b));
  const { shown, more } = cutTo(composing, ordered, 'questions');
  return {
    heading: 'Open questions',
    blocks: [
      {
        kind: 'SENTENCES',
        sentences: shown.map((gap) => {
          const who = listed(gap.couldBeAnsweredBy.map(({ name }) => name));
          const text = `${gap.question}${who && ` Could be answered by: ${who}.`}`;
          return sentence(composing, text, { citations: gap.citations, isDisputed: true });
        }),
      },
    ],
    nothing: 'No open question is held about this.',
    more,
  };
}
