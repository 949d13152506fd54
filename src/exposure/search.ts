import type { Reader } from '../graph/reader.ts';
import type { SubjectSteps } from '../graph/way.ts';
import type { Frame } from '../law/frame.ts';
import type { KnownLaw } from '../law/knownLaw.ts';
import { comparePlaces } from '../lib/compare.ts';
import { controlsUpon, endsWay, type Controls } from './controls.ts';
import { isWanted, type Wanted } from './filter.ts';
import { gather } from './gather.ts';
import type { ExposureRow } from './row.ts';
import { placeOf, rowsOf } from './rows.ts';
import { walk } from './walk.ts';

/**
 * All exposures that are wanted, in order, of whatever status. The law says first what is controlled for whom; the
 * ways are read level by level, so that the number of statements does not depend on the number of rows.
 */
export async function searchExposures(
  reader: Reader,
  law: KnownLaw,
  frame: Frame,
  wanted: Wanted,
): Promise<ExposureRow[]> {
  const byCountry = new Map<string, Controls>();
  const controlsFor = (country: string): Controls => {
    const controls = byCountry.get(country) ?? controlsUpon(law, frame, country);
    byCountry.set(country, controls);
    return controls;
  };
  const goesOn = (subjects: readonly SubjectSteps[]) => {
    const countries = [...new Set(subjects.map(({ country }) => country))];
    return (thing: string) => countries.some((country) => !endsWay(controlsFor(country), thing));
  };
  const { subjects, stepsFrom } = await reader.together(
    gather(reader, frame, wanted.countries, wanted.subjects, goesOn),
  );
  return subjects
    .flatMap(({ subject, country }) => {
      const controls = controlsFor(country);
      return rowsOf(
        { subject, country },
        walk(subject, stepsFrom, (thing) => endsWay(controls, thing)),
        controls,
      );
    })
    .filter((row) => isWanted(row, wanted, law))
    .sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
}
