import * as kinds from './kinds.ts';
import type { Thing } from './kinds.ts';
import { capital, chance, pick, picks, word } from './random.ts';
import {
  alpha2,
  core,
  coreFirms,
  coreItems,
  coreSectors,
  countries,
  idOf,
  layerOf,
  startOf,
  symbols,
  type Layer,
} from './shape.ts';
import type { GraphFiles, Way } from './writing.ts';

const itemKinds: Readonly<Record<Layer, string>> = {
  leaves: 'EQUIPMENT',
  alloys: 'ALLOY',
  materials: 'MATERIAL',
  magnets: 'MAGNET',
  motors: 'COMPONENT',
  products: 'PRODUCT',
};

/** How many elements an alloy or a material contains. */
const elementsPerItem = 5;

/** Items of a sector that contain elements, as far as it names them itself. */
const itemsPerSector = 10;

export function itemOf(layer: Layer, ...seed: readonly number[]): Thing {
  return { kind: kinds.item, index: startOf(layer) + pick(core[layer], ...seed) };
}

function itemsOf(layer: Layer, many: number, ...seed: readonly number[]): Thing[] {
  return picks(many, core[layer], ...seed).map((index) => ({
    kind: kinds.item,
    index: startOf(layer) + index,
  }));
}

export function contains(many: number, ...seed: readonly number[]): Way[] {
  return picks(many, symbols.length, ...seed).map((index) => ({
    type: 'CONTAINS',
    to: { kind: kinds.element, index },
    fields: { presence: 'ALWAYS' },
  }));
}

/** What an item is made of: products of motors, motors of magnets, magnets of alloys, and those contain elements. */
function waysOfItem(index: number): Way[] {
  const madeOf = (things: readonly Thing[]) => things.map((to): Way => ({ type: 'MADE_OF', to }));
  switch (layerOf(index)) {
    case 'products':
      return madeOf(itemsOf('motors', 1 + pick(2, index, 1), index, 2));
    case 'motors':
      return madeOf(itemsOf('magnets', 1 + pick(2, index, 3), index, 4));
    case 'magnets':
      return [
        ...madeOf(itemsOf('alloys', 1 + pick(2, index, 5), index, 6)),
        { type: 'MADE_WITH', to: itemOf('leaves', index, 7) },
      ];
    case 'leaves':
      return [];
    default:
      return contains(elementsPerItem, index, 8);
  }
}

async function addPlaces(files: GraphFiles): Promise<void> {
  await files.addAll(kinds.country, 0, countries, (index) => {
    const [two, three] = [alpha2(index), `${alpha2(index)}X`];
    const fields = { name: `Country of ${capital(word(400_000 + index))}`, alpha2: two, alpha3: three };
    return files.add({ kind: kinds.country, index }, { ...fields, codes: [two, three] });
  });
  await files.addAll(kinds.element, 0, symbols.length, (index) => {
    const symbol = symbols[index] ?? '';
    const fields = {
      name: `Element ${symbol}`,
      symbol,
      atomicNumber: index + 1,
      codes: [symbol.toUpperCase()],
    };
    return files.add({ kind: kinds.element, index }, fields);
  });
  for (let index = 0; index < kinds.coreSources; index += 1) {
    const [title, day] = [`Paper ${index}`, kinds.dayOfSource(index)];
    const fields = {
      name: title,
      title,
      publisher: `Press ${index % 40}`,
      publishedOn: day,
      retrievedOn: day,
    };
    await files.add({ kind: kinds.source, index }, fields);
  }
}

async function addItems(files: GraphFiles): Promise<void> {
  await files.addAll(kinds.item, 0, coreItems, (index) => {
    const name = `${capital(word(200_000 + index))} ${layerOf(index).slice(0, -1)} ${index}`;
    const fields = {
      name,
      kind: itemKinds[layerOf(index)],
      summary: `An item of the layer of ${layerOf(index)}.`,
    };
    return files.add({ kind: kinds.item, index }, fields, waysOfItem(index));
  });
}

function waysOfSector(index: number): Way[] {
  const home = Math.floor(index / core.sectorsPerCountry);
  const used = [
    ...itemsOf('alloys', itemsPerSector / 2, index, 11),
    ...itemsOf('materials', itemsPerSector / 2, index, 12),
    itemOf(index % 2 === 0 ? 'products' : 'motors', index, 13),
    itemOf('leaves', index, 14),
  ];
  return [
    { type: 'SECTOR_OF', to: { kind: kinds.country, index: home } },
    ...used.map((to): Way => ({ type: 'USES', to })),
  ];
}

function waysOfFirm(index: number): Way[] {
  const home = Math.floor(index / core.firmsPerCountry);
  const active = picks(2, core.sectorsPerCountry, index, 21).map((number) => ({
    kind: kinds.sector,
    index: home * core.sectorsPerCountry + number,
  }));
  const isNew = chance(10, index, 22);
  const since = isNew ? '2026-03-01' : '2019';
  const produced = [
    itemOf('products', index, 23),
    itemOf(index % 2 === 0 ? 'alloys' : 'materials', index, 24),
  ];
  return [
    { type: 'SEATED_IN', to: { kind: kinds.country, index: home } },
    ...active.map((to): Way => ({ type: 'ACTIVE_IN', to })),
    ...produced.map((to): Way => {
      const validFrom = isNew ? since : '2019-01-01';
      return { type: 'PRODUCES', to, key: since, validFrom, fields: { since } };
    }),
  ];
}

/** Firms of the core whose names have a word in common. */
export const firmsPerWord = 10;

async function addActors(files: GraphFiles): Promise<void> {
  await files.addAll(kinds.sector, 0, coreSectors, (index) =>
    files.add(
      { kind: kinds.sector, index },
      { name: `${capital(word(210_000 + index))} sector ${index}`, summary: 'Makers of some goods.' },
      waysOfSector(index),
    ),
  );
  await files.addAll(kinds.firm, 0, coreFirms, (index) => {
    const shared = capital(word(index % (coreFirms / firmsPerWord)));
    const name = `${capital(word(100_000 + index))} ${shared} ${index}`;
    const thing = { kind: kinds.firm, index };
    return files.add(thing, { name, summary: `A firm with the id ${idOf(thing)}.` }, waysOfFirm(index));
  });
}

/** Writes the core, apart from its law. */
export async function addCore(files: GraphFiles): Promise<void> {
  await addPlaces(files);
  await addItems(files);
  await addActors(files);
}
