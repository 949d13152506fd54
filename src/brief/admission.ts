import type { BriefCitationFragment } from '../generated/brief.ts';
import type { Audience } from './question.ts';

/** Why something does not enter a brief. */
export type Reason = 'UNNAMED' | 'DEFENCE' | 'LOW' | 'LOW_OF_FIRM';

/** A fact that asks to enter. */
export type Fact = {
  readonly ref: string;
  readonly citations: readonly BriefCitationFragment[];
  /** Whether it is about a firm, whose LOW facts never enter. */
  readonly isOfFirm?: boolean;
  /** Whether the other side alone says it: what it says unnamed gives nothing of one's own side away. */
  readonly isOfOtherSide?: boolean;
};

/** What enters of a fact, and why nothing does. */
type Judged = { readonly citations: readonly BriefCitationFragment[]; readonly reason?: Reason };

/** Decides what enters a brief, and counts what is left out. */
export type Admission = {
  /** Why a fact is left out; undefined when it enters, or nothing is cited for it. */
  readonly reasonFor: (fact: Fact) => Reason | undefined;
  /** The citations with which a fact enters; none when it is left out. */
  readonly citationsOf: (fact: Fact) => readonly BriefCitationFragment[];
  /** Whether an inferred row about defence enters. */
  readonly admitsDefence: (key: string, isInferred: boolean) => boolean;
  /** How many facts were left out, by reason. */
  readonly leftOut: () => Readonly<Record<Reason, number>>;
};

function isUnnamed({ attribution }: BriefCitationFragment): boolean {
  return attribution.kind === 'UNNAMED_OFFICIAL' || attribution.kind === 'UNNAMED_SOURCE';
}

function isLow({ confidence }: BriefCitationFragment): boolean {
  return confidence === 'LOW';
}

/** What of a fact an audience may read. */
function judge(isShareable: boolean, fact: Fact): Judged {
  const { citations, isOfFirm = false, isOfOtherSide = false } = fact;
  const graded = isShareable || isOfFirm ? citations.filter((one) => !isLow(one)) : citations;
  if (graded.length === 0)
    return { citations: graded, ...(citations.length > 0 && { reason: isOfFirm ? 'LOW_OF_FIRM' : 'LOW' }) };
  const named = isShareable && !isOfOtherSide ? graded.filter((citation) => !isUnnamed(citation)) : graded;
  return { citations: named, ...(named.length === 0 && { reason: 'UNNAMED' }) };
}

/** The rules of an audience. One fact is counted once, however many parts of the brief ask for it. */
export function createAdmission(audience: Audience): Admission {
  const out: Record<Reason, Set<string>> = {
    UNNAMED: new Set(),
    DEFENCE: new Set(),
    LOW: new Set(),
    LOW_OF_FIRM: new Set(),
  };
  const isShareable = audience === 'SHAREABLE';
  return {
    reasonFor: (fact) => judge(isShareable, fact).reason,
    citationsOf(fact) {
      const { citations, reason } = judge(isShareable, fact);
      if (reason !== undefined) out[reason].add(fact.ref);
      return citations;
    },
    admitsDefence(key, isInferred) {
      if (!isShareable || !isInferred) return true;
      out.DEFENCE.add(key);
      return false;
    },
    leftOut: () => ({
      UNNAMED: out.UNNAMED.size,
      DEFENCE: out.DEFENCE.size,
      LOW: out.LOW.size,
      LOW_OF_FIRM: out.LOW_OF_FIRM.size,
    }),
  };
}
