import type { Series } from './series.ts';

const tonnes = {
  section: /^World /,
  sourceUnit: 'metric tons',
  unit: 't',
  country: 'reporter',
} as const;

const mined: Series[] = [
  {
    ...tonnes,
    chapter: 'RARE EARTHS',
    statistics: /^Production$/,
    detail: /^Mine production(: rounded)?$/,
    slug: 'mine-production',
    title: 'Mine production of *',
    indicator: 'PRODUCTION',
    scope: 'Mine production, as rare-earth oxide; all rare earths together.',
    stage: 'MINING',
    item: 'item:raw-rare-earths',
  },
  {
    ...tonnes,
    chapter: 'RARE EARTHS',
    statistics: /^Reserves$/,
    detail: /^Reserves(: rounded)?$/,
    slug: 'reserves',
    title: 'Reserves of *',
    indicator: 'RESERVES',
    scope: 'Reserves, as rare-earth oxide; all rare earths together.',
    stage: 'MINING',
    item: 'item:raw-rare-earths',
  },
  {
    ...tonnes,
    chapter: 'YTTRIUM',
    statistics: /^Production$/,
    detail: /^mine production/i,
    slug: 'yttrium-mine-production',
    title: 'Mine production of yttrium in *',
    indicator: 'PRODUCTION',
    scope: 'Yttrium in concentrates of rare-earth minerals, as equivalent of the oxide Y2O3.',
    stage: 'MINING',
    element: 'element:y',
  },
];

const scandium = { chapter: 'SCANDIUM', item: 'item:scandium-oxide', element: 'element:sc' };

const scandiumOfTheWorld: Series[] = [
  {
    ...tonnes,
    ...scandium,
    unit: 't a year',
    statistics: /^Capacity$/,
    detail: /scandium oxide/i,
    slug: 'scandium-capacity',
    title: 'Capacity for scandium oxide of *',
    indicator: 'CAPACITY',
    scope: 'Scandium oxide; the world.',
  },
  {
    ...tonnes,
    ...scandium,
    statistics: /^Production$/,
    detail: /^global production$/i,
    slug: 'scandium-production',
    title: 'Production of scandium oxide of *',
    indicator: 'PRODUCTION',
    scope: 'Scandium oxide; the world.',
  },
  {
    ...tonnes,
    chapter: 'SCANDIUM',
    statistics: /^Reserves$/,
    detail: /accessible Economic Demonstrated Resources/i,
    slug: 'scandium-reserves',
    title: 'Reserves of scandium in *',
    indicator: 'RESERVES',
    scope:
      'Scandium as its oxide; reserves are here the economic demonstrated resources that are accessible.',
    stage: 'MINING',
    element: 'element:sc',
  },
];

/** Production and reserves of the world, country by country. */
export const ofTheWorld: readonly Series[] = [...mined, ...scandiumOfTheWorld];
