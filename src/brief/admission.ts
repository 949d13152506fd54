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

/** Decides what enters a brief, and counts what is left out. */
export type Admission = {
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
    citationsOf({ ref, citations, isOfFirm = false, isOfOtherSide = false }) {
      const graded = isShareable || isOfFirm ? citations.filter((one) => !isLow(one)) : citations;
      if (citations.length > 0 && graded.length === 0) out[isOfFirm ? 'LOW_OF_FIRM' : 'LOW'].add(ref);
      const named =
        isShareable && !isOfOtherSide ? graded.filter((citation) => !isUnnamed(citation)) : graded;
      if (graded.length > 0 && named.length === 0) out.UNNAMED.add(ref);
      return named;
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
