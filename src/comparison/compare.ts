import { splitByStatus, type Wanted } from '../exposure/filter.ts';
import type { ExposureRow } from '../exposure/row.ts';
import { identityOf } from '../exposure/rows.ts';
import { searchExposures } from '../exposure/search.ts';
import type { CommitmentState } from '../graph/commitments.ts';
import type { Reader } from '../graph/reader.ts';
import type { Frame } from '../law/frame.ts';
import type { KnownLaw } from '../law/knownLaw.ts';
import { changesBetween, type Changed } from './change.ts';
import { answersBy, dutiesOn, type Answers, type Owed } from './duties.ts';
import { holdsIn, standingsIn, type Held, type Standing } from './law.ts';
import { provisionsIn, type LawScope } from './scope.ts';

/** A side of a comparison: a frame with the law that is known there. */
export type Side = { readonly frame: Frame; readonly law: KnownLaw };

/** What is compared. */
export type ComparisonScope = LawScope & {
  readonly countries: readonly string[] | undefined;
  /** Which exposures count, with their statuses. */
  readonly wanted: Wanted;
};

/** The holds of provisions that differ. */
export function controlChanges(from: Side, to: Side, scope: LawScope): Changed<Held>[] {
  const held = ({ law, frame }: Side) => holdsIn(law, frame.at, scope);
  return changesBetween(held(from), held(to), ({ status, code }) => JSON.stringify([status, code]));
}

/** The provisions that stand otherwise. */
export function statusChanges(from: Side, to: Side, scope: LawScope): Changed<Standing>[] {
  const standings = ({ law, frame }: Side) => standingsIn(law, frame.at, scope);
  return changesBetween(standings(from), standings(to), ({ status }) => status ?? 'none');
}

async function exposuresIn(
  reader: Reader,
  { frame, law }: Side,
  wanted: Wanted,
): Promise<Map<string, ExposureRow>> {
  const { rows } = await searchExposures(reader, law, frame, wanted);
  return new Map(splitByStatus(rows, wanted).kept.map((row) => [identityOf(row), row]));
}

/** The exposures that differ. */
export async function exposureChanges(
  reader: Reader,
  from: Side,
  to: Side,
  { wanted }: ComparisonScope,
): Promise<Changed<ExposureRow>[]> {
  const [before, after] = await Promise.all([
    exposuresIn(reader, from, wanted),
    exposuresIn(reader, to, wanted),
  ]);
  return changesBetween(before, after, ({ control, evidence, channel }) =>
    JSON.stringify([control.status, evidence, channel]),
  );
}

function isCompared({ by, of }: CommitmentState, { controlledBy, countries }: ComparisonScope): boolean {
  return (
    (controlledBy === undefined || by.some((id) => controlledBy.includes(id))) &&
    (countries === undefined || of.some((id) => countries.includes(id)))
  );
}

async function commitmentsIn(
  reader: Reader,
  { frame }: Side,
  scope: ComparisonScope,
): Promise<CommitmentState[]> {
  return (await reader.commitments(frame)).filter((commitment) => isCompared(commitment, scope));
}

/** The duties that are owed otherwise. */
export async function requirementChanges(
  reader: Reader,
  from: Side,
  to: Side,
  scope: ComparisonScope,
): Promise<Changed<Owed>[]> {
  const duties = async (side: Side) => {
    const { law, frame } = side;
    const provisions = provisionsIn(law, frame.at, scope);
    return dutiesOn(law, frame.at, await commitmentsIn(reader, side, scope), {
      provisions,
      destination: scope.destination,
    });
  };
  const [before, after] = await Promise.all([duties(from), duties(to)]);
  return changesBetween(before, after, ({ by }) => by.join(' '));
}

/** The commitments that have other latest answers. */
export async function commitmentChanges(
  reader: Reader,
  from: Side,
  to: Side,
  scope: ComparisonScope,
): Promise<Changed<Answers>[]> {
  const answers = async (side: Side) => {
    const commitments = await commitmentsIn(reader, side, scope);
    return new Map(commitments.map((one) => [one.id, answersBy(one, side.frame.at)]));
  };
  const [before, after] = await Promise.all([answers(from), answers(to)]);
  return changesBetween(before, after, ({ kinds }) => kinds.join());
}
