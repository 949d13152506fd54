import { tooManyExposures } from '../errors.ts';
import type { Reader } from '../graph/reader.ts';
import type { SubjectSteps } from '../graph/way.ts';
import type { Frame } from '../law/frame.ts';
import type { KnownLaw } from '../law/knownLaw.ts';
import { compareTexts } from '../lib/compare.ts';
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
import { canBeWanted, isWanted, type Wanted } from './filter.ts';
import { standingAt } from './firms.ts';
import { gather, type Ground } from './gather.ts';
import { leadingTo, placesOf, type Place } from './reach.ts';
import type { ExposureRow } from './row.ts';
import { compareRows, endsOf, rowsOf, targetRows, type Ends } from './rows.ts';
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

/** The ends of ways that can be wanted, worked out once for all whom neither the law nor the filter tells apart. */
function endsFor(
  { restrictions, controlsOf }: Lawful,
  wanted: Wanted,
): { readonly of: (subject: Subject) => Ends; readonly places: () => Place[] } {
  const known = new Map<string, Ends>();
  return {
    of: (subject) => {
      const { country } = subject;
      const key = `${destinationOf(restrictions, subject)} ${country}`;
      const ends =
        known.get(key) ??
        endsOf(controlsOf(subject), (control) => canBeWanted(control, country, wanted, restrictions.law));
      known.set(key, ends);
      return ends;
    },
    places: () =>
      [...known.values()].flatMap((ends) =>
        [...ends].flatMap(([thing, own]) =>
          own.map(({ forSellers }): Place => ({ thing, stance: forSellers ? 'SELLS' : 'GETS' })),
        ),
      ),
  };
}

/** The law as a search asks it. */
type Lawful = { readonly restrictions: Restrictions; readonly controlsOf: (subject: Subject) => Controls };

/** The most places and rows that a search comes to: what it holds grows with them. */
const mostWork = 1_000_000;

/** The rows of subjects over a ground, as far as they are wanted. Errors: BAD_USER_INPUT when it takes too much. */
function rowsUpon(
  { subjects, stepsFrom, steps }: Ground,
  lawful: Lawful,
  wanted: Wanted,
  mayStand: (row: ExposureRow) => boolean,
): ExposureRow[] {
  const { restrictions, controlsOf } = lawful;
  const ends = endsFor(lawful, wanted);
  for (const subject of subjects) ends.of(subject);
  const leadsOn = leadingTo(steps(), ends.places());
  const leadsToItems = wanted.items && leadingTo(steps(), wanted.items.flatMap(placesOf));
  const rows: ExposureRow[] = [];
  let work = 0;
  for (const { subject, type, country } of subjects) {
    const own = { subject, type, country };
    const aimed = aimedAt(restrictions, own).filter((control) =>
      canBeWanted(control, country, wanted, restrictions.law),
    );
    const found = targetRows(own, aimed);
    if (leadsOn(subject, 'SUBJECT') && (leadsToItems?.(subject, 'SUBJECT') ?? true)) {
      const controls = controlsOf(own);
      const isEnd = (thing: string, forSellers: boolean) => endsWay(controls, thing, forSellers);
      const arrivals = walk(subject, stepsFrom, { isEnd, leadsOn });
      work += arrivals.length;
      found.push(...rowsOf(own, arrivals, ends.of(own)));
    }
    work += found.length;
    if (work > mostWork) throw tooManyExposures(mostWork);
    for (const row of found) if (isWanted(row, wanted) && mayStand(row)) rows.push(row);
  }
  return rows;
}

/**
 * All exposures that are wanted, in order, of whatever status. The law says first what is controlled for whom; the
 * ways are read level by level, so that the number of statements does not depend on the number of rows.
 * Errors: BAD_USER_INPUT when it is about too much.
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
  const ground = await reader.together(gather(reader, frame, asked, goesOn));
  const rows = rowsUpon(ground, { restrictions, controlsOf }, wanted, standingAt(frame.knownAt));
  return {
    rows: rows.sort(compareRows),
    notHeld: ground.subjects
      .flatMap(({ subject, country, knownLater }) =>
        knownLater === undefined ? [] : [{ subject, country, from: knownLater }],
      )
      .sort((a, b) => compareTexts(a.subject, b.subject)),
  };
}
