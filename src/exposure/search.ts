import type { Reader } from '../graph/reader.ts';
import type { SubjectSteps } from '../graph/way.ts';
import type { Frame } from '../law/frame.ts';
import type { KnownLaw } from '../law/knownLaw.ts';
import { comparePlaces, compareTexts } from '../lib/compare.ts';
import type { Day } from '../lib/day.ts';
import {
  aimedAt,
  controlsUpon,
  destinationOf,
  endsWay,
  restrictionsIn,
  targetsOf,
  type Controls,
  type Restrictions,
  type Subject,
} from './controls.ts';
import { isWanted, type Wanted } from './filter.ts';
import { mayStand } from './firms.ts';
import { gather } from './gather.ts';
import type { ExposureRow } from './row.ts';
import { placeOf, rowsOf, targetRows } from './rows.ts';
import { walk } from './walk.ts';

/** What a search has found: the rows in order, and what of the subjects became known only later. */
export type Found = {
  readonly rows: readonly ExposureRow[];
  /** The subjects of whose ways nothing was known in the frame, each with the day from which something was. */
  readonly notHeld: readonly { readonly subject: string; readonly country: string; readonly from: Day }[];
};

/** The controls upon subjects, worked out once for all whom the law does not tell apart. */
function controlsFor(restrictions: Restrictions): (subject: Subject) => Controls {
  const known = new Map<string, Controls>();
  return (subject) => {
    const destination = destinationOf(restrictions, subject);
    const controls = known.get(destination) ?? controlsUpon(restrictions, subject);
    known.set(destination, controls);
    return controls;
  };
}

/**
 * All exposures that are wanted, in order, of whatever status. The law says first what is controlled for whom; the
 * ways are read level by level, so that the number of statements does not depend on the number of rows.
 */
export async function searchExposures(
  reader: Reader,
  law: KnownLaw,
  frame: Frame,
  wanted: Wanted,
): Promise<Found> {
  const restrictions = restrictionsIn(law, frame);
  const controlsOf = controlsFor(restrictions);
  const goesOn = (subjects: readonly SubjectSteps[]) => {
    const all = [...new Set(subjects.map(controlsOf))];
    return (thing: string, forSellers: boolean) => all.some((one) => !endsWay(one, thing, forSellers));
  };
  const { countries, subjects: ids, subjectTypes: types, ignoresValidTime } = wanted;
  const asked = { countries, ids, types, ignoresValidTime, targets: targetsOf(restrictions) };
  const { subjects, stepsFrom } = await reader.together(gather(reader, frame, asked, goesOn));
  const rows = subjects.flatMap(({ edges: _, knownLater: __, ...subject }) => {
    const controls = controlsOf(subject);
    const ends = (thing: string, forSellers: boolean) => endsWay(controls, thing, forSellers);
    return [
      ...targetRows(subject, aimedAt(restrictions, subject)),
      ...rowsOf(subject, walk(subject.subject, stepsFrom, ends), controls),
    ];
  });
  const kept = rows.filter((row) => isWanted(row, wanted, law) && mayStand(row, frame.knownAt));
  return {
    rows: kept.sort((a, b) => comparePlaces(placeOf(a), placeOf(b))),
    notHeld: subjects
      .flatMap(({ subject, country, knownLater }) =>
        knownLater === undefined ? [] : [{ subject, country, from: knownLater }],
      )
      .sort((a, b) => compareTexts(a.subject, b.subject)),
  };
}
