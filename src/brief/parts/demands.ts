import type { BriefCommitmentFragment, ResponseKind } from '../../generated/brief.ts';
import { firstDay } from '../../lib/day.ts';
import type { Fact, Reason } from '../admission.ts';
import type { Mark, Sentence } from '../brief.ts';
import { admitted, sentence, type Composing } from '../composing.ts';
import { dateWords, listed, responseWords, unstopped } from '../words.ts';

type Demand = BriefCommitmentFragment;

/** Answers after which a demand is no longer open. */
const settled: readonly ResponseKind[] = ['GIVEN', 'REJECTED', 'SUPERSEDED'];

/** A commitment as a fact: one of firms is held to what holds for facts about firms. */
export function asFact<Made extends Demand>(demand: Made) {
  return {
    ...demand,
    isOfFirm: [...demand.by.nodes, ...demand.of.nodes].some(({ ref }) => ref.startsWith('firm:')),
  };
}

/** What the counterpart demands or requests that is held by the day of the brief: of the State first, then the latest. */
export function openDemands(composing: Composing): readonly Demand[] {
  const { at } = composing.outline;
  const made = composing.content.commitments.nodes.filter(
    ({ kind, madeOn }) => ['DEMAND', 'REQUEST'].includes(kind) && firstDay(madeOn) <= at,
  );
  const uponState = ({ owedAs }: Demand) => Number(owedAs.includes('STATE'));
  const open = made.filter(
    ({ responses }) => !responses.edges.some(({ kind, on }) => settled.includes(kind) && firstDay(on) <= at),
  );
  return [...admitted(composing, open.map(asFact))].sort(
    (a, b) =>
      uponState(b) - uponState(a) ||
      b.madeOn.localeCompare(a.madeOn) ||
      b.citations.length - a.citations.length ||
      a.ref.localeCompare(b.ref),
  );
}

/** Why a reader does not see an answer. */
const hidden: Readonly<Record<Reason, string>> = {
  UNNAMED: 'only in the internal version (no speaker is named)',
  LOW: 'only in the internal version (graded low)',
  LOW_OF_FIRM: 'in no version (about a firm, graded low)',
  DEFENCE: 'only in the internal version (inferred about defence)',
};

/** The answers that do not enter, by the reason: that there are any is said, what they say is not. */
function hiddenAnswers({ admission }: Composing, answers: readonly Fact[]): readonly string[] {
  const reasons = answers.flatMap((answer) => admission.reasonFor(answer) ?? []);
  return [...new Set(reasons)].map(
    (reason) => `${reasons.filter((one) => one === reason).length} ${hidden[reason]}`,
  );
}

/** A demand as one sentence, with the latest answers that enter. */
export function toldDemand(composing: Composing, demand: Demand): Sentence {
  const { at } = composing.outline;
  const { other } = composing.sides;
  const edges = demand.responses.edges
    .filter(({ on }) => firstDay(on) <= at)
    .map((edge, index) => ({
      ...edge,
      ref: `${demand.ref} answer ${index + 1}`,
      isOfFirm: edge.node.ref.startsWith('firm:'),
    }));
  const answers = admitted(composing, edges);
  const marks: readonly Mark[] = answers.some(({ evidence }) => evidence === 'INFERRED') ? ['†'] : [];
  const told = answers.map(
    ({ kind, on, node, evidence }) =>
      `${responseWords(kind)}${evidence === 'INFERRED' ? ' †' : ''} (${node.name}, ${dateWords(on)})`,
  );
  const who = listed(demand.by.nodes.map(({ name }) => name)) || other.name;
  const answer = `answer: ${listed([...told, ...hiddenAnswers(composing, edges)]) || 'none is held'}`;
  const verb = demand.kind === 'DEMAND' ? 'demands' : 'requests';
  const text = `${who} ${verb}, as reported for ${dateWords(demand.madeOn)}: ${unstopped(demand.content)}; ${answer}.`;
  return sentence(composing, text, {
    citations: [...demand.citations, ...answers.flatMap(({ citations }) => citations)],
    marks,
    isDisputed: demand.discrepancies.totalCount > 0,
  });
}
