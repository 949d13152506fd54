import { elements, type NamedElement } from './elements.ts';
import type { Series } from './series.ts';

const perKilogram = {
  section: /^Salient Statistics/,
  statistics: /^Price$/,
  sourceUnit: 'dollars per kilogram',
  country: 'none',
  indicator: 'PRICE',
  unit: 'USD a kg',
} as const;

function ofOxide({ id, name }: NamedElement, chapter: string): Series {
  const own = name.toLowerCase();
  return {
    ...perKilogram,
    chapter,
    detail: new RegExp(`: ${name} oxide, `),
    slug: `${own}-oxide-price`,
    title: `Price of ${own} oxide`,
    scope: 'Price of the oxide, FOB; average of the year.',
    item: `item:${own}-oxide`,
    element: id,
  };
}

const others: readonly Series[] = [
  {
    ...perKilogram,
    chapter: 'RARE EARTHS',
    detail: /: Mischmetal, /,
    slug: 'mischmetal-price',
    title: 'Price of mischmetal',
    scope: 'Price of mischmetal of 65 % cerium and 35 % lanthanum, FOB; average of the year.',
    item: 'item:mischmetal',
  },
  {
    ...perKilogram,
    chapter: 'RARE EARTHS',
    detail: /: Neodymium-praseodymium \(NdPr\) oxide, /,
    slug: 'ndpr-oxide-price',
    title: 'Price of neodymium-praseodymium oxide',
    scope: 'Price of the oxide, FOB; average of the year.',
    item: 'item:neodymium-praseodymium-oxide',
  },
  {
    ...perKilogram,
    chapter: 'YTTRIUM',
    detail: /: Y2O3, minimum 99\.999% purity$/,
    slug: 'yttrium-oxide-price',
    title: 'Price of yttrium oxide',
    scope: 'Price of the oxide of 99.999 % purity, FOB China; average of the year.',
    item: 'item:yttrium-oxide',
    element: 'element:y',
  },
  {
    ...perKilogram,
    chapter: 'YTTRIUM',
    detail: /: Yttrium metal, /,
    slug: 'yttrium-metal-price',
    title: 'Price of yttrium metal',
    scope: 'Price of the metal; average of the year.',
    item: 'item:yttrium-metal',
    element: 'element:y',
  },
  {
    ...perKilogram,
    chapter: 'SCANDIUM',
    detail: /: Scandium oxide, powder, 99\.99% purity, /,
    slug: 'scandium-oxide-price',
    title: 'Price of scandium oxide',
    scope:
      'Price of the oxide of 99.99 % purity, ex works China; average of the year, a range where one is given.',
    item: 'item:scandium-oxide',
    element: 'element:sc',
  },
  {
    ...perKilogram,
    chapter: 'SCANDIUM',
    detail: /: Scandium metal, /,
    slug: 'scandium-metal-price',
    title: 'Price of scandium metal',
    scope: 'Price of the metal of 99.999 % purity; average of the year.',
    item: 'item:scandium-metal',
    element: 'element:sc',
  },
  {
    ...perKilogram,
    chapter: 'SCANDIUM',
    detail: /: Scandium-aluminum alloy, /,
    slug: 'scandium-aluminium-alloy-price',
    title: 'Price of aluminium-scandium alloy',
    scope: 'Price of the alloy with 2 % scandium; average of the year.',
    item: 'item:aluminium-scandium-alloy',
    element: 'element:sc',
  },
];

const ofChapters = elements.filter(({ name }) => name !== 'Scandium' && name !== 'Yttrium');
const heavy = ['Terbium', 'Dysprosium', 'Holmium', 'Erbium', 'Thulium', 'Ytterbium', 'Lutetium'];

/** Prices on the market of the world. */
export const prices: readonly Series[] = [
  ...ofChapters.map((element) =>
    ofOxide(element, heavy.includes(element.name) ? 'RARE EARTHS (HEAVY)' : 'RARE EARTHS'),
  ),
  ...others,
];
