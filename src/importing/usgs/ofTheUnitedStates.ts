import type { Series } from './series.ts';

const salient = /^Salient Statistics/;

const tonnes = { section: salient, sourceUnit: 'metric tons', unit: 't', country: 'reporter' } as const;

type OfTheUnitedStates = Omit<Series, 'section' | 'sourceUnit' | 'unit' | 'country'>;

function inTonnes(series: OfTheUnitedStates): Series {
  return { ...tonnes, ...series };
}

const production: Series[] = [
  inTonnes({
    chapter: 'RARE EARTHS',
    statistics: /^Production$/,
    detail: /^Production: Mineral concentrates$/,
    slug: 'concentrate-production',
    title: 'Rare-earth concentrates produced in *',
    indicator: 'PRODUCTION',
    scope: 'Concentrates of rare-earth minerals, as rare-earth oxide, without those of monazite.',
    stage: 'MINING',
    item: 'item:raw-rare-earths',
  }),
  inTonnes({
    chapter: 'RARE EARTHS',
    statistics: /^Production$/,
    detail: /^Production: Compounds and metals$/,
    slug: 'compound-production',
    title: 'Rare-earth compounds and metals produced in *',
    indicator: 'PRODUCTION',
    scope: 'Compounds and metals of rare earths made in the year.',
    stage: 'SEPARATION',
  }),
];

type Traded = Pick<Series, 'slug' | 'scope'> & { readonly detail: string; readonly item?: string };

const ofTrade: Traded[] = [
  {
    detail: 'Compounds',
    slug: 'compound',
    scope: 'Compounds of rare earths.',
    item: 'item:rare-earth-compound',
  },
  { detail: 'Ores and compounds', slug: 'ore-and-compound', scope: 'Ores and compounds of rare earths.' },
  {
    detail: 'Metals: Ferrocerium, alloys',
    slug: 'ferrocerium',
    scope: 'Ferrocerium and other pyrophoric alloys.',
    item: 'item:ferrocerium',
  },
  {
    detail: 'Metals: Rare-earth metals and alloys',
    slug: 'metal',
    scope: 'Metals and alloys of rare earths.',
    item: 'item:rare-earth-metal',
  },
];

function traded({ detail, slug, ...series }: Traded): Series[] {
  const what = series.scope.replace(/\.$/, '').toLowerCase();
  return [
    inTonnes({
      ...series,
      chapter: 'RARE EARTHS',
      statistics: /^Import$/,
      detail: new RegExp(`^Imports: ${detail}$`),
      slug: `${slug}-imports`,
      title: `Imports of ${what} by *`,
      indicator: 'IMPORT_QUANTITY',
    }),
    inTonnes({
      ...series,
      chapter: 'RARE EARTHS',
      statistics: /^Export$/,
      detail: new RegExp(`^Exports: ${detail}$`),
      slug: `${slug}-exports`,
      title: `Exports of ${what} by *`,
      indicator: 'EXPORT_QUANTITY',
    }),
  ];
}

const ofOneElement: Series[] = [
  inTonnes({
    chapter: 'RARE EARTHS (HEAVY)',
    statistics: /^Import$/,
    detail: /^Imports, compounds and metals$/,
    slug: 'heavy-imports',
    title: 'Imports of heavy rare earths by *',
    indicator: 'IMPORT_QUANTITY',
    scope: 'Compounds and metals of heavy rare earths, without yttrium.',
  }),
  inTonnes({
    chapter: 'SCANDIUM',
    statistics: /^Import$/,
    detail: /^Imports, scandium oxide$/,
    slug: 'scandium-oxide-imports',
    title: 'Imports of scandium oxide by *',
    indicator: 'IMPORT_QUANTITY',
    scope: 'Scandium oxide.',
    item: 'item:scandium-oxide',
    element: 'element:sc',
  }),
  inTonnes({
    chapter: 'YTTRIUM',
    statistics: /^Import$/,
    detail: /^Imports for consumption, yttrium, alloys, compounds, and metal$/,
    slug: 'yttrium-imports',
    title: 'Imports of yttrium by *',
    indicator: 'IMPORT_QUANTITY',
    scope: 'Yttrium compounds, alloys and metal, as equivalent of the oxide Y2O3.',
    element: 'element:y',
  }),
  inTonnes({
    chapter: 'YTTRIUM',
    statistics: /^Export$/,
    detail: /^Exports, compounds$/,
    slug: 'yttrium-compound-exports',
    title: 'Exports of yttrium compounds by *',
    indicator: 'EXPORT_QUANTITY',
    scope: 'Yttrium compounds, as equivalent of the oxide Y2O3.',
    item: 'item:yttrium-compound',
    element: 'element:y',
  }),
];

const consumption: Series[] = [
  inTonnes({
    chapter: 'RARE EARTHS',
    statistics: /^Consumption$/,
    detail: /^Consumption, apparent, compounds and metals$/,
    slug: 'consumption',
    title: 'Apparent consumption of rare earths in *',
    indicator: 'CONSUMPTION',
    scope: 'Compounds and metals of rare earths: production and imports less exports.',
    item: 'item:rare-earth-metals-and-compounds',
  }),
  inTonnes({
    chapter: 'YTTRIUM',
    statistics: /^Consumption$/,
    detail: /^Consumption, apparent$/,
    slug: 'yttrium-consumption',
    title: 'Apparent consumption of yttrium in *',
    indicator: 'CONSUMPTION',
    scope: 'Yttrium compounds and metal, as equivalent of the oxide Y2O3: imports less exports.',
    element: 'element:y',
  }),
];

/** Figures of the United States in tonnes. */
export const ofTheUnitedStates: readonly Series[] = [
  ...production,
  ...ofTrade.flatMap(traded),
  ...ofOneElement,
  ...consumption,
];
