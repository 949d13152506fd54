import { elementNamed, elements } from './elements.ts';
import type { Series } from './series.ts';

type Reliance = Pick<Series, 'chapter' | 'detail' | 'slug' | 'scope' | 'item' | 'element'> & {
  readonly what: string;
};

// The words of the source have a space less in one of its chapters.
const reliances: Reliance[] = [
  {
    chapter: 'RARE EARTHS',
    detail: /consumption: Compounds and metals$/,
    slug: 'net-import-reliance',
    what: 'rare-earth compounds and metals',
    scope: 'Net imports of compounds and metals in apparent consumption.',
    item: 'item:rare-earth-metals-and-compounds',
  },
  {
    chapter: 'RARE EARTHS',
    detail: /consumption: Mineral concentrates$/,
    slug: 'concentrate-net-import-reliance',
    what: 'rare-earth concentrates',
    scope: 'Net imports of concentrates of rare-earth minerals in apparent consumption.',
    item: 'item:raw-rare-earths',
  },
  {
    chapter: 'RARE EARTHS (HEAVY)',
    detail: /consumption, compounds and metals$/,
    slug: 'heavy-net-import-reliance',
    what: 'heavy rare earths',
    scope:
      'Net imports of heavy rare earths in apparent consumption: terbium, dysprosium, holmium, erbium, thulium, ytterbium and lutetium.',
  },
  {
    chapter: 'SCANDIUM',
    detail: /consumption$/,
    slug: 'scandium-net-import-reliance',
    what: 'scandium',
    scope: 'Net imports of scandium in apparent consumption.',
    element: 'element:sc',
  },
  {
    chapter: 'YTTRIUM',
    detail: /consumption$/,
    slug: 'yttrium-net-import-reliance',
    what: 'yttrium',
    scope: 'Net imports of yttrium compounds and metal in apparent consumption.',
    element: 'element:y',
  },
];

function reliance({ what, ...series }: Reliance): Series {
  return {
    ...series,
    section: /^Salient Statistics/,
    statistics: /^Net import reliance$/,
    sourceUnit: 'percent',
    title: `Net import reliance of * for ${what}`,
    country: 'reporter',
    indicator: 'SHARE',
    unit: '% of consumption',
  };
}

const share = {
  section: /^Import Sources$/,
  statistics: /^Import sources/,
  sourceUnit: 'percent',
  country: 'partner',
  indicator: 'SHARE',
  unit: '% of imports',
} as const;

const ofAll: Series = {
  ...share,
  chapter: 'RARE EARTHS',
  detail: /^Rare-earth compounds and metals$/,
  slug: 'import-share',
  title: 'Share of * in the rare earths imported by the United States',
  scope: 'Share in the imports of compounds and metals of rare earths, all years of the period together.',
  item: 'item:rare-earth-metals-and-compounds',
};

/** Chapters of one element call its imports "All", that of the heavy ones by the element. */
function ofElement(chapter: string, name: string, detail: RegExp): Series {
  const { id } = elementNamed(name);
  return {
    ...share,
    chapter,
    detail,
    slug: `${name.toLowerCase()}-import-share`,
    title: `Share of * in the ${name.toLowerCase()} imported by the United States`,
    scope: `Share in the imports of ${name.toLowerCase()} compounds and metal, all years of the period together.`,
    element: id,
  };
}

/** Shares in imports and consumption of the United States. */
export const shares: readonly Series[] = [
  ...reliances.map(reliance),
  ofAll,
  ofElement('SCANDIUM', 'Scandium', /^All$/),
  ofElement('YTTRIUM', 'Yttrium', /^All$/),
  ...elements.map(({ name }) =>
    ofElement('RARE EARTHS (HEAVY)', name, new RegExp(`^${name} compounds and metals$`)),
  ),
];
