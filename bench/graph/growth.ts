import { contains, itemOf } from './core.ts';
import * as kinds from './kinds.ts';
import { capital, pick, word } from './random.ts';
import { core, coreFirms, coreItems, coreSectors } from './shape.ts';
import type { GraphFiles, Way } from './writing.ts';

/** How many of each kind a piece of growth holds, and the citations on which they rest. */
const piece = { firms: 40, sectors: 10, items: 15, observations: 25, citations: 18 };
const nodesPerPiece = Object.values(piece).reduce((sum, count) => sum + count, 0);

function otherCountry(...seed: readonly number[]) {
  const index = core.askedCountries + core.lawmakers + pick(core.otherCountries, ...seed);
  return { kind: kinds.country, index };
}

/** A name of which no word occurs in a name of the core. */
function name(what: string, index: number): string {
  return `${capital(word(300_000 + pick(90_000, index, 41)))} ${what} ${index}`;
}

function waysOfItem(index: number): Way[] {
  if (index % 3 === 0) return contains(2, index, 42);
  return [{ type: 'MADE_OF', to: itemOf(index % 3 === 1 ? 'motors' : 'alloys', index, 43) }];
}

async function addThings(files: GraphFiles, pieces: number): Promise<void> {
  const items = { from: coreItems, until: coreItems + pieces * piece.items };
  const grown = (index: number, seed: number) => ({
    kind: kinds.item,
    index: items.from + pick(items.until - items.from, index, seed),
  });
  await files.addAll(kinds.item, items.from, items.until, (index) =>
    files.add(
      { kind: kinds.item, index },
      { name: name('ware', index), kind: 'MATERIAL' },
      waysOfItem(index),
    ),
  );
  const sectorsUntil = coreSectors + pieces * piece.sectors;
  await files.addAll(kinds.sector, coreSectors, sectorsUntil, (index) => {
    const used = [
      grown(index, 44),
      grown(index, 45),
      itemOf('motors', index, 46),
      itemOf('alloys', index, 47),
    ];
    const distinct = [...new Map(used.map((to) => [to.index, to])).values()];
    const uses = distinct.map((to): Way => ({ type: 'USES', to }));
    const home: Way = { type: 'SECTOR_OF', to: otherCountry(index, 48) };
    return files.add({ kind: kinds.sector, index }, { name: name('trade', index) }, [home, ...uses]);
  });
  await files.addAll(kinds.firm, coreFirms, coreFirms + pieces * piece.firms, (index) => {
    const sector = { kind: kinds.sector, index: coreSectors + pick(sectorsUntil - coreSectors, index, 49) };
    return files.add({ kind: kinds.firm, index }, { name: name('works', index) }, [
      { type: 'SEATED_IN', to: otherCountry(index, 50) },
      { type: 'ACTIVE_IN', to: sector },
      {
        type: 'PRODUCES',
        to: grown(index, 51),
        key: '2019',
        validFrom: '2019-01-01',
        fields: { since: '2019' },
      },
    ]);
  });
  await files.addAll(kinds.observation, 0, pieces * piece.observations, (index) => {
    const year = String(2015 + pick(11, index, 52));
    const fields = {
      name: name('figure', index),
      indicator: 'IMPORT_QUANTITY',
      value: pick(9_000, index, 53),
    };
    const period = { unit: 't', periodBegins: year, periodEnds: year, scope: 'All that was reported.' };
    return files.add({ kind: kinds.observation, index }, { ...fields, ...period }, [
      { type: 'REPORTED_FOR', to: otherCountry(index, 54) },
      { type: 'MEASURES_ITEM', to: grown(index, 55) },
    ]);
  });
}

/** Writes what grows around the core until the graph has about so many nodes. */
export async function addGrowth(files: GraphFiles, nodes: number): Promise<void> {
  const pieces = Math.max(0, Math.round((nodes - files.counts.all) / nodesPerPiece));
  if (pieces > 0) await addThings(files, pieces);
}
